import type { Locale } from '@touchstone/messages';
import type { PaperLanguage, TemplateText } from '@touchstone/rules';

/** A value of a paper's data: one text, a text in both languages, or nothing. */
export type PaperValue = string | { readonly zh: string; readonly en: string } | null;
/** Values by field. */
export type PaperFields = Readonly<Record<string, PaperValue>>;

/** What is set in one place: a text, and its English below it where the paper is in both languages. */
export interface Phrase {
  readonly text: string;
  readonly language: Locale;
  readonly below: string | null;
}

const OPTIONAL = /\[([^[\]]*)\]/g;
const PLACE = /\{(\w+)\}/g;
const NOTHING = '—';

/** A template's text with its fields filled in, for the language of the paper. */
export function phrase(text: TemplateText, fields: PaperFields, language: PaperLanguage): Phrase {
  if (language !== 'BOTH') {
    const locale = language === 'ZH' ? 'zh' : 'en';
    return { text: filled(text, fields, locale), language: locale, below: null };
  }
  const zh = filled(text, fields, 'zh');
  const en = filled(text, fields, 'en');
  return { text: zh || en, language: 'zh', below: en === zh || zh === '' || en === '' ? null : en };
}

/** In one pass, so that a value that looks like a field is only a value. */
function filled(text: TemplateText, fields: PaperFields, locale: Locale): string {
  const written = typeof text === 'string' ? text : text[locale];
  const value = (name: string): string | null => {
    const found = Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    const said = found === null || typeof found === 'string' ? found : found[locale];
    return said === '' ? null : said;
  };
  const put = (part: string): string => part.replaceAll(PLACE, (_, name: string) => value(name) ?? NOTHING);
  const isWhole = (part: string): boolean => [...part.matchAll(PLACE)].every(([, name]) => value(name ?? '') !== null);
  let result = '';
  let from = 0;
  for (const { 0: whole, 1: part = '', index } of written.matchAll(OPTIONAL)) {
    result += put(written.slice(from, index)) + (isWhole(part) ? put(part) : '');
    from = index + whole.length;
  }
  return result + put(written.slice(from));
}
