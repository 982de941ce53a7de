import { checkScorecard } from './check-scorecard.js';
import type { CheckedScorecard, ScoreRefusal } from './check-scorecard.js';
import type { CompiledEvaluation } from './compile-evaluation.js';
import {
  clamp,
  compare,
  cutMillionths,
  cutTo,
  exactOf,
  fraction,
  parseFraction,
  shownFraction,
  wholeExact,
  ZERO,
} from './fraction.js';
import type { Fraction, ShownFraction } from './fraction.js';
import { arraysOf, scoreAnswers } from './score-answers.js';
import type { AnswerArrays, SpecialCounts, WholeScore } from './score-answers.js';
import type { Scorecard } from './scorecard.js';
import { PARTS_OF_A_POINT } from './whole-rules.js';

/** Which arithmetic an outcome was computed by; kept beside every stored outcome and raised when a result could change. */
export const ENGINE_VERSION = '1';

/** What a scorecard with an answer to every leaf comes to. */
export interface CompleteOutcome {
  readonly complete: true;
  readonly missing: 0;
  readonly score: ShownFraction;
  /** Points of the leaves that were not tailored out, exact. */
  readonly applicable: string;
  /** What they earned, exact, before deductions and bonuses. */
  readonly earned: string;
  /** Code of the highest band reached; null when not passed. */
  readonly level: string | null;
  readonly passed: boolean;
  readonly range: null;
}

/** What an unfinished scorecard can still come to. It has no score. */
export interface IncompleteOutcome {
  readonly complete: false;
  /** How many leaves have no answer. */
  readonly missing: number;
  readonly score: null;
  readonly level: null;
  readonly passed: null;
  /** The score with every missing leaf lost, and with every one met. */
  readonly range: { readonly low: string; readonly high: string };
}

/** What a scorecard comes to. */
export type ScoreOutcome = CompleteOutcome | IncompleteOutcome;

/** An outcome, or every reason why there is none. */
export type ScoreResult = ScoreOutcome | { readonly refusals: readonly ScoreRefusal[] };

/** Whether there is no outcome, but reasons why. */
export function isRefused(result: ScoreResult): result is { readonly refusals: readonly ScoreRefusal[] } {
  return 'refusals' in result;
}

/** Sums of the answered leaves, in hundredths of a point. */
export interface Tally {
  readonly applicable: bigint;
  readonly earned: Fraction;
  /** Points of the leaves that have no answer. */
  readonly missing: bigint;
}

const HUNDRED = fraction(100n);

/**
 * Scores a scorecard, exactly. No rounding comes before the level: 94.9999 is not 95.
 *
 * @example
 * scoreScorecard(compileEvaluation(rules), { responses, specialDeductions: [], specialBonuses: [] })
 */
export function scoreScorecard(compiled: CompiledEvaluation, scorecard: Scorecard): ScoreResult {
  const arrays = arraysOf(compiled, scorecard);
  const { specialDeductions, specialBonuses } = scorecard;
  const specials = { deductions: specialDeductions.length, bonuses: specialBonuses.length };
  return (arrays && scoreArrays(compiled, arrays, specials)) ?? scoreExactly(compiled, scorecard);
}

/**
 * The same from answers as they are stored, in no other shape on the way.
 * @returns null where `scoreScorecard` is needed, for the reasons of `scoreAnswers`
 */
export function scoreArrays(
  compiled: CompiledEvaluation,
  arrays: AnswerArrays,
  specials: SpecialCounts,
): CompleteOutcome | null {
  const whole = scoreAnswers(compiled, arrays, specials);
  return whole && shownOutcome(whole);
}

/** The same in fractions of any size: for whatever does not fit into whole numbers, and to compare with. */
export function scoreExactly(compiled: CompiledEvaluation, scorecard: Scorecard): ScoreResult {
  const checked = checkScorecard(compiled, scorecard);
  if (checked.refusals.length > 0) return { refusals: checked.refusals };
  const tally = tallyOf(compiled, checked);
  const { missing } = checked;
  if (missing === 0) return completeOutcome(compiled, scorecard, tally);
  const applicable = tally.applicable + tally.missing;
  const high = fraction(tally.earned.numerator + tally.missing * tally.earned.denominator, tally.earned.denominator);
  return {
    complete: false,
    missing,
    score: null,
    level: null,
    passed: null,
    range: {
      low: cutTo(scoreOf(compiled, scorecard, { applicable, earned: tally.earned }), 2),
      high: cutTo(scoreOf(compiled, scorecard, { applicable, earned: high }), 2),
    },
  };
}

/** The score with six places, cut: for a numeric column that sorts and compares as the exact one does at any minimum of two places. */
export function scoreSixPlaces(exact: string): string {
  return cutTo(parseFraction(exact), 6);
}

/** What the answered leaves sum to. */
export function tallyOf({ leaves }: CompiledEvaluation, { answers }: CheckedScorecard): Tally {
  let applicable = 0n;
  let missing = 0n;
  let whole = 0n;
  const parts = new Map<string, { size: bigint; sum: bigint }>();
  for (const { index, hundredths } of leaves) {
    const answer = answers[index];
    if (!answer) missing += hundredths;
    if (!answer || answer.verdict === 'NOT_APPLICABLE') continue;
    applicable += hundredths;
    if (answer.verdict === 'MET') whole += hundredths;
    if (answer.verdict !== 'SAMPLED') continue;
    const size = String(answer.sampled);
    const part = parts.get(size) ?? { size: BigInt(answer.sampled ?? 1), sum: 0n };
    part.sum += hundredths * BigInt(answer.conforming ?? 0);
    parts.set(size, part);
  }
  return { applicable, earned: sumOf(whole, parts.values()), missing };
}

/** Fractions are put over one denominator and brought to lowest terms only when shown: that keeps it quick. */
function sumOf(whole: bigint, parts: Iterable<{ readonly size: bigint; readonly sum: bigint }>): Fraction {
  let numerator = whole;
  let denominator = 1n;
  for (const { size, sum } of parts) {
    numerator = numerator * size + sum * denominator;
    denominator *= size;
  }
  return { numerator, denominator };
}

/** The clamped score of what was earned of what was applicable, deductions and bonuses counted. */
export function scoreOf(
  { bonusLimit }: CompiledEvaluation,
  { specialDeductions, specialBonuses }: Scorecard,
  { applicable, earned }: Pick<Tally, 'applicable' | 'earned'>,
): Fraction {
  const outside = BigInt(Math.min(specialBonuses.length, bonusLimit) - specialDeductions.length);
  const denominator = earned.denominator * applicable;
  return clamp({ numerator: earned.numerator * 100n + outside * denominator, denominator }, ZERO, HUNDRED);
}

function shownOutcome({ numerator, denominator, millionths, applicable, earned, level }: WholeScore): CompleteOutcome {
  return {
    complete: true,
    missing: 0,
    score: { shown: cutMillionths(millionths), exact: wholeExact(numerator, denominator) },
    applicable: wholeExact(applicable, 100),
    earned: wholeExact(earned, PARTS_OF_A_POINT),
    level,
    passed: level !== null,
    range: null,
  };
}

function completeOutcome(compiled: CompiledEvaluation, scorecard: Scorecard, tally: Tally): CompleteOutcome {
  const score = scoreOf(compiled, scorecard, tally);
  const level = scorecard.specialDeductions.length < compiled.specialDeductionLimit ? levelOf(compiled, score) : null;
  return {
    complete: true,
    missing: 0,
    score: shownFraction(score),
    applicable: exactOf(fraction(tally.applicable, 100n)),
    earned: exactOf({ numerator: tally.earned.numerator, denominator: tally.earned.denominator * 100n }),
    level,
    passed: level !== null,
    range: null,
  };
}

function levelOf({ bands }: CompiledEvaluation, score: Fraction): string | null {
  return bands.findLast(({ min }) => compare(min, score) <= 0)?.code ?? null;
}
