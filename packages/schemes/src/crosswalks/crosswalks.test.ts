import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEditions } from '../load-editions.js';
import { counterpartsOf, coverageOf, crosswalkFrom } from './counterparts.js';
import { loadCrosswalks } from './load-crosswalks.js';

const editions = loadEditions();
const [OLD, NEW] = ['gbt-27922/2011', 'after-sales-maturity/2026'] as const;

describe('the crosswalks that ship', () => {
  const shipped = loadCrosswalks(editions);
  const [walk] = shipped as [(typeof shipped)[number]];

  it('are sound, said in both languages, and concluded by us', () => {
    expect(shipped.map(({ id, standing }) => [id, standing])).toEqual([
      ['gbt-27922-2011_after-sales-maturity-2026', 'inferred'],
    ]);
    expect(walk.title.zh).toContain('指标对照');
  });

  it('tell how much of each evaluation the other edition asks as well, from either side', () => {
    expect(coverageOf(editions.get(OLD)!, crosswalkFrom(walk, OLD)!)).toEqual([
      { evaluation: 'main', leaves: 46, same: 46, related: 0 },
    ]);
    expect(coverageOf(editions.get(NEW)!, crosswalkFrom(walk, NEW)!)).toEqual([
      { evaluation: 'main', leaves: 46, same: 46, related: 0 },
      { evaluation: 'completeness', leaves: 50, same: 8, related: 30 },
    ]);
    expect(crosswalkFrom(walk, 'online-service-capability/2026')).toBeNull();
  });

  it('give a leaf what asks like it, the same before the related, and nothing of editions they do not know', () => {
    const leaf = { evaluation: 'main', criterion: '5.1.4.1' };
    expect(counterpartsOf(shipped, [OLD, NEW], leaf)).toEqual([
      { kind: 'same', evaluation: 'main', criterion: '5.1.4.1' },
      { kind: 'same', evaluation: 'completeness', criterion: '6.2.2.1.a' },
      { kind: 'related', evaluation: 'completeness', criterion: '6.2.2.1.b' },
    ]);
    expect(counterpartsOf(shipped, [NEW, OLD], { evaluation: 'completeness', criterion: '6.2.2.1.b' })).toEqual([
      { kind: 'related', evaluation: 'main', criterion: '5.1.4.1' },
    ]);
    expect(counterpartsOf(shipped, [OLD, 'online-service-capability/2026'], leaf)).toEqual([]);
  });
});

describe('loadCrosswalks', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'crosswalks-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const HEAD = `title: { zh: 对照, en: Crosswalk }\neditions: { left: ${OLD}, right: ${NEW} }\nstanding: inferred\n`;
  const link = (left: string, right: string, kind = 'same') =>
    `  - { kind: ${kind}, left: { evaluation: main, criterion: '${left}' }, right: { evaluation: completeness, criterion: '${right}' } }\n`;
  const faults = (text: string) => {
    writeFileSync(join(directory, 'a.yaml'), text);
    try {
      loadCrosswalks(editions, directory);
      return [];
    } catch (error) {
      return [...String(error).matchAll(/(\d+ )?[\w.]*:? ?([A-Z]{2,}_[A-Z_]+)/g)].map(
        ([, line = '', code]) => `${line}${code}`,
      );
    }
  };

  it.each([
    { name: 'takes a sound one', text: `${HEAD}links:\n${link('5.1.1.1', '6.2.3.1.a')}`, codes: [] },
    { name: 'wants every key', text: HEAD, codes: ['1 EDITION_KEY_MISSING'] },
    {
      name: 'knows two kinds of link',
      text: `${HEAD}links:\n${link('5.1.1.1', '6.2.3.1.a', 'alike')}`,
      codes: ['5 EDITION_VALUE_NOT_ALLOWED'],
    },
    {
      name: 'knows every edition',
      text: `${HEAD.replace(OLD, 'gbt-27922/1999')}links: []\n`,
      codes: ['2 EDITION_UNKNOWN'],
    },
    {
      name: 'compares an edition with another',
      text: `${HEAD.replace(OLD, NEW)}links: []\n`,
      codes: ['2 ONE_EDITION_ONLY'],
    },
    {
      name: 'knows every leaf, and no heading for one',
      text: `${HEAD}links:\n${link('5.1.1', '6.2.3.1.a')}${link('5.1.1.1', '6.9')}`,
      codes: ['5 LEAF_UNKNOWN', '6 LEAF_UNKNOWN'],
    },
    {
      name: 'takes no pair twice',
      text: `${HEAD}links:\n${link('5.1.1.1', '6.2.3.1.a')}${link('5.1.1.1', '6.2.3.1.a', 'related')}`,
      codes: ['6 LINK_REPEATED'],
    },
    {
      name: 'lets two answers of one evaluation claim no leaf',
      text: `${HEAD}links:\n${link('5.1.1.1', '6.2.3.1.a')}${link('5.1.1.2', '6.2.3.1.a')}`,
      codes: ['6 SAME_AS_TWO'],
    },
    {
      name: 'believes a tree shared only where one edition took it from the other',
      text: `${HEAD}sharedTrees:\n  - { left: main, right: completeness }\nlinks: []\n`,
      codes: expect.arrayContaining(['5 TREE_NOT_SHARED']) as string[],
    },
  ])('$name', ({ text, codes }) => {
    expect(faults(text)).toEqual(codes);
  });

  it('takes one crosswalk a pair of editions, whichever stands first', () => {
    const turned = HEAD.replace(OLD, '?').replace(NEW, OLD).replace('?', NEW);
    writeFileSync(join(directory, 'b.yaml'), `${turned}links: []\n`);
    expect(faults(`${HEAD}links: []\n`)).toEqual(['PAIR_TWICE']);
  });
});
