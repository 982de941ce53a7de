import { dayNumber } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

/**
 * Days on which something holds, as whole numbers (`dayNumber`): first and last day of each span in turn, both counting,
 * in order, no two spans touching. An open end is infinite.
 */
export type DaySpans = readonly number[];

/** A span of days as facts tell it; an end that is null is open. */
interface Span {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** Every day. */
export const ALWAYS: DaySpans = [-Infinity, Infinity];

/** The days of some spans together. Two that meet are one. */
export function daySpans(spans: readonly Span[]): DaySpans {
  const numbered = spans
    .map(({ from, until }): readonly [number, number] => [
      from === null ? -Infinity : dayNumber(from),
      until === null ? Infinity : dayNumber(until),
    ])
    .filter(([from, until]) => from <= until)
    .toSorted(([a], [b]) => a - b);
  const merged: number[] = [];
  for (const [from, until] of numbered) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last + 1) merged[merged.length - 1] = Math.max(last, until);
    else merged.push(from, until);
  }
  return merged;
}

/** Every other day. */
export function otherDays(spans: DaySpans): DaySpans {
  const others: number[] = [];
  let from = -Infinity;
  for (let at = 0; at < spans.length; at += 2) {
    const [first = Infinity, last = Infinity] = [spans[at], spans[at + 1]];
    if (first > from) others.push(from, first - 1);
    from = last + 1;
  }
  if (from < Infinity) others.push(from, Infinity);
  return others;
}

/** The days that both have. */
export function commonDays(first: DaySpans, second: DaySpans): DaySpans {
  const common: number[] = [];
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    const from = Math.max(first[a] ?? 0, second[b] ?? 0);
    const until = Math.min(first[a + 1] ?? 0, second[b + 1] ?? 0);
    if (from <= until) common.push(from, until);
    if ((first[a + 1] ?? 0) < (second[b + 1] ?? 0)) a += 2;
    else b += 2;
  }
  return common;
}

/** The days of either. */
export function eitherDays(first: DaySpans, second: DaySpans): DaySpans {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  return otherDays(commonDays(otherDays(first), otherDays(second)));
}

/** Whether a day is one of them. */
export function hasDay(spans: DaySpans, day: number): boolean {
  return spanAt(spans, day) >= 0;
}

/** Whether work begun on a day, done so many days after it as the offsets say, falls on these days throughout. */
export function holdsThroughout(spans: DaySpans, begun: number, offsets: readonly number[]): boolean {
  for (const offset of offsets) {
    if (spanAt(spans, begun + offset) < 0) return false;
  }
  return true;
}

/** The first later day on which the same work, begun then, no longer does; infinite if it always will. It does today. */
export function breaksOn(spans: DaySpans, begun: number, offsets: readonly number[]): number {
  let first = Infinity;
  for (const offset of offsets) {
    const until = spans[spanAt(spans, begun + offset) + 1] ?? Infinity;
    first = Math.min(first, until + 1 - offset);
  }
  return first;
}

/** The first day, not before that one, on which the same work, begun then, does so; infinite if it never will. */
export function holdsFrom(spans: DaySpans, begun: number, offsets: readonly number[]): number {
  let from = begun;
  for (let again = true; again;) {
    again = false;
    for (const offset of offsets) {
      const next = nextDay(spans, from + offset);
      if (next === Infinity) return Infinity;
      if (next > from + offset) {
        from = next - offset;
        again = true;
      }
    }
  }
  return from;
}

/** The day itself if it is one of them, or the next that is. */
function nextDay(spans: DaySpans, day: number): number {
  for (let at = 0; at < spans.length; at += 2) {
    if (day <= (spans[at + 1] ?? 0)) return Math.max(day, spans[at] ?? 0);
  }
  return Infinity;
}

/** Where the span of a day begins in the list, or -1. */
function spanAt(spans: DaySpans, day: number): number {
  for (let at = 0; at < spans.length; at += 2) {
    if (day < (spans[at] ?? 0)) return -1;
    if (day <= (spans[at + 1] ?? 0)) return at;
  }
  return -1;
}
