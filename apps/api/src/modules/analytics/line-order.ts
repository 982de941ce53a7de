import { isTime, squareSum } from '@touchstone/analytics';
import type { Facts, ScoreDimension, ScoreMeasure } from '@touchstone/analytics';
import type { Line } from './lines.js';
import type { ScoreOrderInput } from './scores.inputs.js';
import { valueOf } from './values.js';

/** Numerator and denominator; null where there is no figure. */
type Ratio = readonly [bigint, bigint] | null;

/** What lines are compared by. */
interface Compared {
  readonly facts: Facts;
  readonly dimensions: readonly ScoreDimension[];
  readonly orderBy: readonly ScoreOrderInput[];
  readonly difference: (line: Line) => Ratio;
}

/** Lines in the order asked for, then by their dimensions; what is unknown comes last. */
export function sorted(lines: readonly Line[], compared: Compared): readonly Line[] {
  const { dimensions, orderBy } = compared;
  const byKeys = dimensions.map((dimension) => ({ dimension, direction: 'ASC' as const }));
  const quick = orderBy.every((term) => term.dimension) ? byPlaces(lines, [...orderBy, ...byKeys], compared) : null;
  if (quick) return quick;
  const terms = [...orderBy, ...byKeys].map((term) => comparing(lines, term, compared));
  const order = lines.map((_, at) => at);
  order.sort((one, other) => {
    for (const compare of terms) {
      const found = compare(one, other);
      if (found !== 0) return found;
    }
    return 0;
  });
  return order.flatMap((at) => lines[at] ?? []);
}

/** Compares two lines by their places: what they are compared by is worked out once. */
type Compare = (one: number, other: number) => number;

function comparing(
  lines: readonly Line[],
  { dimension, measure, direction }: ScoreOrderInput,
  compared: Compared,
): Compare {
  const sign = direction === 'DESC' ? -1 : 1;
  if (dimension) return byDimension(lines, { dimension, sign }, compared);
  const ratios = lines.map((line) => ratioOf(line, measure ?? 'COUNT', compared));
  return (one, other) => {
    const [a, b] = [ratios[one] ?? null, ratios[other] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compareBig(a[0] * b[1], b[0] * a[1]);
  };
}

function compareBig(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function byDimension(
  lines: readonly Line[],
  term: { readonly dimension: ScoreDimension; readonly sign: number },
  compared: Compared,
): Compare {
  const { places } = placesOf(lines, term, compared);
  return (one, other) => (places[one] as number) - (places[other] as number);
}

/**
 * Lines by dimensions alone: all their places and the line's own number in one number each, which the machine sorts by
 * itself. @returns null where that number would be too large to be exact
 */
function byPlaces(
  lines: readonly Line[],
  terms: readonly ScoreOrderInput[],
  compared: Compared,
): readonly Line[] | null {
  let range = lines.length;
  const keys = new Float64Array(lines.length);
  for (const { dimension, direction } of terms) {
    if (!dimension) return null;
    const { places, size } = placesOf(lines, { dimension, sign: direction === 'DESC' ? -1 : 1 }, compared);
    range *= size;
    if (range > Number.MAX_SAFE_INTEGER) return null;
    places.forEach((place, at) => (keys[at] = (keys[at] as number) * size + place));
  }
  keys.forEach((key, at) => (keys[at] = key * lines.length + at));
  return Array.from(keys.sort(), (key) => lines[key % lines.length] as Line);
}

/** Where each line stands by a dimension, from 0 up; the unknown last. */
interface Places {
  readonly places: Int32Array;
  /** How many places there may be. */
  readonly size: number;
}

/** By rank among the values; codes of periods, sizes and criteria are in their order already. */
function placesOf(
  lines: readonly Line[],
  { dimension, sign }: { readonly dimension: ScoreDimension; readonly sign: number },
  { facts, dimensions }: Compared,
): Places {
  const at = dimensions.indexOf(dimension);
  const codes = lines.map((line) => line.codes[at] ?? -1);
  const isNumber = isTime(dimension) || dimension === 'SIZE_BAND' || dimension === 'CRITERION';
  const rankOf = isNumber ? null : ranks(codes, (code) => String(valueOf(facts, dimension, code)));
  const keys = Int32Array.from(codes, (code) => (code < 0 ? -1 : (rankOf?.get(code) ?? code)));
  let [least, most] = [Infinity, -1];
  for (const key of keys) {
    if (key >= 0 && key < least) least = key;
    if (key > most) most = key;
  }
  const size = most < 0 ? 1 : most - least + 2;
  const placeOf = (key: number): number => (key < 0 ? size - 1 : sign > 0 ? key - least : most - key);
  return { places: keys.map(placeOf), size };
}

/** The rank of each code by its value. */
function ranks(codes: readonly number[], nameOf: (code: number) => string): ReadonlyMap<number, number> {
  const names = new Map([...new Set(codes)].map((code) => [nameOf(code), code]));
  return new Map([...names.keys()].toSorted().map((name, rank) => [names.get(name) ?? -1, rank]));
}

function ratioOf(line: Line, measure: ScoreMeasure, { difference }: Compared): Ratio {
  const { sums, leaves } = line;
  if (measure === 'COUNT') return [BigInt(sums.count), 1n];
  if (measure === 'TREND') return difference(line);
  if (measure === 'LOSS')
    return leaves && leaves.applicable > 0 ? [BigInt(leaves.lost), BigInt(leaves.applicable)] : null;
  if (measure === 'NONCONFORMING')
    return leaves && leaves.sampled > 0 ? [BigInt(leaves.nonconforming), BigInt(leaves.sampled)] : null;
  if (sums.scored === 0) return null;
  if (measure === 'MINIMUM') return [BigInt(sums.minimum), 1n];
  if (measure === 'MAXIMUM') return [BigInt(sums.maximum), 1n];
  const [scored, sum] = [BigInt(sums.scored), BigInt(sums.sum)];
  return measure === 'MEAN' ? [sum, scored] : [scored * squareSum(sums) - sum * sum, scored * scored];
}
