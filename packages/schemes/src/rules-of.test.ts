import { combineEvaluations, compileEvaluation, scoreScorecard } from '@touchstone/rules';
import { describe, expect, it } from 'vitest';
import { smallEdition } from '../test/small-edition.js';
import { clauseOf, combinationOf, rulesOf } from './rules-of.js';

const [house] = smallEdition.evaluations;

describe('rulesOf', () => {
  it('keeps what arithmetic needs', () => {
    expect(rulesOf(house!)).toMatchObject({
      leaves: [
        { code: '1.1', points: '7.5', sampling: true, tailoring: false },
        { code: '1.2', points: '5', sampling: false, tailoring: true },
        { code: '2.1', points: '5', minimumSample: 5 },
        { code: '2.2', points: '2.5', encouraged: true },
      ],
      nodes: ['1', '2'],
      bands: [
        { code: 'GOOD', min: '60' },
        { code: 'FINE', min: '85' },
      ],
      specialDeductionLimit: 3,
      bonusLimit: 1,
    });
  });

  it('is what the engine scores', () => {
    const responses = ['1.1', '1.2', '2.1', '2.2'].map((criterion) => ({ criterion, verdict: 'MET' as const }));
    const scored = scoreScorecard(compileEvaluation(rulesOf(house!)), {
      responses,
      specialDeductions: [],
      specialBonuses: [],
    });
    expect(scored).toMatchObject({ level: 'FINE', score: { exact: '100/1' } });
  });
});

describe('combinationOf', () => {
  it('gives the engine ranks and weights', () => {
    const facts = combinationOf(smallEdition, {
      house: { passed: true, score: '80/1', level: 'GOOD' },
      people: { passed: true, score: '50/1', level: 'GOOD' },
    });
    expect(facts.results).toMatchObject([
      { evaluation: 'house', rank: 1, weight: '2' },
      { evaluation: 'people', rank: 1, weight: '1' },
    ]);
    expect(combineEvaluations(facts)).toMatchObject({ passed: true, level: 'GOOD', score: { exact: '70/1' } });
  });

  it('has no level while an evaluation has no outcome', () => {
    const facts = combinationOf(smallEdition, { house: { passed: true, score: '80/1', level: 'GOOD' } });
    expect(combineEvaluations(facts)).toEqual({ passed: null, level: null, score: null });
  });
});

describe('clauseOf', () => {
  it('names the document the code counts in', () => {
    expect(clauseOf(house!, '1.2')).toBe('T/TEA 1-2026, 1.2');
  });
});
