import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { parseCsv, trimmed } from '../satisfaction/parse-csv.js';
import { refusal } from '../verdict.js';
import type { Refusal } from '../verdict.js';
import { MOST_SAMPLES } from './samples.js';
import type { SampleSeen } from './samples.js';

/** What a table of samples holds, and everything that is wrong with it, by line. */
export interface ReadSamples {
  readonly samples: readonly SampleSeen[];
  readonly refusals: readonly Refusal[];
}

/** The columns, by every name they may have. */
const COLUMNS = {
  what: ['样本', 'what', 'sample'],
  place: ['地点', 'place', 'where'],
  seenOn: ['日期', 'day', 'when'],
  conforms: ['是否符合', '符合', 'conforms'],
  remark: ['情况', '备注', 'remark'],
} as const;
const NEEDED = ['what', 'conforms'] as const;
const YES = ['是', '符合', 'y', 'yes', '1', 'true', '√'];
const NO = ['否', '不符合', 'n', 'no', '0', 'false', '×', 'x'];

type Column = keyof typeof COLUMNS;
type Places = Readonly<Record<Column, number>>;

/**
 * Reads a table of samples, from a file or pasted from a spreadsheet: a heading that names the columns in either
 * language and any order, then a line a sample. Every fault of every line is told at once.
 */
export function readSamples(text: string): ReadSamples {
  const table = parseCsv(text);
  if (table === null) return { samples: [], refusals: [fault('CSV_UNREADABLE')] };
  const [first, ...lines] = table;
  const heading = trimmed(first?.cells ?? []);
  const places = placesOf(heading);
  const wrong = [
    ...headingFaults(heading, places),
    ...(lines.length > MOST_SAMPLES ? [fault('TOO_MANY_ROWS', { most: MOST_SAMPLES })] : []),
  ];
  if (wrong.length > 0) return { samples: [], refusals: wrong };
  const read = lines.map(({ cells, line }) => lineOf(trimmed(cells), places, line));
  const refusals = read.flatMap((line) => line.refusals);
  return { samples: refusals.length > 0 ? [] : read.map(({ sample }) => sample), refusals };
}

function placesOf(heading: readonly string[]): Places {
  const at = (names: readonly string[]) => heading.findIndex((name) => names.includes(name.toLowerCase()));
  const { what, place, seenOn, conforms, remark } = COLUMNS;
  return { what: at(what), place: at(place), seenOn: at(seenOn), conforms: at(conforms), remark: at(remark) };
}

function headingFaults(heading: readonly string[], places: Places): readonly Refusal[] {
  const missing = NEEDED.filter((column) => places[column] === -1).map((column) => COLUMNS[column][0]);
  const known: readonly string[] = Object.values(COLUMNS).flat();
  const unknown = heading.filter((name) => !known.includes(name.toLowerCase()));
  return [
    ...(missing.length > 0 ? [fault('CSV_COLUMNS_MISSING', { columns: missing })] : []),
    ...(unknown.length > 0 ? [fault('CSV_COLUMNS_UNKNOWN', { columns: unknown.map((name) => name || '∅') })] : []),
  ];
}

function lineOf(cells: readonly string[], places: Places, line: number): { sample: SampleSeen; refusals: Refusal[] } {
  const cell = (column: Column) => cells[places[column]] ?? '';
  const answer = cell('conforms').toLowerCase();
  const conforms = YES.includes(answer);
  const seenOn = dayIn(cell('seenOn'));
  const remark = cell('remark') || null;
  const refusals = [
    cell('what') === '' && fault('SAMPLE_LINE_UNNAMED', { line }),
    !conforms && !NO.includes(answer) && fault('SAMPLE_LINE_UNDECIDED', { line }),
    seenOn === undefined && fault('SAMPLE_LINE_DAY_BAD', { line }),
    NO.includes(answer) && remark === null && fault('SAMPLE_LINE_REMARK_MISSING', { line }),
  ].filter((each) => each !== false);
  return {
    sample: { what: cell('what'), place: cell('place') || null, seenOn: seenOn ?? null, conforms, remark },
    refusals,
  };
}

/** A day as 2026-03-01 or 2026/3/1; null for none, undefined for what is no day. */
function dayIn(cell: string): PlainDate | null | undefined {
  if (cell === '') return null;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell) ?? [];
  if (!year || !month || !day) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(text) ? text : undefined;
}

function fault(code: string, params: Refusal['params'] = {}): Refusal {
  const line = params['line'];
  return refusal(code, CLAUSE.conducting, { field: line === undefined ? 'csv' : `csv.${String(line)}`, params });
}
