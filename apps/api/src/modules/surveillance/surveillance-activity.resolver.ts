import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { SurveillanceActivity } from './surveillance-activity.entity.js';
import { SurveillanceActivityList } from './surveillance-activity.list.js';

@Resolver(() => SurveillanceActivity)
export class SurveillanceActivityResolver {
  @Query(() => SurveillanceActivity, {
    nullable: true,
    description: 'One record; null when there is none for this reader.',
  })
  @Authorized<Door>('surveillance:read')
  surveillanceActivity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'SurveillanceActivity', id, info });
  }

  @Query(() => SurveillanceActivityList.Connection, { description: 'Surveillance owed.' })
  @Authorized<Door>('surveillance:read')
  surveillanceActivities(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SurveillanceActivityList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, SurveillanceActivityList, { args, info });
  }
}
