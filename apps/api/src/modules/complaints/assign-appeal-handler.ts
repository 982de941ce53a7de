import { AppealStatus, mayAssignAppealHandler } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Appeal } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';
import { involvedIn } from './appeal-matter.queries.js';
import { mayHandle } from './handlers.queries.js';

@InputType({ description: 'Who is to look into an appeal.' })
export class AssignAppealHandlerInput extends AppealInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;
}

export const AssignAppealHandlerResult = resultOf('AssignAppealHandler', () => Appeal);

/** Gives an appeal to somebody who had no part in what it is against. */
export async function assignAppealHandler(
  context: ActorContext,
  { appealId, expectedVersion, personId }: AssignAppealHandlerInput,
): Promise<Answer<Appeal>> {
  const { em, today } = context;
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });
  const person = await getRecord(context, Person, personId);

  const answer = mayAssignAppealHandler({
    status: appeal.status,
    isEntitled: await mayHandle(context, person.id),
    person: await factsOfPerson(context, person.id),
    involvement: await involvedIn(context, appeal),
    clientId: appeal.client.id,
    on: today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(appeal, { status: AppealStatus.INVESTIGATED, handler: person });
  await em.flush();
  return appeal;
}
