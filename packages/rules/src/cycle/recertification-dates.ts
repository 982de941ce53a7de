import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
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

const OPENS_MONTHS_BEFORE = 6;
const APPLY_MONTHS_BEFORE = 3;
const TARGET_DAYS_BEFORE = 30;
const RESTORABLE_MONTHS = 6;

/** The day on which the recertification of a cycle opens. */
export function recertificationOpensOn(validUntil: PlainDate): PlainDate {
  return plusMonths(validUntil, -OPENS_MONTHS_BEFORE);
}

/** The days of the recertification that follows a cycle. */
export function recertificationDates(regime: Regime, validUntil: PlainDate): RecertificationDates {
  return {
    opensOn: recertificationOpensOn(validUntil),
    applyBy: plusMonths(validUntil, -APPLY_MONTHS_BEFORE),
    targetOn: plusDays(validUntil, -TARGET_DAYS_BEFORE),
    onSiteBy: validUntil,
    decideBy: validUntil,
    restorableUntil: regime === Regime.CLASSIC ? plusMonths(validUntil, RESTORABLE_MONTHS) : null,
  };
}
