import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSatisfaction } from './measure-satisfaction.js';
import type { SurveyFacts } from './measure-satisfaction.js';
import type { Questionnaire } from './questionnaire.js';

const item = (code: string, weight = '1') => ({ code, title: code, weight });
const TWO: Questionnaire = {
  scaleMax: 5,
  dimensions: [
    { code: 'D1', title: '响应', weight: '2', items: [item('A'), item('B')] },
    { code: 'D2', title: '维修', weight: '1', items: [item('C', '1'), item('D', '3')] },
  ],
  overall: false,
  recommend: false,
};

function measured(rows: ReadonlyArray<ReadonlyArray<number | null>>, facts: Partial<SurveyFacts> = {}) {
  return measureSatisfaction({
    questionnaire: TWO,
    answers: rows.map((answers, index) => ({ rowKey: String(index), answers })),
    frameSize: 100,
    invited: 10,
    drawMethod: 'RANDOM',
    confidence: 95,
    requiredSample: 2,
    ...facts,
  });
}

describe('measureSatisfaction', () => {
  it('computes by hand: items, dimensions, index, rate, mean, interval, alpha, top two', () => {
    // A 5,3 → 75; B 4,4 → 75; D1 75. C 1,5 → 50; D 5,3 → 75; D2 (50 + 3·75)/4 = 68.75. CSI (2·75 + 68.75)/3.
    const result = measured([
      [5, 4, 1, 5],
      [3, 4, 5, 3],
    ]);
    expect(result.items.map(({ code, score }) => [code, score?.shown])).toEqual([
      ['A', '75.00'],
      ['B', '75.00'],
      ['C', '50.00'],
      ['D', '75.00'],
    ]);
    expect(result.dimensions.map(({ score }) => score?.exact)).toEqual(['75/1', '275/4']);
    expect(result.csi).toEqual({ exact: '875/12', shown: '72.91' });
    expect(result.responseRate?.shown).toBe('20.00');
    // Own indices: (2·87.5 + 75)/3 = 83.33…, (2·62.5 + 62.5)/3 = 62.5; s = 20.8333/√2 = 14.731…
    expect(result.mean).toEqual({ exact: '875/12', shown: '72.91' });
    // ± 1.96 · 14.7313 / √2 · √(98/99) = 20.313…
    expect(result.interval).toMatchObject({ low: { shown: '52.60' }, high: { shown: '93.22' } });
    // Variances 2, 0, 8, 2; sums 15 and 15: no variance of the sums, so no alpha.
    expect(result.alpha).toBeNull();
    expect(result.topTwo?.exact).toBe('125/2');
  });

  it('computes alpha by hand, below zero too', () => {
    // Items 1,2,3 and 1,2,3 (two of them, the others constant): Σ s² = 2, s² of sums = 4; 4/3 · (1 − 2/4) = 2/3.
    const alike = measured([
      [1, 1, 3, 3],
      [2, 2, 3, 3],
      [3, 3, 3, 3],
    ]);
    expect(alike.alpha).toEqual({ exact: '2/3', shown: '0.66' });
    // 1,2,3 against 3,1,1: Σ s² = 1 + 4/3, sums 4,3,4 → 1/3; 4/3 · (1 − 7) = −8.
    const against = measured([
      [1, 3, 3, 3],
      [2, 1, 3, 3],
      [3, 1, 3, 3],
    ]);
    expect(against.alpha).toEqual({ exact: '-8/1', shown: '-8.00' });
    expect(against.labels).toContain('RELIABILITY_LOW');
  });

  it('leaves what did not apply out of both sides', () => {
    const result = measured([[5, null, null, null]]);
    expect(result.dimensions.map(({ score }) => score?.shown)).toEqual(['100.00', undefined]);
    expect(result.csi?.exact).toBe('100/1');
    expect(result).toMatchObject({ respondents: 1, interval: null, alpha: null });
  });

  it('does not count a customer to whom nothing applied', () => {
    expect(measured([[null, null, null, null]])).toMatchObject({ respondents: 0, csi: null, mean: null });
  });

  it('computes the questions on the whole and the recommendation', () => {
    const questionnaire = { ...TWO, scaleMax: 10, overall: true, recommend: true };
    // x̄ 8, 7, 6 of ten: (21 − 3) / (9 · 3) · 100 = 66.66…; one promoter, two detractors of three: −33.33…
    const rows = [
      [8, 8, 8, 8, 8, 7, 6, 9],
      [8, 8, 8, 8, 8, 7, 6, 0],
      [8, 8, 8, 8, 8, 7, 6, 6],
    ];
    const result = measured(rows, { questionnaire });
    expect(result.overallIndex).toEqual({ exact: '200/3', shown: '66.66' });
    expect(result.netPromoter).toEqual({ exact: '-100/3', shown: '-33.33' });
  });

  it('needs no interval beyond the answers themselves when everybody in the frame answered', () => {
    const result = measured(
      [
        [5, 5, 5, 5],
        [1, 1, 1, 1],
      ],
      { frameSize: 2 },
    );
    expect(result.interval).toMatchObject({ low: { exact: '50/1' }, high: { exact: '50/1' } });
  });

  it.each([
    { name: '29 answers of 10 required', count: 29, requiredSample: 10, isSmall: true },
    { name: '30 answers of 30 required', count: 30, requiredSample: 30, isSmall: false },
    { name: '30 answers of 31 required', count: 30, requiredSample: 31, isSmall: true },
  ])('labels a sample too small: $name', ({ count, requiredSample, isSmall }) => {
    const rows = Array.from({ length: count }, (_none, index) => [1 + (index % 5), 1 + (index % 5), 3, 3]);
    expect(measured(rows, { requiredSample }).labels.includes('SAMPLE_TOO_SMALL')).toBe(isSmall);
  });

  it('labels answers of whoever was at hand', () => {
    expect(measured([[5, 5, 5, 5]], { drawMethod: 'CONVENIENCE' }).labels).toEqual([
      'SAMPLE_TOO_SMALL',
      'RELIABILITY_UNKNOWN',
      'NOT_A_PROBABILITY_SAMPLE',
    ]);
  });
});

describe('measureSatisfaction against a second computation in floating point', () => {
  const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 4 });
  const rows = fc.array(fc.tuple(answer, answer, answer, answer), { minLength: 1, maxLength: 40 });

  it('comes to the same index, within 0 and 100', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const exact = measured(given).csi;
        const naive = naiveCsi(given);
        if (exact === null || naive === null) return exact === null && naive === null;
        const [numerator = '0', denominator = '1'] = exact.exact.split('/');
        const value = Number(numerator) / Number(denominator);
        return Math.abs(value - naive) < 1e-9 && value >= 0 && value <= 100;
      }),
    );
  });

  it('and the mean of the own indices is the index wherever everything applied', () => {
    const full = fc.array(fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 5 }))), { minLength: 1 });
    fc.assert(
      fc.property(full, (given) => {
        const { csi, mean } = measured(given);
        return csi?.exact === mean?.exact;
      }),
    );
  });

  function naiveCsi(given: ReadonlyArray<ReadonlyArray<number | null>>): number | null {
    const weights = [
      [2, 1],
      [2, 1],
      [1, 1],
      [1, 3],
    ];
    const means = [0, 1, 2, 3].map((at) => {
      const column = given.map((row) => row[at] ?? null).filter((x) => x !== null);
      return column.length === 0 ? null : (column.reduce((a, b) => a + b, 0) / column.length - 1) * 25;
    });
    const dimensions = [
      [0, 1],
      [2, 3],
    ].map((places) => {
      const present = places.filter((at) => means[at] !== null);
      const total = present.reduce((sum, at) => sum + (weights[at]?.[1] ?? 0), 0);
      const sum = present.reduce((all, at) => all + (weights[at]?.[1] ?? 0) * Number(means[at]), 0);
      return total === 0 ? null : sum / total;
    });
    const [first, second] = dimensions;
    if (first === null || first === undefined) return second ?? null;
    return second === null || second === undefined ? first : (2 * first + second) / 3;
  }
});
