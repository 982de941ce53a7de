import { default as polyglotI18nProvider } from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { localeOf, rememberLocale } from './locale.js';
import { loadMessages } from './messages.js';

/** The admin's sentences in the language that the reader chose, to begin with; others come when they are asked for. */
export async function createI18nProvider(chosen: string): Promise<I18nProvider> {
  const locale = rememberLocale(chosen);
  const messages = await loadMessages(locale);
  return polyglotI18nProvider(
    (asked) =>
      asked === locale ? turnTo(asked, messages) : loadMessages(localeOf(asked)).then((come) => turnTo(asked, come)),
    locale,
    [
      { locale: 'zh', name: '中文' },
      { locale: 'en', name: 'English' },
    ],
    { allowMissing: true },
  );
}

/** A language is the reader's once its sentences are there; those of the first one are at once. */
function turnTo<Messages>(locale: string, messages: Messages): Messages {
  rememberLocale(locale);
  return messages;
}
