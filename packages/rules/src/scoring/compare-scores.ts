import type { CompiledEvaluation } from './compile-evaluation.js';
import { compare, fraction, minus, plus, shownFraction, signedFraction, times, ZERO } from './fraction.js';
import type { Fraction, ShownFraction } from './fraction.js';
import { exactLeafScoresOf } from './leaf-scores.js';
import type { ExactLeafScore, LossReason } from './leaf-scores.js';
import { isRefused, scoreOf, scoreScorecard } from './score-scorecard.js';
import type { CompleteOutcome } from './score-scorecard.js';
import type { Scorecard } from './scorecard.js';

/** A scorecard with the evaluation it answers. */
export interface ScoredSide {
  readonly compiled: CompiledEvaluation;
  readonly scorecard: Scorecard;
}

/** Two leaves that are one for the comparison, or a leaf that only one side has. */
export interface LeafPair {
  readonly left: string | null;
  readonly right: string | null;
}

/** How a leaf stands on one side. */
export interface LeafStanding {
  readonly code: string;
  /** Its points, or 0 when tailored out. */
  readonly applicable: ShownFraction;
  readonly lost: ShownFraction;
  readonly reason: LossReason | null;
}

/** What one leaf moved of the score. `answer` and `weight` sum to `effect`. */
export interface LeafStep {
  readonly left: LeafStanding | null;
  readonly right: LeafStanding | null;
  readonly effect: ShownFraction;
  /** By what it loses: its points lost before and after, each against the second's applicable total. */
  readonly answer: ShownFraction;
  /** By its coming into the applicable total or leaving it, so that every loss weighs less or more. */
  readonly weight: ShownFraction;
}

/** The way from one score to another. The first score and every step together are the second score, exactly. */
export interface ScoreComparison {
  readonly left: CompleteOutcome;
  readonly right: CompleteOutcome;
  readonly difference: ShownFraction;
  /** Leaves that moved it, in the order of the pairs. */
  readonly leaves: readonly LeafStep[];
  readonly specialDeductions: ShownFraction;
  readonly specialBonuses: ShownFraction;
  /** What holding the score between 0 and 100 moved. */
  readonly clamp: ShownFraction;
}

/** One side made ready: its leaves by code, and what they sum to. */
interface Sums {
  readonly side: ScoredSide;
  readonly leaves: ReadonlyMap<string, ExactLeafScore>;
  readonly applicable: Fraction;
  readonly lost: Fraction;
}

const HUNDRED = fraction(100n);

/** The pairs of one evaluation with itself: every leaf, in its order. */
export function samePairs({ leaves }: CompiledEvaluation): readonly LeafPair[] {
  return leaves.map(({ code }) => ({ left: code, right: code }));
}

/** Points of some leaves together; codes that are none of its leaves count nothing. */
export function pointsOf({ leafByCode }: CompiledEvaluation, codes: Iterable<string>): ShownFraction {
  let hundredths = 0n;
  for (const code of codes) hundredths += leafByCode.get(code)?.hundredths ?? 0n;
  return shownFraction(fraction(hundredths, 100n));
}

/**
 * Leaf by leaf, why one score is not the other. A score is 100 less what was lost of what applied; so a leaf moves it
 * in two ways: by what it loses, and by how much applies at all, which tailoring changes for every other loss. Both
 * are told exactly, and special deductions, bonuses and the bounds of 0 and 100 beside them. Null where a side is
 * incomplete or refused: it has no score.
 *
 * The pairs must name every leaf of either side once; a leaf without a partner stands alone.
 */
export function compareScores(left: ScoredSide, right: ScoredSide, pairs: readonly LeafPair[]): ScoreComparison | null {
  const outcomes = [completeOf(left), completeOf(right)] as const;
  if (!outcomes[0] || !outcomes[1]) return null;
  const [before, after] = [sumsOf(left), sumsOf(right)];
  const [deducted, added] = [minus(deductionsOf(left), deductionsOf(right)), minus(bonusesOf(right), bonusesOf(left))];
  return {
    left: outcomes[0],
    right: outcomes[1],
    difference: signedFraction(minus(exactScoreOf(after), exactScoreOf(before))),
    leaves: pairs.map((pair) => stepOf(before, after, pair)).filter(isStep),
    specialDeductions: signedFraction(deducted),
    specialBonuses: signedFraction(added),
    clamp: signedFraction(minus(clampOf(after), clampOf(before))),
  };
}

function stepOf(before: Sums, after: Sums, { left, right }: LeafPair): LeafStep {
  const [from, to] = [leafOf(before, left), leafOf(after, right)];
  const [lostBefore, lostAfter] = [lostOf(from), lostOf(to)];
  // 100 × (its loss before − after) / the second total
  const answer = over(times(HUNDRED, minus(lostBefore, lostAfter)), after.applicable);
  // 100 × all that was lost × (its points after − before) / (the first total × the second)
  const grown = minus(to?.applicable ?? ZERO, from?.applicable ?? ZERO);
  const weight = over(times(times(HUNDRED, before.lost), grown), times(before.applicable, after.applicable));
  return {
    left: standingOf(from),
    right: standingOf(to),
    effect: signedFraction(plus(answer, weight)),
    answer: signedFraction(answer),
    weight: signedFraction(weight),
  };
}

/** A leaf that neither loses otherwise nor weighs otherwise is no step; one whose two parts cancel out is. */
function isStep({ answer, weight }: LeafStep): boolean {
  return answer.exact !== '0/1' || weight.exact !== '0/1';
}

function leafOf({ leaves }: Sums, code: string | null): ExactLeafScore | null {
  return code === null ? null : (leaves.get(code) ?? null);
}

function lostOf(leaf: ExactLeafScore | null): Fraction {
  return leaf ? minus(leaf.applicable, leaf.earned) : ZERO;
}

function standingOf(leaf: ExactLeafScore | null): LeafStanding | null {
  return (
    leaf && {
      code: leaf.leaf.code,
      applicable: shownFraction(leaf.applicable),
      lost: shownFraction(lostOf(leaf)),
      reason: leaf.reason,
    }
  );
}

function completeOf({ compiled, scorecard }: ScoredSide): CompleteOutcome | null {
  const outcome = scoreScorecard(compiled, scorecard);
  return isRefused(outcome) || !outcome.complete ? null : outcome;
}

function sumsOf(side: ScoredSide): Sums {
  const scores = exactLeafScoresOf(side.compiled, side.scorecard);
  return {
    side,
    leaves: new Map(scores.map((score) => [score.leaf.code, score])),
    applicable: scores.reduce((sum, { applicable }) => plus(sum, applicable), ZERO),
    lost: scores.reduce((sum, score) => plus(sum, lostOf(score)), ZERO),
  };
}

function exactScoreOf({ side, applicable, lost }: Sums): Fraction {
  const earned = minus(applicable, lost);
  return scoreOf(side.compiled, side.scorecard, {
    applicable: (applicable.numerator * 100n) / applicable.denominator,
    earned: times(earned, HUNDRED),
  });
}

/** What the bounds of 0 and 100 added to a score; less than nothing where they took from it. */
function clampOf(sums: Sums): Fraction {
  const base = minus(HUNDRED, over(times(HUNDRED, sums.lost), sums.applicable));
  const unbound = minus(plus(base, bonusesOf(sums.side)), deductionsOf(sums.side));
  const score = exactScoreOf(sums);
  return compare(score, unbound) === 0 ? ZERO : minus(score, unbound);
}

function deductionsOf({ scorecard }: ScoredSide): Fraction {
  return fraction(BigInt(scorecard.specialDeductions.length));
}

function bonusesOf({ compiled, scorecard }: ScoredSide): Fraction {
  return fraction(BigInt(Math.min(scorecard.specialBonuses.length, compiled.bonusLimit)));
}

function over(value: Fraction, by: Fraction): Fraction {
  return times(value, { numerator: by.denominator, denominator: by.numerator });
}
