import { AppealStatus, mayTakeBackAppeal } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Appeal } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';

@InputType({ description: 'An appeal that the client takes back.' })
export class TakeBackAppealInput extends AppealInput {}

export const TakeBackAppealResult = resultOf('TakeBackAppeal', () => Appeal);

/** Takes an appeal back, at the client's word, while it is not decided; it may be filed again in time. */
export async function takeBackAppeal(
  context: ActorContext,
  { appealId, expectedVersion }: TakeBackAppealInput,
): Promise<Answer<Appeal>> {
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });

  const answer = mayTakeBackAppeal(appeal.status);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(appeal, { status: AppealStatus.TAKEN_BACK, endedOn: context.today });
  await context.em.flush();
  return appeal;
}
