import { daysBetween, DEFAULT_ZONE, plainDate } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { useLocale } from 'react-admin';

/** A moment as the clock on the body's wall showed it, whatever this machine's own zone. */
export function Moment({ value }: { readonly value: Instant | null | undefined }) {
  const locale = useLocale();
  if (!value) return null;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {sayMoment(value, locale === 'zh' ? 'zh-CN' : 'en-GB')}
    </time>
  );
}

/** The body's day and time of a moment, to the second. */
export function sayMoment(value: Instant, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: DEFAULT_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(
    format.formatToParts(millisecondsOf(value)).map(({ type, value: text }) => [type, text]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}:${parts['second']}`;
}

const EPOCH = plainDate('1970-01-01');

/** Milliseconds since the epoch of an ISO text in UTC. */
function millisecondsOf(value: Instant): number {
  const [hours = 0, minutes = 0, seconds = 0] = value.slice(11, 19).split(':').map(Number);
  return ((daysBetween(EPOCH, plainDate(value.slice(0, 10))) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
}
