import type { GraphQLResolveInfo } from 'graphql';
import { allOf, TeamRole } from '@touchstone/rules';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';
import { RefusalShown, shownRefusal } from '../../graphql/refused.type.js';
import { Needs } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import { CandidateShown, eligibleAuditors } from './eligible-auditors.js';
import { assignAuditor, AssignAuditorInput, AssignAuditorResult, SeatDayInput } from './assign-auditor.js';
import { cancelAudit, CancelAuditInput, CancelAuditResult } from './cancel-audit.js';
import { concludeActivity, ConcludeActivityInput, ConcludeActivityResult } from './conclude-activity.js';
import { planAudit, PlanAuditInput, PlanAuditResult } from './plan-audit.js';
import { removeAssignment, RemoveAssignmentInput, RemoveAssignmentResult } from './remove-assignment.js';
import { rescheduleAudit, RescheduleAuditInput, RescheduleAuditResult } from './reschedule-audit.js';
import { standingOfSeats, standingOfTeam } from './seat-gate.js';
import { TEAM_FILES } from './team.queries.js';
import type { SeatFile } from './team.queries.js';

/** An audit's row as the statement brings it for its team's standing. */
type TeamRow = Pick<Audit, 'technicalCodes' | 'personDays'> & { readonly teamFiles: readonly SeatFile[] };

@Resolver(() => Audit)
export class AuditVerbResolver {
  @Mutation(() => PlanAuditResult, { description: 'Plans an audit on a file.' })
  @Authorized<Door>('audit:plan')
  planAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlanAuditInput, { description: 'What is wanted.' }) input: PlanAuditInput,
  ): Promise<object> {
    return command(context, info, [planAudit, input]);
  }

  @Mutation(() => RescheduleAuditResult, {
    description: 'Moves what is still to be done of an audit; plan and team are judged anew.',
  })
  @Authorized<Door>('audit:plan')
  rescheduleAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RescheduleAuditInput, { description: 'The plan as it shall be.' }) input: RescheduleAuditInput,
  ): Promise<object> {
    return command(context, info, [rescheduleAudit, input]);
  }

  @Mutation(() => CancelAuditResult, { description: 'Calls an audit off, with its reason.' })
  @Authorized<Door>('audit:plan')
  cancelAudit(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CancelAuditInput, { description: 'What is wanted.' }) input: CancelAuditInput,
  ): Promise<object> {
    return command(context, info, [cancelAudit, input]);
  }

  @Mutation(() => AssignAuditorResult, {
    description: 'Puts a person on an audit team, or tells every reason why not.',
  })
  @Authorized<Door>('audit:assign-team')
  assignAuditor(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignAuditorInput, { description: 'What is wanted.' }) input: AssignAuditorInput,
  ): Promise<object> {
    return command(context, info, [assignAuditor, input]);
  }

  @Mutation(() => RemoveAssignmentResult, { description: 'Takes a seat back before the audit has begun.' })
  @Authorized<Door>('audit:assign-team')
  removeAssignment(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveAssignmentInput, { description: 'What is wanted.' }) input: RemoveAssignmentInput,
  ): Promise<object> {
    return command(context, info, [removeAssignment, input]);
  }

  @Mutation(() => ConcludeActivityResult, { description: 'Concludes the document review or the days on site.' })
  @Authorized<Door>('audit:conduct')
  concludeActivity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ConcludeActivityInput, { description: 'What is wanted.' }) input: ConcludeActivityInput,
  ): Promise<object> {
    return command(context, info, [concludeActivity, input]);
  }

  @FieldResolver(() => [CandidateShown], {
    description: 'Who could take a seat, by the rule that guards the seat; empty for whoever assigns no teams.',
  })
  @Needs(Audit, 'id')
  // oxlint-disable-next-line max-params -- the row, the request and two arguments
  async eligibleAuditors(
    @Root() { id }: Audit,
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('role', () => TeamRole, { description: 'Which seat.' }) role: TeamRole,
    @Arg('seatDays', () => [SeatDayInput], {
      nullable: true,
      description: 'Its time by day; whole days where nothing is said.',
    })
    seatDays: SeatDayInput[] | null,
  ): Promise<CandidateShown[]> {
    if (!context.actor.permissions.has('audit:assign-team')) return [];
    return eligibleAuditors(context, localId('Audit', id), { role, seatDays, info });
  }

  @FieldResolver(() => [RefusalShown], {
    description:
      'What stands against the team as it is: its leader, joint fields and audit time, and for the office each seat on the days planned. Empty when nothing does, and for the client.',
  })
  @Needs(Audit, 'technicalCodes', 'personDays', TEAM_FILES)
  teamVerdict(@Root() row: TeamRow, @Ctx() { actor, locale }: ActorContext): RefusalShown[] {
    if (!actor.permissions.has('person:read')) return [];
    const whole = standingOfTeam(row.teamFiles, { neededCodes: row.technicalCodes, personDays: row.personDays });
    const standing = actor.reach.includes('OFFICE') ? allOf([whole, standingOfSeats(row.teamFiles)]) : whole;
    return standing.allowed ? [] : standing.refusals.map((each) => shownRefusal(each, locale));
  }
}
