import { HouseActionStatus, mayAnswerHouseAction } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { HouseAction } from './house-action.entity.js';
import { HouseActionInput } from './house.inputs.js';

@InputType({ description: 'What was done about a nonconformity of the body.' })
export class AnswerHouseActionInput extends HouseActionInput {
  @Field(() => String, { description: 'The cause.' })
  cause!: string;

  @Field(() => String, { description: 'The correction: what was put right.' })
  correction!: string;

  @Field(() => String, { description: 'The corrective action: what removes the cause.' })
  action!: string;

  @Field(() => ID, { nullable: true, description: 'What shows it, as a stored file.' })
  documentId!: string | null;
}

export const AnswerHouseActionResult = resultOf('AnswerHouseAction', () => HouseAction);

/** Answers for a nonconformity of the body: cause, correction and corrective action. */
export async function answerHouseAction(
  context: ActorContext,
  { houseActionId: id, expectedVersion, cause, correction, action, documentId }: AnswerHouseActionInput,
): Promise<Answer<HouseAction>> {
  const { em, actor, today } = context;
  const found = await getForChange(context, HouseAction, { id, expectedVersion });
  const document = documentId ? await getRecord(context, StoredDocument, documentId) : null;

  const answer = mayAnswerHouseAction({
    status: found.status,
    isOwner: found.owner.id === actor.personId,
    cause,
    correction,
    action,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(found, {
    status: HouseActionStatus.ANSWERED,
    cause: cause.trim(),
    correction: correction.trim(),
    action: action.trim(),
    document: document ?? found.document,
    answeredBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    answeredOn: today,
  });
  await em.flush();
  return found;
}
