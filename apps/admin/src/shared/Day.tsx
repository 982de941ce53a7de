import { Box } from '@mui/material';
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
  if (!value)
    return (
      <Box component="span" sx={{ color: 'text.disabled' }}>
        –
      </Box>
    );
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <time dateTime={value}>{value}</time>
      {relative && today && isTelling(value, today, relative) && (
        <Box component="span" sx={{ ml: 0.75, fontSize: '.92em', color: toneOf(value, today, relative) }}>
          {translate(...sayDistance(value, today, relative))}
        </Box>
      )}
    </Box>
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

function toneOf(day: PlainDate, today: PlainDate, relative: 'plain' | 'due'): string {
  return relative === 'due' && day < today ? 'error.main' : 'text.secondary';
}
