import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { refusal, verdict } from '../verdict.js';
import { auditStandsChecks } from './audit-stands.js';
import type { AuditStandsFacts } from './audit-stands.js';

const day = plainDate;
const facts: AuditStandsFacts = {
  kind: 'INITIAL',
  lastDayOnSite: day('2025-08-31'),
  followedUpOn: null,
  verifiedWithinMonths: 6,
  validUntil: null,
  nonconformities: [],
  unrectified: [],
  team: { allowed: true },
  outcome: 'GRANT',
  today: day('2026-02-28'),
};
const major = (verifiedOn: string | null) =>
  ({ number: 'NC-1', grade: 'MAJOR', verifiedOn: verifiedOn === null ? null : day(verifiedOn) }) as const;
const failed = (change: Partial<AuditStandsFacts>) =>
  auditStandsChecks({ ...facts, ...change }).flatMap(({ code, passed }) => (passed ? [] : [code]));

describe('auditStandsChecks', () => {
  it.each<{ name: string; change: Partial<AuditStandsFacts>; codes: readonly string[] }>([
    { name: 'lets a clean audit carry its decision', change: {}, codes: [] },
    {
      name: 'takes a major verified on the last day of six months',
      change: { nonconformities: [major('2026-02-28')] },
      codes: [],
    },
    {
      name: 'takes none verified the day after',
      change: { nonconformities: [major('2026-03-01')] },
      codes: ['MAJORS_IN_TIME'],
    },
    { name: 'counts an unverified one by today: still in time', change: { nonconformities: [major(null)] }, codes: [] },
    {
      name: 'counts an unverified one by today: too late',
      change: { nonconformities: [major(null)], today: day('2026-03-01') },
      codes: ['MAJORS_IN_TIME'],
    },
    {
      name: 'takes one verified within six months of a follow-up audit',
      change: { followedUpOn: day('2026-03-15'), nonconformities: [major('2026-09-15')], today: day('2026-09-15') },
      codes: [],
    },
    {
      name: 'none verified the day after those',
      change: { followedUpOn: day('2026-03-15'), nonconformities: [major('2026-09-16')], today: day('2026-09-16') },
      codes: ['MAJORS_IN_TIME'],
    },
    {
      name: 'takes no follow-up from before its own last day',
      change: { followedUpOn: day('2025-08-30'), nonconformities: [major('2026-03-01')] },
      codes: ['MAJORS_IN_TIME'],
    },
    {
      name: 'lets no follow-up stretch the life of a certificate',
      change: {
        kind: 'RECERTIFICATION',
        followedUpOn: day('2026-01-15'),
        validUntil: day('2026-01-31'),
        outcome: 'RENEW',
        nonconformities: [major('2026-02-01')],
      },
      codes: ['MAJORS_BEFORE_EXPIRY'],
    },
    {
      name: 'counts the months of the edition',
      change: { verifiedWithinMonths: 5, nonconformities: [major('2026-02-01')] },
      codes: ['MAJORS_IN_TIME'],
    },
    {
      name: 'does not keep a late major from being a reason to refuse',
      change: { nonconformities: [major('2026-03-01')], outcome: 'REFUSE' },
      codes: [],
    },
    {
      name: 'asks nothing of a minor',
      change: { nonconformities: [{ ...major('2026-03-01'), grade: 'MINOR' }] },
      codes: [],
    },
    {
      name: 'renews with a major verified on the last day of the certificate',
      change: {
        kind: 'RECERTIFICATION',
        validUntil: day('2026-01-31'),
        outcome: 'RENEW',
        nonconformities: [major('2026-01-31')],
      },
      codes: [],
    },
    {
      name: 'does not renew with one verified the day after',
      change: {
        kind: 'RECERTIFICATION',
        validUntil: day('2026-01-31'),
        outcome: 'RENEW',
        nonconformities: [major('2026-02-01')],
      },
      codes: ['MAJORS_BEFORE_EXPIRY'],
    },
    {
      name: 'leaves a surveillance to its suspension',
      change: {
        kind: 'SURVEILLANCE',
        validUntil: day('2026-01-31'),
        outcome: 'SUSPEND',
        nonconformities: [major(null)],
      },
      codes: [],
    },
    {
      name: 'tells ties from qualifications, and deductions without rectification',
      change: {
        unrectified: ['虚假宣传'],
        team: verdict([
          refusal('BARRED_FAMILY', 'x', { params: { person: '王芳' } }),
          refusal('REGISTRATION_SUSPENDED', 'x', { params: { person: '李雷' } }),
          refusal('NOT_AUTHORISED', 'x', { params: { person: '李雷' } }),
        ]),
      },
      codes: ['TEAM_QUALIFIED', 'TEAM_IMPARTIAL', 'DEDUCTIONS_RECTIFIED'],
    },
  ])('$name', ({ change, codes }) => {
    expect(failed(change)).toEqual(codes);
  });

  it('names each person once', () => {
    const team = verdict([
      refusal('REGISTRATION_SUSPENDED', 'x', { params: { person: '李雷' } }),
      refusal('NOT_AUTHORISED', 'x', { params: { person: '李雷' } }),
    ]);
    expect(auditStandsChecks({ ...facts, team })[0]?.params).toEqual({ persons: ['李雷'] });
  });
});
