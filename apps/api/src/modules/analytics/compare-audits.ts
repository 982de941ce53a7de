import { compareScores, pointsOf } from '@touchstone/rules';
import type { CompleteOutcome, LeafStanding, LeafStep } from '@touchstone/rules';
import { clauseOf } from '@touchstone/schemes';
import type { Evaluation } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import { globalId } from '../../graphql/ids.js';
import { auditOutcomeOf, isIllustrative, shownResponse } from '../audits/index.js';
import type {
  ComparedAudit,
  ComparedAudits,
  ComparedEvaluation,
  ComparedLeaf,
  ComparedScore,
  ScoreStep,
} from './compared-audits.type.js';
import type { ComparisonArgs } from './explanation.args.js';
import { evaluationPairs } from './crosswalk-pairs.js';
import type { EvaluationPair } from './crosswalk-pairs.js';
import { combinedOf, auditFiles, scoredCards } from './stored-sheets.queries.js';
import type { ScoredAuditFile, ScoredCard } from './stored-sheets.queries.js';

/**
 * Why one audit's scores are not another's, leaf by leaf. Audits of two editions are compared as far as a crosswalk
 * says that leaves ask the same; what stands alone moves the score as well, and is told as such.
 * @throws DomainError NOT_FOUND where one is out of sight, INVALID_INPUT where they are of two clients
 */
export async function compareAudits(
  context: ActorContext,
  { leftId, rightId, asKnownOn }: ComparisonArgs,
): Promise<ComparedAudits> {
  const [left, right] = await auditFiles(context, [leftId, rightId], asKnownOn);
  if (!left || !right) throw new Error('Two audits were asked for');
  if (left.clientId !== right.clientId) throw invalidInput([{ field: 'rightId', code: 'COMPARED_CLIENTS_DIFFER' }]);
  const { editions } = context;
  const [before, after] = [editions.get(left.editionId), editions.get(right.editionId)];
  const [leftCards, rightCards] = [scoredCards(context, left), scoredCards(context, right)];
  const evaluations = evaluationPairs(editions, before, after).flatMap((pair) => {
    const own = leftCards.find(({ card }) => card.evaluation === pair.left.id);
    const other = rightCards.find(({ card }) => card.evaluation === pair.right.id);
    return own && other ? comparedEvaluation(pair, own, other) : [];
  });
  const compared = new Set(evaluations.flatMap((each) => [`<${each.left.evaluation}`, `>${each.right.evaluation}`]));
  const leftOut = [
    ...before.evaluations.filter(({ id }) => !compared.has(`<${id}`)),
    ...(before.id === after.id ? [] : after.evaluations.filter(({ id }) => !compared.has(`>${id}`))),
  ];
  return {
    clientId: globalId('Client', left.clientId),
    clientName: left.clientName,
    asKnownOn,
    left: comparedAudit(context, left),
    right: comparedAudit(context, right),
    evaluations,
    leftOut: leftOut.map(({ title }) => title),
  };
}

function comparedAudit(context: ActorContext, audit: ScoredAuditFile): ComparedAudit {
  const { id, number, kind, auditedOn, editionId, cards } = audit;
  const edition = context.editions.get(editionId);
  const isPartial = cards.some(({ surveillanceNumber }) => surveillanceNumber !== null);
  return {
    auditId: globalId('Audit', id),
    number,
    kind,
    auditedOn,
    editionId,
    editionTitle: edition.title,
    illustrative: edition.evaluations.some(isIllustrative),
    outcome: auditOutcomeOf(edition, combinedOf(context, audit), isPartial),
  };
}

/** One evaluation of both; none where a side has no score of it. */
function comparedEvaluation(
  pair: EvaluationPair,
  left: ScoredCard,
  right: ScoredCard,
): ComparedEvaluation | readonly [] {
  if (left.sheet.asked !== null || right.sheet.asked !== null) return [];
  const side = ({ sheet }: ScoredCard) => ({ compiled: sheet.compiled, scorecard: sheet });
  const comparison = compareScores(side(left), side(right), pair.leaves);
  if (!comparison) return [];
  const { difference, specialDeductions, specialBonuses, clamp } = comparison;
  const shared = pair.leaves.filter((each) => each.left !== null && each.right !== null);
  const scoreOf = (card: ScoredCard, outcome: CompleteOutcome, codes: readonly (string | null)[]) =>
    comparedScore(card, outcome, new Set(codes.flatMap((code) => code ?? [])));
  return {
    left: scoreOf(
      left,
      comparison.left,
      shared.map((each) => each.left),
    ),
    right: scoreOf(
      right,
      comparison.right,
      shared.map((each) => each.right),
    ),
    difference,
    steps: comparison.leaves.map((step) => shownStep(step, left, right)),
    specialDeductions,
    specialBonuses,
    clamp,
  };
}

function comparedScore(
  { sheet: { evaluation, compiled, specialDeductions } }: ScoredCard,
  { score, level }: CompleteOutcome,
  shared: ReadonlySet<string>,
): ComparedScore {
  return {
    evaluation: evaluation.id,
    title: evaluation.title,
    score,
    level,
    levelTitle: evaluation.bands.items.find(({ code }) => code === level)?.title ?? null,
    failedByDeductions: specialDeductions.length >= compiled.specialDeductionLimit,
    sharedPoints: pointsOf(compiled, shared),
    totalPoints: pointsOf(
      compiled,
      compiled.leaves.map(({ code }) => code),
    ),
    aloneLeaves: compiled.leaves.length - shared.size,
  };
}

function shownStep({ left, right, effect, answer, weight }: LeafStep, own: ScoredCard, other: ScoredCard): ScoreStep {
  return { left: left && shownLeaf(left, own), right: right && shownLeaf(right, other), effect, answer, weight };
}

function shownLeaf({ code, applicable, lost, reason }: LeafStanding, { card, sheet }: ScoredCard): ComparedLeaf {
  const { evaluation, responses } = sheet;
  const response = responses.find(({ criterion }) => criterion === code);
  return {
    code,
    title: evaluation.criteria.find((each) => each.code === code)?.title ?? { zh: code, en: code },
    clause: clauseOf(evaluation, code),
    chapter: chapterOf(evaluation, code),
    applicable,
    lost,
    reason,
    answer: response ? shownResponse(response, card.authors) : null,
  };
}

function chapterOf(evaluation: Evaluation, code: string): string {
  const parent = evaluation.criteria.find((each) => each.code === code)?.parent ?? null;
  return parent === null ? code : chapterOf(evaluation, parent);
}
