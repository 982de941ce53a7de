import { mayAnswerNonconformity, NonconformityStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { seatOf } from './fieldwork.queries.js';
import { Nonconformity } from './nonconformity.entity.js';

@InputType({ description: "A client's answer to a nonconformity." })
export class AnswerNonconformityInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it came about (原因分析).' })
  cause!: string;

  @Field(() => String, { description: 'What was put right at once (纠正).' })
  correction!: string;

  @Field(() => String, { description: 'What keeps it from coming back (纠正措施).' })
  correctiveAction!: string;
}

export const AnswerNonconformityResult = resultOf('AnswerNonconformity', () => Nonconformity);

/** Enters the client's answer: by its own contact, or by the office from a paper the client sent; never by the team. */
export async function answerNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, cause, correction, correctiveAction }: AnswerNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const { em, today } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });
  const { status, raisedOn, audit } = nonconformity;
  const seat = await seatOf(context, audit.id);

  const answer = mayAnswerNonconformity({
    status,
    seat,
    cause,
    correction,
    correctiveAction,
    raisedOn,
    answeredOn: today,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(nonconformity, {
    status: NonconformityStatus.ANSWERED,
    cause,
    correction,
    correctiveAction,
    answeredOn: today,
    acceptedOn: null,
  });
  await em.flush();
  return nonconformity;
}
