import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { CertificateState } from '../cycle/words.js';
import { mayCancel, mayRestore, mayRestoreAfter, maySuspend, mayWithdraw } from './certificate-steps.js';
import type { CertificateStepFacts, SuspendingAudit } from './certificate-steps.js';

const day = plainDate;
const valid: CertificateStepFacts = {
  state: 'VALID',
  issuedOn: day('2024-03-15'),
  validUntil: day('2027-03-14'),
  suspendedOn: null,
  suspensionEndsOn: null,
  on: day('2026-11-23'),
  today: day('2026-11-23'),
  reason: '监督审查逾期',
};
const suspended: CertificateStepFacts = {
  ...valid,
  state: 'SUSPENDED',
  suspendedOn: day('2026-06-01'),
  suspensionEndsOn: day('2026-12-01'),
};

describe('maySuspend', () => {
  it.each<{ name: string; change: Partial<CertificateStepFacts>; codes: readonly string[] }>([
    { name: 'suspends a valid certificate', change: {}, codes: [] },
    { name: 'on its last day', change: { on: day('2027-03-14'), today: day('2027-03-14') }, codes: [] },
    {
      name: 'not after it',
      change: { state: 'LAPSED', on: day('2027-03-15'), today: day('2027-03-15') },
      codes: ['CERTIFICATE_STATE_FORBIDS', 'AFTER_VALIDITY'],
    },
    { name: 'on the day of issue', change: { on: day('2024-03-15') }, codes: [] },
    {
      name: 'not before',
      change: { state: 'NOT_YET_VALID', on: day('2024-03-14') },
      codes: ['CERTIFICATE_STATE_FORBIDS', 'BEFORE_ISSUE'],
    },
    { name: 'not tomorrow', change: { on: day('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'not without a reason', change: { reason: null }, codes: ['SUSPENSION_REASON_MISSING'] },
    { name: 'not twice', change: { state: 'SUSPENDED' }, codes: ['CERTIFICATE_STATE_FORBIDS'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(maySuspend({ ...valid, ...change }))).toEqual(codes);
  });
});

describe('mayRestoreAfter', () => {
  const failed: SuspendingAudit = { number: 'A-1', passed: false, openMajors: [] };
  it.each<{ name: string; audit: SuspendingAudit | null; byAudit: boolean; codes: readonly string[] }>([
    { name: 'asks nothing where no audit suspended it', audit: null, byAudit: false, codes: [] },
    {
      name: 'scores that fell short need another audit',
      audit: failed,
      byAudit: false,
      codes: ['RESTORED_BY_AUDIT_ONLY'],
    },
    { name: 'which lifts it', audit: failed, byAudit: true, codes: [] },
    {
      name: 'a word lifts what no score stands against',
      audit: { ...failed, passed: true },
      byAudit: false,
      codes: [],
    },
    {
      name: 'an open major stands against either',
      audit: { ...failed, openMajors: ['NC-2'] },
      byAudit: true,
      codes: ['MAJORS_VERIFIED'],
    },
    {
      name: 'every reason at once',
      audit: { ...failed, openMajors: ['NC-2'] },
      byAudit: false,
      codes: ['RESTORED_BY_AUDIT_ONLY', 'MAJORS_VERIFIED'],
    },
  ])('$name', ({ audit, byAudit, codes }) => {
    expect(reasonsOf(mayRestoreAfter(audit, { byAudit }))).toEqual(codes);
  });
});

describe('mayRestore', () => {
  it.each<{ name: string; change: Partial<CertificateStepFacts>; codes: readonly string[] }>([
    { name: 'restores within the suspension', change: {}, codes: [] },
    { name: 'on its first day', change: { on: day('2026-06-01') }, codes: [] },
    { name: 'not before it', change: { on: day('2026-05-31') }, codes: ['RESTORED_BEFORE_SUSPENDED'] },
    { name: 'on its last day', change: { on: day('2026-12-01'), today: day('2026-12-01') }, codes: [] },
    {
      name: 'not after it',
      change: { state: 'SUSPENSION_ENDED', on: day('2026-12-02'), today: day('2026-12-02') },
      codes: ['CERTIFICATE_STATE_FORBIDS', 'RESTORED_AFTER_SUSPENSION'],
    },
    { name: 'not what is valid', change: { state: 'VALID' }, codes: ['CERTIFICATE_STATE_FORBIDS'] },
    { name: 'not without saying how', change: { reason: '' }, codes: ['RESTORATION_REASON_MISSING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRestore({ ...suspended, ...change }))).toEqual(codes);
  });
});

describe.each([
  { name: 'mayWithdraw', ask: mayWithdraw, missing: 'WITHDRAWAL_REASON_MISSING' },
  { name: 'mayCancel', ask: mayCancel, missing: 'CANCELLATION_REASON_MISSING' },
])('$name', ({ ask, missing }) => {
  it.each(Object.values(CertificateState))('from %s', (state) => {
    const ends = state === 'VALID' || state === 'SUSPENDED' || state === 'SUSPENSION_ENDED';
    expect(reasonsOf(ask({ ...valid, state }))).toEqual(ends ? [] : ['CERTIFICATE_STATE_FORBIDS']);
  });

  it('asks for a reason', () => {
    expect(reasonsOf(ask({ ...valid, reason: ' ' }))).toEqual([missing]);
  });
});
