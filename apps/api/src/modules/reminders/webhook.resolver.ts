import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import {
  amendWebhookEndpoint,
  AmendWebhookEndpointInput,
  AmendWebhookEndpointResult,
  openWebhookEndpoint,
  OpenWebhookEndpointInput,
  OpenWebhookEndpointResult,
  rotateWebhookSecret,
  RotateWebhookSecretInput,
  RotateWebhookSecretResult,
} from './keep-endpoint.js';
import { replayDelivery, ReplayDeliveryInput, ReplayDeliveryResult } from './replay-delivery.js';
import { aboutEndpoint } from './sign-webhook.js';
import { WebhookEndpoint } from './webhook.entity.js';
import { WebhookDeliveryList, WebhookEndpointList } from './webhook.list.js';

@Resolver(() => WebhookEndpoint)
export class WebhookResolver {
  @Query(() => WebhookEndpoint, {
    nullable: true,
    description: 'One endpoint; null when there is none for this reader.',
  })
  @Authorized<Door>('webhook:keep')
  webhookEndpoint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'WebhookEndpoint', id, info });
  }

  @Query(() => WebhookEndpointList.Connection, { description: 'Addresses that are told of events.' })
  @Authorized<Door>('webhook:keep')
  webhookEndpoints(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => WebhookEndpointList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, WebhookEndpointList, { args, info });
  }

  @Query(() => WebhookDeliveryList.Connection, { description: 'Events on their way to endpoints, the newest first.' })
  @Authorized<Door>('webhook:keep')
  webhookDeliveries(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => WebhookDeliveryList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, WebhookDeliveryList, { args, info });
  }

  @Mutation(() => OpenWebhookEndpointResult, {
    description: 'Has an address told of events from now on; this answer alone tells its secret.',
  })
  @Authorized<Door>('webhook:keep')
  async openWebhookEndpoint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenWebhookEndpointInput, { description: 'The address.' }) input: OpenWebhookEndpointInput,
  ): Promise<object> {
    return withSecret(context, await command(context, info, [openWebhookEndpoint, input]));
  }

  @Mutation(() => AmendWebhookEndpointResult, { description: 'Changes an endpoint, stops it, or lets it go on.' })
  @Authorized<Door>('webhook:keep')
  amendWebhookEndpoint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendWebhookEndpointInput, { description: 'The endpoint.' }) input: AmendWebhookEndpointInput,
  ): Promise<object> {
    return command(context, info, [amendWebhookEndpoint, input]);
  }

  @Mutation(() => RotateWebhookSecretResult, {
    description: 'Gives an endpoint a new secret; this answer alone tells it.',
  })
  @Authorized<Door>('webhook:keep')
  async rotateWebhookSecret(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RotateWebhookSecretInput, { description: 'Which.' }) input: RotateWebhookSecretInput,
  ): Promise<object> {
    return withSecret(context, await command(context, info, [rotateWebhookSecret, input]));
  }

  @Mutation(() => ReplayDeliveryResult, { description: 'Sends a delivery again, under the same id.' })
  @Authorized<Door>('webhook:keep')
  replayDelivery(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReplayDeliveryInput, { description: 'Which.' }) input: ReplayDeliveryInput,
  ): Promise<object> {
    return command(context, info, [replayDelivery, input]);
  }
}

/** The answer with the secret that was just made; whoever asks again under the same key is told it again. */
async function withSecret({ em, secrets }: ActorContext, answer: object): Promise<object> {
  const { __typename: type, id } = answer as { readonly __typename?: string; readonly id?: string };
  if (type !== 'WebhookEndpoint' || !id) return answer;
  const uuid = localId('WebhookEndpoint', id);
  const { sealedSecret } = await em.fork().findOneOrFail(WebhookEndpoint, { id: uuid });
  return { ...answer, secret: secrets.open(sealedSecret, aboutEndpoint(uuid)) };
}
