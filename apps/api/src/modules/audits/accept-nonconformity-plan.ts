import { mayAcceptPlan, NonconformityStatus, VerificationOutcome } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Nonconformity } from './nonconformity.entity.js';
import { judgementFactsOf } from './nonconformity.queries.js';

@InputType({ description: 'A plan that does.' })
export class AcceptNonconformityPlanInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const AcceptNonconformityPlanResult = resultOf('AcceptNonconformityPlan', () => Nonconformity);

/** Accepts what the client plans to do; enough for a minor one until its effect can be seen. */
export async function acceptNonconformityPlan(
  context: ActorContext,
  { nonconformityId: id, expectedVersion }: AcceptNonconformityPlanInput,
): Promise<Answer<Nonconformity>> {
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });

  const answer = mayAcceptPlan({
    ...(await judgementFactsOf(context, nonconformity)),
    outcome: VerificationOutcome.PLAN_ACCEPTED,
    reason: null,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(nonconformity, { status: NonconformityStatus.PLAN_ACCEPTED, acceptedOn: context.today });
  await context.em.flush();
  return nonconformity;
}
