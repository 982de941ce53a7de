import { plainDate, plusMonths } from '@touchstone/plain-date';
import { expect, it } from 'vitest';
import { barsOf, EARLIER } from './due-bars.js';

const today = plainDate('2026-11-28');
const months = (count: number, first = '2024-11-01') =>
  Array.from({ length: count }, (_, at) => ({
    month: plusMonths(plainDate(first), at),
    overdue: 1,
    dueSoon: 0,
    open: 2,
    notOpen: 0,
  }));

it('shows every month while they fit', () => {
  expect(barsOf(months(24), today)).toEqual(months(24));
});

it('puts the months gone by into one bar, so that this month and what comes are seen', () => {
  const bars = barsOf(months(60), today);
  expect(bars).toHaveLength(24);
  expect(bars[0]).toEqual({ month: EARLIER, overdue: 24, dueSoon: 0, open: 48, notOpen: 0 });
  expect(bars.slice(1).map(({ month }) => month)).toEqual(months(23, '2026-11-01').map(({ month }) => month));
  expect(barsOf(months(30, '2026-11-01'), today)[0]?.month).toBe('2026-11-01');
});
