import { plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isBlank, notBefore, notInFuture, textFits } from '../findings.js';
import { RETURN_TABLE } from '../process/return-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ReceiptOutcome, ReturnKind } from './words.js';
import type { ReturnStatus } from './words.js';

/** Day of the next month by which a month is reported; holidays do not move it. */
export const RETURN_DUE_DAY = 10;

/**
 * Last day to report a month: the tenth of the next one, not moved for holidays.
 *
 * @example
 * returnDueOn(plainDate('2026-10-01')) // 2026-11-10
 */
export function returnDueOn(month: PlainDate): PlainDate {
  return plusDays(plusMonths(startOfMonth(month), 1), RETURN_DUE_DAY - 1);
}

/** The last day of a month. */
export function monthEnd(month: PlainDate): PlainDate {
  return plusDays(plusMonths(startOfMonth(month), 1), -1);
}

/** A return about to be produced. */
export interface ProduceReturnFacts {
  readonly kind: ReturnKind;
  readonly month: PlainDate;
  /** Month of the newest monthly return that was not laid aside; null before the first. */
  readonly newestMonth: PlainDate | null;
  /** Whether another is still on its way out of the house. */
  readonly openNumber: string | null;
  /** How many reported rows read otherwise now. */
  readonly corrections: number;
  readonly today: PlainDate;
}

/** Whether a return may be produced: of a month that is over, the next in turn, one at a time. */
export function mayProduceReturn(facts: ProduceReturnFacts): Verdict {
  const { kind, month, newestMonth, openNumber, corrections, today } = facts;
  const field = 'month';
  const next = newestMonth && plusMonths(newestMonth, 1);
  const isMonthly = kind === ReturnKind.MONTHLY;
  return verdict([
    month !== startOfMonth(month) && refusal('RETURN_MONTH_SHAPE', CLAUSE.monthlyReturn, { field }),
    isMonthly && monthEnd(month) >= today && refusal('RETURN_MONTH_NOT_OVER', CLAUSE.monthlyReturn, { field }),
    isMonthly &&
      next !== null &&
      month !== next &&
      refusal('RETURN_MONTH_OUT_OF_TURN', CLAUSE.monthlyReturn, { field, params: { next: next.slice(0, 7) } }),
    !isMonthly && newestMonth === null && refusal('RETURN_NONE_TO_CORRECT', CLAUSE.monthlyReturn),
    !isMonthly &&
      newestMonth !== null &&
      corrections === 0 &&
      refusal('RETURN_NOTHING_TO_CORRECT', CLAUSE.monthlyReturn),
    openNumber !== null && refusal('RETURN_STILL_OPEN', CLAUSE.monthlyReturn, { params: { number: openNumber } }),
  ]);
}

/** Whether a verb may be done with a return as it stands. */
export function mayHandleReturn(verb: string, status: ReturnStatus): Verdict {
  return verdict([
    !isOpenTo(RETURN_TABLE, verb, status) && refusal('RETURN_STATUS', CLAUSE.monthlyReturn, { params: { status } }),
  ]);
}

/** Whether the day on which a checked return was reported may be recorded. */
export function mayMarkReported({
  status,
  checkedOn,
  reportedOn,
  today,
}: {
  readonly status: ReturnStatus;
  readonly checkedOn: PlainDate | null;
  readonly reportedOn: PlainDate;
  readonly today: PlainDate;
}): Verdict {
  const open = mayHandleReturn('markReturnReported', status);
  if (!open.allowed) return open;
  return verdict([
    notInFuture('reportedOn', reportedOn, today),
    checkedOn !== null && notBefore('reportedOn', reportedOn, checkedOn),
  ]);
}

/** Whether what the platform answered may be recorded. */
export function mayRecordReceipt({
  status,
  reportedOn,
  receivedOn,
  outcome,
  receiptNumber,
  note,
  today,
}: {
  readonly status: ReturnStatus;
  readonly reportedOn: PlainDate | null;
  readonly receivedOn: PlainDate;
  readonly outcome: ReceiptOutcome;
  readonly receiptNumber: string | null;
  readonly note: string | null;
  readonly today: PlainDate;
}): Verdict {
  const open = mayHandleReturn('recordReturnReceipt', status);
  if (!open.allowed) return open;
  const accepted = outcome === ReceiptOutcome.ACCEPTED;
  return verdict([
    notInFuture('receivedOn', receivedOn, today),
    reportedOn !== null && notBefore('receivedOn', receivedOn, reportedOn),
    accepted &&
      isBlank(receiptNumber) &&
      refusal('RECEIPT_NUMBER_MISSING', CLAUSE.monthlyReturn, { field: 'receiptNumber' }),
    !accepted && isBlank(note) && refusal('RECEIPT_NOTE_MISSING', CLAUSE.monthlyReturn, { field: 'note' }),
    textFits('receiptNumber', receiptNumber),
    textFits('note', note),
  ]);
}
