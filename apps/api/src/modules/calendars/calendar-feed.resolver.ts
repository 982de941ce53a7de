import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedList } from './calendar-feed.list.js';
import { withAddress } from './feed-address.js';
import { openCalendarFeed, OpenCalendarFeedInput, OpenCalendarFeedResult } from './open-calendar-feed.js';
import { revokeCalendarFeed, RevokeCalendarFeedInput, RevokeCalendarFeedResult } from './revoke-calendar-feed.js';

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @Query(() => CalendarFeed, {
    nullable: true,
    description: "One of one's own feeds; null when there is none for this reader.",
  })
  @Authorized<Door>('dashboard:read')
  calendarFeed(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'CalendarFeed', id, info });
  }

  @Query(() => CalendarFeedList.Connection, { description: "One's own calendar feeds, the newest first." })
  @Authorized<Door>('dashboard:read')
  calendarFeeds(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CalendarFeedList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, CalendarFeedList, { args, info });
  }

  @Mutation(() => OpenCalendarFeedResult, { description: 'Opens a calendar feed; this answer alone tells its link.' })
  @Authorized<Door>('signed-in')
  async openCalendarFeed(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenCalendarFeedInput, { description: 'The feed.' }) input: OpenCalendarFeedInput,
  ): Promise<object> {
    return withAddress(context, await command(context, info, [openCalendarFeed, input]));
  }

  @Mutation(() => RevokeCalendarFeedResult, {
    description: "Revokes one of one's feeds; its link finds nothing since.",
  })
  @Authorized<Door>('signed-in')
  revokeCalendarFeed(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RevokeCalendarFeedInput, { description: 'Which.' }) input: RevokeCalendarFeedInput,
  ): Promise<object> {
    return command(context, info, [revokeCalendarFeed, input]);
  }
}
