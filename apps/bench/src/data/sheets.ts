import { compileEvaluation, ENGINE_VERSION, isRefused, scoreScorecard, scoreSixPlaces } from '@touchstone/rules';
import type { CompiledEvaluation, Response } from '@touchstone/rules';
import { rulesOf } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';
import { LEAVES, leafCode } from './edition.js';
import { randomOf } from './random.js';

/** How many different scorecards there are; every audit has one of them. */
export const SHEETS = 500;
const EVIDENCE = '抽查记录显示该要求未完全落实。';

/** A filled scorecard, as our table keeps it and with what the engine made of it. */
export interface Sheet {
  readonly verdicts: readonly number[];
  readonly sampled: readonly number[];
  readonly conforming: readonly number[];
  readonly notes: Readonly<Record<string, { readonly evidence: string }>>;
  readonly score: string;
  readonly scoreExact: string;
  readonly level: string | null;
  readonly passed: boolean;
  readonly engineVersion: string;
}

/** The evaluation every scorecard of the bench answers. */
export function evaluationOf(edition: SchemeEdition): CompiledEvaluation {
  const [evaluation] = edition.evaluations;
  if (!evaluation) throw new Error('The edition of the bench has no evaluation');
  return compileEvaluation(rulesOf(evaluation));
}

/** Filled scorecards by a seed: the same ones every time. */
export function makeSheets(evaluation: CompiledEvaluation, count = SHEETS): readonly Sheet[] {
  const random = randomOf(1);
  return Array.from({ length: count }, (_, at) => sheet(evaluation, random, 700 + ((at * 37) % 300)));
}

function sheet(evaluation: CompiledEvaluation, random: (below: number) => number, ability: number): Sheet {
  const [verdicts, sampled, conforming]: [number[], number[], number[]] = [[], [], []];
  const notes: Record<string, { evidence: string }> = {};
  for (let at = 0; at < LEAVES; at += 1) {
    const [verdict, drawn, found] = answer(random, ability);
    verdicts.push(verdict);
    sampled.push(drawn);
    conforming.push(found);
    if (verdict === 2 || drawn > found) notes[leafCode(at)] = { evidence: EVIDENCE };
  }
  const result = scoreScorecard(evaluation, {
    responses: responsesOf({ verdicts, sampled, conforming }),
    specialDeductions: [],
    specialBonuses: [],
  });
  if (isRefused(result) || result.score === null) throw new Error('The engine takes no scorecard of the bench');
  const { level, passed, score } = result;
  const outcome = { score: scoreSixPlaces(score.exact), scoreExact: score.exact, level, passed: passed ?? false };
  return { verdicts, sampled, conforming, notes, ...outcome, engineVersion: ENGINE_VERSION };
}

function answer(random: (below: number) => number, ability: number): readonly [number, number, number] {
  if (random(3) > 0) return random(1000) < ability ? [1, 0, 0] : [2, 0, 0];
  const drawn = 3 + random(8);
  let found = 0;
  for (let each = 0; each < drawn; each += 1) if (random(1000) < ability) found += 1;
  return [3, drawn, found];
}

const WORDS = ['', 'MET', 'NOT_MET', 'SAMPLED', 'NOT_APPLICABLE'] as const;

/** The answers of a sheet, as the engine and the API take them. */
export function responsesOf({
  verdicts,
  sampled,
  conforming,
}: Pick<Sheet, 'verdicts' | 'sampled' | 'conforming'>): Response[] {
  return verdicts.map((verdict, at) => {
    const isSampled = verdict === 3;
    return {
      criterion: leafCode(at),
      verdict: (WORDS[verdict] ?? 'MET') as Response['verdict'],
      sampled: isSampled ? (sampled[at] ?? 0) : null,
      conforming: isSampled ? (conforming[at] ?? 0) : null,
    };
  });
}
