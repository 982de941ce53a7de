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

/** By rank among the values; codes of periods, sizes and criteria are in their order already. */
function byDimension(
  lines: readonly Line[],
  { dimension, sign }: { readonly dimension: ScoreDimension; readonly sign: number },
  { facts, dimensions }: Compared,
): Compare {
  const at = dimensions.indexOf(dimension);
  const codes = lines.map((line) => line.codes[at] ?? -1);
  const isNumber = isTime(dimension) || dimension === 'SIZE_BAND' || dimension === 'CRITERION';
  const rankOf = isNumber ? null : ranks(codes, (code) => String(valueOf(facts, dimension, code)));
  const keys = Int32Array.from(codes, (code) => (code < 0 ? -1 : (rankOf?.get(code) ?? code)));
  return (one, other) => {
    const [a, b] = [keys[one] as number, keys[other] as number];
    if (a === b) return 0;
    if (a < 0 || b < 0) return a < 0 ? 1 : -1;
    return sign * (a - b);
  };
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
