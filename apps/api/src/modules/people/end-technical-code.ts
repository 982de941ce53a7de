import type { PlainDate } from '@touchstone/plain-date';
import { mayEnd } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { TechnicalCode } from './person.entity.js';

@InputType({ description: 'From which day a field counts for a person no longer.' })
export class EndTechnicalCodeInput {
  @Field(() => ID, { description: 'What ends.' })
  technicalCodeId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Last day it counts.' })
  endsOn!: PlainDate;
}

export const EndTechnicalCodeResult = resultOf('EndTechnicalCode', () => TechnicalCode);

/** Ends a field that a person knows: he lost touch with it, or never knew it well enough. */
export async function endTechnicalCode(
  context: ActorContext,
  { technicalCodeId, expectedVersion, endsOn }: EndTechnicalCodeInput,
): Promise<Answer<TechnicalCode>> {
  const technicalCode = await getForChange(context, TechnicalCode, { id: technicalCodeId, expectedVersion });
  const answer = mayEnd({ validFrom: technicalCode.validFrom, validUntil: technicalCode.validUntil, endsOn });
  if (!answer.allowed) return new Refused(answer.refusals);

  technicalCode.validUntil = endsOn;
  await context.em.flush();
  return technicalCode;
}
