import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { AgreedFees } from './charges.js';
import { isAmount, sumFen } from './money.js';
import { payerFinding } from './payments.js';
import type { PayerFacts } from './payments.js';
import { QuoteState } from './words.js';

/** What an agreement says of money and duties, beside the audit time. */
export interface DealFacts extends PayerFacts {
  /** Until the first decision: application, registration and initial audit. */
  readonly feeFen: number;
  /** The same by kind; null where it is all for the audit. */
  readonly fees: AgreedFees | null;
  /** How the quote it takes over stands; null without one. */
  readonly quote: QuoteState | null;
  /** Policy of the body: no agreement without an accepted quote. */
  readonly quoteNeeded: boolean;
  /** Days in which the client tells of changes. */
  readonly changeNoticeDays: number;
}

/** Longest time to tell of a change. */
const CHANGE_NOTICE_MOST = 30;

/** Fees by kind where an agreement gives only their sum: all of it is for the initial audit. */
export function feesOfSum(feeFen: number): AgreedFees {
  return { applicationFeeFen: 0, registrationFeeFen: 0, auditFeeFen: feeFen, surveillanceFeeFen: 0 };
}

/** What is to be paid until the first decision. */
export function initialFeeOf({ applicationFeeFen, registrationFeeFen, auditFeeFen }: AgreedFees): number {
  return sumFen([applicationFeeFen, registrationFeeFen, auditFeeFen]);
}

/** Whether an agreement's deal can be made: fees that add up, the client as payer, an accepted quote where one is needed. */
export function checkDeal(facts: DealFacts): Verdict {
  const { feeFen, fees, quote, quoteNeeded, changeNoticeDays } = facts;
  const noticeIsSane =
    Number.isInteger(changeNoticeDays) && changeNoticeDays >= 1 && changeNoticeDays <= CHANGE_NOTICE_MOST;
  return verdict([
    ...(fees === null ? [] : shapeFindings(fees)),
    fees !== null &&
      initialFeeOf(fees) !== feeFen &&
      refusal('FEES_DO_NOT_ADD_UP', CLAUSE.agreement, { field: 'feeFen' }),
    payerFinding(facts),
    quoteNeeded && quote === null && refusal('QUOTE_NEEDED', CLAUSE.agreement, { field: 'quoteId' }),
    quote !== null &&
      quote !== QuoteState.ACCEPTED &&
      refusal('QUOTE_NOT_ACCEPTED', CLAUSE.agreement, { field: 'quoteId' }),
    !noticeIsSane &&
      refusal('CHANGE_NOTICE_SHAPE', CLAUSE.changes, {
        field: 'changeNoticeDays',
        params: { most: CHANGE_NOTICE_MOST },
      }),
  ]);
}

function shapeFindings(fees: AgreedFees) {
  return (Object.keys(fees) as ReadonlyArray<keyof AgreedFees>).map(
    (field) => !isAmount(fees[field]) && refusal('FEE_SHAPE', CLAUSE.agreement, { field }),
  );
}
