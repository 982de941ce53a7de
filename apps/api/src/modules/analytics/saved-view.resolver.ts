import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { amendView, AmendViewInput, AmendViewResult } from './amend-view.js';
import { deleteView, DeleteViewInput, DeleteViewResult } from './delete-view.js';
import { saveView, SaveViewInput, SaveViewResult } from './save-view.js';
import { SavedView } from './saved-view.entity.js';
import { SavedViewList } from './saved-view.list.js';
import { scheduleView, ScheduleViewInput, ScheduleViewResult } from './schedule-view.js';
import { shareView, ShareViewInput, ShareViewResult } from './share-view.js';
import { ViewReader, viewReaders } from './view-readers.queries.js';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => SavedView, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('analytics:read')
  savedView(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'SavedView', id, info });
  }

  @Query(() => SavedViewList.Connection, { description: "One's own views, and those shared with one." })
  @Authorized<Door>('analytics:read')
  savedViews(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SavedViewList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, SavedViewList, { args, info });
  }

  @Query(() => [ViewReader], { description: 'Everybody whom a view can be shared with.' })
  @Authorized<Door>('analytics:keep')
  viewReaders(@Ctx() context: ActorContext): Promise<ViewReader[]> {
    return viewReaders(context);
  }

  @Mutation(() => SaveViewResult, { description: 'Keeps a question about scores under a name.' })
  @Authorized<Door>('analytics:keep')
  saveView(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
  ): Promise<object> {
    return command(context, info, [saveView, input]);
  }

  @Mutation(() => AmendViewResult, { description: "Changes what one's view asks." })
  @Authorized<Door>('analytics:keep')
  amendView(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendViewInput, { description: 'The view.' }) input: AmendViewInput,
  ): Promise<object> {
    return command(context, info, [amendView, input]);
  }

  @Mutation(() => ShareViewResult, { description: "Says who else reads one's view." })
  @Authorized<Door>('analytics:keep')
  shareView(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ShareViewInput, { description: 'Who.' }) input: ShareViewInput,
  ): Promise<object> {
    return command(context, info, [shareView, input]);
  }

  @Mutation(() => ScheduleViewResult, { description: "Says when one's view is mailed." })
  @Authorized<Door>('analytics:keep')
  scheduleView(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ScheduleViewInput, { description: 'When.' }) input: ScheduleViewInput,
  ): Promise<object> {
    return command(context, info, [scheduleView, input]);
  }

  @Mutation(() => DeleteViewResult, { description: "Deletes one's view." })
  @Authorized<Door>('analytics:keep')
  deleteView(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DeleteViewInput, { description: 'The view.' }) input: DeleteViewInput,
  ): Promise<object> {
    return command(context, info, [deleteView, input]);
  }
}
