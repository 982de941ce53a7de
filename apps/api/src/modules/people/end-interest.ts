import type { PlainDate } from '@touchstone/plain-date';
import { mayEndInterest } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Interest } from './person.entity.js';

@InputType({ description: 'When a tie ended.' })
export class EndInterestInput {
  @Field(() => ID, { description: 'The tie.' })
  interestId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Its last day.' })
  endsOn!: PlainDate;
}

export const EndInterestResult = resultOf('EndInterest', () => Interest);

/** Records that a tie to a client has ended. Advice and internal audits keep barring for two years after. */
export async function endInterest(
  context: ActorContext,
  { interestId, expectedVersion, endsOn }: EndInterestInput,
): Promise<Answer<Interest>> {
  const { em, actor, today } = context;
  const interest = await getForChange(context, Interest, { id: interestId, expectedVersion });
  const answer = mayEndInterest({
    personId: interest.person.id,
    actorPersonId: actor.personId,
    startsOn: interest.startsOn,
    recordedEnd: interest.endsOn,
    endsOn,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  interest.endsOn = endsOn;
  await em.flush();
  return interest;
}
