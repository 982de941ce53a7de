import type { Fraction } from './fraction.js';
import type { ResponseVerdict } from './words.js';

/** 2⁵·3³·5²·7·11·13: samples of 1 to 16, 18, 20, 24, 25, 30, 40, 50, 60, 100 and many more divide it. */
export const PARTS = 21_621_600;
/** A score's `earned` is told in these. */
export const PARTS_OF_A_POINT = PARTS * 100;
const HUNDRED_POINTS_IN_HUNDREDTHS = 10_000;

/** How verdicts are numbered where answers are kept as arrays; 0 is none. */
export const VERDICT_NUMBERS: Readonly<Record<ResponseVerdict, number>> = {
  MET: 1,
  NOT_MET: 2,
  SAMPLED: 3,
  NOT_APPLICABLE: 4,
};

/** Bits of the numbers 0 to 7 that are no verdict. */
const NO_VERDICT = Object.values(VERDICT_NUMBERS).reduce((bits, number) => bits & ~(1 << number), 0xff);

/** An evaluation in whole numbers. */
export interface WholeRules {
  /** Sum of all leaves, in hundredths. */
  readonly total: number;
  /** Of each leaf, in order. */
  readonly hundredths: Float64Array;
  /** Bit `v` of a leaf is set where number `v` is no verdict, or one that is not allowed for it. */
  readonly forbidden: Uint8Array;
  /** Ascending, in hundredths of a point. */
  readonly bands: ReadonlyArray<{ readonly code: string; readonly from: number }>;
}

/** An evaluation in whole numbers, or null where its sums or minima do not fit into them. */
export function wholeRulesOf(
  leaves: ReadonlyArray<{ readonly hundredths: bigint; readonly sampling: boolean; readonly tailoring: boolean }>,
  bands: ReadonlyArray<{ readonly code: string; readonly min: Fraction }>,
): WholeRules | null {
  const total = leaves.reduce((sum, { hundredths }) => sum + Number(hundredths), 0);
  if (total * PARTS * HUNDRED_POINTS_IN_HUNDREDTHS > Number.MAX_SAFE_INTEGER) return null;
  if (bands.some(({ min }) => 100n % min.denominator !== 0n)) return null;
  return {
    total,
    hundredths: Float64Array.from(leaves, ({ hundredths }) => Number(hundredths)),
    forbidden: Uint8Array.from(
      leaves,
      ({ sampling, tailoring }) =>
        NO_VERDICT |
        (sampling ? 0 : 1 << VERDICT_NUMBERS.SAMPLED) |
        (tailoring ? 0 : 1 << VERDICT_NUMBERS.NOT_APPLICABLE),
    ),
    bands: bands.map(({ code, min }) => ({ code, from: Number((min.numerator * 100n) / min.denominator) })),
  };
}
