import type { PaperLanguage, TemplateBlock } from '@touchstone/rules';
import { INK } from './pen.js';
import type { Pdf } from './pen.js';
import { phrase } from './phrase.js';
import type { PaperFields, Phrase } from './phrase.js';
import { BODY, drawLines, FOOT, heightOf, makeRoom, nextPage, PAGE, setPhrase } from './sheet.js';
import type { Look, SetLine, Sheet } from './sheet.js';
import { drawTable } from './table.js';

/** What a paper is made of: fields, and lists of rows with fields of their own. */
export interface PaperContent {
  readonly fields: PaperFields;
  readonly lists: Readonly<Record<string, readonly PaperFields[]>>;
}

/** How papers of one stationery look. */
export interface Looks {
  readonly paragraph: Look;
  readonly lead: Look;
  readonly note: Look;
  readonly heading: Look;
  readonly isCentred: boolean;
}

/** How letters look: everything but certificates. */
export const LETTER: Looks = {
  paragraph: BODY,
  lead: { ...BODY, size: 11.5 },
  note: { ...BODY, size: 8.5, color: INK.soft, leading: 1.55 },
  heading: { ...BODY, size: 11.5, face: 'bold', color: INK.accent, leading: 1.4 },
  isCentred: false,
};

/** How much room a paragraph takes. */
export function heightOfParagraph(
  sheet: Sheet,
  { text, style }: Extract<TemplateBlock, { block: 'paragraph' }>,
  { content: { fields }, looks }: { content: PaperContent; looks: Looks },
): number {
  const said = phrase(text, fields, sheet.language);
  const width = sheet.area.right - sheet.area.left;
  return said.text === '' ? 0 : heightOf(setPhrase(sheet.pdf, said, { ...looks[style ?? 'paragraph'], width })) + 7;
}

/** Sets one block of a template. */
export function drawBlock(
  sheet: Sheet,
  block: TemplateBlock,
  { content, looks }: { content: PaperContent; looks: Looks },
): void {
  const said = (text: Parameters<typeof phrase>[0]): Phrase => phrase(text, content.fields, sheet.language);
  switch (block.block) {
    case 'heading':
      return drawHeading(sheet, said(block.text), looks);
    case 'paragraph':
      return drawParagraph(sheet, said(block.text), { looks, style: block.style });
    case 'foot':
      if (looks.isCentred) return drawFoot(sheet, said(block.text), looks);
      return drawParagraph(sheet, said(block.text), { looks, style: 'note' });
    case 'facts':
      return drawTable(sheet, {
        columns: [{ width: looks.isCentred ? 26 : 23, isLabel: true }, { width: 77 }],
        rows: block.rows
          .map(({ label, value }) => [said(label), said(value)])
          .filter(([, value]) => value !== undefined && value.text !== ''),
        isOpen: looks.isCentred,
      });
    case 'table': {
      const rows = content.lists[block.of] ?? [];
      if (rows.length === 0 && !block.blankRows)
        return block.empty === undefined
          ? undefined
          : drawParagraph(sheet, said(block.empty), { looks, style: 'note' });
      return drawTable(sheet, {
        columns: block.columns.map(({ width }) => ({ width })),
        header: block.columns.map(({ label }) => said(label)),
        rows: [
          ...rows.map((row) =>
            block.columns.map(({ value }) => phrase(value, { ...content.fields, ...row }, sheet.language)),
          ),
          ...Array.from({ length: block.blankRows ?? 0 }, () => block.columns.map(() => BLANK)),
        ],
        leastRowHeight: block.blankRows ? 24 : 0,
      });
    }
    case 'signatures':
      return drawSignatures(sheet, block.labels.map(said));
    case 'page':
      if (block.of === undefined || (content.lists[block.of] ?? []).length > 0) nextPage(sheet);
  }
}

const BLANK: Phrase = { text: '', language: 'zh', below: null };

function drawHeading(sheet: Sheet, said: Phrase, { heading, isCentred }: Looks): void {
  if (said.text === '') return;
  const width = sheet.area.right - sheet.area.left;
  const lines = setPhrase(sheet.pdf, said, { ...heading, width });
  makeRoom(sheet, heightOf(lines) + 60);
  if (sheet.y > sheet.area.top) sheet.y += 8;
  drawLines(sheet.pdf, lines, { x: sheet.area.left, y: sheet.y, width, align: isCentred ? 'centre' : 'left' });
  sheet.y += heightOf(lines) + 5;
}

function drawParagraph(
  sheet: Sheet,
  said: Phrase,
  { looks, style }: { looks: Looks; style: 'lead' | 'note' | undefined },
): void {
  if (said.text === '') return;
  const width = sheet.area.right - sheet.area.left;
  const lines = setPhrase(sheet.pdf, said, { ...looks[style ?? 'paragraph'], width });
  const align = style === 'lead' || looks.isCentred ? 'centre' : 'left';
  flow(sheet, lines, { width, align });
  sheet.y += (style === 'note' ? 4 : 7) * sheet.air;
}

/** Closes a certificate: left at the foot of its first page, however far its text has run. */
function drawFoot(sheet: Sheet, said: Phrase, looks: Looks): void {
  const width = FOOT.width;
  const lines = setFoot(sheet.pdf, said, looks);
  sheet.pdf.switchToPage(0);
  drawLines(sheet.pdf, lines, { x: sheet.area.left, y: PAGE.height - FOOT.bottom - heightOf(lines), width });
  sheet.pdf.switchToPage(sheet.pages - 1);
}

/** The lines that close a certificate. */
export function setFoot(pdf: Pdf, said: Phrase, { note }: Looks): readonly SetLine[] {
  return setPhrase(pdf, said, { ...note, color: INK.text, width: FOOT.width });
}

/** Sets lines over as many pages as they take. */
function flow(
  sheet: Sheet,
  lines: readonly SetLine[],
  { width, align }: { width: number; align: 'left' | 'centre' },
): void {
  for (const line of lines) {
    makeRoom(sheet, line.height);
    drawLines(sheet.pdf, [line], { x: sheet.area.left, y: sheet.y, width, align });
    sheet.y += line.height;
  }
}

const SIGNATURE_GAP = 24;
/** Height of a place to sign beside its label: above that, to the line, and down to the end; less where room is scarce. */
const SIGNING = { above: 14, line: 34, below: 30 } as const;
const SCARCE = { above: 8, line: 28, below: 22 } as const;

function signingOf({ air }: Sheet) {
  return air < 0.5 ? SCARCE : SIGNING;
}

/** The labels of places to sign, side by side. */
function setSignatures(sheet: Sheet, labels: readonly Phrase[]) {
  const whole = sheet.area.right - sheet.area.left;
  const places = Math.max(labels.length, 2);
  const width = (whole - SIGNATURE_GAP * (places - 1)) / places;
  const set = labels.map((label) => setPhrase(sheet.pdf, label, { ...BODY, face: 'medium', width }));
  return { set, width, tallest: Math.max(...set.map(heightOf)) };
}

/** How much room places to sign take. */
export function heightOfSignatures(
  sheet: Sheet,
  { labels }: Extract<TemplateBlock, { block: 'signatures' }>,
  { fields }: PaperContent,
): number {
  const said = labels.map((label) => phrase(label, fields, sheet.language));
  const { above, line, below } = signingOf(sheet);
  return setSignatures(sheet, said).tallest + above + line + below;
}

const DAY: Readonly<Record<PaperLanguage, string>> = { ZH: '日期：', EN: 'Date:', BOTH: '日期 Date：' };

/** Places to sign, never torn apart, each with a line for the name and one for the day. */
function drawSignatures(sheet: Sheet, labels: readonly Phrase[]): void {
  const { set, width, tallest } = setSignatures(sheet, labels);
  const { above, line, below } = signingOf(sheet);
  makeRoom(sheet, tallest + above + line + below);
  sheet.y += above;
  const day = { text: DAY[sheet.language], language: sheet.language === 'EN' ? 'en' : 'zh', below: null } as const;
  set.forEach((lines, index) => {
    const x = sheet.area.left + index * (width + SIGNATURE_GAP);
    drawLines(sheet.pdf, lines, { x, y: sheet.y, width });
    const base = sheet.y + tallest + line;
    sheet.pdf
      .moveTo(x, base)
      .lineTo(x + width, base)
      .lineWidth(0.6)
      .strokeColor(INK.soft)
      .stroke();
    drawLines(sheet.pdf, setPhrase(sheet.pdf, day, { ...BODY, size: 9, color: INK.soft, width }), {
      x,
      y: base + 3,
      width,
    });
  });
  sheet.y += tallest + line + below - 2;
}
