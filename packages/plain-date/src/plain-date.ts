declare const brand: unique symbol;

/**
 * A calendar day as `YYYY-MM-DD`, years 0001 to 9999, in no time zone.
 * It compares as text (`a < b`), travels as text and never becomes a `Date` outside this package.
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

/** A day's parts. `month` counts from 1. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days of 400 years, after which the calendar repeats. */
const DAYS_OF_ERA = 146_097;
const MARCH_0000_TO_1970 = 719_468;

/** Whether a value is a day that exists: `2025-02-29` is not one. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a day from text.
 * @throws RangeError when the text is no `YYYY-MM-DD` day that exists
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a day of the calendar (YYYY-MM-DD): ${JSON.stringify(text)}`);
  return text;
}

/**
 * The same day of the month, `months` later (or earlier), or that month's last day if it is shorter.
 * Count from the anchor itself, never from a result: clamping does not undo itself.
 *
 * @example
 * plusMonths(plainDate('2024-02-29'), 12) // 2025-02-28
 * plusMonths(plainDate('2025-08-31'), 6)  // 2026-02-28
 */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return fromParts({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** The day `days` later, or earlier when negative. */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDayOf(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** 31 December of the day's year, moved by `years`. */
export function endOfYear(date: PlainDate, years = 0): PlainDate {
  return fromParts({ year: partsOf(date).year + years, month: 12, day: 31 });
}

/** The first day of the day's month. */
export function startOfMonth(date: PlainDate): PlainDate {
  return fromParts({ ...partsOf(date), day: 1 });
}

/** The day's year, as a number. */
export function yearOf(date: PlainDate): number {
  return partsOf(date).year;
}

/** Monday 1 … Sunday 7, as ISO 8601 counts. */
export function dayOfWeek(date: PlainDate): number {
  return ((((epochDayOf(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * A day as a whole number, one more for each later day: for rules that compare and count very many days. Whoever names a
 * day uses the text.
 */
export function dayNumber(date: PlainDate): number {
  return epochDayOf(date);
}

/** The day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): PlainDate {
  return fromEpochDay(number);
}

/** The earliest of some days. */
export function earliest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((best, date) => (date < best ? date : best), first);
}

/** The latest of some days. */
export function latest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((best, date) => (date > best ? date : best), first);
}

function partsOf(date: PlainDate): Parts {
  const digit = (at: number) => date.charCodeAt(at) - 48;
  return {
    year: digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    month: digit(5) * 10 + digit(6),
    day: digit(8) * 10 + digit(9),
  };
}

function fromParts({ year, month, day }: Parts): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`The calendar ends at the years 0001 and 9999, not ${year}`);
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${pad(month)}-${pad(day)}` as PlainDate;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01, counting from 1 March so that a leap day ends its year. */
function epochDayOf(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const fromMarch = month < 3 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - MARCH_0000_TO_1970;
}

function fromEpochDay(epochDay: number): PlainDate {
  const days = epochDay + MARCH_0000_TO_1970;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return fromParts({ year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day });
}
