import { word } from '@touchstone/messages';
import type { EditionShelf } from '../../../editions.js';
import type { PaperValue } from '../layout/phrase.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as letters write it. */
export function sayDay(day: string | null | undefined): PaperValue {
  if (!day) return null;
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    zh: `${Number(year)}年${Number(month)}月${Number(date)}日`,
    en: `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`,
  };
}

/** From one day to another, or the one day. */
export function sayDays(from: string, until: string): PaperValue {
  const [first, last] = [sayDay(from), sayDay(until)] as { zh: string; en: string }[];
  if (from === until || !first || !last) return first ?? null;
  // What both days share is said once.
  const [year, month] = [from.slice(0, 4) === until.slice(0, 4), from.slice(0, 7) === until.slice(0, 7)];
  const zh = month ? last.zh.replace(/^.*月/, '') : year ? last.zh.replace(/^.*年/, '') : last.zh;
  const en = month ? first.en.replace(/ .*$/, '') : year ? first.en.replace(/ \d+$/, '') : first.en;
  return { zh: `${first.zh}至${zh}`, en: `${en} to ${last.en}` };
}

/** A word of a closed list. */
export function sayWord(list: string, code: string | null | undefined): PaperValue {
  if (!code) return null;
  const en = word(list, code, 'en');
  return { zh: word(list, code, 'zh'), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** A text kept in both languages, the Chinese where the English is missing. */
export function sayBoth(zh: string | null | undefined, en: string | null | undefined): PaperValue {
  if (!zh) return en ?? null;
  return { zh, en: en || zh };
}

/** A level by the edition's own name. */
export function sayLevel(editions: EditionShelf, editionId: string, level: string | null | undefined): PaperValue {
  if (!level) return null;
  return editions.find(editionId)?.levels.items.find(({ code }) => code === level)?.title ?? level;
}

/** Person-days or a quantity, whole numbers without their nought. */
export function sayHalves(value: string): string {
  return value.replace(/\.0+$/, '');
}

/** The number of a standard, which no line tears apart. */
function sayNumber({ ref, edition }: { readonly ref: string; readonly edition: string | null }): string {
  return (edition ? `${ref}-${edition}` : ref).replaceAll(' ', '\u00A0');
}

/** What an edition certifies against, by number. */
export function sayBasis(editions: EditionShelf, editionId: string): PaperValue {
  const edition = editions.find(editionId);
  if (!edition) return editionId;
  const numbers = edition.basis.map(sayNumber);
  return {
    zh: edition.basis.map(({ title }, at) => `${numbers[at]}《${title.zh}》`).join('、'),
    en: edition.basis.map(({ title }, at) => `${numbers[at]} ${title.en}`).join('; '),
  };
}

/** The same by number alone, as a certificate has room for. */
export function sayBasisNumbers(editions: EditionShelf, editionId: string): PaperValue {
  const edition = editions.find(editionId);
  if (!edition) return editionId;
  return sayList(edition.basis.map(sayNumber));
}

/** Money in fen as yuan. */
export function sayFee(fen: number | null | undefined): PaperValue {
  if (fen === null || fen === undefined) return null;
  const yuan = (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
  return { zh: `人民币 ${yuan} 元`, en: `CNY ${yuan}` };
}

/** Several values of one line. */
export function sayList(values: readonly PaperValue[]): PaperValue {
  const said = values.filter((value) => value !== null);
  if (said.length === 0) return null;
  const by = (locale: 'zh' | 'en'): readonly string[] =>
    said.map((value) => (typeof value === 'string' ? value : value[locale]));
  return { zh: by('zh').join('、'), en: by('en').join(', ') };
}
