import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { INTAKE_COLUMNS, INTAKE_NEEDED } from './columns.js';
import { IntakeRowState } from './words.js';
import type { IntakeSheet } from './words.js';

/** A row of a sheet as it was read: where it stands, its texts in the order of the columns, and what is wrong with its cells. */
export interface IntakeRow {
  /** Row of the sheet, the headings being 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Faults of the file itself, such as a formula, by column; most rows have none. */
  readonly faults?: readonly Refusal[];
}

/** A value that taking a row in would change on record. */
export interface IntakeChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What would become of a row. */
export interface PlannedRow<Facts = unknown> {
  readonly sheet: IntakeSheet;
  readonly row: number;
  /** By what the record is told from all others: a code, number or staff number. */
  readonly key: string;
  readonly name: string;
  readonly state: IntakeRowState;
  /** What the row says; null where it is refused. */
  readonly facts: Facts | null;
  /** The record it is about, where there is one. */
  readonly id: string | null;
  readonly changes: readonly IntakeChange[];
  /** Each names its field as `SHEET.row.column`. */
  readonly refusals: readonly Refusal[];
}

const NONE: readonly never[] = [];

/** Reads the cells of one sheet's rows, and notes every fault of a row at once. One reader serves all rows of a sheet. */
export class IntakeReader {
  private readonly at: ReadonlyMap<string, number>;
  private readonly needed: readonly string[];
  private cells: readonly string[] = NONE;
  private noted: Refusal[] = [];

  constructor(private readonly sheet: IntakeSheet) {
    this.at = new Map(INTAKE_COLUMNS[sheet].map((column, at) => [column, at]));
    this.needed = INTAKE_NEEDED[sheet];
  }

  /** Turns to a row: what it lacks is noted. */
  turnTo({ cells, faults = NONE }: IntakeRow): void {
    this.cells = cells;
    this.noted = [...faults];
    for (const column of this.needed) if (this.text(column) === '') this.note('INTAKE_CELL_EMPTY', column);
  }

  text(column: string): string {
    return this.cells[this.at.get(column) ?? -1] ?? '';
  }

  textOrNone(column: string): string | null {
    return this.text(column) || null;
  }

  /** Words of a cell with commas, semicolons, ideographic commas or blanks between. */
  words(column: string): readonly string[] {
    return this.text(column)
      .split(/[\s,;，；、]+/)
      .filter((word) => word !== '');
  }

  oneOf<Words extends Readonly<Record<string, string>>>(column: string, words: Words): Words[keyof Words] | null {
    const text = this.text(column);
    if (text === '') return null;
    const all = Object.values(words);
    const found = all.find((each) => each === text);
    if (found === undefined) this.note('IMPORT_WORD_UNKNOWN', column, { word: text, words: all });
    return (found ?? null) as Words[keyof Words] | null;
  }

  day(column: string): PlainDate | null {
    const text = this.text(column);
    if (text === '') return null;
    if (isPlainDate(text)) return text;
    this.note('IMPORT_DAY_SHAPE', column, { day: text });
    return null;
  }

  note(code: string, field: string, params: Refusal['params'] = {}): void {
    this.noted.push(refusal(code, CLAUSE.house, { field, params }));
  }

  /** Takes the reasons of a rule in; those of a cell that is wrong already say nothing new. */
  take(answer: Verdict): void {
    if (answer.allowed) return;
    const told = new Set(this.noted.map(({ field }) => field));
    this.noted.push(...answer.refusals.filter(({ field }) => field === undefined || !told.has(field)));
  }

  get isFaulty(): boolean {
    return this.noted.length > 0;
  }

  /** The row refused, by everything that was noted. */
  refused({ row }: IntakeRow, { key, name, id = null }: { key: string; name: string; id?: string | null }) {
    const refusals = this.noted.map((each) => ({
      ...each,
      field: `${this.sheet}.${row}${each.field ? `.${each.field}` : ''}`,
    }));
    const state = IntakeRowState.REFUSED;
    return { sheet: this.sheet, row, key, name, state, facts: null, id, changes: NONE, refusals };
  }

  /** The row as it would be taken in. */
  planned<Facts>(
    { row }: IntakeRow,
    {
      key,
      name,
      facts,
      id = null,
      changes = NONE,
    }: Pick<PlannedRow<Facts>, 'key' | 'name' | 'facts'> & Partial<Pick<PlannedRow, 'id' | 'changes'>>,
  ): PlannedRow<Facts> {
    const known = changes.length > 0 ? IntakeRowState.CHANGED : IntakeRowState.UNCHANGED;
    const state = id === null ? IntakeRowState.NEW : known;
    return { sheet: this.sheet, row, key, name, state, facts, id, changes, refusals: NONE };
  }
}

/** What differs between what is on record and what a row says, by column; lists read as their words. */
export function differing(before: object, after: object): readonly IntakeChange[] {
  const changes: IntakeChange[] = [];
  for (const [column, value] of Object.entries(after)) {
    const [was, is] = [said((before as Readonly<Record<string, unknown>>)[column]), said(value)];
    if (was !== is) changes.push({ column, before: was, after: is });
  }
  return changes;
}

function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(' ') : String(value as string | number);
}
