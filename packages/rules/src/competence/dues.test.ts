import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { duesOf } from './dues.js';
import type { OwedFacts } from './dues.js';

const today = day('2026-11-28');
const until = day('2027-05-27');
const education = (doneOn: string, hours: string, professional = true) => ({
  doneOn: day(doneOn),
  hours,
  professional,
});
const facts: OwedFacts = {
  id: 'wang',
  leftOn: null,
  registrations: [{ grade: 'AUDITOR', validFrom: day('2025-03-01'), validUntil: day('2028-02-29') }],
  done: [education('2025-06-01', '20'), education('2026-06-01', '20')],
  witnessed: [{ doneOn: day('2025-06-01'), result: 'SATISFACTORY' }],
  audits: [],
  target: 20,
  professionalTarget: 10,
};

describe('duesOf', () => {
  it.each<{ name: string; change: Partial<OwedFacts>; found: readonly string[] }>([
    { name: 'finds nothing where all is done', change: {}, found: [] },
    {
      name: 'tells what is missing of this year by its last day',
      change: { done: [education('2025-06-01', '20'), education('2026-06-01', '12.5', false)] },
      found: ['EDUCATION 2026-12-31 7.5 10'],
    },
    {
      name: 'and of the last year, which is over',
      change: { done: [education('2026-06-01', '20')] },
      found: ['EDUCATION 2025-12-31 20 10'],
    },
    {
      name: 'asks for no hours before somebody was registered',
      change: {
        registrations: [{ grade: 'AUDITOR', validFrom: day('2026-01-01'), validUntil: day('2028-12-31') }],
        done: [education('2026-06-01', '20')],
        witnessed: [{ doneOn: day('2026-06-01'), result: 'SATISFACTORY' }],
      },
      found: [],
    },
    {
      name: 'tells a witnessing that is due with the registration',
      change: {
        registrations: [{ grade: 'AUDITOR', validFrom: day('2024-03-01'), validUntil: day('2027-02-28') }],
        witnessed: [],
      },
      found: ['WITNESS 2027-02-28 PERIOD'],
    },
    { name: 'tells none that is far off', change: { witnessed: [] }, found: [] },
    {
      name: 'tells one overdue at the first audit after a promotion',
      change: {
        registrations: [
          { grade: 'TRAINEE', validFrom: day('2024-03-01'), validUntil: day('2026-02-28') },
          { grade: 'AUDITOR', validFrom: day('2026-03-01'), validUntil: day('2029-02-28') },
        ],
        audits: [{ startsOn: day('2026-09-01'), endsOn: day('2026-09-02') }],
        witnessed: [],
      },
      found: ['WITNESS 2026-09-02 PROMOTION'],
    },
    { name: 'asks nothing of whoever leaves before', change: { done: [], leftOn: day('2025-12-31') }, found: [] },
  ])('$name', ({ change, found }) => {
    const dues = duesOf({ ...facts, ...change }, today, until);
    expect(
      dues.map(({ kind, dueOn, hours, reason }) =>
        [kind, dueOn, hours?.missing, hours?.professional, reason].filter(Boolean).join(' '),
      ),
    ).toEqual(found);
  });
});
