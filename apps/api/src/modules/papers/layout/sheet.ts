import type { PaperLanguage } from '@touchstone/rules';
import { linesOf } from './lines.js';
import type { Line } from './lines.js';
import { INK, write } from './pen.js';
import type { Pdf, Style } from './pen.js';
import type { Phrase } from './phrase.js';

/** The size of an A4 page in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** The strip at the foot of a certificate's first page. */
export const FOOT = { width: 225, height: 104, bottom: 72 } as const;

/** The part of a page that text flows through. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A paper being set: how far it has come, and what every page of it carries. */
export interface Sheet {
  readonly pdf: Pdf;
  readonly language: PaperLanguage;
  /** Draws what stands on every page, and says where text may flow. */
  readonly open: (page: number) => Area;
  /** How generously it is spaced: 1 is tight. */
  air: number;
  area: Area;
  /** Where the next block begins. */
  y: number;
  pages: number;
}

/** Begins a paper with its first page. */
export function startSheet(pdf: Pdf, language: PaperLanguage, open: (page: number) => Area): Sheet {
  const sheet: Sheet = { pdf, language, open, air: 1, area: { left: 0, right: 0, top: 0, bottom: 0 }, y: 0, pages: 0 };
  nextPage(sheet);
  return sheet;
}

/** Turns to a new page. */
export function nextPage(sheet: Sheet): void {
  sheet.pages += 1;
  sheet.pdf.addPage();
  sheet.area = sheet.open(sheet.pages);
  sheet.y = sheet.area.top;
}

/** Turns the page where less than `height` is left. */
export function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.area.bottom && sheet.y > sheet.area.top) nextPage(sheet);
}

/** A line of text with everything needed to set it. */
export interface SetLine {
  readonly line: Line;
  readonly style: Style;
  readonly height: number;
}

/** How a phrase looks: its size, weight, colour and leading. */
export interface Look {
  readonly size: number;
  readonly face: Style['face'];
  readonly color: string;
  readonly leading: number;
}

/** What papers are mostly set in. */
export const BODY: Look = { size: 10, face: 'regular', color: INK.text, leading: 1.65 };

/** The lines of a phrase; its English, where it has one, smaller and lighter below. */
export function setPhrase(pdf: Pdf, { text, language, below }: Phrase, look: Look & { width: number }): SetLine[] {
  const main: Style = { size: look.size, face: look.face, language, color: look.color };
  const under: Style = { size: look.size * 0.82, face: 'regular', language: 'en', color: INK.soft };
  const set = (said: string, style: Style, leading: number): SetLine[] =>
    linesOf(pdf, said, { width: look.width, style }).map((line) => ({ line, style, height: style.size * leading }));
  return [...set(text, main, look.leading), ...(below === null ? [] : set(below, under, Math.min(look.leading, 1.45)))];
}

/** The height of some lines. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** Sets lines one below the other from `y`. */
export function drawLines(
  pdf: Pdf,
  lines: readonly SetLine[],
  { x, y, width, align = 'left' }: { x: number; y: number; width: number; align?: 'left' | 'centre' | 'right' },
): void {
  const share = { left: 0, centre: 0.5, right: 1 }[align];
  let top = y;
  for (const { line, style, height } of lines) {
    const base = top + height / 2 + style.size * 0.36;
    write(pdf, line.runs, { x: x + (width - line.width) * share, y: base, style });
    top += height;
  }
}
