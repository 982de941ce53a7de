import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Application } from './application.entity.js';
import { ApplicationList } from './application.list.js';

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => Application, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('application:read')
  application(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Application', id, info });
  }

  @Query(() => ApplicationList.Connection, { description: 'Applications.' })
  @Authorized<Door>('application:read')
  applications(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ApplicationList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ApplicationList, { args, info });
  }
}
