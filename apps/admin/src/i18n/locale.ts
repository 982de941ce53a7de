/** The languages the admin speaks. */
export const LOCALES = ['zh', 'en'] as const;

/** A language the admin speaks. */
export type Locale = (typeof LOCALES)[number];

/** What a reader who has not chosen reads. */
export const DEFAULT_LOCALE: Locale = 'zh';

let current: Locale = DEFAULT_LOCALE;

/** The reader's language just now, for code outside React. */
export function currentLocale(): Locale {
  return current;
}

/** The language of a name; what a reader who has not chosen reads for any other. */
export function localeOf(name: string): Locale {
  return LOCALES.find((each) => each === name) ?? DEFAULT_LOCALE;
}

/** Remembers the reader's language, and tells the browser, which picks glyphs and voices by it. */
export function rememberLocale(locale: string): Locale {
  current = localeOf(locale);
  if (typeof document !== 'undefined') document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en-GB';
  return current;
}
