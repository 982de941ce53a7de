import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { assessChange, AssessChangeInput, AssessChangeResult } from './assess-change.js';
import { ChangeNotice } from './change-notice.entity.js';
import { ChangeNoticeList } from './change-notice.list.js';
import { draftScopeChange, DraftScopeChangeInput, DraftScopeChangeResult } from './draft-scope-change.js';
import { notifyChange, NotifyChangeInput, NotifyChangeResult } from './notify-change.js';
import { settleChange, SettleChangeInput, SettleChangeResult } from './settle-change.js';

@Resolver(() => ChangeNotice)
export class ChangeNoticeResolver {
  @Query(() => ChangeNotice, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('change:read')
  changeNotice(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'ChangeNotice', id, info });
  }

  @Query(() => ChangeNoticeList.Connection, { description: 'Changes that clients told of.' })
  @Authorized<Door>('change:read')
  changeNotices(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ChangeNoticeList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ChangeNoticeList, { args, info });
  }

  @Mutation(() => NotifyChangeResult, { description: 'Records that a client tells of a change (变更通知).' })
  @Authorized<Door>('change:notify')
  notifyChange(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => NotifyChangeInput, { description: 'The change.' }) input: NotifyChangeInput,
  ): Promise<object> {
    return command(context, info, [notifyChange, input]);
  }

  @Mutation(() => AssessChangeResult, { description: 'Says what a notified change asks of the body.' })
  @Authorized<Door>('change:assess')
  assessChange(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssessChangeInput, { description: 'The assessment.' }) input: AssessChangeInput,
  ): Promise<object> {
    return command(context, info, [assessChange, input]);
  }

  @Mutation(() => DraftScopeChangeResult, {
    description: 'Begins an application for another scope (范围变更申请) of a certificate that runs.',
  })
  @Authorized<Door>('application:draft')
  draftScopeChange(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DraftScopeChangeInput, { description: 'What is asked for.' }) input: DraftScopeChangeInput,
  ): Promise<object> {
    return command(context, info, [draftScopeChange, input]);
  }

  @Mutation(() => SettleChangeResult, { description: 'Ties a notified change to what was done about it.' })
  @Authorized<Door>('change:assess')
  settleChange(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SettleChangeInput, { description: 'What was done.' }) input: SettleChangeInput,
  ): Promise<object> {
    return command(context, info, [settleChange, input]);
  }
}
