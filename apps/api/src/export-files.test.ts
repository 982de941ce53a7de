import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { parseCsv, readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { asCsv, asXlsx } from './export-files.js';
import type { ExportCell } from './export-table.js';

const RUNS = Number(process.env['EXPORT_TABLES'] ?? 150);
/** A LibreOffice to ask what it sees; nothing by default. */
const OFFICE = process.env['SOFFICE'];

/** What spreadsheets were ever made to reckon with, start or fetch. */
const ATTACKS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "=cmd|'/c calc'!A0",
  '|calc',
  '%0A=1+1',
  '=HYPERLINK("http://x","y")',
  '=WEBSERVICE("http://x")',
  'a;=1+1',
  'a\t=1+1',
  '";=1+1;"',
  '",=1+1,"',
  "'=1+1",
  '=DDE("cmd";"/c calc";"x")',
  '\u200b=1+1',
  '-',
  '=',
  '"=1+1"',
];
const STARTS = /^[\s\u00a0\u3000\u200b]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer());
}
const tableOf = (rows: readonly (readonly ExportCell[])[]) => ({
  columns: [
    { heading: '=名称', kind: 'text' as const },
    { heading: '差', kind: 'figure' as const },
    { heading: '@', kind: 'text' as const },
  ],
  count: rows.length,
  rows,
});
const csvOf = async (rows: readonly (readonly ExportCell[])[]) =>
  (await bytesOf(asCsv(tableOf(rows), '=某人导出') as never)).toString('utf8');
const xlsxOf = async (rows: readonly (readonly ExportCell[])[]) => bytesOf(asXlsx(tableOf(rows), '=某人导出') as never);

const anyText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.tuple(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 20 })).map((parts) => parts.join('')),
  fc.string({ maxLength: 30 }),
);
const anyRow = fc.tuple(anyText, fc.constantFrom('-12.5', '0', '3', '-1+1', '=1', '7.250'), anyText);

describe('asCsv', () => {
  it('begins no cell with what makes a formula, and loses nothing of any', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 6 }), async (rows) => {
        const text = await csvOf(rows);
        // Told what parts cells: from texts that are full of other signs it would guess another.
        const [headings, ...read] = parseCsv(text, { skipBom: true, delimiter: ',' } as never) as string[][];
        expect(headings?.map((each) => STARTS.test(each))).toEqual([false, false, false]);
        expect(STARTS.test(read.at(-1)?.[0] ?? '')).toBe(false);
        for (const [at, row] of rows.entries())
          for (const [column, cell] of row.entries()) {
            const said = read[at]?.[column] ?? '';
            const isFigure = column === 1 && /^-?\d+(\.\d+)?$/.test(cell);
            expect(said).toBe(!isFigure && STARTS.test(cell) ? `'${cell}` : cell);
            expect(!isFigure && STARTS.test(said)).toBe(false);
          }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('asXlsx', () => {
  it('holds text as text and no formula, and loses nothing', async () => {
    const rows = ATTACKS.map((attack) => [attack, '-12.5', attack] as const);
    const file = await xlsxOf(rows);
    const sheets = Object.entries(unzipSync(new Uint8Array(file))).filter(([name]) => name.includes('worksheets/'));
    expect(sheets.map(([, part]) => Buffer.from(part).includes('<f>'))).toEqual([false]);
    const read = (await readXlsx(file)).sheets[0]?.rows ?? [];
    expect(read.slice(1, -1).map((row) => row[1])).toEqual(rows.map(() => -12.5));
    const told = (text: unknown) => String(text).replaceAll('\r', '\n');
    expect(read.slice(1, -1).map((row) => told(row[0]))).toEqual(ATTACKS.map(told));
  });
});

describe.runIf(OFFICE)('a spreadsheet that is installed', () => {
  it.each(['csv', 'xlsx'] as const)(
    'opens a %s and sees texts, none of which it reckons with',
    async (format) => {
      const folder = mkdtempSync(join(tmpdir(), 'touchstone-office-'));
      const rows = ATTACKS.map((attack) => [attack, '-12.5', 'x'] as const);
      writeFileSync(join(folder, `a.${format}`), format === 'csv' ? await csvOf(rows) : await xlsxOf(rows));
      const as = 'fods';
      execFileSync(
        OFFICE ?? '',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          as,
          '--outdir',
          folder,
          join(folder, `a.${format}`),
        ],
        { stdio: 'ignore' },
      );
      const seen = readFileSync(join(folder, `a.${as}`), 'utf8');
      rmSync(folder, { recursive: true, force: true });
      expect(seen).not.toMatch(/table:formula=/);
      expect(seen).not.toMatch(/xlink:href="http:\/\/x/);
      expect(seen.match(/office:value="-12.5"/g)?.length).toBe(ATTACKS.length);
      expect(seen).toContain('HYPERLINK');
    },
    120_000,
  );
});
