import type { PlainDate } from '@touchstone/plain-date';
import type { AuditStatus } from '../audits/words.js';
import { check, verdictOf } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { offTeamChecks } from '../competence/off-team.js';
import type { PersonFacts } from '../competence/person.js';
import { AuthorisedFunction } from '../competence/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { AUDIT_TABLE } from '../process/audit-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { TechnicalReviewOutcome } from './words.js';
import type { ReviewSection } from './words.js';

/** Somebody who would judge a file from outside its teams. */
export interface IndependenceFacts {
  readonly person: PersonFacts;
  readonly programme: string;
  readonly neededCodes: readonly string[];
  readonly clientId: string;
  /** Persons on the teams the judgement rests on, in any seat: an observer is no outsider. */
  readonly teamPersonIds: readonly string[];
  /** Persons who sold this client the certification. */
  readonly soldByPersonIds: readonly string[];
  /** Day of the judgement. */
  readonly on: PlainDate;
}

/** A technical review (复核) about to be recorded. */
export interface ReviewReportFacts extends IndependenceFacts {
  readonly auditStatus: AuditStatus;
  readonly outcome: TechnicalReviewOutcome;
  /** Remarks; why the report is returned. */
  readonly remarks: string | null;
  /** Sections of the notes that are not resolved yet, one for each note. */
  readonly openNotes: readonly ReviewSection[];
  readonly reportedOn: PlainDate | null;
  readonly today: PlainDate;
}

/**
 * Whether a technical review may be recorded: a submitted report, a reviewer outside it all, a reason to return it. It
 * does not pass while a note on it is open; the report can still go back to the team.
 */
export function mayReviewReport(facts: ReviewReportFacts): Verdict {
  const { auditStatus, outcome, remarks, openNotes, reportedOn, on, today } = facts;
  const returned = outcome === TechnicalReviewOutcome.RETURNED;
  return allOf([
    verdict([
      !isOpenTo(AUDIT_TABLE, 'reviewReport', auditStatus) &&
        refusal('REPORT_NOT_SUBMITTED', CLAUSE.decision, { params: { status: auditStatus } }),
      notInFuture('reviewedOn', on, today),
      reportedOn !== null &&
        on < reportedOn &&
        refusal('REVIEWED_BEFORE_REPORT', CLAUSE.decision, { field: 'reviewedOn', params: { reportedOn } }),
      returned
        ? textGiven('RETURN_REASON_MISSING', CLAUSE.decision, { field: 'remarks', text: remarks })
        : openNotesFault(openNotes),
    ]),
    verdictOf(reviewerChecks(facts)),
  ]);
}

/** What makes a person fit to review a report, for the list of candidates as for the gate. */
export function reviewerChecks(facts: IndependenceFacts): readonly Check[] {
  const { person, teamPersonIds, soldByPersonIds } = facts;
  return [
    check('REVIEWER_ON_TEAM', CLAUSE.decision, { passed: !teamPersonIds.includes(person.id) }),
    check('REVIEWER_SOLD_IT', CLAUSE.impartiality, { passed: !soldByPersonIds.includes(person.id) }),
    ...offTeamChecks({ ...facts, authorisedFunction: AuthorisedFunction.TECHNICAL_REVIEW }),
  ];
}

function openNotesFault(sections: readonly ReviewSection[]): Finding {
  return (
    sections.length > 0 &&
    refusal('REVIEW_NOTES_OPEN', CLAUSE.decision, {
      field: 'outcome',
      params: { count: sections.length, sections: [...new Set(sections)] },
    })
  );
}
