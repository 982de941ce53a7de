import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Needs } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import { AuditOutcome } from './score-outcome.type.js';
import { SCORECARD_RESULTS } from './scorecard.fields.js';
import { combinedOutcome } from './scorecard.queries.js';
import type { ScorecardResult } from './scorecard.queries.js';
import { auditOutcomeOf } from './scorecard-view.js';

/** An audit's row as the statement brings it. */
interface AuditRow {
  readonly editionId: string;
  readonly scorecardResults: readonly ScorecardResult[];
}

@Resolver(() => Audit)
export class AuditOutcomeResolver {
  @FieldResolver(() => AuditOutcome, { description: 'What its evaluations come to together.' })
  @Needs(Audit, 'editionId', SCORECARD_RESULTS)
  outcome(@Root() { editionId, scorecardResults }: AuditRow, @Ctx() { editions }: ActorContext): AuditOutcome {
    const edition = editions.get(editionId);
    const isPartial = scorecardResults.some(({ surveillanceNumber }) => surveillanceNumber !== null);
    return auditOutcomeOf(edition, combinedOutcome(edition, scorecardResults), isPartial);
  }
}
