import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayAllocate, mayIssueInvoice, mayRecordPayment, mayReverse, spreadPayment } from './payments.js';
import type { RecordPaymentFacts } from './payments.js';

const facts: RecordPaymentFacts = {
  clientName: '清源家电服务有限公司',
  payerName: '清源家电服务有限公司',
  payerReason: null,
  othersMayPay: false,
  amountFen: 1,
  receivedOn: day('2026-11-27'),
  reference: 'HVP20261127',
  today: day('2026-11-27'),
};

describe('mayRecordPayment', () => {
  it.each<{ name: string; change: Partial<RecordPaymentFacts>; codes: readonly string[] }>([
    { name: 'takes one fen from the client today', change: {}, codes: [] },
    { name: 'stops nothing', change: { amountFen: 0 }, codes: ['AMOUNT_SHAPE'] },
    { name: 'stops tomorrow', change: { receivedOn: day('2026-11-28') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'asks for a reference', change: { reference: ' ' }, codes: ['REFERENCE_MISSING'] },
    { name: 'stops a third party', change: { payerName: '丁香' }, codes: ['PAYER_NOT_CLIENT'] },
    {
      name: 'stops it even with a reason where the body lets nobody else pay',
      change: { payerName: '丁香', payerReason: '母公司' },
      codes: ['PAYER_NOT_CLIENT'],
    },
    {
      name: 'asks why where the body lets others pay',
      change: { payerName: '丁香', othersMayPay: true },
      codes: ['PAYER_REASON_MISSING'],
    },
    {
      name: 'takes a third party with a reason then',
      change: { payerName: '丁香', othersMayPay: true, payerReason: '母公司统一付款' },
      codes: [],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordPayment({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('spreadPayment', () => {
  const charges = [
    { id: 'a', openFen: 300 },
    { id: 'b', openFen: 400 },
  ];
  it.each([
    { name: 'covers the first before the next', fen: 500, spread: { a: 300, b: 200 } },
    { name: 'covers exactly', fen: 300, spread: { a: 300 } },
    { name: 'leaves over what nothing asks for', fen: 900, spread: { a: 300, b: 400 } },
    { name: 'spreads a fen', fen: 1, spread: { a: 1 } },
  ])('$name', ({ fen, spread }) => {
    expect(Object.fromEntries(spreadPayment(fen, charges).map(({ id, amountFen }) => [id, amountFen]))).toEqual(spread);
  });
});

describe('mayAllocate', () => {
  const sound = { amountFen: 100, leftFen: 100, openFen: 100, isSameClient: true };
  it.each([
    { name: 'takes all there is', change: {}, codes: [] },
    { name: 'stops a fen more than was paid', change: { leftFen: 99 }, codes: ['MORE_THAN_PAID'] },
    { name: 'stops a fen more than is owed', change: { openFen: 99 }, codes: ['MORE_THAN_OWED'] },
    { name: "stops another client's charge", change: { isSameClient: false }, codes: ['CHARGE_OF_ANOTHER_CLIENT'] },
    { name: 'stops nothing', change: { amountFen: 0 }, codes: ['AMOUNT_SHAPE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAllocate({ ...sound, ...change }))).toEqual(codes);
  });
});

describe('mayReverse', () => {
  it('is done once, with a reason', () => {
    expect(reasonsOf(mayReverse({ isReversal: false, isReversed: false, remark: '误记' }))).toEqual([]);
    expect(reasonsOf(mayReverse({ isReversal: true, isReversed: false, remark: '' }))).toEqual([
      'REVERSED_ALREADY',
      'REMARK_MISSING',
    ]);
  });
});

describe('mayIssueInvoice', () => {
  const charge = { id: 'a', clientId: 'qinghe', isReversed: false, invoice: null };
  it.each([
    { name: 'takes several fees of one client', charges: [charge, { ...charge, id: 'b' }], codes: [] },
    { name: 'stops nothing', charges: [], codes: ['INVOICE_EMPTY'] },
    { name: 'stops the same twice', charges: [charge, charge], codes: ['CHARGE_REPEATED'] },
    {
      name: 'gives every reason',
      charges: [
        { ...charge, isReversed: true },
        { ...charge, id: 'b', clientId: 'lilac', invoice: 'IV-2026-0001' },
      ],
      codes: ['CHARGE_OF_ANOTHER_CLIENT', 'REVERSED_ALREADY', 'CHARGE_INVOICED'],
    },
  ])('$name', ({ charges, codes }) => {
    expect(reasonsOf(mayIssueInvoice(charges))).toEqual(codes);
  });
});
