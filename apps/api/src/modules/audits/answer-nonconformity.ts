import { allOf, EvidencePurpose, mayAnswerNonconformity, NonconformityStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { seatOf } from './fieldwork.queries.js';
import { NonconformityAnswer } from './nonconformity-answer.entity.js';
import { Nonconformity } from './nonconformity.entity.js';
import { keepEvidence, newestAnswerOf } from './nonconformity.queries.js';

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

  @Field(() => [ID], { nullable: true, description: 'Kept files that show what was done.' })
  documentIds!: string[] | null;
}

export const AnswerNonconformityResult = resultOf('AnswerNonconformity', () => Nonconformity);

/** Enters the client's answer, its next version: by its own contact, or by the office from a paper the client sent; never by the team. */
export async function answerNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, documentIds, ...said }: AnswerNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const { em, actor, today } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });
  const { status, raisedOn, audit, client } = nonconformity;
  const { cause, correction, correctiveAction } = said;
  const { files, verdict } = await filesFor(context, client.id, documentIds);
  const last = await newestAnswerOf(context, nonconformity);

  const answer = allOf([
    mayAnswerNonconformity({
      status,
      seat: await seatOf(context, audit.id),
      cause,
      correction,
      correctiveAction,
      raisedOn,
      answeredOn: today,
      today,
    }),
    verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const given = em.create(NonconformityAnswer, {
    id: newId(),
    nonconformity,
    audit,
    client,
    number: (last?.number ?? 0) + 1,
    cause,
    correction,
    correctiveAction,
    answeredBy: actor.displayName,
    answeredOn: today,
    returnReason: null,
    returnedOn: null,
  });
  keepEvidence(context, nonconformity, { files, purpose: EvidencePurpose.ANSWER, answer: given });
  em.assign(nonconformity, { status: NonconformityStatus.ANSWERED, acceptedOn: null });
  await em.flush();
  return nonconformity;
}
