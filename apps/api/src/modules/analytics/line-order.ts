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
  const terms = [...orderBy, ...byKeys].map((term) => comparing(term, compared));
  return lines.toSorted((one, other) => terms.reduce((found, compare) => found || compare(one, other), 0));
}

function comparing({ dimension, measure, direction }: ScoreOrderInput, compared: Compared) {
  const sign = direction === 'DESC' ? -1 : 1;
  if (dimension) return byDimension(dimension, sign, compared);
  const known = new Map<Line, Ratio>();
  const ratio = (line: Line): Ratio => {
    if (!known.has(line)) known.set(line, ratioOf(line, measure ?? 'COUNT', compared));
    return known.get(line) ?? null;
  };
  return (one: Line, other: Line): number => {
    const [a, b] = [ratio(one), ratio(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compareBig(a[0] * b[1], b[0] * a[1]);
  };
}

function compareBig(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function byDimension(dimension: ScoreDimension, sign: number, { facts, dimensions }: Compared) {
  const at = dimensions.indexOf(dimension);
  const isNumber = isTime(dimension) || dimension === 'SIZE_BAND' || dimension === 'CRITERION';
  return (one: Line, other: Line): number => {
    const [a = -1, b = -1] = [one.codes[at], other.codes[at]];
    if (a === b) return 0;
    if (a < 0 || b < 0) return a < 0 ? 1 : -1;
    if (isNumber) return sign * (a - b);
    return sign * (String(valueOf(facts, dimension, a)) < String(valueOf(facts, dimension, b)) ? -1 : 1);
  };
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
