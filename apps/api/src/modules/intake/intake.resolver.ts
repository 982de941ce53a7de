import { IntakeRowState, IntakeSheet } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { intakePreview } from './intake-preview.js';
import { IntakePeriodList, IntakeWorkbookList } from './intake.list.js';
import { IntakePreview } from './intake.type.js';
import {
  closeIntake,
  CloseIntakeInput,
  CloseIntakeResult,
  openIntake,
  OpenIntakeInput,
  OpenIntakeResult,
} from './open-intake.js';
import { takeInWorkbook, TakeInWorkbookInput, TakeInWorkbookResult } from './take-in-workbook.js';

const MOST_ROWS = 200;

@Resolver()
export class IntakeResolver {
  @Query(() => IntakePeriodList.Connection, { description: 'Times in which the body moved in (迁入期).' })
  @Authorized<Door>('intake:read')
  intakePeriods(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IntakePeriodList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, IntakePeriodList, { args, info });
  }

  @Query(() => IntakeWorkbookList.Connection, { description: 'Workbooks by which the body moved in (迁入工作簿).' })
  @Authorized<Door>('intake:read')
  intakeWorkbooks(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IntakeWorkbookList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, IntakeWorkbookList, { args, info });
  }

  @Query(() => IntakePreview, { description: 'What a workbook would do, every row judged; nothing is written.' })
  @Authorized<Door>('intake:take-in')
  // oxlint-disable-next-line max-params -- one per argument of the field
  intakePreview(
    @Ctx() context: ActorContext,
    @Arg('workbookId', () => ID, { description: 'The workbook, as uploaded.' }) workbookId: string,
    @Arg('sheet', () => IntakeSheet, { nullable: true, description: 'Rows of this sheet alone.' })
    sheet: IntakeSheet | null,
    @Arg('state', () => IntakeRowState, { nullable: true, description: 'Rows of which this would become, alone.' })
    state: IntakeRowState | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many rows; 200 at most.' }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many are passed over.' }) offset: number,
  ): Promise<IntakePreview> {
    const within = { first: Math.min(Math.max(first, 1), MOST_ROWS), offset: Math.max(offset, 0) };
    return intakePreview(context, { workbookId, sheet: sheet ?? null, state: state ?? null, ...within });
  }

  @Mutation(() => OpenIntakeResult, { description: 'Opens moving in, up to a day of cut-over.' })
  @Authorized<Door>('intake:open')
  openIntake(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenIntakeInput, { description: 'From where, and up to when.' }) input: OpenIntakeInput,
  ): Promise<object> {
    return command(context, info, [openIntake, input]);
  }

  @Mutation(() => CloseIntakeResult, { description: 'Closes moving in.' })
  @Authorized<Door>('intake:open')
  closeIntake(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseIntakeInput, { description: 'Which.' }) input: CloseIntakeInput,
  ): Promise<object> {
    return command(context, info, [closeIntake, input]);
  }

  @Mutation(() => TakeInWorkbookResult, { description: 'Takes a workbook in: all of it or nothing.' })
  @Authorized<Door>('intake:take-in')
  takeInWorkbook(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => TakeInWorkbookInput, { description: 'Which.' }) input: TakeInWorkbookInput,
  ): Promise<object> {
    return command(context, info, [takeInWorkbook, input]);
  }
}
