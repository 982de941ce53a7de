import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { reportMarkUse, ReportMarkUseInput, ReportMarkUseResult } from './report-mark-use.js';
import { assessMarkUse, AssessMarkUseInput, AssessMarkUseResult } from './assess-mark-use.js';
import { confirmMarkUse, ConfirmMarkUseInput, ConfirmMarkUseResult } from './confirm-mark-use.js';
import { endMarkUse, EndMarkUseInput, EndMarkUseResult } from './end-mark-use.js';
import { confirmMarkStop, ConfirmMarkStopInput, ConfirmMarkStopResult } from './confirm-mark-stop.js';
import { MarkUse } from './mark-use.entity.js';
import { MarkUseList } from './mark-use.list.js';
import { markReport } from './mark-report.queries.js';
import { MarkReport } from './mark-report.type.js';

@Resolver(() => MarkUse)
export class MarkUseResolver {
  @Query(() => MarkUse, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('mark:read')
  markUse(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'MarkUse', id, info });
  }

  @Query(() => MarkUseList.Connection, { description: 'How clients use the mark.' })
  @Authorized<Door>('mark:read')
  markUses(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MarkUseList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, MarkUseList, { args, info });
  }

  @Query(() => MarkReport, { description: 'How clients used the mark in a year (年度标志使用报告).' })
  @Authorized<Door>('mark:read')
  markReport(
    @Ctx() context: ActorContext,
    @Arg('year', () => Int, { description: 'Which year, from 2000 on; one to come is taken for the running one.' })
    year: number,
  ): Promise<MarkReport> {
    return markReport(context, year);
  }

  @Mutation(() => ReportMarkUseResult, { description: 'Puts a use of the mark on the register (标志使用登记).' })
  @Authorized<Door>('mark:report')
  reportMarkUse(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReportMarkUseInput, { description: 'The use.' }) input: ReportMarkUseInput,
  ): Promise<object> {
    return command(context, info, [reportMarkUse, input]);
  }

  @Mutation(() => AssessMarkUseResult, { description: 'Says whether a use of the mark is proper.' })
  @Authorized<Door>('mark:assess')
  assessMarkUse(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssessMarkUseInput, { description: 'The assessment.' }) input: AssessMarkUseInput,
  ): Promise<object> {
    return command(context, info, [assessMarkUse, input]);
  }

  @Mutation(() => ConfirmMarkUseResult, { description: 'Says again that the mark is used as it was told.' })
  @Authorized<Door>('mark:report')
  confirmMarkUse(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ConfirmMarkUseInput, { description: 'The use.' }) input: ConfirmMarkUseInput,
  ): Promise<object> {
    return command(context, info, [confirmMarkUse, input]);
  }

  @Mutation(() => EndMarkUseResult, { description: 'Records that the mark is no longer used there.' })
  @Authorized<Door>('mark:report')
  endMarkUse(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndMarkUseInput, { description: 'The end.' }) input: EndMarkUseInput,
  ): Promise<object> {
    return command(context, info, [endMarkUse, input]);
  }

  @Mutation(() => ConfirmMarkStopResult, {
    description: 'Records that the mark of a certificate out of force is no longer used (停用确认).',
  })
  @Authorized<Door>('mark:report')
  confirmMarkStop(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ConfirmMarkStopInput, { description: 'What was taken down.' }) input: ConfirmMarkStopInput,
  ): Promise<object> {
    return command(context, info, [confirmMarkStop, input]);
  }
}
