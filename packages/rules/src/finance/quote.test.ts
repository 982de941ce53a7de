import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { checkDeal, feesOfSum } from './deal.js';
import type { DealFacts } from './deal.js';
import { priceOfHalfDays, sumFen } from './money.js';
import { mayPublishPriceList } from './price-list.js';
import { feesOfQuote, mayAcceptQuote, mayDrawUpQuote, quoteLines, quoteState } from './quote.js';

const today = day('2026-11-27');
const prices = { applicationFen: 100_000, registrationFen: 200_000, annualFen: 200_000, personDayFen: 300_000 };
const time = { initial: '6.5', surveillance: '2', recertification: null };

describe('priceOfHalfDays', () => {
  it.each([
    [1, 300_000, 150_000],
    [13, 300_000, 1_950_000],
    [1, 2, 1],
    [0, 300_000, 0],
    [5, 0, 0],
  ])('%i half days at %i a day are %i', (halves, price, fen) => {
    expect(priceOfHalfDays(halves, price)).toBe(fen);
  });
});

describe('quoteLines', () => {
  it('prices three years: once, the initial audit, and two surveillances', () => {
    const lines = quoteLines(prices, time);
    expect(
      lines.map(({ kind, surveillance, quantity, amountFen }) => [kind, surveillance, quantity, amountFen]),
    ).toEqual([
      ['APPLICATION', null, '1', 100_000],
      ['REGISTRATION', null, '1', 200_000],
      ['AUDIT', null, '6.5', 1_950_000],
      ['ANNUAL', 1, '1', 200_000],
      ['AUDIT', 1, '2', 600_000],
      ['ANNUAL', 2, '1', 200_000],
      ['AUDIT', 2, '2', 600_000],
    ]);
    expect(feesOfQuote(lines)).toEqual({
      applicationFeeFen: 100_000,
      registrationFeeFen: 200_000,
      auditFeeFen: 1_950_000,
      surveillanceFeeFen: 800_000,
    });
  });

  it('adds the recertification where it is wanted, and leaves out what costs nothing', () => {
    const lines = quoteLines({ ...prices, applicationFen: 0, annualFen: 0 }, { ...time, recertification: '4' });
    expect(lines.map(({ kind, auditKind }) => `${kind} ${auditKind ?? ''}`.trim())).toEqual([
      'REGISTRATION',
      'AUDIT INITIAL',
      'AUDIT SURVEILLANCE',
      'AUDIT SURVEILLANCE',
      'REGISTRATION RECERTIFICATION',
      'AUDIT RECERTIFICATION',
    ]);
    expect(sumFen(lines.map(({ amountFen }) => amountFen))).toBe(200_000 * 2 + 1_950_000 + 600_000 * 2 + 1_200_000);
    expect(feesOfQuote(lines).registrationFeeFen).toBe(200_000);
  });
});

describe('mayDrawUpQuote', () => {
  const facts = {
    applicationStatus: 'SUBMITTED' as const,
    time,
    withRecertification: false,
    agreementSignedOn: null,
    amounts: [100],
  };
  it.each([
    { name: 'prices a submitted application', change: {}, codes: [] },
    { name: 'stops a draft', change: { applicationStatus: 'DRAFT' as const }, codes: ['QUOTE_WITHOUT_APPLICATION'] },
    { name: 'stops once signed', change: { agreementSignedOn: today }, codes: ['AGREEMENT_ALREADY_SIGNED'] },
    {
      name: 'asks for time the table has not',
      change: { time: { ...time, surveillance: null } },
      codes: ['PERSON_DAYS_SHAPE'],
    },
    { name: 'asks for a recertification’s time', change: { withRecertification: true }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops more than can be kept', change: { amounts: [2_147_483_647, 1] }, codes: ['FEE_SHAPE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayDrawUpQuote({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('quoteState and mayAcceptQuote', () => {
  const quote = { validUntil: today, acceptedOn: null, isReplaced: false };
  it.each([
    { name: 'stands on its last day', change: {}, state: 'SENT', codes: [] },
    {
      name: 'lapses the day after',
      change: { validUntil: day('2026-11-26') },
      state: 'LAPSED',
      codes: ['QUOTE_LAPSED'],
    },
    { name: 'gives way to a new one', change: { isReplaced: true }, state: 'REPLACED', codes: ['QUOTE_REPLACED'] },
    {
      name: 'stays accepted for good',
      change: { acceptedOn: today, validUntil: day('2026-01-01'), isReplaced: true },
      state: 'ACCEPTED',
      codes: ['QUOTE_ACCEPTED_ALREADY'],
    },
  ])('$name', ({ change, state, codes }) => {
    expect(quoteState({ ...quote, ...change }, today)).toBe(state);
    expect(reasonsOf(mayAcceptQuote({ ...quote, ...change }, today))).toEqual(codes);
  });
});

describe('mayPublishPriceList', () => {
  const list = { ...prices, quoteValidDays: 30, paymentDays: 30, arrearsDays: 30, validFrom: today, today, known: [] };
  it.each([
    { name: 'takes one from today', change: {}, found: [] },
    { name: 'takes free fees and no grace', change: { annualFen: 0, arrearsDays: 0 }, found: [] },
    { name: 'stops yesterday', change: { validFrom: day('2026-11-26') }, found: ['PRICE_LIST_BACKDATED validFrom'] },
    { name: 'stops a second for a day', change: { known: [today] }, found: ['PRICE_LIST_TAKEN validFrom'] },
    {
      name: 'stops a person-day that halves leave a rest of',
      change: { personDayFen: 300_001 },
      found: ['PERSON_DAY_PRICE_ODD personDayFen'],
    },
    {
      name: 'stops amounts and days that are none',
      change: { applicationFen: -1, paymentDays: 367 },
      found: ['AMOUNT_SHAPE applicationFen', 'TERM_DAYS_SHAPE paymentDays'],
    },
  ])('$name', ({ change, found }) => {
    expect(
      refusalsOf(mayPublishPriceList({ ...list, ...change })).map(({ code, field }) => `${code} ${field}`),
    ).toEqual(found);
  });
});

describe('checkDeal', () => {
  const deal: DealFacts = {
    feeFen: 2_250_000,
    fees: feesOfQuote(quoteLines(prices, time)),
    quote: 'ACCEPTED',
    quoteNeeded: true,
    changeNoticeDays: 15,
    clientName: '清源',
    payerName: '清源',
    payerReason: null,
    othersMayPay: false,
  };
  it.each<{ name: string; change: Partial<DealFacts>; codes: readonly string[] }>([
    { name: 'takes over an accepted quote', change: {}, codes: [] },
    { name: 'stops a sum that is none', change: { feeFen: 2_250_001 }, codes: ['FEES_DO_NOT_ADD_UP'] },
    { name: 'takes a sum alone', change: { fees: null, feeFen: 7 }, codes: [] },
    { name: 'asks for a quote by policy', change: { quote: null }, codes: ['QUOTE_NEEDED'] },
    { name: 'does without where no policy asks', change: { quote: null, quoteNeeded: false }, codes: [] },
    { name: 'stops a quote nobody accepted', change: { quote: 'LAPSED' }, codes: ['QUOTE_NOT_ACCEPTED'] },
    { name: 'stops a third party', change: { payerName: '丁香' }, codes: ['PAYER_NOT_CLIENT'] },
    { name: 'stops a notice of no days', change: { changeNoticeDays: 0 }, codes: ['CHANGE_NOTICE_SHAPE'] },
    {
      name: 'stops a fee below nothing',
      change: { fees: { ...feesOfSum(2_250_000), surveillanceFeeFen: -1 } },
      codes: ['FEE_SHAPE'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkDeal({ ...deal, ...change }))).toEqual(codes);
  });
});
