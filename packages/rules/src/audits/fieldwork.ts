import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { TeamRole } from '../competence/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ActivityConclusion, AuditActivityKind, AuditStatus, ScorecardStatus } from './words.js';

/** How far the documents were read before anybody goes on site. */
export interface ReviewedFirst {
  /** Whether the document review must have passed before anybody goes on site, by the edition. */
  readonly documentReviewFirst: boolean;
  /** How the document review ended; null while it did not, or where there is none. */
  readonly documentReview: ActivityConclusion | null;
}

/** What every step of an audit's fieldwork asks. */
export interface FieldworkFacts extends ReviewedFirst {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever acts; null for an outsider. */
  readonly seat: TeamRole | null;
}

/** An activity about to be concluded. */
export interface ConcludeActivityFacts extends FieldworkFacts {
  readonly kind: AuditActivityKind;
  readonly startsOn: PlainDate;
  /** First day that the client was told of. */
  readonly visitFrom: PlainDate;
  /** Its conclusion so far. */
  readonly concluded: ActivityConclusion | null;
  readonly conclusion: ActivityConclusion;
  readonly notes: string | null;
  readonly concludedOn: PlainDate;
  readonly today: PlainDate;
}

/** Responses about to be entered in a scorecard. */
export interface EnterResponsesFacts extends FieldworkFacts {
  readonly scorecardStatus: ScorecardStatus;
  /** Of the leaves named, those that the leader gave to somebody else, and to whom. */
  readonly ofOthers: readonly LeafOfAnother[];
}

/** A leaf that is another member's to answer. */
export interface LeafOfAnother {
  readonly criterion: string;
  readonly member: string;
}

const AT_WORK: readonly AuditStatus[] = [AuditStatus.PLANNED, AuditStatus.IN_PROGRESS];
/** Seats that record what the audit finds; experts advise, trainees work under guidance, observers watch. */
const RECORDING: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR];

/**
 * Whether an activity may be concluded: begun, not concluded before, and on site only after the documents passed. Where
 * they are read first, they pass before the first day with the client, or the audit moves. What was done from afar says
 * how well the technology served (IAF MD 4).
 */
export function mayConcludeActivity(facts: ConcludeActivityFacts): Verdict {
  const { kind, startsOn, concluded, conclusion, notes, concludedOn, today } = facts;
  const failed = conclusion === ActivityConclusion.NOT_PASSED;
  return verdict([
    auditOpenFault(facts.auditStatus),
    seatFault(facts.seat),
    concluded !== null && refusal('ACTIVITY_ALREADY_CONCLUDED', CLAUSE.conducting, { params: { kind } }),
    kind === AuditActivityKind.DOCUMENT_REVIEW ? lateReviewFault(facts) : documentReviewFault(facts),
    notInFuture('concludedOn', concludedOn, today),
    concludedOn < startsOn &&
      refusal('CONCLUDED_BEFORE_START', CLAUSE.conducting, { field: 'concludedOn', params: { startsOn } }),
    kind === AuditActivityKind.REMOTE &&
      textGiven('REMOTE_EFFECT_MISSING', CLAUSE.remote, { field: 'notes', text: notes }),
    failed && textGiven('NOTES_MISSING', CLAUSE.conducting, { field: 'notes', text: notes }),
  ]);
}

/**
 * Whether a scorecard may be filled in now, by this person. What the responses say is for scoring to judge. A leaf that
 * was given to a member is that one's to answer, or the leader's; a leaf given to nobody is anybody's of the team.
 */
export function mayEnterResponses(facts: EnterResponsesFacts): Verdict {
  const { auditStatus, seat, scorecardStatus, ofOthers } = facts;
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    documentReviewFault(facts),
    scorecardStatus !== ScorecardStatus.OPEN &&
      refusal('SCORECARD_NOT_OPEN', CLAUSE.report, { params: { status: scorecardStatus } }),
    ...(seat === TeamRole.LEADER ? [] : ofOthers.map(leafOfAnother)),
  ]);
}

/** Refuses work on an audit that is reported, decided or cancelled. */
export function auditOpenFault(status: AuditStatus): Finding {
  return !AT_WORK.includes(status) && refusal('AUDIT_NOT_OPEN', CLAUSE.conducting, { params: { status } });
}

/** Refuses whoever has no seat on the team, or one that records nothing. */
export function seatFault(seat: TeamRole | null): Finding {
  if (seat === null) return refusal('NOT_ON_TEAM', CLAUSE.team);
  return !RECORDING.includes(seat) && refusal('SEAT_RECORDS_NOTHING', CLAUSE.team, { params: { role: seat } });
}

/** Seats that answer leaves. */
export function recordsAnswers(seat: TeamRole): boolean {
  return RECORDING.includes(seat);
}

function leafOfAnother({ criterion, member }: LeafOfAnother): Finding {
  return refusal('LEAF_OF_ANOTHER', CLAUSE.team, { field: criterion, params: { criterion, member } });
}

function lateReviewFault({ documentReviewFirst, conclusion, concludedOn, visitFrom }: ConcludeActivityFacts): Finding {
  return (
    documentReviewFirst &&
    conclusion === ActivityConclusion.PASSED &&
    concludedOn >= visitFrom &&
    refusal('DOCUMENT_REVIEW_TOO_LATE', CLAUSE.ruleSteps, { field: 'concludedOn', params: { startsOn: visitFrom } })
  );
}

/** Refuses what belongs on site while the documents have not passed, where they are read first. */
export function documentReviewFault({ documentReviewFirst, documentReview }: ReviewedFirst): Finding {
  const passed = documentReview === ActivityConclusion.PASSED;
  return documentReviewFirst && !passed && refusal('DOCUMENT_REVIEW_NOT_PASSED', CLAUSE.ruleSteps);
}
