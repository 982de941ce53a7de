import { CLAUSE, INTAKE_COLUMNS, INTAKE_NEEDED, INTAKE_ROWS_MOST, IntakeSheet, refusal } from '@touchstone/rules';
import type { IntakeRow, Refusal } from '@touchstone/rules';
import type { CellValue, Sheet } from 'hucre/xlsx';
import { isHostileText } from '../../graphql/hostile-text.js';
import { sheetTitle } from './template-words.js';

/** What a workbook has, by sheet, and what is wrong with its sheets. */
export interface IntakeRead {
  readonly rows: Readonly<Record<IntakeSheet, readonly IntakeRow[]>>;
  readonly refusals: readonly Refusal[];
}

/** The rows of a workbook; null where it is none. Rows without a word in them are passed over, formulas are never read. */
export async function readIntake(bytes: Uint8Array): Promise<IntakeRead | null> {
  // The library is needed by few and so not loaded at every start.
  const { readXlsx } = await import('hucre/xlsx');
  const titles = new Set(Object.values(IntakeSheet).map(sheetTitle));
  const workbook = await readXlsx(bytes, {
    sheets: ({ name }) => titles.has(name.trim()),
    // One more than is taken, and the headings: so that more are told apart from as many.
    maxRows: INTAKE_ROWS_MOST + 2,
  }).catch(() => null);
  if (!workbook) return null;
  const refusals: Refusal[] = [];
  const read = (sheet: IntakeSheet): readonly IntakeRow[] => {
    const found = workbook.sheets.find(({ name }) => name.trim() === sheetTitle(sheet));
    return found ? rowsOf(sheet, found, refusals) : [];
  };
  const rows = {
    CLIENTS: read('CLIENTS'),
    CERTIFICATES: read('CERTIFICATES'),
    PEOPLE: read('PEOPLE'),
    HISTORY: read('HISTORY'),
  };
  return { rows, refusals };
}

function rowsOf(
  sheet: IntakeSheet,
  { rows: [headings = [], ...rows], cells }: Sheet,
  refusals: Refusal[],
): readonly IntakeRow[] {
  const named = headings.map((heading) => textOf(heading).split(/\s+/).at(-1) ?? '');
  const places = INTAKE_COLUMNS[sheet].map((column) => named.indexOf(column));
  const missing = INTAKE_NEEDED[sheet].filter((column) => !named.includes(column));
  if (missing.length > 0) {
    refusals.push(
      refusal('INTAKE_COLUMN_MISSING', CLAUSE.house, { field: `${sheet}.1`, params: { columns: missing } }),
    );
    return [];
  }
  if (rows.length > INTAKE_ROWS_MOST) {
    const params = { count: rows.length, most: INTAKE_ROWS_MOST };
    refusals.push(refusal('INTAKE_ROWS_MOST', CLAUSE.house, { field: `${sheet}.1`, params }));
    return [];
  }
  const formulas = new Set([...(cells ?? [])].flatMap(([at, { formula }]) => (formula === undefined ? [] : [at])));
  return rows.flatMap((values, index) => {
    const texts = places.map((place) => (place < 0 ? '' : textOf(values[place])));
    const isFormula = (at: number): boolean => formulas.has(`${index + 1},${places[at]}`);
    if (texts.every((text, at) => text === '' && !(formulas.size > 0 && isFormula(at)))) return [];
    const faults = faultsOf(sheet, texts, formulas.size > 0 ? isFormula : () => false);
    return [faults.length > 0 ? { row: index + 2, cells: texts, faults } : { row: index + 2, cells: texts }];
  });
}

/** What a cell may not be: computed by the reader's program, or text that means to deceive. */
function faultsOf(
  sheet: IntakeSheet,
  texts: readonly string[],
  isFormula: (at: number) => boolean,
): readonly Refusal[] {
  const faults: Refusal[] = [];
  texts.forEach((text, at) => {
    const field = INTAKE_COLUMNS[sheet][at] ?? '';
    if (isFormula(at)) faults.push(refusal('INTAKE_FORMULA', CLAUSE.house, { field }));
    else if (text !== '' && isHostileText(text)) faults.push(refusal('INTAKE_TEXT_HOSTILE', CLAUSE.house, { field }));
  });
  return faults;
}

/** Spreadsheet programmes turn days into dates of their own. */
function textOf(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.toISOString().slice(0, 10);
  return String(cell);
}
