import { allOf, mayFileDocument, mayRecordMysteryVisit, verdictOf, VisitChannel } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Audit, AuditActivity, seatOf } from '../audits/index.js';
import { StoredDocument } from '../documents/index.js';
import { functionGate, Person } from '../people/index.js';
import { mysteryVisitAsked } from './fieldwork-asked.js';
import { MysteryVisit, MysteryVisitFile } from './mystery-visit.entity.js';

@InputType({ description: 'One visit of a mystery customer.' })
export class RecordMysteryVisitInput {
  @Field(() => ID, { description: 'The activity of the audit that it belongs to.' })
  activityId!: string;

  @Field(() => ID, { description: 'Who went: somebody the engine lets go.' })
  visitorId!: string;

  @Field(() => PlainDateScalar, { description: 'Day of the visit.' })
  visitedOn!: PlainDate;

  @Field(() => VisitChannel, { description: 'How the customer came.' })
  channel!: VisitChannel;

  @Field(() => String, { description: 'The store, the number called or the page.' })
  outlet!: string;

  @Field(() => String, { description: 'What the customer came for.' })
  scenario!: string;

  @Field(() => String, { description: 'What was seen.' })
  observations!: string;

  @Field(() => [ID], { nullable: true, description: 'Kept files that show it.' })
  documentIds!: string[] | null;
}

export const RecordMysteryVisitResult = resultOf('RecordMysteryVisit', () => MysteryVisit);

/** Records a visit of a mystery customer, for answers to rest on. No verdict follows from it. */
export async function recordMysteryVisit(
  context: ActorContext,
  { activityId, documentIds, visitorId, ...told }: RecordMysteryVisitInput,
): Promise<Answer<MysteryVisit>> {
  const { em, actor, today } = context;
  const activity = await getRecord(context, AuditActivity, activityId);
  await takeTurnsAt(context, Audit, activity.audit.id);
  const audit = await em.findOneOrFail(Audit, { id: activity.audit.id });
  const documents: StoredDocument[] = [];
  for (const id of new Set(documentIds)) documents.push(await getRecord(context, StoredDocument, id));

  const seat = await seatOf(context, audit.id);
  const visitor = await functionGate(context, await mysteryVisitAsked(context, audit, told.visitedOn), visitorId);
  const answer = allOf([
    mayRecordMysteryVisit({ ...told, auditStatus: audit.status, seat, activity, today }),
    verdictOf(visitor.checks.map((each) => ({ ...each, field: 'visitorId' }))),
    ...documents.map((each) => mayFileDocument({ clientId: audit.client.id, documentClientId: each.clientId })),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const of = { audit, client: audit.client };
  const recorded = { recordedBy: em.getReference(Person, actor.personId ?? ''), recordedOn: today };
  const visit = em.create(MysteryVisit, {
    ...of,
    ...told,
    ...recorded,
    id: newId(),
    activity,
    visitor: visitor.name,
    visitedBy: em.getReference(Person, visitor.id),
  });
  for (const document of documents) {
    document.clientId = audit.client.id;
    em.create(MysteryVisitFile, { ...of, id: newId(), visit, document });
  }
  await em.flush();
  return visit;
}
