import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { serviceFieldFault } from '../competence/service-field.js';
import { checkNumberPattern } from '../decision/certificate-number.js';
import { checkReissuePattern } from '../decision/reissue.js';
import { textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** What a certification body states about itself, as its certificates will carry it. */
export interface BodyFacts {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly approvalNumber: string;
  readonly branch: string;
  readonly address: string;
  readonly signatory: string;
  readonly approvedFields: readonly string[];
  /** How certificates are numbered; null keeps what is set. */
  readonly certificateNumberPattern: string | null;
  /** How certificates issued anew are numbered; null keeps what is set. */
  readonly reissueNumberPattern?: string | null;
}

const MOST = 200;
/** Domestic bodies have three digits at the end, foreign-funded ones two. */
const APPROVAL_NUMBER = /^CNCA-(R-\d{4}-\d{3}|RF-\d{4}-\d{2})$/;
const BRANCH = /^\d{2}$/;

/** Whether a body's profile can be set as stated. */
export function checkBodyProfile(body: BodyFacts): Verdict {
  const { approvalNumber, branch, approvedFields } = body;
  const repeated = approvedFields.filter((field, index) => approvedFields.indexOf(field) !== index);
  return verdict([
    ...(['nameZh', 'nameEn', 'address', 'signatory'] as const).map((field) => tooLong(field, body[field])),
    textGiven('NAME_MISSING', CLAUSE.house, { field: 'nameZh', text: body.nameZh }),
    textGiven('NAME_MISSING', CLAUSE.house, { field: 'nameEn', text: body.nameEn }),
    textGiven('ADDRESS_MISSING', CLAUSE.house, { field: 'address', text: body.address }),
    textGiven('SIGNATORY_MISSING', CLAUSE.house, { field: 'signatory', text: body.signatory }),
    !APPROVAL_NUMBER.test(approvalNumber) &&
      refusal('APPROVAL_NUMBER_SHAPE', CLAUSE.ruleFiling, { field: 'approvalNumber' }),
    !BRANCH.test(branch) && refusal('BRANCH_SHAPE', CLAUSE.ruleFiling, { field: 'branch' }),
    ...patternFaults(body.certificateNumberPattern, checkNumberPattern),
    ...patternFaults(body.reissueNumberPattern ?? null, checkReissuePattern),
    serviceFieldFault(approvedFields, 'approvedFields'),
    repeated.length > 0 &&
      refusal('CODES_REPEATED', CLAUSE.ruleFiling, { field: 'approvedFields', params: { codes: repeated } }),
  ]);
}

function patternFaults(pattern: string | null, check: (pattern: string) => Verdict): readonly Finding[] {
  const answer = pattern === null ? null : check(pattern);
  return answer === null || answer.allowed ? [] : answer.refusals;
}

/** A demonstration's calendar may run so many days ahead or behind: some cycles of certification and back. */
export const FARTHEST_DEMO_DAYS = 3660;

/** Whether a demonstration's day can be moved; a real body's day is the day it is. */
export function maySetDemoDay({
  isDemo,
  realToday,
  day,
}: {
  readonly isDemo: boolean;
  readonly realToday: PlainDate;
  /** Null puts the calendar back. */
  readonly day: PlainDate | null;
}): Verdict {
  return verdict([
    !isDemo && refusal('NOT_A_DEMO', CLAUSE.house),
    day !== null &&
      Math.abs(daysBetween(realToday, day)) > FARTHEST_DEMO_DAYS &&
      refusal('DEMO_DAY_TOO_FAR', CLAUSE.house, {
        field: 'day',
        params: { years: Math.floor(FARTHEST_DEMO_DAYS / 365) },
      }),
  ]);
}

function tooLong(field: string, text: string): Finding {
  return text.trim().length > MOST && refusal('NAME_TOO_LONG', CLAUSE.house, { field, params: { most: MOST } });
}
