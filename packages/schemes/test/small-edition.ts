import { readFileSync } from 'node:fs';
import { loadEdition } from '../src/load-edition.js';

const DIRECTORY = new URL('./', import.meta.url);

/** The text of a file of test data. */
export function testFile(name: string): string {
  return readFileSync(new URL(name, DIRECTORY), 'utf8');
}

/** A small edition of two evaluations, of which nothing is inferred or illustrative. */
export const SMALL = testFile('editions/tea/2026.yaml');

/** The same, loaded. */
export const smallEdition = loadEdition(SMALL, 'tea/2026.yaml');

/** The small edition's text with one piece replaced; throws when the piece is not there. */
export function smallWith(piece: string, replacement: string): string {
  if (!SMALL.includes(piece)) throw new Error(`The small edition has no ${piece}`);
  return SMALL.replace(piece, replacement);
}
