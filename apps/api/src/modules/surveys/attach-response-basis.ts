import { mayAttachBasis } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, AuditActivity, seatOf } from '../audits/index.js';
import { MysteryVisit } from './mystery-visit.entity.js';
import { ResponseBasis } from './response-basis.entity.js';
import { Survey } from './survey.entity.js';

@InputType({ description: 'What an answer rests on: a survey or a mystery visit.' })
export class AttachResponseBasisInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Evaluation of the leaf.' })
  evaluation!: string;

  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => ID, { nullable: true, description: 'A closed survey of the client.' })
  surveyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'A concluded mystery visit of the audit.' })
  activityId!: string | null;

  @Field(() => ID, { nullable: true, description: 'A recorded visit of a mystery customer in the audit.' })
  visitId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows of the leaf.' })
  remark!: string | null;
}

export const AttachResponseBasisResult = resultOf('AttachResponseBasis', () => ResponseBasis);

/** Attaches a survey or a mystery visit to a leaf. The verdict stays the auditor's: nothing of the scorecard changes. */
export async function attachResponseBasis(
  context: ActorContext,
  { auditId, evaluation, criterion, surveyId, activityId, visitId, remark }: AttachResponseBasisInput,
): Promise<Answer<ResponseBasis>> {
  const { em, editions, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const survey = surveyId === null ? null : await getRecord(context, Survey, surveyId);
  const activity = activityId === null ? null : await getRecord(context, AuditActivity, activityId);
  const visit = visitId === null ? null : await getRecord(context, MysteryVisit, visitId);
  const on = { survey: survey?.id ?? null, activity: activity?.id ?? null, visit: visit?.id ?? null };
  const leaf = { audit: audit.id, evaluation, criterion };
  const criteria = editions.get(audit.editionId).evaluations.find(({ id }) => id === evaluation)?.criteria ?? [];

  const answer = mayAttachBasis({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    leafIsKnown: criteria.some(({ code, leaf: isLeaf }) => isLeaf && code === criterion),
    survey: survey && { status: survey.status, ofThisClient: survey.client.id === audit.client.id },
    visit: activity && {
      kind: activity.kind,
      conclusion: activity.conclusion,
      ofThisAudit: activity.audit.id === audit.id,
    },
    record: visit && { ofThisAudit: visit.audit.id === audit.id },
    attached: (await em.count(ResponseBasis, { ...leaf, ...on })) > 0,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const basis = em.create(ResponseBasis, {
    id: newId(),
    audit,
    client: audit.client,
    evaluation,
    criterion,
    survey,
    activity,
    visit,
    remark,
    attachedOn: today,
  });
  await em.flush();
  return basis;
}
