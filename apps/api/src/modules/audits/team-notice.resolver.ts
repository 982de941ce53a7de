import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { answerObjection, AnswerObjectionInput, AnswerObjectionResult } from './answer-objection.js';
import { notifyTeam, NotifyTeamInput, NotifyTeamResult } from './notify-team.js';
import { objectToAuditor, ObjectToAuditorInput, ObjectToAuditorResult } from './object-to-auditor.js';
import { TeamNotice } from './team-notice.entity.js';

@Resolver(() => TeamNotice)
export class TeamNoticeResolver {
  @Mutation(() => NotifyTeamResult, { description: 'Tells the client who comes.' })
  @Authorized<Door>('audit:assign-team')
  notifyTeam(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => NotifyTeamInput, { description: 'What is wanted.' }) input: NotifyTeamInput,
  ): Promise<object> {
    return command(context, info, [notifyTeam, input]);
  }

  @Mutation(() => ObjectToAuditorResult, { description: 'Raises an objection against somebody on a team.' })
  @Authorized<Door>('audit:object')
  objectToAuditor(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ObjectToAuditorInput, { description: 'What is wanted.' }) input: ObjectToAuditorInput,
  ): Promise<object> {
    return command(context, info, [objectToAuditor, input]);
  }

  @Mutation(() => AnswerObjectionResult, { description: 'Answers an objection against somebody on a team.' })
  @Authorized<Door>('audit:assign-team')
  answerObjection(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerObjectionInput, { description: 'What is wanted.' }) input: AnswerObjectionInput,
  ): Promise<object> {
    return command(context, info, [answerObjection, input]);
  }
}
