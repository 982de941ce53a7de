import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { QualificationProposal } from './qualification-proposal.entity.js';
import { QualificationProposalList } from './qualification-proposal.list.js';
import { authoriseProposal, AuthoriseProposalInput, AuthoriseProposalResult } from './authorise-proposal.js';
import { evaluateProposal, EvaluateProposalInput, EvaluateProposalResult } from './evaluate-proposal.js';
import {
  proposeQualification,
  ProposeQualificationInput,
  ProposeQualificationResult,
} from './propose-qualification.js';
import { refuseProposal, RefuseProposalInput, RefuseProposalResult } from './refuse-proposal.js';
import { withdrawProposal, WithdrawProposalInput, WithdrawProposalResult } from './withdraw-proposal.js';

@Resolver(() => QualificationProposal)
export class QualificationProposalResolver {
  @Query(() => QualificationProposal, {
    nullable: true,
    description: 'One record; null when there is none for this reader.',
  })
  @Authorized<Door>('person:read')
  qualificationProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'QualificationProposal', id, info });
  }

  @Query(() => QualificationProposalList.Connection, { description: 'Qualifications proposed for persons.' })
  @Authorized<Door>('person:read')
  qualificationProposals(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => QualificationProposalList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, QualificationProposalList, { args, info });
  }

  @Mutation(() => ProposeQualificationResult, {
    description: 'Proposes that a person be qualified for something (资格提议).',
  })
  @Authorized<Door>('person:keep')
  proposeQualification(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProposeQualificationInput, { description: 'What is proposed.' })
    input: ProposeQualificationInput,
  ): Promise<object> {
    return command(context, info, [proposeQualification, input]);
  }

  @Mutation(() => EvaluateProposalResult, { description: 'Judges the competence that a proposal asks for.' })
  @Authorized<Door>('person:evaluate')
  evaluateProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EvaluateProposalInput, { description: 'The judgement.' }) input: EvaluateProposalInput,
  ): Promise<object> {
    return command(context, info, [evaluateProposal, input]);
  }

  @Mutation(() => AuthoriseProposalResult, { description: 'Authorises what was proposed and evaluated.' })
  @Authorized<Door>('person:authorise')
  authoriseProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AuthoriseProposalInput, { description: 'Which.' }) input: AuthoriseProposalInput,
  ): Promise<object> {
    return command(context, info, [authoriseProposal, input]);
  }

  @Mutation(() => RefuseProposalResult, { description: 'Refuses what was proposed.' })
  @Authorized<Door>('person:authorise')
  refuseProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RefuseProposalInput, { description: 'Which, and why.' }) input: RefuseProposalInput,
  ): Promise<object> {
    return command(context, info, [refuseProposal, input]);
  }

  @Mutation(() => WithdrawProposalResult, { description: 'Takes a proposal back.' })
  @Authorized<Door>('person:keep')
  withdrawProposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawProposalInput, { description: 'Which, and why.' }) input: WithdrawProposalInput,
  ): Promise<object> {
    return command(context, info, [withdrawProposal, input]);
  }
}
