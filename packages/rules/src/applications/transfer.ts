import { earliest, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { offTeamChecks } from '../competence/off-team.js';
import type { PersonFacts } from '../competence/person.js';
import { AuthorisedFunction } from '../competence/words.js';
import { isBlank, notBefore, notInFuture, textFits, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { technicalCodeFaults } from './submit-application.js';
import { ApplicationKind, ApplicationStatus, TransferItem, TransferStatus } from './words.js';

/** A certificate of another body that is to be taken over (转入), as it was looked up. */
export interface TransferredCertificate {
  readonly bodyName: string;
  /** Whether it was issued under an accreditation; one that was not makes its holder a new client. */
  readonly isAccredited: boolean;
  /** Day that body closed or lost its accreditation; null where it goes on. */
  readonly bodyCeasedOn: PlainDate | null;
  readonly certificateNumber: string;
  /** Service fields it covers. */
  readonly technicalCodes: readonly string[];
  readonly level: string;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  /** Last days on site of the surveillances that were done on it. */
  readonly surveillancesOn: readonly PlainDate[];
  readonly status: TransferStatus;
  readonly lookedUpOn: PlainDate;
  /** Major nonconformities that are not closed. */
  readonly openMajors: number;
  /** Why its holder changes the body. */
  readonly reason: string;
}

/** For how many days a look-up of the other body's certificate counts, by policy. */
export const TRANSFER_LOOKUP_DAYS = 30;
/** The most months a certificate runs: a cycle of three years, and up to one more where it was renewed early. */
const RUNS_MOST_MONTHS = 48;
/** More nonconformities than any audit leaves open: a number beyond is a slip of the keyboard. */
const MOST_OPEN = 99;
/** In how many months the certificates of a body that closed or lost its accreditation are taken over. */
const CEASED_MONTHS = 6;

/** What is recorded of a certificate before it is taken over. */
export interface RecordTransferFacts extends TransferredCertificate {
  readonly kind: ApplicationKind;
  readonly applicationStatus: ApplicationStatus;
  /** Day of the pre-transfer review, after which only the look-up is made again; null before. */
  readonly reviewedOn: PlainDate | null;
  /** Whether it says what the review looked at, and nothing but the look-up is new. */
  readonly isAsReviewed: boolean;
  /** Day the transfer was decided, after which nothing is looked up any more; null before. */
  readonly decidedOn: PlainDate | null;
  /** Codes of the edition's levels. */
  readonly levels: readonly string[];
  readonly bodyApproval: string | null;
  readonly standard: string;
  readonly scopeZh: string;
  readonly openMinors: number;
  readonly complaints: string | null;
  readonly today: PlainDate;
}

/**
 * Whether what was found of the other body's certificate may be recorded: what could never be right is told at once.
 * Once the review is signed the look-up alone is made again, so that one grown old before the decision can be.
 */
export function mayRecordTransfer(facts: RecordTransferFacts): Verdict {
  const { kind, applicationStatus, reviewedOn, isAsReviewed, decidedOn, levels, level } = facts;
  const clause = CLAUSE.transfer;
  const closed = applicationStatus === ApplicationStatus.DECLINED || applicationStatus === ApplicationStatus.ABANDONED;
  return verdict([
    (kind !== ApplicationKind.TRANSFER || closed) && refusal('TRANSFER_NOT_ASKED', clause),
    decidedOn !== null && refusal('TRANSFER_DECIDED_ALREADY', clause, { params: { decidedOn } }),
    reviewedOn !== null && !isAsReviewed && refusal('TRANSFER_REVIEWED_ALREADY', clause, { params: { reviewedOn } }),
    textGiven('TRANSFER_BODY_MISSING', clause, { field: 'bodyName', text: facts.bodyName }),
    textFits('bodyApproval', facts.bodyApproval),
    textGiven('TRANSFER_NUMBER_MISSING', clause, { field: 'certificateNumber', text: facts.certificateNumber }),
    textGiven('TRANSFER_STANDARD_MISSING', clause, { field: 'standard', text: facts.standard }),
    textGiven('TRANSFER_SCOPE_MISSING', clause, { field: 'scopeZh', text: facts.scopeZh }),
    textFits('complaints', facts.complaints),
    textGiven('TRANSFER_REASON_MISSING', clause, { field: 'reason', text: facts.reason }),
    ...technicalCodeFaults({ technicalCodes: facts.technicalCodes, approvedFields: facts.technicalCodes }),
    !levels.includes(level) && refusal('TRANSFER_LEVEL_UNKNOWN', clause, { field: 'level', params: { level } }),
    ...dayFaults(facts),
    ...(['openMajors', 'openMinors'] as const).map(
      (field) =>
        !(Number.isInteger(facts[field]) && facts[field] >= 0 && facts[field] <= MOST_OPEN) &&
        refusal('TRANSFER_COUNT_SHAPE', clause, { field, params: { most: MOST_OPEN } }),
    ),
  ]);
}

/** A slip in a year would carry over to a certificate of ours, which ends on the same day. */
function dayFaults(facts: RecordTransferFacts): readonly Finding[] {
  const { issuedOn, validUntil, lookedUpOn, bodyCeasedOn, surveillancesOn, today } = facts;
  const clause = CLAUSE.transfer;
  const latest = plusMonths(issuedOn, RUNS_MOST_MONTHS);
  const days = surveillancesOn.filter((day) => day < issuedOn || day > validUntil || day > today);
  return [
    validUntil <= issuedOn && refusal('TRANSFER_DAYS_REVERSED', clause, { field: 'validUntil', params: { issuedOn } }),
    validUntil > latest &&
      refusal('TRANSFER_RUNS_TOO_LONG', CLAUSE.house, { field: 'validUntil', params: { issuedOn, latest } }),
    notInFuture('issuedOn', issuedOn, today),
    bodyCeasedOn !== null && notInFuture('bodyCeasedOn', bodyCeasedOn, today),
    lookedUpOn < issuedOn
      ? notBefore('lookedUpOn', lookedUpOn, issuedOn)
      : notInFuture('lookedUpOn', lookedUpOn, today),
    days.length > 0 && refusal('TRANSFER_SURVEILLANCE_OUTSIDE', clause, { field: 'surveillancesOn', params: { days } }),
  ];
}

/** A transfer on a day: into which fields. */
export interface TransferFacts {
  /** Null where nothing was recorded yet. */
  readonly certificate: TransferredCertificate | null;
  readonly technicalCodes: readonly string[];
  /** For how many days a look-up counts, as the body has it. */
  readonly goodForDays?: number;
  readonly on: PlainDate;
}

/**
 * Whether a certificate may be taken over: it is valid, accredited, looked up lately, covers what is asked for, and no
 * major nonconformity on it is open. One of a body that closed is taken over in six months, or until it ends.
 *
 * @example
 * mayTransfer({ certificate: { ...certificate, status: 'SUSPENDED' }, technicalCodes: ['SC03'], on })
 * // TRANSFER_STATUS_FORBIDS: a suspended certificate is never taken over
 */
export function mayTransfer({
  certificate,
  technicalCodes,
  goodForDays = TRANSFER_LOOKUP_DAYS,
  on,
}: TransferFacts): Verdict {
  const clause = CLAUSE.transfer;
  if (certificate === null) return verdict([refusal('TRANSFER_NOT_RECORDED', clause)]);
  const { status, validUntil, isAccredited, openMajors, lookedUpOn } = certificate;
  const outside = technicalCodes.filter((code) => !certificate.technicalCodes.includes(code));
  return verdict([
    status !== TransferStatus.VALID && refusal('TRANSFER_STATUS_FORBIDS', clause, { params: { status } }),
    on > validUntil && refusal('TRANSFER_EXPIRED', clause, { params: { validUntil } }),
    !isAccredited && refusal('TRANSFER_NOT_ACCREDITED', clause),
    ceasedFault(certificate, on),
    outside.length > 0 && refusal('TRANSFER_OUTSIDE_SCOPE', clause, { params: { codes: outside } }),
    openMajors > 0 && refusal('TRANSFER_MAJORS_OPEN', clause, { params: { count: openMajors } }),
    on > plusDays(lookedUpOn, goodForDays) &&
      refusal('TRANSFER_LOOKUP_STALE', CLAUSE.house, { params: { lookedUpOn, days: goodForDays } }),
  ]);
}

function ceasedFault({ bodyCeasedOn, validUntil }: TransferredCertificate, on: PlainDate): Finding {
  if (bodyCeasedOn === null) return false;
  const by = earliest(plusMonths(bodyCeasedOn, CEASED_MONTHS), validUntil);
  return on > by && refusal('TRANSFER_BODY_CEASED', CLAUSE.transfer, { params: { bodyCeasedOn, by } });
}

/** An item of the pre-transfer review with what was found. */
export interface AnsweredTransferItem {
  readonly item: TransferItem;
  readonly isInOrder: boolean;
  readonly remark: string | null;
}

/** A pre-transfer review (转入评审) about to be signed. */
export interface ReviewTransferFacts extends TransferFacts {
  readonly status: ApplicationStatus;
  readonly kind: ApplicationKind;
  readonly agreementSignedOn: PlainDate | null;
  readonly reviewedOn: PlainDate | null;
  readonly items: readonly AnsweredTransferItem[];
  /** Whether an audit on site is held before the decision. */
  readonly needsVisit: boolean;
  readonly reviewer: PersonFacts;
  readonly programme: string;
  readonly clientId: string;
}

/**
 * Whether a pre-transfer review may be signed: once, by somebody competent for its fields, every item answered; what
 * is not in order is explained and looked into on site.
 */
export function mayReviewTransfer(facts: ReviewTransferFacts): Verdict {
  const { kind, status, agreementSignedOn, reviewedOn, reviewer, programme, clientId, technicalCodes, on } = facts;
  const clause = CLAUSE.transfer;
  return allOf([
    verdict([
      (kind !== ApplicationKind.TRANSFER || status !== ApplicationStatus.ACCEPTED) &&
        refusal('TRANSFER_NOT_ASKED', clause),
      agreementSignedOn === null && refusal('AGREEMENT_NOT_SIGNED', CLAUSE.agreement),
      reviewedOn !== null && refusal('TRANSFER_REVIEWED_ALREADY', clause, { params: { reviewedOn } }),
      ...itemFaults(facts),
    ]),
    mayTransfer(facts),
    verdictOf(
      offTeamChecks({
        person: reviewer,
        authorisedFunction: AuthorisedFunction.TECHNICAL_REVIEW,
        programme,
        neededCodes: technicalCodes,
        clientId,
        on,
      }),
    ),
  ]);
}

function itemFaults({ items, needsVisit }: ReviewTransferFacts): readonly Finding[] {
  const clause = CLAUSE.transfer;
  const open = Object.values(TransferItem).filter((item) => items.filter((each) => each.item === item).length !== 1);
  const amiss = items.filter(({ isInOrder }) => !isInOrder);
  return [
    open.length > 0 && refusal('TRANSFER_ITEM_OPEN', clause, { field: 'items', params: { items: open } }),
    ...items.map(
      ({ item, isInOrder, remark }, at) =>
        !isInOrder &&
        isBlank(remark) &&
        refusal('TRANSFER_ITEM_UNEXPLAINED', clause, { field: `items.${at}.remark`, params: { item } }),
    ),
    ...items.map(({ remark }, at) => textFits(`items.${at}.remark`, remark)),
    amiss.length > 0 &&
      !needsVisit &&
      refusal('TRANSFER_VISIT_NEEDED', clause, {
        field: 'needsVisit',
        params: { items: amiss.map(({ item }) => item) },
      }),
  ];
}

/** A transfer about to be decided without an audit. */
export interface GrantTransferFacts extends TransferFacts {
  readonly status: ApplicationStatus;
  readonly kind: ApplicationKind;
  readonly agreementSignedOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  /** The pre-transfer review; null before. */
  readonly review: { readonly reviewerId: string; readonly needsVisit: boolean } | null;
  readonly deciderId: string;
}

/** Whether a transfer may be granted: reviewed by somebody else, with nothing left to see on site, and transferable still. */
export function mayGrantTransfer(facts: GrantTransferFacts): Verdict {
  const { kind, status, decidedOn, review, deciderId } = facts;
  const clause = CLAUSE.transfer;
  return allOf([
    verdict([
      (kind !== ApplicationKind.TRANSFER || status !== ApplicationStatus.ACCEPTED) &&
        refusal('TRANSFER_NOT_ASKED', clause),
      decidedOn !== null && refusal('TRANSFER_DECIDED_ALREADY', clause, { params: { decidedOn } }),
      review === null && refusal('TRANSFER_NOT_REVIEWED', clause),
      review?.needsVisit === true && refusal('TRANSFER_VISIT_OUTSTANDING', clause),
      review?.reviewerId === deciderId && refusal('DECIDER_REVIEWED', CLAUSE.decision),
    ]),
    mayTransfer(facts),
  ]);
}
