import { checkScorecard, isSampleInRange } from './check-scorecard.js';
import type { CompiledEvaluation, CompiledLeaf } from './compile-evaluation.js';
import { fraction, minus, shownFraction, times, ZERO } from './fraction.js';
import type { Fraction, ShownFraction } from './fraction.js';
import type { Response, Scorecard } from './scorecard.js';

/** Why a leaf does not earn all its points, or has none to earn. */
export const LossReason = {
  NOT_MET: 'NOT_MET',
  SAMPLE: 'SAMPLE',
  UNANSWERED: 'UNANSWERED',
  TAILORED: 'TAILORED',
} as const;
/** One of the reasons. */
export type LossReason = (typeof LossReason)[keyof typeof LossReason];

/** What one leaf contributes to a scorecard. */
export interface LeafScore {
  readonly code: string;
  /** Its points, or 0 when tailored out. */
  readonly applicable: ShownFraction;
  readonly earned: ShownFraction;
  readonly lost: ShownFraction;
  /** Null when it earned all. `TAILORED` loses nothing: the leaf left the sum. */
  readonly reason: LossReason | null;
}

/** A leaf's exact numbers, for sums over several leaves. */
export interface ExactLeafScore {
  readonly leaf: CompiledLeaf;
  readonly applicable: Fraction;
  readonly earned: Fraction;
  readonly reason: LossReason | null;
}

/**
 * What each leaf earns, in the evaluation's order. A leaf without an answer that counts (none, or a sample that is
 * out of range) earns nothing yet and is `UNANSWERED`, so that a score sheet can show the rest while it is filled in.
 */
export function leafScoresOf(compiled: CompiledEvaluation, scorecard: Scorecard): readonly LeafScore[] {
  return exactLeafScoresOf(compiled, scorecard).map(({ leaf, applicable, earned, reason }) => ({
    code: leaf.code,
    applicable: shownFraction(applicable),
    earned: shownFraction(earned),
    lost: shownFraction(minus(applicable, earned)),
    reason,
  }));
}

/** The same with exact numbers. */
export function exactLeafScoresOf(compiled: CompiledEvaluation, scorecard: Scorecard): readonly ExactLeafScore[] {
  const { answers } = checkScorecard(compiled, scorecard);
  return compiled.leaves.map((leaf) => exactLeafScore(leaf, answers[leaf.index]));
}

function exactLeafScore(leaf: CompiledLeaf, answer: Response | undefined): ExactLeafScore {
  const points = fraction(leaf.hundredths, 100n);
  switch (answer?.verdict) {
    case 'MET':
      return { leaf, applicable: points, earned: points, reason: null };
    case 'NOT_MET':
      return { leaf, applicable: points, earned: ZERO, reason: LossReason.NOT_MET };
    case 'NOT_APPLICABLE':
      return { leaf, applicable: ZERO, earned: ZERO, reason: LossReason.TAILORED };
    case 'SAMPLED':
      return sampledLeafScore(leaf, points, answer);
    case undefined:
      return { leaf, applicable: points, earned: ZERO, reason: LossReason.UNANSWERED };
  }
}

function sampledLeafScore(leaf: CompiledLeaf, points: Fraction, answer: Response): ExactLeafScore {
  if (!isSampleInRange(answer)) return { leaf, applicable: points, earned: ZERO, reason: LossReason.UNANSWERED };
  const [n, k] = [BigInt(answer.sampled ?? 1), BigInt(answer.conforming ?? 0)];
  return {
    leaf,
    applicable: points,
    earned: times(points, fraction(k, n)),
    reason: k === n ? null : LossReason.SAMPLE,
  };
}
