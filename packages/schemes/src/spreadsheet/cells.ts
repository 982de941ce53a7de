import type { CellValue } from 'hucre/xlsx';
import type { CellKind } from './sheet-plans.js';

/** What a cell can say. */
export type Content = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

const YES = new Set(['true', 'yes', '是', '1']);
const NO = new Set(['false', 'no', '否', '0']);

/**
 * What a cell says. Spreadsheet programmes turn what people type into numbers, days and yes/no on their own; here each
 * becomes again what the column asks for. What cannot, is left as it is for the schema to name. Undefined when empty.
 */
export function valueOf(cell: CellValue | undefined, kind: CellKind): Content | undefined {
  const text = textOf(cell);
  if (text === '') return undefined;
  switch (kind) {
    case 'integer':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'boolean':
      return booleanOf(text);
    case 'score':
      return /^\d+(\.\d)?$/.test(text) ? Number(text).toFixed(2) : text;
    case 'responses':
      return responsesOf(text);
    case 'words':
      return text.split(/[\s,，、;；]+/);
    case 'text':
    case 'decimal':
      return text;
  }
}

/** A value of the edition as a cell. */
export function cellOf(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value !== 'object' || value === null) return null;
  const lines = Object.entries(value).map(([code, answer]) => `${code} = ${answer}`);
  return lines.length === 0 ? null : lines.join('\n');
}

function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.toISOString().slice(0, 10);
  // twelve digits are more than any point has, and fewer than where binary fractions show
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return String(cell).trim();
}

function booleanOf(text: string): Content {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : text;
}

function responsesOf(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/[\n;；]+/).map((line) => line.trim());
  return Object.fromEntries(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [code = '', answer = ''] = line.split(/\s*[=:：]\s*|\s+/, 2);
        return [code, answer];
      }),
  );
}
