import type { PlainDate } from '@touchstone/plain-date';
import { MarkCaseStatus, mayReturnMarkAnswer } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { MarkAnswer, MarkCase } from './mark-case.entity.js';
import { MarkCaseInput } from './mark.inputs.js';
import { correctWithinDays } from './mark.queries.js';

@InputType({ description: 'An answer for a misuse that does not put it right.' })
export class ReturnMarkAnswerInput extends MarkCaseInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => PlainDateScalar, { description: 'New last day to put it right.' })
  correctBy!: PlainDate;
}

export const ReturnMarkAnswerResult = resultOf('ReturnMarkAnswer', () => MarkCase);

/** Sends an answer back: the misuse goes on, and is to be put right by a new day. */
export async function returnMarkAnswer(
  context: ActorContext,
  { markCaseId: id, expectedVersion, reason, correctBy }: ReturnMarkAnswerInput,
): Promise<Answer<MarkCase>> {
  const { em, today, actor } = context;
  const found = await getForChange(context, MarkCase, { id, expectedVersion });

  const answer = mayReturnMarkAnswer({
    status: found.status,
    isHandler: found.handler.id === actor.personId,
    reason,
    correctBy,
    withinDays: await correctWithinDays(context),
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const newest = await em.findOneOrFail(MarkAnswer, { markCase: found.id }, { orderBy: { number: 'desc' } });
  em.assign(newest, { returnReason: reason.trim(), returnedOn: today, correctBy });
  em.assign(found, { status: MarkCaseStatus.ASKED, correctBy });
  await em.flush();
  return found;
}
