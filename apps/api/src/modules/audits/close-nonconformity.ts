import { mayCloseNonconformity, NonconformityStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Nonconformity } from './nonconformity.entity.js';
import { judgementFactsOf } from './nonconformity.queries.js';

@InputType({ description: 'A nonconformity that is settled.' })
export class CloseNonconformityInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const CloseNonconformityResult = resultOf('CloseNonconformity', () => Nonconformity);

/** Closes a nonconformity whose effect was verified; nothing of it changes any more. */
export async function closeNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion }: CloseNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });

  const answer = mayCloseNonconformity(await judgementFactsOf(context, nonconformity));
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(nonconformity, { status: NonconformityStatus.CLOSED, closedOn: context.today });
  await context.em.flush();
  return nonconformity;
}
