import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { agreementEndsOn, checkSignatures, maySignAgreement } from './sign-agreement.js';
import type { SignAgreementFacts } from './sign-agreement.js';

const facts: SignAgreementFacts = {
  applicationStatus: 'ACCEPTED',
  acceptedOn: plainDate('2026-11-20'),
  applicantId: 'qinghe',
  payerId: 'qinghe',
  feeFen: 1_500_000,
  personDays: '4.5',
  signedOn: plainDate('2026-11-23'),
  today: plainDate('2026-11-23'),
  alreadySignedOn: null,
};

describe('maySignAgreement', () => {
  it.each<{ name: string; change: Partial<SignAgreementFacts>; codes: readonly string[] }>([
    { name: 'takes a sound agreement', change: {}, codes: [] },
    { name: 'takes a fee of nothing', change: { feeFen: 0 }, codes: [] },
    { name: 'stops a negative fee', change: { feeFen: -1 }, codes: ['FEE_SHAPE'] },
    { name: 'stops half a fen', change: { feeFen: 0.5 }, codes: ['FEE_SHAPE'] },
    { name: 'stops more fen than a whole number holds', change: { feeFen: 2_147_483_648 }, codes: ['FEE_SHAPE'] },
    { name: 'takes half a day', change: { personDays: '0.5' }, codes: [] },
    { name: 'takes a trailing zero', change: { personDays: '4.50' }, codes: [] },
    { name: 'stops a quarter', change: { personDays: '4.25' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops nothing', change: { personDays: '0' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops a negative', change: { personDays: '-1' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops a word', change: { personDays: 'NaN' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops an exponent', change: { personDays: '1e1' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'takes the day of acceptance', change: { signedOn: plainDate('2026-11-20') }, codes: [] },
    {
      name: 'stops the day before it',
      change: { signedOn: plainDate('2026-11-19') },
      codes: ['SIGNED_BEFORE_ACCEPTED'],
    },
    { name: 'stops tomorrow', change: { signedOn: plainDate('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'stops a third party', change: { payerId: 'lilac' }, codes: ['PAYER_NOT_APPLICANT'] },
    {
      name: 'stops a declined application and a second signature at once',
      change: { applicationStatus: 'DECLINED', alreadySignedOn: plainDate('2026-11-21') },
      codes: ['APPLICATION_NOT_ACCEPTED', 'AGREEMENT_ALREADY_SIGNED'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(maySignAgreement({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('checkSignatures and agreementEndsOn', () => {
  const day = plainDate('2026-11-23');
  const before = plainDate('2026-11-20');
  it.each([
    { name: 'both on the day', client: day, body: day, codes: [] },
    { name: 'the client before', client: before, body: day, codes: [] },
    { name: 'the body before', client: day, body: before, codes: [] },
    { name: 'both before', client: before, body: before, codes: ['SIGNATURES_DISAGREE'] },
    { name: 'one after', client: plainDate('2026-11-24'), body: day, codes: ['SIGNATURES_DISAGREE'] },
  ])('$name', ({ client, body, codes }) => {
    expect(reasonsOf(checkSignatures({ signedOn: day, clientSignedOn: client, bodySignedOn: body }))).toEqual(codes);
  });

  it('lets an agreement count for a cycle and a year', () => {
    expect(agreementEndsOn(plainDate('2026-11-27'), 36)).toBe('2030-11-26');
    expect(agreementEndsOn(plainDate('2024-02-29'), 36)).toBe('2028-02-28');
    expect(agreementEndsOn(plainDate('2026-11-27'), 36, 6)).toBe('2030-05-26');
  });
});
