import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { TransitionKind, TransitionState } from './words.js';

/** What a transition leaves, and how long it may take. */
export interface TransitionFacts {
  readonly kind: TransitionKind;
  /** First day of what comes. */
  readonly startsOn: PlainDate;
  /** Whether every reference to the standard is undated, and so means the new edition from its first day. */
  readonly isUndated: boolean;
  /** Months the editions concerned allow for the move. */
  readonly months: number;
}

/**
 * Last day on which everything must have moved on. An undated reference means the new standard at once; what a filing
 * carried may not be used after its last day; a replaced edition, or a dated standard, leaves the edition's months.
 */
export function transitionDeadline({ kind, startsOn, isUndated, months }: TransitionFacts): PlainDate {
  if (kind === TransitionKind.STANDARD && isUndated) return startsOn;
  const lastDay = plusDays(startsOn, -1);
  return kind === TransitionKind.FILING ? lastDay : plusMonths(lastDay, months);
}

/** How a transition stands on a day. */
export function transitionState({
  startsOn,
  deadlineOn,
  doneOn,
  today,
}: {
  readonly startsOn: PlainDate;
  readonly deadlineOn: PlainDate;
  readonly doneOn: PlainDate | null;
  readonly today: PlainDate;
}): TransitionState {
  if (doneOn !== null && doneOn <= today) return TransitionState.DONE;
  if (today > deadlineOn && today >= startsOn) return TransitionState.OVERDUE;
  return today < startsOn ? TransitionState.AHEAD : TransitionState.RUNNING;
}
