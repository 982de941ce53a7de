import type { EvaluationRules, LeafRules } from './evaluation-rules.js';
import { compare, parseDecimal } from './fraction.js';
import type { Fraction } from './fraction.js';
import { wholeRulesOf } from './whole-rules.js';
import type { WholeRules } from './whole-rules.js';

/** A leaf made ready. */
export interface CompiledLeaf {
  readonly code: string;
  /** Its points in hundredths, so that sums are of whole numbers. */
  readonly hundredths: bigint;
  readonly sampling: boolean;
  readonly tailoring: boolean;
  readonly encouraged: boolean;
  readonly minimumSample: number;
  /** Its place in the evaluation. */
  readonly index: number;
}

/** A band made ready. */
export interface CompiledBand {
  readonly code: string;
  readonly min: Fraction;
}

/** An evaluation made ready once, to score many scorecards. */
export interface CompiledEvaluation {
  readonly rules: EvaluationRules;
  readonly leaves: readonly CompiledLeaf[];
  readonly leafByCode: ReadonlyMap<string, CompiledLeaf>;
  readonly nodes: ReadonlySet<string>;
  /** Ascending by minimum. */
  readonly bands: readonly CompiledBand[];
  readonly specialDeductionLimit: number;
  readonly bonusLimit: number;
  /** The same in whole numbers; null where they are too large for that. */
  readonly whole: WholeRules | null;
}

/** Smallest sample that needs no reason, where an edition says nothing else. */
export const DEFAULT_MINIMUM_SAMPLE = 3;

/**
 * Makes an evaluation ready for scoring. Do it once per edition, not once per scorecard.
 * @throws RangeError when points or minima are no decimals, which an edition that was loaded never has
 */
export function compileEvaluation(rules: EvaluationRules): CompiledEvaluation {
  const leaves = rules.leaves.map(compileLeaf);
  const bands = rules.bands
    .map(({ code, min }) => ({ code, min: parseDecimal(min) }))
    .toSorted((a, b) => compare(a.min, b.min));
  return {
    rules,
    leaves,
    leafByCode: new Map(leaves.map((leaf) => [leaf.code, leaf])),
    nodes: new Set(rules.nodes),
    bands,
    specialDeductionLimit: rules.specialDeductionLimit,
    bonusLimit: rules.bonusLimit,
    whole: wholeRulesOf(leaves, bands),
  };
}

function compileLeaf(leaf: LeafRules, index: number): CompiledLeaf {
  return {
    code: leaf.code,
    hundredths: hundredthsOf(leaf.points),
    sampling: leaf.sampling ?? true,
    tailoring: leaf.tailoring ?? true,
    encouraged: leaf.encouraged ?? false,
    minimumSample: leaf.minimumSample ?? DEFAULT_MINIMUM_SAMPLE,
    index,
  };
}

function hundredthsOf(points: string): bigint {
  const { numerator, denominator } = parseDecimal(points);
  if (numerator === 0n || denominator > 100n) {
    throw new RangeError(`Points are above 0 with at most two places, not ${JSON.stringify(points)}`);
  }
  return (numerator * 100n) / denominator;
}
