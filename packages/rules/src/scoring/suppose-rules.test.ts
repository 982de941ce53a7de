import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../test/arbitrary-scorecards.js';
import { compileEvaluation } from './compile-evaluation.js';
import { isRefused, scoreScorecard } from './score-scorecard.js';
import { carryResponses, outcomeBounds, supposalFindings, supposeRules } from './suppose-rules.js';
import type { Supposal } from './suppose-rules.js';

const rules = {
  leaves: [
    { code: '1.1', points: '60' },
    { code: '1.2', points: '40', sampling: false, tailoring: false },
  ],
  nodes: ['1'],
  bands: [
    { code: 'LOW', min: '70' },
    { code: 'HIGH', min: '90' },
  ],
  specialDeductionLimit: 5,
  bonusLimit: 1,
};
const MET = 'MET' as const;
const card = { responses: [{ criterion: '1.1', verdict: MET }], specialDeductions: [], specialBonuses: [{}] };

describe('supposalFindings', () => {
  it.each<{ name: string; supposal: Supposal; codes: readonly string[] }>([
    { name: 'takes nothing', supposal: {}, codes: [] },
    { name: 'takes a minimum of 100', supposal: { bands: { HIGH: '100' } }, codes: [] },
    { name: 'knows every band', supposal: { bands: { GOLD: '80' } }, codes: ['SUPPOSED_BAND_UNKNOWN'] },
    { name: 'takes no minimum above 100', supposal: { bands: { HIGH: '100.01' } }, codes: ['SUPPOSED_MINIMUM_RANGE'] },
    { name: 'takes decimals alone', supposal: { bands: { HIGH: '9e1' } }, codes: ['SUPPOSED_MINIMUM_RANGE'] },
    {
      name: 'keeps levels in their order',
      supposal: { bands: { LOW: '90' } },
      codes: ['SUPPOSED_BANDS_OUT_OF_ORDER'],
    },
    { name: 'lets both move', supposal: { bands: { LOW: '91', HIGH: '92.5' } }, codes: [] },
    { name: 'knows every leaf', supposal: { points: { '1': '3' } }, codes: ['SUPPOSED_LEAF_UNKNOWN'] },
    {
      name: 'leaves no leaf without points',
      supposal: { points: { '1.1': '0.00' } },
      codes: ['SUPPOSED_POINTS_RANGE'],
    },
    { name: 'takes two places', supposal: { points: { '1.1': '0.015' } }, codes: ['SUPPOSED_POINTS_RANGE'] },
    {
      name: 'fails nobody for no deduction',
      supposal: { specialDeductionLimit: 0 },
      codes: ['SUPPOSED_LIMIT_RANGE'],
    },
    { name: 'takes no bonus at all', supposal: { bonusLimit: 0 }, codes: [] },
    {
      name: 'gives every reason at once',
      supposal: { bands: { GOLD: '1' }, points: { '9': '1' }, bonusLimit: -1 },
      codes: ['SUPPOSED_BAND_UNKNOWN', 'SUPPOSED_LEAF_UNKNOWN', 'SUPPOSED_LIMIT_RANGE'],
    },
  ])('$name', ({ supposal, codes }) => {
    expect(supposalFindings(rules, supposal).map(({ code }) => code)).toEqual(codes);
  });
});

describe('supposeRules', () => {
  it('changes what is named and nothing else', () => {
    const supposed = supposeRules(rules, { bands: { LOW: '60' }, points: { '1.2': '2.5' }, specialDeductionLimit: 3 });
    expect(supposed).toEqual({
      ...rules,
      leaves: [rules.leaves[0], { ...rules.leaves[1], points: '2.5' }],
      bands: [{ code: 'LOW', min: '60' }, rules.bands[1]],
      specialDeductionLimit: 3,
    });
  });

  it('scores as before where nothing is supposed', () => {
    fc.assert(
      fc.property(scenes(), ({ rules: own, scorecard }) => {
        const outcome = scoreScorecard(compileEvaluation(own), scorecard);
        const bounds = outcomeBounds(compileEvaluation(supposeRules(own, {})), scorecard);
        expect(bounds).toEqual(isRefused(outcome) ? null : { low: outcome, high: outcome });
      }),
    );
  });
});

describe('outcomeBounds', () => {
  it('tells the least and the most that answers still missing leave open', () => {
    expect(outcomeBounds(compileEvaluation(rules), card)).toMatchObject({
      low: { score: { shown: '61.00' }, level: null },
      high: { score: { shown: '100.00' }, level: 'HIGH' },
    });
  });

  it('counts no bonus beyond a limit that was lowered', () => {
    const bounds = outcomeBounds(compileEvaluation(supposeRules(rules, { bonusLimit: 0 })), card);
    expect(bounds?.low.score.shown).toBe('60.00');
  });

  it('has nothing where nothing applies', () => {
    const free = { ...rules, leaves: [{ code: '1.1', points: '1' }] };
    const away = { ...card, responses: [{ criterion: '1.1', verdict: 'NOT_APPLICABLE' as const }] };
    expect(outcomeBounds(compileEvaluation(free), away)).toBeNull();
  });
});

describe('carryResponses', () => {
  const to = compileEvaluation(rules);
  const across = new Map([
    ['a', '1.1'],
    ['b', '1.2'],
    ['c', '1.2'],
    ['d', 'none'],
  ]);
  const codes = (responses: Parameters<typeof carryResponses>[0]) =>
    carryResponses(responses, to, across).map(({ criterion }) => criterion);

  it('takes an answer to the leaf that asks the same, once', () => {
    const answers = ['a', 'b', 'c', 'd', 'e'].map((criterion) => ({ criterion, verdict: MET }));
    expect(codes(answers)).toEqual(['1.1', '1.2']);
  });

  it('leaves out what would be refused there', () => {
    expect(codes([{ criterion: 'b', verdict: 'SAMPLED', sampled: 3, conforming: 3 }])).toEqual([]);
    expect(codes([{ criterion: 'b', verdict: 'NOT_APPLICABLE' }])).toEqual([]);
    expect(codes([{ criterion: 'a', verdict: 'NOT_APPLICABLE' }])).toEqual(['1.1']);
  });
});
