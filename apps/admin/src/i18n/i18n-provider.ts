import { default as polyglotI18nProvider } from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { rememberLocale } from './locale.js';
import { loadMessages } from './messages.js';

/** The admin's sentences in the language that the reader chose, to begin with; others come when they are asked for. */
export async function createI18nProvider(chosen: string): Promise<I18nProvider> {
  const locale = rememberLocale(chosen);
  const messages = await loadMessages(locale);
  return polyglotI18nProvider(
    (asked) => (asked === locale ? messagesOnTurn() : loadMessages(rememberLocale(asked))),
    locale,
    [
      { locale: 'zh', name: '中文' },
      { locale: 'en', name: 'English' },
    ],
    { allowMissing: true },
  );

  /** The first language is there at once, whenever the reader comes back to it. */
  function messagesOnTurn() {
    rememberLocale(locale);
    return messages;
  }
}
