import { dayOfWeek } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import type { HolidayTable } from '../cycle/clocks.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** The public holidays of one year, and the weekend days worked in their stead (调休). */
export interface HolidayYearFacts {
  readonly year: number;
  readonly holidays: readonly PlainDate[];
  readonly workedWeekends: readonly PlainDate[];
}

const SATURDAY = 6;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

/** Whether a year's holidays may be kept as stated: days of that year, worked weekends on weekends, none both. */
export function checkHolidayYear({ year, holidays, workedWeekends }: HolidayYearFacts): Verdict {
  const clause = CLAUSE.house;
  const strange = (days: readonly PlainDate[]) => days.filter((day) => Number(day.slice(0, 4)) !== year);
  const [holidaysAstray, workedAstray] = [strange(holidays), strange(workedWeekends)];
  const weekdays = workedWeekends.filter((day) => dayOfWeek(day) < SATURDAY);
  const both = workedWeekends.filter((day) => holidays.includes(day));
  return verdict([
    !(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) &&
      refusal('HOLIDAY_YEAR_SHAPE', clause, { field: 'year', params: { first: FIRST_YEAR, last: LAST_YEAR } }),
    holidays.length === 0 && refusal('HOLIDAYS_MISSING', clause, { field: 'holidays' }),
    holidaysAstray.length > 0 &&
      refusal('HOLIDAY_OF_ANOTHER_YEAR', clause, { field: 'holidays', params: { days: holidaysAstray, year } }),
    workedAstray.length > 0 &&
      refusal('HOLIDAY_OF_ANOTHER_YEAR', clause, { field: 'workedWeekends', params: { days: workedAstray, year } }),
    weekdays.length > 0 &&
      refusal('WORKED_DAY_NOT_WEEKEND', clause, { field: 'workedWeekends', params: { days: weekdays } }),
    both.length > 0 && refusal('HOLIDAY_AND_WORKED', clause, { field: 'workedWeekends', params: { days: both } }),
  ]);
}

/** The kept years as one table for the clocks. */
export function holidayTableOf(years: readonly Omit<HolidayYearFacts, 'year'>[]): HolidayTable {
  return {
    holidays: new Set(years.flatMap(({ holidays }) => holidays)),
    workedWeekends: new Set(years.flatMap(({ workedWeekends }) => workedWeekends)),
  };
}

/** The years that a clock runs through and no calendar is kept for: its last day may be wrong. */
export function yearsWithoutCalendar(
  known: readonly number[],
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.filter((year) => !known.includes(year));
}
