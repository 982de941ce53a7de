import type { Facts } from './facts.js';
import type { Grouped } from './groups.js';

/** Sums over the scores of a group, in millionths; squares are kept in three parts so that none is ever rounded. */
export interface ScoreSums {
  /** Scorecards, with a score or without. */
  count: number;
  /** Those with a score. */
  scored: number;
  sum: number;
  minimum: number;
  maximum: number;
  /** Σ a², Σ ab and Σ b² of scores that are 10000·a + b. */
  readonly squares: [number, number, number];
}

/** Sums over each group. */
export function sumScores(facts: Facts, { rows, groups, codes }: Grouped): readonly ScoreSums[] {
  const score = facts.column('score');
  const sums = codes.map(noScores);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const group = sums[groups[entry] ?? 0];
    if (!group) continue;
    group.count += 1;
    const value = score[rows[entry] ?? 0] ?? -1;
    if (value >= 0) addScore(group, value);
  }
  return sums;
}

/** A group of nobody. */
export function noScores(): ScoreSums {
  return { count: 0, scored: 0, sum: 0, minimum: Infinity, maximum: -1, squares: [0, 0, 0] };
}

function addScore(group: ScoreSums, value: number): void {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  group.scored += 1;
  group.sum += value;
  if (value < group.minimum) group.minimum = value;
  if (value > group.maximum) group.maximum = value;
  group.squares[0] += high * high;
  group.squares[1] += high * low;
  group.squares[2] += low * low;
}

/** Σ (score²), in square millionths. */
export function squareSum({ squares: [high, mixed, low] }: ScoreSums): bigint {
  return BigInt(high) * 100_000_000n + BigInt(mixed) * 20_000n + BigInt(low);
}

/** The scores of each group, ascending. */
export function sortedScores(facts: Facts, { rows, groups, codes }: Grouped): readonly Int32Array[] {
  const score = facts.column('score');
  const starts = new Int32Array(codes.length + 1);
  const isScored = (entry: number): boolean => (score[rows[entry] ?? 0] ?? -1) >= 0;
  for (let entry = 0; entry < rows.length; entry += 1)
    if (isScored(entry)) starts[(groups[entry] ?? 0) + 1] = (starts[(groups[entry] ?? 0) + 1] ?? 0) + 1;
  for (let group = 0; group < codes.length; group += 1)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const values = new Int32Array(starts[codes.length] ?? 0);
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (!isScored(entry)) continue;
    const group = groups[entry] ?? 0;
    values[next[group] ?? 0] = score[rows[entry] ?? 0] ?? 0;
    next[group] = (next[group] ?? 0) + 1;
  }
  return codes.map((_, group) => values.subarray(starts[group], starts[group + 1]).sort());
}

/** The score at a percentile, by nearest rank: the lowest that so many in a hundred do not exceed. */
export function percentileOf(sorted: Int32Array, percent: number): number | null {
  const rank = Math.max(1, Math.floor((percent * sorted.length + 99) / 100));
  return sorted[rank - 1] ?? null;
}

/** How many of a group reach each level of each evaluation, by sheet and level. */
export function countLevels(
  facts: Facts,
  { rows, groups, codes }: Grouped,
): ReadonlyArray<ReadonlyMap<number, number>> {
  const [score, sheet, level] = [facts.column('score'), facts.column('sheet'), facts.column('level')];
  const counts = codes.map(() => new Map<number, number>());
  for (let entry = 0; entry < rows.length; entry += 1) {
    const row = rows[entry] ?? 0;
    if ((score[row] ?? -1) < 0) continue;
    const key = levelKey(sheet[row] ?? 0, level[row] ?? 0);
    const group = counts[groups[entry] ?? 0];
    group?.set(key, (group.get(key) ?? 0) + 1);
  }
  return counts;
}

const LEVELS_OF_A_SHEET = 65_536;

function levelKey(sheet: number, level: number): number {
  return sheet * LEVELS_OF_A_SHEET + level;
}

/** Sheet and level of a key of `countLevels`. */
export function levelOfKey(key: number): { readonly sheet: number; readonly level: number } {
  return { sheet: Math.floor(key / LEVELS_OF_A_SHEET), level: key % LEVELS_OF_A_SHEET };
}
