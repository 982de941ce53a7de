import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_TITLES } from './check-titles.js';
import { CLAUSES } from './clauses.js';
import { AREAS, CATALOGUE } from './index.js';
import { WORDS } from './words.js';

const RULES = join(import.meta.dirname, '../../../rules/src');
const PLACE = /\{(\w+)(?:\|(\w+))?\}/g;

const sources = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(RULES, file), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, ''));
const codesIn = (pattern: RegExp) =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, code]) => code ?? '')))].toSorted();

/** The codes of a closed list, as its source declares them. */
const wordsOf = (list: string) => {
  const body = new RegExp(`export const ${list} = \\{([^}]*)\\}`).exec(sources.join('\n'))?.[1] ?? '';
  return [...body.matchAll(/(\w+):/g)].map(([, code]) => String(code)).toSorted();
};

/** What a sentence names, in optional parts or out of them; `nameEn` is the English text of `name`. */
const placesOf = (sentence: string) =>
  [...sentence.matchAll(PLACE)].map(([, name, list]) => `${name?.replace(/En$/, '')}|${list ?? ''}`).toSorted();

describe('the catalogue', () => {
  const refused = [
    ...new Set([
      ...wordsOf('ScoreRefusalCode'),
      ...codesIn(/(?:\brefusal|\brefuse|[cC]heck|\basked|\bonDays|textGiven|code:)[(\s]*'([A-Z][A-Z0-9_]+)'/g),
    ]),
  ];

  it('reads the rules it is held to', () => {
    expect(refused.length).toBeGreaterThan(120);
    expect(refused).toEqual(expect.arrayContaining(['USCC_SHAPE', 'BARRED_FAMILY', 'DAY_IN_FUTURE', 'NOT_A_LEAF']));
  });

  it.each(refused)('says %s', (code) => {
    expect(Object.keys(CATALOGUE)).toContain(code);
  });

  it('holds each code in one area', () => {
    const codes = AREAS.flatMap((area) => Object.keys(area));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(Object.entries(CATALOGUE))('%s reads well in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/[一-鿿].*[。]$/);
    expect(en).toMatch(/^[^一-鿿]+[.?]$/);
    expect(placesOf(zh)).toEqual(placesOf(en));
    for (const sentence of [zh, en]) {
      expect(sentence.replaceAll(/\[[^[\]]*\{[^[\]]*\]/g, '')).not.toMatch(/[[\]]/);
      const lists = [...sentence.matchAll(PLACE)].flatMap(([, , list]) => (list ? [list] : []));
      expect(lists.filter((list) => !Object.keys(WORDS).includes(list))).toEqual([]);
    }
  });
});

describe('check titles', () => {
  it('name every check of the rules and nothing else', () => {
    expect(Object.keys(CHECK_TITLES).toSorted()).toEqual(
      codesIn(/(?:[cC]heck|\basked|\bonDays)\(\s*'([A-Z][A-Z0-9_]+)'/g),
    );
  });
});

describe('words', () => {
  /** Lists that are the schemes' rather than the rules', or name the parts of a text. */
  const elsewhere = [
    'ScoreDimension',
    'ScoreFigure',
    'ViewPage',
    'DueLetter',
    'CalendarWord',
    'SizeBand',
    'ScoreKey',
    'ScoreStages',
    'AuditsCounted',
    'ExportColumn',
    'ResponseVerdict',
    'Standing',
    'EditionPart',
    'EditionFormat',
    'EditionType',
    'CertificateText',
  ];

  it.each(Object.keys(WORDS).filter((list) => !elsewhere.includes(list)))('name every word of %s', (list) => {
    expect(Object.keys(WORDS[list] ?? {}).toSorted()).toEqual(wordsOf(list));
  });

  it('are not empty in either language', () => {
    const sentences = [
      ...Object.values(WORDS).flatMap((list) => Object.values(list)),
      ...Object.values(CHECK_TITLES),
      ...Object.values(CLAUSES),
    ];
    expect(sentences.every(({ zh, en }) => /[一-鿿]/.test(zh) && /^[^一-鿿]+$/.test(en))).toBe(true);
  });
});
