import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import {
  acknowledgeComplaint,
  AcknowledgeComplaintInput,
  AcknowledgeComplaintResult,
} from './acknowledge-complaint.js';
import {
  assignComplaintHandler,
  AssignComplaintHandlerInput,
  AssignComplaintHandlerResult,
} from './assign-complaint-handler.js';
import { closeComplaint, CloseComplaintInput, CloseComplaintResult } from './close-complaint.js';
import { receiveComplaint, ReceiveComplaintInput, ReceiveComplaintResult } from './receive-complaint.js';
import {
  recordComplaintFindings,
  RecordComplaintFindingsInput,
  RecordComplaintFindingsResult,
} from './record-complaint-findings.js';
import { rejectComplaint, RejectComplaintInput, RejectComplaintResult } from './reject-complaint.js';
import {
  tellClientOfComplaint,
  TellClientOfComplaintInput,
  TellClientOfComplaintResult,
} from './tell-client-of-complaint.js';

@Resolver()
export class ComplaintVerbResolver {
  @Mutation(() => ReceiveComplaintResult, { description: 'Takes a complaint (投诉) in.' })
  @Authorized<Door>('complaint:receive')
  receiveComplaint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReceiveComplaintInput, { description: 'The complaint.' }) input: ReceiveComplaintInput,
  ): Promise<object> {
    return command(context, info, [receiveComplaint, input]);
  }

  @Mutation(() => AcknowledgeComplaintResult, { description: 'Tells the complainant that the body has it.' })
  @Authorized<Door>('complaint:receive')
  acknowledgeComplaint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcknowledgeComplaintInput, { description: 'The complaint.' }) input: AcknowledgeComplaintInput,
  ): Promise<object> {
    return command(context, info, [acknowledgeComplaint, input]);
  }

  @Mutation(() => RejectComplaintResult, { description: 'Turns a complaint away, with a reason.' })
  @Authorized<Door>('complaint:receive')
  rejectComplaint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RejectComplaintInput, { description: 'Which, and why.' }) input: RejectComplaintInput,
  ): Promise<object> {
    return command(context, info, [rejectComplaint, input]);
  }

  @Mutation(() => AssignComplaintHandlerResult, { description: 'Gives a complaint to somebody uninvolved.' })
  @Authorized<Door>('complaint:receive')
  assignComplaintHandler(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignComplaintHandlerInput, { description: 'Who looks into which.' })
    input: AssignComplaintHandlerInput,
  ): Promise<object> {
    return command(context, info, [assignComplaintHandler, input]);
  }

  @Mutation(() => TellClientOfComplaintResult, {
    description: 'Tells the client concerned of a complaint, and never by whom it is.',
  })
  @Authorized<Door>('complaint:investigate')
  tellClientOfComplaint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => TellClientOfComplaintInput, { description: 'What is told.' }) input: TellClientOfComplaintInput,
  ): Promise<object> {
    return command(context, info, [tellClientOfComplaint, input]);
  }

  @Mutation(() => RecordComplaintFindingsResult, { description: 'Writes down what was found on a complaint.' })
  @Authorized<Door>('complaint:investigate')
  recordComplaintFindings(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordComplaintFindingsInput, { description: 'What was found.' })
    input: RecordComplaintFindingsInput,
  ): Promise<object> {
    return command(context, info, [recordComplaintFindings, input]);
  }

  @Mutation(() => CloseComplaintResult, { description: 'Closes a complaint with an outcome.' })
  @Authorized<Door>('complaint:close')
  closeComplaint(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseComplaintInput, { description: 'The outcome.' }) input: CloseComplaintInput,
  ): Promise<object> {
    return command(context, info, [closeComplaint, input]);
  }
}
