import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { mayCombineAudits, maySeparateAudits } from './combine-audits.js';
import type { CombinableAudit, SeparateAuditsFacts } from './combine-audits.js';

const codesOf = (answer: Verdict) => (answer.allowed ? [] : answer.refusals.map(({ code }) => code));
const ONE: CombinableAudit = {
  number: 'AU-1',
  status: 'PLANNED',
  clientId: 'c1',
  programme: 'gbt-27922',
  startsOn: plainDate('2026-03-10'),
  endsOn: plainDate('2026-03-12'),
  combinedWith: null,
};
const OTHER: CombinableAudit = { ...ONE, number: 'AU-2', programme: 'after-sales-maturity' };

describe('mayCombineAudits', () => {
  it.each([
    { name: 'takes two programmes on the same days', other: {}, codes: [] },
    { name: 'takes one that is under way', other: { status: 'IN_PROGRESS' as const }, codes: [] },
    {
      name: 'takes one shared day',
      other: { startsOn: plainDate('2026-03-12'), endsOn: plainDate('2026-03-15') },
      codes: [],
    },
    {
      name: 'refuses days that only touch',
      other: { startsOn: plainDate('2026-03-13'), endsOn: plainDate('2026-03-15') },
      codes: ['COMBINED_DAYS_APART'],
    },
    {
      name: 'refuses days that are over before',
      other: { startsOn: plainDate('2026-03-08'), endsOn: plainDate('2026-03-09') },
      codes: ['COMBINED_DAYS_APART'],
    },
    { name: 'refuses itself', other: { number: 'AU-1' }, codes: ['COMBINED_WITH_ITSELF'] },
    { name: 'refuses a reported one', other: { status: 'REPORTED' as const }, codes: ['AUDIT_NOT_OPEN'] },
    {
      name: 'gives every reason at once',
      other: { clientId: 'c2', programme: 'gbt-27922', combinedWith: 'AU-3' },
      codes: ['COMBINED_CLIENTS_DIFFER', 'COMBINED_PROGRAMME_ALIKE', 'AUDIT_COMBINED_ALREADY'],
    },
  ])('$name', ({ other, codes }) => {
    expect(codesOf(mayCombineAudits(ONE, { ...OTHER, ...other }))).toEqual(codes);
  });
});

describe('maySeparateAudits', () => {
  const facts: SeparateAuditsFacts = { status: 'IN_PROGRESS', otherStatus: 'PLANNED', sharedSeats: [] };
  it.each([
    { name: 'takes two apart', change: {}, codes: [] },
    { name: 'takes one away from one that was called off', change: { otherStatus: 'CANCELLED' as const }, codes: [] },
    { name: 'has nothing to take apart', change: { otherStatus: null }, codes: ['AUDIT_NOT_COMBINED'] },
    { name: 'leaves together what is reported', change: { status: 'REPORTED' as const }, codes: ['AUDIT_NOT_OPEN'] },
    {
      name: 'gives every reason at once',
      change: { otherStatus: 'DECIDED' as const, sharedSeats: ['李静'] },
      codes: ['COMBINED_AUDIT_REPORTED', 'SEPARATION_DOUBLE_BOOKS'],
    },
  ])('$name', ({ change, codes }) => {
    expect(codesOf(maySeparateAudits({ ...facts, ...change }))).toEqual(codes);
  });
});
