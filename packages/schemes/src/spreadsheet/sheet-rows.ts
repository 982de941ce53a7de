import type { CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { finding } from '../problem.js';
import type { Place } from '../problem.js';
import { valueOf } from './cells.js';
import type { Content } from './cells.js';
import { report } from './draft.js';
import type { Draft } from './draft.js';
import type { FieldPlan, SheetPlan } from './sheet-plans.js';

/** A row of a sheet of lists: its values by key, and where each stands. */
export interface Row {
  readonly values: ReadonlyMap<string, Content>;
  readonly placeOf: (key?: string) => Place;
}

/** The sheet of a plan's name; that it is missing is noted unless it may be. */
export function sheetOf(
  draft: Draft,
  { sheets }: Workbook,
  { name, optional }: Pick<SheetPlan, 'name' | 'optional'>,
): Sheet | undefined {
  const sheet = sheets.find((each) => each.name.trim() === name);
  if (!sheet && !optional) report(draft, finding([], 'EDITION_SHEET_MISSING', { sheet: name }), { sheet: name });
  return sheet;
}

/** The rows of a sheet that are not empty, its columns told by the last word of their headings. */
export function rowsOf(draft: Draft, { name, columns }: SheetPlan, sheet: Sheet | undefined): readonly Row[] {
  const [headings = [], ...rows] = sheet?.rows ?? [];
  const fields = headings.map((heading) => fieldOf(columns, String(heading ?? '').trim()));
  for (const [index, heading] of headings.entries()) {
    const place = { sheet: name, row: 1, column: String(heading) };
    const field = fields[index];
    if (!field && !isBlank(heading)) {
      report(draft, finding([], 'EDITION_SHEET_COLUMN_UNKNOWN', { heading: String(heading) }), place);
    }
    if (field && fields.indexOf(field) !== index) {
      report(draft, finding([], 'EDITION_REPEATED', { value: field.key }), place);
    }
  }
  return rows.flatMap((cells, index) => {
    const values = new Map(
      fields.flatMap((field, at) => {
        const value = field && valueOf(cells[at], field.kind);
        return field && value !== undefined ? [[field.key, value] as const] : [];
      }),
    );
    if (values.size === 0) return [];
    const place = { sheet: name, row: index + 2 };
    return [
      {
        values,
        placeOf: (key) => (key === undefined ? place : { ...place, column: headingFor(columns, key) }),
      },
    ];
  });
}

function fieldOf(columns: readonly FieldPlan[], heading: string): FieldPlan | undefined {
  const key = heading.split(/\s+/).at(-1);
  return columns.find((each) => each.key === key);
}

function headingFor(columns: readonly FieldPlan[], key: string): string {
  const field = columns.find((each) => each.key === key);
  return field ? `${field.zh} ${field.en}` : key;
}

/** What a row says in one column; empty where it says nothing. */
export function textAt({ values }: Row, key: string): string {
  const value = values.get(key);
  return typeof value === 'string' ? value : '';
}

/** Whether a cell is empty. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || String(cell).trim() === '';
}
