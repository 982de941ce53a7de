import { plusMilliseconds } from '@touchstone/plain-date';
import { mayKeepEndpoint, WEBHOOK_GRACE_HOURS, WebhookEventType } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { isInside } from './guarded-post.js';
import { beginRelay } from './relay-events.js';
import { aboutEndpoint, newWebhookSecret } from './sign-webhook.js';
import { WebhookEndpoint } from './webhook.entity.js';

const HOUR_MS = 60 * 60_000;

@InputType({ description: 'An address to be told of events.' })
export class OpenWebhookEndpointInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'The address: https; in a demonstration http as well.' })
  url!: string;

  @Field(() => [WebhookEventType], { description: 'What it is told.' })
  events!: WebhookEventType[];
}

export const OpenWebhookEndpointResult = resultOf('OpenWebhookEndpoint', () => WebhookEndpoint);

/** Has an address told of events from now on (登记推送地址). The answer alone tells the secret. */
export async function openWebhookEndpoint(
  context: ActorContext,
  { name, url, events }: OpenWebhookEndpointInput,
): Promise<Answer<WebhookEndpoint>> {
  const { em, secrets } = context;
  const answer = mayKeepEndpoint(endpointFacts(context, { name, url, events }));
  if (!answer.allowed) return new Refused(answer.refusals);

  await beginRelay(context);
  const id = newId();
  const endpoint = em.create(WebhookEndpoint, {
    id,
    name: name.trim(),
    url,
    events: [...new Set(events)],
    isActive: true,
    sealedSecret: secrets.seal(newWebhookSecret(), aboutEndpoint(id)),
    sealedBefore: null,
    beforeUntil: null,
    failingSince: null,
    disabledAt: null,
    version: 1,
  });
  await em.flush();
  return endpoint;
}

function endpointFacts(
  { isDemo, webhookHosts }: ActorContext,
  { name, url, events }: Pick<OpenWebhookEndpointInput, 'name' | 'url' | 'events'>,
): Parameters<typeof mayKeepEndpoint>[0] {
  return { name, url, events, mayBePlain: isDemo, isInside: isInside(url, webhookHosts) };
}

@InputType({ description: 'An endpoint as it is to be.' })
export class AmendWebhookEndpointInput extends OpenWebhookEndpointInput {
  @Field(() => ID, { description: 'Which.' })
  webhookEndpointId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'Whether it is told anything.' })
  isActive!: boolean;
}

export const AmendWebhookEndpointResult = resultOf('AmendWebhookEndpoint', () => WebhookEndpoint);

/** Changes an endpoint, stops it, or lets it go on after it was disabled (更改推送地址); what waits for it then goes out. */
export async function amendWebhookEndpoint(
  context: ActorContext,
  { webhookEndpointId: id, expectedVersion, name, url, events, isActive }: AmendWebhookEndpointInput,
): Promise<Answer<WebhookEndpoint>> {
  const endpoint = await getForChange(context, WebhookEndpoint, { id, expectedVersion });
  // One that was taken before may be stopped or renamed whatever is thought of its address today.
  const isJudged = url !== endpoint.url || (isActive && !endpoint.isActive);
  const facts = endpointFacts(context, { name, url, events });
  const answer = mayKeepEndpoint({ ...facts, isInside: isJudged && facts.isInside });
  if (!answer.allowed) return new Refused(answer.refusals);

  const reopened = isActive && !endpoint.isActive ? { failingSince: null, disabledAt: null } : {};
  context.em.assign(endpoint, { name: name.trim(), url, events: [...new Set(events)], isActive, ...reopened });
  await context.em.flush();
  return endpoint;
}

@InputType({ description: 'An endpoint that gets a new secret.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'Which.' })
  webhookEndpointId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'Whether the secret at hand ends at once, because somebody else may have it.' })
  atOnce!: boolean;
}

export const RotateWebhookSecretResult = resultOf('RotateWebhookSecret', () => WebhookEndpoint);

/** Gives an endpoint a new secret (更换密钥); the one before signs beside it for a day, so that nothing is refused meanwhile. */
export async function rotateWebhookSecret(
  context: ActorContext,
  { webhookEndpointId: id, expectedVersion, atOnce }: RotateWebhookSecretInput,
): Promise<Answer<WebhookEndpoint>> {
  const { em, secrets, now } = context;
  const endpoint = await getForChange(context, WebhookEndpoint, { id, expectedVersion });
  em.assign(endpoint, {
    sealedBefore: atOnce ? null : endpoint.sealedSecret,
    beforeUntil: atOnce ? null : plusMilliseconds(now, WEBHOOK_GRACE_HOURS * HOUR_MS),
    sealedSecret: secrets.seal(newWebhookSecret(), aboutEndpoint(endpoint.id)),
  });
  await em.flush();
  return endpoint;
}
