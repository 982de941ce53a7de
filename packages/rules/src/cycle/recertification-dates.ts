import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DEFAULT_CYCLE_POLICY } from './cycle-policy.js';
import type { CyclePolicy } from './cycle-policy.js';
import { Regime } from './words.js';

/** By when what of a recertification is to be done. */
export interface RecertificationDates {
  readonly opensOn: PlainDate;
  readonly applyBy: PlainDate;
  /** The house's target for the decision. */
  readonly targetOn: PlainDate;
  readonly onSiteBy: PlainDate;
  readonly decideBy: PlainDate;
  /** Last day on which an expired certificate can be restored by finishing what had begun; null where none can. */
  readonly restorableUntil: PlainDate | null;
}

/** The day on which the recertification of a cycle opens. */
export function recertificationOpensOn(
  validUntil: PlainDate,
  { recertificationOpensMonths }: CyclePolicy = DEFAULT_CYCLE_POLICY,
): PlainDate {
  return plusMonths(validUntil, -recertificationOpensMonths);
}

/** The days of the recertification that follows a cycle. */
export function recertificationDates(
  regime: Regime,
  validUntil: PlainDate,
  policy: CyclePolicy = DEFAULT_CYCLE_POLICY,
): RecertificationDates {
  return {
    opensOn: recertificationOpensOn(validUntil, policy),
    applyBy: plusMonths(validUntil, -policy.recertificationAppliedMonths),
    targetOn: plusDays(validUntil, -policy.recertificationTargetDays),
    onSiteBy: validUntil,
    decideBy: validUntil,
    restorableUntil: regime === Regime.CLASSIC ? plusMonths(validUntil, policy.restorableMonths) : null,
  };
}
