import { compare, fraction, minus, parseDecimal, plus, times } from '../scoring/fraction.js';
import type { Fraction } from '../scoring/fraction.js';

/** The version of every formula in this folder; a survey keeps the one its figures were computed by. */
export const SATISFACTION_VERSION = '1';

/**
 * Two-sided quantiles of the normal distribution, by confidence in per cent, as survey practice writes them. Exact
 * constants: two installations never differ in the last digit.
 */
const QUANTILES: Readonly<Record<number, string>> = { 90: '1.645', 95: '1.96', 99: '2.576' };

/** The confidences a survey may be planned for, in per cent. */
export const CONFIDENCES: readonly number[] = Object.keys(QUANTILES).map(Number);

/** The quantile of a confidence. @throws RangeError for a confidence that the table has not */
export function quantileOf(confidence: number): Fraction {
  const quantile = QUANTILES[confidence];
  if (quantile === undefined) throw new RangeError(`No quantile for ${confidence} per cent`);
  return parseDecimal(quantile);
}

/** What the size of a sample follows from. */
export interface SampleFacts {
  /** In per cent: 90, 95 or 99. */
  readonly confidence: number;
  /** Margin of error in per cent, such as `5`. */
  readonly marginPercent: string;
  /** Expected share of satisfied customers in per cent; `50` asks for the most. */
  readonly sharePercent: string;
  /** How many customers the sampling frame holds. */
  readonly frameSize: number;
}

/**
 * How many answers a survey needs: `n0 = z² p(1−p) / e²`, corrected for a finite frame, `n = n0 / (1 + (n0 − 1) / N)`,
 * up to the next whole number. Never more than the frame holds.
 *
 * @example
 * requiredSample({ confidence: 95, marginPercent: '5', sharePercent: '50', frameSize: 500 }) // 218
 */
export function requiredSample({ confidence, marginPercent, sharePercent, frameSize }: SampleFacts): number {
  const one = fraction(1n);
  const quantile = quantileOf(confidence);
  const share = hundredth(parseDecimal(sharePercent));
  const margin = hundredth(parseDecimal(marginPercent));
  const spread = times(times(quantile, quantile), times(share, minus(one, share)));
  const endless = over(spread, times(margin, margin));
  const correction = plus(one, over(minus(endless, one), fraction(BigInt(frameSize))));
  // A frame of one customer corrects a tiny sample below nothing; then all are asked.
  if (compare(correction, fraction(0n)) <= 0) return frameSize;
  return Math.min(frameSize, Math.max(1, roundedUp(over(endless, correction))));
}

/** The quotient; the divisor is not zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

function hundredth(value: Fraction): Fraction {
  return { numerator: value.numerator, denominator: value.denominator * 100n };
}

function roundedUp({ numerator, denominator }: Fraction): number {
  return Number((numerator + denominator - 1n) / denominator);
}
