import { ReminderMail } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { SIGNED_IN } from '../../auth/auth-checker.js';
import type { Door } from '../../auth/auth-checker.js';
import { carryOut } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { chooseReminderMail, ChooseReminderMailInput, myReminderMail } from './choose-reminder-mail.js';
import { Notice } from './notice.entity.js';
import { NoticeList } from './notice.list.js';
import { readNotices, ReadNoticesInput } from './read-notices.js';

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => Notice, { nullable: true, description: "One notice of one's own; null when there is none." })
  @Authorized<Door>('dashboard:read')
  notice(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Notice', id, info });
  }

  @Query(() => NoticeList.Connection, { description: "What one's account was told of, the newest first." })
  @Authorized<Door>('dashboard:read')
  notices(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NoticeList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, NoticeList, { args, info });
  }

  @Query(() => Int, { description: "How many of one's notices are unread." })
  @Authorized<Door>(SIGNED_IN)
  async unreadNotices(@Ctx() { sql: database, actor }: ActorContext): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from notice where account_id = ${actor.accountId || null}::uuid and read_at is null`.execute(
      database(),
    );
    return rows[0]?.count ?? 0;
  }

  @Query(() => ReminderMail, { description: "How notices reach one's account, beside the bell." })
  @Authorized<Door>(SIGNED_IN)
  myReminderMail(@Ctx() context: ActorContext): Promise<ReminderMail> {
    return myReminderMail(context);
  }

  @Mutation(() => Int, { description: "Marks notices of one's own as read; tells how many were not." })
  @Authorized<Door>(SIGNED_IN)
  async readNotices(
    @Ctx() context: ActorContext,
    @Arg('input', () => ReadNoticesInput, { description: 'Which.' }) input: ReadNoticesInput,
  ): Promise<unknown> {
    return carryOut(context, [readNotices, input], { tell: (_, { read }) => read });
  }

  @Mutation(() => ReminderMail, { description: "Says how notices reach one's account, beside the bell." })
  @Authorized<Door>(SIGNED_IN)
  chooseReminderMail(
    @Ctx() context: ActorContext,
    @Arg('input', () => ChooseReminderMailInput, { description: 'The way.' }) input: ChooseReminderMailInput,
  ): Promise<unknown> {
    return carryOut(context, [chooseReminderMail, input], { tell: (_, { mail }) => mail });
  }
}
