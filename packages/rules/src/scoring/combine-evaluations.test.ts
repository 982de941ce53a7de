import { describe, expect, it } from 'vitest';
import { combineEvaluations } from './combine-evaluations.js';
import type { CombinationFacts, CombinedEvaluation } from './combine-evaluations.js';

const levels = [
  { code: 'HIGH', rank: 2, min: '90' },
  { code: 'LOW', rank: 1, min: '70' },
];
const result = (evaluation: string, changes: Partial<CombinedEvaluation> = {}): CombinedEvaluation => ({
  evaluation,
  passed: true,
  score: '95/1',
  rank: 2,
  weight: '1',
  ...changes,
});
const combine = (facts: Partial<CombinationFacts>) =>
  combineEvaluations({ method: 'lower-level-wins', levels, results: [result('a'), result('b')], ...facts });
const open = result('b', { passed: null, score: null, rank: null });
const failed = result('b', { passed: false, score: '60/1', rank: null });

describe('combineEvaluations', () => {
  it.each<{ name: string; facts: Partial<CombinationFacts>; outcome: unknown }>([
    {
      name: 'takes the lowest rank, in whatever order levels come',
      facts: { results: [result('a'), result('b', { rank: 1 })] },
      outcome: { passed: true, level: 'LOW', score: null },
    },
    {
      name: 'passes nothing when one failed',
      facts: { results: [result('a'), failed] },
      outcome: { passed: false, level: null, score: null },
    },
    {
      name: 'tells nothing while one is open',
      facts: { results: [result('a'), open] },
      outcome: { passed: null, level: null, score: null },
    },
    {
      name: 'needs the others complete even where one decides alone',
      facts: { method: 'primary-only', primary: 'a', results: [result('a'), open] },
      outcome: { passed: null, level: null, score: null },
    },
    {
      name: 'lets the primary decide alone',
      facts: { method: 'primary-only', primary: 'a', results: [result('a'), failed] },
      outcome: { passed: true, level: 'HIGH', score: null },
    },
    {
      name: 'passes nothing without its primary',
      facts: { method: 'primary-only', primary: 'z' },
      outcome: { passed: false, level: null, score: null },
    },
    {
      name: 'weighs exactly: a third of 85 and two thirds of 92.5 are 90',
      facts: {
        method: 'weighted-mean',
        results: [result('a', { score: '85/1', weight: '0.1' }), result('b', { score: '185/2', weight: '0.2' })],
      },
      outcome: { passed: true, level: 'HIGH', score: { shown: '90.00', exact: '90/1' } },
    },
    {
      name: 'tells the mean even when one failed',
      facts: { method: 'weighted-mean', results: [result('a'), failed] },
      outcome: { passed: false, level: null, score: { shown: '77.50', exact: '155/2' } },
    },
    {
      name: 'passes nothing below the lowest level',
      facts: { method: 'weighted-mean', results: [result('a', { score: '69/1' }), result('b', { score: '209/3' })] },
      outcome: { passed: false, level: null, score: { shown: '69.33', exact: '208/3' } },
    },
  ])('$name', ({ facts, outcome }) => {
    expect(combine(facts)).toEqual(outcome);
  });
});
