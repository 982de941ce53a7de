import { ChecklistVerdict, mayRecordChecklist } from '@touchstone/rules';
import { itemsOf } from '@touchstone/schemes';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, seatOf } from '../audits/index.js';
import { Person } from '../people/index.js';
import { ChecklistAnswer } from './checklist-answer.entity.js';

@InputType({ description: 'What was found at an item.' })
export class ChecklistAnswerInput {
  @Field(() => String, { description: 'Code of the item.' })
  item!: string;

  @Field(() => ChecklistVerdict, { nullable: true, description: 'What was found; null takes the answer back.' })
  verdict!: ChecklistVerdict | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  remark!: string | null;
}

@InputType({ description: 'Items of a checklist that were looked at.' })
export class RecordChecklistInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Id of the checklist.' })
  checklist!: string;

  @Field(() => [ChecklistAnswerInput], { description: 'Answers; items that are not named stay as they are.' })
  answers!: ChecklistAnswerInput[];
}

export const RecordChecklistResult = resultOf('RecordChecklist', () => Audit);

/** Records what was found at items of a checklist. No score, and no verdict of a leaf, follows from it. */
export async function recordChecklist(
  context: ActorContext,
  { auditId, checklist, answers }: RecordChecklistInput,
): Promise<Answer<Audit>> {
  const { em, editions, actor, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const list = editions.checklists().find(({ id }) => id === checklist);

  const answer = mayRecordChecklist({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    known: list ? itemsOf(list).map(({ code }) => code) : [],
    answers,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const recordedBy = em.getReference(Person, actor.personId ?? '');
  const before = await em.find(ChecklistAnswer, { audit: audit.id, checklist });
  for (const { item, verdict, remark } of answers) {
    const known = before.find((each) => each.item === item);
    const found = { remark, recordedBy, recordedOn: today };
    if (known && verdict === null) em.remove(known);
    else if (known && verdict) em.assign(known, { ...found, verdict });
    else if (verdict)
      em.create(ChecklistAnswer, { id: newId(), audit, client: audit.client, checklist, item, verdict, ...found });
  }
  await em.flush();
  return audit;
}
