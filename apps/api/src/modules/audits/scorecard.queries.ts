import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { combineEvaluations, CombinationMethod, NonconformityGrade, ScorecardStatus } from '@touchstone/rules';
import type { CombinedOutcome } from '@touchstone/rules';
import { combinationOf } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';
import { Nonconformity } from './nonconformity.entity.js';
import { Scorecard } from './scorecard.entity.js';

/** What the scorecards of one audit come to, as they are stored. */
export type ScorecardResult = Pick<
  Scorecard,
  'evaluation' | 'surveillanceNumber' | 'missing' | 'passed' | 'scoreExact' | 'level'
>;

/** The newest revision of each of an audit's scorecards, in the order of their evaluations' ids. */
export function currentScorecards(em: EntityManager, auditId: string): Promise<Scorecard[]> {
  const current = { audit: auditId, status: { $ne: ScorecardStatus.SUPERSEDED } };
  return em.find(Scorecard, current, { orderBy: { id: 'asc' } });
}

/** The same, held for change: nobody else changes them before this transaction ends. */
export function currentScorecardsForChange(em: EntityManager, auditId: string): Promise<Scorecard[]> {
  const current = { audit: auditId, status: { $ne: ScorecardStatus.SUPERSEDED } };
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return em.find(Scorecard, current, { orderBy: { id: 'asc' }, ...held });
}

/**
 * The level an audit's evaluations come to, by the edition's own way to combine them. A partial surveillance has no
 * score and no level: `passed` tells whether it confirms what was certified.
 */
export function combinedOutcome(edition: SchemeEdition, scorecards: readonly ScorecardResult[]): CombinedOutcome {
  if (scorecards.some(({ surveillanceNumber }) => surveillanceNumber !== null))
    return { passed: isConfirmed(edition, scorecards), level: null, score: null };
  const outcomes = scorecards.map(
    ({ evaluation, passed, scoreExact, level }) => [evaluation, { passed, score: scoreExact, level }] as const,
  );
  return combineEvaluations(combinationOf(edition, Object.fromEntries(outcomes)));
}

function isConfirmed({ evaluations, combination }: SchemeEdition, scorecards: readonly ScorecardResult[]) {
  const results = evaluations.map(({ id }) => scorecards.find(({ evaluation }) => evaluation === id));
  if (results.some((result) => !result || result.passed === null)) return null;
  const isAlone = combination.method === CombinationMethod.PRIMARY_ONLY;
  const deciding = results.filter((result) => !isAlone || result?.evaluation === combination.primary);
  return deciding.every((result) => result?.passed);
}

/** How many major nonconformities a team has found, which a partial surveillance turns on; none that became major later. */
export function majorsOf(em: EntityManager, auditId: string): Promise<number> {
  return em.count(Nonconformity, { audit: auditId, grade: NonconformityGrade.MAJOR, escalatedOn: null });
}

/** The nonconformities of an audit that rectify special deductions. */
export function rectifyingOf(em: EntityManager, auditId: string): Promise<Nonconformity[]> {
  return em.find(Nonconformity, { audit: auditId, specialDeductionId: { $ne: null } });
}

/** A score of six places as it is shown: cut to two, never rounded. */
export function cutScore(score: string): string {
  return score.replace(/(\.\d{2})\d*$/, '$1');
}
