import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { openMarkCase, OpenMarkCaseInput, OpenMarkCaseResult } from './open-mark-case.js';
import { answerMarkCase, AnswerMarkCaseInput, AnswerMarkCaseResult } from './answer-mark-case.js';
import { returnMarkAnswer, ReturnMarkAnswerInput, ReturnMarkAnswerResult } from './return-mark-answer.js';
import {
  verifyMarkCorrection,
  VerifyMarkCorrectionInput,
  VerifyMarkCorrectionResult,
} from './verify-mark-correction.js';
import { closeMarkCase, CloseMarkCaseInput, CloseMarkCaseResult } from './close-mark-case.js';
import { MarkCase } from './mark-case.entity.js';
import { MarkCaseList } from './mark-case.list.js';

@Resolver(() => MarkCase)
export class MarkCaseResolver {
  @Query(() => MarkCase, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('mark:read')
  markCase(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'MarkCase', id, info });
  }

  @Query(() => MarkCaseList.Connection, { description: 'Misuses of the mark.' })
  @Authorized<Door>('mark:read')
  markCases(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MarkCaseList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, MarkCaseList, { args, info });
  }

  @Mutation(() => OpenMarkCaseResult, { description: 'Asks a client to put a misuse of the mark right.' })
  @Authorized<Door>('mark:handle')
  openMarkCase(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenMarkCaseInput, { description: 'What is asked.' }) input: OpenMarkCaseInput,
  ): Promise<object> {
    return command(context, info, [openMarkCase, input]);
  }

  @Mutation(() => AnswerMarkCaseResult, { description: "Enters a client's answer for a misuse of the mark." })
  @Authorized<Door>('mark:answer')
  answerMarkCase(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerMarkCaseInput, { description: 'The answer.' }) input: AnswerMarkCaseInput,
  ): Promise<object> {
    return command(context, info, [answerMarkCase, input]);
  }

  @Mutation(() => ReturnMarkAnswerResult, { description: 'Sends an answer for a misuse back.' })
  @Authorized<Door>('mark:handle')
  returnMarkAnswer(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReturnMarkAnswerInput, { description: 'Why.' }) input: ReturnMarkAnswerInput,
  ): Promise<object> {
    return command(context, info, [returnMarkAnswer, input]);
  }

  @Mutation(() => VerifyMarkCorrectionResult, { description: 'Closes a misuse that was seen put right.' })
  @Authorized<Door>('mark:handle')
  verifyMarkCorrection(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VerifyMarkCorrectionInput, { description: 'What was seen.' }) input: VerifyMarkCorrectionInput,
  ): Promise<object> {
    return command(context, info, [verifyMarkCorrection, input]);
  }

  @Mutation(() => CloseMarkCaseResult, { description: 'Closes a misuse that ends otherwise.' })
  @Authorized<Door>('mark:handle')
  closeMarkCase(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseMarkCaseInput, { description: 'How.' }) input: CloseMarkCaseInput,
  ): Promise<object> {
    return command(context, info, [closeMarkCase, input]);
  }
}
