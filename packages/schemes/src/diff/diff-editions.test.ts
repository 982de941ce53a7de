import { describe, expect, it } from 'vitest';
import { SMALL, smallEdition } from '../../test/small-edition.js';
import { loadEdition } from '../load-edition.js';
import { loadEditions } from '../load-editions.js';
import { diffEditions } from './diff-editions.js';

const next = loadEdition(
  SMALL.replace('id: tea/2026', 'id: tea/2027')
    .replace('zh: 安静, en: Quiet', 'zh: 清静, en: Calm')
    .replace("points: '5', rotation: 2, minimumSample: 5", "points: '4', rotation: 2, minimumSample: 5")
    .replace("code: '2.2'", "code: '2.3'")
    .replace("points: '2.5', rotation: 2, encouraged: true", "points: '3.5', rotation: 2, encouraged: true")
    .replace("min: '85'", "min: '82'")
    .replace('validityMonths: 36', 'validityMonths: 48')
    .replace("responses: { '1.2': NOT_MET, '2.1': 4/5 }", "responses: { '1.2': NOT_MET, '2.1': 3/4 }"),
  'tea/2027.yaml',
);

describe('diffEditions', () => {
  const diff = diffEditions(smallEdition, next);

  it('says nothing of an edition and itself', () => {
    const [same] = [...loadEditions().values()];
    expect(diffEditions(same!, same!)).toMatchObject({ same: true, rules: [], evaluations: [] });
  });

  it('lists criteria added, removed and changed, with what changed', () => {
    expect(diff.same).toBe(false);
    expect(diff.evaluations.map(({ id, kind }) => [id, kind])).toEqual([['house', 'CHANGED']]);
    expect(diff.evaluations[0]!.criteria).toMatchObject([
      {
        code: '1.2',
        kind: 'CHANGED',
        changes: [
          { path: 'title.zh', from: '安静', to: '清静' },
          { path: 'title.en', from: 'Quiet', to: 'Calm' },
        ],
      },
      { code: '2.1', kind: 'CHANGED', changes: [{ path: 'points', from: '5', to: '4' }] },
      { code: '2.3', kind: 'ADDED' },
      { code: '2.2', kind: 'REMOVED' },
    ]);
  });

  it('lists bands and rules', () => {
    expect(diff.evaluations[0]!.bands).toEqual([
      { code: 'FINE', kind: 'CHANGED', changes: [{ path: 'min', from: '85', to: '82' }] },
    ]);
    expect(diff.rules).toEqual([{ path: 'cycle.validityMonths', from: '36', to: '48' }]);
  });

  it('lists evaluations that are new or gone', () => {
    const editions = loadEditions();
    const [indicators, maturity] = ['gbt-27922/2011', 'after-sales-maturity/2026'].map((id) => editions.get(id)!);
    const grown = diffEditions(indicators!, maturity!);
    expect(grown.evaluations.map(({ id, kind }) => [id, kind])).toEqual([
      ['main', 'CHANGED'],
      ['completeness', 'ADDED'],
    ]);
    expect(grown.evaluations[1]!.criteria.every(({ kind }) => kind === 'ADDED')).toBe(true);
    const shrunk = diffEditions(maturity!, indicators!);
    expect(shrunk.evaluations.at(-1)).toMatchObject({ id: 'completeness', kind: 'REMOVED' });
    expect(shrunk.basis.filter(({ kind }) => kind === 'REMOVED').map(({ code }) => code)).toContain('GB/T 19011');
  });
});
