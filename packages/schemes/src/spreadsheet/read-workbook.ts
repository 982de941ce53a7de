import type { CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { finding } from '../problem.js';
import type { Finding, Path, Place } from '../problem.js';
import type { LocatedFinding, ReadSource } from '../read-source.js';
import { valueOf } from './cells.js';
import type { Content } from './cells.js';
import { COMBINATION_PLAN, EDITION_FIELDS, EDITION_SHEET, LIST_SHEETS } from './sheet-plans.js';
import type { FieldPlan, SheetPlan } from './sheet-plans.js';

/** A row of a sheet of lists: its values by key, and where each stands. */
interface Row {
  readonly number: number;
  readonly values: ReadonlyMap<string, Content>;
  readonly placeOf: (key?: string) => Place;
}

/** What is being put together while sheets are read. */
interface Draft {
  readonly value: Record<string, unknown>;
  readonly places: Map<string, Place>;
  readonly findings: LocatedFinding[];
}

/** Puts a workbook's cells together to an edition's document, and remembers which cell every value came from. */
export function readWorkbook(workbook: Workbook): ReadSource {
  const draft: Draft = { value: {}, places: new Map(), findings: [] };
  readEdition(draft, sheetOf(draft, workbook, { name: EDITION_SHEET, optional: false }));
  for (const plan of LIST_SHEETS) readList(draft, plan, rowsOf(draft, plan, sheetOf(draft, workbook, plan)));
  readCombinations(draft, rowsOf(draft, COMBINATION_PLAN, sheetOf(draft, workbook, COMBINATION_PLAN)));
  return { value: draft.value, findings: draft.findings, placeOf: (path) => nearest(draft.places, path) };
}

function sheetOf(
  draft: Draft,
  { sheets }: Workbook,
  { name, optional }: Pick<SheetPlan, 'name' | 'optional'>,
): Sheet | undefined {
  const sheet = sheets.find((each) => each.name.trim() === name);
  if (!sheet && !optional) report(draft, finding([], 'EDITION_SHEET_MISSING', { sheet: name }), { sheet: name });
  return sheet;
}

function readEdition(draft: Draft, sheet: Sheet | undefined): void {
  for (const [index, [, , key, cell]] of (sheet?.rows ?? []).entries()) {
    const name = String(key ?? '').trim();
    const place = { sheet: EDITION_SHEET, row: index + 1, column: 'value' };
    const field = EDITION_FIELDS.find((each) => each.key === name);
    if (field) {
      const path = name.split('.');
      if (draft.places.has(JSON.stringify(path)))
        report(draft, finding(path, 'EDITION_REPEATED', { value: name }), place);
      put(draft, path, { value: valueOf(cell, field.kind), place });
      for (let depth = 1; depth < path.length; depth += 1)
        placeOnce(draft, path.slice(0, depth), { sheet: EDITION_SHEET });
    } else if (index > 0 && (name !== '' || !isBlank(cell))) {
      report(draft, finding([], 'EDITION_SHEET_KEY_UNKNOWN', { key: name }), { ...place, column: 'key' });
    }
  }
}

/** The rows of a sheet that are not empty, its columns told by the last word of their headings. */
function rowsOf(draft: Draft, { name, columns }: SheetPlan, sheet: Sheet | undefined): readonly Row[] {
  const [headings = [], ...rows] = sheet?.rows ?? [];
  const fields = headings.map((heading) => fieldOf(columns, String(heading ?? '').trim()));
  for (const [index, heading] of headings.entries()) {
    if (isBlank(heading) || fields[index]) continue;
    report(draft, finding([], 'EDITION_SHEET_COLUMN_UNKNOWN', { heading: String(heading) }), {
      sheet: name,
      row: 1,
      column: String(heading),
    });
  }
  return rows.flatMap((cells, index) => {
    const number = index + 2;
    const values = new Map(
      fields.flatMap((field, at) => {
        const value = field && valueOf(cells[at], field.kind);
        return field && value !== undefined ? [[field.key, value] as const] : [];
      }),
    );
    if (values.size === 0) return [];
    const place = { sheet: name, row: number };
    return [
      {
        number,
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

function readList(draft: Draft, { name, list, columns }: SheetPlan, rows: readonly Row[]): void {
  const keys = columns.map(({ key }) => key);
  if (!list.includes('*')) placeOnce(draft, list.split('.'), { sheet: name });
  for (const row of rows) {
    const path = list.includes('*') ? pathInEvaluation(draft, list, row) : list.split('.');
    if (!path) continue;
    const item = [...path, String(lengthOf(draft.value, path))];
    putRow(draft, item, {
      row,
      keys: keys.filter((key) => key !== 'weight' && (key !== 'evaluation' || !list.includes('*'))),
    });
    const weight = row.values.get('weight');
    if (weight === undefined) continue;
    put(draft, ['combination', 'weights', textAt(row, 'id')], {
      value: weight,
      place: row.placeOf('weight'),
    });
  }
}

/** The list of the evaluation that a row names. */
function pathInEvaluation(draft: Draft, list: string, row: Row): Path | null {
  const id = textAt(row, 'evaluation');
  const evaluations = (draft.value['evaluations'] ?? []) as ReadonlyArray<{ readonly id?: unknown }>;
  const index = evaluations.findIndex((each) => each.id === id);
  if (index !== -1) return list.replace('*', String(index)).split('.');
  report(draft, finding([], 'EDITION_EVALUATION_UNKNOWN', { evaluation: id }), row.placeOf('evaluation'));
  return null;
}

/** Rows of one case number are one case: the first gives its name and result, each gives a scorecard. */
function readCombinations(draft: Draft, rows: readonly Row[]): void {
  const indexes = new Map<string, number>();
  for (const row of rows) {
    const number = textAt(row, 'case');
    const isFirst = !indexes.has(number);
    if (isFirst) indexes.set(number, indexes.size);
    const path = ['combinationCases', String(indexes.get(number))];
    if (isFirst)
      putRow(draft, path, {
        row,
        keys: COMBINATION_PLAN.columns.map(({ key }) => key).filter((key) => /^(name|expect)\./.test(key)),
      });
    const scorecard = [...path, 'scorecards', textAt(row, 'evaluation')];
    put(draft, scorecard, { value: {}, place: row.placeOf('evaluation') });
    putRow(draft, scorecard, { row, keys: ['others', 'responses', 'specialDeductions', 'specialBonuses'] });
  }
}

function textAt({ values }: Row, key: string): string {
  const value = values.get(key);
  return typeof value === 'string' ? value : '';
}

interface RowPart {
  readonly row: Row;
  readonly keys: readonly string[];
}

function putRow(draft: Draft, path: Path, { row, keys }: RowPart): void {
  placeOnce(draft, path, row.placeOf());
  for (const key of keys)
    put(draft, [...path, ...key.split('.')], { value: row.values.get(key), place: row.placeOf(key) });
}

interface Placed {
  readonly value: unknown;
  readonly place: Place;
}

/** Puts a value where it belongs, making maps and lists on the way; an empty cell leaves only its place. */
function put({ value: root, places }: Draft, path: Path, { value, place }: Placed): void {
  places.set(JSON.stringify(path), place);
  if (value === undefined) return;
  let at: Record<string, unknown> = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    if (!Object.hasOwn(at, step)) define(at, step, /^\d+$/.test(path[index + 1] ?? '') ? [] : {});
    at = at[step] as Record<string, unknown>;
  }
  define(at, path.at(-1) ?? '', value);
}

/** Steps may be what people typed: one that names a part every object has must not reach it. */
function define(target: object, step: string, value: unknown): void {
  Object.defineProperty(target, step, { value, enumerable: true, writable: true, configurable: true });
}

/** A place for what is only looked at when it is missing. */
function placeOnce({ places }: Draft, path: Path, place: Place): void {
  const key = JSON.stringify(path);
  if (!places.has(key)) places.set(key, place);
}

function lengthOf(root: unknown, path: Path): number {
  const list = path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step], root);
  return Array.isArray(list) ? list.length : 0;
}

function nearest(places: ReadonlyMap<string, Place>, path: Path): Place {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const place = places.get(JSON.stringify(path.slice(0, depth)));
    if (place) return place;
  }
  return {};
}

function report({ findings }: Draft, found: Finding, place: Place): void {
  findings.push({ ...found, place });
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || String(cell).trim() === '';
}
