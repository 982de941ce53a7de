import type { PlainDate } from '@touchstone/plain-date';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { PlanningBoard } from './board.type.js';
import { planningBoard } from './planning-board.queries.js';
import { replaceAuditor, ReplaceAuditorInput, ReplaceAuditorResult } from './replace-auditor.js';

@Resolver()
export class BoardResolver {
  @Query(() => PlanningBoard, { description: 'Who is where on some days, and what still waits to be planned.' })
  @Authorized<Door>('audit:plan')
  planningBoard(
    @Ctx() context: ActorContext,
    @Arg('startsOn', () => PlainDateScalar, { description: 'First day.' }) startsOn: PlainDate,
    @Arg('endsOn', () => PlainDateScalar, { description: 'Last day.' }) endsOn: PlainDate,
  ): Promise<PlanningBoard> {
    return planningBoard(context, { startsOn, endsOn });
  }

  @Mutation(() => ReplaceAuditorResult, { description: 'Gives a seat on an audit team to somebody else.' })
  @Authorized<Door>('audit:assign-team')
  replaceAuditor(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReplaceAuditorInput, { description: 'Which seat, and who.' }) input: ReplaceAuditorInput,
  ): Promise<object> {
    return command(context, info, [replaceAuditor, input]);
  }
}
