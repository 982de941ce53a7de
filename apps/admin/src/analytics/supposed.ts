import type { CombinationMethod, ScorePopulationInput, ScoreWhere, WhatIfScoresInput } from '../gql/graphql.js';
import type { SupposableEvaluation } from './what-if.documents.js';

/** What is typed in for one evaluation: only what differs from the edition. */
export interface Supposed {
  readonly bands: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, string>>;
  readonly specialDeductionLimit: string;
  readonly bonusLimit: string;
}

/** Nothing supposed. */
export const NOTHING_SUPPOSED: Supposed = { bands: {}, points: {}, specialDeductionLimit: '', bonusLimit: '' };

/** Another way to combine evaluations; no method where the edition's own stands. */
export interface SupposedCombination {
  readonly method: CombinationMethod | '';
  readonly primary: string;
  readonly weights: Readonly<Record<string, string>>;
  readonly minima: Readonly<Record<string, string>>;
}

/** The edition's own way. */
export const AS_COMBINED: SupposedCombination = { method: '', primary: '', weights: {}, minima: {} };

interface Asked {
  readonly editionId: string;
  readonly otherEditionId: string;
  readonly undecided: boolean;
  /** Whose scores, where the page was opened from a question. */
  readonly where: ScoreWhere | null;
  readonly population: ScorePopulationInput | null;
  readonly supposed: Readonly<Record<string, Supposed>>;
  readonly combination: SupposedCombination;
}

/** The question as the API takes it. */
export function whatIfInput({
  editionId,
  otherEditionId,
  undecided,
  where,
  population,
  supposed,
  combination,
}: Asked): WhatIfScoresInput {
  const changed = Object.entries(supposed).filter(([, each]) => isAnything(each));
  return {
    editionId,
    ...(otherEditionId && { otherEditionId }),
    // The edition is asked for beside the filter.
    where: where && { ...where, edition: null },
    population: { ...population, undecided } as ScorePopulationInput,
    evaluations: changed.map(([evaluation, { bands, points, specialDeductionLimit, bonusLimit }]) => ({
      evaluation,
      bands: said(bands).map(([code, min]) => ({ code, min })),
      points: said(points).map(([criterion, given]) => ({ criterion, points: given })),
      ...(specialDeductionLimit && { specialDeductionLimit: Number(specialDeductionLimit) }),
      ...(bonusLimit && { bonusLimit: Number(bonusLimit) }),
    })),
    ...(combination.method && { combination: combinationInput(combination, combination.method) }),
    first: 100,
  };
}

function combinationInput(
  { primary, weights, minima }: SupposedCombination,
  method: CombinationMethod,
): NonNullable<WhatIfScoresInput['combination']> {
  if (method === 'PRIMARY_ONLY') return { method, primary };
  if (method !== 'WEIGHTED_MEAN') return { method };
  return {
    method,
    weights: said(weights).map(([evaluation, weight]) => ({ evaluation, weight })),
    minima: said(minima).map(([code, min]) => ({ code, min })),
  };
}

/** Leaves of an evaluation, with their points. */
export function leavesOf({ criteria }: SupposableEvaluation) {
  return criteria.filter(({ leaf }) => leaf);
}

function said(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).filter(([, value]) => value.trim() !== '');
}

function isAnything({ bands, points, specialDeductionLimit, bonusLimit }: Supposed): boolean {
  return said(bands).length + said(points).length > 0 || specialDeductionLimit !== '' || bonusLimit !== '';
}
