import type { EntityManager } from '@mikro-orm/postgresql';
import { ScorecardStatus } from '@touchstone/rules';
import { currentScorecardsForChange } from './scorecard.queries.js';

/** Freezes an audit's locked scorecards at its decision: from then on not even their status changes. */
export async function freezeScorecards(em: EntityManager, auditId: string): Promise<void> {
  const scorecards = await currentScorecardsForChange(em, auditId);
  scorecards.forEach((scorecard) => {
    em.assign(scorecard, { status: ScorecardStatus.FROZEN });
  });
}
