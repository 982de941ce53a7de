import { default as polyglotI18nProvider } from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { en } from './en/index.js';
import { rememberLocale } from './locale.js';
import type { Locale } from './locale.js';
import { zh } from './zh/index.js';

const MESSAGES: Readonly<Record<Locale, TranslationMessages>> = {
  zh: zh as TranslationMessages,
  en: en as TranslationMessages,
};

/** The admin's sentences in the language that the reader chose; Chinese until he chooses. */
export const i18nProvider: I18nProvider = polyglotI18nProvider(
  (locale) => MESSAGES[rememberLocale(locale)],
  'zh',
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);
