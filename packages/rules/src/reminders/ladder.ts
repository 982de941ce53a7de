import { dayOfWeek, daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import type { DueKind } from '../dues/words.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { TOLD_TO_CLIENTS } from './told-to-clients.js';
import { ReminderMail } from './words.js';

/** When it is told that something is owed, and whom. */
export interface ReminderLadder {
  /** Days before the due day, the most first; 0 is the due day itself. */
  readonly daysBefore: readonly number[];
  /** Told again after so many days while it is overdue; null for once, the day after. */
  readonly overdueEvery: number | null;
  /** Whether the person is told who owes it or is to do it. */
  readonly tellsPerson: boolean;
  /** Whether all are told who hold the role that sees to it. */
  readonly tellsRole: boolean;
  /** Whether the client's contact is told. */
  readonly tellsClient: boolean;
}

/** Steps that a ladder has at most. */
export const LADDER_MOST_STEPS = 12;
/** The earliest step, in days before the due day. */
export const LADDER_EARLIEST_DAYS = 400;
/** The longest pause between two reminders of what is overdue, in days. */
export const LADDER_LONGEST_PAUSE_DAYS = 90;

/**
 * The newest step of a ladder that is reached on a day: days before the due day, below zero once it is over (−1 the day
 * after, then every `overdueEvery` days); null before the first. Days on which nobody looked are no loss: what is told is
 * always the newest step, so that a week off ends with one reminder and not with seven.
 *
 * @example
 * stepReached({ daysBefore: [90, 60, 30, 7, 0], overdueEvery: 7 }, '2026-03-31', '2026-03-10') // 30
 */
export function stepReached(
  { daysBefore, overdueEvery }: Pick<ReminderLadder, 'daysBefore' | 'overdueEvery'>,
  dueOn: PlainDate,
  today: PlainDate,
): number | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return overdueEvery === null ? -1 : -1 - overdueEvery * Math.floor((-left - 1) / overdueEvery);
  const reached = daysBefore.filter((step) => step >= left);
  return reached.length === 0 ? null : Math.min(...reached);
}

/**
 * The step to be told now, if any: the one reached, unless it or a later one was told already of this due day. A due day
 * that moved begins its ladder anew, because what was told of another day is not among `told`.
 */
export function stepToTell(reached: number | null, told: readonly number[]): number | null {
  return reached !== null && told.every((step) => step > reached) ? reached : null;
}

/**
 * Whether an account that is told by mail gets its letter on a day: daily at once; weekly on Monday, or as soon after it
 * as anybody looks.
 * @param oldestOn the day of the oldest notice that went out with no letter yet
 */
export function isLetterDay(mail: ReminderMail, oldestOn: PlainDate, today: PlainDate): boolean {
  if (mail === ReminderMail.IN_APP) return false;
  return mail === ReminderMail.DAILY || oldestOn <= plusDays(today, 1 - dayOfWeek(today));
}

/** A ladder about to be set. */
export interface SetLadderFacts extends ReminderLadder {
  readonly kind: DueKind;
}

/** Whether a body may set a ladder: steps in falling order and within bounds; somebody is told, and no client of what is not its own. */
export function maySetLadder({ kind, ...ladder }: SetLadderFacts): Verdict {
  const { daysBefore, overdueEvery, tellsPerson, tellsRole, tellsClient } = ladder;
  const outside = daysBefore.filter((step) => !Number.isInteger(step) || step < 0 || step > LADDER_EARLIEST_DAYS);
  const falls = daysBefore.every((step, at) => at === 0 || step < (daysBefore[at - 1] ?? 0));
  const pauses = overdueEvery === null || (overdueEvery >= 1 && overdueEvery <= LADDER_LONGEST_PAUSE_DAYS);
  return verdict([
    daysBefore.length > LADDER_MOST_STEPS &&
      refusal('LADDER_TOO_LONG', CLAUSE.house, { field: 'daysBefore', params: { most: LADDER_MOST_STEPS } }),
    outside.length > 0 &&
      refusal('LADDER_STEP_OUTSIDE', CLAUSE.house, {
        field: 'daysBefore',
        params: { steps: outside.map(String), most: LADDER_EARLIEST_DAYS },
      }),
    !falls && refusal('LADDER_NOT_FALLING', CLAUSE.house, { field: 'daysBefore' }),
    !pauses &&
      refusal('LADDER_PAUSE_OUTSIDE', CLAUSE.house, {
        field: 'overdueEvery',
        params: { most: LADDER_LONGEST_PAUSE_DAYS },
      }),
    !tellsPerson && !tellsRole && !tellsClient && refusal('LADDER_TELLS_NOBODY', CLAUSE.house, { field: 'tellsRole' }),
    tellsClient &&
      !TOLD_TO_CLIENTS.includes(kind) &&
      refusal('LADDER_NOT_THE_CLIENTS', CLAUSE.confidentiality, { field: 'tellsClient', params: { kind } }),
  ]);
}
