import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlainDate } from '@touchstone/plain-date';
import { ScorecardStatus } from '@touchstone/rules';
import type { Scorecard } from './scorecard.entity.js';

/** Locks scorecards at the report's submission: their answers and outcome stand as reported. */
export function lockScorecards(em: EntityManager, scorecards: readonly Scorecard[], lockedOn: PlainDate): void {
  scorecards.forEach((scorecard) => {
    em.assign(scorecard, { status: ScorecardStatus.LOCKED, lockedOn });
  });
}
