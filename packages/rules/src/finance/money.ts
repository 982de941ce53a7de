/** Largest amount of fen that a 32-bit whole number holds. */
const MOST_FEN = 2_147_483_647;

/** Whether an amount is whole fen, not negative, and small enough to be kept. */
export function isAmount(fen: number): boolean {
  return Number.isInteger(fen) && fen >= 0 && fen <= MOST_FEN;
}

/** The same, and more than nothing. */
export function isSomeAmount(fen: number): boolean {
  return isAmount(fen) && fen > 0;
}

/** Adds amounts up. */
export function sumFen(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + each, 0);
}

/**
 * What some half days cost. A price per person-day is even, so that half of one is whole fen and nothing is rounded.
 *
 * @example
 * priceOfHalfDays(5, 300_000)   // 750_000: two and a half days at 3,000 yuan
 */
export function priceOfHalfDays(halfDays: number, personDayFen: number): number {
  return halfDays * (personDayFen / 2);
}
