import { mayCancelWitness } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Witness } from './witness.entity.js';

@InputType({ description: 'A witnessing that is given up.' })
export class CancelWitnessInput {
  @Field(() => ID, { description: 'Which.' })
  witnessId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is given up.' })
  reason!: string;
}

export const CancelWitnessResult = resultOf('CancelWitness', () => Witness);

/** Gives up a planned witnessing; another has to be planned where one is owed. */
export async function cancelWitness(
  context: ActorContext,
  { witnessId, expectedVersion, reason }: CancelWitnessInput,
): Promise<Answer<Witness>> {
  const witness = await getForChange(context, Witness, { id: witnessId, expectedVersion });
  const answer = mayCancelWitness({ doneOn: witness.doneOn, cancelledOn: witness.cancelledOn, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  witness.cancelledOn = context.today;
  witness.cancelReason = reason.trim();
  await context.em.flush();
  return witness;
}
