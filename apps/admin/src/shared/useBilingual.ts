import { useLocale } from 'react-admin';

/** A text that is written in both languages of the house. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Reads a text of both languages in the reader's. */
export function useBilingual(): (text: Bilingual | null | undefined) => string {
  const locale = useLocale();
  return (text) => (text ? (locale === 'zh' ? text.zh : text.en) : '');
}
