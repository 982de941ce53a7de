import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture } from '../findings.js';
import type { Finding } from '../findings.js';
import { halfDaysOf } from '../planning/person-days.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { ApplicationStatus } from './words.js';

/** The terms of an agreement (认证合同). */
export interface AgreementTerms {
  /** In fen. */
  readonly feeFen: number;
  /** Of the initial audit, in half days (`'2.5'`). */
  readonly personDays: string;
}

/** An agreement on the day both sides have signed. */
export interface SignAgreementFacts extends AgreementTerms {
  readonly applicationStatus: ApplicationStatus;
  /** Day the application was accepted, or null. */
  readonly acceptedOn: PlainDate | null;
  readonly applicantId: string;
  readonly payerId: string;
  readonly signedOn: PlainDate;
  readonly today: PlainDate;
  /** Day it was signed before, or null. */
  readonly alreadySignedOn: PlainDate | null;
}

/** Largest fee that a 32-bit whole number of fen holds. */
const FEE_MOST = 2_147_483_647;

/** Whether an agreement's terms are ones that can be signed. */
export function checkAgreementTerms({ feeFen, personDays }: AgreementTerms): Verdict {
  const halves = halfDaysOf(personDays);
  const feeIsSane = Number.isInteger(feeFen) && feeFen >= 0 && feeFen <= FEE_MOST;
  return verdict([
    !feeIsSane && refusal('FEE_SHAPE', CLAUSE.agreement, { field: 'feeFen' }),
    (halves === null || halves === 0) && refusal('PERSON_DAYS_SHAPE', CLAUSE.auditTime, { field: 'personDays' }),
  ]);
}

/** Whether an agreement may be recorded as signed, which opens the certification's file. */
export function maySignAgreement(facts: SignAgreementFacts): Verdict {
  const terms = checkAgreementTerms(facts);
  const { applicationStatus, applicantId, payerId, signedOn, today, alreadySignedOn } = facts;
  return verdict([
    !isOpenTo(APPLICATION_TABLE, 'signAgreement', applicationStatus) &&
      refusal('APPLICATION_NOT_ACCEPTED', CLAUSE.agreement, { params: { status: applicationStatus } }),
    ...(terms.allowed ? [] : terms.refusals),
    notInFuture('signedOn', signedOn, today),
    beforeAcceptance(facts),
    payerId !== applicantId && refusal('PAYER_NOT_APPLICANT', CLAUSE.payer, { field: 'payerId' }),
    alreadySignedOn !== null &&
      refusal('AGREEMENT_ALREADY_SIGNED', CLAUSE.agreement, { params: { signedOn: alreadySignedOn } }),
  ]);
}

function beforeAcceptance({ acceptedOn, signedOn }: SignAgreementFacts): Finding {
  return (
    acceptedOn !== null &&
    signedOn < acceptedOn &&
    refusal('SIGNED_BEFORE_ACCEPTED', CLAUSE.agreement, { field: 'signedOn', params: { acceptedOn } })
  );
}

/** Months past a cycle that an agreement counts, by policy: the first decision comes some time after the signing. */
export const AGREEMENT_MARGIN_MONTHS = 12;

/**
 * Last day of an agreement signed on a day: one cycle and a margin, so that the certificate it leads to ends first.
 *
 * @example
 * agreementEndsOn('2026-11-27', 36)   // '2030-11-26'
 */
export function agreementEndsOn(
  signedOn: PlainDate,
  validityMonths: number,
  marginMonths: number = AGREEMENT_MARGIN_MONTHS,
): PlainDate {
  return plusDays(plusMonths(signedOn, validityMonths + marginMonths), -1);
}

/** Whether the days on which the two sides signed go together: the later of them is the day both had. */
export function checkSignatures({
  signedOn,
  clientSignedOn,
  bodySignedOn,
}: Pick<SignAgreementFacts, 'signedOn'> & {
  readonly clientSignedOn: PlainDate;
  readonly bodySignedOn: PlainDate;
}): Verdict {
  const latest = clientSignedOn > bodySignedOn ? clientSignedOn : bodySignedOn;
  return verdict([
    latest !== signedOn && refusal('SIGNATURES_DISAGREE', CLAUSE.agreement, { field: 'signedOn', params: { latest } }),
  ]);
}
