import { dayNumber } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { writeCsvStream, writeXlsxStream } from 'hucre';
import type { ColumnKind, ExportCell, ExportTable } from './export-table.js';

/**
 * Every cell is quoted, so that no separator of another country parts it, and text that a spreadsheet would take for a
 * formula is marked as text; the byte order mark lets it read Chinese.
 */
export function asCsv({ columns, rows }: ExportTable, mark: string) {
  const lines = async function* (): AsyncGenerator<ExportCell[]> {
    yield columns.map(({ heading }) => plainText(heading));
    for await (const row of rows) yield row.map((cell, at) => csvCell(cell, columns[at]?.kind ?? 'text'));
    yield [plainText(mark)];
  };
  return writeCsvStream(lines(), { headers: false, bom: true, quoteStyle: 'all' });
}

/** What makes a formula of a text, after white space and in its full-width forms too. */
const FORMULA = /^[\s\u00a0\u3000\u200b]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

function plainText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A figure below zero begins with its sign and is no formula. */
function csvCell(cell: ExportCell, kind: ColumnKind): ExportCell {
  const isText = typeof cell === 'string' && (kind !== 'figure' || typeof figure(cell) === 'string');
  return isText ? plainText(cell) : cell;
}

/** Days and figures are days and figures; text is text, whatever it begins with. */
export function asXlsx({ columns, rows }: ExportTable, mark: string) {
  const cells = async function* () {
    for await (const row of rows) yield row.map((cell, at) => xlsxCell(cell, columns[at]?.kind ?? 'text'));
    yield [mark];
  };
  return writeXlsxStream(cells(), {
    name: 'Touchstone',
    columns: columns.map(({ heading, kind }) => ({ header: heading, ...(kind === 'day' && { numFmt: 'yyyy-mm-dd' }) })),
    freezePane: { rows: 1 },
  });
}

/** The day a spreadsheet counts from, as it counts it. */
const SPREADSHEET_EPOCH = 25_569;

function xlsxCell(cell: ExportCell, kind: ColumnKind): ExportCell {
  if (cell === null || kind === 'text') return cell;
  return kind === 'day' ? dayNumber(cell as PlainDate) + SPREADSHEET_EPOCH : figure(cell);
}

/** A figure that is one; several in one cell stay text. */
function figure(cell: string | number): string | number {
  return typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
