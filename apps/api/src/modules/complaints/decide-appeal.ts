import { AppealOutcome, mayDecideAppeal, refusal, statusAfter } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Appeal } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';
import { involvedIn } from './appeal-matter.queries.js';

@InputType({ description: 'The outcome of an appeal, with its reason.' })
export class DecideAppealInput extends AppealInput {
  @Field(() => AppealOutcome, { description: 'Upheld or dismissed; the proposal does not bind.' })
  outcome!: AppealOutcome;

  @Field(() => String, { description: 'Why; the client reads it.' })
  reason!: string;
}

export const DecideAppealResult = resultOf('DecideAppeal', () => Appeal);

/**
 * Ends an appeal. Nothing that it was against is changed: where it is upheld, something new is owed and follows by its
 * own verb.
 */
export async function decideAppeal(
  context: ActorContext,
  { appealId, expectedVersion, outcome, reason }: DecideAppealInput,
): Promise<Answer<Appeal>> {
  const { em, actor, today } = context;
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });
  if (!actor.personId) return new Refused([refusal('ACTOR_WITHOUT_PERSON', 'GB/T 27021.1-2017, 9.7')]);

  const answer = mayDecideAppeal({
    status: appeal.status,
    isHandler: appeal.handler?.id === actor.personId,
    reason,
    person: await factsOfPerson(context, actor.personId),
    involvement: await involvedIn(context, appeal),
    clientId: appeal.client.id,
    on: today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(appeal, {
    status: statusAfter(outcome),
    decidedBy: em.getReference(Person, actor.personId, { wrapped: true }),
    outcomeReason: reason,
    endedOn: today,
  });
  await em.flush();
  return appeal;
}
