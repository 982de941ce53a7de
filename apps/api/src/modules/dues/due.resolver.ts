import { clauseName } from '@touchstone/messages';
import { DUE_CLAUSES } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { DueBoard } from './due-board.type.js';
import { dueBoard } from './due-board.queries.js';
import { dueItems } from './due-items.js';
import { DueItem, DueItemConnection } from './due-item.type.js';
import { DueItemsArgs, DueWhere } from './due.inputs.js';

@Resolver(() => DueItem)
export class DueResolver {
  @Query(() => DueItemConnection, { description: 'What is owed on records the reader may see (到期事项).' })
  @Authorized<Door>('dashboard:read')
  dueItems(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DueItemsArgs) args: DueItemsArgs,
  ): Promise<object> {
    return dueItems(context, args, info);
  }

  @Query(() => DueBoard, { description: 'The same, counted: all together, by kind and by month.' })
  @Authorized<Door>('dashboard:read')
  dueBoard(
    @Ctx() context: ActorContext,
    @Arg('where', () => DueWhere, { nullable: true, description: 'Which rows are counted.' }) where: DueWhere | null,
  ): Promise<DueBoard> {
    return dueBoard(context, where);
  }

  @FieldResolver(() => String, { description: "What its due day rests on, in the reader's language." })
  @Needs(DueItem, 'kind')
  clause(@Root() { kind }: DueItem, @Ctx() { locale }: ActorContext): string {
    return clauseName(DUE_CLAUSES[kind], locale);
  }
}
