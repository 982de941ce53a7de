import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../test/arbitrary-scorecards.js';
import { compileEvaluation } from './compile-evaluation.js';
import type { EvaluationRules } from './evaluation-rules.js';
import { arraysOf, scoreAnswers } from './score-answers.js';
import { scoreExactly, scoreScorecard, scoreSixPlaces } from './score-scorecard.js';
import type { Scorecard } from './scorecard.js';

const NO_SPECIALS = { deductions: 0, bonuses: 0 };
const rules: EvaluationRules = {
  leaves: [
    { code: '1.1', points: '60' },
    { code: '1.2', points: '40', sampling: false, tailoring: false },
  ],
  nodes: ['1'],
  bands: [
    { code: 'ONE', min: '70' },
    { code: 'TWO', min: '95' },
  ],
  specialDeductionLimit: 5,
  bonusLimit: 1,
};
const compiled = compileEvaluation(rules);
type Answers = readonly [readonly number[], readonly number[], readonly number[]];
const score = ([verdicts, sampled, conforming]: Answers, specials = NO_SPECIALS) =>
  scoreAnswers(compiled, { verdicts, sampled, conforming }, specials);

describe('scoring in whole numbers', () => {
  it('comes to what fractions come to, whatever the scorecard', () => {
    let quick = 0;
    fc.assert(
      fc.property(scenes(30), ({ rules: of, scorecard }) => {
        const evaluation = compileEvaluation(of);
        const exact = scoreExactly(evaluation, scorecard);
        expect(scoreScorecard(evaluation, scorecard)).toEqual(exact);
        const { specialDeductions, specialBonuses } = scorecard;
        const specials = { deductions: specialDeductions.length, bonuses: specialBonuses.length };
        const whole = scoreAnswers(evaluation, arraysOf(evaluation, scorecard)!, specials);
        if (!whole || !('score' in exact) || exact.score === null) return;
        quick += 1;
        expect((whole.millionths / 1e6).toFixed(6)).toBe(scoreSixPlaces(exact.score.exact));
      }),
      { numRuns: 300 },
    );
    expect(quick).toBeGreaterThan(10);
  });

  it('reaches a band at its minimum and not a hair below it', () => {
    // 60 of 60 and, of the other 40, what leaves exactly 95 and the closest below.
    const at = (points: string, min: string, [k, n]: readonly [number, number]) => {
      const edge = compileEvaluation({
        ...rules,
        leaves: [
          { code: '1.1', points },
          { code: '1.2', points: '0.01' },
        ],
        bands: [{ code: 'EDGE', min }],
      });
      return scoreAnswers(edge, { verdicts: [3, 2], sampled: [n, 0], conforming: [k, 0] }, NO_SPECIALS);
    };
    expect(
      score(
        [
          [1, 2],
          [0, 0],
          [0, 0],
        ],
        { deductions: 0, bonuses: 1 },
      )?.level,
    ).toBeNull();
    expect(at('99.99', '99.99', [1, 1])).toMatchObject({ level: 'EDGE', millionths: 99_990_000 });
    expect(at('99.98', '99.99', [1, 1])).toMatchObject({ level: null, millionths: 99_989_998 });
    expect(at('94.99', '95', [1, 1])).toMatchObject({ level: 'EDGE' });
  });

  it('leaves to fractions what it cannot hold, and what is refused', () => {
    expect(
      score([
        [1, 1],
        [0, 0],
        [0, 0],
      ])?.level,
    ).toBe('TWO');
    for (const answers of [
      [
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      [
        [4, 4],
        [0, 0],
        [0, 0],
      ],
      [
        [1, 4],
        [0, 0],
        [0, 0],
      ],
      [
        [1, 3],
        [0, 4],
        [0, 4],
      ],
      [
        [3, 1],
        [17, 0],
        [3, 0],
      ],
      [
        [3, 1],
        [4, 0],
        [5, 0],
      ],
      [
        [3, 1],
        [4, 0],
        [-1, 0],
      ],
      [
        [3, 1],
        [2.5, 0],
        [1, 0],
      ],
      [
        [3, 1],
        [4, 0],
        [1.5, 0],
      ],
      [
        [3, 1],
        [0, 0],
        [0, 0],
      ],
      [
        [3, 1],
        [5000, 0],
        [1, 0],
      ],
      [
        [5, 1],
        [0, 0],
        [0, 0],
      ],
      [[1], [0], [0]],
    ] as const)
      expect(score(answers)).toBeNull();
    expect(
      score(
        [
          [1, 1],
          [0, 0],
          [0, 0],
        ],
        { deductions: 0, bonuses: 2 },
      ),
    ).toBeNull();
    expect(
      score(
        [
          [1, 1],
          [0, 0],
          [0, 0],
        ],
        { deductions: 101, bonuses: 0 },
      ),
    ).toBeNull();
  });

  it('is not used where sums or minima are too fine for it', () => {
    const one: Scorecard = {
      responses: [{ criterion: '1.1', verdict: 'SAMPLED', sampled: 3, conforming: 2 }],
      specialDeductions: [],
      specialBonuses: [],
    };
    for (const [points, min] of [
      ['100000', '70'],
      ['100', '66.666'],
    ] as const) {
      const fine = compileEvaluation({ ...rules, leaves: [{ code: '1.1', points }], bands: [{ code: 'FINE', min }] });
      expect(fine.whole).toBeNull();
      expect(scoreScorecard(fine, one)).toMatchObject({ score: { shown: '66.66', exact: '200/3' } });
    }
  });
});
