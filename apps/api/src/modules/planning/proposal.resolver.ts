import { checkTitle, clauseName } from '@touchstone/messages';
import { kmBetween, TeamRole } from '@touchstone/rules';
import type { BindingRule } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { acceptProposalLine, AcceptProposalLineInput, AcceptProposalLineResult } from './accept-proposal-line.js';
import { changeProposalLine, ChangeProposalLineInput, ChangeProposalLineResult } from './change-proposal-line.js';
import { discardProposal, DiscardProposalInput, DiscardProposalResult } from './discard-proposal.js';
import { findTeams, ProposeAssignmentsInput } from './find-teams.js';
import { proposalCandidates } from './proposal-candidates.js';
import { AssignmentProposal, ProposalLine, ProposalSeat } from './proposal.entity.js';
import { AssignmentProposalList } from './proposal.list.js';
import { BindingRuleShown, ProposalCandidateShown } from './proposal.type.js';
import { proposeAssignments, ProposeAssignmentsResult } from './propose-assignments.js';

const HOME = rowFact(
  ProposalSeat,
  'homeProvince',
  ({ alias }) => sql`(select home.province_code from person home where home.id = ${sql.ref(`${alias}.person_id`)})`,
);
const PLACE = rowFact(
  ProposalSeat,
  'placeProvince',
  ({ alias }) => sql`(select place.province_code from client place where place.id = ${sql.ref(`${alias}.client_id`)})`,
);

@Resolver(() => AssignmentProposal)
export class ProposalResolver {
  @Query(() => AssignmentProposal, {
    nullable: true,
    description: 'One record; null when there is none for this reader.',
  })
  @Authorized<Door>('planning:read')
  assignmentProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'AssignmentProposal', id, info });
  }

  @Query(() => AssignmentProposalList.Connection, { description: 'Proposals of who audits what.' })
  @Authorized<Door>('planning:read')
  assignmentProposals(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AssignmentProposalList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AssignmentProposalList, { args, info });
  }

  @Mutation(() => ProposeAssignmentsResult, {
    description: 'Looks for a team for every audit that is due on some days, and keeps what was found.',
  })
  @Authorized<Door>('audit:plan')
  async proposeAssignments(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProposeAssignmentsInput, { description: 'For which days.' }) input: ProposeAssignmentsInput,
  ): Promise<object> {
    return command(context, info, [proposeAssignments, await findTeams(context, input)]);
  }

  @Mutation(() => ChangeProposalLineResult, { description: 'Gives a line of a proposal other days or another team.' })
  @Authorized<Door>('audit:plan')
  changeProposalLine(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChangeProposalLineInput, { description: 'As it is to be.' }) input: ChangeProposalLineInput,
  ): Promise<object> {
    return command(context, info, [changeProposalLine, input]);
  }

  @Mutation(() => AcceptProposalLineResult, {
    description: 'Takes a line of a proposal up: the audit is planned, the team assigned.',
  })
  @Authorized<Door>('audit:plan')
  acceptProposalLine(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcceptProposalLineInput, { description: 'Which line.' }) input: AcceptProposalLineInput,
  ): Promise<object> {
    return command(context, info, [acceptProposalLine, input]);
  }

  @Mutation(() => DiscardProposalResult, { description: 'Lays a proposal aside; what was taken up of it stays.' })
  @Authorized<Door>('audit:plan')
  discardProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DiscardProposalInput, { description: 'Which.' }) input: DiscardProposalInput,
  ): Promise<object> {
    return command(context, info, [discardProposal, input]);
  }
}

@Resolver(() => ProposalLine)
export class ProposalLineResolver {
  @Query(() => [ProposalCandidateShown], {
    description: 'Who could take a seat on a line of a proposal on some days, and what is asked of them.',
  })
  @Authorized<Door>('audit:plan')
  // oxlint-disable-next-line max-params -- the request and the four arguments
  proposalCandidates(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('proposalLineId', () => ID, { description: 'The line.' }) lineId: string,
    @Arg('startsOn', () => PlainDateScalar, { description: 'First day.' }) startsOn: PlainDate,
    @Arg('endsOn', () => PlainDateScalar, { description: 'Last day.' }) endsOn: PlainDate,
    @Arg('role', () => TeamRole, { description: 'Which seat.' }) role: TeamRole,
  ): Promise<ProposalCandidateShown[]> {
    return proposalCandidates(context, { lineId, startsOn, endsOn, role }, info);
  }

  @FieldResolver(() => [BindingRuleShown], {
    description: 'Rules that kept off those who came nearest, the most binding first.',
  })
  @Needs(ProposalLine, 'rules')
  bindingRules(@Root() { rules }: ProposalLine, @Ctx() { locale }: ActorContext): BindingRuleShown[] {
    return (rules as readonly BindingRule[]).map(({ code, clause, people }) => ({
      code,
      people,
      title: checkTitle(code, locale),
      clause: clauseName(clause, locale),
    }));
  }
}

@Resolver(() => ProposalSeat)
export class ProposalSeatResolver {
  @FieldResolver(() => Int, {
    description: 'Kilometres between the capitals of the provinces of person and client, there and back.',
  })
  @Needs(ProposalSeat, HOME, PLACE)
  travelKm(@Root() row: { readonly homeProvince: string; readonly placeProvince: string }): number {
    return 2 * kmBetween(row.homeProvince, row.placeProvince);
  }
}
