import { mayRecordSurveillanceItems, SurveillanceTopic } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { SurveillanceItem } from './surveillance-item.entity.js';

@InputType({ description: 'One of the contents of a surveillance.' })
export class SurveillanceItemInput {
  @Field(() => SurveillanceTopic, { description: 'What was looked at.' })
  topic!: SurveillanceTopic;

  @Field(() => Boolean, { description: 'Whether it applies to the client.' })
  applies!: boolean;

  @Field(() => String, { description: 'What was seen, or why it does not apply.' })
  notes!: string;
}

@InputType({ description: 'Contents of a surveillance.' })
export class RecordSurveillanceItemsInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => [SurveillanceItemInput], { description: 'By topic; topics that are not named stay as they are.' })
  items!: SurveillanceItemInput[];
}

export const RecordSurveillanceItemsResult = resultOf('RecordSurveillanceItems', () => Audit);

/** Records what a surveillance saw beside the criteria: complaints, changes, the use of the mark and the like. */
export async function recordSurveillanceItems(
  context: ActorContext,
  { auditId, items }: RecordSurveillanceItemsInput,
): Promise<Answer<Audit>> {
  const { em, today, actor } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const known = await em.find(SurveillanceItem, { audit: audit.id });

  const answer = mayRecordSurveillanceItems({
    auditStatus: audit.status,
    kind: audit.kind,
    seat: await seatOf(context, audit.id),
    items,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const recordedBy = em.getReference(Person, actor.personId ?? '');
  for (const { topic, ...seen } of items) {
    const before = known.find((each) => each.topic === topic);
    const recorded = { ...seen, recordedBy, recordedOn: today };
    if (before) em.assign(before, recorded);
    else em.create(SurveillanceItem, { ...recorded, id: newId(), audit, client: audit.client, topic });
  }
  await em.flush();
  return audit;
}
