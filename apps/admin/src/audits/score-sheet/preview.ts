import { compileEvaluation, isRefused, leafScoresOf, scoreScorecard } from '@touchstone/rules';
import type { BandRules, CompiledEvaluation, Response, ScoreOutcome } from '@touchstone/rules';
import { isSendable } from './answers.js';
import type { Answers, Special } from './answers.js';
import type { CriterionNode } from './tree.js';

/** What the arithmetic needs of an edition's evaluation. */
export interface PreviewRules {
  readonly criteria: readonly CriterionNode[];
  readonly bands: readonly BandRules[];
  readonly specialDeductionLimit: number;
  readonly bonusLimit: number;
}

/** What is answered so far. */
export interface Filled {
  readonly answers: Answers;
  readonly deductions: readonly Special[];
  readonly bonuses: readonly Special[];
}

/** What the sheet would come to as it is filled in now; the API has the last word. */
export interface Preview {
  readonly outcome: ScoreOutcome | null;
  /** Points each answered leaf earns, cut to two places. */
  readonly earned: Readonly<Record<string, string>>;
}

/** Makes the evaluation ready for the engine, once per sheet. */
export function compileSheet({ criteria, ...rules }: PreviewRules): CompiledEvaluation {
  const parents = Object.fromEntries(criteria.map(({ code, parent }) => [code, parent ?? null]));
  return compileEvaluation({
    ...rules,
    parents,
    nodes: criteria.filter(({ leaf }) => !leaf).map(({ code }) => code),
    leaves: criteria
      .filter(({ leaf }) => leaf)
      .map(({ code, points, sampling, tailoring, encouraged, minimumSample }) => ({
        code,
        sampling,
        tailoring,
        encouraged,
        minimumSample,
        points: points ?? '1',
      })),
  });
}

/** Scores what is filled in by the one engine; answers that are not finished count as none. */
export function previewOf(compiled: CompiledEvaluation, { answers, deductions, bonuses }: Filled): Preview {
  const scorecard = { responses: responsesOf(answers), specialDeductions: deductions, specialBonuses: bonuses };
  const result = scoreScorecard(compiled, scorecard);
  const scores = leafScoresOf(compiled, scorecard);
  return {
    outcome: isRefused(result) ? null : result,
    earned: Object.fromEntries(
      scores
        .filter(({ reason }) => reason !== 'UNANSWERED' && reason !== 'TAILORED')
        .map(({ code, earned }) => [code, earned.shown]),
    ),
  };
}

function responsesOf(answers: Answers): readonly Response[] {
  return Object.entries(answers).flatMap(([criterion, answer]) => {
    const { verdict, sampled, conforming } = answer;
    if (verdict === null || !isSendable(answer)) return [];
    return verdict === 'SAMPLED' ? { criterion, verdict, sampled, conforming } : { criterion, verdict };
  });
}
