import { PaperLanguage } from './words.js';

/* A template comes from outside, so its shape is asked for before anything reads it. */

type Fault = string;
type Shape = (value: unknown, at: string) => readonly Fault[];

const MOST_BLOCKS = 200;
const MOST_PARTS = 60;
const LONGEST_TEXT = 10_000;
const MOST_BLANK_ROWS = 60;
const WIDEST = 100;

/** Where a content is not of a template's shape: paths such as `blocks.2.rows`. */
export function shapeFaults(content: unknown): readonly Fault[] {
  return template(content, 'content');
}

const text: Shape = (value, at) => {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? [at] : [];
  return record({ zh: plain, en: plain })(value, at);
};
const plain: Shape = (value, at) => (typeof value === 'string' && value.length <= LONGEST_TEXT ? [] : [at]);
const word: Shape = (value, at) => (typeof value === 'string' && /^\w{1,60}$/.test(value) ? [] : [at]);
const oneOf =
  (words: readonly string[]): Shape =>
  (value, at) =>
    words.includes(value as string) ? [] : [at];
const numberUpTo =
  (most: number): Shape =>
  (value, at) =>
    typeof value === 'number' && value > 0 && value <= most ? [] : [at];
const maybe =
  (shape: Shape): Shape =>
  (value, at) =>
    value === undefined ? [] : shape(value, at);
const listOf =
  (shape: Shape, most: number): Shape =>
  (value, at) =>
    Array.isArray(value) && value.length > 0 && value.length <= most
      ? value.flatMap((each, index) => shape(each, `${at}.${index}`))
      : [at];

/** An object of these members and no others. */
function record(members: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [at];
    const given = value as Record<string, unknown>;
    const strange = Object.keys(given).filter((name) => !Object.hasOwn(members, name));
    return [
      ...strange.map((name) => `${at}.${name}`),
      ...Object.entries(members).flatMap(([name, shape]) => shape(given[name], `${at}.${name}`)),
    ];
  };
}

const BLOCKS: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  heading: { text },
  paragraph: { text, style: maybe(oneOf(['lead', 'note'])) },
  foot: { text },
  facts: { rows: listOf(record({ label: text, value: text }), MOST_PARTS) },
  table: {
    of: word,
    columns: listOf(record({ label: text, value: text, width: numberUpTo(WIDEST) }), MOST_PARTS),
    empty: maybe(text),
    blankRows: maybe(numberUpTo(MOST_BLANK_ROWS)),
  },
  signatures: { labels: listOf(text, 4) },
  page: { of: maybe(word) },
};

const block: Shape = (value, at) => {
  const kind = (value as { readonly block?: unknown } | null)?.block;
  const members = typeof kind === 'string' && Object.hasOwn(BLOCKS, kind) ? BLOCKS[kind] : undefined;
  return members ? record({ block: word, ...members })(value, at) : [`${at}.block`];
};

const template = record({
  language: oneOf(Object.values(PaperLanguage)),
  title: record({ zh: plain, en: plain }),
  blocks: listOf(block, MOST_BLOCKS),
});
