import { compare, fraction, parseDecimal, parseFraction, plus, shownFraction, times, ZERO } from './fraction.js';
import type { Fraction, ShownFraction } from './fraction.js';
import type { CombinationMethod } from './words.js';

/** A level of the programme. */
export interface CombinationLevel {
  readonly code: string;
  readonly rank: number;
  /** From which combined score on it is reached; used by `weighted-mean`. */
  readonly min?: string | null | undefined;
}

/** What one evaluation came to. */
export interface CombinedEvaluation {
  readonly evaluation: string;
  /** Null while its scorecard is incomplete. */
  readonly passed: boolean | null;
  /** Its exact score; null while its scorecard is incomplete. */
  readonly score: string | null;
  /** Rank that its band stands for; null when not passed. */
  readonly rank: number | null;
  /** Its share in a `weighted-mean`, as a decimal. */
  readonly weight?: string | undefined;
}

/** Everything that is combined. */
export interface CombinationFacts {
  readonly method: CombinationMethod;
  /** The evaluation that decides alone, for `primary-only`. */
  readonly primary?: string | null | undefined;
  readonly levels: readonly CombinationLevel[];
  readonly results: readonly CombinedEvaluation[];
}

/** The level that several evaluations come to; all null while one of them is incomplete. */
export interface CombinedOutcome {
  readonly passed: boolean | null;
  readonly level: string | null;
  /** Given by `weighted-mean` only, and also when not passed. */
  readonly score: ShownFraction | null;
}

/** Combines the evaluations of one audit to one level, by the method that the edition has chosen. */
export function combineEvaluations(facts: CombinationFacts): CombinedOutcome {
  if (facts.results.some(({ passed, score }) => passed === null || score === null)) {
    return { passed: null, level: null, score: null };
  }
  switch (facts.method) {
    case 'lower-level-wins':
      return byLowestRank(facts.levels, facts.results);
    case 'primary-only':
      return byLowestRank(
        facts.levels,
        facts.results.filter(({ evaluation }) => evaluation === facts.primary),
      );
    case 'weighted-mean':
      return byWeightedMean(facts);
  }
}

function byLowestRank(levels: readonly CombinationLevel[], results: readonly CombinedEvaluation[]): CombinedOutcome {
  const ranks = results.flatMap(({ passed, rank }) => (passed && rank !== null ? [rank] : []));
  const passed = results.length > 0 && ranks.length === results.length;
  const lowest = Math.min(...ranks);
  const level = passed ? (levels.find(({ rank }) => rank === lowest)?.code ?? null) : null;
  return { passed, level, score: null };
}

function byWeightedMean({ levels, results }: CombinationFacts): CombinedOutcome {
  const weights = sum(results.map(weightOf));
  if (weights.numerator === 0n) return { passed: false, level: null, score: null };
  const weighted = sum(results.map((result) => times(weightOf(result), parseFraction(result.score ?? '0/1'))));
  const mean = fraction(weighted.numerator * weights.denominator, weighted.denominator * weights.numerator);
  const reached = levels
    .map(({ code, min }) => ({ code, min: min == null ? null : parseDecimal(min) }))
    .reduce<{ code: string; min: Fraction } | null>(
      (best, { code, min }) =>
        min && compare(min, mean) <= 0 && (!best || compare(min, best.min) > 0) ? { code, min } : best,
      null,
    );
  const passed = reached !== null && results.every((result) => result.passed);
  return { passed, level: passed ? reached.code : null, score: shownFraction(mean) };
}

function weightOf({ weight }: CombinedEvaluation): Fraction {
  return parseDecimal(weight ?? '1');
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}
