import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isBlank, notInFuture } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { isSomeAmount } from './money.js';

/** Who pays, and whether the body lets somebody else pay. */
export interface PayerFacts {
  readonly clientName: string;
  readonly payerName: string;
  /** Why somebody else pays. */
  readonly payerReason: string | null;
  /** Policy of the body: others may pay, with a reason. */
  readonly othersMayPay: boolean;
}

/** Money about to be recorded as received. */
export interface RecordPaymentFacts extends PayerFacts {
  readonly amountFen: number;
  readonly receivedOn: PlainDate;
  readonly reference: string;
  readonly today: PlainDate;
}

/** What is left to pay of a charge. */
export interface OpenCharge {
  readonly id: string;
  readonly openFen: number;
}

/** Fees are paid by the applicant itself (payer = applicant), unless the body lets others pay and it is said why. */
export function payerFinding({ clientName, payerName, payerReason, othersMayPay }: PayerFacts): Finding {
  if (payerName.trim() === clientName.trim()) return false;
  if (!othersMayPay)
    return refusal('PAYER_NOT_CLIENT', CLAUSE.payer, { field: 'payerName', params: { client: clientName } });
  return isBlank(payerReason) && refusal('PAYER_REASON_MISSING', CLAUSE.payer, { field: 'payerReason' });
}

/** Whether a payment may be recorded. */
export function mayRecordPayment(facts: RecordPaymentFacts): Verdict {
  const { amountFen, receivedOn, reference, today } = facts;
  return verdict([
    !isSomeAmount(amountFen) && refusal('AMOUNT_SHAPE', CLAUSE.house, { field: 'amountFen' }),
    notInFuture('receivedOn', receivedOn, today),
    isBlank(reference) && refusal('REFERENCE_MISSING', CLAUSE.house, { field: 'reference' }),
    payerFinding(facts),
  ]);
}

/**
 * Spreads money over what is open, in the order given: the oldest due first. What is left over stays with the payment.
 *
 * @example
 * spreadPayment(500, [{ id: 'a', openFen: 300 }, { id: 'b', openFen: 400 }])
 * // [{ id: 'a', amountFen: 300 }, { id: 'b', amountFen: 200 }]
 */
export function spreadPayment(
  amountFen: number,
  charges: readonly OpenCharge[],
): ReadonlyArray<{ readonly id: string; readonly amountFen: number }> {
  let left = amountFen;
  return charges.flatMap(({ id, openFen }) => {
    const taken = Math.min(left, openFen);
    left -= taken;
    return taken > 0 ? [{ id, amountFen: taken }] : [];
  });
}

/** Whether some of a payment may be put to a charge: of the same client, no more than either has left. */
export function mayAllocate({
  amountFen,
  leftFen,
  openFen,
  isSameClient,
}: {
  readonly amountFen: number;
  /** What is left of the payment. */
  readonly leftFen: number;
  /** What is left to pay of the charge. */
  readonly openFen: number;
  readonly isSameClient: boolean;
}): Verdict {
  const isSane = isSomeAmount(amountFen);
  return verdict([
    !isSane && refusal('AMOUNT_SHAPE', CLAUSE.house, { field: 'amountFen' }),
    !isSameClient && refusal('CHARGE_OF_ANOTHER_CLIENT', CLAUSE.house, { field: 'chargeId' }),
    isSane && amountFen > leftFen && refusal('MORE_THAN_PAID', CLAUSE.house, { field: 'amountFen' }),
    isSane && amountFen > openFen && refusal('MORE_THAN_OWED', CLAUSE.house, { field: 'amountFen' }),
  ]);
}

/** Whether a payment (冲正) or an invoice (红冲) may be reversed, which frees what it covered: once, with a reason. */
export function mayReverse({
  isReversal,
  isReversed,
  remark,
}: {
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  readonly remark: string;
}): Verdict {
  return verdict([
    (isReversal || isReversed) && refusal('REVERSED_ALREADY', CLAUSE.house),
    isBlank(remark) && refusal('REMARK_MISSING', CLAUSE.house, { field: 'remark' }),
  ]);
}

/** Whether an invoice may be issued for some charges: all of one client, none invoiced or reversed, each once. */
export function mayIssueInvoice(
  charges: ReadonlyArray<{
    readonly id: string;
    readonly clientId: string;
    readonly isReversed: boolean;
    /** Number of the invoice that stands for it, or null. */
    readonly invoice: string | null;
  }>,
): Verdict {
  const field = 'chargeIds';
  const invoiced = charges.flatMap(({ invoice }) => (invoice === null ? [] : [invoice]));
  return verdict([
    charges.length === 0 && refusal('INVOICE_EMPTY', CLAUSE.house, { field }),
    new Set(charges.map(({ clientId }) => clientId)).size > 1 &&
      refusal('CHARGE_OF_ANOTHER_CLIENT', CLAUSE.house, { field }),
    new Set(charges.map(({ id }) => id)).size < charges.length && refusal('CHARGE_REPEATED', CLAUSE.house, { field }),
    charges.some(({ isReversed }) => isReversed) && refusal('REVERSED_ALREADY', CLAUSE.house, { field }),
    invoiced.length > 0 &&
      refusal('CHARGE_INVOICED', CLAUSE.house, { field, params: { number: [...new Set(invoiced)] } }),
  ]);
}
