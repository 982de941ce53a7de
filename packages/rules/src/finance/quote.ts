import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { ApplicationStatus } from '../applications/words.js';
import type { AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { halfDaysOf } from '../planning/person-days.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { isAmount, priceOfHalfDays, sumFen } from './money.js';
import type { Prices } from './price-list.js';
import { FeeKind, QuoteState } from './words.js';

/** Person-days that a quote prices; null where the kind of audit is not offered. */
export interface QuotedTime {
  readonly initial: string;
  readonly surveillance: string;
  readonly recertification: string | null;
}

/** One line of a quote (报价明细). */
export interface QuoteLineFacts {
  readonly kind: FeeKind;
  /** The audit it is for; null for what no audit costs. */
  readonly auditKind: AuditKind | null;
  /** Which surveillance, from 1; null for anything else. */
  readonly surveillance: number | null;
  /** Person-days, or 1 for a fee that comes once. */
  readonly quantity: string;
  readonly unitFen: number;
  readonly amountFen: number;
}

/** A quote about to be drawn up. */
export interface DrawUpQuoteFacts {
  readonly applicationStatus: ApplicationStatus;
  readonly time: { readonly [K in keyof QuotedTime]: string | null };
  readonly withRecertification: boolean;
  /** Day its agreement was signed, or null. */
  readonly agreementSignedOn: PlainDate | null;
  /** Its lines' amounts, as far as they can be worked out. */
  readonly amounts: readonly number[];
}

/** How a quote stands. */
export interface QuoteFacts {
  readonly validUntil: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly isReplaced: boolean;
}

const SURVEILLANCES = 2;

/**
 * The lines of a quote: application, registration and initial audit, then for each surveillance the annual fee and its
 * audit, then the recertification where it is wanted. A line of nothing is left out.
 */
export function quoteLines(prices: Prices, time: QuotedTime): readonly QuoteLineFacts[] {
  const { applicationFen, registrationFen, annualFen } = prices;
  const surveillances = Array.from({ length: SURVEILLANCES }, (_, at) => at + 1);
  const lines = [
    once(FeeKind.APPLICATION, applicationFen),
    once(FeeKind.REGISTRATION, registrationFen),
    ofAudit(prices, 'INITIAL', { personDays: time.initial, surveillance: null }),
    ...surveillances.flatMap((surveillance) => [
      { ...once(FeeKind.ANNUAL, annualFen), surveillance },
      ofAudit(prices, 'SURVEILLANCE', { personDays: time.surveillance, surveillance }),
    ]),
    ...(time.recertification === null
      ? []
      : [
          { ...once(FeeKind.REGISTRATION, registrationFen), auditKind: 'RECERTIFICATION' as const },
          ofAudit(prices, 'RECERTIFICATION', { personDays: time.recertification, surveillance: null }),
        ]),
  ];
  return lines.filter(({ amountFen }) => amountFen > 0);
}

function once(kind: FeeKind, amountFen: number): QuoteLineFacts {
  return { kind, auditKind: null, surveillance: null, quantity: '1', unitFen: amountFen, amountFen };
}

function ofAudit(
  { personDayFen }: Prices,
  auditKind: AuditKind,
  { personDays, surveillance }: { readonly personDays: string; readonly surveillance: number | null },
): QuoteLineFacts {
  const amountFen = priceOfHalfDays(halfDaysOf(personDays) ?? 0, personDayFen);
  return { kind: FeeKind.AUDIT, auditKind, surveillance, quantity: personDays, unitFen: personDayFen, amountFen };
}

/** Fees of an agreement by kind, as an accepted quote has them; what each surveillance costs is one figure. */
export function feesOfQuote(lines: readonly QuoteLineFacts[]): {
  readonly applicationFeeFen: number;
  readonly registrationFeeFen: number;
  readonly auditFeeFen: number;
  readonly surveillanceFeeFen: number;
} {
  const sum = (wanted: (line: QuoteLineFacts) => boolean) =>
    sumFen(lines.filter(wanted).map(({ amountFen }) => amountFen));
  return {
    applicationFeeFen: sum(({ kind }) => kind === FeeKind.APPLICATION),
    registrationFeeFen: sum(({ kind, auditKind }) => kind === FeeKind.REGISTRATION && auditKind === null),
    auditFeeFen: sum(({ auditKind }) => auditKind === 'INITIAL'),
    surveillanceFeeFen: sum(({ surveillance }) => surveillance === 1),
  };
}

/** Last day a quote sent on a day stands. */
export function quoteValidUntil(sentOn: PlainDate, quoteValidDays: number): PlainDate {
  return plusDays(sentOn, quoteValidDays);
}

/** Whether a quote may be drawn up and sent: while the application stands and no agreement is signed, with time to price. */
export function mayDrawUpQuote(facts: DrawUpQuoteFacts): Verdict {
  const { applicationStatus, time, withRecertification, agreementSignedOn, amounts } = facts;
  const isMissing = (days: string | null) => days === null || !halfDaysOf(days);
  return verdict([
    applicationStatus !== 'SUBMITTED' &&
      applicationStatus !== 'ACCEPTED' &&
      refusal('QUOTE_WITHOUT_APPLICATION', CLAUSE.agreement, { params: { status: applicationStatus } }),
    agreementSignedOn !== null &&
      refusal('AGREEMENT_ALREADY_SIGNED', CLAUSE.agreement, { params: { signedOn: agreementSignedOn } }),
    isMissing(time.initial) && refusal('PERSON_DAYS_SHAPE', CLAUSE.auditTime, { field: 'initialPersonDays' }),
    isMissing(time.surveillance) && refusal('PERSON_DAYS_SHAPE', CLAUSE.auditTime, { field: 'surveillancePersonDays' }),
    withRecertification &&
      isMissing(time.recertification) &&
      refusal('PERSON_DAYS_SHAPE', CLAUSE.auditTime, { field: 'recertificationPersonDays' }),
    !isAmount(sumFen(amounts)) && refusal('FEE_SHAPE', CLAUSE.agreement, { field: 'initialPersonDays' }),
  ]);
}

/** How a quote stands on a day: its last day is still one on which it can be accepted. */
export function quoteState({ validUntil, acceptedOn, isReplaced }: QuoteFacts, today: PlainDate): QuoteState {
  if (acceptedOn !== null) return QuoteState.ACCEPTED;
  if (isReplaced) return QuoteState.REPLACED;
  return validUntil < today ? QuoteState.LAPSED : QuoteState.SENT;
}

/** Whether a quote may be accepted: one that stands, and was not accepted before. */
export function mayAcceptQuote(facts: QuoteFacts, today: PlainDate): Verdict {
  const state = quoteState(facts, today);
  return verdict([
    state === QuoteState.ACCEPTED && refusal('QUOTE_ACCEPTED_ALREADY', CLAUSE.agreement),
    state === QuoteState.REPLACED && refusal('QUOTE_REPLACED', CLAUSE.agreement),
    state === QuoteState.LAPSED &&
      refusal('QUOTE_LAPSED', CLAUSE.agreement, { params: { validUntil: facts.validUntil } }),
  ]);
}
