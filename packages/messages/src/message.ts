import { CATALOGUE } from './catalogue/index.js';

/** The languages people read here. */
export type Locale = 'zh' | 'en';

/** A value that a sentence names. */
export type Param = string | number | readonly string[];

/** One sentence in both languages; `{name}` stands for a parameter. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/**
 * The sentence of a code in the reader's language. An unknown code is shown as it is: better raw than nothing.
 *
 * @example
 * message('PAGE_SIZE', { largest: 200 }, 'en') // 'A page has 1 to 200 rows.'
 */
export function message(code: string, params: Readonly<Record<string, Param>>, locale: Locale): string {
  const sentence = CATALOGUE[code]?.[locale] ?? code;
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(locale === 'zh' ? '、' : ', ') : String(value);
  });
}

/** The language a browser asks for; Chinese where it asks for neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language): language is Locale => language === 'zh' || language === 'en') ?? 'zh';
}
