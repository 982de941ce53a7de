import { checkScorecard } from './check-scorecard.js';
import type { CompiledBand, CompiledEvaluation } from './compile-evaluation.js';
import { compare, minus, plus, ZERO } from './fraction.js';
import type { Fraction } from './fraction.js';
import { exactLeafScoresOf, LossReason } from './leaf-scores.js';
import type { ExactLeafScore } from './leaf-scores.js';
import { scoreOf } from './score-scorecard.js';
import type { Scorecard } from './scorecard.js';

/** A leaf that could still earn more, and how much. */
interface Gain {
  readonly code: string;
  readonly points: Fraction;
}

/** What a scorecard has, and the band it is to reach. */
interface Quest {
  readonly compiled: CompiledEvaluation;
  readonly scorecard: Scorecard;
  readonly band: CompiledBand;
  readonly earned: Fraction;
  readonly applicable: Fraction;
}

/**
 * The smallest set of leaves whose full points would reach a band: fewest leaves, and of those the smallest list of
 * codes by code units. Empty if it is reached; null if no set reaches it, or the special deductions are at their
 * limit. Leaves tailored out stay out; leaves without an answer count as not met.
 *
 * For analysts and programme managers only: shown to a client, its auditors or sales it would be consultancy
 * (GB/T 27021.1-2017, 5.2).
 */
export function pathToLevel(
  compiled: CompiledEvaluation,
  scorecard: Scorecard,
  level: string,
): readonly string[] | null {
  const band = compiled.bands.find(({ code }) => code === level);
  if (!band || scorecard.specialDeductions.length >= compiled.specialDeductionLimit) return null;
  if (checkScorecard(compiled, scorecard).refusals.length > 0) return null;
  const scores = exactLeafScoresOf(compiled, scorecard);
  const quest: Quest = {
    compiled,
    scorecard,
    band,
    earned: sumOf(scores.map((score) => score.earned)),
    applicable: sumOf(scores.map((score) => score.applicable)),
  };
  const gains = gainsOf(scores);
  const size = fewestThatReach(quest, gains);
  return size === null ? null : smallestCodes(quest, gains, size);
}

function gainsOf(scores: readonly ExactLeafScore[]): readonly Gain[] {
  return scores
    .filter(({ reason }) => reason !== null && reason !== LossReason.TAILORED)
    .map(({ leaf, applicable, earned }) => ({ code: leaf.code, points: minus(applicable, earned) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Only the sum counts, so the dearest leaves tell how few are enough. */
function fewestThatReach(quest: Quest, gains: readonly Gain[]): number | null {
  for (let size = 0; size <= gains.length; size += 1) {
    if (isReached(quest, dearest(gains, size))) return size;
  }
  return null;
}

/** Takes each leaf, in the order of codes, with which the dearest of those behind it can still complete the set. */
function smallestCodes(quest: Quest, gains: readonly Gain[], size: number): readonly string[] {
  const codes: string[] = [];
  let taken = ZERO;
  for (const [index, { code, points }] of gains.entries()) {
    if (codes.length === size) break;
    const withIt = plus(taken, points);
    const rest = dearest(gains.slice(index + 1), size - codes.length - 1);
    if (!isReached(quest, plus(withIt, rest))) continue;
    codes.push(code);
    taken = withIt;
  }
  return codes;
}

function dearest(gains: readonly Gain[], size: number): Fraction {
  const dearestFirst = gains.map(({ points }) => points).toSorted((a, b) => compare(b, a));
  return sumOf(dearestFirst.slice(0, size));
}

function isReached({ compiled, scorecard, band, earned, applicable }: Quest, gain: Fraction): boolean {
  const total = plus(earned, gain);
  if (applicable.numerator === 0n) return false;
  const asHundredths = (applicable.numerator * 100n) / applicable.denominator;
  const score = scoreOf(compiled, scorecard, {
    applicable: asHundredths,
    earned: { numerator: total.numerator * 100n, denominator: total.denominator },
  });
  return compare(band.min, score) <= 0;
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}
