import { checkScorecard } from './check-scorecard.js';
import type { ScoreRefusal } from './check-scorecard.js';
import type { CompiledEvaluation } from './compile-evaluation.js';
import { compare, minus, parseDecimal, plus, shownFraction, ZERO } from './fraction.js';
import type { ShownFraction } from './fraction.js';
import { exactLeafScoresOf, LossReason } from './leaf-scores.js';
import type { Scorecard } from './scorecard.js';
import { SurveillanceOutcome } from './words.js';

/** A surveillance that asked for part of an evaluation. */
export interface SubsetFacts {
  readonly scorecard: Scorecard;
  /** The leaves it asked for: the mandatory ones and its turn of the rest. */
  readonly asked: readonly string[];
  /** A loss of more points than this refers the client to a full evaluation; a decimal string. */
  readonly lossLimit: string;
  readonly majorNonconformities: number;
}

/** Why a client is referred to a full evaluation. */
export const ReferralReason = {
  POINTS_LOST: 'POINTS_LOST',
  SPECIAL_DEDUCTION: 'SPECIAL_DEDUCTION',
  MAJOR_NONCONFORMITY: 'MAJOR_NONCONFORMITY',
} as const;
/** One of the reasons. */
export type ReferralReason = (typeof ReferralReason)[keyof typeof ReferralReason];

/** What a partial surveillance came to. It has no score and no level: the newest full evaluation bounds the level. */
export type SubsetResult =
  | { readonly complete: false; readonly missing: readonly string[]; readonly lost: ShownFraction }
  | {
      readonly complete: true;
      readonly outcome: SurveillanceOutcome;
      readonly lost: ShownFraction;
      readonly reasons: readonly ReferralReason[];
    }
  | { readonly refusals: readonly ScoreRefusal[] };

/**
 * Whether a partial surveillance confirms what was certified or refers the client to a full evaluation. A leaf that
 * was answered without being asked for counts as well: what was seen was seen.
 */
export function subsetOutcome(compiled: CompiledEvaluation, facts: SubsetFacts): SubsetResult {
  const { refusals } = checkScorecard(compiled, facts.scorecard);
  if (refusals.length > 0) return { refusals };
  const asked = new Set(facts.asked);
  const scores = exactLeafScoresOf(compiled, facts.scorecard);
  const answered = scores.filter(({ reason }) => reason !== LossReason.UNANSWERED);
  const missing = scores.filter(({ leaf, reason }) => asked.has(leaf.code) && reason === LossReason.UNANSWERED);
  const lost = answered.reduce((sum, { applicable, earned }) => plus(sum, minus(applicable, earned)), ZERO);
  if (missing.length > 0)
    return { complete: false, missing: missing.map(({ leaf }) => leaf.code), lost: shownFraction(lost) };
  if (answered.every(({ reason }) => reason === LossReason.TAILORED)) {
    return { refusals: [{ code: 'NOTHING_APPLICABLE', criterion: null }] };
  }
  const reasons = referralReasons(facts, compare(lost, parseDecimal(facts.lossLimit)) > 0);
  const outcome = reasons.length > 0 ? SurveillanceOutcome.REFERRED : SurveillanceOutcome.CONFIRMED;
  return { complete: true, outcome, lost: shownFraction(lost), reasons };
}

function referralReasons(
  { scorecard, majorNonconformities }: SubsetFacts,
  isLossTooHigh: boolean,
): readonly ReferralReason[] {
  return [
    ...(isLossTooHigh ? [ReferralReason.POINTS_LOST] : []),
    ...(scorecard.specialDeductions.length > 0 ? [ReferralReason.SPECIAL_DEDUCTION] : []),
    ...(majorNonconformities > 0 ? [ReferralReason.MAJOR_NONCONFORMITY] : []),
  ];
}
