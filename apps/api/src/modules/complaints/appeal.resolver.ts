import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Appeal } from './appeal.entity.js';
import { AppealList } from './appeal.list.js';

@Resolver(() => Appeal)
export class AppealResolver {
  @Query(() => Appeal, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('appeal:read')
  appeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Appeal', id, info });
  }

  @Query(() => AppealList.Connection, { description: 'Appeals.' })
  @Authorized<Door>('appeal:read')
  appeals(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AppealList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AppealList, { args, info });
  }
}
