import type { AnsweredItem, CompetenceLine } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import { Needs } from '../../reading/registry.js';
import { Application, ApplicationReview } from './application.entity.js';
import { bodyCompetenceFor } from './body-competence.queries.js';
import { requestPapers, RequestPapersInput, RequestPapersResult } from './request-papers.js';
import { AnsweredReviewItem, CompetenceShown } from './review-items.type.js';

/** What a review keeps beside its outcome. */
type ReviewRow = Pick<ApplicationReview, 'items' | 'bodyCompetence'>;

/** What an application review looks at, and what it keeps of that. */
@Resolver(() => ApplicationReview)
export class ReviewResolver {
  @Query(() => [CompetenceShown], {
    description: "The body's own competence for an application, computed from its people's qualifications today.",
  })
  @Authorized<Door>('application:review')
  async bodyCompetence(
    @Ctx() context: ActorContext,
    @Arg('applicationId', () => ID, { description: 'The application.' }) applicationId: string,
  ): Promise<CompetenceShown[]> {
    const application = await getRecord(context, Application, applicationId);
    return [...(await bodyCompetenceFor(context, application, context.today))];
  }

  @FieldResolver(() => [AnsweredReviewItem], {
    description: 'The further items as they were answered; empty for readers outside the office.',
  })
  @Needs(ApplicationReview, 'items')
  answeredItems(@Root() { items }: ReviewRow, @Ctx() { actor }: ActorContext): readonly AnsweredItem[] {
    return actor.reach.includes('OFFICE') ? items : [];
  }

  @FieldResolver(() => [CompetenceShown], {
    description: "The body's own competence as it was computed on that day; empty for readers outside the office.",
  })
  @Needs(ApplicationReview, 'bodyCompetence')
  competenceFound(@Root() { bodyCompetence }: ReviewRow, @Ctx() { actor }: ActorContext): readonly CompetenceLine[] {
    return actor.reach.includes('OFFICE') ? bodyCompetence : [];
  }

  @Mutation(() => RequestPapersResult, {
    description: 'Asks for papers that an application lacks; the review clock goes on meanwhile.',
  })
  @Authorized<Door>('application:review')
  requestPapers(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RequestPapersInput, { description: 'What, why and by when.' }) input: RequestPapersInput,
  ): Promise<object> {
    return command(context, info, [requestPapers, input]);
  }
}
