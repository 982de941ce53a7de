import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { AuthorityReturn } from './authority-return.entity.js';
import { certSearchExport } from './certsearch.js';
import { checkReturn, CheckReturnInput, CheckReturnResult } from './check-return.js';
import { discardReturn, DiscardReturnInput, DiscardReturnResult } from './discard-return.js';
import { markReturnReported, MarkReturnReportedInput, MarkReturnReportedResult } from './mark-return-reported.js';
import { produceReturn, ProduceReturnInput, ProduceReturnResult } from './produce-return.js';
import { publishReturnFormat, PublishReturnFormatInput, PublishReturnFormatResult } from './publish-return-format.js';
import { returnDesk, returnFormats, returnRows, returnSheets } from './read-return.js';
import { recordReturnReceipt, RecordReturnReceiptInput, RecordReturnReceiptResult } from './record-return-receipt.js';
import { refreshReturn, RefreshReturnInput, RefreshReturnResult } from './refresh-return.js';
import { AuthorityReturnList } from './return.list.js';
import { CertSearchExport, ReturnDesk, ReturnFormatShown, ReturnRowPage, ReturnSheetShown } from './return.type.js';

const MOST_ROWS = 200;

@Resolver(() => AuthorityReturn)
export class ReturnResolver {
  @Query(() => AuthorityReturn, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('return:read')
  authorityReturn(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'AuthorityReturn', id, info });
  }

  @Query(() => AuthorityReturnList.Connection, { description: 'Returns to the authority: what was reported when.' })
  @Authorized<Door>('return:read')
  authorityReturns(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AuthorityReturnList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AuthorityReturnList, { args, info });
  }

  @Query(() => ReturnDesk, { description: 'What is to be reported next, and by when.' })
  @Authorized<Door>('return:read')
  returnDesk(@Ctx() context: ActorContext): Promise<ReturnDesk> {
    return returnDesk(context);
  }

  @Query(() => [ReturnSheetShown], { description: 'The sheets of a return, in the format it is written in.' })
  @Authorized<Door>('return:read')
  returnSheets(
    @Ctx() context: ActorContext,
    @Arg('id', () => ID, { description: 'Global id of the return.' }) id: string,
  ): Promise<readonly ReturnSheetShown[]> {
    return returnSheets(context, id);
  }

  @Query(() => ReturnRowPage, { description: 'Some rows of a sheet of a return, with everything that is wrong.' })
  @Authorized<Door>('return:read')
  // oxlint-disable-next-line max-params -- one per argument of the field
  returnRows(
    @Ctx() context: ActorContext,
    @Arg('id', () => ID, { description: 'Global id of the return.' }) id: string,
    @Arg('sheet', () => String, { description: 'Key of the sheet.' }) sheet: string,
    @Arg('onlyFaulty', () => Boolean, { defaultValue: false, description: 'Whether only rows with faults are wanted.' })
    onlyFaulty: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many rows; 200 at most.' }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many are passed over.' }) offset: number,
  ): Promise<ReturnRowPage> {
    const within = { first: Math.min(Math.max(first, 1), MOST_ROWS), offset: Math.max(offset, 0) };
    return returnRows(context, { id, sheet, onlyFaulty, ...within });
  }

  @Query(() => [ReturnFormatShown], { description: 'Every version of every format, the newest first.' })
  @Authorized<Door>('return:read')
  returnFormats(@Ctx() context: ActorContext): Promise<readonly ReturnFormatShown[]> {
    return returnFormats(context);
  }

  @Query(() => CertSearchExport, { description: 'Certificates as IAF CertSearch takes them, and what is wrong.' })
  @Authorized<Door>('return:read')
  certSearchExport(@Ctx() context: ActorContext): Promise<CertSearchExport> {
    return certSearchExport(context);
  }

  @Mutation(() => ProduceReturnResult, {
    description: "Gathers what a month's return carries, and what is wrong with it.",
  })
  @Authorized<Door>('return:keep')
  produceReturn(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProduceReturnInput, { description: 'Of what.' }) input: ProduceReturnInput,
  ): Promise<object> {
    return command(context, info, [produceReturn, input]);
  }

  @Mutation(() => RefreshReturnResult, { description: "Gathers a return's rows anew." })
  @Authorized<Door>('return:keep')
  refreshReturn(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RefreshReturnInput, { description: 'Which.' }) input: RefreshReturnInput,
  ): Promise<object> {
    return command(context, info, [refreshReturn, input]);
  }

  @Mutation(() => CheckReturnResult, {
    description: 'Checks a return and makes its file once nothing is wrong with it.',
  })
  @Authorized<Door>('return:keep')
  checkReturn(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CheckReturnInput, { description: 'Which.' }) input: CheckReturnInput,
  ): Promise<object> {
    return command(context, info, [checkReturn, input]);
  }

  @Mutation(() => MarkReturnReportedResult, { description: 'Records that a checked return was handed in.' })
  @Authorized<Door>('return:keep')
  markReturnReported(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MarkReturnReportedInput, { description: 'Which, and when.' }) input: MarkReturnReportedInput,
  ): Promise<object> {
    return command(context, info, [markReturnReported, input]);
  }

  @Mutation(() => RecordReturnReceiptResult, { description: 'Records what the platform answered to a return.' })
  @Authorized<Door>('return:keep')
  recordReturnReceipt(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordReturnReceiptInput, { description: 'The answer.' }) input: RecordReturnReceiptInput,
  ): Promise<object> {
    return command(context, info, [recordReturnReceipt, input]);
  }

  @Mutation(() => DiscardReturnResult, { description: 'Lays a return aside that was not handed in.' })
  @Authorized<Door>('return:keep')
  discardReturn(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DiscardReturnInput, { description: 'Which.' }) input: DiscardReturnInput,
  ): Promise<object> {
    return command(context, info, [discardReturn, input]);
  }

  @Mutation(() => PublishReturnFormatResult, { description: 'Publishes a new version of the format of a return.' })
  @Authorized<Door>('return:keep')
  publishReturnFormat(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PublishReturnFormatInput, { description: 'The version.' }) input: PublishReturnFormatInput,
  ): Promise<object> {
    return command(context, info, [publishReturnFormat, input]);
  }
}
