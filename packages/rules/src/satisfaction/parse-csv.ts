/** A row of a table, and which row of it that is, from 1, as a spreadsheet counts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma-separated text (RFC 4180): quoted cells may hold commas, quotes and line ends; a byte-order mark is
 * passed over, semicolons or tabs between cells are understood from the first line, empty lines are left out
 * but counted. Null for
 * text in which a quote is never closed, or closed in the middle of a cell.
 */
export function parseCsv(text: string): readonly CsvRow[] | null {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const between = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const cell = cellAt(source, at, between);
    if (cell === null) return null;
    row.push(cell.value);
    at = cell.end;
    if (source[at] === between) {
      at += 1;
      if (at < source.length) continue;
      row.push('');
    }
    at = afterLineEnd(source, at);
    rows.push(row);
    row = [];
  }
  return rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((value) => value.trim() !== ''));
}

/** Cells without the white space around what was typed. */
export function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim());
}

/**
 * Writes a table as comma-separated text with a byte-order mark, for spreadsheets. A text that a spreadsheet would run
 * as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: ReadonlyArray<ReadonlyArray<string | number | null>>): string {
  const lines = rows.map((row) => row.map((value) => (typeof value === 'string' ? textCell(value) : (value ?? ''))));
  return `\uFEFF${lines.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

const STARTS_A_FORMULA = /^[\s]*[=+\-@\t\r]/;

function textCell(value: string): string {
  const harmless = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function separatorOf(source: string): string {
  const heading = source.split(/[\r\n]/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: heading.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

function cellAt(source: string, start: number, between: string): { value: string; end: number } | null {
  const isEnd = (mark: string | undefined) => mark === undefined || [between, '\r', '\n'].includes(mark);
  let at = start;
  if (source[at] !== '"') {
    while (!isEnd(source[at])) at += 1;
    return { value: source.slice(start, at), end: at };
  }
  for (at += 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at += 1;
    else return isEnd(source[at + 1]) ? { value: unquoted(source.slice(start + 1, at)), end: at + 1 } : null;
  }
  return null;
}

function unquoted(inside: string): string {
  return inside.replaceAll('""', '"');
}

function afterLineEnd(source: string, at: number): number {
  if (source[at] === '\r' && source[at + 1] === '\n') return at + 2;
  return at + 1;
}
