import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { DecisionOutcome } from './words.js';

/** A decision about to be taken. */
export interface TakeDecisionFacts {
  readonly outcome: DecisionOutcome;
  /** What is open (`outcomesFor`). */
  readonly open: readonly DecisionOutcome[];
  readonly reason: string | null;
  /** Whether a change of scope that was asked for is refused by it. */
  readonly refusesScope: boolean;
  readonly decidedOn: PlainDate;
  /** Day of the technical review it rests on, or null. */
  readonly reviewedOn: PlainDate | null;
  readonly today: PlainDate;
}

/** Outcomes that say why: the client may appeal, and the file must show it. */
const WITH_REASON: readonly DecisionOutcome[] = [
  DecisionOutcome.REFUSE,
  DecisionOutcome.SUSPEND,
  DecisionOutcome.WITHDRAW,
  DecisionOutcome.CANCEL,
  DecisionOutcome.LOWER_LEVEL,
  DecisionOutcome.REDUCE,
  DecisionOutcome.EXTEND,
  DecisionOutcome.REISSUE,
];

/** Whether a decision may be taken as chosen: an outcome the audit leaves open, a reason where one is owed, a day. */
export function mayTakeDecision(facts: TakeDecisionFacts): Verdict {
  const { outcome, open, reason, refusesScope, decidedOn, reviewedOn, today } = facts;
  return verdict([
    !open.includes(outcome) &&
      refusal('OUTCOME_NOT_OPEN', CLAUSE.decision, { field: 'outcome', params: { outcome, open } }),
    (needsReason(outcome) || refusesScope) &&
      textGiven('DECISION_REASON_MISSING', CLAUSE.decision, { field: 'reason', text: reason }),
    notInFuture('decidedOn', decidedOn, today),
    reviewedOn !== null &&
      decidedOn < reviewedOn &&
      refusal('DECIDED_BEFORE_REVIEW', CLAUSE.decision, { field: 'decidedOn', params: { reviewedOn } }),
  ]);
}

/** Whether an outcome is recorded with its reason. */
export function needsReason(outcome: DecisionOutcome): boolean {
  return WITH_REASON.includes(outcome);
}
