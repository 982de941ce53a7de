import { mayAnswerObjection, ObjectionOutcome } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';
import { TeamObjection } from './team-notice.entity.js';

@InputType({ description: 'What the body says to an objection.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => ObjectionOutcome, { description: 'Whether it stands: then the seat has to change.' })
  outcome!: ObjectionOutcome;

  @Field(() => String, { description: 'Why.' })
  answer!: string;
}

export const AnswerObjectionResult = resultOf('AnswerObjection', () => TeamObjection);

/** Answers an objection. One that is upheld keeps the team from the client until the seat has changed. */
export async function answerObjection(
  context: ActorContext,
  { objectionId, outcome, answer: text }: AnswerObjectionInput,
): Promise<Answer<TeamObjection>> {
  const found = await getRecord(context, TeamObjection, objectionId);
  await takeTurnsAt(context, Audit, found.audit.id);
  const objection = await context.em.refreshOrFail(found);

  const answer = mayAnswerObjection({ outcome: objection.outcome, answer: text });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { em, actor, today } = context;
  const answeredBy = actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null;
  em.assign(objection, { outcome, answer: text, answeredOn: today, answeredBy });
  await em.flush();
  return objection;
}
