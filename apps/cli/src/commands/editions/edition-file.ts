import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { editionFromXlsx, validateEdition } from '@touchstone/schemes';
import type { WorkbookResult } from '@touchstone/schemes';
import type { Shelf } from './shelf.js';

/** Reads an edition from a file of text or a spreadsheet, with the text it is to be kept as. @throws Error without file */
export function readEditionFile(file: string, others: Shelf): Promise<WorkbookResult> {
  const kind = extname(file).toLowerCase();
  if (kind === '.xlsx') return editionFromXlsx(bytesOf(file), { file, others });
  if (kind !== '.yaml' && kind !== '.yml') throw new Error(`${file} is neither .yaml nor .xlsx`);
  const text = bytesOf(file).toString('utf8');
  const result = validateEdition(text, { file, others });
  return Promise.resolve('problems' in result ? result : { edition: result.edition, text });
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, {
      cause: error,
    });
  }
}
