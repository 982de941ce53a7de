import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { word } from '@touchstone/messages';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.js';
import { enums } from './zh/enums.js';
import { zh } from './zh/index.js';

const SOURCE = join(import.meta.dirname, '..');
const SDL = readFileSync(join(SOURCE, '../../../packages/api-schema/schema.graphql'), 'utf8');

/** Words of the API's machinery, which no page shows. */
const MACHINERY = /(OrderField|^SortDirection)$/;

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`),
  );

const zhKeys = new Set(keysOf(zh));
const enKeys = new Set(keysOf(en));
const files = globSync('**/*.{ts,tsx}', { cwd: SOURCE, exclude: ['gql/**', '**/*.test.*', 'i18n/**'] }).map((path) => ({
  path,
  text: readFileSync(join(SOURCE, path), 'utf8').replaceAll(/\/\*\*.*?\*\//gs, ''),
}));
const foundIn = (pattern: RegExp): ReadonlyArray<readonly [path: string, found: string]> =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => [path, match[1] ?? ''] as const));

describe('messages', () => {
  it('say the same things in both languages', () => {
    // React-admin's English has sentences of its own guessers, which this product does not use.
    const ours = [...enKeys].filter((key) => !/^ra\.(guesser|configurable)\./.test(key));
    expect(ours.filter((key) => !zhKeys.has(key))).toEqual([]);
    expect([...zhKeys].filter((key) => !enKeys.has(key))).toEqual([]);
  });

  it('write Chinese with Chinese punctuation', () => {
    const sentences = keysOf(zh).map((key) =>
      key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)?.[part], zh),
    );
    expect(sentences.filter((text) => typeof text === 'string' && /[一-鿿][,;:?!(]/.test(text))).toEqual([]);
  });

  it('have a word for every value of every closed list of the API', () => {
    const lists = Object.values(buildSchema(SDL).getTypeMap()).filter((type) => type instanceof GraphQLEnumType);
    const words = lists
      .filter(({ name }) => !name.startsWith('__') && !MACHINERY.test(name))
      .flatMap((list) => list.getValues().map(({ name }) => `enums.${list.name}.${name}`));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((key) => !zhKeys.has(key) || !enKeys.has(key))).toEqual([]);
  });

  it('call a word in Chinese what refusals call it', () => {
    const labels = Object.entries(enums.enums).flatMap(([list, words]) =>
      Object.entries(words).map(([code, label]) => ({
        key: `${list}.${code}`,
        label,
        said: word(list, code, 'zh'),
        code,
      })),
    );
    expect(labels.filter(({ code, said, label }) => said !== code && said !== label)).toEqual([]);
  });

  it('have every sentence that a page asks for by name', () => {
    const asked = foundIn(/(?<![\w.])translate\(\s*'([\w.]+)'/g);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([, key]) => !zhKeys.has(key))).toEqual([]);
  });

  it('name every verb and say when it is done', () => {
    const verbs = foundIn(/verb="(\w+)"/g);
    const missing = verbs.filter(([, verb]) => !zhKeys.has(`verbs.${verb}.name`) || !zhKeys.has(`verbs.${verb}.done`));
    expect(missing).toEqual([]);
  });

  it('name every field of a list and a record page', () => {
    const fields = foundIn(/(?:DataTable\.Col(?:<\w+>)?|Fact)\s+source="([\w.]+)"/g);
    const folderOf = (path: string) => path.split('/')[0];
    expect(fields.filter(([path, source]) => !zhKeys.has(`resources.${folderOf(path)}.fields.${source}`))).toEqual([]);
  });
});
