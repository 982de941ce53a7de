import { AuditStatus, mayReviewReport, TechnicalReviewOutcome } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit, reopenScorecards } from '../audits/index.js';
import { Person } from '../people/index.js';
import { decisionFileOf, independenceOf } from './decision-file.queries.js';
import { TechnicalReview } from './decision.entity.js';
import { openNotesOf } from './review-note.queries.js';

@InputType({ description: 'What a technical review found.' })
export class ReviewReportInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: "The audit's version as it was read." })
  expectedVersion!: number;

  @Field(() => TechnicalReviewOutcome, { description: 'Passed, or returned to the team.' })
  outcome!: TechnicalReviewOutcome;

  @Field(() => String, { nullable: true, description: 'Remarks; why it is returned.' })
  remarks!: string | null;
}

export const ReviewReportResult = resultOf('ReviewReport', () => TechnicalReview);

/**
 * The technical review (复核). Passed, the audit waits for its decision; returned, the team works on it again, with a
 * new revision of each scorecard.
 */
export async function reviewReport(context: ActorContext, input: ReviewReportInput): Promise<Answer<TechnicalReview>> {
  const { em, actor, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', input.auditId));
  const audit = await getForChange(context, Audit, { id: input.auditId, expectedVersion: input.expectedVersion });
  const file = await decisionFileOf(context, audit);
  const { outcome, remarks } = input;
  const verdict = mayReviewReport({
    ...(await independenceOf(context, file)),
    auditStatus: audit.status,
    openNotes: await openNotesOf(context, audit.id),
    outcome,
    remarks,
    reportedOn: audit.reportedOn,
    today,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const reviewer = em.getReference(Person, actor.personId ?? '', { wrapped: true });
  const review = em.create(TechnicalReview, {
    id: newId(),
    audit,
    client: audit.client,
    reviewer,
    outcome,
    remarks,
    reviewedOn: today,
  });
  if (outcome === TechnicalReviewOutcome.PASSED) em.assign(audit, { status: AuditStatus.REVIEWED });
  else await reopenScorecards(context, audit, remarks ?? '');
  await em.flush();
  return review;
}
