import { seatFault } from '../audits/fieldwork.js';
import { AuditStatus } from '../audits/words.js';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { isBlank, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { reviewerChecks } from './review-report.js';
import type { IndependenceFacts } from './review-report.js';

/** A reviewer's note (审查意见) about to be written on a section of the file. */
export interface RaiseReviewNoteFacts extends IndependenceFacts {
  readonly auditStatus: AuditStatus;
  readonly text: string;
}

/** A note about to be answered by the team. */
export interface AnswerReviewNoteFacts {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever answers; null for an outsider. */
  readonly seat: TeamRole | null;
  readonly isResolved: boolean;
  readonly answer: string;
}

/** A note about to be resolved by a reviewer. */
export interface ResolveReviewNoteFacts extends IndependenceFacts {
  readonly auditStatus: AuditStatus;
  readonly isResolved: boolean;
  /** What the team answered; null while it did not. */
  readonly answer: string | null;
  /** What the reviewer says of it. */
  readonly resolution: string | null;
}

/** The report is with the reviewer, or was returned to the team. */
const UNDER_REVIEW: readonly AuditStatus[] = [AuditStatus.REPORTED, AuditStatus.IN_PROGRESS];

/** Whether a note may be written: on a submitted report, by somebody who may review it. */
export function mayRaiseReviewNote(facts: RaiseReviewNoteFacts): Verdict {
  const { auditStatus, text } = facts;
  return allOf([
    verdict([
      auditStatus !== AuditStatus.REPORTED &&
        refusal('REPORT_NOT_SUBMITTED', CLAUSE.decision, { params: { status: auditStatus } }),
      textGiven('REVIEW_NOTE_TEXT_MISSING', CLAUSE.decision, { field: 'text', text }),
    ]),
    verdictOf(reviewerChecks(facts)),
  ]);
}

/** Whether the team may answer a note; until it is resolved, an answer may be given again. */
export function mayAnswerReviewNote({ auditStatus, seat, isResolved, answer }: AnswerReviewNoteFacts): Verdict {
  return verdict([
    notUnderReview(auditStatus),
    seatFault(seat),
    isResolved && refusal('REVIEW_NOTE_RESOLVED', CLAUSE.decision),
    textGiven('REVIEW_NOTE_ANSWER_MISSING', CLAUSE.decision, { field: 'answer', text: answer }),
  ]);
}

/** Whether a reviewer may resolve a note: what the team never answered asks for a reason. */
export function mayResolveReviewNote(facts: ResolveReviewNoteFacts): Verdict {
  const { auditStatus, isResolved, answer, resolution } = facts;
  return allOf([
    verdict([
      notUnderReview(auditStatus),
      isResolved && refusal('REVIEW_NOTE_RESOLVED', CLAUSE.decision),
      isBlank(answer) &&
        textGiven('REVIEW_NOTE_UNANSWERED', CLAUSE.decision, { field: 'resolution', text: resolution }),
    ]),
    verdictOf(reviewerChecks(facts)),
  ]);
}

function notUnderReview(status: AuditStatus): Finding {
  return !UNDER_REVIEW.includes(status) && refusal('NOT_UNDER_REVIEW', CLAUSE.decision, { params: { status } });
}
