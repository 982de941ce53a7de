import { earliest, plusDays, plusMonths } from '@touchstone/plain-date';
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

/** An edition, as far as it and its filing end. */
export interface EditionEnd {
  /** Last day in force; null while it is open. */
  readonly inForceUntil: PlainDate | null;
  /** Last day on which its filing may be used; null while it is open. */
  readonly filing: { readonly endsOn: PlainDate | null };
  /** Months it leaves for the move to its successor. */
  readonly cycle: { readonly transitionMonths: number };
}

/**
 * Last day on which a certificate may be issued against an edition; null while there is none. What was audited before
 * it ended is decided within its months; what its filing carried may not be used a day longer (CNCA 2025 No. 9).
 *
 * @example
 * lastIssueDay({ inForceUntil: plainDate('2026-06-30'), filing: { endsOn: null }, cycle: { transitionMonths: 6 } }) // 2026-12-30
 */
export function lastIssueDay({ inForceUntil, filing, cycle }: EditionEnd): PlainDate | null {
  if (inForceUntil === null) return filing.endsOn;
  const movedBy = plusMonths(inForceUntil, cycle.transitionMonths);
  return filing.endsOn === null ? movedBy : earliest(movedBy, filing.endsOn);
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
