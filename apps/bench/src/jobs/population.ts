import { idOf } from '../data/own-tables.js';

/** Provinces that clients of the data set are in. */
export const PROVINCES = ['11', '31', '32', '33', '37', '44', '51'] as const;
/** Sectors that they are in. */
export const SECTORS = 'CEFGHIJKLMNOPQR'.split('');

/** One, two or all three programmes, another choice for each of seven numbers. */
export function programmesAt(at: number): readonly string[] {
  const choice = 1 + (at % 7);
  return [0, 1, 2]
    .filter((programme) => (choice >> programme) % 2 === 1)
    .map((programme) => idOf('programme', programme));
}

/** All provinces, or all but one, another choice for each of eight numbers. */
export function provincesAt(at: number): readonly string[] {
  return PROVINCES.filter((_, province) => province !== at % (PROVINCES.length + 1));
}
