import { readFileSync } from 'node:fs';
import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { smallEdition } from '../test/small-edition.js';
import { SHIPPED_EDITIONS, editionFilesIn, loadEditions } from './load-editions.js';
import { LOCK_FILE, checkLock, readLock } from './lock.js';
import { leavesAskedFor } from './rules-of.js';
import { resolveReference } from './standards/resolve-reference.js';
import { standingsBlockingIssue } from './standings.js';
import { checkWorkedCases } from './worked-cases.js';

const editions = loadEditions();
const shipped = [...editions.values()];
const codesOf = (id: string, evaluation: number) =>
  editions.get(id)!.evaluations[evaluation]!.criteria.map(({ code }) => code);

describe('the editions that ship', () => {
  it('are these', () => {
    expect([...editions.keys()]).toEqual([
      'after-sales-maturity/2026',
      'gbt-27922/2011',
      'online-service-capability/2026',
    ]);
  });

  it('are published and have not changed since: a changed rule is a new edition', () => {
    expect(checkLock(editions, readLock(readFileSync(LOCK_FILE, 'utf8')))).toEqual({
      changed: [],
      missing: [],
      unlocked: [],
    });
  });

  it.each(shipped)('$id: every worked case comes out by the one engine', (edition) => {
    expect(edition.workedCases.length).toBeGreaterThanOrEqual(10);
    expect(checkWorkedCases(edition)).toEqual([]);
  });

  it.each(shipped)('$id: a worked case sits on every band’s edge, and just below it', (edition) => {
    for (const { id, bands } of edition.evaluations.filter(({ includedFrom }) => includedFrom === null)) {
      const scores = edition.workedCases.flatMap(({ evaluation, expect: expected }) =>
        evaluation === id && 'score' in expected ? [expected.score] : [],
      );
      for (const { min } of bands.items) expect(scores).toContain(`${min}.00`);
      for (const { min } of bands.items) expect(scores).toContain(`${Number(min) - 1}.99`);
    }
  });

  it.each(shipped)('$id: nothing is said to be licensed, and something keeps its certificates specimens', (edition) => {
    expect(edition.licences).toEqual([]);
    expect(standingsBlockingIssue(edition).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['FILING', 'POINTS']),
    );
  });

  it.each(shipped)('$id: every title stands in both languages', ({ evaluations }) => {
    for (const { title } of evaluations.flatMap(({ criteria }) => criteria)) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[\x20-\x7E]+$/);
    }
  });
});

describe('gbt-27922/2011', () => {
  const [main] = editions.get('gbt-27922/2011')!.evaluations;

  it('has three chapters of 40, 35 and 25 points, 15 indicators and 46 leaves', () => {
    const { criteria } = main!;
    expect(criteria.filter(({ parent }) => parent === null).map(({ total }) => total)).toEqual(['40', '35', '25']);
    expect(criteria.filter(({ code, leaf }) => !leaf && code.split('.').length === 3)).toHaveLength(15);
    expect(criteria.filter(({ leaf }) => leaf)).toHaveLength(46);
  });

  it('keeps the points of leaves illustrative and those of chapters as published', () => {
    const points = standingsBlockingIssue(editions.get('gbt-27922/2011')!).filter(({ what }) => what === 'POINTS');
    expect(points.map(({ standing, codes }) => [standing, codes.length])).toEqual([['illustrative', 46]]);
  });
});

describe('after-sales-maturity/2026', () => {
  const edition = editions.get('after-sales-maturity/2026')!;
  const [first, second] = edition.evaluations;

  it('takes evaluation 1 from the national indicators and writes evaluation 2 out', () => {
    expect(codesOf('after-sales-maturity/2026', 0)).toEqual(codesOf('gbt-27922/2011', 0));
    expect(first!.includedFrom).not.toBeNull();
    expect(second!.criteria.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((chapter) => `6.2.${chapter}`),
    );
  });

  it('marks the lines its rule shows as source and what was filled in between as inferred', () => {
    const standing = (code: string) => second!.criteria.find((criterion) => criterion.code === code)?.standing;
    expect(['6.2.5.1.b', '6.2.5.2.d.2', '6.2.5.3.e', '6.2.6.3.b'].map(standing)).toEqual(Array(4).fill('source'));
    expect(['6.2.1.1.a', '6.2.5', '6.2.5.1', '6.2.5.1.a', '6.2.5.3.a'].map(standing)).toEqual(
      Array(5).fill('inferred'),
    );
    expect(second!.criteria.filter(({ leaf, standing: each }) => leaf && each === 'source')).toHaveLength(19);
  });

  it('combines by the lower level, on the strict cycle', () => {
    expect(edition.combination).toMatchObject({
      method: 'lower-level-wins',
      specialDeductionsIn: 'main',
      standing: 'inferred',
    });
    expect(edition.cycle).toMatchObject({ regime: 'strict', validityMonths: 36 });
    expect(edition.application.reviewClock).toMatchObject({ days: 10, count: 'calendar' });
  });

  it('cites as its rule does, slips included, and still means the published standard', () => {
    const cited = edition.basis.find(({ ref }) => ref === 'GB/T 10409')!;
    expect(cited.annotation).not.toBeNull();
    expect(resolveReference(cited, plainDate('2026-11-23'))).toMatchObject({
      written: 'GB/T 10409',
      resolved: 'SB/T 10409-2025',
    });
  });
});

describe('online-service-capability/2026', () => {
  const edition = editions.get('online-service-capability/2026')!;

  it('is of another shape', () => {
    expect(edition.levels.items.map(({ code }) => code)).toEqual(['FOUNDATION', 'ESTABLISHED', 'LEADING']);
    expect(edition.cycle.regime).toBe('classic');
    expect(edition.coverage.SURVEILLANCE).toBe('subset');
    expect(edition.application.reviewClock).toMatchObject({ count: 'working', endMovesOffHolidays: true });
  });

  it('asks for every leaf within one cycle, and for the mandatory ones each time', () => {
    const [evaluation] = edition.evaluations;
    const [one, two, three] = [1, 2, 3].map((turn) => leavesAskedFor(evaluation!, turn).map(({ code }) => code));
    const all = evaluation!.criteria.filter(({ leaf }) => leaf).map(({ code }) => code);
    expect(new Set([...one!, ...two!])).toEqual(new Set(all));
    expect(one!.filter((code) => two!.includes(code))).toEqual(['A.1', 'B.1', 'B.2', 'D.1']);
    expect(three).toEqual(one);
  });
});

describe('leavesAskedFor', () => {
  it('asks for all where an evaluation has no turns', () => {
    expect(leavesAskedFor(editions.get('gbt-27922/2011')!.evaluations[0]!, 1)).toHaveLength(46);
  });

  it('takes one turn of the rest', () => {
    expect(leavesAskedFor(smallEdition.evaluations[0]!, 2).map(({ code }) => code)).toEqual(['1.1', '2.1', '2.2']);
  });
});

describe('editionFilesIn', () => {
  it('gives each file by the id of its place', () => {
    expect([...editionFilesIn(SHIPPED_EDITIONS).keys()]).toEqual([...editions.keys()]);
  });
});
