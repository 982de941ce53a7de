import { isRefused, scoreAnswers, scoreScorecard, scoreSixPlaces } from '@touchstone/rules';
import type { Scorecard } from '@touchstone/rules';
import { writeEditions } from '../data/edition.js';
import { evaluationOf, makeSheets, responsesOf } from '../data/sheets.js';
import { median } from '../measure/statistics.js';
import type { EngineFigures } from '../report/results.js';
import { scoredInC } from './in-c.js';
import { naiveScore } from './naive.js';

const ROUNDS = 5;
const ROUND_MS = 300;
const NO_SPECIALS = { deductions: 0, bonuses: 0 };

/**
 * J6: how many scorecards of an edition loaded as data are scored in a second, level and millionths: by the product's
 * engine and by C from arrays, as they are stored, and by a naive one from objects, as one writes it first.
 * @throws Error when they do not come to the same score, to the millionth
 */
export function measureEngine(folder: string): EngineFigures {
  const [edition] = writeEditions(`${folder}/engine-editions`);
  if (!edition) throw new Error('The bench has no edition');
  const compiled = evaluationOf(edition);
  const sheets = makeSheets(compiled);
  const criteria = edition.evaluations[0]?.criteria ?? [];
  const scorecards = sheets.map((sheet): Scorecard => ({
    responses: responsesOf(sheet),
    specialDeductions: [],
    specialBonuses: [],
  }));
  const ours = scorecards.map((each) => {
    const result = scoreScorecard(compiled, each);
    if (isRefused(result) || result.score === null) throw new Error('The engine takes no scorecard of the bench');
    return Math.round(Number(scoreSixPlaces(result.score.exact)) * 1e6);
  });
  const naive = scorecards.map(({ responses }) => naiveScore(criteria, responses));
  const inC = scoredInC(folder, sheets);
  requireSame(ours, naive, 'the naive one');
  if (inC) requireSame(ours, inC.scores, 'C');
  const whole = sheets.map((sheet) => scoreAnswers(compiled, sheet, NO_SPECIALS)?.millionths ?? -1);
  requireSame(whole, ours, 'fractions');
  const [touchstone = 0, naively = 0] = ratesOf([
    () => {
      for (const sheet of sheets) scoreAnswers(compiled, sheet, NO_SPECIALS);
    },
    () => {
      for (const { responses } of scorecards) naiveScore(criteria, responses);
    },
  ]).map((rounds) => rounds * sheets.length);
  return { touchstone, naive: naively, c: inC?.perSecond ?? null, identical: ours.length };
}

function requireSame(ours: readonly number[], theirs: readonly number[], name: string): void {
  const at = ours.findIndex((score, index) => score !== theirs[index]);
  if (at >= 0) throw new Error(`Scorecard ${at}: the engine comes to ${ours[at]} millionths, ${name} to ${theirs[at]}`);
}

/** Median rates of interleaved rounds: how often a second of processor time each does its work. */
function ratesOf(works: ReadonlyArray<() => void>): readonly number[] {
  const rates = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, work] of works.entries()) rates[at]?.push(rateOf(work));
  return rates.map(median);
}

function rateOf(work: () => void): number {
  const start = spentMs();
  let done = 0;
  while (spentMs() - start < ROUND_MS) {
    work();
    done += 1;
  }
  return (done / (spentMs() - start)) * 1000;
}

/** Processor time of this process, in milliseconds: a busy machine takes none of it away. */
function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
