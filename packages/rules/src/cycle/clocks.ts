import { dayOfWeek, plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { ClockState } from './words.js';

/** The public holidays, and the weekend days that are worked in their stead (调休). */
export interface HolidayTable {
  readonly holidays: ReadonlySet<PlainDate>;
  readonly workedWeekends: ReadonlySet<PlainDate>;
}

/** How long an application review may take. */
export interface ReviewClockFacts {
  readonly receivedOn: PlainDate;
  readonly days: number;
  readonly count: 'calendar' | 'working';
  /** Whether an end on a holiday moves to the next working day. */
  readonly endMovesOffHolidays: boolean;
  /** Needed where working days are counted or the end moves; without it, every weekend is free and nothing else. */
  readonly table?: HolidayTable | undefined;
}

const SATURDAY = 6;
const MONTHLY_REPORT_DAY = 10;

/**
 * The last day of an application review, the day of receipt not counted. Missing papers do not restart it.
 *
 * @example
 * applicationReviewDueOn({ receivedOn: plainDate('2026-11-23'), days: 10, count: 'calendar', endMovesOffHolidays: false })
 * // 2026-12-03
 */
export function applicationReviewDueOn({
  receivedOn,
  days,
  count,
  endMovesOffHolidays,
  table,
}: ReviewClockFacts): PlainDate {
  let dueOn = count === 'calendar' ? plusDays(receivedOn, days) : receivedOn;
  for (let left = count === 'working' ? days : 0; left > 0;) {
    dueOn = plusDays(dueOn, 1);
    if (isWorkingDay(dueOn, table)) left -= 1;
  }
  while (endMovesOffHolidays && !isWorkingDay(dueOn, table)) dueOn = plusDays(dueOn, 1);
  return dueOn;
}

/** Whether a day is worked: by the table where it says so, otherwise Monday to Friday. */
export function isWorkingDay(day: PlainDate, table?: HolidayTable): boolean {
  if (table?.holidays.has(day)) return false;
  return dayOfWeek(day) < SATURDAY || Boolean(table?.workedWeekends.has(day));
}

/** A clock with a last day. */
export interface ClockFacts {
  readonly dueOn: PlainDate;
  readonly doneOn: PlainDate | null;
  /** From how many days before the last day on it is due soon; 3 where nothing is given. */
  readonly soonDays?: number | undefined;
}

/** Where a clock stands on a day. */
export function clockState({ dueOn, doneOn, soonDays = 3 }: ClockFacts, today: PlainDate): ClockState {
  if (doneOn && doneOn <= today) return doneOn > dueOn ? ClockState.DONE_LATE : ClockState.DONE;
  if (today > dueOn) return ClockState.OVERDUE;
  return today >= plusDays(dueOn, -soonDays) ? ClockState.DUE_SOON : ClockState.RUNNING;
}

/** How long a nonconformity may stay open. */
export interface NonconformityLimits {
  readonly minorDays: number;
  readonly majorDays: number;
  /** From how many days before its last day on the client is reminded. */
  readonly remindDays: number;
  /** How many days after its last day a minor one is proposed to become major. */
  readonly escalateAfterDays: number;
}

/** Limits where an edition says nothing else. */
export const DEFAULT_NONCONFORMITY_LIMITS: NonconformityLimits = {
  minorDays: 30,
  majorDays: 90,
  remindDays: 7,
  escalateAfterDays: 30,
};

/** By when a nonconformity is to be answered and closed, counted from the day it was raised. */
export function nonconformityDueOn(
  { grade, raisedOn }: { readonly grade: 'MINOR' | 'MAJOR'; readonly raisedOn: PlainDate },
  { minorDays, majorDays }: Pick<NonconformityLimits, 'minorDays' | 'majorDays'> = DEFAULT_NONCONFORMITY_LIMITS,
): PlainDate {
  return plusDays(raisedOn, grade === 'MAJOR' ? majorDays : minorDays);
}

/** Last day on which a major nonconformity of an audit can be verified; afterwards the audit itself does not stand. */
export function majorVerifiedBy(lastDayOnSite: PlainDate, withinMonths = 6): PlainDate {
  return plusMonths(lastDayOnSite, withinMonths);
}

/** By when a month is reported to the regulator: the 10th of the next, holiday or not. */
export function monthlyReportDueOn(dayOfMonth: PlainDate): PlainDate {
  return plusDays(startOfMonth(plusMonths(dayOfMonth, 1)), MONTHLY_REPORT_DAY - 1);
}
