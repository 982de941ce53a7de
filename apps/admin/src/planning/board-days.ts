import { dayOfWeek, daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

/** How much of the calendar the board shows. */
export const VIEWS = { week: { days: 14, width: 72 }, month: { days: 35, width: 34 } } as const;
export type View = keyof typeof VIEWS;

/** Height of a person's row, in pixels; all are alike, so that only those in sight need be drawn. */
export const ROW_HEIGHT = 44;
/** Beyond so many people only the rows in sight are drawn. */
export const MOST_ROWS = 50;
export const NAME_WIDTH = 132;

const SATURDAY = 6;

/** The Monday of a day's week. */
export function mondayOf(day: PlainDate): PlainDate {
  return plusDays(day, 1 - dayOfWeek(day));
}

/** So many days from one on. */
export function daysFrom(first: PlainDate, count: number): readonly PlainDate[] {
  return Array.from({ length: count }, (_, at) => plusDays(first, at));
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: PlainDate): boolean {
  return dayOfWeek(day) >= SATURDAY;
}

/** Something with its first and last day. */
interface Span {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** Where something lies on the board: days from its left edge, days long, cut to what is shown. */
export function placeOf({ startsOn, endsOn }: Span, { startsOn: first, endsOn: last }: Span) {
  const from = Math.max(0, daysBetween(first, startsOn));
  const until = Math.min(daysBetween(first, last), daysBetween(first, endsOn));
  return { from, length: until - from + 1 };
}

/** Which line of its row each entry takes, so that none hides another. */
export function lanesOf(entries: readonly Span[]): { readonly lanes: readonly number[]; readonly count: number } {
  const ends: PlainDate[] = [];
  const lanes = entries.map(({ startsOn, endsOn }) => {
    const free = ends.findIndex((end) => end < startsOn);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = endsOn;
    return lane;
  });
  return { lanes, count: Math.max(1, ends.length) };
}

/** The rows in sight of a scrolled list, with a few beyond; all of them where they are few. */
export function rowsInSight(count: number, { top, height }: { readonly top: number; readonly height: number }) {
  if (count <= MOST_ROWS) return { first: 0, last: count };
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - 5);
  return { first, last: Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + 5) };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as far as there is room: its number, with the month where one begins or there is room for it. */
export function shortDay(
  day: PlainDate,
  { hasRoom, locale }: { readonly hasRoom: boolean; readonly locale: string },
): string {
  const [month, number] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  if (!hasRoom && number !== 1) return String(number);
  if (locale !== 'zh') return `${number} ${MONTHS[month - 1]}`;
  return hasRoom ? `${month}月${number}日` : `${month}/${number}`;
}
