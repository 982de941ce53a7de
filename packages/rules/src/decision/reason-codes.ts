import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Steps in a certificate's life that are recorded with a code. */
export const ReasonKind = {
  SUSPEND: 'SUSPEND',
  RESTORE: 'RESTORE',
  WITHDRAW: 'WITHDRAW',
  CANCEL: 'CANCEL',
  CHANGE: 'CHANGE',
} as const;
/** One of these steps. */
export type ReasonKind = (typeof ReasonKind)[keyof typeof ReasonKind];

/** A reason that a step may be recorded with. */
export interface CodedReason {
  readonly kind: ReasonKind;
  readonly code: string;
  /** Whether it may still be used. */
  readonly isRetired: boolean;
}

/** What a step on a certificate names as its reason. */
export interface UseReasonFacts {
  readonly kind: ReasonKind;
  readonly code: string | null;
  /** What the body's list has. */
  readonly known: readonly CodedReason[];
}

/** The code for a surveillance that was not done by its due day; the proposal to suspend is filled in with it. */
export const SURVEILLANCE_MISSED = 'H02';
/** The code for a suspension that ran out; the proposal to withdraw is filled in with it. */
export const SUSPENSION_RAN_OUT = '0115';

const CODE_SHAPE = /^[A-Z0-9]{2,8}$/;

/** Whether a step may name a reason: one of the body's own list for that step, still in use. */
export function mayUseReason({ kind, code, known }: UseReasonFacts): Verdict {
  if (code === null || isBlank(code))
    return verdict([refusal('REASON_CODE_MISSING', CLAUSE.suspension, { field: 'reasonCode' })]);
  const found = known.find((each) => each.kind === kind && each.code === code);
  return verdict([
    !found && refusal('REASON_CODE_UNKNOWN', CLAUSE.suspension, { field: 'reasonCode', params: { code, kind } }),
    found?.isRetired && refusal('REASON_CODE_RETIRED', CLAUSE.suspension, { field: 'reasonCode', params: { code } }),
  ]);
}

/** Whether a reason may be taken out of use: one that still is in it. */
export function mayRetireReason({ code, isRetired }: CodedReason): Verdict {
  return verdict([isRetired && refusal('REASON_CODE_RETIRED', CLAUSE.house, { params: { code } })]);
}

/** A reason about to be put on the list. */
export interface AddReasonFacts {
  readonly kind: ReasonKind;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly known: readonly CodedReason[];
}

/** Whether a reason may be put on the list: a code of its own, and a title in both languages. */
export function mayAddReason({ kind, code, titleZh, titleEn, known }: AddReasonFacts): Verdict {
  return verdict([
    !CODE_SHAPE.test(code) && refusal('REASON_CODE_SHAPE', CLAUSE.house, { field: 'code' }),
    known.some((each) => each.kind === kind && each.code === code) &&
      refusal('REASON_CODE_TAKEN', CLAUSE.house, { field: 'code', params: { code, kind } }),
    isBlank(titleZh) && refusal('REASON_TITLE_MISSING', CLAUSE.house, { field: 'titleZh' }),
    isBlank(titleEn) && refusal('REASON_TITLE_MISSING', CLAUSE.house, { field: 'titleEn' }),
  ]);
}
