import type { ActorContext } from '../../context.js';
import type { Audit } from './audit.entity.js';
import { blankScorecard } from './blank-scorecard.js';
import { Scorecard } from './scorecard.entity.js';

/** Lays out an empty scorecard for each evaluation of an audit's edition. Whoever plans the audit flushes. */
export function openScorecards({ em, editions }: ActorContext, audit: Audit, surveillanceNumber: number): void {
  const edition = editions.get(audit.editionId);
  for (const { id: evaluation } of edition.evaluations) {
    const blank = blankScorecard({ edition, evaluation, kind: audit.kind, surveillanceNumber });
    em.create(Scorecard, { ...blank, audit, client: audit.client });
  }
}
