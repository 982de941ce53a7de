import { compileEvaluation, explainScore, scorecardWarnings, signOffRefusals } from '@touchstone/rules';
import type { CombinedOutcome, CompiledEvaluation, Explanation, Refusal } from '@touchstone/rules';
import { rulesOf, Standing } from '@touchstone/schemes';
import type { Evaluation, SchemeEdition } from '@touchstone/schemes';
import { asLasting } from '../../reading/lasting.js';
import { shownResponse } from './scorecard-answers.js';
import type { Authors } from './scorecard-answers.js';
import type { ChapterProgress, ScoreExplanation, SheetCriterion } from './scorecard-explanation.type.js';
import type { AuditOutcome, ScoreOutcome } from './score-outcome.type.js';
import { askedFor, resultOfSheet } from './scorecard-sheet.js';
import type { Sheet } from './scorecard-sheet.js';

/** What a scorecard comes to, as the API shows it. */
export function outcomeOf(sheet: Sheet, majorNonconformities: number): ScoreOutcome {
  const { coverage, result } = resultOfSheet(sheet, majorNonconformities);
  if ('refusals' in result) throw new Error('A stored scorecard is refused by the engine');
  if (coverage === 'full') {
    const { complete, missing, score, level, passed, range } = result;
    const levelTitle = sheet.evaluation.bands.items.find(({ code }) => code === level)?.title ?? null;
    const points = result.complete
      ? { applicable: result.applicable, earned: result.earned }
      : { applicable: null, earned: null };
    return { ...NOTHING, complete, missing, score, level, levelTitle, passed, range, ...points };
  }
  if (!result.complete) return { ...NOTHING, missing: result.missing.length, lost: result.lost };
  const { outcome, lost, reasons } = result;
  const passed = outcome === 'CONFIRMED';
  return { ...NOTHING, complete: true, passed, confirmation: outcome, lost, referralReasons: reasons };
}

const NOTHING = {
  complete: false,
  missing: 0,
  score: null,
  applicable: null,
  earned: null,
  level: null,
  levelTitle: null,
  passed: null,
  range: null,
  confirmation: null,
  lost: null,
  referralReasons: [],
} as const satisfies ScoreOutcome;

/** What an audit comes to, as the API shows it. */
export function auditOutcomeOf(
  { levels }: SchemeEdition,
  { passed, level, score }: CombinedOutcome,
  isPartial: boolean,
): AuditOutcome {
  const levelTitle = levels.items.find(({ code }) => code === level)?.title ?? null;
  const confirmation = isPartial && passed !== null ? (passed ? 'CONFIRMED' : 'REFERRED') : null;
  return { passed, level, levelTitle, score, confirmation };
}

/** What a sign-off turns on beside the answers. */
export interface SignOffContext {
  readonly teamIds: readonly string[];
  /** Id of the nonconformity that rectifies a deduction, by the deduction's id. */
  readonly rectifications: Readonly<Record<string, string>>;
}

/** What keeps a scorecard from being signed off; empty when nothing does. */
export function signOffOf(sheet: Sheet, { teamIds, rectifications }: SignOffContext): readonly Refusal[] {
  return signOffRefusals(inView(sheet), {
    responses: sheet.responses.map((each) => ({ ...each, approvedBy: each.approval?.personId ?? null })),
    specialDeductions: sheet.specialDeductions.map(({ id, reason, evidence }) => ({
      reason,
      evidence,
      nonconformity: rectifications[id] ?? null,
    })),
    specialBonuses: sheet.specialBonuses.map(({ reason, evidence, approval }) => ({
      reason,
      evidence,
      approvedBy: approval?.personId ?? null,
    })),
    team: teamIds,
  });
}

/** What should be looked at twice before sign-off. */
export function warningsOf(sheet: Sheet): readonly Refusal[] {
  return scorecardWarnings(inView(sheet), sheet);
}

/** Where every point went. */
export function explanationOf(sheet: Sheet, authors: Authors): ScoreExplanation {
  const { evaluation, asked, responses } = sheet;
  const { nodes, deducted, added, failedByDeductions, outcome, reached, sums } = explain(sheet);
  const isFull = asked === null;
  const criteria = new Map(evaluation.criteria.map((criterion) => [criterion.code, criterion]));
  const answers = new Map(responses.map((response) => [response.criterion, response]));
  return {
    nodes: nodes.map(({ losses, ...node }) => {
      const answer = answers.get(node.code);
      return {
        ...node,
        why: losses,
        title: criteria.get(node.code)?.title ?? { zh: node.code, en: node.code },
        pointsStanding: criteria.get(node.code)?.pointsStanding ?? Standing.SOURCE,
        answer: answer ? shownResponse(answer, authors) : null,
      };
    }),
    applicable: (isFull && sums?.applicable) || null,
    earned: (isFull && sums?.earned) || null,
    base: (isFull && sums?.base) || null,
    score: isFull ? outcome.score : null,
    bands: evaluation.bands.items.map(({ code, title, min }) => ({
      code,
      title,
      min,
      reached: isFull && reached.includes(code),
    })),
    illustrative: isIllustrative(evaluation),
    deducted,
    added,
    failedByDeductions,
  };
}

/** Whether an evaluation's points are illustrative in any part: then no score of it says anything of a standard. */
export function isIllustrative({ criteria }: Evaluation): boolean {
  return criteria.some(({ leaf, pointsStanding }) => leaf && pointsStanding === Standing.ILLUSTRATIVE);
}

/** How far each chapter is filled in. Chapters that a partial surveillance asks nothing of are left out. */
export function chaptersOf(sheet: Sheet): readonly ChapterProgress[] {
  const { evaluation, responses } = sheet;
  const parents = new Map(evaluation.criteria.map(({ code, parent }) => [code, parent]));
  const chapterOf = (code: string): string => {
    const parent = parents.get(code) ?? null;
    return parent === null ? code : chapterOf(parent);
  };
  const leaves = inView(sheet).leaves.map(({ code }) => chapterOf(code));
  const answered = responses.map(({ criterion }) => chapterOf(criterion));
  const earned = new Map(explain(sheet).nodes.map((node) => [node.code, node]));
  return evaluation.criteria.flatMap(({ code, parent, title }) => {
    const node = earned.get(code);
    if (parent !== null || !node || !leaves.includes(code)) return [];
    return {
      code,
      title,
      applicable: node.applicable,
      earned: node.earned,
      leaves: leaves.filter((each) => each === code).length,
      answered: answered.filter((each) => each === code).length,
    };
  });
}

const sheetRows = new WeakMap<Evaluation, Map<number | null, readonly SheetCriterion[]>>();

/** The rows of the sheet, parents before children: the same for every scorecard of an evaluation that is asked as much. */
export function criteriaOf(evaluation: Evaluation, surveillanceNumber: number | null): readonly SheetCriterion[] {
  const known = sheetRows.get(evaluation) ?? new Map<number | null, readonly SheetCriterion[]>();
  sheetRows.set(evaluation, known);
  const rows = known.get(surveillanceNumber) ?? asLasting(sheetCriteria(evaluation, surveillanceNumber));
  known.set(surveillanceNumber, rows);
  return rows;
}

function sheetCriteria(evaluation: Evaluation, surveillanceNumber: number | null): readonly SheetCriterion[] {
  const asked = askedFor(evaluation, surveillanceNumber);
  const wanted = asked && new Set(asked);
  return evaluation.criteria.map(
    ({ code, parent, title, leaf, points, sampling, minimumSample, tailoring, encouraged }) => ({
      code,
      parent,
      title,
      leaf,
      points,
      sampling,
      minimumSample,
      tailoring,
      encouraged,
      asked: leaf && (wanted === null || wanted.has(code)),
    }),
  );
}

function explain(sheet: Sheet): Explanation {
  const explanation = explainScore(inView(sheet), sheet);
  if ('refusals' in explanation) throw new Error('A stored scorecard is refused by the engine');
  return explanation;
}

/** The evaluation as far as this scorecard looks at it: what is asked for, and what was answered beyond that. */
function inView({ evaluation, compiled, asked, responses }: Sheet): CompiledEvaluation {
  if (asked === null) return compiled;
  const inSight = new Set([...asked, ...responses.map(({ criterion }) => criterion)]);
  const rules = rulesOf(evaluation);
  const leaves = rules.leaves.filter(({ code }) => inSight.has(code));
  const parents = rules.parents ?? {};
  const above = new Set<string>();
  for (const { code } of leaves)
    for (let node = parents[code] ?? null; node !== null; node = parents[node] ?? null) above.add(node);
  return compileEvaluation({ ...rules, leaves, nodes: rules.nodes.filter((code) => above.has(code)) });
}
