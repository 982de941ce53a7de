import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import {
  areArrearsGrave,
  chargesDue,
  chargeState,
  mayCharge,
  mayChargeAgreed,
  mayProposeSuspension,
  mayReverseCharge,
  mayWithdrawProposal,
} from './charges.js';
import type { AgreedChargeFacts } from './charges.js';

const today = day('2026-11-27');
const agreed: AgreedChargeFacts = {
  fees: { applicationFeeFen: 100_000, registrationFeeFen: 200_000, auditFeeFen: 900_000, surveillanceFeeFen: 650_000 },
  signedOn: today,
  surveillances: [],
  charged: [],
  today,
};
const kindsOf = (change: Partial<AgreedChargeFacts>) =>
  chargesDue({ ...agreed, ...change }).map(({ kind, surveillance }) => `${kind}${surveillance ?? ''}`);

describe('chargesDue', () => {
  it.each<{ name: string; change: Partial<AgreedChargeFacts>; kinds: readonly string[] }>([
    { name: 'charges three fees on the day of signing', change: {}, kinds: ['APPLICATION', 'REGISTRATION', 'AUDIT'] },
    { name: 'charges nothing before it is signed', change: { signedOn: null }, kinds: [] },
    { name: 'charges nothing the day before', change: { signedOn: day('2026-11-28') }, kinds: [] },
    {
      name: 'never charges a fee of nothing',
      change: { fees: { ...agreed.fees, applicationFeeFen: 0, registrationFeeFen: 0 } },
      kinds: ['AUDIT'],
    },
    {
      name: 'charges a fee once',
      change: { charged: [{ kind: 'AUDIT', surveillance: null }] },
      kinds: ['APPLICATION', 'REGISTRATION'],
    },
    {
      name: 'charges a surveillance from the day its window opens',
      change: {
        charged: [
          { kind: 'APPLICATION', surveillance: null },
          { kind: 'REGISTRATION', surveillance: null },
          { kind: 'AUDIT', surveillance: null },
          { kind: 'ANNUAL', surveillance: '1' },
        ],
        surveillances: [
          { id: '1', opensOn: day('2025-11-27') },
          { id: '2', opensOn: today },
          { id: '3', opensOn: day('2026-11-28') },
        ],
      },
      kinds: ['ANNUAL2'],
    },
  ])('$name', ({ change, kinds }) => {
    expect(kindsOf(change)).toEqual(kinds);
  });

  it('is refused where nothing is agreed or nothing left', () => {
    expect(reasonsOf(mayChargeAgreed([], { signedOn: null }))).toEqual(['AGREEMENT_NOT_SIGNED']);
    expect(reasonsOf(mayChargeAgreed([], { signedOn: today }))).toEqual(['NOTHING_TO_CHARGE']);
    expect(reasonsOf(mayChargeAgreed(chargesDue(agreed), { signedOn: today }))).toEqual([]);
  });
});

describe('mayCharge', () => {
  it.each([
    { name: 'takes today as due day', change: {}, codes: [] },
    { name: 'stops yesterday', change: { dueOn: day('2026-11-26') }, codes: ['DUE_DAY_PASSED'] },
    { name: 'stops nothing and half a fen', change: { amountFen: 0 }, codes: ['AMOUNT_SHAPE'] },
    { name: 'gives every reason', change: { amountFen: 0.5, remark: ' ' }, codes: ['AMOUNT_SHAPE', 'REMARK_MISSING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayCharge({ amountFen: 100, remark: '差旅费', dueOn: today, today, ...change }))).toEqual(codes);
  });
});

describe('mayReverseCharge', () => {
  const sound = { isReversal: false, isReversed: false, coveredFen: 0, invoice: null, remark: '误收' };
  it.each([
    { name: 'lets a mistake be put right', change: {}, codes: [] },
    { name: 'stops a second time', change: { isReversed: true }, codes: ['REVERSED_ALREADY'] },
    { name: 'stops the reversal of a reversal', change: { isReversal: true }, codes: ['REVERSED_ALREADY'] },
    {
      name: 'stops while money or an invoice rests on it',
      change: { coveredFen: 1, invoice: 'IV-2026-0001' },
      codes: ['CHARGE_PAID', 'CHARGE_INVOICED'],
    },
    { name: 'asks why', change: { remark: '' }, codes: ['REMARK_MISSING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayReverseCharge({ ...sound, ...change }))).toEqual(codes);
  });
});

describe('chargeState', () => {
  const charge = { amountFen: 100, coveredFen: 0, dueOn: today, isReversed: false };
  it.each([
    { name: 'is open on the due day itself', change: {}, state: 'OPEN' },
    { name: 'is in arrears the day after', change: { dueOn: day('2026-11-26') }, state: 'OVERDUE' },
    {
      name: 'is in arrears while a fen is missing',
      change: { dueOn: day('2026-11-26'), coveredFen: 99 },
      state: 'OVERDUE',
    },
    {
      name: 'is paid once covered, however late',
      change: { dueOn: day('2026-01-01'), coveredFen: 100 },
      state: 'PAID',
    },
    { name: 'is reversed whatever else', change: { dueOn: day('2026-01-01'), isReversed: true }, state: 'REVERSED' },
  ])('$name', ({ change, state }) => {
    expect(chargeState({ ...charge, ...change }, today)).toBe(state);
  });
});

describe('mayProposeSuspension', () => {
  it.each([
    { name: 'not on the thirtieth day past the due day', oldestDueOn: day('2026-10-28'), grave: false },
    { name: 'on the day after', oldestDueOn: day('2026-10-27'), grave: true },
    { name: 'not without arrears', oldestDueOn: null, grave: false },
  ])('arrears are grave: $name', ({ oldestDueOn, grave }) => {
    expect(areArrearsGrave({ oldestDueOn, arrearsDays: 30 }, today)).toBe(grave);
  });

  it('needs grave arrears, a certificate in force, and no proposal that stands', () => {
    const facts = {
      oldestDueOn: day('2026-10-27'),
      arrearsDays: 30,
      certificateIsValid: true,
      proposedOn: null,
      today,
    };
    expect(reasonsOf(mayProposeSuspension(facts))).toEqual([]);
    expect(
      reasonsOf(mayProposeSuspension({ ...facts, oldestDueOn: null, certificateIsValid: false, proposedOn: today })),
    ).toEqual(['ARREARS_NOT_GRAVE', 'NO_CERTIFICATE_IN_FORCE', 'SUSPENSION_PROPOSED']);
  });

  it('is taken back once', () => {
    expect(reasonsOf(mayWithdrawProposal({ withdrawnOn: null }))).toEqual([]);
    expect(reasonsOf(mayWithdrawProposal({ withdrawnOn: today }))).toEqual(['PROPOSAL_WITHDRAWN']);
  });
});
