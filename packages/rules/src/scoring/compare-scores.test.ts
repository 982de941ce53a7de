import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../test/arbitrary-scorecards.js';
import { compareScores, samePairs } from './compare-scores.js';
import type { LeafPair, ScoreComparison, ScoredSide } from './compare-scores.js';
import { compileEvaluation } from './compile-evaluation.js';
import { compare, minus, parseFraction, plus, signedFraction } from './fraction.js';
import type { Fraction, ShownFraction } from './fraction.js';
import type { Response, Scorecard } from './scorecard.js';

const rules = {
  leaves: [
    { code: '1.1', points: '40' },
    { code: '1.2', points: '40' },
    { code: '1.3', points: '20' },
  ],
  nodes: ['1'],
  bands: [{ code: 'PASS', min: '70' }],
  specialDeductionLimit: 5,
  bonusLimit: 1,
};
const compiled = compileEvaluation(rules);
const verdicts = { M: 'MET', N: 'NOT_MET', A: 'NOT_APPLICABLE' } as const;

/** A side by one letter a leaf, with so many deductions and bonuses. */
function side(letters: string, deductions = 0, bonuses = 0): ScoredSide {
  const responses = letters.split('').map((letter, at): Response => ({
    criterion: `1.${at + 1}`,
    verdict: verdicts[letter as keyof typeof verdicts],
  }));
  const entries = (count: number) => Array.from({ length: count }, () => ({}));
  return {
    compiled,
    scorecard: { responses, specialDeductions: entries(deductions), specialBonuses: entries(bonuses) },
  };
}

const signed = ({ exact }: ShownFraction): Fraction => {
  const value = parseFraction(exact.replace('-', ''));
  return exact.startsWith('-') ? { ...value, numerator: -value.numerator } : value;
};

/** The first score with every step, as a reader of the waterfall adds them. */
function walked({ left, leaves, specialDeductions, specialBonuses, clamp }: ScoreComparison): Fraction {
  return [...leaves.map(({ effect }) => effect), specialDeductions, specialBonuses, clamp]
    .map(signed)
    .reduce(plus, signed(left.score));
}

const compared = (left: ScoredSide, right: ScoredSide) => compareScores(left, right, samePairs(compiled))!;
const steps = ({ leaves }: ScoreComparison) =>
  leaves.map(({ left, effect, answer, weight }) => [left?.code, effect.exact, answer.exact, weight.exact]);

describe('compareScores', () => {
  it('says nothing where nothing changed', () => {
    const same = compared(side('MNM', 1, 1), side('MNM', 1, 1));
    expect(same).toMatchObject({ difference: { exact: '0/1' }, leaves: [], clamp: { exact: '0/1' } });
  });

  it('tells a leaf that is no longer met', () => {
    const fallen = compared(side('MMM'), side('MNM'));
    expect(steps(fallen)).toEqual([['1.2', '-40/1', '-40/1', '0/1']]);
    expect(fallen).toMatchObject({ left: { level: 'PASS' }, right: { level: null }, difference: { shown: '-40.00' } });
  });

  it('tells what tailoring a met leaf out makes of every other loss', () => {
    // 80 of 100, then 40 of 60: nothing more was lost, but less applies.
    expect(steps(compared(side('MMN'), side('AMN')))).toEqual([['1.1', '-40/3', '0/1', '-40/3']]);
  });

  it('tells a loss that was tailored out by both its parts, even where they cancel out', () => {
    // All was lost at 1.3; it is tailored out, and nothing is lost any more.
    expect(steps(compared(side('MMN'), side('MMA')))).toEqual([['1.3', '20/1', '25/1', '-5/1']]);
  });

  it('tells special deductions, bonuses and the bound they meet apart from the leaves', () => {
    expect(compared(side('MMM'), side('MMM', 0, 1))).toMatchObject({
      leaves: [],
      specialBonuses: { exact: '1/1' },
      clamp: { exact: '-1/1' },
      difference: { exact: '0/1' },
    });
    expect(compared(side('MMM', 2), side('MMM', 6))).toMatchObject({
      specialDeductions: { shown: '-4.00' },
      right: { level: null, score: { shown: '94.00' } },
    });
  });

  it('has nothing to say of what has no score', () => {
    const open = { compiled, scorecard: { ...side('MMM').scorecard, responses: [] } };
    expect(compareScores(side('MMM'), open, samePairs(compiled))).toBeNull();
    expect(compareScores(side('AAA'), side('MMM'), samePairs(compiled))).toBeNull();
  });

  it('walks from any score to any other of the same evaluation, exactly', () => {
    const two = scenes().chain((scene) => fc.tuple(fc.constant(scene), scenes(), fc.nat(5), fc.nat(1)));
    fc.assert(
      fc.property(two, ([first, second, deductions, bonuses]) => {
        const ready = compileEvaluation(first.rules);
        const responses = first.scorecard.responses.map(({ criterion, ...own }, at) => {
          const { criterion: _, ...other } = second.scorecard.responses[at] ?? { criterion, ...own };
          return { criterion, ...other };
        });
        const after: Scorecard = {
          responses,
          specialDeductions: Array.from({ length: deductions }, () => ({})),
          specialBonuses: Array.from({ length: bonuses }, () => ({})),
        };
        const walk = compareScores(
          { compiled: ready, scorecard: first.scorecard },
          { compiled: ready, scorecard: after },
          samePairs(ready),
        );
        fc.pre(walk !== null);
        expect(compare(walked(walk), signed(walk.right.score))).toBe(0);
        for (const { effect, answer, weight } of walk.leaves)
          expect(compare(plus(signed(answer), signed(weight)), signed(effect))).toBe(0);
        expect(compare(minus(signed(walk.right.score), signed(walk.left.score)), signed(walk.difference))).toBe(0);
      }),
    );
  });

  it('walks exactly between two editions too, leaves without a partner standing alone', () => {
    fc.assert(
      fc.property(scenes(), scenes(), fc.nat(8), (first, second, shared) => {
        const [left, right] = [first, second].map(({ rules: each, scorecard }) => ({
          compiled: compileEvaluation(each),
          scorecard,
        })) as [ScoredSide, ScoredSide];
        const [own, others] = [left, right].map((each) => each.compiled.leaves.map(({ code }) => code)) as [
          string[],
          string[],
        ];
        const count = Math.min(shared, own.length, others.length);
        const pairs: LeafPair[] = [
          ...own.slice(0, count).map((code, at) => ({ left: code, right: others[at]! })),
          ...own.slice(count).map((code) => ({ left: code, right: null })),
          ...others.slice(count).map((code) => ({ left: null, right: code })),
        ];
        const walk = compareScores(left, right, pairs)!;
        expect(compare(walked(walk), signed(walk.right.score))).toBe(0);
      }),
    );
  });
});

describe('signedFraction', () => {
  it.each([
    { numerator: -125n, denominator: 100n, shown: '-1.25', exact: '-5/4' },
    { numerator: -1n, denominator: 1000n, shown: '0.00', exact: '-1/1000' },
    { numerator: 2n, denominator: 3n, shown: '0.66', exact: '2/3' },
  ])('shows $exact as $shown, cut towards zero', ({ numerator, denominator, shown, exact }) => {
    expect(signedFraction({ numerator, denominator })).toEqual({ shown, exact });
  });
});
