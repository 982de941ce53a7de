import { combineEvaluations, compileEvaluation, scoreScorecard } from '@touchstone/rules';
import type { CompiledEvaluation, Response, ScoreResult } from '@touchstone/rules';
import type { CombinationCase, SchemeEdition, WorkedCase, WorkedExpectation, WorkedScorecard } from './edition.js';
import { finding } from './problem.js';
import type { Finding } from './problem.js';
import { combinationOf, rulesOf } from './rules-of.js';

/**
 * Runs an edition's worked cases through the scoring engine, and answers those that do not come out as they say. Their
 * authors worked them by hand from the rule's text, so a difference means that the data or the engine is wrong; with
 * one left, the edition is not published.
 */
export function checkWorkedCases(edition: SchemeEdition): readonly Finding[] {
  const compiled = new Map(
    edition.evaluations.map((evaluation) => [evaluation.id, compileEvaluation(rulesOf(evaluation))]),
  );
  return [
    ...edition.workedCases.flatMap((each, index) => differenceOf(compiled, each, ['workedCases', index, 'expect'])),
    ...edition.combinationCases.flatMap((each, index) => combinedDifferenceOf(edition, compiled, { each, index })),
  ];
}

type Compiled = ReadonlyMap<string, CompiledEvaluation>;

function differenceOf(
  compiled: Compiled,
  { evaluation, expect, name, ...scorecard }: WorkedCase,
  path: ReadonlyArray<string | number>,
) {
  const rules = compiled.get(evaluation);
  if (!rules) return [];
  return compared(name, { expected: expect, actual: reached(scored(rules, scorecard)) }, path);
}

interface NumberedCase {
  readonly each: CombinationCase;
  readonly index: number;
}

function combinedDifferenceOf(
  edition: SchemeEdition,
  compiled: Compiled,
  { each, index }: NumberedCase,
): readonly Finding[] {
  const outcomes = Object.entries(each.scorecards).flatMap(([id, scorecard]) => {
    const rules = compiled.get(id);
    const result = rules && scored(rules, scorecard);
    return result && 'score' in result ? [[id, { ...result, score: result.score?.exact ?? null }] as const] : [];
  });
  const { level, passed, score } = combineEvaluations(combinationOf(edition, Object.fromEntries(outcomes)));
  const actual = { level, passed, score: score?.shown ?? null };
  return compared(each.name, { expected: each.expect, actual }, ['combinationCases', index, 'expect']);
}

interface Comparison {
  readonly expected: WorkedExpectation | CombinationCase['expect'];
  readonly actual:
    | WorkedExpectation
    | { readonly level: string | null; readonly passed: boolean | null; readonly score: string | null };
}

function compared(
  name: WorkedCase['name'],
  { expected, actual }: Comparison,
  path: ReadonlyArray<string | number>,
): readonly Finding[] {
  const [wanted, got] = [described(expected), described(actual)];
  return wanted === got
    ? []
    : [finding(path, 'EDITION_WORKED_CASE_WRONG', { name: name.zh, nameEn: name.en, expected: wanted, actual: got })];
}

/** A result as one line in the file's own words, in one order: `level: FOUR_STAR, passed: true, score: 94.99`. */
function described(result: object): string {
  const entries = Object.entries(result).filter(([, value]) => value !== null);
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${[value].flat().join(' ')}`)
    .join(', ');
}

function reached(result: ScoreResult): WorkedExpectation {
  if ('refusals' in result) return { refusals: result.refusals.map(({ code }) => code) };
  if (!result.complete) return result.range;
  return { score: result.score.shown, level: result.level, passed: result.passed };
}

function scored(
  rules: CompiledEvaluation,
  { others, responses, specialDeductions, specialBonuses }: WorkedScorecard,
): ScoreResult {
  const rest =
    others === null ? [] : rules.leaves.map(({ code }) => code).filter((code) => !Object.hasOwn(responses, code));
  return scoreScorecard(rules, {
    responses: [
      ...Object.entries(responses).map(([criterion, verdict]) => responseOf(criterion, verdict)),
      ...rest.map((criterion) => responseOf(criterion, others ?? '')),
    ],
    specialDeductions: Array.from({ length: specialDeductions }, () => ({})),
    specialBonuses: Array.from({ length: specialBonuses }, () => ({})),
  });
}

function responseOf(criterion: string, verdict: string): Response {
  if (verdict === 'MET' || verdict === 'NOT_MET' || verdict === 'NOT_APPLICABLE') return { criterion, verdict };
  const [conforming, sampled] = verdict.split('/').map(Number);
  return { criterion, verdict: 'SAMPLED', sampled, conforming };
}
