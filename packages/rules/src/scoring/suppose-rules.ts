import type { CompiledEvaluation } from './compile-evaluation.js';
import type { EvaluationRules } from './evaluation-rules.js';
import { compare, fraction, parseDecimal } from './fraction.js';
import { isRefused, scoreScorecard } from './score-scorecard.js';
import type { CompleteOutcome } from './score-scorecard.js';
import type { Response, Scorecard } from './scorecard.js';

/** What is supposed of one evaluation; what is not named stays as the edition has it. */
export interface Supposal {
  /** Minima by band. */
  readonly bands?: Readonly<Record<string, string>> | undefined;
  /** Points by leaf. */
  readonly points?: Readonly<Record<string, string>> | undefined;
  readonly specialDeductionLimit?: number | undefined;
  readonly bonusLimit?: number | undefined;
}

/** Why something cannot be supposed. */
export const SupposalFault = {
  BAND_UNKNOWN: 'SUPPOSED_BAND_UNKNOWN',
  MINIMUM_RANGE: 'SUPPOSED_MINIMUM_RANGE',
  BANDS_OUT_OF_ORDER: 'SUPPOSED_BANDS_OUT_OF_ORDER',
  LEAF_UNKNOWN: 'SUPPOSED_LEAF_UNKNOWN',
  POINTS_RANGE: 'SUPPOSED_POINTS_RANGE',
  LIMIT_RANGE: 'SUPPOSED_LIMIT_RANGE',
} as const;
/** One of the reasons. */
export type SupposalFault = (typeof SupposalFault)[keyof typeof SupposalFault];

/** A fault and what it is of: the code of a band or leaf, or null where it is a limit. */
export interface SupposalFinding {
  readonly code: SupposalFault;
  readonly of: string | null;
}

const POINTS = /^\d{1,4}(\.\d{1,2})?$/;
const MOST_OF_A_LIMIT = 100;
const HUNDRED = fraction(100n);

/** Everything that keeps a supposal from being rules at all; empty when nothing does. */
export function supposalFindings(rules: EvaluationRules, supposal: Supposal): readonly SupposalFinding[] {
  const { bands = {}, points = {} } = supposal;
  const found = [
    ...Object.entries(bands).flatMap(([of, min]) => bandFindings(rules, of, min)),
    ...Object.entries(points).flatMap(([of, given]) => leafFindings(rules, of, given)),
    ...limitFindings(supposal),
  ];
  return found.length > 0 ? found : orderFindings(rules, supposeRules(rules, supposal));
}

/** An evaluation with something of it changed. */
export function supposeRules(rules: EvaluationRules, supposal: Supposal): EvaluationRules {
  const { bands = {}, points = {}, specialDeductionLimit, bonusLimit } = supposal;
  return {
    ...rules,
    leaves: rules.leaves.map((leaf) => ({ ...leaf, points: points[leaf.code] ?? leaf.points })),
    bands: rules.bands.map((band) => ({ ...band, min: bands[band.code] ?? band.min })),
    specialDeductionLimit: specialDeductionLimit ?? rules.specialDeductionLimit,
    bonusLimit: bonusLimit ?? rules.bonusLimit,
  };
}

/** What a scorecard can come to: the same twice where every leaf has an answer. */
export interface OutcomeBounds {
  readonly low: CompleteOutcome;
  readonly high: CompleteOutcome;
}

/**
 * What a scorecard comes to under rules that were not its own: with every leaf that has no answer lost, and with every
 * one met. Bonuses beyond the limit count no more. Null where nothing of it applies.
 */
export function outcomeBounds(compiled: CompiledEvaluation, scorecard: Scorecard): OutcomeBounds | null {
  const taken: Scorecard = { ...scorecard, specialBonuses: scorecard.specialBonuses.slice(0, compiled.bonusLimit) };
  const low = completeOf(compiled, taken, 'NOT_MET');
  const isWhole = taken.responses.length === compiled.leaves.length;
  const high = isWhole ? low : completeOf(compiled, taken, 'MET');
  return low && high && { low, high };
}

/**
 * The answers that another evaluation takes as its own: `counterpart` names its leaf for one of ours. An answer that it
 * would refuse there, such as a sample where it takes none, is left out; so is a second answer to one leaf.
 */
export function carryResponses(
  responses: readonly Response[],
  to: CompiledEvaluation,
  counterpart: ReadonlyMap<string, string>,
): readonly Response[] {
  const taken = new Map<string, Response>();
  for (const response of responses) {
    const criterion = counterpart.get(response.criterion);
    const leaf = criterion === undefined ? undefined : to.leafByCode.get(criterion);
    if (!leaf || taken.has(leaf.code)) continue;
    if (response.verdict === 'SAMPLED' && !leaf.sampling) continue;
    if (response.verdict === 'NOT_APPLICABLE' && !leaf.tailoring) continue;
    taken.set(leaf.code, { ...response, criterion: leaf.code });
  }
  return [...taken.values()];
}

function completeOf(
  compiled: CompiledEvaluation,
  scorecard: Scorecard,
  verdict: 'MET' | 'NOT_MET',
): CompleteOutcome | null {
  const answered = new Set(scorecard.responses.map(({ criterion }) => criterion));
  const missing = compiled.leaves.flatMap(({ code }) => (answered.has(code) ? [] : [{ criterion: code, verdict }]));
  const responses = missing.length === 0 ? scorecard.responses : [...scorecard.responses, ...missing];
  const outcome = scoreScorecard(compiled, { ...scorecard, responses });
  return isRefused(outcome) || !outcome.complete ? null : outcome;
}

function bandFindings(rules: EvaluationRules, of: string, min: string): readonly SupposalFinding[] {
  if (!rules.bands.some(({ code }) => code === of)) return [{ code: SupposalFault.BAND_UNKNOWN, of }];
  const inRange = POINTS.test(min) && compare(parseDecimal(min), HUNDRED) <= 0;
  return inRange ? [] : [{ code: SupposalFault.MINIMUM_RANGE, of }];
}

function leafFindings(rules: EvaluationRules, of: string, points: string): readonly SupposalFinding[] {
  if (!rules.leaves.some(({ code }) => code === of)) return [{ code: SupposalFault.LEAF_UNKNOWN, of }];
  const inRange = POINTS.test(points) && parseDecimal(points).numerator > 0n;
  return inRange ? [] : [{ code: SupposalFault.POINTS_RANGE, of }];
}

function limitFindings({ specialDeductionLimit, bonusLimit }: Supposal): readonly SupposalFinding[] {
  const isOut = (limit: number | undefined, least: number): boolean =>
    limit !== undefined && !(Number.isInteger(limit) && limit >= least && limit <= MOST_OF_A_LIMIT);
  return isOut(specialDeductionLimit, 1) || isOut(bonusLimit, 0) ? [{ code: SupposalFault.LIMIT_RANGE, of: null }] : [];
}

/** A higher level may not ask for less than a lower one, or for the same: which of the two it gave would be chance. */
function orderFindings(rules: EvaluationRules, supposed: EvaluationRules): readonly SupposalFinding[] {
  const order = rules.bands.toSorted((a, b) => compare(parseDecimal(a.min), parseDecimal(b.min)));
  const mins = order.map(({ code }) => parseDecimal(supposed.bands.find((band) => band.code === code)?.min ?? '0'));
  return order.flatMap(({ code: of }, at) => {
    const [below, min] = [mins[at - 1], mins[at]];
    return below && min && compare(below, min) >= 0 ? [{ code: SupposalFault.BANDS_OUT_OF_ORDER, of }] : [];
  });
}
