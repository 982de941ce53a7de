import { AuditStatus, ScorecardStatus } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { Audit } from './audit.entity.js';
import { Scorecard } from './scorecard.entity.js';
import { currentScorecardsForChange } from './scorecard.queries.js';

/**
 * Gives a reported audit back to its team: each scorecard is superseded by an open copy as a new revision, and the
 * report is to be submitted again. What was locked stays readable as it was.
 */
export async function reopenScorecards(
  { em }: ActorContext,
  audit: Audit,
  reason: string,
): Promise<readonly Scorecard[]> {
  const locked = await currentScorecardsForChange(em, audit.id);
  locked.forEach((scorecard) => {
    em.assign(scorecard, { status: ScorecardStatus.SUPERSEDED });
  });
  em.assign(audit, { status: AuditStatus.IN_PROGRESS, reportedOn: null });
  // The old revisions step down first: only one of an evaluation may be current.
  await em.flush();

  const reopened = locked.map((scorecard) => em.create(Scorecard, nextRevision(scorecard, reason)));
  await em.flush();
  return reopened;
}

function nextRevision(scorecard: Scorecard, revisionReason: string) {
  const { audit, client, editionId, evaluation, surveillanceNumber, revision, ...rest } = scorecard;
  const { verdicts, sampled, conforming, notes, specialDeductions, specialBonuses } = rest;
  const { missing, score, scoreExact, level, passed, engineVersion } = rest;
  return {
    audit,
    client,
    editionId,
    evaluation,
    surveillanceNumber,
    verdicts,
    sampled,
    conforming,
    notes,
    specialDeductions,
    specialBonuses,
    missing,
    score,
    scoreExact,
    level,
    passed,
    engineVersion,
    id: newId(),
    revision: revision + 1,
    revisionReason,
    status: ScorecardStatus.OPEN,
    lockedOn: null,
    version: 1,
  };
}
