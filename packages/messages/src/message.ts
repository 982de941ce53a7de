import { CATALOGUE } from './catalogue/index.js';
import { CHECK_TITLES } from './catalogue/check-titles.js';
import { CLAUSES } from './catalogue/clauses.js';
import { render } from './render.js';
import type { Params } from './render.js';
import type { Locale } from './sentence.js';

/**
 * The sentence of a code in the reader's language. An unknown code is shown as it is: better raw than nothing.
 *
 * @example
 * message('PAGE_SIZE', { largest: 200 }, 'en') // 'A page has 1 to 200 rows.'
 */
export function message(code: string, params: Params, locale: Locale): string {
  if (!Object.hasOwn(CATALOGUE, code)) return code;
  return render(CATALOGUE[code]?.[locale] ?? code, params, locale);
}

/**
 * What a check asks, in a few neutral words, for a list that shows passed and failed ones alike; the sentence of its
 * code says why it failed.
 */
export function checkTitle(code: string, locale: Locale): string {
  return Object.hasOwn(CHECK_TITLES, code) ? (CHECK_TITLES[code]?.[locale] ?? code) : code;
}

/** A refusal's clause as people read it: the body's own rules get a name, a standard's number stands as it is. */
export function clauseName(clause: string, locale: Locale): string {
  const [kind = '', ...rest] = clause.split(' ');
  const name = Object.hasOwn(CLAUSES, kind) ? CLAUSES[kind]?.[locale] : undefined;
  return name === undefined ? clause : [name, ...rest].join(' ');
}

/** The language a browser asks for; Chinese where it asks for neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language): language is Locale => language === 'zh' || language === 'en') ?? 'zh';
}
