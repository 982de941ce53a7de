import { mayVerifyNonconformity, NonconformityStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { Nonconformity } from './nonconformity.entity.js';
import { judgementFactsOf } from './nonconformity.queries.js';

@InputType({ description: 'Whether what was done had its effect.' })
export class VerifyNonconformityInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'Whether it had its effect; if not, it goes back to the client.' })
  effective!: boolean;

  @Field(() => String, { description: 'What shows it.' })
  evidence!: string;
}

export const VerifyNonconformityResult = resultOf('VerifyNonconformity', () => Nonconformity);

/** Records whether what the client did had its effect; what had none goes back, with what was seen as the reason. */
export async function verifyNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, effective, evidence }: VerifyNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const { em, actor, today } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });

  const answer = mayVerifyNonconformity({ ...(await judgementFactsOf(context, nonconformity)), evidence });
  if (!answer.allowed) return new Refused(answer.refusals);

  const verifiedBy = em.getReference(Person, actor.personId ?? '', { wrapped: true });
  em.assign(
    nonconformity,
    effective
      ? { status: NonconformityStatus.VERIFIED, verifiedBy, verifiedOn: today, verification: evidence }
      : { status: NonconformityStatus.SENT_BACK, returnReason: evidence, acceptedOn: null },
  );
  await em.flush();
  return nonconformity;
}
