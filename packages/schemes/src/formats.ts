import { isPlainDate } from '@touchstone/plain-date';

const DECIMAL = /^(0|[1-9]\d{0,5})(\.\d{1,2})?$/;

/** The forms of text that the schema names, by the name a problem reports. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  day: isPlainDate,
  year: (text) => /^\d{4}$/.test(text),
  words: (text) => text.trim() !== '' && text.trim() === text,
  slug: (text) => /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(text),
  constant: (text) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text),
  'edition-id': (text) => /^[a-z0-9]+([.-][a-z0-9]+)*\/[a-z0-9]+([.-][a-z0-9]+)*$/.test(text),
  'criterion-code': (text) => /^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/.test(text),
  decimal: (text) => DECIMAL.test(text),
  'positive-decimal': (text) => DECIMAL.test(text) && Number(text) > 0,
  percentage: (text) => DECIMAL.test(text) && Number(text) <= 100,
  'shown-score': (text) => /^\d{1,3}\.\d{2}$/.test(text),
  verdict: (text) => /^(MET|NOT_MET|NOT_APPLICABLE|\d+\/\d+)$/.test(text),
};

/** A decimal text of at most two places as a whole number of hundredths, so that sums are exact. */
export function hundredths(decimal: string): number {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** Hundredths as a decimal text, without needless zeros. */
export function decimalOf(value: number): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
}
