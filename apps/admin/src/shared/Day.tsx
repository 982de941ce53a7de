import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';

interface DayProps {
  readonly value: PlainDate | null | undefined;
  /** Adds how far it is from the body's day: `due` counts what is past as overdue, `plain` only as gone by. */
  readonly relative?: 'plain' | 'due';
}

/** A calendar day as the body writes it, with its distance from today where that matters. */
export function Day({ value, relative }: DayProps) {
  const today = useToday();
  const translate = useTranslate();
  if (!value) return <span className="day-none">–</span>;
  return (
    <span className="day">
      <time dateTime={value}>{value}</time>
      {relative && today && isTelling(value, today, relative) && (
        <span className={relative === 'due' && value < today ? 'day-distance is-late' : 'day-distance'}>
          {translate(...sayDistance(value, today, relative))}
        </span>
      )}
    </span>
  );
}

/** Whether the distance says more than the day itself: what is years gone by is told better by its year. */
function isTelling(day: PlainDate, today: PlainDate, relative: 'plain' | 'due'): boolean {
  return relative === 'due' || daysBetween(day, today) <= 365;
}

/** The key and count of the sentence that says how far a day is from today. */
export function sayDistance(
  day: PlainDate,
  today: PlainDate,
  relative: 'plain' | 'due',
): [key: string, options: { smart_count: number }] {
  const days = daysBetween(today, day);
  if (days === 0) return ['shared.today', { smart_count: 0 }];
  if (days > 0) return ['shared.inDays', { smart_count: days }];
  return [relative === 'due' ? 'shared.overdueBy' : 'shared.daysAgo', { smart_count: -days }];
}
