import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../test/arbitrary-scorecards.js';
import type { Scene } from '../../test/arbitrary-scorecards.js';
import { compileEvaluation } from './compile-evaluation.js';
import { explainScore } from './explain.js';
import { compare, parseDecimal, parseFraction, plus, ZERO } from './fraction.js';
import { leafScoresOf } from './leaf-scores.js';
import { pathToLevel } from './path-to-level.js';
import { scoreScorecard, scoreSixPlaces } from './score-scorecard.js';
import type { CompleteOutcome } from './score-scorecard.js';
import type { Response, Scorecard } from './scorecard.js';

const outcomeOf = (rules: Scene['rules'], scorecard: Scorecard) =>
  scoreScorecard(compileEvaluation(rules), scorecard) as CompleteOutcome;
const exactOf = (rules: Scene['rules'], scorecard: Scorecard) => parseFraction(outcomeOf(rules, scorecard).score.exact);

/** Every way to better one response by the smallest step. */
function bettered(response: Response): readonly Response[] {
  const { criterion, verdict } = response;
  if (verdict === 'NOT_MET')
    return [
      { criterion, verdict: 'SAMPLED', sampled: 7, conforming: 1 },
      { criterion, verdict: 'MET' },
    ];
  if (verdict !== 'SAMPLED') return [];
  const [n, k] = [Number(response.sampled), Number(response.conforming)];
  return k < n
    ? [
        { ...response, conforming: k + 1 },
        { criterion, verdict: 'MET' },
      ]
    : [];
}

describe('scoring', () => {
  it('agrees with the formula worked out another way', () => {
    fc.assert(
      fc.property(scenes(), ({ rules, scorecard }) => {
        const common = scorecard.responses.reduce((product, { sampled }) => product * BigInt(sampled ?? 1), 1n);
        let [applicable, earned] = [0n, 0n];
        for (const [index, { verdict, sampled, conforming }] of scorecard.responses.entries()) {
          const hundredths = BigInt(Math.round(Number(rules.leaves[index]!.points) * 100)) * common;
          if (verdict === 'NOT_APPLICABLE') continue;
          applicable += hundredths;
          if (verdict === 'MET') earned += hundredths;
          if (verdict === 'SAMPLED') earned += (hundredths * BigInt(conforming!)) / BigInt(sampled!);
        }
        const outside = BigInt(scorecard.specialBonuses.length - scorecard.specialDeductions.length);
        const raw = { numerator: earned * 100n + outside * applicable, denominator: applicable };
        const [low, high] = [raw.numerator < 0n, raw.numerator > raw.denominator * 100n];
        const wanted = low ? ZERO : high ? { numerator: 100n, denominator: 1n } : raw;
        expect(compare(exactOf(rules, scorecard), wanted)).toBe(0);
      }),
    );
  });

  it('never falls when a response gets better', () => {
    fc.assert(
      fc.property(scenes(), fc.nat(), ({ rules, scorecard }, at) => {
        const index = at % scorecard.responses.length;
        for (const better of bettered(scorecard.responses[index]!)) {
          const responses = scorecard.responses.with(index, better);
          expect(
            compare(exactOf(rules, { ...scorecard, responses }), exactOf(rules, scorecard)),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('stays between 0 and 100, shown as cut from what it is', () => {
    fc.assert(
      fc.property(scenes(), ({ rules, scorecard }) => {
        const { score } = outcomeOf(rules, scorecard);
        const exact = parseFraction(score.exact);
        expect(compare(exact, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(exact, { numerator: 100n, denominator: 1n })).toBeLessThanOrEqual(0);
        expect(compare(parseDecimal(score.shown), exact)).toBeLessThanOrEqual(0);
        expect(compare(plus(parseDecimal(score.shown), parseDecimal('0.01')), exact)).toBe(1);
      }),
    );
  });

  it('does not ask in which order the responses came', () => {
    const shuffled = scenes().chain((scene) =>
      fc.tuple(
        fc.constant(scene),
        fc.shuffledSubarray([...scene.scorecard.responses], { minLength: scene.scorecard.responses.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ rules, scorecard }, responses]) => {
        expect(outcomeOf(rules, { ...scorecard, responses })).toEqual(outcomeOf(rules, scorecard));
      }),
    );
  });

  it('is not moved by tailoring while everything else is full', () => {
    fc.assert(
      fc.property(scenes(), fc.nat(), ({ rules, scorecard }, spared) => {
        const responses = scorecard.responses.map(({ criterion, verdict }, index): Response => {
          const stays = index === spared % scorecard.responses.length || verdict !== 'NOT_APPLICABLE';
          return { criterion, verdict: stays ? 'MET' : 'NOT_APPLICABLE' };
        });
        expect(outcomeOf(rules, { responses, specialDeductions: [], specialBonuses: [] }).score.exact).toBe('100/1');
      }),
    );
  });

  it('reaches a band whose minimum it meets exactly, and no band by a hair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (hundredths) => {
        const decimal = (value: number) => (value / 100).toFixed(2);
        const rules = {
          leaves: [
            { code: '1', points: decimal(hundredths) },
            { code: '2', points: decimal(10_000 - hundredths) },
          ],
          nodes: [],
          bands: [
            { code: 'MET', min: decimal(hundredths) },
            { code: 'MISSED', min: decimal(hundredths + 1) },
          ],
          specialDeductionLimit: 5,
          bonusLimit: 1,
        };
        const responses: Response[] = [
          { criterion: '1', verdict: 'MET' },
          { criterion: '2', verdict: 'NOT_MET' },
        ];
        expect(outcomeOf(rules, { responses, specialDeductions: [], specialBonuses: [] }).level).toBe('MET');
      }),
    );
  });

  it('keeps every end that an unfinished scorecard can come to within its range', () => {
    fc.assert(
      fc.property(scenes(), fc.nat(), ({ rules, scorecard }, at) => {
        const responses = scorecard.responses.toSpliced(at % scorecard.responses.length, 1);
        const open = scorecard.responses[at % scorecard.responses.length]!;
        const partial = scoreScorecard(compileEvaluation(rules), { ...scorecard, responses });
        if (!('range' in partial) || partial.range === null) throw new Error('It has every answer');
        if (open.verdict === 'NOT_APPLICABLE') return;
        const { shown } = outcomeOf(rules, scorecard).score;
        expect(Number(partial.range.low)).toBeLessThanOrEqual(Number(shown));
        expect(Number(partial.range.high)).toBeGreaterThanOrEqual(Number(shown));
      }),
    );
  });

  it('compares with six places as it does exactly', () => {
    fc.assert(
      fc.property(scenes(), ({ rules, scorecard }) => {
        const { exact } = outcomeOf(rules, scorecard).score;
        for (const { min } of rules.bands) {
          const bySixPlaces = compare(parseDecimal(scoreSixPlaces(exact)), parseDecimal(min)) >= 0;
          expect(bySixPlaces).toBe(compare(parseFraction(exact), parseDecimal(min)) >= 0);
        }
      }),
    );
  });
});

describe('explainScore', () => {
  it('adds up: chapters to the whole, leaves to their chapters', () => {
    fc.assert(
      fc.property(scenes(), ({ rules, scorecard }) => {
        const compiled = compileEvaluation(rules);
        const explanation = explainScore(compiled, scorecard);
        if ('refusals' in explanation) throw new Error('It was refused');
        const outcome = outcomeOf(rules, scorecard);
        const sum = (key: 'applicable' | 'earned', depth: number) =>
          explanation.nodes
            .filter((node) => node.depth === depth)
            .map((node) => parseFraction(node[key].exact))
            .reduce(plus, ZERO);
        for (const key of ['applicable', 'earned'] as const) {
          expect(compare(sum(key, 1), parseFraction(outcome[key]))).toBe(0);
          expect(compare(sum(key, 2), parseFraction(outcome[key]))).toBe(0);
          const leaves = leafScoresOf(compiled, scorecard).map((leaf) => parseFraction(leaf[key].exact));
          expect(compare(leaves.reduce(plus, ZERO), parseFraction(outcome[key]))).toBe(0);
        }
      }),
    );
  });
});

describe('pathToLevel', () => {
  it('finds what trying every set finds', () => {
    fc.assert(
      fc.property(scenes(6), fc.nat(), ({ rules, scorecard }, at) => {
        const level = rules.bands[at % rules.bands.length]!;
        expect(pathToLevel(compileEvaluation(rules), scorecard, level.code)).toEqual(
          tryEverySet(rules, scorecard, level.min),
        );
      }),
      { numRuns: 300 },
    );
  });
});

function tryEverySet(rules: Scene['rules'], scorecard: Scorecard, min: string): readonly string[] | null {
  if (scorecard.specialDeductions.length >= rules.specialDeductionLimit) return null;
  const open = scorecard.responses
    .filter(({ verdict }) => verdict !== 'NOT_APPLICABLE')
    .map(({ criterion }) => criterion);
  const sets = Array.from({ length: 2 ** open.length }, (_, bits) =>
    open.filter((_code, bit) => (bits >> bit) % 2 === 1).toSorted(),
  );
  const reaching = sets.filter((set) => {
    const responses = scorecard.responses.map((each): Response =>
      set.includes(each.criterion) ? { criterion: each.criterion, verdict: 'MET' } : each,
    );
    return compare(exactOf(rules, { ...scorecard, responses }), parseDecimal(min)) >= 0;
  });
  const [best] = reaching.toSorted((a, b) => a.length - b.length || (a.join('\n') < b.join('\n') ? -1 : 1));
  return best ?? null;
}
