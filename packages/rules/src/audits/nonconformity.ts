import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { NONCONFORMITY_TABLE } from '../process/nonconformity-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault, seatFault } from './fieldwork.js';
import { AuditStatus, VerificationMethod, VerificationOutcome } from './words.js';
import type { NonconformityStatus } from './words.js';

/** A nonconformity (不符合项) about to be raised. */
export interface RaiseNonconformityFacts {
  readonly auditStatus: AuditStatus;
  readonly seat: TeamRole | null;
  /** Criteria it names; none when it follows from a special deduction alone. */
  readonly criteria: readonly NamedCriterion[];
  /** The special deduction it rectifies; null when it rectifies none. */
  readonly specialDeduction: SpecialDeductionStanding | null;
  readonly statement: string;
  readonly evidence: string;
  readonly raisedOn: PlainDate;
  /** First day of the audit, the document review's included. */
  readonly auditStartsOn: PlainDate;
  readonly today: PlainDate;
}

/** A criterion that a nonconformity names as not met. */
export interface NamedCriterion {
  readonly criterion: string;
  /** Whether the pinned edition has it as a leaf. */
  readonly isKnown: boolean;
  /** Whether the edition only encourages what it asks. */
  readonly isEncouraged: boolean;
  /** Whether it is named before, here or already. */
  readonly isRepeated: boolean;
}

/** One more criterion for a nonconformity that is raised already. */
export interface AddCriterionFacts {
  readonly auditStatus: AuditStatus;
  readonly seat: TeamRole | null;
  readonly status: NonconformityStatus;
  readonly named: NamedCriterion;
}

/** A file of the team that shows what was found. */
export interface AddFindingEvidenceFacts {
  readonly auditStatus: AuditStatus;
  readonly seat: TeamRole | null;
  readonly status: NonconformityStatus;
  readonly files: number;
}

/** A special deduction that a nonconformity would rectify. */
export interface SpecialDeductionStanding {
  /** Whether a scorecard of the audit has it. */
  readonly isKnown: boolean;
  /** Whether another nonconformity rectifies it already. */
  readonly isRectified: boolean;
}

/** A client's answer to a nonconformity. */
export interface AnswerNonconformityFacts {
  readonly status: NonconformityStatus;
  /** Seat on the audit's team of whoever enters the answer; null for an outsider, as he must be. */
  readonly seat: TeamRole | null;
  readonly cause: string;
  readonly correction: string;
  readonly correctiveAction: string;
  readonly raisedOn: PlainDate;
  readonly answeredOn: PlainDate;
  readonly today: PlainDate;
}

/** A step the body takes after the answer. */
export interface JudgeNonconformityFacts {
  readonly status: NonconformityStatus;
  readonly seat: TeamRole | null;
  /** Whether the actor is the file's technical reviewer, who may judge as the team may. */
  readonly isTechnicalReviewer: boolean;
  readonly answeredOn: PlainDate | null;
  /** Day of the step. */
  readonly on: PlainDate;
  readonly today: PlainDate;
}

/** The judgement of a client's plan: accepted, or sent back with a reason. */
export interface AcceptPlanFacts extends JudgeNonconformityFacts {
  readonly outcome: VerificationOutcome;
  readonly reason: string | null;
}

/** The verification that what was done had its effect. */
export interface VerifyNonconformityFacts extends JudgeNonconformityFacts {
  /** What shows it. */
  readonly evidence: string;
  readonly method: VerificationMethod;
  /** Seat on the team of a later audit of the same file that is under way; null for whoever has none. */
  readonly nextSeat: TeamRole | null;
}

/** Whether a nonconformity may be raised: what is not met, where, and what was seen. */
export function mayRaiseNonconformity(facts: RaiseNonconformityFacts): Verdict {
  const { raisedOn, auditStartsOn, today } = facts;
  return verdict([
    auditOpenFault(facts.auditStatus),
    seatFault(facts.seat),
    ...groundFaults(facts),
    textGiven('NONCONFORMITY_STATEMENT_MISSING', CLAUSE.nonconformity, { field: 'statement', text: facts.statement }),
    textGiven('NONCONFORMITY_EVIDENCE_MISSING', CLAUSE.nonconformity, { field: 'evidence', text: facts.evidence }),
    notInFuture('raisedOn', raisedOn, today),
    raisedOn < auditStartsOn &&
      refusal('RAISED_BEFORE_AUDIT', CLAUSE.nonconformity, { field: 'raisedOn', params: { startsOn: auditStartsOn } }),
  ]);
}

/** What it rests on: leaves that must be met, a special deduction of its own, or both. */
function groundFaults({ criteria, specialDeduction }: RaiseNonconformityFacts): readonly Finding[] {
  const field = 'specialDeductionId';
  return [
    criteria.length === 0 &&
      specialDeduction === null &&
      refusal('NONCONFORMITY_GROUND_MISSING', CLAUSE.nonconformity, { field: 'criteria' }),
    ...criteria.flatMap((named, at) => criterionFaults(named, `criteria.${at}`)),
    specialDeduction?.isKnown === false && refusal('UNKNOWN_SPECIAL_DEDUCTION', CLAUSE.rectification, { field }),
    specialDeduction?.isRectified === true && refusal('SPECIAL_DEDUCTION_RECTIFIED', CLAUSE.rectification, { field }),
  ];
}

function criterionFaults({ criterion, ...named }: NamedCriterion, field: string): readonly Finding[] {
  const at = { field, params: { criterion } };
  return [
    !named.isKnown && refusal('UNKNOWN_CRITERION', CLAUSE.nonconformity, at),
    named.isEncouraged && refusal('CRITERION_ONLY_ENCOURAGED', CLAUSE.nonconformity, at),
    named.isRepeated && refusal('CRITERION_NAMED_TWICE', CLAUSE.nonconformity, at),
  ];
}

/** Whether a further response may share a nonconformity: while the audit runs and the client has not answered. */
export function mayAddCriterion({ auditStatus, seat, status, named }: AddCriterionFacts): Verdict {
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    !isOpenTo(NONCONFORMITY_TABLE, 'addNonconformityCriterion', status) &&
      refusal('NONCONFORMITY_ANSWERED_ALREADY', CLAUSE.nonconformity, { params: { status } }),
    ...criterionFaults(named, 'criterion'),
  ]);
}

/** Whether the team may add files that show what it found: while the nonconformity waits and the audit is undecided. */
export function mayAddFindingEvidence({ auditStatus, seat, status, files }: AddFindingEvidenceFacts): Verdict {
  return verdict([
    auditUndecidedFault(auditStatus),
    seatFault(seat),
    !isOpenTo(NONCONFORMITY_TABLE, 'addNonconformityEvidence', status) &&
      refusal('NONCONFORMITY_SETTLED', CLAUSE.nonconformity, { params: { status } }),
    files === 0 && refusal('EVIDENCE_FILE_MISSING', CLAUSE.nonconformity, { field: 'documentIds' }),
  ]);
}

/** Refuses what would change the file of an audit that is decided or was cancelled. */
export function auditUndecidedFault(auditStatus: AuditStatus): Finding {
  const ended = auditStatus === AuditStatus.DECIDED || auditStatus === AuditStatus.CANCELLED;
  return ended && refusal('AUDIT_ENDED', CLAUSE.conducting, { params: { status: auditStatus } });
}

/** Whether an answer may be entered: the cause, what was put right at once, and what keeps it from coming back. */
export function mayAnswerNonconformity(facts: AnswerNonconformityFacts): Verdict {
  const { status, seat, cause, correction, correctiveAction, raisedOn, answeredOn, today } = facts;
  return verdict([
    seat !== null && refusal('ANSWERED_BY_THE_TEAM', CLAUSE.consultancy, { params: { role: seat } }),
    !isOpenTo(NONCONFORMITY_TABLE, 'answerNonconformity', status) &&
      refusal('NONCONFORMITY_NOT_OPEN', CLAUSE.cause, { params: { status } }),
    textGiven('CAUSE_MISSING', CLAUSE.cause, { field: 'cause', text: cause }),
    textGiven('CORRECTION_MISSING', CLAUSE.cause, { field: 'correction', text: correction }),
    textGiven('CORRECTIVE_ACTION_MISSING', CLAUSE.cause, { field: 'correctiveAction', text: correctiveAction }),
    notInFuture('answeredOn', answeredOn, today),
    answeredOn < raisedOn &&
      refusal('ANSWERED_BEFORE_RAISED', CLAUSE.cause, { field: 'answeredOn', params: { raisedOn } }),
  ]);
}

/** Whether a client's plan may be accepted (enough for a minor until the next audit), or sent back with a reason. */
export function mayAcceptPlan(facts: AcceptPlanFacts): Verdict {
  const { status, outcome, reason } = facts;
  const sentBack = outcome === VerificationOutcome.SENT_BACK;
  return verdict([
    !isOpenTo(NONCONFORMITY_TABLE, 'acceptNonconformityPlan', status) &&
      refusal('NONCONFORMITY_NOT_ANSWERED', CLAUSE.verification, { params: { status } }),
    ...judgeFaults(facts),
    sentBack && textGiven('SEND_BACK_REASON_MISSING', CLAUSE.verification, { field: 'reason', text: reason }),
  ]);
}

/**
 * Whether a nonconformity may be marked as verified, on evidence: by the team or the technical reviewer, or at the next
 * audit by the team of that one.
 */
export function mayVerifyNonconformity(facts: VerifyNonconformityFacts): Verdict {
  const { status, evidence, method, nextSeat } = facts;
  const isNext = method === VerificationMethod.NEXT_AUDIT;
  return verdict([
    !isOpenTo(NONCONFORMITY_TABLE, 'verifyNonconformity', status) &&
      refusal('NONCONFORMITY_NOT_ANSWERED', CLAUSE.verification, { params: { status } }),
    isNext && nextSeat === null && refusal('NOT_ON_NEXT_TEAM', CLAUSE.verification, { field: 'method' }),
    ...judgeFaults(isNext && nextSeat !== null ? { ...facts, seat: nextSeat } : facts),
    textGiven('VERIFICATION_EVIDENCE_MISSING', CLAUSE.verification, { field: 'evidence', text: evidence }),
  ]);
}

/** Whether a nonconformity may be closed: its effect was verified. A minor's accepted plan is not yet its end. */
export function mayCloseNonconformity(facts: JudgeNonconformityFacts): Verdict {
  const { status } = facts;
  return verdict([
    !isOpenTo(NONCONFORMITY_TABLE, 'closeNonconformity', status) &&
      refusal('NONCONFORMITY_NOT_VERIFIED', CLAUSE.verification, { params: { status } }),
    ...judgeFaults(facts),
  ]);
}

/** What every step of the body after an answer asks. */
export function judgeFaults({
  seat,
  isTechnicalReviewer,
  answeredOn,
  on,
  today,
}: JudgeNonconformityFacts): readonly Finding[] {
  return [
    !isTechnicalReviewer && seatFault(seat),
    notInFuture('on', on, today),
    answeredOn !== null &&
      on < answeredOn &&
      refusal('JUDGED_BEFORE_ANSWERED', CLAUSE.verification, { field: 'on', params: { answeredOn } }),
  ];
}
