import { CLAUSE } from '../clauses.js';
import { refusal } from '../verdict.js';
import type { Refusal, RefusalDetail } from '../verdict.js';
import { checkScorecard, isSampleInRange } from './check-scorecard.js';
import type { ScoreRefusal } from './check-scorecard.js';
import type { CompiledEvaluation, CompiledLeaf } from './compile-evaluation.js';
import type { Response, SpecialEntry } from './scorecard.js';

/** An answer with what stands behind it. */
export interface SupportedResponse extends Response {
  /** What was seen; asked for wherever points are lost. */
  readonly evidence?: string | null | undefined;
  /** Why the leaf was tailored out. */
  readonly justification?: string | null | undefined;
  /** Who agreed to the tailoring. */
  readonly approvedBy?: string | null | undefined;
  /** How many there were to sample from, where that is known. */
  readonly population?: number | null | undefined;
  /** Why fewer were drawn than the edition asks for. */
  readonly sampleReason?: string | null | undefined;
}

/** A special deduction or bonus with what stands behind it. */
export interface SupportedSpecialEntry extends SpecialEntry {
  readonly evidence?: string | null | undefined;
  /** Id of the nonconformity that rectifies a deduction; each has one of its own. */
  readonly nonconformity?: string | null | undefined;
  /** Who agreed to a bonus. */
  readonly approvedBy?: string | null | undefined;
}

/** A scorecard about to be signed off. */
export interface SignOffFacts {
  readonly responses: readonly SupportedResponse[];
  readonly specialDeductions: readonly SupportedSpecialEntry[];
  readonly specialBonuses: readonly SupportedSpecialEntry[];
  /** Everybody on the audit's team, by whatever `approvedBy` names persons by. */
  readonly team: readonly string[];
}

/**
 * What keeps a scorecard from being signed off, all reasons at once; none of it is asked while it is being filled in.
 * Tailoring and bonuses need the agreement of somebody outside the team.
 */
export function signOffRefusals(compiled: CompiledEvaluation, facts: SignOffFacts): readonly Refusal[] {
  const { answers, missing, refusals } = checkScorecard(compiled, facts);
  const unanswered = compiled.leaves.filter(({ index }) => !answers[index]).map(({ code }) => code);
  return [
    ...refusals.map(refusalOfScore),
    ...(missing > 0 ? [refusal('INCOMPLETE', CLAUSE.scoring, { params: { missing, criteria: unanswered } })] : []),
    ...compiled.leaves.flatMap((leaf) => responseRefusals(leaf, answers[leaf.index], facts)),
    ...deductionRefusals(facts),
    ...bonusRefusals(facts),
  ];
}

/** A scorecard's refusal as verbs give theirs: with the clause, and the criterion as field and parameter. */
export function refusalOfScore({ code, criterion }: ScoreRefusal): Refusal {
  const clause = code === 'TAILORING_NOT_ALLOWED' || code === 'NOTHING_APPLICABLE' ? CLAUSE.tailoring : CLAUSE.scoring;
  return criterion === null ? refusal(code, clause) : refusal(code, clause, ofCriterion(criterion));
}

function responseRefusals(
  leaf: CompiledLeaf,
  answer: SupportedResponse | undefined,
  { team }: SignOffFacts,
): readonly Refusal[] {
  if (!answer) return [];
  const detail = ofCriterion(leaf.code);
  const found: Refusal[] = [];
  if (losesPoints(answer) && !hasText(answer.evidence)) found.push(refusal('EVIDENCE_MISSING', CLAUSE.scoring, detail));
  if (answer.verdict === 'NOT_APPLICABLE') {
    if (!hasText(answer.justification)) found.push(refusal('JUSTIFICATION_MISSING', CLAUSE.tailoring, detail));
    if (!isApproved(answer, team)) found.push(refusal('TAILORING_NOT_APPROVED', CLAUSE.tailoring, detail));
  }
  const least = Math.min(leaf.minimumSample, answer.population ?? Infinity);
  if (isTooSmall(answer, least) && !hasText(answer.sampleReason)) {
    const params = { criterion: leaf.code, sampled: Number(answer.sampled), least };
    found.push(refusal('SAMPLE_TOO_SMALL', CLAUSE.scoring, { ...detail, params }));
  }
  return found;
}

function deductionRefusals({ specialDeductions }: SignOffFacts): readonly Refusal[] {
  const rectified = new Set<string>();
  return specialDeductions.flatMap((deduction, index) => {
    const detail = ofSpecial('specialDeductions', deduction, index);
    const { nonconformity } = deduction;
    const isOwn = hasText(nonconformity) && !rectified.has(nonconformity);
    if (isOwn) rectified.add(nonconformity);
    return [
      ...(!hasText(deduction.evidence) ? [refusal('EVIDENCE_MISSING', CLAUSE.scoring, detail)] : []),
      ...(isOwn ? [] : [refusal('RECTIFICATION_MISSING', CLAUSE.rectification, detail)]),
    ];
  });
}

function bonusRefusals({ specialBonuses, team }: SignOffFacts): readonly Refusal[] {
  return specialBonuses.flatMap((bonus, index) => {
    const detail = ofSpecial('specialBonuses', bonus, index);
    return [
      ...(!hasText(bonus.evidence) ? [refusal('EVIDENCE_MISSING', CLAUSE.scoring, detail)] : []),
      ...(isApproved(bonus, team) ? [] : [refusal('BONUS_NOT_APPROVED', CLAUSE.scoring, detail)]),
    ];
  });
}

function losesPoints(answer: Response): boolean {
  if (answer.verdict === 'NOT_MET') return true;
  return (
    answer.verdict === 'SAMPLED' &&
    isSampleInRange(answer) &&
    BigInt(answer.conforming ?? 0) < BigInt(answer.sampled ?? 0)
  );
}

function isTooSmall(answer: Response, least: number): boolean {
  return answer.verdict === 'SAMPLED' && isSampleInRange(answer) && Number(answer.sampled) < least;
}

function isApproved(
  { approvedBy }: { readonly approvedBy?: string | null | undefined },
  team: readonly string[],
): boolean {
  return hasText(approvedBy) && !team.includes(approvedBy);
}

function hasText(text: string | null | undefined): text is string {
  return text != null && text.trim() !== '';
}

function ofCriterion(criterion: string): RefusalDetail {
  return { field: `responses.${criterion}`, params: { criterion } };
}

/** A special entry has no code; its reason names it, or its place where it gives none. */
function ofSpecial(
  list: 'specialDeductions' | 'specialBonuses',
  { reason }: SpecialEntry,
  index: number,
): RefusalDetail {
  return { field: `${list}.${index}`, params: { criterion: hasText(reason) ? reason : `#${index + 1}` } };
}
