import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { offTeamChecks } from '../competence/off-team.js';
import type { PersonFacts } from '../competence/person.js';
import { AuthorisedFunction } from '../competence/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { approvalFault } from './approved-fields.js';
import { bodyCompetenceVerdict } from './body-competence.js';
import type { CompetenceLine } from './body-competence.js';
import { ownFaultFault } from './own-fault.js';
import type { OwnFault } from './own-fault.js';
import { reviewItemFaults } from './review-items.js';
import type { AnsweredItem, ReviewItem } from './review-items.js';
import { editionFault } from './submit-application.js';
import type { EditionDays } from './submit-application.js';
import { ApplicationReviewOutcome } from './words.js';
import type { ApplicationKind, ApplicationStatus } from './words.js';

/** An application review (申请评审) as it is about to be recorded. */
export interface ReviewApplicationFacts {
  readonly status: ApplicationStatus;
  readonly outcome: ApplicationReviewOutcome;
  readonly checklist: ApplicationChecklist;
  /** Why it is declined, or a remark. */
  readonly reason: string | null;
  readonly receivedOn: PlainDate;
  readonly reviewedOn: PlainDate;
  readonly today: PlainDate;
  readonly reviewer: PersonFacts;
  readonly clientId: string;
  readonly programme: string;
  /** Whether the reviewer sold this client the certification. */
  readonly reviewerSoldIt: boolean;
  /** Further items that the edition asks for, and the answers to them. */
  readonly itemsAsked: readonly ReviewItem[];
  readonly items: readonly AnsweredItem[];
  /** What the client's licence lets it do (经营范围). */
  readonly businessScope: string | null;
  /** What was computed of the body's own competence on the day of the review. */
  readonly bodyCompetence: readonly CompetenceLine[];
  /** What may have changed since it was handed in. */
  readonly standing: ApplicationStanding;
}

/** What an application was received on, as it stands on the day it would be accepted. */
export interface ApplicationStanding {
  readonly kind: ApplicationKind;
  readonly edition: EditionDays;
  /** Service fields it asks for; of a change of scope those that are new. */
  readonly askedFields: readonly string[];
  /** Fields the body is approved for. */
  readonly approvedFields: readonly string[];
  /** Suspensions and withdrawals by the client's own fault, and for how many months those bar. */
  readonly ownFaults: readonly OwnFault[];
  readonly ownFaultMonths: number;
}

/** What the reviewer confirms: items a, b and c of the certification rule. */
export interface ApplicationChecklist {
  readonly basicsConfirmed: boolean;
  readonly requirementsUnderstood: boolean;
  readonly competenceConfirmed: boolean;
}

/** Whether a review may be recorded: to accept, all is confirmed; to decline, a reason is given and kept. */
export function mayReviewApplication(facts: ReviewApplicationFacts): Verdict {
  const isAccepted = facts.outcome === ApplicationReviewOutcome.ACCEPT;
  return allOf([
    verdict([...stateFaults(facts), ...outcomeFaults(facts)]),
    ...(isAccepted ? [bodyCompetenceVerdict(facts.bodyCompetence)] : []),
    reviewerVerdict(facts),
  ]);
}

function stateFaults({ status, receivedOn, reviewedOn, today }: ReviewApplicationFacts): readonly Finding[] {
  return [
    !isOpenTo(APPLICATION_TABLE, 'reviewApplication', status) &&
      refusal('APPLICATION_NOT_SUBMITTED', CLAUSE.applicationReview, { params: { status } }),
    notInFuture('reviewedOn', reviewedOn, today),
    reviewedOn < receivedOn &&
      refusal('REVIEWED_BEFORE_RECEIVED', CLAUSE.applicationReview, { field: 'reviewedOn', params: { receivedOn } }),
  ];
}

function outcomeFaults(facts: ReviewApplicationFacts): readonly Finding[] {
  const { outcome, checklist, reason, itemsAsked, items, businessScope } = facts;
  const clause = CLAUSE.ruleApplicationReview;
  if (outcome === ApplicationReviewOutcome.DECLINE) {
    return [textGiven('DECLINE_REASON_MISSING', CLAUSE.applicationReview, { field: 'reason', text: reason })];
  }
  return [
    !checklist.basicsConfirmed && refusal('BASICS_NOT_CONFIRMED', clause, { field: 'basicsConfirmed' }),
    !checklist.requirementsUnderstood &&
      refusal('REQUIREMENTS_NOT_UNDERSTOOD', clause, { field: 'requirementsUnderstood' }),
    !checklist.competenceConfirmed && refusal('COMPETENCE_NOT_CONFIRMED', clause, { field: 'competenceConfirmed' }),
    textGiven('BUSINESS_SCOPE_MISSING', CLAUSE.ruleApplicant, { field: 'businessScope', text: businessScope }),
    ...reviewItemFaults(itemsAsked, items),
    ...standingFaults(facts),
  ];
}

/** What held when it was handed in holds still: the edition, the body's approval, the client's own record. */
function standingFaults({ standing, reviewedOn }: ReviewApplicationFacts): readonly Finding[] {
  const { edition, askedFields, approvedFields } = standing;
  return [
    editionFault(edition, reviewedOn),
    approvalFault(askedFields, approvedFields),
    ownFaultFault({ ...standing, technicalCodes: askedFields, months: standing.ownFaultMonths, on: reviewedOn }),
  ];
}

function reviewerVerdict({
  reviewer,
  clientId,
  programme,
  reviewedOn,
  reviewerSoldIt,
}: ReviewApplicationFacts): Verdict {
  const authorisedFunction = AuthorisedFunction.APPLICATION_REVIEW;
  return allOf([
    verdictOf(
      offTeamChecks({ person: reviewer, authorisedFunction, programme, neededCodes: [], clientId, on: reviewedOn }),
    ),
    verdict([reviewerSoldIt && refusal('REVIEWER_SOLD_IT', CLAUSE.impartiality)]),
  ]);
}
