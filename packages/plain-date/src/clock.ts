import { plainDate, plusDays } from './plain-date.js';
import type { PlainDate } from './plain-date.js';

declare const brand: unique symbol;

/** A moment as an ISO 8601 text in UTC with milliseconds: for the journal and sessions, never for the domain's days. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** The house's only source of the present. Made once at the composition root and passed on. */
export interface Clock {
  /** The present moment. */
  readonly now: () => Instant;
  /** The calendar day it is now in the body's zone. */
  readonly today: () => PlainDate;
}

/** The body's calendar when it says nothing else. */
export const DEFAULT_ZONE = 'Asia/Shanghai';

/**
 * The machine's clock, read in the body's zone.
 * @throws RangeError when the zone is none that the platform knows
 */
export function systemClock(zone: string = DEFAULT_ZONE): Clock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // A day begins with a minute everywhere: within one, it is not worked out again.
  let [minute, day] = [Number.NaN, ''];
  return {
    now: () => new Date().toISOString() as Instant,
    today: () => {
      const now = Math.floor(Date.now() / 60_000);
      if (now !== minute) [minute, day] = [now, format.format(now * 60_000)];
      return plainDate(day);
    },
  };
}

/** How far a zone's clocks are from UTC at noon of a day, as ISO 8601 writes it: `+08:00`, or `Z`. */
export function offsetOn(day: PlainDate, zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(Date.parse(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName')?.value;
  // Depending on its version, the runtime calls UTC GMT or GMT+00:00.
  return name?.replace(/^GMT(\+00:00)?/, '') || 'Z';
}

/** A clock whose day is shifted by whole days, its moments left as they are: for demonstrations and tests. */
export function shiftedClock(clock: Clock, days: number): Clock {
  return { now: clock.now, today: () => plusDays(clock.today(), days) };
}

/** A moment moved by milliseconds. */
export function plusMilliseconds(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString() as Instant;
}

/** How many milliseconds lie between two moments; below zero where the second is the earlier. */
export function millisecondsBetween(from: Instant, until: Instant): number {
  return Date.parse(until) - Date.parse(from);
}

/** Reads an instant from a database's or a browser's timestamp. @throws RangeError when it is none */
export function instant(value: string | number): Instant {
  return new Date(value).toISOString() as Instant;
}

/** Milliseconds since 1970 of a moment: for codes that change with time. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}
