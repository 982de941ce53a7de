import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { word } from '@touchstone/messages';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.js';

/*
 * GLOSSARY.md tells what the API's names mean, and the dashboard what its words are called: both are held to the schema
 * here, so that a name that goes, comes or changes takes its entry along.
 */

const schema = makeSchema();
const GLOSSARY = readFileSync(new URL('../../../GLOSSARY.md', import.meta.url), 'utf8');
const TOLD = [...GLOSSARY.matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \|$/gm)].map(([, name = '', chinese, means]) => ({
  name,
  chinese,
  means,
}));
/** Named after what they carry, so the glossary leaves them out. */
const DERIVED = /(?:Connection|Edge|OrderField|Result|Refused)$/;
const CHINESE_ASIDE = /\s*\(([^()]*[一-鿿][^()]*)\)/;

/** What the schema says of a type, without the Chinese word in brackets. */
const meaningOf = (name: string): string =>
  (schema.getType(name)?.description ?? '').replaceAll(new RegExp(CHINESE_ASIDE, 'g'), '');

describe('the glossary', () => {
  it('tells of every type, enum and scalar of the API, of each once, and of nothing else', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) =>
        !type.name.startsWith('__') &&
        !isInputObjectType(type) &&
        !isSpecifiedScalarType(type) &&
        (['Refused', 'CompetenceResult'].includes(type.name) || !DERIVED.test(type.name)),
    );
    expect(TOLD.map(({ name }) => name).toSorted()).toEqual(types.map(({ name }) => name).toSorted());
  });

  it.each(TOLD.filter(({ name }) => name !== 'Query' && name !== 'Mutation'))(
    'says of $name what the schema says',
    ({ name, means, chinese }) => {
      expect(means).toBe(meaningOf(name));
      const [, aside = ''] = isObjectType(schema.getType(name))
        ? (CHINESE_ASIDE.exec(schema.getType(name)?.description ?? '') ?? [])
        : [];
      expect(chinese).toContain(aside);
    },
  );

  it('names types among its words only as the schema has them', () => {
    const words = [...GLOSSARY.matchAll(/^\| ([A-Z][A-Za-z]+(?:, [A-Z][A-Za-z]+)*) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(', '),
    );
    const compound = words.filter((word) => /[a-z][A-Z]/.test(word));
    expect(compound.length).toBeGreaterThan(5);
    expect(compound.filter((word) => !schema.getType(word))).toEqual([]);
  });
});

describe('the words of the dashboard', async () => {
  type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;
  const labelsOf = async (locale: string): Promise<Labels> => {
    const path = new URL(`../../admin/src/i18n/${locale}/enums.ts`, import.meta.url).pathname;
    return ((await import(path)) as { enums: { enums: Labels } }).enums.enums;
  };
  const labels = { zh: await labelsOf('zh'), en: await labelsOf('en') };

  it.each(Object.keys(labels.zh))('%s are those of the schema, in both languages', (list) => {
    const type = schema.getType(list);
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(Object.keys(labels.zh[list] ?? {}).toSorted()).toEqual(values.toSorted());
    expect(Object.keys(labels.en[list] ?? {}).toSorted()).toEqual(values.toSorted());
  });

  it.each(Object.keys(labels.zh))('%s are called in Chinese what refusals call them', (list) => {
    const called = Object.entries(labels.zh[list] ?? {}).map(([code, label]) => [code, label]);
    const said = called.map(([code = '', label]) => {
      const there = word(list, code, 'zh');
      return [code, there === code ? label : there];
    });
    expect(called).toEqual(said);
  });
});
