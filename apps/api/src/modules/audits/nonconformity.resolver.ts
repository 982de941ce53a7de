import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Nonconformity } from './nonconformity.entity.js';
import { NonconformityList } from './nonconformity.list.js';

@Resolver(() => Nonconformity)
export class NonconformityResolver {
  @Query(() => Nonconformity, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('nonconformity:read')
  nonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Nonconformity', id, info });
  }

  @Query(() => NonconformityList.Connection, { description: 'Nonconformities.' })
  @Authorized<Door>('nonconformity:read')
  nonconformities(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NonconformityList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, NonconformityList, { args, info });
  }
}
