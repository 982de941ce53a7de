import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOfWeek,
  daysBetween,
  earliest,
  endOfYear,
  isPlainDate,
  latest,
  plainDate,
  plusDays,
  plusMonths,
  startOfMonth,
  yearOf,
} from './plain-date.js';

describe('isPlainDate', () => {
  it.each([
    ['2026-11-23', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['10000-01-01', false],
    ['2026-1-1', false],
    ['2026/01/01', false],
    [' 2026-01-01', false],
    ['2026-01-01\n', false],
    ['2026-01-01T00:00:00Z', false],
    ['２０２６-01-01', false],
    ['', false],
    [20_260_101, false],
    [null, false],
    [undefined, false],
    [new Date(), false],
  ])('says of %j: %s', (value, is) => {
    expect(isPlainDate(value)).toBe(is);
  });
});

describe('plainDate', () => {
  it('gives back a day that exists', () => {
    expect(plainDate('2024-02-29')).toBe('2024-02-29');
  });

  it('throws for one that does not, and quotes it', () => {
    expect(() => plainDate('2025-02-29')).toThrow(
      new RangeError('Not a day of the calendar (YYYY-MM-DD): "2025-02-29"'),
    );
  });
});

describe('plusMonths', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-11-23', 0, '2026-11-23'],
    ['0001-01-31', 1, '0001-02-28'],
  ])('%s + %i = %s', (from, months, to) => {
    expect(plusMonths(plainDate(from), months)).toBe(to);
  });

  it('does not undo its clamping: count from the anchor', () => {
    expect(plusMonths(plusMonths(plainDate('2026-01-31'), 1), 1)).toBe('2026-03-28');
  });

  it.each([
    ['9999-12-01', 1],
    ['0001-01-01', -1],
  ])('leaves the calendar with an error: %s + %i', (from, months) => {
    expect(() => plusMonths(plainDate(from), months)).toThrow(RangeError);
  });
});

describe('plusDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['1986-05-04', 1, '1986-05-05'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2026-11-23', 10, '2026-12-03'],
  ])('%s + %i = %s, summer time or not', (from, days, to) => {
    expect(plusDays(plainDate(from), days)).toBe(to);
  });
});

describe('the small ones', () => {
  it.each([
    ['daysBetween', daysBetween(plainDate('2026-01-01'), plainDate('2026-12-31')), 364],
    ['daysBetween, backwards', daysBetween(plainDate('2026-01-02'), plainDate('2026-01-01')), -1],
    ['endOfYear', endOfYear(plainDate('2026-11-23')), '2026-12-31'],
    ['endOfYear of the next', endOfYear(plainDate('2026-11-23'), 1), '2027-12-31'],
    ['startOfMonth', startOfMonth(plainDate('2026-11-23')), '2026-11-01'],
    ['yearOf', yearOf(plainDate('0042-01-01')), 42],
    ['dayOfWeek of a Monday', dayOfWeek(plainDate('2026-11-23')), 1],
    ['dayOfWeek of a Sunday', dayOfWeek(plainDate('2026-11-22')), 7],
    ['earliest', earliest(plainDate('2026-03-01'), plainDate('2025-12-31'), plainDate('2026-02-28')), '2025-12-31'],
    ['latest', latest(plainDate('2026-03-01'), plainDate('2025-12-31'), plainDate('2026-02-28')), '2026-03-01'],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

/** Days since 1970-01-01 by whole numbers alone, after the civil-calendar algorithm of Howard Hinnant; knows no `Date`. */
function civilDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];
const daysOf = (day: string) => civilDays(...partsOf(day));
const anyDay = fc
  .tuple(fc.integer({ min: 2, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  .filter(isPlainDate);

describe('against a computation of another kind', () => {
  it('counts days between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(daysOf(b) - daysOf(a));
      }),
    );
  });

  it('moves by days, and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -360, max: 360 }), (day, days) => {
        const moved = plusDays(day, days);
        expect(isPlainDate(moved)).toBe(true);
        expect(daysOf(moved) - daysOf(day)).toBe(days);
        expect(plusDays(moved, -days)).toBe(day);
      }),
    );
  });

  it('moves by months: the right month, the same day or the last one there is', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -11, max: 11 }), (day, months) => {
        const [year, month, dayOfMonth] = partsOf(day);
        const [movedYear, movedMonth, movedDay] = partsOf(plusMonths(day, months));
        expect(movedYear * 12 + movedMonth).toBe(year * 12 + month + months);
        const [nextYear, nextMonth] = movedMonth === 12 ? [movedYear + 1, 1] : [movedYear, movedMonth + 1];
        const length = civilDays(nextYear, nextMonth, 1) - civilDays(movedYear, movedMonth, 1);
        expect(movedDay).toBe(Math.min(dayOfMonth, length));
      }),
    );
  });

  it('names the day of the week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfWeek(day)).toBe(((((daysOf(day) + 3) % 7) + 7) % 7) + 1);
      }),
    );
  });

  it('orders as text as it does in time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysOf(a) < daysOf(b));
      }),
    );
  });

  it('says what exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const inMonth =
            m >= 1 &&
            m <= 12 &&
            d >= 1 &&
            d <= civilDays(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - civilDays(y, m, 1);
          expect(isPlainDate(text)).toBe(inMonth);
        },
      ),
    );
  });
});
