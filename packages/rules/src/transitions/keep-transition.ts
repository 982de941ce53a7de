import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** What the body means to do about a transition. */
export interface PlanTransitionFacts {
  readonly isDone: boolean;
  readonly plan: string | null;
  /** The day the body sets itself. */
  readonly deadlineOn: PlainDate;
  /** The last day the editions leave. Null for a standard: its own deadline is the body's to set. */
  readonly latestOn: PlainDate | null;
}

/** Whether a plan for a transition may be kept so: in words, and within what the edition leaves (CNCA 2025 No. 9). */
export function mayPlanTransition({ isDone, plan, deadlineOn, latestOn }: PlanTransitionFacts): Verdict {
  return verdict([
    isDone && refusal('TRANSITION_DONE', CLAUSE.ruleFiling),
    textGiven('TRANSITION_PLAN_MISSING', CLAUSE.ruleFiling, { field: 'plan', text: plan }),
    latestOn !== null &&
      deadlineOn > latestOn &&
      refusal('TRANSITION_DEADLINE_TOO_LATE', CLAUSE.ruleFiling, { field: 'deadlineOn', params: { latestOn } }),
  ]);
}

/** What is to be known before a transition is recorded as done. */
export interface CloseTransitionFacts {
  readonly isDone: boolean;
  /** How many of what it reaches have not moved. */
  readonly open: number;
  readonly note: string | null;
  readonly startsOn: PlainDate;
  readonly today: PlainDate;
}

/** Whether a transition may be recorded as done: it has begun, and nothing it reaches has been left behind. */
export function mayCloseTransition({ isDone, open, note, startsOn, today }: CloseTransitionFacts): Verdict {
  return verdict([
    isDone && refusal('TRANSITION_DONE', CLAUSE.ruleFiling),
    notInFuture('doneOn', startsOn, today),
    open > 0 && refusal('TRANSITION_NOT_FINISHED', CLAUSE.ruleFiling, { params: { open } }),
    textGiven('TRANSITION_NOTE_MISSING', CLAUSE.ruleFiling, { field: 'note', text: note }),
  ]);
}
