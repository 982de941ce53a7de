import { earliest, endOfYear, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { CycleFacts } from './cycle-facts.js';
import { DEFAULT_CYCLE_POLICY } from './cycle-policy.js';
import type { CyclePolicy } from './cycle-policy.js';
import { recertificationOpensOn } from './recertification-dates.js';
import { validUntil } from './validity.js';
import { Regime } from './words.js';

/** One surveillance (监督审查) of a cycle: owed, or done though it was not. */
export interface PlannedSurveillance {
  /** From 1. */
  readonly number: number;
  /** The day it counts from. */
  readonly anchorOn: PlainDate;
  readonly opensOn: PlainDate;
  /** Met on this day, missed the day after. */
  readonly dueOn: PlainDate;
  /** Last day on site; null while it is not done. */
  readonly completedOn: PlainDate | null;
  readonly owed: boolean;
  /** Its anchor is only the due day of the one before, which is not done. */
  readonly provisional: boolean;
  /** The recertification's audit would discharge it as well. */
  readonly orRecertification: boolean;
}

/** How many surveillances every cycle owes, whatever its days. */
export const ALWAYS_OWED = 2;

/**
 * The surveillances of a cycle: those done, then the next, then the provisional ones as long as they are owed. A
 * completion before the decision or after the validity belongs to no row.
 */
export function planSurveillance(facts: CycleFacts): readonly PlannedSurveillance[] {
  const until = validUntil(facts);
  const completions = (facts.surveillanceCompletedOn ?? [])
    .filter((day) => day >= (facts.cycleFrom ?? facts.decidedOn) && day <= until)
    .toSorted();
  const rows: PlannedSurveillance[] = [];
  for (;;) {
    const row = rowAfter(rows.at(-1), completions[rows.length] ?? null, facts);
    if (!row.owed && !row.completedOn) return rows;
    rows.push(row);
  }
}

function rowAfter(
  before: PlannedSurveillance | undefined,
  completedOn: PlainDate | null,
  { regime, policy = DEFAULT_CYCLE_POLICY, decidedOn, cycleFrom, ...validity }: CycleFacts,
): PlannedSurveillance {
  const number = (before?.number ?? 0) + 1;
  const anchorOn = before ? (before.completedOn ?? before.dueOn) : (cycleFrom ?? decidedOn);
  const until = validUntil(validity);
  const first = plusMonths(anchorOn, policy.surveillanceMonths);
  const asked = number === 1 || regime === Regime.STRICT ? first : classicDueOn(anchorOn, policy);
  const dueOn = number <= ALWAYS_OWED ? earliest(asked, until) : asked;
  const owed = number <= ALWAYS_OWED || dueOn < owedBefore(regime, until, policy);
  return {
    number,
    anchorOn,
    opensOn: earliest(plusMonths(anchorOn, policy.surveillanceOpensMonths), dueOn),
    dueOn,
    completedOn,
    owed,
    provisional: before !== undefined && before.completedOn === null,
    orRecertification: regime === Regime.STRICT && owed && number > ALWAYS_OWED,
  };
}

function classicDueOn(anchorOn: PlainDate, { surveillanceMostMonths }: CyclePolicy): PlainDate {
  return earliest(endOfYear(anchorOn, 1), plusMonths(anchorOn, surveillanceMostMonths));
}

/** The day from which on a third or later surveillance is no longer owed. */
function owedBefore(regime: Regime, until: PlainDate, policy: CyclePolicy): PlainDate {
  return regime === Regime.STRICT ? until : recertificationOpensOn(until, policy);
}
