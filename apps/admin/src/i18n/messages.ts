import { currentLocale } from './locale.js';
import type { Locale } from './locale.js';
import type { Sentences } from './sentences.js';

/** What comes first of each language, and all of it. */
const LANGUAGES: Readonly<Record<Locale, Readonly<Record<'first' | 'whole', () => Promise<Sentences>>>>> = {
  zh: {
    first: async () => (await import('./zh/first.js')).first,
    whole: async () => (await import('./zh/whole.js')).whole,
  },
  en: {
    first: async () => (await import('./en/first.js')).first,
    whole: async () => (await import('./en/whole.js')).whole,
  },
};

/** What comes first as a whole: a sentence of these that is not there is in no language, and is not waited for. */
const NOT_AMONG_THE_REST = /^(?:ra|levels)\.|^resources\.\w+\.(?:page\.\w+|name|empty|emptyHint)$/u;

/** What a key looks like; anything else is a sentence already, which some parts have translated once more. */
const KEY = /^\w+(?:\.[\w-]+)+$/u;

interface Known {
  readonly sentences: Sentences;
  readonly isWhole: boolean;
}

const known = new Map<Locale, Known>();
const coming = new Map<Locale, Promise<void>>();

/** Brings what the frame and the lists say in a language; a reader loads no other. */
export async function loadFirst(locale: Locale): Promise<void> {
  if (known.has(locale)) return;
  const sentences = await LANGUAGES[locale].first();
  if (!known.has(locale)) known.set(locale, { sentences, isWhole: false });
}

/** Brings all that is said in a language. */
export function loadWhole(locale: Locale = currentLocale()): Promise<void> {
  const load = coming.get(locale) ?? bringWhole(locale);
  coming.set(locale, load);
  return load;
}

async function bringWhole(locale: Locale): Promise<void> {
  try {
    known.set(locale, { sentences: await LANGUAGES[locale].whole(), isWhole: true });
  } catch (error) {
    coming.delete(locale);
    throw error;
  }
}

/**
 * The sentence of a key; undefined where there is none.
 * @throws Promise, as React waits for one, where it may be among those that are still to come: no key is ever shown in its place
 */
export function sentenceOf(locale: Locale, key: string): string | undefined {
  const { sentences, isWhole } = known.get(locale) ?? { sentences: {}, isWhole: false };
  const sentence = sentences[key];
  const mayCome = sentence === undefined && !isWhole && KEY.test(key) && !NOT_AMONG_THE_REST.test(key);
  if (mayCome) throw loadWhole(locale);
  return sentence;
}

/** The words of a closed list, in their order. @throws Promise, as React waits for one, where they are still to come */
export function wordsOf(list: string): readonly string[] {
  const start = `enums.${list}.`;
  const { sentences = {}, isWhole = false } = known.get(currentLocale()) ?? {};
  const words = Object.keys(sentences).filter((key) => key.startsWith(start));
  if (words.length === 0 && !isWhole) throw loadWhole();
  return words.map((key) => key.slice(start.length));
}

/** All sentences of the reader's language. @throws Promise, as React waits for one, until they have come */
export function currentSentences(): Sentences {
  const locale = currentLocale();
  const { sentences, isWhole } = known.get(locale) ?? {};
  if (!sentences || !isWhole) throw loadWhole(locale);
  return sentences;
}
