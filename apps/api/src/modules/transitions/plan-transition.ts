import { CLAUSE, mayPlanTransition, refusal, TransitionKind } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Transition } from './transition.entity.js';
import { findCase } from './transition.queries.js';

@InputType({ description: 'How the body means to move on from a standard, an edition or a filing.' })
export class PlanTransitionInput {
  @Field(() => TransitionKind, { description: 'What is moved on from.' })
  kind!: TransitionKind;

  @Field(() => String, { description: 'What is left, as the case names it.' })
  subject!: string;

  @Field(() => PlainDateScalar, { description: 'Day by which everything is to have moved.' })
  deadlineOn!: PlainDate;

  @Field(() => String, { description: 'How the move is made.' })
  plan!: string;
}

export const PlanTransitionResult = resultOf('PlanTransition', () => Transition);

/** Keeps how the body means to move on; a later plan takes the place of an earlier one until it is done. */
export async function planTransition(
  context: ActorContext,
  { kind, subject, deadlineOn, plan }: PlanTransitionInput,
): Promise<Answer<Transition>> {
  const { em, today } = context;
  await takeTurns(context, 'transitions');
  const found = await findCase(context, { kind, subject });
  if (!found) return new Refused([refusal('TRANSITION_NOT_DUE', CLAUSE.ruleFiling, { field: 'subject' })]);
  const known = await em.findOne(Transition, { kind, subject });

  const latestOn = kind === TransitionKind.STANDARD ? null : found.latestOn;
  const answer = mayPlanTransition({ isDone: known?.doneOn != null, plan, deadlineOn, latestOn });
  if (!answer.allowed) return new Refused(answer.refusals);

  const blank = { kind, subject, openedOn: today, doneOn: null, note: null, version: 1 };
  const record = known ?? em.create(Transition, { ...blank, id: newId(), deadlineOn, plan: plan.trim() });
  em.assign(record, { deadlineOn, plan: plan.trim() });
  await em.flush();
  return record;
}
