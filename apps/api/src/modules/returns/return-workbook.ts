import { createHash } from 'node:crypto';
import type { ReturnFormat } from '@touchstone/rules';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { ReturnRowMade } from './gather-rows.js';

const SPECIMEN = '样张';
const SPECIMEN_SAYS = '样张：演示数据，不得上报。 Specimen of a demonstration: not to be handed to anybody.';
const SEALED = /\{([0-9a-f-]{36}):[0-9a-f]+\}/g;
const WIDTH = 20;
/** More digits than this are no count but a code. */
const EXACT_DIGITS = 15;

/** A file, and the hash it is kept by. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Writes a return as a workbook: the sheets, headings and order of its format, nothing else but what marks a specimen.
 * All but numbers is text, so that nothing is taken for a formula, a date or a rounded number.
 */
export async function writeReturn(
  { format, rows, isSpecimen }: { format: ReturnFormat; rows: readonly ReturnRowMade[]; isSpecimen: boolean },
  numbers: ReadonlyMap<string, string>,
): Promise<MadeFile> {
  // The library is needed by few and so not loaded at every start.
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = format.sheets.map(({ key, name, columns }): WriteSheet => {
    const own = rows.filter(({ sheet }) => sheet === key);
    const cell = (row: ReturnRowMade, column: (typeof columns)[number]): CellValue => {
      const text = row.cells[column.key] ?? null;
      if (text === null) return null;
      if (column.type === 'NUMBER' && text.length <= EXACT_DIGITS) return Number(text);
      return column.type === 'IDENTITY_NUMBER' ? unsealed(text, numbers) : text;
    };
    return {
      name,
      columns: columns.map(({ type }) => ({ width: WIDTH, ...(type !== 'NUMBER' && { style: { numFmt: '@' } }) })),
      freezePane: { rows: 1 },
      rows: [columns.map(({ header }) => header), ...own.map((row) => columns.map((column) => cell(row, column)))],
    };
  });
  const mark: WriteSheet = { name: SPECIMEN, rows: [[SPECIMEN_SAYS]] };
  const bytes = await writeXlsx({ sheets: isSpecimen ? [...sheets, mark] : sheets });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function unsealed(text: string, numbers: ReadonlyMap<string, string>): string {
  return text.replaceAll(SEALED, (_, personId: string) => {
    const number = numbers.get(personId);
    if (number === undefined) throw new Error('An identity number that was on record a moment ago is gone');
    return number;
  });
}

/** Persons whose numbers rows carry. */
export function personsIn(rows: ReadonlyArray<Pick<ReturnRowMade, 'cells'>>): readonly string[] {
  const texts = rows.flatMap(({ cells }) => Object.values(cells));
  return [...new Set(texts.flatMap((text) => [...(text ?? '').matchAll(SEALED)].map(([, id]) => id as string)))];
}
