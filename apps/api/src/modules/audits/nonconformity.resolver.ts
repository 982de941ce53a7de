import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import {
  acceptNonconformityPlan,
  AcceptNonconformityPlanInput,
  AcceptNonconformityPlanResult,
} from './accept-nonconformity-plan.js';
import { answerNonconformity, AnswerNonconformityInput, AnswerNonconformityResult } from './answer-nonconformity.js';
import {
  addNonconformityCriterion,
  AddNonconformityCriterionInput,
  AddNonconformityCriterionResult,
} from './add-nonconformity-criterion.js';
import {
  addNonconformityEvidence,
  AddNonconformityEvidenceInput,
  AddNonconformityEvidenceResult,
} from './add-nonconformity-evidence.js';
import {
  escalateNonconformity,
  EscalateNonconformityInput,
  EscalateNonconformityResult,
} from './escalate-nonconformity.js';
import { Nonconformity } from './nonconformity.entity.js';
import { EDITION } from './nonconformity.fields.js';
import { NonconformityCriterion, shownGrounds } from './nonconformity-grounds.js';
import { NonconformityList } from './nonconformity.list.js';
import { raiseNonconformity, RaiseNonconformityInput, RaiseNonconformityResult } from './raise-nonconformity.js';
import { returnNonconformity, ReturnNonconformityInput, ReturnNonconformityResult } from './return-nonconformity.js';
import { verifyNonconformity, VerifyNonconformityInput, VerifyNonconformityResult } from './verify-nonconformity.js';
import { closeNonconformity, CloseNonconformityInput, CloseNonconformityResult } from './close-nonconformity.js';

@Resolver(() => Nonconformity)
export class NonconformityResolver {
  @Query(() => Nonconformity, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('nonconformity:read')
  nonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Nonconformity', id, info });
  }

  @Query(() => NonconformityList.Connection, { description: 'Nonconformities.' })
  @Authorized<Door>('nonconformity:read')
  nonconformities(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NonconformityList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, NonconformityList, { args, info });
  }

  @FieldResolver(() => [NonconformityCriterion], {
    description: 'Criteria that are not met; none where it rectifies a special deduction alone.',
  })
  @Needs(Nonconformity, 'criteria', EDITION)
  criteria(
    @Root() { criteria, auditEdition }: Nonconformity & { readonly auditEdition: string },
    @Ctx() { editions }: ActorContext,
  ): readonly NonconformityCriterion[] {
    return shownGrounds(editions.find(auditEdition), criteria);
  }

  @Mutation(() => RaiseNonconformityResult, { description: 'Raises a nonconformity in an audit.' })
  @Authorized<Door>('nonconformity:raise')
  raiseNonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RaiseNonconformityInput, { description: 'What was found.' }) input: RaiseNonconformityInput,
  ): Promise<object> {
    return command(context, info, [raiseNonconformity, input]);
  }

  @Mutation(() => AddNonconformityCriterionResult, {
    description: 'Lets one more criterion share a nonconformity that is not answered yet.',
  })
  @Authorized<Door>('nonconformity:raise')
  addNonconformityCriterion(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddNonconformityCriterionInput, { description: 'Which.' })
    input: AddNonconformityCriterionInput,
  ): Promise<object> {
    return command(context, info, [addNonconformityCriterion, input]);
  }

  @Mutation(() => AddNonconformityEvidenceResult, { description: 'Puts files that show the finding to it.' })
  @Authorized<Door>('nonconformity:raise')
  addNonconformityEvidence(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddNonconformityEvidenceInput, { description: 'Which files.' })
    input: AddNonconformityEvidenceInput,
  ): Promise<object> {
    return command(context, info, [addNonconformityEvidence, input]);
  }

  @Mutation(() => EscalateNonconformityResult, { description: 'Makes a minor one that is long overdue major.' })
  @Authorized<Door>('nonconformity:verify')
  escalateNonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EscalateNonconformityInput, { description: 'Why.' }) input: EscalateNonconformityInput,
  ): Promise<object> {
    return command(context, info, [escalateNonconformity, input]);
  }

  @Mutation(() => AnswerNonconformityResult, {
    description: "Enters the client's answer: cause, correction and corrective action.",
  })
  @Authorized<Door>('nonconformity:answer')
  answerNonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerNonconformityInput, { description: 'The answer.' }) input: AnswerNonconformityInput,
  ): Promise<object> {
    return command(context, info, [answerNonconformity, input]);
  }

  @Mutation(() => ReturnNonconformityResult, { description: 'Sends an answer back with a reason.' })
  @Authorized<Door>('nonconformity:verify')
  returnNonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReturnNonconformityInput, { description: 'Why.' }) input: ReturnNonconformityInput,
  ): Promise<object> {
    return command(context, info, [returnNonconformity, input]);
  }

  @Mutation(() => AcceptNonconformityPlanResult, { description: 'Accepts what the client plans to do.' })
  @Authorized<Door>('nonconformity:verify')
  acceptNonconformityPlan(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcceptNonconformityPlanInput, { description: 'Which.' }) input: AcceptNonconformityPlanInput,
  ): Promise<object> {
    return command(context, info, [acceptNonconformityPlan, input]);
  }

  @Mutation(() => VerifyNonconformityResult, { description: 'Records whether what was done had its effect.' })
  @Authorized<Door>('nonconformity:verify')
  verifyNonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VerifyNonconformityInput, { description: 'What was seen.' }) input: VerifyNonconformityInput,
  ): Promise<object> {
    return command(context, info, [verifyNonconformity, input]);
  }

  @Mutation(() => CloseNonconformityResult, { description: 'Closes a nonconformity whose effect was verified.' })
  @Authorized<Door>('nonconformity:verify')
  closeNonconformity(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseNonconformityInput, { description: 'Which.' }) input: CloseNonconformityInput,
  ): Promise<object> {
    return command(context, info, [closeNonconformity, input]);
  }
}
