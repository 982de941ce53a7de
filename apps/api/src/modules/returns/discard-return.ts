import { mayHandleReturn, ReturnStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { AuthorityReturn } from './authority-return.entity.js';

@InputType({ description: 'A return to be laid aside.' })
export class DiscardReturnInput {
  @Field(() => ID, { description: 'The return.' })
  authorityReturnId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const DiscardReturnResult = resultOf('DiscardReturn', () => AuthorityReturn);

/** Lays a return aside that was not handed in, or was turned away; what it carried is still to be reported. */
export async function discardReturn(
  context: ActorContext,
  { authorityReturnId: id, expectedVersion }: DiscardReturnInput,
): Promise<Answer<AuthorityReturn>> {
  const record = await getForChange(context, AuthorityReturn, { id, expectedVersion });

  const answer = mayHandleReturn('discardReturn', record.status);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(record, { status: ReturnStatus.DISCARDED });
  await context.em.flush();
  return record;
}
