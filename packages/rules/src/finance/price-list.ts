import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { isAmount } from './money.js';

/** What the body charges from a day on, in fen. */
export interface Prices {
  readonly applicationFen: number;
  /** For review and registration, the certificate included. */
  readonly registrationFen: number;
  readonly annualFen: number;
  readonly personDayFen: number;
}

/** On which terms it charges. */
export interface PaymentTerms {
  /** Days a quote stands. */
  readonly quoteValidDays: number;
  /** Days from charge to due day. */
  readonly paymentDays: number;
  /** Days past the due day after which arrears are a reason to suspend. */
  readonly arrearsDays: number;
}

/** A price list (收费标准) about to be published. */
export interface PublishPriceListFacts extends Prices, PaymentTerms {
  readonly validFrom: PlainDate;
  readonly today: PlainDate;
  /** Days from which lists there are already. */
  readonly known: readonly PlainDate[];
}

/** A year is the longest that anything here may take. */
const MOST_DAYS = 366;

/**
 * Whether a price list may be published: from today or later, one for a day, in whole fen. Of a person-day the price is
 * even, because half days are charged.
 */
export function mayPublishPriceList(facts: PublishPriceListFacts): Verdict {
  const { validFrom, today, known, personDayFen } = facts;
  const amounts = ['applicationFen', 'registrationFen', 'annualFen', 'personDayFen'] as const;
  const days = ['quoteValidDays', 'paymentDays', 'arrearsDays'] as const;
  return verdict([
    ...amounts.map((field) => !isAmount(facts[field]) && refusal('AMOUNT_SHAPE', CLAUSE.house, { field })),
    isAmount(personDayFen) &&
      personDayFen % 2 === 1 &&
      refusal('PERSON_DAY_PRICE_ODD', CLAUSE.house, { field: 'personDayFen' }),
    ...days.map(
      (field) =>
        (!Number.isInteger(facts[field]) || facts[field] < 0 || facts[field] > MOST_DAYS) &&
        refusal('TERM_DAYS_SHAPE', CLAUSE.house, { field, params: { most: MOST_DAYS } }),
    ),
    validFrom < today && refusal('PRICE_LIST_BACKDATED', CLAUSE.house, { field: 'validFrom', params: { today } }),
    known.includes(validFrom) &&
      refusal('PRICE_LIST_TAKEN', CLAUSE.house, { field: 'validFrom', params: { validFrom } }),
  ]);
}
