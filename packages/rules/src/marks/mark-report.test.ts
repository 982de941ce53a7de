import { describe, expect, it } from 'vitest';
import { sumMarkReport } from './mark-report.js';
import type { MarkCounts, MarkReportLine } from './mark-report.js';

const counts = (uses: number, improper = 0): MarkCounts => ({
  uses,
  reported: 1,
  confirmed: 0,
  ended: 0,
  proper: 2,
  improper,
  cases: improper,
  putRight: 0,
  open: improper,
});
const line = (clientId: string, medium: MarkReportLine['medium'], counted: MarkCounts): MarkReportLine => ({
  clientId,
  medium,
  counts: counted,
});

describe('sumMarkReport', () => {
  it('is all noughts without a use', () => {
    const { clients, total, media } = sumMarkReport([]);
    expect([clients, media]).toEqual([0, []]);
    expect(Object.values(total)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('counts a client once, and each medium over all clients', () => {
    const sums = sumMarkReport([
      line('a', 'STORE', counts(2, 1)),
      line('a', 'WEBSITE', counts(1)),
      line('b', 'STORE', counts(3)),
    ]);
    expect(sums.clients).toBe(2);
    expect(sums.total).toEqual({ ...counts(6, 1), reported: 3, proper: 6 });
    expect(sums.media).toEqual([
      { medium: 'STORE', counts: { ...counts(5, 1), reported: 2, proper: 4 } },
      { medium: 'WEBSITE', counts: counts(1) },
    ]);
  });
});
