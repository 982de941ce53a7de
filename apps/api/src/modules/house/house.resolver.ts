import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { setHouseRhythm, SetHouseRhythmInput, SetHouseRhythmResult } from './set-house-rhythm.js';
import { registerRisk, RegisterRiskInput, RegisterRiskResult } from './register-risk.js';
import { reviewRisk, ReviewRiskInput, ReviewRiskResult } from './review-risk.js';
import { planHouseTask, PlanHouseTaskInput, PlanHouseTaskResult } from './plan-house-task.js';
import { dropHouseTask, DropHouseTaskInput, DropHouseTaskResult } from './drop-house-task.js';
import { recordHouseTask, RecordHouseTaskInput, RecordHouseTaskResult } from './record-house-task.js';
import { signOffHouseTask, SignOffHouseTaskInput, SignOffHouseTaskResult } from './sign-off-house-task.js';
import { raiseHouseAction, RaiseHouseActionInput, RaiseHouseActionResult } from './raise-house-action.js';
import { answerHouseAction, AnswerHouseActionInput, AnswerHouseActionResult } from './answer-house-action.js';
import { verifyHouseAction, VerifyHouseActionInput, VerifyHouseActionResult } from './verify-house-action.js';
import { ImpartialityRisk } from './impartiality-risk.entity.js';
import { ImpartialityRiskList } from './impartiality-risk.list.js';
import { HouseTask } from './house-task.entity.js';
import { HouseTaskList } from './house-task.list.js';
import { HouseAction } from './house-action.entity.js';
import { HouseActionList } from './house-action.list.js';
import { RhythmInForce, RuleFiling } from './house.type.js';
import { rhythmsInForce } from './rhythms-in-force.queries.js';
import { ruleFilings } from './rule-filings.queries.js';

@Resolver()
export class HouseResolver {
  @Query(() => ImpartialityRisk, {
    nullable: true,
    description: 'One record; null when there is none for this reader.',
  })
  @Authorized<Door>('house:read')
  impartialityRisk(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'ImpartialityRisk', id, info });
  }

  @Query(() => ImpartialityRiskList.Connection, { description: 'Risks to impartiality (公正性风险).' })
  @Authorized<Door>('house:read')
  impartialityRisks(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ImpartialityRiskList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, ImpartialityRiskList, { args, info });
  }

  @Query(() => HouseTask, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('house:read')
  houseTask(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'HouseTask', id, info });
  }

  @Query(() => HouseTaskList.Connection, { description: 'Tasks of the body (机构事项).' })
  @Authorized<Door>('house:read')
  houseTasks(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => HouseTaskList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, HouseTaskList, { args, info });
  }

  @Query(() => HouseAction, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('house:read')
  houseAction(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'HouseAction', id, info });
  }

  @Query(() => HouseActionList.Connection, { description: 'Corrective actions of the body (机构纠正措施).' })
  @Authorized<Door>('house:read')
  houseActions(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => HouseActionList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, HouseActionList, { args, info });
  }

  @Query(() => [RhythmInForce], { description: "The body's own rhythms as they hold (机构事项周期)." })
  @Authorized<Door>('house:read')
  houseRhythms(@Ctx() context: ActorContext): Promise<RhythmInForce[]> {
    return rhythmsInForce(context);
  }

  @Query(() => [RuleFiling], { description: 'The filing (备案) of every adopted edition, and what rests on it.' })
  @Authorized<Door>('house:read')
  ruleFilings(@Ctx() context: ActorContext): Promise<RuleFiling[]> {
    return ruleFilings(context);
  }

  @Mutation(() => SetHouseRhythmResult, {
    description: "Sets how often something of the body's own is owed (机构事项周期).",
  })
  @Authorized<Door>('house:keep')
  setHouseRhythm(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetHouseRhythmInput, { description: 'The rhythm.' }) input: SetHouseRhythmInput,
  ): Promise<object> {
    return command(context, info, [setHouseRhythm, input]);
  }

  @Mutation(() => RegisterRiskResult, { description: 'Puts a risk to impartiality on the register (公正性风险).' })
  @Authorized<Door>('house:keep')
  registerRisk(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RegisterRiskInput, { description: 'The risk.' }) input: RegisterRiskInput,
  ): Promise<object> {
    return command(context, info, [registerRisk, input]);
  }

  @Mutation(() => ReviewRiskResult, {
    description: 'Looks at a risk to impartiality between two sittings of the committee.',
  })
  @Authorized<Door>('house:keep')
  reviewRisk(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReviewRiskInput, { description: 'The review.' }) input: ReviewRiskInput,
  ): Promise<object> {
    return command(context, info, [reviewRisk, input]);
  }

  @Mutation(() => PlanHouseTaskResult, { description: 'Plans a task of the body (机构事项).' })
  @Authorized<Door>('house:keep')
  planHouseTask(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlanHouseTaskInput, { description: 'The task.' }) input: PlanHouseTaskInput,
  ): Promise<object> {
    return command(context, info, [planHouseTask, input]);
  }

  @Mutation(() => DropHouseTaskResult, { description: 'Drops a task of the body that was planned.' })
  @Authorized<Door>('house:keep')
  dropHouseTask(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DropHouseTaskInput, { description: 'Which, and why.' }) input: DropHouseTaskInput,
  ): Promise<object> {
    return command(context, info, [dropHouseTask, input]);
  }

  @Mutation(() => RecordHouseTaskResult, { description: 'Records that a task of the body was held, by its owner.' })
  @Authorized<Door>('house:work')
  recordHouseTask(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordHouseTaskInput, { description: 'What came of it.' }) input: RecordHouseTaskInput,
  ): Promise<object> {
    return command(context, info, [recordHouseTask, input]);
  }

  @Mutation(() => SignOffHouseTaskResult, { description: 'Signs off a task of the body that another recorded (签批).' })
  @Authorized<Door>('house:sign-off')
  signOffHouseTask(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SignOffHouseTaskInput, { description: 'Which.' }) input: SignOffHouseTaskInput,
  ): Promise<object> {
    return command(context, info, [signOffHouseTask, input]);
  }

  @Mutation(() => RaiseHouseActionResult, { description: 'Asks for a corrective action of the body (机构纠正措施).' })
  @Authorized<Door>('house:keep')
  raiseHouseAction(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RaiseHouseActionInput, { description: 'What for.' }) input: RaiseHouseActionInput,
  ): Promise<object> {
    return command(context, info, [raiseHouseAction, input]);
  }

  @Mutation(() => AnswerHouseActionResult, {
    description: 'Answers for a corrective action of the body, as its owner.',
  })
  @Authorized<Door>('house:work')
  answerHouseAction(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerHouseActionInput, { description: 'The answer.' }) input: AnswerHouseActionInput,
  ): Promise<object> {
    return command(context, info, [answerHouseAction, input]);
  }

  @Mutation(() => VerifyHouseActionResult, { description: 'Verifies a corrective action that another answered for.' })
  @Authorized<Door>('house:sign-off')
  verifyHouseAction(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VerifyHouseActionInput, { description: 'What was seen.' }) input: VerifyHouseActionInput,
  ): Promise<object> {
    return command(context, info, [verifyHouseAction, input]);
  }
}
