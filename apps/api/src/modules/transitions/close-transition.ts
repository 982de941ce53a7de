import { mayCloseTransition } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { affectedBy } from './affected.queries.js';
import { Transition } from './transition.entity.js';
import { findCase } from './transition.queries.js';

@InputType({ description: 'A transition that is done.' })
export class CloseTransitionInput {
  @Field(() => ID, { description: 'The transition.' })
  transitionId!: string;

  @Field(() => Int, { description: "The transition's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: 'How it ended.' })
  note!: string;
}

export const CloseTransitionResult = resultOf('CloseTransition', () => Transition);

/** Records that everything a transition reaches has moved on; what is left behind is counted anew. */
export async function closeTransition(
  context: ActorContext,
  { transitionId: id, expectedVersion, note }: CloseTransitionInput,
): Promise<Answer<Transition>> {
  const { em, today } = context;
  const record = await getForChange(context, Transition, { id, expectedVersion });
  const found = await findCase(context, record);
  const affected = found ? await affectedBy(context, [found]) : [];

  const answer = mayCloseTransition({
    isDone: record.doneOn !== null,
    open: affected.filter(({ hasMoved }) => !hasMoved).length,
    note,
    startsOn: found?.startsOn ?? record.openedOn,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(record, { doneOn: today, note: note.trim() });
  await em.flush();
  return record;
}
