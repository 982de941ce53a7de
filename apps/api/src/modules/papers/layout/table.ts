import { INK } from './pen.js';
import type { Phrase } from './phrase.js';
import { BODY, drawLines, heightOf, nextPage, setPhrase } from './sheet.js';
import type { SetLine, Sheet } from './sheet.js';

/** A table to be set; widths are shares of the whole. */
interface Table {
  readonly columns: readonly { readonly width: number; readonly isLabel?: boolean }[];
  readonly header?: readonly Phrase[];
  readonly rows: readonly (readonly (Phrase | undefined)[])[];
  /** Without upright rules: only lines between rows. */
  readonly isOpen?: boolean;
  readonly leastRowHeight?: number;
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isLabel: boolean;
}

const PAD_X = 6;
const PAD_Y = 4;
const CELL = { ...BODY, size: 9, leading: 1.5 } as const;
/** Where a paper must be tight to fit. */
const TIGHT_CELL = { ...CELL, size: 8, leading: 1.4 } as const;

/** Sets a table; a row that does not fit is carried over line by line, and the heading is repeated on every page. */
export function drawTable(sheet: Sheet, table: Table): void {
  if (table.rows.length === 0 && !table.header) return;
  const columns = columnsOf(sheet, table);
  const header = table.header && cellsOf(sheet, columns, { row: table.header, isHeader: true });
  const drawHeader = (): void => {
    if (!header) return;
    drawRow(sheet, columns, { cells: header, height: tallest(sheet, header), table, isHeader: true });
  };
  const room = (): number => sheet.area.bottom - sheet.y;
  const [first] = table.rows;
  const least =
    (header ? tallest(sheet, header) : 0) +
    (first ? Math.min(60, tallest(sheet, cellsOf(sheet, columns, { row: first }))) : 0);
  if (room() < least) nextPage(sheet);
  rule(sheet, columns);
  drawHeader();
  for (const row of table.rows) {
    let cells = cellsOf(sheet, columns, { row });
    const height = Math.max(tallest(sheet, cells), table.leastRowHeight ?? 0);
    if (room() < height && (height < 120 || room() < 60)) turn(sheet, columns, drawHeader);
    while (tallest(sheet, cells) > room()) {
      const [now, later] = split(cells, room() - PAD_Y * 2 * sheet.air);
      if (now.every(({ length }) => length === 0)) break;
      drawRow(sheet, columns, { cells: now, height: tallest(sheet, now), table });
      turn(sheet, columns, drawHeader);
      cells = later;
    }
    drawRow(sheet, columns, { cells, height: Math.max(tallest(sheet, cells), table.leastRowHeight ?? 0), table });
  }
  sheet.y += 9;
}

function turn(sheet: Sheet, columns: readonly Column[], drawHeader: () => void): void {
  nextPage(sheet);
  rule(sheet, columns);
  drawHeader();
}

function columnsOf(sheet: Sheet, { columns }: Table): readonly Column[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const space = sheet.area.right - sheet.area.left;
  let x = sheet.area.left;
  return columns.map(({ width: share, isLabel = false }) => {
    const column = { x, width: (space * share) / whole, isLabel };
    x += column.width;
    return column;
  });
}

type Cells = readonly (readonly SetLine[])[];

function cellsOf(
  sheet: Sheet,
  columns: readonly Column[],
  { row, isHeader = false }: { row: readonly (Phrase | undefined)[]; isHeader?: boolean },
): Cells {
  return columns.map(({ width, isLabel }, index) => {
    const said = row[index] ?? { text: '', language: 'zh', below: null };
    const cell = sheet.air < 1 ? TIGHT_CELL : CELL;
    const look = isHeader ? { ...cell, face: 'medium' as const } : isLabel ? { ...cell, color: INK.soft } : cell;
    return setPhrase(sheet.pdf, said, { ...look, width: width - PAD_X * 2 });
  });
}

function tallest({ air }: Sheet, cells: Cells): number {
  return Math.max(...cells.map(heightOf)) + PAD_Y * 2 * air;
}

/** As many lines of each cell as fit into a height, and what is left over. */
function split(cells: Cells, height: number): readonly [Cells, Cells] {
  const counts = cells.map((lines) => {
    let used = 0;
    return lines.findIndex((line) => (used += line.height) > height);
  });
  const cut = (lines: readonly SetLine[], count: number): number => (count < 0 ? lines.length : count);
  return [
    cells.map((lines, index) => lines.slice(0, cut(lines, counts[index] ?? -1))),
    cells.map((lines, index) => lines.slice(cut(lines, counts[index] ?? -1))),
  ];
}

function drawRow(
  sheet: Sheet,
  columns: readonly Column[],
  { cells, height, table, isHeader = false }: { cells: Cells; height: number; table: Table; isHeader?: boolean },
): void {
  const { pdf, y } = sheet;
  columns.forEach(({ x, width, isLabel }, index) => {
    if (isHeader || (isLabel && !table.isOpen)) pdf.rect(x, y, width, height).fill(INK.shade);
    drawLines(pdf, cells[index] ?? [], { x: x + PAD_X, y: y + PAD_Y * sheet.air, width: width - PAD_X * 2 });
  });
  if (!table.isOpen) {
    const edges = [...columns.map(({ x }) => x), sheet.area.right];
    edges.forEach((x) => pdf.moveTo(x, y).lineTo(x, y + height));
    pdf.lineWidth(0.5).strokeColor(INK.rule).stroke();
  }
  // Drawn once more: the shade of a row covers half of the rule above it.
  rule(sheet, columns);
  sheet.y += height;
  rule(sheet, columns);
}

function rule({ pdf, y, area }: Sheet, [first]: readonly Column[]): void {
  pdf
    .moveTo(first?.x ?? area.left, y)
    .lineTo(area.right, y)
    .lineWidth(0.5)
    .strokeColor(INK.rule)
    .stroke();
}
