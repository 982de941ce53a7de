import { clauseName } from '@touchstone/messages';
import { latest } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DUE_CLAUSES, DueKind } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { countDueLeaders } from '../planning/index.js';
import { dismissProposal, DismissProposalInput, DismissProposalResult } from './dismiss-proposal.js';
import { DueBoard } from './due-board.type.js';
import { dueBoard } from './due-board.queries.js';
import { dueItems } from './due-items.js';
import { DueItem, DueItemConnection } from './due-item.type.js';
import { DueItemsArgs, DueWhere } from './due.inputs.js';
import { SuspensionAhead, WillBeSuspendedArgs } from './suspension-ahead.type.js';
import { willBeSuspended } from './will-be-suspended.js';

/** What an audit that is still to be planned would be: its file and its window. */
const TO_PLAN = rowFact(
  DueItem,
  'toPlan',
  ({
    alias,
  }) => sql`case when ${sql.ref(`${alias}.kind`)} in ('SURVEILLANCE', 'RECERTIFICATION') and ${sql.ref(`${alias}.audit_id`)} is null
    then json_build_object('fileId', ${sql.ref(`${alias}.certification_id`)}, 'opensOn', ${sql.ref(`${alias}.opens_on`)}) end`,
);

/** Asked of a row at a time: it goes through everybody. */
const COST_OF_EVERYBODY = 300;

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

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many could lead its audit as soon as it may be held; null where an audit is planned, none fulfils it, or the reader plans none. `dueAuditCandidates` names them.',
    complexity: COST_OF_EVERYBODY,
  })
  @Needs(DueItem, TO_PLAN, 'kind', 'record')
  couldDo(
    @Root() { toPlan, kind, record }: DueItem & { readonly toPlan: { fileId: string; opensOn: PlainDate } | null },
    @Ctx() context: ActorContext,
  ): Promise<number> | null {
    if (!toPlan || !context.actor.permissions.has('audit:plan')) return null;
    return countDueLeaders(context, {
      certificationId: globalId('Certification', toPlan.fileId),
      surveillanceActivityId: kind === DueKind.SURVEILLANCE ? record : null,
      startsOn: latest(context.today, toPlan.opensOn),
    });
  }

  @FieldResolver(() => String, { description: "What its due day rests on, in the reader's language." })
  @Needs(DueItem, 'kind')
  clause(@Root() { kind }: DueItem, @Ctx() { locale }: ActorContext): string {
    return clauseName(DUE_CLAUSES[kind], locale);
  }
}
