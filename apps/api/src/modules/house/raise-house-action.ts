import { HouseActionStatus, mayRaiseHouseAction } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { HouseAction } from './house-action.entity.js';
import { worksOnHouse } from './house-owners.queries.js';
import { HouseTask } from './house-task.entity.js';
import { ImpartialityRisk } from './impartiality-risk.entity.js';

@InputType({ description: 'Something in the body that is not as it should be.' })
export class RaiseHouseActionInput {
  @Field(() => String, { description: 'What is not as it should be.' })
  nonconformity!: string;

  @Field(() => ID, { description: 'Who is to answer for it.' })
  ownerId!: string;

  @Field(() => PlainDateScalar, { description: 'Last day for the answer and what it promises.' })
  dueOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The internal audit or review that found it.' })
  houseTaskId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The risk to impartiality it is about.' })
  riskId!: string | null;
}

export const RaiseHouseActionResult = resultOf('RaiseHouseAction', () => HouseAction);

/** Asks for a corrective action of the body (机构纠正措施). */
export async function raiseHouseAction(
  context: ActorContext,
  { nonconformity, ownerId, dueOn, houseTaskId, riskId }: RaiseHouseActionInput,
): Promise<Answer<HouseAction>> {
  const { em, actor, today } = context;
  const owner = await getRecord(context, Person, ownerId);
  const task = houseTaskId ? await getRecord(context, HouseTask, houseTaskId) : null;
  const risk = riskId ? await getRecord(context, ImpartialityRisk, riskId) : null;

  const answer = mayRaiseHouseAction({
    nonconformity,
    ownerIsEntitled: await worksOnHouse(context, owner.id),
    dueOn,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const action = em.create(HouseAction, {
    id: newId(),
    number: await nextNumber(context, 'house_action'),
    task,
    risk,
    nonconformity: nonconformity.trim(),
    owner,
    raisedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    raisedOn: today,
    dueOn,
    status: HouseActionStatus.OPEN,
    cause: null,
    correction: null,
    action: null,
    document: null,
    answeredBy: null,
    answeredOn: null,
    seen: null,
    verifiedBy: null,
    verifiedOn: null,
    closedOn: null,
    version: 1,
  });
  await em.flush();
  return action;
}
