import { dump } from 'js-yaml';
import { editionOf } from '../load-edition.js';
import type { EditionContext } from '../load-edition.js';
import type { SchemeEdition } from '../edition.js';
import type { EditionProblemCode } from '../problem-codes.js';
import { EditionError } from '../problem.js';
import type { EditionProblem } from '../problem.js';
import type { EditionDocument } from '../document.js';
import { readYaml } from '../yaml-source.js';
import { readWorkbook } from './read-workbook.js';
import { unpackedSize } from './unpacked-size.js';
import { workbookOf } from './write-workbook.js';

/** Rows of a sheet beyond this are not looked at; the largest edition known has a few hundred. */
const MOST_ROWS = 5000;
/** What a workbook may unpack to; a full edition is some 300 kB. */
const MOST_BYTES = 30_000_000;

/** What became of a workbook: an edition and its file's text, to be kept as any other; or every reason why not. */
export type WorkbookResult =
  | { readonly edition: SchemeEdition; readonly text: string }
  | { readonly problems: readonly EditionProblem[] };

/**
 * Reads an edition from a filled-in spreadsheet. It is judged as a file of text is; problems name sheet, row and column.
 * Throws nothing, whatever the bytes are.
 */
export async function editionFromXlsx(
  bytes: Uint8Array,
  { file = 'edition.xlsx', others = new Map() }: EditionContext = {},
): Promise<WorkbookResult> {
  const unreadable = (code: EditionProblemCode, params: EditionProblem['params']) => ({
    problems: [{ file, path: '', code, params }],
  });
  if (unpackedSize(bytes) > MOST_BYTES)
    return unreadable('EDITION_SHEET_TOO_LARGE', { megabytes: MOST_BYTES / 1_000_000 });
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { maxRows: MOST_ROWS }).catch((error: unknown) => String(error));
  if (typeof workbook === 'string') return unreadable('EDITION_SHEET_UNREADABLE', { detail: workbook });
  const source = readWorkbook(workbook);
  const result = editionOf(source, { file, others });
  return 'problems' in result ? result : { edition: result.edition, text: dump(source.value, { lineWidth: 120 }) };
}

/**
 * The spreadsheet of an edition's file, to be changed by hand into the next edition.
 * @throws EditionError when the text is no edition
 */
export async function editionToXlsx(
  text: string,
  { file = 'edition.yaml', others = new Map() }: EditionContext = {},
): Promise<Uint8Array> {
  const source = readYaml(text);
  const result = editionOf(source, { file, others });
  if ('problems' in result) throw new EditionError(result.problems);
  return workbookOf(source.value as EditionDocument);
}
