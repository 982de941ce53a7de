import { currentLocale } from '../i18n/locale.js';

/**
 * Several things in a row, as the reader's language writes them.
 *
 * @example
 * listed(['2026-09-12', '2027-09-10']) // '2026-09-12、2027-09-10', or with a comma in English
 */
export function listed(things: ReadonlyArray<string | number>): string {
  return things.join(currentLocale() === 'zh' ? '、' : ', ');
}

/**
 * One of several things, as the reader's language says it.
 *
 * @example
 * either(['甲', '乙', '丙']) // '甲、乙或丙', or 'A, B or C' in English
 */
export function either(things: readonly string[]): string {
  return new Intl.ListFormat(currentLocale() === 'zh' ? 'zh-CN' : 'en-GB', { type: 'disjunction' }).format(things);
}

/**
 * Something with what is said of it in brackets, as the reader's language writes them.
 *
 * @example
 * withNote('李雷', '总经理') // '李雷（总经理）', or 'Li Lei (general manager)' in English
 */
export function withNote(text: string, note: string): string {
  return currentLocale() === 'zh' ? `${text}（${note}）` : `${text} (${note})`;
}
