import type { CombinationFacts, EvaluationRules } from '@touchstone/rules';
import type { SchemeEdition } from './edition.js';
import type { Criterion, Evaluation } from './evaluation.js';

/** Strips an evaluation to what the scoring engine needs. */
export function rulesOf({ criteria, bands, limits, clausesOf }: Evaluation): EvaluationRules {
  return {
    leaves: criteria.flatMap(({ code, points, sampling, tailoring, encouraged, minimumSample }) =>
      points === null ? [] : [{ code, points, sampling, tailoring, encouraged, minimumSample }],
    ),
    nodes: criteria.flatMap(({ code, leaf }) => (leaf ? [] : [code])),
    bands: bands.items.map(({ code, min }) => ({ code, min })),
    specialDeductionLimit: limits.specialDeductionLimit,
    bonusLimit: limits.bonusLimit,
    parents: Object.fromEntries(criteria.map(({ code, parent }) => [code, parent])),
    clausesOf,
  };
}

/** What one evaluation's scorecard came to, as the engine says it; all null while it is incomplete. */
export interface EvaluationOutcome {
  readonly passed: boolean | null;
  /** Exact, `numerator/denominator`. */
  readonly score: string | null;
  /** Code of the band reached. */
  readonly level: string | null;
}

/** Puts the outcomes of an audit's evaluations, by id, as the engine combines them to one level. */
export function combinationOf(
  edition: SchemeEdition,
  outcomes: Readonly<Record<string, EvaluationOutcome>>,
): CombinationFacts {
  const { method, primary, weights } = edition.combination;
  return {
    method,
    primary,
    levels: edition.levels.items,
    results: edition.evaluations.map(({ id, bands }) => {
      const { passed, score, level } = outcomes[id] ?? { passed: null, score: null, level: null };
      const rank = bands.items.find(({ code }) => code === level)?.rank ?? null;
      return { evaluation: id, passed, score, rank, weight: weights[id] };
    }),
  };
}

/**
 * The leaves that one partial surveillance asks for: the mandatory ones and its turn of the rest. Turns go round, so
 * that a third surveillance takes the first turn again where there are two. Every leaf where the edition has no turns.
 */
export function leavesAskedFor({ criteria, subset }: Evaluation, surveillance: number): readonly Criterion[] {
  const leaves = criteria.filter(({ leaf }) => leaf);
  if (subset === null) return leaves;
  const turn = ((surveillance - 1) % subset.turns) + 1;
  return leaves.filter(({ mandatory, rotation }) => mandatory || rotation === turn);
}

/** The clause a criterion's code stands for, as a reason names it: `GB/T 27922-2011, 5.1.1.1`. */
export function clauseOf({ clausesOf }: Evaluation, code: string): string {
  return `${clausesOf}, ${code}`;
}
