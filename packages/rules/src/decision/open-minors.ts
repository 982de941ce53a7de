import { NonconformityGrade } from '../audits/words.js';
import type { NonconformityStatus } from '../audits/words.js';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { isAdverse, PLANNED, SETTLED } from './gate.js';
import type { NonconformityStanding } from './gate.js';
import type { DecisionOutcome } from './words.js';

/** Nonconformities beside those the gate asks about anyway. */
export interface OpenMinorsFacts {
  /** Of the audit that is decided. */
  readonly own: readonly NonconformityStanding[];
  /** Of the client's earlier audits in the programme, but for those that ended in a refusal. */
  readonly earlier: readonly NonconformityStanding[];
  readonly outcome: DecisionOutcome | null;
}

/**
 * What minor nonconformities leave to say before a decision: one that an earlier audit left open needs an accepted plan
 * at least; one with a plan that nobody verified yet is pointed out, for the next audit to look at. Against the client
 * nothing is asked.
 */
export function openMinorChecks({ own, earlier, outcome }: OpenMinorsFacts): readonly Check[] {
  if (outcome !== null && isAdverse(outcome)) return [];
  const unplanned = minorsBut(earlier, PLANNED);
  const unverified = minorsBut(own, SETTLED).filter((number) => !minorsBut(own, PLANNED).includes(number));
  return [
    check('EARLIER_MINORS_PLANNED', CLAUSE.beforeDecision, {
      passed: unplanned.length === 0,
      params: { numbers: unplanned },
    }),
    check('MINORS_TO_VERIFY', CLAUSE.verification, {
      passed: unverified.length === 0,
      params: { numbers: unverified },
    }),
  ];
}

function minorsBut(
  nonconformities: readonly NonconformityStanding[],
  enough: readonly NonconformityStatus[],
): readonly string[] {
  return nonconformities
    .filter(({ grade, status }) => grade === NonconformityGrade.MINOR && !enough.includes(status))
    .map(({ number }) => number);
}
