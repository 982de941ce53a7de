import type { PlainDate } from '@touchstone/plain-date';
import { mayEnd } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Authorisation } from './person.entity.js';

@InputType({ description: 'From which day what the body let a person do ends.' })
export class EndAuthorisationInput {
  @Field(() => ID, { description: 'What ends.' })
  authorisationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Last day it counts.' })
  endsOn!: PlainDate;
}

export const EndAuthorisationResult = resultOf('EndAuthorisation', () => Authorisation);

/** Takes an authorisation back from a day on; what was done under it stands. */
export async function endAuthorisation(
  context: ActorContext,
  { authorisationId, expectedVersion, endsOn }: EndAuthorisationInput,
): Promise<Answer<Authorisation>> {
  const authorisation = await getForChange(context, Authorisation, { id: authorisationId, expectedVersion });
  const answer = mayEnd({ validFrom: authorisation.validFrom, validUntil: authorisation.validUntil, endsOn });
  if (!answer.allowed) return new Refused(answer.refusals);

  authorisation.validUntil = endsOn;
  await context.em.flush();
  return authorisation;
}
