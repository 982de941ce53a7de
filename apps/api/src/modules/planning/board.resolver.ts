import type { PlainDate } from '@touchstone/plain-date';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { capacityForecast } from './capacity-forecast.js';
import { CapacityRowShown } from './capacity.type.js';
import { PlanningBoard } from './board.type.js';
import { dueAuditCandidates, DueAuditCandidatesArgs } from './due-audit-candidates.js';
import { planningBoard } from './planning-board.queries.js';
import { DueAuditCandidateShown } from './proposal.type.js';
import { staffDueAudit, StaffDueAuditInput, StaffDueAuditResult } from './staff-due-audit.js';
import { replaceAuditor, ReplaceAuditorInput, ReplaceAuditorResult } from './replace-auditor.js';

@Resolver()
export class BoardResolver {
  @Query(() => PlanningBoard, { description: 'Who is where on some days, and what still waits to be planned.' })
  @Authorized<Door>('planning:read')
  planningBoard(
    @Ctx() context: ActorContext,
    @Arg('startsOn', () => PlainDateScalar, { description: 'First day.' }) startsOn: PlainDate,
    @Arg('endsOn', () => PlainDateScalar, { description: 'Last day.' }) endsOn: PlainDate,
  ): Promise<PlanningBoard> {
    return planningBoard(context, { startsOn, endsOn });
  }

  @Query(() => [CapacityRowShown], {
    description: 'Audit time due month by month against what people can do then: all together first, then by code.',
  })
  @Authorized<Door>('planning:read')
  capacityForecast(
    @Ctx() context: ActorContext,
    @Arg('months', () => Int, { description: 'How many months, the present one first; 24 at most.' }) months: number,
    @Arg('programmeId', () => ID, { nullable: true, description: 'Of one programme; of all where nothing is said.' })
    programmeId: string | null,
  ): Promise<CapacityRowShown[]> {
    return capacityForecast(context, { months, programmeId: programmeId ?? null });
  }

  @Query(() => [DueAuditCandidateShown], {
    description: 'Who could lead an audit that is due, were it held from a day on, and what is asked of them.',
  })
  @Authorized<Door>('audit:plan')
  dueAuditCandidates(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DueAuditCandidatesArgs) args: DueAuditCandidatesArgs,
  ): Promise<DueAuditCandidateShown[]> {
    return dueAuditCandidates(context, args, info);
  }

  @Mutation(() => StaffDueAuditResult, {
    description: 'Plans a surveillance or recertification that is due, and seats its leader, in one go.',
  })
  @Authorized<Door>('audit:plan')
  staffDueAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StaffDueAuditInput, { description: 'What, who and when.' }) input: StaffDueAuditInput,
  ): Promise<object> {
    return command(context, info, [staffDueAudit, input]);
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
