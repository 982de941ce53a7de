import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { JournalList } from './journal.list.js';

@Resolver()
export class JournalResolver {
  @Query(() => JournalList.Connection, { description: 'Who changed what when, the newest first.' })
  @Authorized<Door>('journal:read')
  journal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => JournalList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, JournalList, { args, info });
  }
}
