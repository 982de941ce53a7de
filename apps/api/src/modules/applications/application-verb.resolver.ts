import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { abandonApplication, AbandonApplicationInput, AbandonApplicationResult } from './abandon-application.js';
import {
  addApplicationDocument,
  AddApplicationDocumentInput,
  AddApplicationDocumentResult,
} from './add-application-document.js';
import { amendApplication, AmendApplicationInput, AmendApplicationResult } from './amend-application.js';
import { draftApplication, DraftApplicationInput, DraftApplicationResult } from './draft-application.js';
import {
  removeApplicationDocument,
  RemoveApplicationDocumentInput,
  RemoveApplicationDocumentResult,
} from './remove-application-document.js';
import { reviewApplication, ReviewApplicationInput, ReviewApplicationResult } from './review-application.js';
import { submitApplication, SubmitApplicationInput, SubmitApplicationResult } from './submit-application.js';

/** What can be done with applications. */
@Resolver()
export class ApplicationVerbResolver {
  @Mutation(() => DraftApplicationResult, {
    description: 'Begins an application; it may have gaps until it is submitted.',
  })
  @Authorized<Door>('application:draft')
  draftApplication(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DraftApplicationInput, { description: 'The application.' }) input: DraftApplicationInput,
  ): Promise<object> {
    return command(context, info, [draftApplication, input]);
  }

  @Mutation(() => AmendApplicationResult, { description: 'Goes on filling in an application, until it is submitted.' })
  @Authorized<Door>('application:draft')
  amendApplication(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendApplicationInput, { description: 'What it asks for now.' }) input: AmendApplicationInput,
  ): Promise<object> {
    return command(context, info, [amendApplication, input]);
  }

  @Mutation(() => AddApplicationDocumentResult, {
    description: 'Puts a stored file into an application as one of its papers.',
  })
  @Authorized<Door>('application:draft')
  addApplicationDocument(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddApplicationDocumentInput, { description: 'The paper.' }) input: AddApplicationDocumentInput,
  ): Promise<object> {
    return command(context, info, [addApplicationDocument, input]);
  }

  @Mutation(() => RemoveApplicationDocumentResult, {
    description: 'Takes a paper out of an application that is still a draft.',
  })
  @Authorized<Door>('application:draft')
  removeApplicationDocument(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveApplicationDocumentInput, { description: 'Which paper.' })
    input: RemoveApplicationDocumentInput,
  ): Promise<object> {
    return command(context, info, [removeApplicationDocument, input]);
  }

  @Mutation(() => SubmitApplicationResult, { description: "Hands an application in; the body's review clock starts." })
  @Authorized<Door>('application:submit')
  submitApplication(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmitApplicationInput, { description: 'Which application.' }) input: SubmitApplicationInput,
  ): Promise<object> {
    return command(context, info, [submitApplication, input]);
  }

  @Mutation(() => ReviewApplicationResult, {
    description: 'Records the application review (申请评审): accepted, or declined with a reason.',
  })
  @Authorized<Door>('application:review')
  reviewApplication(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReviewApplicationInput, { description: 'The review.' }) input: ReviewApplicationInput,
  ): Promise<object> {
    return command(context, info, [reviewApplication, input]);
  }

  @Mutation(() => AbandonApplicationResult, {
    description: 'Takes an application back, until its agreement is signed.',
  })
  @Authorized<Door>('application:withdraw')
  abandonApplication(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AbandonApplicationInput, { description: 'Which application.' }) input: AbandonApplicationInput,
  ): Promise<object> {
    return command(context, info, [abandonApplication, input]);
  }
}
