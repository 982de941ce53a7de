import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { AuditMeeting } from './audit-meeting.entity.js';
import { recordAttendance, RecordAttendanceInput, RecordAttendanceResult } from './record-attendance.js';
import {
  recordSurveillanceItems,
  RecordSurveillanceItemsInput,
  RecordSurveillanceItemsResult,
} from './record-surveillance-items.js';

/** What a team records of its fieldwork beside the answers. */
@Resolver(() => AuditMeeting)
export class FieldworkResolver {
  @Mutation(() => RecordAttendanceResult, {
    description: 'Records who signed in at the opening or closing meeting; a sheet recorded before is replaced.',
  })
  @Authorized<Door>('audit:conduct')
  recordAttendance(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordAttendanceInput, { description: 'Who was there.' }) input: RecordAttendanceInput,
  ): Promise<object> {
    return command(context, info, [recordAttendance, input]);
  }

  @Mutation(() => RecordSurveillanceItemsResult, {
    description: 'Records what a surveillance saw beside the criteria.',
  })
  @Authorized<Door>('audit:conduct')
  recordSurveillanceItems(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordSurveillanceItemsInput, { description: 'What was seen.' })
    input: RecordSurveillanceItemsInput,
  ): Promise<object> {
    return command(context, info, [recordSurveillanceItems, input]);
  }
}
