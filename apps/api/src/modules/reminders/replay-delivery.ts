import { DeliveryState, mayReplayDelivery } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { WebhookDelivery } from './webhook.entity.js';

@InputType({ description: 'A delivery to be sent again.' })
export class ReplayDeliveryInput {
  @Field(() => ID, { description: 'Which.' })
  webhookDeliveryId!: string;
}

export const ReplayDeliveryResult = resultOf('ReplayDelivery', () => WebhookDelivery);

/** Sends a delivery again (重新推送), under the same id: a receiver that has it takes it for a copy. */
export async function replayDelivery(
  context: ActorContext,
  { webhookDeliveryId }: ReplayDeliveryInput,
): Promise<Answer<WebhookDelivery>> {
  const delivery = await getRecord(context, WebhookDelivery, webhookDeliveryId);
  const endpoint = await delivery.endpoint.loadOrFail();
  const answer = mayReplayDelivery({ isActive: endpoint.isActive });
  if (!answer.allowed) return new Refused(answer.refusals);

  const again = { state: DeliveryState.WAITING, dueAt: context.now, deliveredAt: null, attempts: 0, problem: null };
  context.em.assign(delivery, again);
  await context.em.flush();
  return delivery;
}
