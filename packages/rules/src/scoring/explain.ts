import type { ScoreRefusal } from './check-scorecard.js';
import type { CompiledEvaluation } from './compile-evaluation.js';
import { criterionTree } from './criterion-tree.js';
import type { CriterionTree } from './criterion-tree.js';
import { compare, minus, parseFraction, plus, shownFraction, ZERO } from './fraction.js';
import type { ShownFraction } from './fraction.js';
import { exactLeafScoresOf, LossReason } from './leaf-scores.js';
import type { ExactLeafScore } from './leaf-scores.js';
import { isRefused, scoreScorecard } from './score-scorecard.js';
import type { ScoreOutcome } from './score-scorecard.js';
import type { Scorecard } from './scorecard.js';

/** One leaf that cost points, and why. */
export interface Loss {
  readonly criterion: string;
  readonly reason: LossReason;
  readonly lost: ShownFraction;
}

/** One node of the tree with what it holds, what it earned, and every leaf below it that cost points. */
export interface ExplainedNode {
  readonly code: string;
  readonly parent: string | null;
  /** 1 for a chapter. */
  readonly depth: number;
  readonly leaf: boolean;
  /** The clause it rests on. */
  readonly clause: string;
  readonly applicable: ShownFraction;
  readonly earned: ShownFraction;
  readonly lost: ShownFraction;
  readonly losses: readonly Loss[];
  /** Leaves at or below it that were tailored out. */
  readonly tailored: readonly string[];
}

/** The sums that a score is made of. */
export interface ScoreSums {
  /** Points of the leaves that were not tailored out. */
  readonly applicable: ShownFraction;
  readonly earned: ShownFraction;
  /** What was earned of what applied, in a hundred; before deductions, bonuses and the bounds of 0 and 100. */
  readonly base: ShownFraction;
}

/** A score unfolded. */
export interface Explanation {
  readonly outcome: ScoreOutcome;
  /** Null while the scorecard is incomplete. */
  readonly sums: ScoreSums | null;
  /** In the order of the document, parents before children. */
  readonly nodes: readonly ExplainedNode[];
  /** Points taken from the score outside the criteria. */
  readonly deducted: number;
  /** Points added to it. */
  readonly added: number;
  /** Bands whose minimum the score reaches, the lowest first; special deductions may fail it all the same. */
  readonly reached: readonly string[];
  /** Whether the special deductions alone keep it from passing, whatever the score. */
  readonly failedByDeductions: boolean;
}

/**
 * Unfolds a score: per node what applied, what was earned, what was lost and why. A leaf without an answer counts as
 * lost with the reason `UNANSWERED`. Another edition's evaluation may be given to see the same answers under it.
 */
export function explainScore(
  compiled: CompiledEvaluation,
  scorecard: Scorecard,
): Explanation | { readonly refusals: readonly ScoreRefusal[] } {
  const outcome = scoreScorecard(compiled, scorecard);
  if (isRefused(outcome)) return outcome;
  const tree = criterionTree(compiled.rules);
  const scores = new Map(exactLeafScoresOf(compiled, scorecard).map((score) => [score.leaf.code, score]));
  return {
    outcome,
    sums: outcome.complete ? sumsOf([...scores.values()]) : null,
    nodes: tree.codes.map((code) => explainNode(tree, scores, code)),
    deducted: scorecard.specialDeductions.length,
    added: Math.min(scorecard.specialBonuses.length, compiled.bonusLimit),
    reached: reachedBands(compiled, outcome),
    failedByDeductions: scorecard.specialDeductions.length >= compiled.specialDeductionLimit,
  };
}

function reachedBands({ bands }: CompiledEvaluation, { score }: ScoreOutcome): readonly string[] {
  if (score === null) return [];
  const exact = parseFraction(score.exact);
  return bands.filter(({ min }) => compare(min, exact) <= 0).map(({ code }) => code);
}

function sumsOf(scores: readonly ExactLeafScore[]): ScoreSums {
  const applicable = scores.reduce((sum, score) => plus(sum, score.applicable), ZERO);
  const earned = scores.reduce((sum, score) => plus(sum, score.earned), ZERO);
  const base = {
    numerator: 100n * earned.numerator * applicable.denominator,
    denominator: earned.denominator * applicable.numerator,
  };
  return { applicable: shownFraction(applicable), earned: shownFraction(earned), base: shownFraction(base) };
}

function explainNode(tree: CriterionTree, scores: ReadonlyMap<string, ExactLeafScore>, code: string): ExplainedNode {
  const below = tree.leavesOf(code).flatMap((leaf) => scores.get(leaf) ?? []);
  const applicable = below.reduce((sum, score) => plus(sum, score.applicable), ZERO);
  const earned = below.reduce((sum, score) => plus(sum, score.earned), ZERO);
  return {
    code,
    parent: tree.parentOf(code),
    depth: depthOf(tree, code),
    leaf: scores.has(code),
    clause: tree.clauseOf(code),
    applicable: shownFraction(applicable),
    earned: shownFraction(earned),
    lost: shownFraction(minus(applicable, earned)),
    losses: below.flatMap(lossOf),
    tailored: below.filter(({ reason }) => reason === LossReason.TAILORED).map(({ leaf }) => leaf.code),
  };
}

function lossOf({ leaf, applicable, earned, reason }: ExactLeafScore): readonly Loss[] {
  if (reason === null || reason === LossReason.TAILORED) return [];
  return [{ criterion: leaf.code, reason, lost: shownFraction(minus(applicable, earned)) }];
}

function depthOf({ parentOf }: CriterionTree, code: string): number {
  let depth = 1;
  for (let parent = parentOf(code); parent !== null; parent = parentOf(parent)) depth += 1;
  return depth;
}
