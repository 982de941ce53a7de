/** A share of some cases, with an interval of 95 %. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 1.959964;

/** A share with the interval of Wilson, which holds for few cases too. @example rateOf(0, 10).high // 0.2775 */
export function rateOf(count: number, of: number): Rate | null {
  if (of === 0) return null;
  const share = count / of;
  const square = WIDTH ** 2;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (WIDTH / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { count, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
