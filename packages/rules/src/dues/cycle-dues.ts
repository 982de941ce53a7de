import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { certificateState } from '../cycle/certificate-state.js';
import { asKnownOn } from '../cycle/cycle-facts.js';
import type { CycleFacts } from '../cycle/cycle-facts.js';
import { recertificationDates } from '../cycle/recertification-dates.js';
import { planSurveillance } from '../cycle/surveillance-plan.js';
import { suspensionOf } from '../cycle/suspension.js';
import { validUntil } from '../cycle/validity.js';
import { CertificateState, Regime } from '../cycle/words.js';
import type { OwedDays } from './owed-state.js';
import { DueConsequence, DueKind } from './words.js';

/** Something a certificate is owed on a day. */
export interface CycleDue extends OwedDays {
  /** Number of the surveillance; null for everything else. */
  readonly number: number | null;
  readonly anchorOn: PlainDate;
  readonly provisional: boolean;
  readonly consequence: DueConsequence;
}

/** A cycle, and whether its recertification has been applied for. */
export interface OwedCycle extends CycleFacts {
  readonly hasApplied: boolean;
}

const ENDED: readonly CertificateState[] = [
  CertificateState.WITHDRAWN,
  CertificateState.CANCELLED,
  CertificateState.REPLACED,
  CertificateState.LAPSED,
];
const SUSPENDED: readonly CertificateState[] = [CertificateState.SUSPENDED, CertificateState.SUSPENSION_ENDED];

/**
 * Everything a certificate is owed on a day: its surveillances, the recertification and what it takes, and the end of a
 * suspension. What people ended, and what has lapsed, is owed nothing.
 */
export function duesOfCycle(facts: OwedCycle, today: PlainDate): readonly CycleDue[] {
  const known = asKnownOn(facts, today);
  const state = certificateState(known, today);
  if (ENDED.includes(state)) return [];
  const until = validUntil(known);
  if (today > until) return duesAfter(known, state);
  return [
    ...surveillanceDues(known, state),
    ...recertificationDues(known, { until, hasApplied: facts.hasApplied }),
    ...suspensionDues(known, { state, until }),
  ];
}

function due(kind: DueKind, days: Omit<CycleDue, 'kind' | 'number' | 'provisional'>): CycleDue {
  return { kind, number: null, provisional: false, ...days };
}

function surveillanceDues(facts: CycleFacts, state: CertificateState): readonly CycleDue[] {
  const consequence = SUSPENDED.includes(state) ? DueConsequence.NONE : DueConsequence.SUSPENSION_PROPOSED;
  return planSurveillance(facts)
    .filter(({ owed, completedOn }) => owed && completedOn === null)
    .map(({ number, anchorOn, opensOn, dueOn, provisional }) => ({
      ...due(DueKind.SURVEILLANCE, { anchorOn, opensOn, dueOn, lastLawfulOn: dueOn, consequence }),
      number,
      provisional,
    }));
}

/** Whether the days on site of the recertification were over in time. */
function isHeld({ recertification }: CycleFacts, until: PlainDate): boolean {
  const { onSiteCompletedOn = null } = recertification ?? {};
  return onSiteCompletedOn !== null && onSiteCompletedOn <= until;
}

function recertificationDues(
  facts: CycleFacts,
  { until, hasApplied }: { until: PlainDate; hasApplied: boolean },
): readonly CycleDue[] {
  const { opensOn, applyBy, targetOn } = recertificationDates(facts.regime, until, facts.policy);
  const { startedOn = null, onSiteCompletedOn = null } = facts.recertification ?? {};
  if (isHeld(facts, until) && onSiteCompletedOn !== null) return [decisionDue(targetOn, onSiteCompletedOn, until)];
  const resumes = facts.regime === Regime.CLASSIC && startedOn !== null;
  const days = { anchorOn: until, opensOn, lastLawfulOn: until };
  const consequence = resumes ? DueConsequence.EXPIRES : DueConsequence.LAPSES;
  return [
    due(DueKind.RECERTIFICATION, { ...days, dueOn: until, consequence }),
    ...(hasApplied || startedOn !== null
      ? []
      : [due(DueKind.RECERTIFICATION_APPLICATION, { ...days, dueOn: applyBy, consequence: DueConsequence.LAPSES })]),
  ];
}

function decisionDue(dueOn: PlainDate, opensOn: PlainDate, until: PlainDate): CycleDue {
  return due(DueKind.AWAITED_DECISION, {
    anchorOn: until,
    opensOn,
    dueOn,
    lastLawfulOn: until,
    consequence: DueConsequence.EXPIRES,
  });
}

function suspensionDues(
  facts: CycleFacts,
  { state, until }: { state: CertificateState; until: PlainDate },
): readonly CycleDue[] {
  const suspension = suspensionOf(facts, until);
  if (!suspension || !facts.suspendedOn || !SUSPENDED.includes(state)) return [];
  const { endsOn } = suspension;
  const consequence = endsOn === until ? DueConsequence.LAPSES : DueConsequence.WITHDRAWAL_PROPOSED;
  const { suspendedOn } = facts;
  return [
    due(DueKind.SUSPENSION_END, {
      anchorOn: suspendedOn,
      opensOn: suspendedOn,
      dueOn: endsOn,
      lastLawfulOn: endsOn,
      consequence,
    }),
  ];
}

/** After its last day: the decision that is awaited, or what can still be finished. */
function duesAfter(facts: CycleFacts, state: CertificateState): readonly CycleDue[] {
  const until = validUntil(facts);
  const { targetOn, restorableUntil } = recertificationDates(facts.regime, until, facts.policy);
  const onSiteOn = facts.recertification?.onSiteCompletedOn ?? null;
  if (state === CertificateState.EXPIRED_AWAITING_DECISION && onSiteOn !== null)
    return [decisionDue(targetOn, onSiteOn, until)];
  if (state !== CertificateState.RESTORABLE || restorableUntil === null) return [];
  return [
    due(DueKind.RESTORATION, {
      anchorOn: until,
      opensOn: plusDays(until, 1),
      dueOn: restorableUntil,
      lastLawfulOn: restorableUntil,
      consequence: DueConsequence.LAPSES,
    }),
  ];
}

/** Kinds whose missed day makes the system propose a step. */
const PROPOSING: readonly DueKind[] = [DueKind.SURVEILLANCE, DueKind.NONCONFORMITY, DueKind.SUSPENSION_END];
const PROPOSALS: readonly DueConsequence[] = [DueConsequence.SUSPENSION_PROPOSED, DueConsequence.WITHDRAWAL_PROPOSED];

/** Since when the system proposes the step that follows: the day after the last lawful one; null before. */
export function proposedOn(
  {
    kind,
    lastLawfulOn,
    provisional,
    consequence,
  }: Pick<CycleDue, 'kind' | 'lastLawfulOn' | 'provisional' | 'consequence'>,
  today: PlainDate,
): PlainDate | null {
  const proposes = !provisional && PROPOSING.includes(kind) && PROPOSALS.includes(consequence);
  return proposes && today > lastLawfulOn ? plusDays(lastLawfulOn, 1) : null;
}
