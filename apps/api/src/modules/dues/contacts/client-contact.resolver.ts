import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../../auth/auth-checker.js';
import { command } from '../../../command.js';
import type { ActorContext } from '../../../context.js';
import type { ListArgs } from '../../../reading/list.js';
import { findRecord, readPage } from '../../../reading/read.js';
import { agreeVisitDay, AgreeVisitDayInput, AgreeVisitDayResult } from './agree-visit-day.js';
import { ClientContact } from './client-contact.entity.js';
import { ClientContactList } from './client-contact.list.js';
import { DueNotice, dueNoticeOf } from './due-notice.js';
import { getDueItem } from './due-item.queries.js';
import { noteContact, NoteContactInput, NoteContactResult } from './note-contact.js';
import { sendDueNotice, SendDueNoticeInput, SendDueNoticeResult } from './send-due-notice.js';

@Resolver(() => ClientContact)
export class ClientContactResolver {
  @Query(() => ClientContact, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('contact:read')
  clientContact(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'ClientContact', id, info });
  }

  @Query(() => ClientContactList.Connection, {
    description: 'Notices to clients and talks with them about what is owed, the latest first.',
  })
  @Authorized<Door>('contact:read')
  clientContacts(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ClientContactList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ClientContactList, { args, info });
  }

  @Query(() => DueNotice, {
    nullable: true,
    description: 'The letter that would tell the client of something owed; null where no client is concerned.',
  })
  @Authorized<Door>('contact:keep')
  async dueNotice(
    @Ctx() context: ActorContext,
    @Arg('dueItemId', () => ID, { description: 'What is owed.' }) dueItemId: string,
  ): Promise<DueNotice | null> {
    return dueNoticeOf(context, await getDueItem(context, dueItemId));
  }

  @Mutation(() => SendDueNoticeResult, { description: 'Tells a client by letter what is due and until when.' })
  @Authorized<Door>('contact:keep')
  sendDueNotice(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SendDueNoticeInput, { description: 'Of what.' }) input: SendDueNoticeInput,
  ): Promise<object> {
    return command(context, info, [sendDueNotice, input]);
  }

  @Mutation(() => NoteContactResult, { description: 'Notes a talk with a client about something that is owed.' })
  @Authorized<Door>('contact:keep')
  noteContact(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => NoteContactInput, { description: 'The talk.' }) input: NoteContactInput,
  ): Promise<object> {
    return command(context, info, [noteContact, input]);
  }

  @Mutation(() => AgreeVisitDayResult, { description: 'Notes which day for a visit was agreed with the client.' })
  @Authorized<Door>('contact:keep')
  agreeVisitDay(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AgreeVisitDayInput, { description: 'The talk and the day.' }) input: AgreeVisitDayInput,
  ): Promise<object> {
    return command(context, info, [agreeVisitDay, input]);
  }
}
