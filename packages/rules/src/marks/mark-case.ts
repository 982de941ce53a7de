import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { PersonFacts } from '../competence/person.js';
import { CertificateState } from '../cycle/words.js';
import { ReasonKind } from '../decision/reason-codes.js';
import { textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { interestChecks } from '../impartiality/interests.js';
import { MARK_CASE_TABLE } from '../process/mark-case-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { MarkCaseOutcome, MarkCaseStatus, MarkUseStatus } from './words.js';

/** In how many days a client puts a misuse right, where the body's settings say nothing else. */
export const CORRECT_MARK_DAYS = 15;

/** The codes of the body's reasons for what follows a misuse that is not put right. */
export const MARK_MISUSED: Readonly<Record<'SUSPEND' | 'WITHDRAW', string>> = { SUSPEND: 'H04', WITHDRAW: '0117' };

/** After how many months a misuse that is not put right leads to a withdrawal (reason 0117). */
export const WITHDRAW_MARK_MONTHS = 6;

/** Somebody who handles a misuse: entitled to it, of the house, and not tied to the client. */
export interface MarkHandlerFacts {
  readonly handler: PersonFacts;
  /** Whether an account of theirs may handle misuses at all. */
  readonly isEntitled: boolean;
  readonly clientId: string;
  readonly today: PlainDate;
}

/** A misuse about to be taken up with the client. */
export interface OpenMarkCaseFacts extends MarkHandlerFacts {
  readonly useStatus: MarkUseStatus;
  readonly hasOpenCase: boolean;
  /** What the client is asked to do. */
  readonly request: string;
  readonly correctBy: PlainDate;
  /** The most days the body gives. */
  readonly withinDays: number;
}

/** Whether a misuse may be taken up: a use found improper, not taken up yet, with a day to put it right by. */
export function mayOpenMarkCase(facts: OpenMarkCaseFacts): Verdict {
  const { useStatus, hasOpenCase, request } = facts;
  return allOf([
    verdict([
      useStatus !== MarkUseStatus.IMPROPER &&
        refusal('MARK_USE_NOT_IMPROPER', CLAUSE.marks, { params: { status: useStatus } }),
      hasOpenCase && refusal('MARK_CASE_OPEN', CLAUSE.marks),
      textGiven('MARK_REQUEST_MISSING', CLAUSE.marks, { field: 'request', text: request }),
      correctByFault(facts),
    ]),
    mayHandleMarkCase(facts),
  ]);
}

/** Whether a person may handle a misuse of a client's. */
export function mayHandleMarkCase({ handler, isEntitled, clientId, today }: MarkHandlerFacts): Verdict {
  const { leftOn } = handler;
  return allOf([
    verdict([
      !isEntitled && refusal('HANDLER_NOT_ENTITLED', CLAUSE.competence, { field: 'handlerId' }),
      leftOn !== null &&
        today > leftOn &&
        refusal('PERSON_LEFT', CLAUSE.competence, { field: 'handlerId', params: { leftOn } }),
    ]),
    verdictOf(interestChecks({ person: handler, clientId, days: [today] })),
  ]);
}

/** Whether a client may answer: with words, while it is asked. */
export function mayAnswerMarkCase({
  status,
  text,
}: {
  readonly status: MarkCaseStatus;
  readonly text: string;
}): Verdict {
  return verdict([
    closedTo('answerMarkCase', status),
    textGiven('MARK_ANSWER_MISSING', CLAUSE.marks, { field: 'text', text }),
  ]);
}

/** An answer that does not put the misuse right. */
export interface ReturnMarkAnswerFacts {
  readonly status: MarkCaseStatus;
  readonly isHandler: boolean;
  readonly reason: string;
  readonly correctBy: PlainDate;
  readonly withinDays: number;
  readonly today: PlainDate;
}

/** Whether an answer may be sent back: by whoever handles the case, with a reason and a new day. */
export function mayReturnMarkAnswer(facts: ReturnMarkAnswerFacts): Verdict {
  const { status, isHandler, reason } = facts;
  return verdict([
    closedTo('returnMarkAnswer', status),
    notTheHandler(isHandler),
    textGiven('MARK_REASON_MISSING', CLAUSE.marks, { field: 'reason', text: reason }),
    correctByFault(facts),
  ]);
}

/** A misuse that somebody saw put right. */
export interface VerifyMarkCorrectionFacts {
  readonly status: MarkCaseStatus;
  readonly isHandler: boolean;
  readonly outcome: MarkCaseOutcome;
  readonly seen: string;
  /** Whether a certificate of the file is in force, so that the mark may go on being used. */
  readonly isInForce: boolean;
}

/** Whether a misuse may be closed as put right: corrected, or removed; corrected only while a certificate is in force. */
export function mayVerifyMarkCorrection(facts: VerifyMarkCorrectionFacts): Verdict {
  const { status, isHandler, outcome, seen, isInForce } = facts;
  const putRight: readonly MarkCaseOutcome[] = [MarkCaseOutcome.CORRECTED, MarkCaseOutcome.REMOVED];
  return verdict([
    closedTo('verifyMarkCorrection', status),
    notTheHandler(isHandler),
    !putRight.includes(outcome) && refusal('MARK_OUTCOME_OTHER', CLAUSE.marks, { field: 'outcome' }),
    outcome === MarkCaseOutcome.CORRECTED &&
      !isInForce &&
      refusal('MARK_NOT_IN_FORCE', CLAUSE.suspension, { field: 'outcome' }),
    textGiven('MARK_SEEN_MISSING', CLAUSE.marks, { field: 'seen', text: seen }),
  ]);
}

/** States of a certificate that a misuse can still be held against. */
const LIVING: readonly CertificateState[] = [
  CertificateState.VALID,
  CertificateState.SUSPENDED,
  CertificateState.SUSPENSION_ENDED,
];

/** A misuse that ends otherwise than by being put right. */
export interface CloseMarkCaseFacts {
  readonly status: MarkCaseStatus;
  readonly isHandler: boolean;
  readonly outcome: MarkCaseOutcome;
  readonly reason: string;
  /** State of the file's newest certificate; null where there is none. */
  readonly certificateState: CertificateState | null;
}

/**
 * Whether a misuse may be closed otherwise: it was none, or no certificate is left to act on and it was referred to the
 * authority. While a certificate lives, the way of a misuse that is not put right is its suspension.
 */
export function mayCloseMarkCase(facts: CloseMarkCaseFacts): Verdict {
  const { status, isHandler, outcome, reason, certificateState: state } = facts;
  const otherwise: readonly MarkCaseOutcome[] = [MarkCaseOutcome.NO_MISUSE, MarkCaseOutcome.REFERRED];
  return verdict([
    closedTo('closeMarkCase', status),
    notTheHandler(isHandler),
    !otherwise.includes(outcome) && refusal('MARK_OUTCOME_OTHER', CLAUSE.marks, { field: 'outcome' }),
    outcome === MarkCaseOutcome.REFERRED &&
      state !== null &&
      LIVING.includes(state) &&
      refusal('MARK_CASE_HAS_A_WAY', CLAUSE.suspension, { field: 'outcome', params: { state } }),
    textGiven('MARK_REASON_MISSING', CLAUSE.marks, { field: 'reason', text: reason }),
  ]);
}

/** How a misuse stands that may lead to a step on the certificate. */
export interface MarkStepFacts {
  readonly status: MarkCaseStatus;
  readonly openedOn: PlainDate;
  readonly correctBy: PlainDate;
  /** Whether it has serious effects. */
  readonly isGrave: boolean;
  /** State of the file's newest certificate; null where there is none. */
  readonly certificateState: CertificateState | null;
}

/**
 * The step that the system proposes for a misuse not put right by its day, and people decide: a suspension; a
 * withdrawal where it has serious effects, or was not put right for six months.
 *
 * @example
 * markStep({ status: 'ASKED', openedOn, correctBy: plainDate('2026-03-10'), isGrave: false, certificateState: 'VALID' }, plainDate('2026-03-11'))
 * // 'SUSPEND'
 */
export function markStep(facts: MarkStepFacts, today: PlainDate): 'SUSPEND' | 'WITHDRAW' | null {
  const { status, openedOn, correctBy, isGrave, certificateState: state } = facts;
  if (status !== MarkCaseStatus.ASKED || today <= correctBy || state === null || !LIVING.includes(state)) return null;
  if (isGrave || today > plusMonths(openedOn, WITHDRAW_MARK_MONTHS)) return ReasonKind.WITHDRAW;
  return state === CertificateState.VALID ? ReasonKind.SUSPEND : null;
}

/** A step on a certificate that is said to follow from a misuse. */
export interface StepForMarkFacts {
  readonly step: 'SUSPEND' | 'WITHDRAW';
  /** What `markStep` proposes today. */
  readonly proposed: 'SUSPEND' | 'WITHDRAW' | null;
  readonly reasonCode: string;
  readonly isOfThisFile: boolean;
}

/** Whether a step may rest on a misuse: on this file's, as proposed or less, with the code that says so. */
export function mayStepForMark({ step, proposed, reasonCode, isOfThisFile }: StepForMarkFacts): Verdict {
  const field = 'markCaseId';
  const isDue = proposed === step || (proposed === ReasonKind.WITHDRAW && step === ReasonKind.SUSPEND);
  return verdict([
    !isOfThisFile && refusal('MARK_CASE_OF_OTHER_FILE', CLAUSE.marks, { field }),
    isOfThisFile && !isDue && refusal('MARK_STEP_NOT_DUE', CLAUSE.marks, { field }),
    reasonCode !== MARK_MISUSED[step] &&
      refusal('MARK_STEP_OTHER_REASON', CLAUSE.suspension, {
        field: 'reasonCode',
        params: { code: MARK_MISUSED[step] },
      }),
  ]);
}

/** Whether a suspension may be lifted, as far as misuses go: what it rests on is put right first. */
export function mayRestoreAfterMisuse(openCases: readonly string[]): Verdict {
  return verdict([
    openCases.length > 0 && refusal('MARK_CASE_NOT_SETTLED', CLAUSE.suspension, { params: { numbers: openCases } }),
  ]);
}

function correctByFault({
  correctBy,
  withinDays,
  today,
}: {
  readonly correctBy: PlainDate;
  readonly withinDays: number;
  readonly today: PlainDate;
}): Finding {
  const last = plusDays(today, withinDays);
  return (
    (correctBy <= today || correctBy > last) &&
    refusal('MARK_CORRECT_BY_RANGE', CLAUSE.house, { field: 'correctBy', params: { days: withinDays, last } })
  );
}

function notTheHandler(isHandler: boolean): Finding {
  return !isHandler && refusal('NOT_THE_MARK_HANDLER', CLAUSE.marks);
}

function closedTo(verb: string, status: MarkCaseStatus): Finding {
  return !isOpenTo(MARK_CASE_TABLE, verb, status) && refusal('MARK_CASE_STATUS', CLAUSE.marks, { params: { status } });
}
