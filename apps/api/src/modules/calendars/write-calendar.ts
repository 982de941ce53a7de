import { plusDays } from '@touchstone/plain-date';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import type { ToldEvent } from '@touchstone/rules';

/** Bytes of a line at most, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** What stands in a calendar without events: one with no part at all is none (RFC 5545, 3.4), and some programs refuse it. */
const NOTHING = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar to be written. */
export interface Calendar {
  readonly name: string;
  readonly events: readonly ToldEvent[];
  /** When it is written. */
  readonly now: Instant;
  /** Address of the dashboard, which the events' paths go on from. */
  readonly publicUrl: string;
}

/** A calendar as programs read it: RFC 5545, whole days only, so that no zone can move them. */
export function writeCalendar({ name, events, now, publicUrl }: Calendar): string {
  const stamp = `${basic(now.slice(0, 10))}T${now.slice(11, 19).replaceAll(':', '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchstone//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...(events.length > 0 ? events.flatMap((event) => eventLines(event, { stamp, publicUrl })) : NOTHING),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: ToldEvent, { stamp, publicUrl }: { stamp: string; publicUrl: string }): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}@touchstone`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${basic(event.startsOn)}`,
    // The end is the first day that is free again.
    `DTEND;VALUE=DATE:${basic(plusDays(event.endsOn, 1))}`,
    `SUMMARY:${text(event.summary)}`,
    `URL:${publicUrl}${event.path}`,
    `STATUS:${event.cancelledOn ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

function basic(day: PlainDate | string): string {
  return day.replaceAll('-', '');
}

/** A value of the type TEXT (RFC 5545, 3.3.11). */
function text(value: string): string {
  return value.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A long line goes on in the next, which begins with a blank; never inside a character. */
function folded(line: string): string {
  const parts = [''];
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE_BYTES) {
      parts.push(' ');
      bytes = 1;
    }
    parts[parts.length - 1] += sign;
    bytes += size;
  }
  return parts.join('\r\n');
}
