/*
 * Figures are made of whole numbers from start to end: scores and points lost are counted in millionths. A decimal is
 * only what is shown, cut and never rounded.
 */

const PLACES = 6;

/** A score or points as text, in millionths; what lies below a millionth is cut. */
export function millionthsOf(decimal: string): number {
  const [whole = '0', places = ''] = decimal.split('.');
  const part = Number(places.slice(0, PLACES).padEnd(PLACES, '0'));
  return Number(whole) * 1_000_000 + (decimal.startsWith('-') ? -part : part);
}

/** A quotient of whole numbers as a decimal cut to some places, towards zero. */
export function cutQuotient(numerator: bigint, denominator: bigint, places: number): string {
  const scaled = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Millionths as a decimal cut to some places. */
export function cutMillionths(millionths: number, places: number): string {
  return cutQuotient(BigInt(millionths), 1_000_000n, places);
}

/** The whole part of a square root. */
export function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = BigInt(Math.floor(Math.sqrt(Number(square))));
  while (root * root > square) root -= 1n;
  while ((root + 1n) * (root + 1n) <= square) root += 1n;
  return root;
}
