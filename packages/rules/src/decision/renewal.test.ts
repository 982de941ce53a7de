import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { CertificateState } from '../cycle/words.js';
import { certificateStandsChecks } from './renewal.js';
import type { CertificateStandsFacts, CycleSurveillance } from './renewal.js';

const day = plainDate;
const row = (number: number, dueOn: string, completedOn: string | null): CycleSurveillance => ({
  number,
  dueOn: day(dueOn),
  completedOn: completedOn === null ? null : day(completedOn),
  owed: true,
  provisional: false,
  orRecertification: number > 2,
});
const facts: CertificateStandsFacts = {
  kind: 'RECERTIFICATION',
  outcome: 'RENEW',
  state: 'VALID',
  regime: 'strict',
  surveillances: [row(1, '2024-03-15', '2024-03-10'), row(2, '2025-03-10', '2025-03-01')],
  heldElsewhere: null,
  today: day('2026-02-20'),
};
const failed = (change: Partial<CertificateStandsFacts>) =>
  certificateStandsChecks({ ...facts, ...change }).flatMap(({ code, passed }) => (passed ? [] : [code]));

describe('certificateStandsChecks', () => {
  it.each(Object.values(CertificateState))('renews what is %s, or does not', (state) => {
    const renews = state === 'VALID' || state === 'EXPIRED_AWAITING_DECISION' || state === 'RESTORABLE';
    expect(failed({ state })).toEqual(renews ? [] : ['CERTIFICATE_RENEWABLE']);
  });

  it.each(Object.values(CertificateState))('decides within the cycle of what is %s, or does not', (state) => {
    const ended = !['NOT_YET_VALID', 'VALID', 'SUSPENDED', 'SUSPENSION_ENDED'].includes(state);
    expect(failed({ kind: 'SURVEILLANCE', outcome: 'MAINTAIN', state })).toEqual(ended ? ['CERTIFICATE_RUNS'] : []);
  });

  const [first, second] = [row(1, '2024-03-15', '2024-03-10'), row(2, '2025-03-10', null)];
  it.each<{ name: string; change: Partial<CertificateStandsFacts>; codes: readonly string[] }>([
    { name: 'asks nothing before a first certificate', change: { kind: 'SPECIAL', state: null }, codes: [] },
    {
      name: 'gives no second certificate by a renewal',
      change: { heldElsewhere: 'F-2' },
      codes: ['ONE_CERTIFICATE_HELD'],
    },
    {
      name: 'nor by a grant',
      change: { kind: 'INITIAL', outcome: 'GRANT', state: null, surveillances: [], heldElsewhere: 'F-2' },
      codes: ['ONE_CERTIFICATE_HELD'],
    },
    {
      name: 'and lets such a file be refused',
      change: { kind: 'INITIAL', outcome: 'REFUSE', state: null, surveillances: [], heldElsewhere: 'F-2' },
      codes: [],
    },
    { name: 'asks nothing of a refusal', change: { outcome: 'REFUSE', state: 'LAPSED', surveillances: [] }, codes: [] },
    {
      name: 'says it while the outcome is open',
      change: { outcome: null, surveillances: [] },
      codes: ['SURVEILLANCES_HELD'],
    },
    {
      name: 'tells a missed surveillance from the day after it was due',
      change: { surveillances: [first, second], today: day('2025-03-11') },
      codes: ['SURVEILLANCES_HELD', 'SURVEILLANCE_NOT_MISSED'],
    },
    {
      name: 'and on its day only that two are asked for',
      change: { surveillances: [first, second], today: day('2025-03-10') },
      codes: ['SURVEILLANCES_HELD'],
    },
    {
      name: 'leaves a missed one to a signed reason under the classic regime',
      change: { regime: 'classic', surveillances: [first, second] },
      codes: ['SURVEILLANCES_HELD'],
    },
    {
      name: 'and where it has expired, and can neither be held nor lead to a suspension',
      change: { state: 'EXPIRED_AWAITING_DECISION', surveillances: [first, second], today: day('2026-03-15') },
      codes: ['SURVEILLANCES_HELD'],
    },
    {
      name: 'takes the recertification itself for a third',
      change: { surveillances: [...facts.surveillances, row(3, '2026-02-01', null)] },
      codes: [],
    },
  ])('$name', ({ change, codes }) => {
    expect(failed(change)).toEqual(codes);
  });
});
