import type { TranslationMessages } from 'react-admin';
import { currentLocale } from './locale.js';
import type { Locale } from './locale.js';

const LANGUAGES: Readonly<Record<Locale, () => Promise<object>>> = {
  zh: async () => (await import('./zh/index.js')).zh,
  en: async () => (await import('./en/index.js')).en,
};

const loaded = new Map<Locale, TranslationMessages>();

/** Brings the sentences of a language; a reader loads no other. */
export async function loadMessages(locale: Locale): Promise<TranslationMessages> {
  const messages = loaded.get(locale) ?? ((await LANGUAGES[locale]()) as TranslationMessages);
  loaded.set(locale, messages);
  return messages;
}

/** All sentences of the reader's language. @throws Error before they were loaded, which the start of the page awaits */
export function currentMessages(): TranslationMessages {
  const messages = loaded.get(currentLocale());
  if (!messages) throw new Error(`No sentences were loaded for ${currentLocale()}`);
  return messages;
}
