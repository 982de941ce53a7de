import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import { scoredAudits } from './scored-audits.js';
import { ScoredAuditPage } from './scored-audits.type.js';
import { scores } from './answer-scores.js';
import { ScoredAuditsInput, ScoresInput } from './scores.inputs.js';
import { ScoreTable } from './scores.type.js';

@Resolver()
export class ScoresResolver {
  @Query(() => ScoreTable, {
    description:
      'Scores across clients, told apart by some dimensions (得分统计). Figures are exact, and cut where they are shown.',
  })
  @Authorized<Door>('analytics:read')
  scores(
    @Ctx() context: ActorContext,
    @Arg('input', () => ScoresInput, { description: 'The question.' }) input: ScoresInput,
  ): Promise<ScoreTable> {
    return scores(context, input);
  }

  @Query(() => ScoredAuditPage, { description: 'The scorecards behind a figure: as many as it counts.' })
  @Authorized<Door>('analytics:read')
  scoredAudits(
    @Ctx() context: ActorContext,
    @Arg('input', () => ScoredAuditsInput, { description: 'The filter and population of the figure.' })
    input: ScoredAuditsInput,
  ): Promise<ScoredAuditPage> {
    return scoredAudits(context, input);
  }
}
