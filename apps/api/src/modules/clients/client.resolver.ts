import { normaliseUscc } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { addSite, AddSiteInput, AddSiteResult } from './add-site.js';
import { amendClient, AmendClientInput, AmendClientResult } from './amend-client.js';
import { amendSite, AmendSiteInput, AmendSiteResult } from './amend-site.js';
import { Client } from './client.entity.js';
import { ClientList } from './client.list.js';
import { registerClient, RegisterClientInput, RegisterClientResult } from './register-client.js';
import { similarClients, SimilarClient } from './similar-clients.queries.js';
import { removeSite, RemoveSiteInput, RemoveSiteResult } from './remove-site.js';

@Resolver(() => Client)
export class ClientResolver {
  @Query(() => Client, { nullable: true, description: 'One client; null when there is none for this reader.' })
  @Authorized<Door>('client:read')
  client(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Client', id, info });
  }

  @Query(() => ClientList.Connection, { description: 'Clients.' })
  @Authorized<Door>('client:read')
  clients(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ClientList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ClientList, { args, info });
  }

  @Query(() => [SimilarClient], {
    description: 'Registered clients that may be the same organisation, by their names.',
  })
  @Authorized<Door>('client:register')
  async similarClients(
    @Ctx() context: ActorContext,
    @Arg('name', () => String, { description: 'Name of the client to be registered.' }) name: string,
    @Arg('uscc', () => String, { nullable: true, description: 'Its code, where it is known.' }) uscc?: string,
  ): Promise<SimilarClient[]> {
    return [...(await similarClients(context, { name, uscc: uscc ? normaliseUscc(uscc) : null }))];
  }

  @Mutation(() => RegisterClientResult, { description: 'Enters a client in the register.' })
  @Authorized<Door>('client:register')
  registerClient(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RegisterClientInput, { description: 'The client.' }) input: RegisterClientInput,
  ): Promise<object> {
    return command(context, info, [registerClient, input]);
  }

  @Mutation(() => AmendClientResult, { description: 'Puts right what a client tells of itself.' })
  @Authorized<Door>('client:amend')
  amendClient(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendClientInput, { description: 'The client, as it is now.' }) input: AmendClientInput,
  ): Promise<object> {
    return command(context, info, [amendClient, input]);
  }

  @Mutation(() => AddSiteResult, { description: 'Adds a place to the file of a client.' })
  @Authorized<Door>('client:amend')
  addSite(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddSiteInput, { description: 'The place.' }) input: AddSiteInput,
  ): Promise<object> {
    return command(context, info, [addSite, input]);
  }

  @Mutation(() => AmendSiteResult, { description: 'Puts right what is known of a place.' })
  @Authorized<Door>('client:amend')
  amendSite(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendSiteInput, { description: 'The place, as it is now.' }) input: AmendSiteInput,
  ): Promise<object> {
    return command(context, info, [amendSite, input]);
  }

  @Mutation(() => RemoveSiteResult, { description: 'Strikes a place off; the head office cannot be.' })
  @Authorized<Door>('client:amend')
  removeSite(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveSiteInput, { description: 'Which place.' }) input: RemoveSiteInput,
  ): Promise<object> {
    return command(context, info, [removeSite, input]);
  }
}
