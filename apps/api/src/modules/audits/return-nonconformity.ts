import { mayAcceptPlan, VerificationOutcome } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Nonconformity } from './nonconformity.entity.js';
import { judgementFactsOf, sendBack } from './nonconformity.queries.js';

@InputType({ description: 'An answer that does not do.' })
export class ReturnNonconformityInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it does not do.' })
  reason!: string;
}

export const ReturnNonconformityResult = resultOf('ReturnNonconformity', () => Nonconformity);

/** Sends a client's answer back with a reason; its last day stays as it was. */
export async function returnNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, reason }: ReturnNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });

  const answer = mayAcceptPlan({
    ...(await judgementFactsOf(context, nonconformity)),
    outcome: VerificationOutcome.SENT_BACK,
    reason,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  await sendBack(context, nonconformity, reason);
  await context.em.flush();
  return nonconformity;
}
