import { clauseName } from '@touchstone/messages';
import { DUE_CLAUSES } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { dismissProposal, DismissProposalInput, DismissProposalResult } from './dismiss-proposal.js';
import { DueBoard } from './due-board.type.js';
import { dueBoard } from './due-board.queries.js';
import { dueItems } from './due-items.js';
import { DueItem, DueItemConnection } from './due-item.type.js';
import { DueItemsArgs, DueWhere } from './due.inputs.js';
import { SuspensionAhead, WillBeSuspendedArgs } from './suspension-ahead.type.js';
import { willBeSuspended } from './will-be-suspended.js';

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

  @Query(() => [SuspensionAhead], {
    description:
      'What will be suspended, be withdrawn, expire or lapse by a day if nothing moves, the first at the top.',
  })
  @Authorized<Door>('certificate:read')
  willBeSuspended(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => WillBeSuspendedArgs) args: WillBeSuspendedArgs,
  ): Promise<object[]> {
    return willBeSuspended(context, args, info);
  }

  @Mutation(() => DismissProposalResult, {
    description: 'Dismisses a suspension the system proposes, with a reason; the strict regime lets nobody.',
  })
  @Authorized<Door>('decision:take')
  dismissProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DismissProposalInput, { description: 'Which, and why.' }) input: DismissProposalInput,
  ): Promise<object> {
    return command(context, info, [dismissProposal, input]);
  }

  @FieldResolver(() => String, { description: "What its due day rests on, in the reader's language." })
  @Needs(DueItem, 'kind')
  clause(@Root() { kind }: DueItem, @Ctx() { locale }: ActorContext): string {
    return clauseName(DUE_CLAUSES[kind], locale);
  }
}
