import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { acknowledgeAppeal, AcknowledgeAppealInput, AcknowledgeAppealResult } from './acknowledge-appeal.js';
import { assignAppealHandler, AssignAppealHandlerInput, AssignAppealHandlerResult } from './assign-appeal-handler.js';
import { decideAppeal, DecideAppealInput, DecideAppealResult } from './decide-appeal.js';
import { fileAppeal, FileAppealInput, FileAppealResult } from './file-appeal.js';
import { linkAppealFollowUp, LinkAppealFollowUpInput, LinkAppealFollowUpResult } from './link-appeal-follow-up.js';
import { noteAppeal, NoteAppealInput, NoteAppealResult } from './note-appeal.js';
import {
  proposeAppealOutcome,
  ProposeAppealOutcomeInput,
  ProposeAppealOutcomeResult,
} from './propose-appeal-outcome.js';
import { returnAppeal, ReturnAppealInput, ReturnAppealResult } from './return-appeal.js';
import { takeBackAppeal, TakeBackAppealInput, TakeBackAppealResult } from './take-back-appeal.js';

@Resolver()
export class AppealVerbResolver {
  @Mutation(() => FileAppealResult, { description: 'Files an appeal (申诉).' })
  @Authorized<Door>('appeal:file')
  fileAppeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => FileAppealInput, { description: 'The appeal.' }) input: FileAppealInput,
  ): Promise<object> {
    return command(context, info, [fileAppeal, input]);
  }

  @Mutation(() => AcknowledgeAppealResult, { description: 'Tells the client that the body has its appeal.' })
  @Authorized<Door>('appeal:receive')
  acknowledgeAppeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcknowledgeAppealInput, { description: 'The appeal.' }) input: AcknowledgeAppealInput,
  ): Promise<object> {
    return command(context, info, [acknowledgeAppeal, input]);
  }

  @Mutation(() => AssignAppealHandlerResult, { description: 'Gives an appeal to somebody uninvolved.' })
  @Authorized<Door>('appeal:receive')
  assignAppealHandler(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignAppealHandlerInput, { description: 'Who looks into which.' })
    input: AssignAppealHandlerInput,
  ): Promise<object> {
    return command(context, info, [assignAppealHandler, input]);
  }

  @Mutation(() => NoteAppealResult, { description: 'Tells or notes something on an appeal.' })
  @Authorized<Door>('appeal:note')
  noteAppeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => NoteAppealInput, { description: 'The words.' }) input: NoteAppealInput,
  ): Promise<object> {
    return command(context, info, [noteAppeal, input]);
  }

  @Mutation(() => ProposeAppealOutcomeResult, { description: 'Proposes how an appeal ends.' })
  @Authorized<Door>('appeal:investigate')
  proposeAppealOutcome(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProposeAppealOutcomeInput, { description: 'What was found.' }) input: ProposeAppealOutcomeInput,
  ): Promise<object> {
    return command(context, info, [proposeAppealOutcome, input]);
  }

  @Mutation(() => ReturnAppealResult, { description: 'Sends a proposal back to whoever looked into the appeal.' })
  @Authorized<Door>('appeal:decide')
  returnAppeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReturnAppealInput, { description: 'What is missing.' }) input: ReturnAppealInput,
  ): Promise<object> {
    return command(context, info, [returnAppeal, input]);
  }

  @Mutation(() => DecideAppealResult, { description: 'Upholds or dismisses an appeal.' })
  @Authorized<Door>('appeal:decide')
  decideAppeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DecideAppealInput, { description: 'The outcome.' }) input: DecideAppealInput,
  ): Promise<object> {
    return command(context, info, [decideAppeal, input]);
  }

  @Mutation(() => LinkAppealFollowUpResult, {
    description: 'Ties an appeal that was upheld to the new record that followed.',
  })
  @Authorized<Door>('appeal:receive')
  linkAppealFollowUp(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LinkAppealFollowUpInput, { description: 'The new record.' }) input: LinkAppealFollowUpInput,
  ): Promise<object> {
    return command(context, info, [linkAppealFollowUp, input]);
  }

  @Mutation(() => TakeBackAppealResult, { description: "Takes an appeal back, at the client's word." })
  @Authorized<Door>('appeal:file')
  takeBackAppeal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => TakeBackAppealInput, { description: 'The appeal.' }) input: TakeBackAppealInput,
  ): Promise<object> {
    return command(context, info, [takeBackAppeal, input]);
  }
}
