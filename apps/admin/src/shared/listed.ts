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
