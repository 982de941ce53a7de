import { mayLiftHold } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { LegalHold } from './technical-file.entity.js';

@InputType({ description: 'A hold that is not needed any more.' })
export class LiftLegalHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  legalHoldId!: string;

  @Field(() => Int, { description: "The hold's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const LiftLegalHoldResult = resultOf('LiftLegalHold', () => LegalHold);

/** Lifts a legal hold: the client's files may be released again when their time is over. */
export async function liftLegalHold(
  context: ActorContext,
  { legalHoldId: id, expectedVersion, reason }: LiftLegalHoldInput,
): Promise<Answer<LegalHold>> {
  const { em, actor, today } = context;
  const hold = await getForChange(context, LegalHold, { id, expectedVersion });

  const answer = mayLiftHold({ isLifted: hold.liftedOn !== null, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(hold, {
    liftedOn: today,
    liftedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    liftReason: reason.trim(),
  });
  await em.flush();
  return hold;
}
