import { describe, expect, it } from 'vitest';
import { compileEvaluation } from './compile-evaluation.js';
import type { EvaluationRules } from './evaluation-rules.js';
import { explainScore } from './explain.js';
import { pathToLevel } from './path-to-level.js';
import type { Response, Scorecard } from './scorecard.js';
import { subsetOutcome } from './subset-outcome.js';
import type { SubsetFacts } from './subset-outcome.js';
import { scorecardWarnings } from './warnings.js';

const rules: EvaluationRules = {
  leaves: [
    { code: '5.1.1', points: '30' },
    { code: '5.1.2', points: '30' },
    { code: '5.2.1', points: '20' },
    { code: '5.2.10', points: '20' },
  ],
  nodes: ['5.1', '5.2'],
  bands: [
    { code: 'COMPLIANT', min: '70' },
    { code: 'FIVE_STAR', min: '95' },
  ],
  specialDeductionLimit: 5,
  bonusLimit: 1,
  clausesOf: 'GB/T 27922-2011',
};
const compiled = compileEvaluation(rules);
const answers = (verdicts: string, deductions = 0): Scorecard => ({
  responses: Array.from(verdicts).flatMap((letter, index): Response[] => {
    const criterion = rules.leaves[index]!.code;
    if (letter === 'M') return [{ criterion, verdict: 'MET' }];
    if (letter === 'N') return [{ criterion, verdict: 'NOT_MET' }];
    if (letter === 'A') return [{ criterion, verdict: 'NOT_APPLICABLE' }];
    return letter === 'S' ? [{ criterion, verdict: 'SAMPLED', sampled: 10, conforming: 7 }] : [];
  }),
  specialDeductions: Array.from({ length: deductions }, () => ({})),
  specialBonuses: [],
});

describe('explainScore', () => {
  it('tells per node what applied, was earned and lost, why, and by which clause', () => {
    const explained = explainScore(compiled, answers('SNA-', 1));
    if ('refusals' in explained) throw new Error('It was refused');
    expect(explained.nodes.map(({ code, parent, depth, leaf }) => [code, parent, depth, leaf])).toEqual([
      ['5.1', null, 1, false],
      ['5.1.1', '5.1', 2, true],
      ['5.1.2', '5.1', 2, true],
      ['5.2', null, 1, false],
      ['5.2.1', '5.2', 2, true],
      ['5.2.10', '5.2', 2, true],
    ]);
    const [service, , , goods] = explained.nodes;
    expect(service).toMatchObject({
      clause: 'GB/T 27922-2011, 5.1',
      applicable: { exact: '60/1' },
      earned: { shown: '21.00' },
      lost: { shown: '39.00' },
      losses: [
        { criterion: '5.1.1', reason: 'SAMPLE', lost: { shown: '9.00', exact: '9/1' } },
        { criterion: '5.1.2', reason: 'NOT_MET', lost: { shown: '30.00', exact: '30/1' } },
      ],
      tailored: [],
    });
    expect(goods).toMatchObject({
      applicable: { exact: '20/1' },
      losses: [{ reason: 'UNANSWERED' }],
      tailored: ['5.2.1'],
    });
    expect(explained).toMatchObject({ deducted: 1, added: 0, failedByDeductions: false, outcome: { complete: false } });
  });

  it('hangs codes where the edition says, not where their dots do', () => {
    const moved = compileEvaluation({
      ...rules,
      parents: { '5.1': null, '5.2': '5.1', '5.1.1': null, '5.1.2': '5.2', '5.2.1': '5.2', '5.2.10': '5.2' },
    });
    const explained = explainScore(moved, answers('MMMM'));
    if ('refusals' in explained) throw new Error('It was refused');
    expect(explained.nodes.map(({ code, depth }) => `${code} ${depth}`)).toEqual([
      '5.1 1',
      '5.2 2',
      '5.1.2 3',
      '5.2.1 3',
      '5.2.10 3',
      '5.1.1 1',
    ]);
  });

  it('gives the reasons of a scorecard that cannot be scored', () => {
    expect(explainScore(compiled, { ...answers('MMMM'), specialBonuses: [{}, {}] })).toEqual({
      refusals: [{ code: 'TOO_MANY_BONUSES', criterion: null }],
    });
  });
});

describe('pathToLevel', () => {
  it.each<{ name: string; scorecard: Scorecard; level: string; path: readonly string[] | null }>([
    { name: 'empty when reached', scorecard: answers('MMMN'), level: 'COMPLIANT', path: [] },
    { name: 'the one leaf that is enough', scorecard: answers('MMNN'), level: 'COMPLIANT', path: ['5.2.1'] },
    {
      name: 'the smallest codes of several, by code units',
      scorecard: answers('MNNM'),
      level: 'COMPLIANT',
      path: ['5.1.2'],
    },
    { name: 'all that is open', scorecard: answers('MMNN'), level: 'FIVE_STAR', path: ['5.2.1', '5.2.10'] },
    { name: 'none beyond reach', scorecard: answers('MMNN', 6), level: 'FIVE_STAR', path: null },
    {
      name: 'none at the limit of special deductions, even when reached',
      scorecard: answers('MMMM', 5),
      level: 'FIVE_STAR',
      path: null,
    },
    { name: 'none to a level that is not there', scorecard: answers('MMMM'), level: 'SEVEN_STAR', path: null },
    { name: 'tailored leaves stay out', scorecard: answers('MANN'), level: 'COMPLIANT', path: ['5.2.1'] },
    { name: 'open leaves count as not met', scorecard: answers('MM--'), level: 'COMPLIANT', path: ['5.2.1'] },
  ])('$name', ({ scorecard, level, path }) => {
    expect(pathToLevel(compiled, scorecard, level)).toEqual(path);
  });

  it('has no way through a scorecard that cannot be scored', () => {
    expect(pathToLevel(compiled, { ...answers('MMMM'), specialBonuses: [{}, {}] }, 'COMPLIANT')).toBeNull();
  });
});

describe('scorecardWarnings', () => {
  it.each([
    { name: 'says nothing at exactly a fifth', verdicts: 'MMAM', codes: [] },
    { name: 'warns above a fifth', verdicts: 'AMMM', codes: ['TAILORING_ABOVE_LIMIT'] },
    { name: 'names a whole chapter', verdicts: 'MMAA', codes: ['TAILORING_ABOVE_LIMIT', 'CHAPTER_TAILORED 5.2'] },
  ])('$name', ({ verdicts, codes }) => {
    const warnings = scorecardWarnings(compiled, answers(verdicts));
    expect(
      warnings.map(({ code, params }) => (params?.['criterion'] ? `${code} ${String(params['criterion'])}` : code)),
    ).toEqual(codes);
  });

  it('names the share', () => {
    expect(scorecardWarnings(compiled, answers('AMMM'))[0]?.params).toEqual({ percent: '30.0', limit: 20 });
  });
});

describe('subsetOutcome', () => {
  const facts = (changes: Partial<SubsetFacts>): SubsetFacts => ({
    scorecard: answers('M-M-'),
    asked: ['5.1.1', '5.2.1'],
    lossLimit: '10',
    majorNonconformities: 0,
    ...changes,
  });

  it.each<{ name: string; given: SubsetFacts; result: unknown }>([
    { name: 'confirms', given: facts({}), result: { complete: true, outcome: 'CONFIRMED', reasons: [] } },
    {
      name: 'confirms a loss at the limit',
      given: facts({ lossLimit: '9', scorecard: answers('S-M-') }),
      result: { outcome: 'CONFIRMED', lost: { shown: '9.00' } },
    },
    {
      name: 'refers a loss beyond it',
      given: facts({ lossLimit: '8.99', scorecard: answers('S-M-') }),
      result: { outcome: 'REFERRED', reasons: ['POINTS_LOST'] },
    },
    {
      name: 'refers for every reason at once',
      given: facts({ scorecard: answers('N-M-', 1), majorNonconformities: 1 }),
      result: { outcome: 'REFERRED', reasons: ['POINTS_LOST', 'SPECIAL_DEDUCTION', 'MAJOR_NONCONFORMITY'] },
    },
    {
      name: 'counts what was seen without being asked for',
      given: facts({ scorecard: answers('MNM-') }),
      result: { outcome: 'REFERRED', reasons: ['POINTS_LOST'] },
    },
    {
      name: 'waits for what was asked',
      given: facts({ scorecard: answers('M---') }),
      result: { complete: false, missing: ['5.2.1'] },
    },
    {
      name: 'refuses when nothing asked for applies',
      given: facts({ scorecard: answers('A-A-') }),
      result: { refusals: [{ code: 'NOTHING_APPLICABLE', criterion: null }] },
    },
    {
      name: 'refuses what scoring refuses',
      given: facts({ scorecard: { ...answers('M-M-'), specialBonuses: [{}, {}] } }),
      result: { refusals: [{ code: 'TOO_MANY_BONUSES', criterion: null }] },
    },
  ])('$name', ({ given, result }) => {
    expect(subsetOutcome(compiled, given)).toMatchObject(result as object);
  });
});
