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
  const column = (): Float64Array => new Float64Array(codes.length);
  const [count, scored, sum, high, mixed, low] = [column(), column(), column(), column(), column(), column()];
  const [minimum, maximum] = [column().fill(Infinity), column().fill(-1)];
  const add = (of: Float64Array, group: number, value: number): void =>
    void (of[group] = (of[group] as number) + value);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const group = groups[entry] as number;
    add(count, group, 1);
    const value = score[rows[entry] as number] as number;
    if (value < 0) continue;
    const above = Math.floor(value / 10_000);
    const below = value - above * 10_000;
    add(scored, group, 1);
    add(sum, group, value);
    if (value < (minimum[group] as number)) minimum[group] = value;
    if (value > (maximum[group] as number)) maximum[group] = value;
    add(high, group, above * above);
    add(mixed, group, above * below);
    add(low, group, below * below);
  }
  const at = (of: Float64Array, group: number): number => of[group] as number;
  return codes.map((_, group) => ({
    count: at(count, group),
    scored: at(scored, group),
    sum: at(sum, group),
    minimum: at(minimum, group),
    maximum: at(maximum, group),
    squares: [at(high, group), at(mixed, group), at(low, group)],
  }));
}

/** Groups that have nobody in common, as one. */
export function scoresTogether(groups: readonly ScoreSums[]): ScoreSums {
  const all = noScores();
  for (const { count, scored, sum, minimum, maximum, squares } of groups) {
    all.count += count;
    all.scored += scored;
    all.sum += sum;
    all.minimum = Math.min(all.minimum, minimum);
    all.maximum = Math.max(all.maximum, maximum);
    for (const at of [0, 1, 2] as const) all.squares[at] += squares[at];
  }
  return all;
}

/** A group of nobody. */
export function noScores(): ScoreSums {
  return { count: 0, scored: 0, sum: 0, minimum: Infinity, maximum: -1, squares: [0, 0, 0] };
}

/** Σ (score²), in square millionths. */
export function squareSum({ squares: [high, mixed, low] }: ScoreSums): bigint {
  return BigInt(high) * 100_000_000n + BigInt(mixed) * 20_000n + BigInt(low);
}

/** The scores of each group, ascending. */
export function sortedScores(facts: Facts, grouped: Grouped): readonly Int32Array[] {
  const { rows, groups, codes } = grouped;
  const score = facts.column('score');
  const starts = new Int32Array(codes.length + 1);
  const isScored = (entry: number): boolean => (score[rows[entry] as number] as number) >= 0;
  for (let entry = 0; entry < rows.length; entry += 1)
    if (isScored(entry)) starts[(groups[entry] as number) + 1] = (starts[(groups[entry] as number) + 1] as number) + 1;
  for (let group = 0; group < codes.length; group += 1)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const values = new Int32Array(starts[codes.length] ?? 0);
  const put = (group: number, value: number): void => {
    const at = next[group] as number;
    values[at] = value;
    next[group] = at + 1;
  };
  const one = rows.length * FEW > facts.size() ? groupOfRows(facts, grouped) : null;
  if (one) {
    // Taken by score, each group's own come in their order.
    for (const row of rowsByScore(facts)) if ((one[row] as number) >= 0) put(one[row] as number, score[row] as number);
    return codes.map((_, group) => values.subarray(starts[group], starts[group + 1]));
  }
  for (let entry = 0; entry < rows.length; entry += 1)
    if (isScored(entry)) put(groups[entry] as number, score[rows[entry] as number] as number);
  return codes.map((_, group) => values.subarray(starts[group], starts[group + 1]).sort());
}

/** From how small a part of all facts on each group is sorted by itself. */
const FEW = 8;

/** The group of each row, -1 for none; null where a row is in several. */
function groupOfRows(facts: Facts, { rows, groups }: Grouped): Int32Array | null {
  const of = new Int32Array(facts.size()).fill(-1);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const row = rows[entry] as number;
    if (of[row] !== -1) return null;
    of[row] = groups[entry] as number;
  }
  return of;
}

/** Rows by score, as long as no fact is added. */
const ORDERS = new WeakMap<Facts, { readonly version: number; readonly rows: Int32Array }>();
/** More than there are rows: a score above a row is one exact number. */
const ROWS = 2 ** 25;

/** Every row with a score, the lowest first. */
function rowsByScore(facts: Facts): Int32Array {
  const known = ORDERS.get(facts);
  if (known?.version === facts.version()) return known.rows;
  const score = facts.column('score');
  const pairs = new Float64Array(facts.size());
  let scored = 0;
  for (let row = 0; row < pairs.length; row += 1)
    if ((score[row] as number) >= 0) pairs[scored++] = (score[row] as number) * ROWS + row;
  const rows = Int32Array.from(pairs.subarray(0, scored).sort(), (pair) => pair % ROWS);
  ORDERS.set(facts, { version: facts.version(), rows });
  return rows;
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
  const [sheets, levels] = [facts.sheets.all.length, facts.words.level.size()];
  const counts = codes.map(() => new Map<number, number>());
  const tally = new Uint32Array(codes.length * sheets * levels);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const row = rows[entry] as number;
    if ((score[row] as number) < 0) continue;
    const cell = ((groups[entry] as number) * sheets + (sheet[row] as number)) * levels + (level[row] as number);
    tally[cell] = (tally[cell] as number) + 1;
  }
  for (const [cell, count] of tally.entries()) {
    if (count === 0) continue;
    const own = Math.floor(cell / levels);
    counts[Math.floor(own / sheets)]?.set(levelKey(own % sheets, cell % levels), count);
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
