import { QualificationSheet, SHEET_COLUMNS } from '@touchstone/rules';
import type { TableRow } from '@touchstone/rules';
import type { Locale } from '@touchstone/messages';
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';

/** What the sheets and columns are called for people; a column is told by the last word of its heading. */
const NAMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  TECHNICAL_CODES: { zh: '专业代码', en: 'Technical codes' },
  REGISTRATIONS: { zh: '注册资格', en: 'Registrations' },
  AUTHORISATIONS: { zh: '授权', en: 'Authorisations' },
  EXPORT: { zh: '导出', en: 'Export' },
  staffNumber: { zh: '工号', en: 'Staff number' },
  name: { zh: '姓名', en: 'Name' },
  code: { zh: '专业代码', en: 'Technical code' },
  source: { zh: '依据', en: 'Source' },
  evaluator: { zh: '评定人工号', en: 'Evaluator’s staff number' },
  evidence: { zh: '证据', en: 'Evidence' },
  validFrom: { zh: '生效日期', en: 'First day' },
  validUntil: { zh: '有效期至', en: 'Last day' },
  registrar: { zh: '注册机构', en: 'Registrar' },
  specialty: { zh: '专业', en: 'Specialty' },
  grade: { zh: '级别', en: 'Grade' },
  number: { zh: '注册编号', en: 'Number' },
  programme: { zh: '认证项目', en: 'Programme' },
  authorisedFunction: { zh: '职能', en: 'Function' },
};

/** Columns of the sheet that is only read: authorisations are given one by one. */
const AUTHORISATION_COLUMNS = [
  'staffNumber',
  'name',
  'programme',
  'authorisedFunction',
  'validFrom',
  'validUntil',
] as const;

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F4858' } },
};
const WIDTH = 18;

/** Rows of a sheet, each a text by column. */
export type SheetRows = ReadonlyArray<Readonly<Record<string, string | null>>>;

/** What is written: the two tables that can be taken in again, and the authorisations beside them. */
export interface QualificationTables {
  readonly codes: SheetRows;
  readonly registrations: SheetRows;
  readonly authorisations: SheetRows;
}

/** The workbook of everybody's qualifications; its mark stands on a sheet that is passed over when it comes back. */
export async function writeQualifications(tables: QualificationTables, mark: string): Promise<Uint8Array> {
  // The library is needed by few and so not loaded at every start.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [
      sheetOf('TECHNICAL_CODES', SHEET_COLUMNS.TECHNICAL_CODES, tables.codes),
      sheetOf('REGISTRATIONS', SHEET_COLUMNS.REGISTRATIONS, tables.registrations),
      sheetOf('AUTHORISATIONS', AUTHORISATION_COLUMNS, tables.authorisations),
      { name: titleOf('EXPORT'), columns: [{ width: 80 }], rows: [[mark]] },
    ],
    properties: { description: mark },
  });
}

/** The rows of a workbook that can be taken in; null where it is none. Rows without a word in them are passed over. */
export async function readQualifications(bytes: Uint8Array): Promise<readonly TableRow[] | null> {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes).catch(() => null);
  if (!workbook) return null;
  return Object.values(QualificationSheet).flatMap((sheet) => {
    const found = workbook.sheets.find(({ name }) => name.trim() === titleOf(sheet));
    const [headings = [], ...rows] = found?.rows ?? [];
    const columns = headings.map((heading) => textOf(heading).split(/\s+/).at(-1) ?? '');
    return rows.flatMap((cells, index) => {
      const values = Object.fromEntries(columns.map((column, at) => [column, textOf(cells[at])]));
      return Object.values(values).every((text) => text === '') ? [] : [{ sheet, row: index + 2, values }];
    });
  });
}

function sheetOf(name: string, columns: readonly string[], rows: SheetRows): WriteSheet {
  return {
    name: titleOf(name),
    // As text, so that no code becomes a number and no day a date of another zone.
    columns: columns.map(() => ({ width: WIDTH, style: { numFmt: '@' } })),
    freezePane: { rows: 1 },
    rows: [columns.map(headingOf), ...rows.map((row) => columns.map((column) => row[column] ?? null))],
    cells: new Map(columns.map((_, column) => [`0,${column}`, { style: HEADING }])),
  };
}

/** A sheet's title in both languages, so that one workbook serves readers of either. */
function titleOf(name: string): string {
  const { zh = name, en = name } = NAMES[name] ?? {};
  return `${zh} ${en}`;
}

function headingOf(column: string): string {
  const { zh = column, en = column } = NAMES[column] ?? {};
  return `${zh} ${en} ${column}`;
}

/** Spreadsheet programmes turn days into dates of their own. */
function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
