import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { divideCriteria, DivideCriteriaInput, DivideCriteriaResult } from './divide-criteria.js';
import { EnteredResponse } from './scorecard-answers.type.js';
import { ScorecardEntry } from './scorecard-entry.entity.js';

/** How a team fills in its sheets together: who answers what, and who answered what when. */
@Resolver(() => ScorecardEntry)
export class SheetWorkResolver {
  @Mutation(() => DivideCriteriaResult, { description: 'Divides criteria among the members of the team (审查分工).' })
  @Authorized<Door>('audit:score')
  divideCriteria(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DivideCriteriaInput, { description: 'Who takes what.' }) input: DivideCriteriaInput,
  ): Promise<object> {
    return command(context, info, [divideCriteria, input]);
  }

  @FieldResolver(() => [EnteredResponse], { description: 'The answers that changed.' })
  @Needs(ScorecardEntry, 'answers')
  answers(@Root() { answers }: Pick<ScorecardEntry, 'answers'>): readonly EnteredResponse[] {
    return answers;
  }
}
