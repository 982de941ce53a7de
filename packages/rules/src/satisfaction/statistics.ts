import { compare, cutTo, exactOf, fraction, minus, plus, times, ZERO } from '../scoring/fraction.js';
import type { Fraction, ShownFraction } from '../scoring/fraction.js';
import { over } from './sample-size.js';

/** Square roots are kept to so many places, cut; everything else is exact. */
const ROOT_PLACES = 12n;

/** The mean; null of nothing. */
export function meanOf(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null;
  return over(sumOf(values), fraction(BigInt(values.length)));
}

/** The sum. */
export function sumOf(values: readonly Fraction[]): Fraction {
  return reduced(values.reduce(plus, ZERO));
}

/** The variance of a sample, by `n − 1`; null of fewer than two. */
export function varianceOf(values: readonly Fraction[]): Fraction | null {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) return null;
  const squares = values.map((value) => reduced(square(minus(value, mean))));
  return reduced(over(sumOf(squares), fraction(BigInt(values.length - 1))));
}

/** A mean weighted; what has no value is left out with its weight. Null where nothing has one. */
export function weightedMean(
  parts: ReadonlyArray<{ readonly weight: Fraction; readonly value: Fraction | null }>,
): Fraction | null {
  const given = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
  const weights = sumOf(given.map(({ weight }) => weight));
  if (compare(weights, ZERO) <= 0) return null;
  return reduced(over(sumOf(given.map(({ weight, value }) => times(weight, value))), weights));
}

/** The square root of a number that is not negative, cut to twelve places. */
export function rootOf({ numerator, denominator }: Fraction): Fraction {
  const scale = 10n ** ROOT_PLACES;
  return { numerator: wholeRoot((numerator * scale * scale) / denominator), denominator: scale };
}

/** A number that may be negative, as it is shown and as it is. */
export function shownSigned(value: Fraction): ShownFraction {
  const isNegative = compare(value, ZERO) < 0;
  const size = isNegative ? minus(ZERO, value) : value;
  const cut = cutTo(size, 2);
  return { shown: isNegative && /[1-9]/.test(cut) ? `-${cut}` : cut, exact: exactOf(value) };
}

/** The square. */
export function square(value: Fraction): Fraction {
  return times(value, value);
}

/** The same number with small terms, so that long sums stay quick. */
export function reduced(value: Fraction): Fraction {
  const [numerator = '0', denominator = '1'] = exactOf(value).split('/');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const better = (guess + value / guess) >> 1n;
    if (better >= guess) return guess;
    guess = better;
  }
}
