import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isAmount } from '../finance/money.js';
import { payerFinding } from '../finance/payments.js';
import { isBlank } from '../findings.js';
import { halfDaysOf } from '../planning/person-days.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** What an agreement says on a day (合同条款). */
export interface TermsOfAgreement {
  readonly editionId: string;
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  readonly headcount: number;
  /** Sites beside the head office, by name and address. */
  readonly sites: readonly string[];
  /** Of the initial audit, in half days. */
  readonly personDays: string;
  readonly applicationFeeFen: number;
  readonly registrationFeeFen: number;
  readonly auditFeeFen: number;
  /** For each surveillance, annual fee and audit together. */
  readonly surveillanceFeeFen: number;
  /** Who pays. */
  readonly payerName: string;
  readonly validUntil: PlainDate | null;
}

/** What an amendment changes; null leaves a term as it is. */
export type TermsChange = { readonly [K in keyof TermsOfAgreement]: TermsOfAgreement[K] | null };

/** An amendment as the terms on a day depend on it. */
export interface DatedChange {
  readonly number: number;
  readonly effectiveOn: PlainDate;
  readonly change: TermsChange;
}

/** An amendment (补充协议) about to be recorded. */
export interface RecordAmendmentFacts {
  readonly signedOn: PlainDate | null;
  readonly effectiveOn: PlainDate;
  /** From which day the amendment before it counts, or null. */
  readonly previousOn: PlainDate | null;
  readonly reason: string;
  readonly hasDocument: boolean;
  readonly change: TermsChange;
  readonly clientName: string;
  readonly payerReason: string | null;
  readonly othersMayPay: boolean;
  /** Whether the edition named is one the body has adopted; true where none is. */
  readonly editionIsKnown: boolean;
}

/** The terms as they are on a day: the signed ones, and every amendment that counts by then, in order. */
export function termsOn(
  signed: TermsOfAgreement,
  amendments: readonly DatedChange[],
  day: PlainDate,
): TermsOfAgreement {
  return amendments
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .toSorted((a, b) => a.number - b.number)
    .reduce((terms, { change }) => ({ ...terms, ...saidIn(change) }), signed);
}

/** The terms that an amendment names. */
export function saidIn(change: TermsChange): Partial<TermsOfAgreement> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null));
}

/**
 * Whether an amendment may be recorded: after signing, with its signed paper, something that changes, and in order, so
 * that nothing said by an earlier one counts later.
 */
export function mayRecordAmendment(facts: RecordAmendmentFacts): Verdict {
  const { signedOn, effectiveOn, previousOn, reason, hasDocument, change, editionIsKnown } = facts;
  return verdict([
    signedOn === null && refusal('AGREEMENT_NOT_SIGNED', CLAUSE.agreement),
    Object.keys(saidIn(change)).length === 0 && refusal('AMENDMENT_EMPTY', CLAUSE.agreement),
    isBlank(reason) && refusal('AMENDMENT_REASON_MISSING', CLAUSE.agreement, { field: 'reason' }),
    !hasDocument && refusal('AMENDMENT_UNSIGNED', CLAUSE.agreement, { field: 'documentId' }),
    signedOn !== null &&
      effectiveOn < signedOn &&
      refusal('AMENDMENT_BEFORE_AGREEMENT', CLAUSE.agreement, { field: 'effectiveOn', params: { signedOn } }),
    previousOn !== null &&
      effectiveOn < previousOn &&
      refusal('AMENDMENT_OUT_OF_ORDER', CLAUSE.agreement, { field: 'effectiveOn', params: { previousOn } }),
    !editionIsKnown && refusal('EDITION_NOT_ADOPTED', CLAUSE.agreement, { field: 'editionId' }),
    ...shapeFindings(change),
    change.payerName !== null && payerFinding({ ...facts, payerName: change.payerName }),
    change.validUntil !== null &&
      change.validUntil < effectiveOn &&
      refusal('AGREEMENT_ENDS_FIRST', CLAUSE.agreement, { field: 'validUntil' }),
  ]);
}

function shapeFindings(change: TermsChange) {
  const fees = ['applicationFeeFen', 'registrationFeeFen', 'auditFeeFen', 'surveillanceFeeFen'] as const;
  const isBad = (fen: number | null) => fen !== null && !isAmount(fen);
  return [
    ...fees.map((field) => isBad(change[field]) && refusal('FEE_SHAPE', CLAUSE.agreement, { field })),
    change.personDays !== null &&
      !halfDaysOf(change.personDays) &&
      refusal('PERSON_DAYS_SHAPE', CLAUSE.auditTime, { field: 'personDays' }),
    change.headcount !== null &&
      change.headcount < 1 &&
      refusal('HEADCOUNT_IN_SCOPE_SHAPE', CLAUSE.agreement, { field: 'headcount' }),
    change.scopeZh !== null &&
      isBlank(change.scopeZh) &&
      refusal('SCOPE_MISSING', CLAUSE.agreement, { field: 'scopeZh' }),
  ];
}
