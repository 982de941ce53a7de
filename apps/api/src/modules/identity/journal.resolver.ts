import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import { JournalEntry } from '../../database/journal-entry.entity.js';
import type { JournalChange } from '../../database/journal-entry.entity.js';
import { JsonScalar } from '../../graphql/scalars.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { historyEntry, historyOf, journalState, readableOf } from './history.queries.js';
import { HistoryEntry, JournalState } from './history.type.js';
import { JournalList } from './journal.list.js';

const MOST_ENTRIES = 100;

@ArgsType()
class HistoryArgs {
  @Field(() => ID, { description: 'Global id of the record.' })
  recordId!: string;

  @Field(() => Int, { defaultValue: 20, description: 'How many entries at most, up to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only what this verb did.' })
  verb!: string | null;
}

@Resolver(() => JournalEntry)
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

  @Query(() => [HistoryEntry], {
    description: 'Who changed a record when, the newest first, with names in place of ids.',
  })
  @Authorized<Door>('journal:read')
  recordHistory(
    @Ctx() context: ActorContext,
    @Info() { schema }: GraphQLResolveInfo,
    @Args(() => HistoryArgs) { recordId, first, verb }: HistoryArgs,
  ): Promise<readonly HistoryEntry[]> {
    const most = Math.min(Math.max(first, 1), MOST_ENTRIES);
    return historyOf(context, schema, { recordId, first: most, verb: verb ?? null });
  }

  @Query(() => HistoryEntry, {
    nullable: true,
    description: 'One entry of the journal with names in place of ids; null when it is none for this reader.',
  })
  @Authorized<Door>('journal:read')
  journalEntry(
    @Ctx() context: ActorContext,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id of the entry.' }) id: string,
  ): Promise<HistoryEntry | null> {
    return historyEntry(context, schema, id);
  }

  @Query(() => JournalState, { description: "How the journal's chain of seals and its signed heads stand." })
  @Authorized<Door>('journal:read')
  journalState(@Ctx() context: ActorContext): Promise<JournalState> {
    return journalState(context);
  }

  @FieldResolver(() => JsonScalar, {
    description:
      'The records changed, as far as the reader may read them: a list of { type, id, action: create | update | delete | read, before, after }, the values by property.',
  })
  @Needs(JournalEntry, 'changes')
  changes(@Root() { changes }: JournalEntry, @Ctx() { actor }: ActorContext): readonly JournalChange[] {
    return readableOf(actor.permissions, changes);
  }
}
