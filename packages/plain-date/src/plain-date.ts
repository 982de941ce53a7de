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
const MS_PER_DAY = 86_400_000;

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

/** The earliest of some days. */
export function earliest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((best, date) => (date < best ? date : best), first);
}

/** The latest of some days. */
export function latest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((best, date) => (date > best ? date : best), first);
}

function partsOf(date: PlainDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function fromParts({ year, month, day }: Parts): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`The calendar ends at the years 0001 and 9999, not ${year}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function epochDayOf(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

function fromEpochDay(epochDay: number): PlainDate {
  const date = new Date(epochDay * MS_PER_DAY);
  return fromParts({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}
