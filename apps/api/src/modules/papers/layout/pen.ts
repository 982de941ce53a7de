import PDFDocument from 'pdfkit';
import type { Locale } from '@touchstone/messages';
import { FONT_NAMES, openFont } from './fonts.js';
import type { Face, FontName } from './fonts.js';

/** A PDF in the making. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** How a text looks. */
export interface Style {
  readonly size: number;
  readonly face: Face;
  /** Whose punctuation it has: Chinese marks are as wide as a character. */
  readonly language: Locale;
  readonly color: string;
}

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
  readonly width: number;
}

/** The colours of every paper. */
export const INK = { text: '#1c2430', soft: '#5b6675', rule: '#c9d0d9', shade: '#f2f5f8', accent: '#1d4e89' } as const;

/** What a file says of itself. */
interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly language: Locale;
  /** Who took it, when and by which request. */
  readonly mark: string;
}

/** A new A4 paper with every font at hand; only those used are put into the file, and of them only the glyphs used. */
export function newPdf({ title, author, language, mark }: PdfAbout): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    font: null as never,
    pdfVersion: '1.7',
    lang: language === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Creator: 'Touchstone',
      Producer: 'Touchstone',
      Keywords: mark,
    },
  });
  // The library takes an open font as well as a file's content; its types do not say so.
  FONT_NAMES.forEach((name) => pdf.registerFont(name, openFont(name) as never));
  return pdf;
}

/** The content of a finished paper. */
export async function finish(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    pdf.on('error', reject);
  });
  pdf.end();
  return done;
}

const glyphs = new Map<string, boolean>();
const widths = new Map<string, number>();
const MEASURE = 1000;

/** Splits a text into runs of one font each: the language's own where it has the character, else the other. */
export function runsOf(pdf: Pdf, text: string, style: Style): readonly Run[] {
  const runs: { text: string; font: FontName }[] = [];
  for (const character of text) {
    const font = fontOf(character, style);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs.map((run) => ({ ...run, width: widthOf(pdf, run, style.size) }));
}

function fontOf(character: string, { face, language }: Style): FontName {
  const order: readonly FontName[] =
    language === 'zh' ? [`han-${face}`, `latin-${face}`] : [`latin-${face}`, `han-${face}`];
  return order.find((name) => hasGlyph(name, character)) ?? `han-${face}`;
}

function hasGlyph(name: FontName, character: string): boolean {
  const key = `${name} ${character}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  const has = openFont(name).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  glyphs.set(key, has);
  return has;
}

/** Single characters are measured once; words, of which there is no end, each time. */
function widthOf(pdf: Pdf, { text, font }: Pick<Run, 'text' | 'font'>, size: number): number {
  const isOne = text.length === 1;
  const key = `${font} ${text}`;
  const known = isOne ? widths.get(key) : undefined;
  const width = known ?? pdf.font(font).fontSize(MEASURE).widthOfString(text);
  if (isOne) widths.set(key, width);
  return (width * size) / MEASURE;
}

/** Writes runs from a point on the base line. */
export function write(pdf: Pdf, runs: readonly Run[], { x, y, style }: { x: number; y: number; style: Style }): void {
  pdf.fillColor(style.color);
  let at = x;
  for (const { text, font, width } of runs) {
    pdf.font(font).fontSize(style.size).text(text, at, y, { lineBreak: false, baseline: 'alphabetic' });
    at += width;
  }
}
