import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayAuditFile } from './audit-file.js';
import type { AuditFileFacts } from './audit-file.js';
import { mayCancelAudit, mayRescheduleAudit } from './change-plan.js';

const initial: AuditFileFacts = {
  kind: 'INITIAL',
  isTransfer: false,
  certificationStatus: 'IN_PROGRESS',
  openAudit: null,
  surveillance: null,
};
const wanted = { isOfThisFile: true, completedOn: null, plannedIn: null };
const surveillance: AuditFileFacts = {
  kind: 'SURVEILLANCE',
  isTransfer: false,
  certificationStatus: 'CERTIFIED',
  openAudit: 'AU-1',
  surveillance: wanted,
};

describe('mayAuditFile', () => {
  it.each<{ name: string; facts: AuditFileFacts; codes: readonly string[] }>([
    { name: 'takes a first initial audit', facts: initial, codes: [] },
    {
      name: 'but none where a certificate is taken over',
      facts: { ...initial, isTransfer: true },
      codes: ['TRANSFER_NEEDS_NO_INITIAL_AUDIT'],
    },
    { name: 'stops a second', facts: { ...initial, openAudit: 'AU-1' }, codes: ['AUDIT_OPEN_ALREADY'] },
    {
      name: 'stops one on a certified file',
      facts: { ...initial, certificationStatus: 'CERTIFIED' },
      codes: ['FILE_AWAITS_NO_INITIAL_AUDIT'],
    },
    {
      name: 'stops one that names a surveillance',
      facts: { ...initial, surveillance: wanted },
      codes: ['SURVEILLANCE_NOT_ASKED'],
    },
    { name: 'takes a surveillance beside another', facts: surveillance, codes: [] },
    {
      name: 'asks which surveillance',
      facts: { ...surveillance, surveillance: null },
      codes: ['SURVEILLANCE_MISSING'],
    },
    {
      name: "stops another file's",
      facts: { ...surveillance, surveillance: { ...wanted, isOfThisFile: false, plannedIn: 'AU-2' } },
      codes: ['SURVEILLANCE_OF_ANOTHER_FILE'],
    },
    {
      name: 'stops one that is done and planned',
      facts: { ...surveillance, surveillance: { ...wanted, completedOn: plainDate('2026-11-01'), plannedIn: 'AU-2' } },
      codes: ['SURVEILLANCE_COMPLETED', 'SURVEILLANCE_PLANNED'],
    },
  ])('$name', ({ facts, codes }) => {
    expect(reasonsOf(mayAuditFile(facts))).toEqual(codes);
  });
});

describe('mayCancelAudit and mayRescheduleAudit', () => {
  it('need an audit that is not reported, and a reason to cancel', () => {
    expect(reasonsOf(mayCancelAudit({ auditStatus: 'PLANNED', leadsNowhere: false, reason: '客户推迟' }))).toEqual([]);
    expect(reasonsOf(mayCancelAudit({ auditStatus: 'REPORTED', leadsNowhere: false, reason: ' ' }))).toEqual([
      'AUDIT_NOT_OPEN',
      'CANCEL_REASON_MISSING',
    ]);
    const ended = { leadsNowhere: true, reason: '证书已撤销' };
    expect(reasonsOf(mayCancelAudit({ auditStatus: 'REVIEWED', ...ended }))).toEqual([]);
    expect(reasonsOf(mayCancelAudit({ auditStatus: 'DECIDED', ...ended }))).toEqual(['AUDIT_NOT_OPEN']);
    expect(reasonsOf(mayRescheduleAudit({ auditStatus: 'IN_PROGRESS' }))).toEqual([]);
    expect(reasonsOf(mayRescheduleAudit({ auditStatus: 'CANCELLED' }))).toEqual(['AUDIT_NOT_OPEN']);
  });
});
