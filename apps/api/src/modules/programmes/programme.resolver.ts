import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Programme } from './programme.entity.js';
import { ProgrammeList } from './programme.list.js';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('programme:read')
  programme(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Programme', id, info });
  }

  @Query(() => ProgrammeList.Connection, { description: 'Programmes.' })
  @Authorized<Door>('programme:read')
  programmes(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ProgrammeList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ProgrammeList, { args, info });
  }
}
