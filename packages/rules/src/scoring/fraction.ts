/** An exact, never rounded number. The denominator is positive; lowest terms are made where it is shown. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number as it is shown and as it is. */
export interface ShownFraction {
  /** Cut, not rounded, to two places: `94.99`. */
  readonly shown: string;
  /** `numerator/denominator` in lowest terms, the denominator always written: `95/1`. */
  readonly exact: string;
}

/** Zero. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;
const FRACTION = /^(\d+)\/(\d+)$/;

/** The fraction of two whole numbers, as they are. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  return { numerator, denominator };
}

/**
 * Reads a decimal string that is not negative, such as an edition's points.
 * @throws RangeError when it is none
 */
export function parseDecimal(text: string): Fraction {
  const match = DECIMAL.exec(text);
  if (!match) throw new RangeError(`Not a decimal: ${JSON.stringify(text)}`);
  const places = match[2] ?? '';
  return { numerator: BigInt(`${match[1]}${places}`), denominator: 10n ** BigInt(places.length) };
}

/**
 * Reads an exact number back from `numerator/denominator`.
 * @throws RangeError when it is none
 */
export function parseFraction(text: string): Fraction {
  const match = FRACTION.exec(text);
  const denominator = BigInt(match?.[2] ?? 0);
  if (denominator === 0n) throw new RangeError(`Not a fraction: ${JSON.stringify(text)}`);
  return { numerator: BigInt(match?.[1] ?? 0), denominator };
}

/** The sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The difference. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Below zero when `a` is less, zero when equal, above when more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The number held within two bounds. */
export function clamp(value: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compare(value, low) < 0) return low;
  return compare(value, high) > 0 ? high : value;
}

/** `numerator/denominator` in lowest terms. */
export function exactOf({ numerator, denominator }: Fraction): string {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

/** The fraction of two whole numbers below 2⁵³ in lowest terms, as `exactOf` writes it. */
export function wholeExact(numerator: number, denominator: number): string {
  let [high, low] = [numerator, denominator];
  while (low !== 0) [high, low] = [low, high % low];
  return `${numerator / high}/${denominator / high}`;
}

/** Millionths, a whole number that is not negative, cut to two places. */
export function cutMillionths(millionths: number): string {
  const digits = String(Math.floor(millionths / 10_000)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A number that is not negative, cut to so many decimal places; never rounded up into a level it has not reached. */
export function cutTo({ numerator, denominator }: Fraction, places: number): string {
  const digits = ((numerator * 10n ** BigInt(places)) / denominator).toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Both ways to give a number that is not negative. */
export function shownFraction(value: Fraction): ShownFraction {
  return { shown: cutTo(value, 2), exact: exactOf(value) };
}

/** An exact number that is not negative, given both ways. @throws RangeError when it is none */
export function shownExact(exact: string): ShownFraction {
  return shownFraction(parseFraction(exact));
}

/** Both ways to give a number that may be below zero: `-1.25`, cut towards zero. */
export function signedFraction(value: Fraction): ShownFraction {
  if (value.numerator >= 0n) return shownFraction(value);
  const { shown, exact } = shownFraction({ numerator: -value.numerator, denominator: value.denominator });
  return { shown: shown === '0.00' ? shown : `-${shown}`, exact: `-${exact}` };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = a < 0n ? [-a, b] : [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high === 0n ? 1n : high;
}
