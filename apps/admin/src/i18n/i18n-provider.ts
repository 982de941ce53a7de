import type { I18nProvider } from 'react-admin';
import { localeOf, rememberLocale } from './locale.js';
import { loadFirst, loadWhole, sentenceOf } from './messages.js';
import { fillIn } from './sentences.js';
import type { Places } from './sentences.js';

const LOCALES = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
];

/** The admin's sentences in the language that the reader chose, to begin with; others come when they are asked for. */
export async function createI18nProvider(chosen: string): Promise<I18nProvider> {
  let locale = rememberLocale(chosen);
  await (import.meta.env.PROD ? loadFirst : loadWhole)(locale);
  return {
    translate: (key: string, places: Places | number = {}) => {
      const given = typeof places === 'number' ? { smart_count: places } : places;
      if (key === '') return '';
      const other = given['_'];
      return fillIn(sentenceOf(locale, key) ?? (typeof other === 'string' ? other : key), given);
    },
    changeLocale: async (asked) => {
      await loadWhole(localeOf(asked));
      // A language is the reader's once its sentences are there.
      locale = rememberLocale(asked);
    },
    getLocale: () => locale,
    getLocales: () => LOCALES,
  };
}
