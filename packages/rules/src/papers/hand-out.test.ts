import { describe, expect, it } from 'vitest';
import { isCertificateComplete, mayHandOut } from './hand-out.js';
import type { CertificateText } from './hand-out.js';
import { PaperKind } from './words.js';

const WHOLE: CertificateText = {
  number: 'N',
  clientName: 'a',
  clientAddress: 'b',
  scope: 'c',
  basis: 'GB/T 27922-2011',
  level: 'FOUR_STAR',
  issuedOn: '2026-03-01',
  validUntil: '2029-02-28',
  bodyName: 'd',
  bodyApproval: 'CNCA-R-2020-001',
  signatory: 'e',
};

describe('isCertificateComplete', () => {
  it('allows one that says all', () => {
    expect(isCertificateComplete(WHOLE)).toEqual({ allowed: true });
  });

  it.each(Object.keys(WHOLE))('refuses one without its %s', (field) => {
    for (const nothing of [null, '', '  '])
      expect(isCertificateComplete({ ...WHOLE, [field]: nothing })).toMatchObject({
        refusals: [{ code: 'CERTIFICATE_TEXT_MISSING', clause: 'GB/T 27021.1-2017, 8.2', field, params: { field } }],
      });
  });
});

describe('mayHandOut', () => {
  it.each([
    ['AUDIT_REPORT', 'PAPER_BEFORE_REPORT'],
    ['AUDIT_PLAN', 'PAPER_WITHOUT_TEAM'],
    ['TEAM_NOTICE', 'PAPER_WITHOUT_TEAM'],
    ['ATTENDANCE_SHEET', 'PAPER_WITHOUT_TEAM'],
    ['APPLICATION_RECEIPT', 'PAPER_BEFORE_RECEIPT'],
    ['ACCEPTANCE_NOTICE', 'PAPER_BEFORE_ACCEPTANCE'],
    ['DECLINE_NOTICE', 'PAPER_BEFORE_DECLINE'],
    ['APPEAL_RECEIPT', 'PAPER_BEFORE_ACKNOWLEDGEMENT'],
    ['APPEAL_OUTCOME', 'PAPER_BEFORE_OUTCOME'],
    ['COMPLAINT_RECEIPT', 'PAPER_BEFORE_ACKNOWLEDGEMENT'],
    ['HOUSE_REPORT', 'PAPER_BEFORE_RECORD'],
  ] as const)('lets %s wait for its step', (kind, code) => {
    expect(mayHandOut({ kind, stepDone: false })).toMatchObject({ refusals: [{ code }] });
    expect(mayHandOut({ kind, stepDone: true })).toEqual({ allowed: true });
  });

  it('lets a report wait for the decision where the client itself asks', () => {
    const facts = { kind: PaperKind.AUDIT_REPORT, stepDone: true };
    expect(mayHandOut({ ...facts, decidedForClient: false })).toMatchObject({
      refusals: [{ code: 'PAPER_BEFORE_DECISION' }],
    });
    expect(mayHandOut({ ...facts, decidedForClient: true })).toEqual({ allowed: true });
  });

  it('lets the other papers be made at any time', () => {
    const waiting = Object.values(PaperKind).filter((kind) => !mayHandOut({ kind, stepDone: false }).allowed);
    expect(waiting).toHaveLength(11);
  });
});
