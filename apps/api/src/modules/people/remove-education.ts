import { mayRemoveEducation } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { ContinuingEducation } from './continuing-education.entity.js';

@InputType({ description: 'Continuing education that is not to count.' })
export class RemoveEducationInput {
  @Field(() => ID, { description: 'Which.' })
  continuingEducationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is not to count.' })
  reason!: string;
}

export const RemoveEducationResult = resultOf('RemoveEducation', () => ContinuingEducation);

/** Takes hours out of the count that were recorded wrongly. They stay on record, with the reason. */
export async function removeEducation(
  context: ActorContext,
  { continuingEducationId: id, expectedVersion, reason }: RemoveEducationInput,
): Promise<Answer<ContinuingEducation>> {
  const education = await getForChange(context, ContinuingEducation, { id, expectedVersion });
  const answer = mayRemoveEducation({ removedOn: education.removedOn, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  education.removedOn = context.today;
  education.removalReason = reason.trim();
  await context.em.flush();
  return education;
}
