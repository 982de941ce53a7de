import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { applicationReviewDueOn } from '../cycle/clocks.js';
import { checkHolidayYear, holidayTableOf, yearsWithoutCalendar } from './holiday-year.js';

const days = (...texts: string[]) => texts.map((text) => plainDate(text));
const year = { year: 2026, holidays: days('2026-10-01'), workedWeekends: days('2026-10-10') };

describe('checkHolidayYear', () => {
  it.each([
    { name: 'takes a holiday and a worked Saturday', change: {}, codes: [] },
    { name: 'asks for holidays', change: { holidays: [] }, codes: ['HOLIDAYS_MISSING'] },
    { name: 'keeps years apart', change: { holidays: days('2027-01-01') }, codes: ['HOLIDAY_OF_ANOTHER_YEAR'] },
    {
      name: 'lets no weekday be a worked weekend',
      change: { workedWeekends: days('2026-10-09') },
      codes: ['WORKED_DAY_NOT_WEEKEND'],
    },
    { name: 'lets no day be both', change: { holidays: days('2026-10-10') }, codes: ['HOLIDAY_AND_WORKED'] },
    {
      name: 'knows no year of long ago',
      change: { year: 1999 },
      codes: ['HOLIDAY_YEAR_SHAPE', 'HOLIDAY_OF_ANOTHER_YEAR', 'HOLIDAY_OF_ANOTHER_YEAR'],
    },
  ])('$name', ({ change, codes }) => {
    const verdict = checkHolidayYear({ ...year, ...change });
    expect(verdict.allowed ? [] : verdict.refusals.map(({ code }) => code)).toEqual(codes);
  });
});

describe('holidayTableOf', () => {
  it('carries a clock over the turn of the year', () => {
    const table = holidayTableOf([
      { holidays: days('2026-12-31'), workedWeekends: [] },
      { holidays: days('2027-01-01'), workedWeekends: days('2027-01-03') },
    ]);
    const clock = { days: 2, count: 'working', endMovesOffHolidays: true, table } as const;
    expect(applicationReviewDueOn({ ...clock, receivedOn: plainDate('2026-12-30') })).toBe('2027-01-04');
  });
});

describe('yearsWithoutCalendar', () => {
  it.each([
    { from: '2026-12-20', until: '2026-12-31', gaps: [] },
    { from: '2026-12-20', until: '2027-01-01', gaps: [2027] },
    { from: '2027-12-31', until: '2028-01-01', gaps: [2027, 2028] },
  ])('from $from until $until: $gaps', ({ from, until, gaps }) => {
    expect(yearsWithoutCalendar([2026], { from: plainDate(from), until: plainDate(until) })).toEqual(gaps);
  });
});
