import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { answerReviewNote, AnswerReviewNoteInput, AnswerReviewNoteResult } from './answer-review-note.js';
import { raiseReviewNote, RaiseReviewNoteInput, RaiseReviewNoteResult } from './raise-review-note.js';
import { resolveReviewNote, ResolveReviewNoteInput, ResolveReviewNoteResult } from './resolve-review-note.js';
import { ReviewNote } from './review-note.entity.js';

@Resolver(() => ReviewNote)
export class ReviewNoteResolver {
  @Mutation(() => RaiseReviewNoteResult, { description: 'Notes something on a section of the file (复核意见).' })
  @Authorized<Door>('decision:review')
  raiseReviewNote(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RaiseReviewNoteInput, { description: 'What is noted.' }) input: RaiseReviewNoteInput,
  ): Promise<object> {
    return command(context, info, [raiseReviewNote, input]);
  }

  @Mutation(() => AnswerReviewNoteResult, { description: "Answers a reviewer's note, for the team." })
  @Authorized<Door>('audit:report')
  answerReviewNote(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerReviewNoteInput, { description: 'What is answered.' }) input: AnswerReviewNoteInput,
  ): Promise<object> {
    return command(context, info, [answerReviewNote, input]);
  }

  @Mutation(() => ResolveReviewNoteResult, { description: "Resolves a reviewer's note." })
  @Authorized<Door>('decision:review')
  resolveReviewNote(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ResolveReviewNoteInput, { description: 'What is settled.' }) input: ResolveReviewNoteInput,
  ): Promise<object> {
    return command(context, info, [resolveReviewNote, input]);
  }
}
