import type { PlainDate } from '@touchstone/plain-date';
import { certificateState } from './certificate-state.js';
import { asKnownOn } from './cycle-facts.js';
import type { CycleFacts } from './cycle-facts.js';
import { dueState } from './due-state.js';
import { recertificationDates } from './recertification-dates.js';
import type { RecertificationDates } from './recertification-dates.js';
import { planSurveillance } from './surveillance-plan.js';
import type { PlannedSurveillance } from './surveillance-plan.js';
import { suspensionOf } from './suspension.js';
import type { Suspension } from './suspension.js';
import { validUntil } from './validity.js';
import type { CertificateState, DueState } from './words.js';

/** A planned surveillance, and where it stands if a day was given. */
export interface SurveillanceRow extends PlannedSurveillance {
  readonly state?: DueState;
}

/** Which day is what due in one cycle of a certificate. */
export interface CyclePlan {
  readonly validUntil: PlainDate;
  readonly surveillance: readonly SurveillanceRow[];
  readonly recertification: RecertificationDates;
  readonly suspension: Suspension | null;
  /** Given where `today` is. */
  readonly certificateState?: CertificateState;
}

/**
 * Plans one cycle: the certificate's end, its surveillances, its recertification. Ask `mayIssue` first.
 *
 * @example
 * planCycle({ regime: 'strict', decidedOn: day, issuedOn: day, surveillanceCompletedOn: [], today })
 */
export function planCycle(facts: CycleFacts): CyclePlan {
  const { today } = facts;
  const known = today === undefined ? facts : asKnownOn(facts, today);
  const until = validUntil(known);
  const rows = planSurveillance(known);
  return {
    validUntil: until,
    surveillance: today === undefined ? rows : rows.map((row) => ({ ...row, state: dueState(row, today) })),
    recertification: recertificationDates(known.regime, until, known.policy),
    suspension: suspensionOf(known, until),
    ...(today !== undefined && { certificateState: certificateState(known, today) }),
  };
}
