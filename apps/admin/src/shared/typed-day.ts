import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

/** Eight digits, as a number pad without a dash gives them, or three numbers with a sign between. */
const SHAPES = [/^(\d{4})(\d{2})(\d{2})$/, /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/];

/**
 * The day that somebody typed; null where it is none yet.
 *
 * @example
 * typedDay('2027/3/1') // '2027-03-01'
 */
export function typedDay(text: string): PlainDate | null {
  const found = SHAPES.map((shape) => shape.exec(text.trim())).find((each) => each !== null);
  if (!found) return null;
  const day = found
    .slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPlainDate(day) ? day : null;
}
