import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { CertificationStatus } from '../decision/words.js';
import { isBlank, notBefore, notInFuture, textFits, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { MARK_USE_TABLE } from '../process/mark-use-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { MarkMedium, MarkMisuse, MarkReporter, MarkUseStatus } from './words.js';

/** In how many months a client says again how it uses the mark, by policy. */
export const CONFIRM_MARK_MONTHS = 12;
/** How long ago a use may have begun that somebody still puts down. */
const SINCE_MOST_MONTHS = 120;
const URL = /^https?:\/\/[^\s/]+\.\S+$/;

/** A use of the mark about to be put on the register. */
export interface ReportMarkUseFacts {
  readonly certificationStatus: CertificationStatus;
  readonly reporter: MarkReporter;
  readonly medium: MarkMedium;
  /** Where: an address of the web, a shop, a vehicle. */
  readonly place: string;
  readonly usedSince: PlainDate;
  readonly today: PlainDate;
}

/**
 * Whether a use of the mark may be put on the register (标志使用登记). A client reports what it does with a certificate;
 * the body also puts down what it finds with somebody who never had one.
 */
export function mayReportMarkUse(facts: ReportMarkUseFacts): Verdict {
  const { certificationStatus: status, reporter, medium, place, usedSince, today } = facts;
  const wasCertified = status === CertificationStatus.CERTIFIED || status === CertificationStatus.ENDED;
  return verdict([
    reporter === MarkReporter.CLIENT &&
      !wasCertified &&
      refusal('MARK_OF_NO_CERTIFICATE', CLAUSE.marks, { params: { status } }),
    textGiven('MARK_PLACE_MISSING', CLAUSE.marks, { field: 'place', text: place }),
    medium === MarkMedium.WEBSITE &&
      !isBlank(place) &&
      !URL.test(place.trim()) &&
      refusal('MARK_URL_SHAPE', CLAUSE.house, { field: 'place' }),
    notInFuture('usedSince', usedSince, today),
    notBefore('usedSince', usedSince, plusMonths(today, -SINCE_MOST_MONTHS)),
  ]);
}

/** The last day on which a client says again how it uses the mark: the body's months after it last did. */
export function markConfirmBy(saidOn: PlainDate, everyMonths: number = CONFIRM_MARK_MONTHS): PlainDate {
  return plusMonths(saidOn, everyMonths);
}

/** A use of the mark about to be judged. */
export interface AssessMarkUseFacts {
  readonly status: MarkUseStatus;
  readonly isProper: boolean;
  readonly misuses: readonly MarkMisuse[];
  readonly remark: string | null;
  readonly medium: MarkMedium;
  readonly usedSince: PlainDate;
  /** Day the file's first certificate was issued; null where there never was one. */
  readonly firstIssuedOn: PlainDate | null;
  /** Whether a certificate of the file is in force today. */
  readonly isInForce: boolean;
  /** Whether the programme's filed rule lets the mark stand on the product itself. */
  readonly mayStandOnProduct: boolean;
  readonly hasOpenCase: boolean;
  /** Whether the audit it is looked at in, if one is named, is of the same file. */
  readonly isAuditOfThisFile: boolean;
}

/**
 * Whether a use may be found proper or not. Improper names how; proper is nothing while no certificate is in force,
 * nothing on a product unless the filed rule says so, and at first sight nothing that began before the certificate.
 *
 * @example
 * mayAssessMarkUse({ ...facts, isProper: true, medium: 'PRODUCT', mayStandOnProduct: false })
 * // MARK_ON_PRODUCT (GB/T 27021.1-2017, 8.3)
 */
export function mayAssessMarkUse(facts: AssessMarkUseFacts): Verdict {
  const { status, isProper, misuses, remark, hasOpenCase, isAuditOfThisFile } = facts;
  return verdict([
    closedTo('assessMarkUse', status),
    !isProper && misuses.length === 0 && refusal('MARK_MISUSE_MISSING', CLAUSE.marks, { field: 'misuses' }),
    isProper && misuses.length > 0 && refusal('MARK_MISUSE_OF_PROPER', CLAUSE.marks, { field: 'misuses' }),
    ...(isProper ? improperFaults(facts) : []),
    misuses.includes(MarkMisuse.OTHER) &&
      isBlank(remark) &&
      refusal('MARK_REMARK_MISSING', CLAUSE.marks, { field: 'remark' }),
    textFits('remark', remark),
    isProper && hasOpenCase && refusal('MARK_CASE_OPEN', CLAUSE.marks),
    !isAuditOfThisFile && refusal('MARK_AUDIT_OF_OTHER_FILE', CLAUSE.surveillance, { field: 'auditId' }),
  ]);
}

function improperFaults({
  status,
  medium,
  usedSince,
  firstIssuedOn,
  isInForce,
  mayStandOnProduct,
}: AssessMarkUseFacts): readonly Finding[] {
  const field = 'isProper';
  return [
    !isInForce && refusal('MARK_NOT_IN_FORCE', CLAUSE.suspension, { field }),
    medium === MarkMedium.PRODUCT && !mayStandOnProduct && refusal('MARK_ON_PRODUCT', CLAUSE.marks, { field }),
    status === MarkUseStatus.REPORTED &&
      firstIssuedOn !== null &&
      usedSince < firstIssuedOn &&
      refusal('MARK_BEFORE_GRANT', CLAUSE.marks, { field, params: { usedSince, firstIssuedOn } }),
  ];
}

/** Whether a client may say again that it uses the mark as it told: while it does. */
export function mayConfirmMarkUse({ status }: { readonly status: MarkUseStatus }): Verdict {
  return verdict([closedTo('confirmMarkUse', status)]);
}

/** A use of the mark that is said to have ended. */
export interface EndMarkUseFacts {
  readonly status: MarkUseStatus;
  readonly usedSince: PlainDate;
  readonly endedOn: PlainDate;
  readonly hasOpenCase: boolean;
  readonly today: PlainDate;
}

/** Whether a use may be ended: within its own days. What a case is about ends with the case, where somebody looks. */
export function mayEndMarkUse({ status, usedSince, endedOn, hasOpenCase, today }: EndMarkUseFacts): Verdict {
  return verdict([
    closedTo('endMarkUse', status),
    notInFuture('endedOn', endedOn, today),
    endedOn < usedSince && refusal('MARK_ENDED_BEFORE_USE', CLAUSE.marks, { field: 'endedOn', params: { usedSince } }),
    hasOpenCase && refusal('MARK_CASE_OPEN', CLAUSE.marks),
  ]);
}

function closedTo(verb: string, status: MarkUseStatus): Finding {
  return !isOpenTo(MARK_USE_TABLE, verb, status) && refusal('MARK_USE_STATUS', CLAUSE.marks, { params: { status } });
}
