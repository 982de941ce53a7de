import { AppealStatus, mayAcknowledgeAppeal } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Appeal } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';

@InputType({ description: 'An appeal that the client is told the body has.' })
export class AcknowledgeAppealInput extends AppealInput {}

export const AcknowledgeAppealResult = resultOf('AcknowledgeAppeal', () => Appeal);

/** Tells the client that the body has its appeal, which stops the first clock. */
export async function acknowledgeAppeal(
  context: ActorContext,
  { appealId, expectedVersion }: AcknowledgeAppealInput,
): Promise<Answer<Appeal>> {
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });

  const answer = mayAcknowledgeAppeal(appeal.status);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(appeal, { status: AppealStatus.ACKNOWLEDGED, acknowledgedOn: context.today });
  await context.em.flush();
  return appeal;
}
