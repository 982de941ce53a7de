import { AppealStatus, mayReturnAppeal } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { Appeal, AppealNote } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';

@InputType({ description: 'A proposal that is not ready for a decision.' })
export class ReturnAppealInput extends AppealInput {
  @Field(() => String, { description: 'What is missing.' })
  reason!: string;
}

export const ReturnAppealResult = resultOf('ReturnAppeal', () => Appeal);

/** Sends a proposal back to whoever looked into the appeal; why is noted for the file. */
export async function returnAppeal(
  context: ActorContext,
  { appealId, expectedVersion, reason }: ReturnAppealInput,
): Promise<Answer<Appeal>> {
  const { em, actor, today } = context;
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });

  const isHandler = appeal.handler?.id === actor.personId;
  const answer = mayReturnAppeal({ status: appeal.status, isHandler, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.create(AppealNote, {
    id: newId(),
    appeal,
    client: appeal.client,
    author: em.getReference(Person, actor.personId ?? '', { wrapped: true }),
    isFromClient: false,
    isTold: false,
    writtenOn: today,
    text: reason,
  });
  em.assign(appeal, { status: AppealStatus.INVESTIGATED });
  await em.flush();
  return appeal;
}
