import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { combinableWith } from './combinable.js';
import type { Combinable } from './combinable.js';

const audit: Combinable = {
  number: 'A',
  status: 'PLANNED',
  startsOn: plainDate('2026-03-10'),
  endsOn: plainDate('2026-03-12'),
  client: { id: 'c' },
  programme: { id: 'p' },
};
const other: Combinable = { ...audit, number: 'B', programme: { id: 'q' } };

describe('combinableWith', () => {
  it.each<[string, Partial<Combinable>, boolean]>([
    ['offers another programme of the same client on shared days', {}, true],
    ['offers one that shares the last day alone', { startsOn: audit.endsOn }, true],
    ['leaves out the audit itself', { number: 'A', programme: { id: 'p' } }, false],
    ['leaves out its own programme', { programme: { id: 'p' } }, false],
    ['leaves out another client', { client: { id: 'd' } }, false],
    [
      'leaves out days that begin the day after',
      { startsOn: plainDate('2026-03-13'), endsOn: plainDate('2026-03-14') },
      false,
    ],
    ['leaves out one that is held with a third', { combinedWith: { number: 'C' } }, false],
    ['leaves out one that is reported', { status: 'REPORTED' }, false],
  ])('%s', (_, change, isOffered) => {
    expect(combinableWith(audit, [{ ...other, ...change }])).toHaveLength(isOffered ? 1 : 0);
  });

  it('offers nothing to an audit that is held with another already', () => {
    expect(combinableWith({ ...audit, combinedWith: { number: 'C' } }, [other])).toEqual([]);
  });
});
