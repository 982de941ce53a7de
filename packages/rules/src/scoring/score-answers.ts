import type { CompiledEvaluation } from './compile-evaluation.js';
import type { Scorecard } from './scorecard.js';
import { PARTS, VERDICT_NUMBERS } from './whole-rules.js';
import { ResponseVerdict } from './words.js';

/*
 * The quick way to a score, in whole numbers that a double holds exactly. Every point is cut into so many parts that the
 * usual samples divide it, so nothing is ever rounded and a score that is a hair below a level stays below it. Whatever
 * does not fit into it (a sample of 17, a sum too large, a minimum of three places, an unfinished or a faulty scorecard)
 * it leaves to the exact arithmetic of `scoreScorecard`, which comes to the same wherever both come to something.
 */

const LARGEST_SAMPLE = 1023;
const MOST_SPECIALS = 100;
const MILLIONTHS_OF_A_HUNDREDTH = 10_000;

/** A scorecard's answers as arrays in the order of its evaluation's leaves, which is how they are stored. */
export interface AnswerArrays {
  /** `VERDICT_NUMBERS`, or 0 where there is no answer. */
  readonly verdicts: ArrayLike<number>;
  /** How many were drawn, and 0 where the verdict rests on no sample. */
  readonly sampled: ArrayLike<number>;
  /** How many of them conformed. */
  readonly conforming: ArrayLike<number>;
}

/** How many facts outside the criteria count for or against a scorecard. */
export interface SpecialCounts {
  readonly deductions: number;
  readonly bonuses: number;
}

/** What a complete scorecard comes to, in whole numbers. */
export interface WholeScore {
  /** The score as a fraction, not in lowest terms, both below 2⁵³: clamped to 0 and 100. */
  readonly numerator: number;
  readonly denominator: number;
  /** The score cut to millionths of a point. */
  readonly millionths: number;
  /** Hundredths of the points that were not tailored out. */
  readonly applicable: number;
  /** What they earned, in parts of a hundredth (`PARTS`). */
  readonly earned: number;
  /** Code of the highest band reached; null when not passed. */
  readonly level: string | null;
}

/** Of a sample's size, how many parts one of it is worth; 0 where it does not divide them. */
const WORTH = Float64Array.from({ length: LARGEST_SAMPLE + 1 }, (_, size) =>
  size > 0 && PARTS % size === 0 ? PARTS / size : 0,
);

/** Verdicts are numbers of three bits. */
const LAST_BITS = 7;
/** By the number of a verdict: 1 where it earns the leaf's points, earns by its sample, or tailors the leaf out. */
const ofVerdict = (verdict: ResponseVerdict): Float64Array =>
  Float64Array.from({ length: LAST_BITS + 1 }, (_, number) => (number === VERDICT_NUMBERS[verdict] ? 1 : 0));
const [MET, SAMPLED, TAILORED] = [
  ofVerdict(ResponseVerdict.MET),
  ofVerdict(ResponseVerdict.SAMPLED),
  ofVerdict(ResponseVerdict.NOT_APPLICABLE),
];

/**
 * Scores answers kept as arrays, exactly.
 * @returns null where the exact arithmetic is needed: to give refusals, or the range of an unfinished scorecard, or for
 *   numbers that do not fit
 * @example
 * scoreAnswers(compileEvaluation(rules), { verdicts: [1, 3], sampled: [0, 8], conforming: [0, 7] }, { deductions: 0, bonuses: 0 })
 */
export function scoreAnswers(
  compiled: CompiledEvaluation,
  { verdicts, sampled, conforming }: AnswerArrays,
  specials: SpecialCounts,
): WholeScore | null {
  const { whole, bonusLimit } = compiled;
  if (whole === null) return null;
  const { length } = whole.hundredths;
  if (verdicts.length !== length || sampled.length !== length || conforming.length !== length) return null;
  if (specials.bonuses > bonusLimit || Math.max(specials.bonuses, specials.deductions) > MOST_SPECIALS) return null;
  const { hundredths, forbidden } = whole;
  let [met, parts, tailored] = [0, 0, 0];
  // Which verdict comes next nobody can foresee, so none is asked for: every answer counts by what its verdict is worth.
  for (let at = 0; at < length; at += 1) {
    const given = verdicts[at] as number;
    const verdict = given & LAST_BITS;
    const size = sampled[at] as number;
    const found = conforming[at] as number;
    const worth = WORTH[size] as number;
    const isSampled = SAMPLED[verdict] as number;
    if (verdict !== given || (((forbidden[at] as number) >> verdict) & 1) === 1) return null;
    // Whole numbers alone index the table, in which no sample is worth nothing; whatever else is no number at all.
    if (!(worth >= isSampled) || found < 0 || found > size || found !== (found | 0)) return null;
    const points = hundredths[at] as number;
    met += points * (MET[verdict] as number);
    tailored += points * (TAILORED[verdict] as number);
    parts += points * found * worth * isSampled;
  }
  const applicable = whole.total - tailored;
  return applicable === 0 ? null : outcomeOf(compiled, { applicable, earned: met * PARTS + parts }, specials);
}

/** The answers of a scorecard as arrays; null where one of them is refused, or is too large a number. */
export function arraysOf({ leaves, leafByCode }: CompiledEvaluation, { responses }: Scorecard): AnswerArrays | null {
  if (responses.length !== leaves.length) return null;
  const verdicts = leaves.map(() => 0);
  const sampled = leaves.map(() => 0);
  const conforming = leaves.map(() => 0);
  for (const { criterion, verdict, sampled: size, conforming: found } of responses) {
    const leaf = leafByCode.get(criterion);
    if (!leaf || verdicts[leaf.index] !== 0) return null;
    verdicts[leaf.index] = VERDICT_NUMBERS[verdict];
    if (verdict !== ResponseVerdict.SAMPLED) continue;
    if (typeof size !== 'number' || typeof found !== 'number') return null;
    sampled[leaf.index] = size;
    conforming[leaf.index] = found;
  }
  return { verdicts, sampled, conforming };
}

function outcomeOf(
  { specialDeductionLimit, whole }: CompiledEvaluation,
  { applicable, earned }: Pick<WholeScore, 'applicable' | 'earned'>,
  { deductions, bonuses }: SpecialCounts,
): WholeScore {
  const denominator = applicable * PARTS;
  const scored = earned * 100 + (bonuses - deductions) * denominator;
  const numerator = Math.min(Math.max(scored, 0), denominator * 100);
  const cut = quotient(numerator * 100, denominator);
  const rest = numerator * 100 - cut * denominator;
  // Minima are whole hundredths: the cut score reaches one exactly where the score does.
  const reached = deductions < specialDeductionLimit ? whole?.bands.findLast(({ from }) => from <= cut) : undefined;
  return {
    numerator,
    denominator,
    millionths: cut * MILLIONTHS_OF_A_HUNDREDTH + quotient(rest * MILLIONTHS_OF_A_HUNDREDTH, denominator),
    applicable,
    earned,
    level: reached?.code ?? null,
  };
}

/** How often a whole number goes into another, both below 2⁵³: the division is rounded, so what is left over decides. */
function quotient(number: number, by: number): number {
  const near = Math.floor(number / by);
  const left = number - near * by;
  if (left < 0) return near - 1;
  return left >= by ? near + 1 : near;
}
