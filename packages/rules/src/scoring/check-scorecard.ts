import type { CompiledEvaluation, CompiledLeaf } from './compile-evaluation.js';
import type { Response, Scorecard } from './scorecard.js';

/** Why a scorecard has no score; `criterion` is null where the reason is about the scorecard as a whole. */
export interface ScoreRefusal {
  readonly code: ScoreRefusalCode;
  readonly criterion: string | null;
}

/** The reasons there are. */
export const ScoreRefusalCode = {
  UNKNOWN_CRITERION: 'UNKNOWN_CRITERION',
  NOT_A_LEAF: 'NOT_A_LEAF',
  DUPLICATE_RESPONSE: 'DUPLICATE_RESPONSE',
  SAMPLE_OUT_OF_RANGE: 'SAMPLE_OUT_OF_RANGE',
  SAMPLING_NOT_ALLOWED: 'SAMPLING_NOT_ALLOWED',
  NOTHING_APPLICABLE: 'NOTHING_APPLICABLE',
  TOO_MANY_BONUSES: 'TOO_MANY_BONUSES',
  TAILORING_NOT_ALLOWED: 'TAILORING_NOT_ALLOWED',
} as const;
/** One reason. */
export type ScoreRefusalCode = keyof typeof ScoreRefusalCode;

/** A scorecard after its first reading: each leaf's counted response in the leaves' order, and what is refused. */
export interface CheckedScorecard {
  readonly answers: ReadonlyArray<Response | undefined>;
  readonly missing: number;
  /** Sorted. */
  readonly refusals: readonly ScoreRefusal[];
}

/** Sorts a scorecard's responses to their leaves and finds every reason to refuse it. */
export function checkScorecard(compiled: CompiledEvaluation, scorecard: Scorecard): CheckedScorecard {
  const answers: Array<Response | undefined> = Array.from({ length: compiled.leaves.length });
  const refusals: ScoreRefusal[] = [];
  let answered = 0;
  for (const response of scorecard.responses) {
    const leaf = compiled.leafByCode.get(response.criterion);
    const misplaced = leaf ? answers[leaf.index] && 'DUPLICATE_RESPONSE' : placelessCode(compiled, response);
    if (misplaced) refusals.push({ code: misplaced, criterion: response.criterion });
    if (!leaf || misplaced) continue;
    answers[leaf.index] = response;
    answered += 1;
    refusals.push(...refusalsOf(leaf, response));
  }
  if (scorecard.specialBonuses.length > compiled.bonusLimit)
    refusals.push({ code: 'TOO_MANY_BONUSES', criterion: null });
  const missing = compiled.leaves.length - answered;
  if (refusals.length === 0 && missing === 0 && answers.every((answer) => answer?.verdict === 'NOT_APPLICABLE')) {
    refusals.push({ code: 'NOTHING_APPLICABLE', criterion: null });
  }
  return { answers, missing, refusals: refusals.length > 1 ? refusals.toSorted(byCodeThenCriterion) : refusals };
}

function placelessCode({ nodes }: CompiledEvaluation, { criterion }: Response): ScoreRefusalCode {
  return nodes.has(criterion) ? 'NOT_A_LEAF' : 'UNKNOWN_CRITERION';
}

function refusalsOf(leaf: CompiledLeaf, response: Response): readonly ScoreRefusal[] {
  const criterion = leaf.code;
  if (response.verdict === 'NOT_APPLICABLE')
    return leaf.tailoring ? [] : [{ code: 'TAILORING_NOT_ALLOWED', criterion }];
  if (response.verdict !== 'SAMPLED') return [];
  const refusals: ScoreRefusal[] = [];
  if (!isSampleInRange(response)) refusals.push({ code: 'SAMPLE_OUT_OF_RANGE', criterion });
  if (!leaf.sampling) refusals.push({ code: 'SAMPLING_NOT_ALLOWED', criterion });
  return refusals;
}

/** Whether 0 ≤ conforming ≤ sampled, sampled ≥ 1, and both are whole numbers. */
export function isSampleInRange({ sampled, conforming }: Pick<Response, 'sampled' | 'conforming'>): boolean {
  return isWhole(sampled) && isWhole(conforming) && sampled >= 1 && conforming >= 0 && conforming <= sampled;
}

function isWhole(value: Response['sampled']): value is number | bigint {
  return typeof value === 'bigint' || Number.isInteger(value);
}

/** By code, then by criterion, both by code units, what has no criterion first. */
function byCodeThenCriterion(a: ScoreRefusal, b: ScoreRefusal): number {
  return (
    compareText(a.code, b.code) ||
    compareText(a.criterion ?? '', b.criterion ?? '') ||
    Number(b.criterion === null) - Number(a.criterion === null)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
