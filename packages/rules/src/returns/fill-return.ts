import { isPlainDate } from '@touchstone/plain-date';
import { checkUscc } from '../clients/uscc.js';
import { PROVINCES } from '../clients/provinces.js';
import { CLAUSE } from '../clauses.js';
import { isPlanNumber } from '../audits/plan-number.js';
import { refusal } from '../verdict.js';
import type { Refusal } from '../verdict.js';
import type { ReturnColumn, ReturnFormat, ReturnSheet } from './return-format.js';

/** A person whose identity number a cell carries: sealed until the file is handed out. */
export interface SealedNumber {
  readonly personId: string;
  /** Told apart by it where the number was put right; null where none is on record. */
  readonly mark: string | null;
  readonly name: string;
}

/** What a fact says: nothing, a text, several, or numbers that stay sealed. */
export type ReturnFact = string | null | readonly string[] | readonly SealedNumber[];

/** One row before it is written: its facts by name. */
export interface ReturnRowFacts {
  /** Tells the row from all others, for good: what is reported is found again by it. */
  readonly rowKey: string;
  readonly facts: Readonly<Record<string, ReturnFact>>;
}

/** What is wrong with a cell: reason, column, and the person whose record is at fault where it is one. */
export interface CellProblem {
  readonly column: string;
  readonly code: string;
  readonly clause: string;
  readonly params: NonNullable<Refusal['params']>;
  readonly personId: string | null;
}

/** A row as it is handed in. */
export interface FilledRow {
  readonly rowKey: string;
  /** By column; null is an empty cell. An identity number stands as `{person:mark}`. */
  readonly cells: Readonly<Record<string, string | null>>;
  readonly problems: readonly CellProblem[];
}

/** The rows of each sheet. */
export type FilledSheets = Readonly<Record<string, readonly FilledRow[]>>;

/** Between several values in one cell. */
export const CELL_SEPARATOR = ';';
const NO_BLANKS = /\s/g;
/** What nobody sees: zero width, byte order marks, signs of direction. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const BLANKS = /[\s\u0000-\u001F\u007F-\u009F]+/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

/**
 * Writes rows as a format has them, and tells everything that is wrong with them at once: cell by cell, and what must
 * agree between rows and sheets. `reported` holds what earlier returns said, by `SHEET.column`.
 */
export function fillReturn(
  format: ReturnFormat,
  rows: Readonly<Record<string, readonly ReturnRowFacts[]>>,
  reported: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): FilledSheets {
  const filled = Object.fromEntries(
    format.sheets.map((sheet) => [sheet.key, (rows[sheet.key] ?? []).map((row) => fillRow(sheet, row))] as const),
  );
  const said = (among: string): ReadonlySet<string> => {
    const [sheet = '', column = ''] = among.split('.');
    return new Set((filled[sheet] ?? []).flatMap(({ cells }) => cells[column] ?? []));
  };
  return Object.fromEntries(
    format.sheets.map((sheet) => [sheet.key, agreeing(sheet, filled[sheet.key] ?? [], { said, reported })] as const),
  );
}

function fillRow(sheet: ReturnSheet, { rowKey, facts }: ReturnRowFacts): FilledRow {
  const problems: CellProblem[] = [];
  const cells: Record<string, string | null> = {};
  for (const column of sheet.columns) {
    const fact = column.value ?? facts[column.source ?? ''] ?? null;
    const cell = writeCell(column, fact);
    cells[column.key] = cell.text;
    problems.push(...cell.problems);
  }
  for (const column of sheet.columns) {
    const needs = column.requiredWith;
    const asked = column.required === true || (needs?.is.includes(cells[needs.column] ?? '') ?? false);
    if (asked && cells[column.key] === null && !problems.some((each) => each.column === column.key))
      problems.push(problem(column, 'RETURN_CELL_MISSING'));
    const [day, earliest] = [cells[column.key], column.notBefore && cells[column.notBefore]];
    if (day && earliest && bare(day) < bare(earliest))
      problems.push(problem(column, 'RETURN_DAY_ORDER', { day, earliest }));
  }
  return { rowKey, cells, problems };
}

/** A day as written, without what stands between its parts. */
function bare(day: string): string {
  return day.replaceAll('-', '');
}

/** What rows must say alone, and what another sheet must say too. */
function agreeing(
  sheet: ReturnSheet,
  rows: readonly FilledRow[],
  {
    said,
    reported,
  }: { said: (among: string) => ReadonlySet<string>; reported: ReadonlyMap<string, ReadonlySet<string>> },
): readonly FilledRow[] {
  const asked = sheet.columns.filter(({ unique, among }) => unique === true || among !== undefined);
  if (asked.length === 0) return rows;
  const counts = new Map(asked.map(({ key }) => [key, countsOf(rows.map(({ cells }) => cells[key] ?? null))]));
  const others = new Map(asked.flatMap(({ among }) => (among === undefined ? [] : [[among, said(among)] as const])));
  return rows.map((row) => {
    const found = asked.flatMap((column): readonly CellProblem[] => {
      const text = row.cells[column.key] ?? null;
      if (text === null) return [];
      const twice = column.unique === true && (counts.get(column.key)?.get(text) ?? 0) > 1;
      const { among } = column;
      const alone = among !== undefined && !others.get(among)?.has(text) && !reported.get(among)?.has(text);
      return [
        ...(twice ? [problem(column, 'RETURN_CELL_TWICE', { value: text })] : []),
        ...(alone ? [problem(column, 'RETURN_CELL_UNMATCHED', { value: text, among })] : []),
      ];
    });
    return found.length === 0 ? row : { ...row, problems: [...row.problems, ...found] };
  });
}

function countsOf(texts: ReadonlyArray<string | null>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

interface Cell {
  readonly text: string | null;
  readonly problems: readonly CellProblem[];
}

function writeCell(column: ReturnColumn, fact: ReturnFact): Cell {
  if (column.type === 'IDENTITY_NUMBER') return sealedCell(column, fact);
  const parts = (Array.isArray(fact) ? (fact as readonly string[]) : [fact as string | null])
    .flatMap((each) => (each === null ? [] : [each]))
    .map((each) => inCode(column, each));
  const unknown = parts.flatMap(({ unknown: word }) => (word === null ? [] : [word]));
  const text = parts
    .map((each) => clean(column, each.text))
    .filter((each) => each !== '')
    .join(CELL_SEPARATOR);
  const problems = unknown.map((word) => problem(column, 'RETURN_CODE_UNKNOWN', { word }));
  if (text === '') return { text: null, problems };
  const faults = problems.length > 0 ? [] : cellFaults(column, text);
  return {
    text: column.type === 'DAY' && faults.length === 0 ? dayText(column, text) : text,
    problems: [...problems, ...faults],
  };
}

/** A word of ours becomes the receiver's code; a code list that lacks it cannot report it. */
function inCode({ codes }: ReturnColumn, word: string): { readonly text: string; readonly unknown: string | null } {
  if (!codes) return { text: word, unknown: null };
  const code = Object.hasOwn(codes, word) ? codes[word] : undefined;
  return code === undefined ? { text: '', unknown: word } : { text: code, unknown: null };
}

/** Nothing unseen, no blanks around; codes and numbers in half-width capitals without any blank. */
function clean({ type }: ReturnColumn, text: string): string {
  const seen = text.replaceAll(UNSEEN, '').replaceAll(BLANKS, ' ').trim();
  if (type === 'TEXT') return seen;
  return seen
    .replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll(NO_BLANKS, '')
    .toUpperCase();
}

function cellFaults(column: ReturnColumn, text: string): readonly CellProblem[] {
  const { type, length, check } = column;
  const fits = length === undefined || Array.from(text).length <= length;
  return [
    ...(fits ? [] : [problem(column, 'RETURN_CELL_TOO_LONG', { most: length })]),
    ...(type === 'DAY' && !isPlainDate(text) ? [problem(column, 'RETURN_DAY_SHAPE', { value: text })] : []),
    ...(type === 'NUMBER' && !DECIMAL.test(text) ? [problem(column, 'RETURN_NUMBER_SHAPE', { value: text })] : []),
    ...(check === 'USCC' && !checkUscc(text).allowed ? [problem(column, 'RETURN_USCC', { value: text })] : []),
    ...(check === 'PLAN_NUMBER' && !isPlanNumber(text) ? [problem(column, 'RETURN_PLAN_NUMBER', { value: text })] : []),
    ...(check === 'PROVINCE' && !Object.hasOwn(PROVINCES, text)
      ? [problem(column, 'RETURN_PROVINCE', { value: text })]
      : []),
  ];
}

function dayText({ pattern }: ReturnColumn, day: string): string {
  return pattern === 'YYYYMMDD' ? bare(day) : day;
}

function sealedCell(column: ReturnColumn, fact: ReturnFact): Cell {
  const people = (Array.isArray(fact) ? fact : []) as readonly SealedNumber[];
  const written = people.map(({ personId, mark }) => (mark === null ? '' : `{${personId}:${mark}}`));
  const problems = people
    .filter(({ mark }) => mark === null)
    .map(({ personId, name }) => problem(column, 'RETURN_IDENTITY_NUMBER_MISSING', { name }, personId));
  return { text: written.filter((each) => each !== '').join(CELL_SEPARATOR) || null, problems };
}

// oxlint-disable-next-line max-params -- what, where, with which values, in whose record
function problem(
  { key, header, basis }: ReturnColumn,
  code: string,
  params: Readonly<Record<string, string | number | undefined>> = {},
  personId: string | null = null,
): CellProblem {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const found = refusal(code, CLAUSE.monthlyReturn, { params: { header, basis, ...Object.fromEntries(given) } });
  return { column: key, code, clause: found.clause, params: found.params ?? {}, personId };
}
