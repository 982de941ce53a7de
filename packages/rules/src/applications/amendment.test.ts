import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayRecordAmendment, termsOn } from './amendment.js';
import type { RecordAmendmentFacts, TermsChange, TermsOfAgreement } from './amendment.js';

const signed: TermsOfAgreement = {
  editionId: 'gbt-27922/2011',
  scopeZh: '家电售后服务',
  scopeEn: null,
  headcount: 60,
  sites: ['门店 1'],
  personDays: '6.5',
  applicationFeeFen: 100_000,
  registrationFeeFen: 200_000,
  auditFeeFen: 1_950_000,
  surveillanceFeeFen: 800_000,
  payerName: '清源',
  validUntil: day('2030-01-01'),
};
const NOTHING = Object.fromEntries(Object.keys(signed).map((name) => [name, null])) as unknown as TermsChange;
const changes = (change: Partial<TermsOfAgreement>): TermsChange => ({ ...NOTHING, ...change });

describe('termsOn', () => {
  const amendments = [
    { number: 2, effectiveOn: day('2027-06-01'), change: changes({ headcount: 90, sites: [] }) },
    { number: 1, effectiveOn: day('2027-01-01'), change: changes({ headcount: 70, scopeZh: '家电与家具售后服务' }) },
  ];
  it.each([
    { on: '2026-12-31', headcount: 60, scopeZh: '家电售后服务', sites: ['门店 1'] },
    { on: '2027-01-01', headcount: 70, scopeZh: '家电与家具售后服务', sites: ['门店 1'] },
    { on: '2027-05-31', headcount: 70, scopeZh: '家电与家具售后服务', sites: ['门店 1'] },
    { on: '2027-06-01', headcount: 90, scopeZh: '家电与家具售后服务', sites: [] },
  ])('on $on', ({ on, ...terms }) => {
    expect(termsOn(signed, amendments, day(on))).toEqual({ ...signed, ...terms });
  });
});

describe('mayRecordAmendment', () => {
  const facts: RecordAmendmentFacts = {
    signedOn: day('2026-11-01'),
    effectiveOn: day('2026-12-01'),
    previousOn: null,
    reason: '新增两家门店',
    hasDocument: true,
    change: changes({ headcount: 70 }),
    clientName: '清源',
    payerReason: null,
    othersMayPay: false,
    editionIsKnown: true,
  };
  it.each<{ name: string; change: Partial<RecordAmendmentFacts>; codes: readonly string[] }>([
    { name: 'takes a signed change', change: {}, codes: [] },
    { name: 'takes the day of signing', change: { effectiveOn: day('2026-11-01') }, codes: [] },
    { name: 'stops the day before', change: { effectiveOn: day('2026-10-31') }, codes: ['AMENDMENT_BEFORE_AGREEMENT'] },
    {
      name: 'stops what an earlier amendment would outlive',
      change: { previousOn: day('2026-12-02') },
      codes: ['AMENDMENT_OUT_OF_ORDER'],
    },
    {
      name: 'is for signed agreements, says something, why, and with a paper',
      change: { signedOn: null, change: NOTHING, reason: '', hasDocument: false },
      codes: ['AGREEMENT_NOT_SIGNED', 'AMENDMENT_EMPTY', 'AMENDMENT_REASON_MISSING', 'AMENDMENT_UNSIGNED'],
    },
    {
      name: 'keeps every term in its shape',
      change: { change: changes({ auditFeeFen: -1, personDays: '0', headcount: 0, scopeZh: ' ' }) },
      codes: ['FEE_SHAPE', 'PERSON_DAYS_SHAPE', 'HEADCOUNT_IN_SCOPE_SHAPE', 'SCOPE_MISSING'],
    },
    { name: 'takes a fee that falls away', change: { change: changes({ applicationFeeFen: 0 }) }, codes: [] },
    { name: 'stops a third party', change: { change: changes({ payerName: '丁香' }) }, codes: ['PAYER_NOT_CLIENT'] },
    { name: 'stops an edition the body has not', change: { editionIsKnown: false }, codes: ['EDITION_NOT_ADOPTED'] },
    {
      name: 'stops an end before it begins',
      change: { change: changes({ validUntil: day('2026-11-30') }) },
      codes: ['AGREEMENT_ENDS_FIRST'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordAmendment({ ...facts, ...change }))).toEqual(codes);
  });
});
