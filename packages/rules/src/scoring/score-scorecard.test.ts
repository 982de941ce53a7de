import { describe, expect, it } from 'vitest';
import { compileEvaluation } from './compile-evaluation.js';
import type { EvaluationRules } from './evaluation-rules.js';
import { isRefused, scoreScorecard, scoreSixPlaces } from './score-scorecard.js';
import type { Response, Scorecard } from './scorecard.js';

const rules: EvaluationRules = {
  leaves: [
    { code: '1.1', points: '60' },
    { code: '1.2', points: '39.5', sampling: false },
    { code: '2.1', points: '0.5', tailoring: false },
  ],
  nodes: ['1', '2'],
  bands: [
    { code: 'FIVE_STAR', min: '95' },
    { code: 'COMPLIANT', min: '70' },
  ],
  specialDeductionLimit: 5,
  bonusLimit: 1,
};
const met = (criterion: string): Response => ({ criterion, verdict: 'MET' });
const card = (responses: readonly Response[], deductions = 0, bonuses = 0): Scorecard => ({
  responses,
  specialDeductions: Array.from({ length: deductions }, () => ({})),
  specialBonuses: Array.from({ length: bonuses }, () => ({})),
});
const score = (scorecard: Scorecard, changes: Partial<EvaluationRules> = {}) =>
  scoreScorecard(compileEvaluation({ ...rules, ...changes }), scorecard);
const codesOf = (scorecard: Scorecard, changes: Partial<EvaluationRules> = {}) => {
  const result = score(scorecard, changes);
  return isRefused(result) ? result.refusals.map(({ code, criterion }) => `${code} ${criterion ?? '-'}`) : [];
};
const sampled = (criterion: string, n: Response['sampled'], k: Response['conforming']): Response => ({
  criterion,
  verdict: 'SAMPLED',
  sampled: n,
  conforming: k,
});

describe('scoreScorecard', () => {
  it('reads bands in any order', () => {
    expect(score(card([met('1.1'), { criterion: '1.2', verdict: 'NOT_MET' }, met('2.1')]))).toMatchObject({
      level: null,
      passed: false,
    });
    expect(score(card([met('1.1'), met('1.2'), { criterion: '2.1', verdict: 'NOT_MET' }]))).toMatchObject({
      score: { shown: '99.50', exact: '199/2' },
      level: 'FIVE_STAR',
    });
  });

  it('stays exact with samples larger than floating point can tell apart', () => {
    const n = 9_007_199_254_740_993n;
    expect(score(card([sampled('1.1', n, n - 1n), met('1.2'), met('2.1')]))).toMatchObject({
      score: { shown: '99.99', exact: '300239975158033080/3002399751580331' },
    });
    expect(
      score(card([sampled('1.1', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), met('1.2'), met('2.1')])),
    ).toMatchObject({
      score: { shown: '100.00', exact: '100/1' },
    });
  });

  it('takes the deduction after tailoring has been made up for', () => {
    const responses = [met('1.1'), { criterion: '1.2', verdict: 'NOT_APPLICABLE' } as const, met('2.1')];
    expect(score(card(responses, 1))).toMatchObject({ score: { exact: '99/1' }, applicable: '121/2', earned: '121/2' });
  });

  it('holds the score between 0 and 100', () => {
    expect(score(card([met('1.1'), met('1.2'), met('2.1')], 0, 1))).toMatchObject({ score: { shown: '100.00' } });
    const nothing = rules.leaves.map(({ code }): Response => ({ criterion: code, verdict: 'NOT_MET' }));
    expect(score(card(nothing, 3))).toMatchObject({ score: { shown: '0.00', exact: '0/1' }, passed: false });
  });

  it('fails a full score at the limit of special deductions, and never passes at a limit of 0', () => {
    const full = [met('1.1'), met('1.2'), met('2.1')];
    expect(score(card(full, 4))).toMatchObject({ score: { shown: '96.00' }, passed: true, level: 'FIVE_STAR' });
    expect(score(card(full, 5))).toMatchObject({ score: { shown: '95.00' }, passed: false, level: null });
    expect(score(card(full), { specialDeductionLimit: 0 })).toMatchObject({ passed: false, level: null });
  });

  it('gives an unfinished scorecard a range and no score', () => {
    expect(score(card([met('1.1')], 1, 1))).toStrictEqual({
      complete: false,
      missing: 2,
      score: null,
      level: null,
      passed: null,
      range: { low: '60.00', high: '100.00' },
    });
    expect(score(card([]))).toMatchObject({ missing: 3, range: { low: '0.00', high: '100.00' } });
  });

  it.each<{ name: string; responses: readonly Response[]; bonuses?: number; codes: readonly string[] }>([
    { name: 'a half sample', responses: [sampled('1.1', 4, 2.5)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    { name: 'a half population', responses: [sampled('1.1', 4.5, 2)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    { name: 'a negative k', responses: [sampled('1.1', 4, -1)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    { name: 'a negative n', responses: [sampled('1.1', -4, -5)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    { name: 'n of 0', responses: [sampled('1.1', 0, 0)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    { name: 'k above n', responses: [sampled('1.1', 3, 4)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    {
      name: 'no numbers at all',
      responses: [{ criterion: '1.1', verdict: 'SAMPLED' }],
      codes: ['SAMPLE_OUT_OF_RANGE 1.1'],
    },
    { name: 'null for k', responses: [sampled('1.1', 3, null)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    { name: 'not a number', responses: [sampled('1.1', Number.NaN, 1)], codes: ['SAMPLE_OUT_OF_RANGE 1.1'] },
    {
      name: 'without end',
      responses: [sampled('1.1', Number.POSITIVE_INFINITY, 1)],
      codes: ['SAMPLE_OUT_OF_RANGE 1.1'],
    },
    {
      name: 'two reasons for one response',
      responses: [sampled('1.2', 1, 2)],
      codes: ['SAMPLE_OUT_OF_RANGE 1.2', 'SAMPLING_NOT_ALLOWED 1.2'],
    },
    {
      name: 'a repeat once, and what its numbers say not at all',
      responses: [met('1.1'), sampled('1.1', 1, 9), sampled('1.1', 1, 9)],
      codes: ['DUPLICATE_RESPONSE 1.1', 'DUPLICATE_RESPONSE 1.1'],
    },
    {
      name: 'repeated nodes and unknown codes as what they are',
      responses: [met('1'), met('1'), met('x'), met('x')],
      codes: ['NOT_A_LEAF 1', 'NOT_A_LEAF 1', 'UNKNOWN_CRITERION x', 'UNKNOWN_CRITERION x'],
    },
    {
      name: 'tailoring of what always applies',
      responses: [{ criterion: '2.1', verdict: 'NOT_APPLICABLE' }],
      codes: ['TAILORING_NOT_ALLOWED 2.1'],
    },
    {
      name: 'too many bonuses, among the rest by code, then criterion',
      responses: [met('z'), met('1'), met('')],
      bonuses: 2,
      codes: ['NOT_A_LEAF 1', 'TOO_MANY_BONUSES -', 'UNKNOWN_CRITERION ', 'UNKNOWN_CRITERION z'],
    },
  ])('refuses $name', ({ responses, bonuses = 0, codes }) => {
    expect(codesOf(card(responses, 0, bonuses))).toEqual(codes);
  });

  it('asks whether anything applies last, and only of a scorecard that has every answer', () => {
    const free = { leaves: rules.leaves.map((leaf) => ({ ...leaf, tailoring: true })) };
    const none = rules.leaves.map(({ code }): Response => ({ criterion: code, verdict: 'NOT_APPLICABLE' }));
    expect(codesOf(card(none), free)).toEqual(['NOTHING_APPLICABLE -']);
    expect(codesOf(card(none, 0, 2), free)).toEqual(['TOO_MANY_BONUSES -']);
    expect(score(card(none.slice(1)), free)).toMatchObject({
      complete: false,
      missing: 1,
      range: { low: '0.00', high: '100.00' },
    });
  });

  it('ignores sample numbers where no sample is told', () => {
    expect(score(card([{ ...met('1.1'), sampled: 1, conforming: 7 }, met('1.2'), met('2.1')]))).toMatchObject({
      passed: true,
    });
  });
});

describe('scoreSixPlaces', () => {
  it.each([
    ['200/3', '66.666666'],
    ['0/1', '0.000000'],
    ['949999999/10000000', '94.999999'],
    ['95/1', '95.000000'],
  ])('cuts %s to %s', (exact, cut) => expect(scoreSixPlaces(exact)).toBe(cut));
});

describe('compileEvaluation', () => {
  it.each(['0', '0.00', '-1', '1.005', '', '1e2', ' 1', '1.', '.5'])('takes no points of %j', (points) => {
    expect(() => compileEvaluation({ ...rules, leaves: [{ code: '1.1', points }] })).toThrow(RangeError);
  });
});
