import { WORDS } from './catalogue/words.js';
import type { Locale, Param } from './sentence.js';

/** The values a sentence is rendered with. */
export type Params = Readonly<Record<string, Param | null | undefined>>;

const OPTIONAL = /\[([^[\]]*)\]/g;
const PLACE = /\{(\w+)(?:\|(\w+))?\}/g;

/** Puts values into a sentence of one language; a value that is missing outside `[…]` stays visible as its place. */
export function render(sentence: string, params: Params, locale: Locale): string {
  return sentence
    .replaceAll(OPTIONAL, (_, part: string) => (isWhole(part, params) ? part : ''))
    .replaceAll(PLACE, (place, name: string, list: string | undefined) => {
      const value = params[name];
      return value === undefined || value === null ? place : shown(value, list, locale);
    });
}

/** A word of a closed list as people read it; a code that the list does not know is shown as it is. */
export function word(list: string, code: string, locale: Locale): string {
  const words = Object.hasOwn(WORDS, list) ? WORDS[list] : undefined;
  return words && Object.hasOwn(words, code) ? (words[code]?.[locale] ?? code) : code;
}

function isWhole(part: string, params: Params): boolean {
  return [...part.matchAll(PLACE)].every(([, name]) => {
    const value = params[name ?? ''];
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  });
}

function shown(value: Param, list: string | undefined, locale: Locale): string {
  const values: readonly string[] = typeof value === 'object' ? value : [String(value)];
  const names = list === undefined ? values : values.map((code) => word(list, code, locale));
  return names.join(locale === 'zh' ? '、' : ', ');
}
