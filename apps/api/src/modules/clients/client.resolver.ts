import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Client } from './client.entity.js';
import { ClientList } from './client.list.js';
import { registerClient, RegisterClientInput, RegisterClientResult } from './register-client.js';

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

  @Mutation(() => RegisterClientResult, { description: 'Enters a client in the register.' })
  @Authorized<Door>('client:register')
  registerClient(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RegisterClientInput, { description: 'The client.' }) input: RegisterClientInput,
  ): Promise<object> {
    return command(context, info, [registerClient, input]);
  }
}
