import type { PlainDate } from '@touchstone/plain-date';
import { plusDays } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { isSomeAmount } from './money.js';
import { ChargeState, FeeKind } from './words.js';

/** What an agreement says is to be paid, in fen. */
export interface AgreedFees {
  readonly applicationFeeFen: number;
  readonly registrationFeeFen: number;
  readonly auditFeeFen: number;
  /** For each surveillance, annual fee and audit together. */
  readonly surveillanceFeeFen: number;
}

/** A fee that an agreement lets the body charge. */
export interface AgreedCharge {
  readonly kind: FeeKind;
  /** Id of the surveillance it is for; null for what comes once. */
  readonly surveillance: string | null;
  readonly amountFen: number;
}

/** What an agreement's charges depend on. */
export interface AgreedChargeFacts {
  readonly fees: AgreedFees;
  readonly signedOn: PlainDate | null;
  /** Surveillances owed on the file: each is charged once its window is open. */
  readonly surveillances: ReadonlyArray<{ readonly id: string; readonly opensOn: PlainDate }>;
  /** What was charged by the agreement and stands. */
  readonly charged: ReadonlyArray<Pick<AgreedCharge, 'kind' | 'surveillance'>>;
  readonly today: PlainDate;
}

/** A charge as it counts for what is owed. */
export interface ChargeFacts {
  readonly amountFen: number;
  /** What payments cover of it. */
  readonly coveredFen: number;
  readonly dueOn: PlainDate;
  readonly isReversed: boolean;
}

/**
 * What may be charged by an agreement today and is not charged yet: once it is signed application, registration and
 * initial audit; with each surveillance its fee, from the day its window opens. A fee of nothing is never charged.
 */
export function chargesDue({
  fees,
  signedOn,
  surveillances,
  charged,
  today,
}: AgreedChargeFacts): readonly AgreedCharge[] {
  if (signedOn === null || signedOn > today) return [];
  const due: readonly AgreedCharge[] = [
    { kind: FeeKind.APPLICATION, surveillance: null, amountFen: fees.applicationFeeFen },
    { kind: FeeKind.REGISTRATION, surveillance: null, amountFen: fees.registrationFeeFen },
    { kind: FeeKind.AUDIT, surveillance: null, amountFen: fees.auditFeeFen },
    ...surveillances
      .filter(({ opensOn }) => opensOn <= today)
      .map(({ id }) => ({ kind: FeeKind.ANNUAL, surveillance: id, amountFen: fees.surveillanceFeeFen })),
  ];
  const isCharged = ({ kind, surveillance }: AgreedCharge) =>
    charged.some((each) => each.kind === kind && each.surveillance === surveillance);
  return due.filter((each) => each.amountFen > 0 && !isCharged(each));
}

/** Whether what an agreement lets the body charge may be charged now: there is an agreement in force, and something left. */
export function mayChargeAgreed(
  due: readonly AgreedCharge[],
  { signedOn }: { readonly signedOn: PlainDate | null },
): Verdict {
  return verdict([
    signedOn === null && refusal('AGREEMENT_NOT_SIGNED', CLAUSE.agreement),
    signedOn !== null && due.length === 0 && refusal('NOTHING_TO_CHARGE', CLAUSE.agreement),
  ]);
}

/** Whether a fee may be charged by hand: an amount, a reason, and a due day that has not passed. */
export function mayCharge({
  amountFen,
  remark,
  dueOn,
  today,
}: {
  readonly amountFen: number;
  readonly remark: string;
  readonly dueOn: PlainDate;
  readonly today: PlainDate;
}): Verdict {
  return verdict([
    !isSomeAmount(amountFen) && refusal('AMOUNT_SHAPE', CLAUSE.house, { field: 'amountFen' }),
    isBlank(remark) && refusal('REMARK_MISSING', CLAUSE.house, { field: 'remark' }),
    dueOn < today && refusal('DUE_DAY_PASSED', CLAUSE.house, { field: 'dueOn', params: { today } }),
  ]);
}

/** Whether a charge may be reversed (冲销): once, with a reason, and not while money or an invoice rests on it. */
export function mayReverseCharge({
  isReversal,
  isReversed,
  coveredFen,
  invoice,
  remark,
}: {
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  readonly coveredFen: number;
  /** Number of the invoice that stands for it, or null. */
  readonly invoice: string | null;
  readonly remark: string;
}): Verdict {
  return verdict([
    (isReversal || isReversed) && refusal('REVERSED_ALREADY', CLAUSE.house),
    coveredFen > 0 && refusal('CHARGE_PAID', CLAUSE.house),
    invoice !== null && refusal('CHARGE_INVOICED', CLAUSE.house, { params: { number: invoice } }),
    isBlank(remark) && refusal('REMARK_MISSING', CLAUSE.house, { field: 'remark' }),
  ]);
}

/** How a charge stands on a day: on its due day it is not in arrears yet, the day after it is. */
export function chargeState({ amountFen, coveredFen, dueOn, isReversed }: ChargeFacts, today: PlainDate): ChargeState {
  if (isReversed) return ChargeState.REVERSED;
  if (coveredFen >= amountFen) return ChargeState.PAID;
  return dueOn < today ? ChargeState.OVERDUE : ChargeState.OPEN;
}

/** Due day of what is charged on a day. */
export function dueDayOf(chargedOn: PlainDate, paymentDays: number): PlainDate {
  return plusDays(chargedOn, paymentDays);
}

/** Whether arrears are old enough to be a reason to suspend: more than so many days past the due day. */
export function areArrearsGrave(
  { oldestDueOn, arrearsDays }: { readonly oldestDueOn: PlainDate | null; readonly arrearsDays: number },
  today: PlainDate,
): boolean {
  return oldestDueOn !== null && plusDays(oldestDueOn, arrearsDays) < today;
}

/** What stands for and against proposing a suspension for unpaid fees. */
export interface ProposeSuspensionFacts {
  readonly oldestDueOn: PlainDate | null;
  readonly arrearsDays: number;
  /** Whether the file has a certificate in force. */
  readonly certificateIsValid: boolean;
  /** Day on which it was proposed before and still stands, or null. */
  readonly proposedOn: PlainDate | null;
  readonly today: PlainDate;
}

/** Code of the body's list for a suspension because fees are not paid; a proposal is filled in with it. */
export const FEES_UNPAID = 'H03';

/** Whether arrears may be put forward as a reason to suspend; deciding on it is for others. */
export function mayProposeSuspension(facts: ProposeSuspensionFacts): Verdict {
  const { arrearsDays, certificateIsValid, proposedOn, today } = facts;
  return verdict([
    !areArrearsGrave(facts, today) &&
      refusal('ARREARS_NOT_GRAVE', CLAUSE.suspension, { params: { days: arrearsDays } }),
    !certificateIsValid && refusal('NO_CERTIFICATE_IN_FORCE', CLAUSE.suspension),
    proposedOn !== null && refusal('SUSPENSION_PROPOSED', CLAUSE.suspension, { params: { proposedOn } }),
  ]);
}

/** Whether a proposal may be taken back: once. */
export function mayWithdrawProposal({ withdrawnOn }: { readonly withdrawnOn: PlainDate | null }): Verdict {
  return verdict([withdrawnOn !== null && refusal('PROPOSAL_WITHDRAWN', CLAUSE.house, { params: { withdrawnOn } })]);
}
