import { latest } from '@touchstone/plain-date';
import { CLAUSE, mayOpenIntake, refuse } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { IntakePeriod } from './intake-period.entity.js';

@InputType({ description: 'Moving in to be opened.' })
export class OpenIntakeInput {
  @Field(() => String, { description: 'Which system or files the body moves from.' })
  source!: string;

  @Field(() => PlainDateScalar, { description: 'Last day of decisions that were taken elsewhere (切换日).' })
  cutOverOn!: PlainDate;
}

export const OpenIntakeResult = resultOf('OpenIntake', () => IntakePeriod);

/**
 * Opens moving in (开放迁入): until it is closed, certificates decided elsewhere up to the cut-over may be taken in, by
 * somebody else than who opens it.
 */
export async function openIntake(
  context: ActorContext,
  { source, cutOverOn }: OpenIntakeInput,
): Promise<Answer<IntakePeriod>> {
  const { em, actor, today } = context;
  await takeTurns(context, 'moving in');
  const open = await em.findOne(IntakePeriod, { closedOn: null });

  const answer = mayOpenIntake({ cutOverOn, source, isOpen: open !== null, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const openedBy = actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null;
  const period = em.create(IntakePeriod, {
    id: newId(),
    source: source.trim(),
    cutOverOn,
    openedOn: today,
    openedByAccountId: actor.accountId,
    openedBy,
    closedOn: null,
    version: 1,
  });
  await em.flush();
  return period;
}

@InputType({ description: 'Moving in to be closed.' })
export class CloseIntakeInput {
  @Field(() => ID, { description: 'The time of moving in.' })
  intakePeriodId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const CloseIntakeResult = resultOf('CloseIntake', () => IntakePeriod);

/** Closes moving in (结束迁入): from then on every certificate comes of a decision here. */
export async function closeIntake(
  context: ActorContext,
  { intakePeriodId: id, expectedVersion }: CloseIntakeInput,
): Promise<Answer<IntakePeriod>> {
  await takeTurns(context, 'moving in');
  const period = await getForChange(context, IntakePeriod, { id, expectedVersion });

  const answer = period.closedOn === null ? null : refuse('INTAKE_CLOSED_ALREADY', CLAUSE.house);
  if (answer && !answer.allowed) return new Refused(answer.refusals);

  // A demonstration's day may have been set back since.
  context.em.assign(period, { closedOn: latest(period.openedOn, context.today) });
  await context.em.flush();
  return period;
}
