import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { certificateState } from './certificate-state.js';
import type { CycleFacts } from './cycle-facts.js';
import type { CertificateState } from './words.js';

const day = plainDate;
/** Issued 2023-03-15: the last day is 2026-03-14, and six months after it are over on 2026-09-14. */
const strict: CycleFacts = { regime: 'strict', decidedOn: day('2023-03-15'), issuedOn: day('2023-03-15') };
const classic: CycleFacts = { ...strict, regime: 'classic' };
const audited = (startedOn: string | null, onSiteCompletedOn: string | null) => ({
  recertification: {
    startedOn: startedOn === null ? null : day(startedOn),
    onSiteCompletedOn: onSiteCompletedOn === null ? null : day(onSiteCompletedOn),
  },
});

describe('certificateState, day by day past the end', () => {
  it.each<{ name: string; facts: CycleFacts; days: ReadonlyArray<readonly [string, CertificateState]> }>([
    {
      name: 'strict, never audited: good on the last day, lapsed on the next',
      facts: strict,
      days: [
        ['2026-03-14', 'VALID'],
        ['2026-03-15', 'LAPSED'],
      ],
    },
    {
      name: 'strict, audited on the last day: it awaits its decision, however long that takes',
      facts: { ...strict, ...audited('2026-03-10', '2026-03-14') },
      days: [
        ['2026-03-14', 'VALID'],
        ['2026-03-15', 'EXPIRED_AWAITING_DECISION'],
        ['2027-01-01', 'EXPIRED_AWAITING_DECISION'],
      ],
    },
    {
      name: 'strict, audited a day too late: a new initial certification',
      facts: { ...strict, ...audited('2026-03-10', '2026-03-15') },
      days: [['2026-03-15', 'LAPSED']],
    },
    {
      name: 'strict, begun and not over: begun is not enough',
      facts: { ...strict, ...audited('2026-03-10', null) },
      days: [['2026-03-15', 'LAPSED']],
    },
    {
      name: 'classic, begun on the last day: restorable through the last day of the sixth month',
      facts: { ...classic, ...audited('2026-03-14', null) },
      days: [
        ['2026-03-14', 'VALID'],
        ['2026-03-15', 'RESTORABLE'],
        ['2026-09-14', 'RESTORABLE'],
        ['2026-09-15', 'LAPSED'],
      ],
    },
    {
      name: 'classic, begun a day too late: nothing to restore',
      facts: { ...classic, ...audited('2026-03-15', null) },
      days: [['2026-03-15', 'LAPSED']],
    },
    {
      name: 'classic, suspended to the end: the end comes before the suspension',
      facts: { ...classic, ...audited('2026-03-01', null), suspendedOn: day('2026-02-01') },
      days: [
        ['2026-03-14', 'SUSPENDED'],
        ['2026-03-15', 'RESTORABLE'],
      ],
    },
    {
      name: 'replaced by a late renewal: from that day, and before it as it was',
      facts: { ...classic, ...audited('2026-03-14', null), replacedOn: day('2026-08-01') },
      days: [
        ['2026-07-31', 'RESTORABLE'],
        ['2026-08-01', 'REPLACED'],
      ],
    },
    {
      name: 'taken over from another body: its own day ends it, not ours',
      facts: { ...strict, issuedOn: day('2025-03-15'), transferredUntil: day('2026-03-14') },
      days: [
        ['2026-03-14', 'VALID'],
        ['2026-03-15', 'LAPSED'],
      ],
    },
  ])('$name', ({ facts, days }) => {
    expect(days.map(([on]) => [on, certificateState(facts, day(on))])).toEqual(days);
  });
});
