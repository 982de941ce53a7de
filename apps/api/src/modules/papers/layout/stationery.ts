import { create as createQr } from 'qrcode';
import type { PaperLanguage } from '@touchstone/rules';
import { INK } from './pen.js';
import type { Pdf } from './pen.js';
import type { Phrase } from './phrase.js';
import { BODY, drawLines, FOOT, heightOf, PAGE, setPhrase } from './sheet.js';
import type { Area, Look, SetLine } from './sheet.js';

/** Who hands a paper out. */
export interface Letterhead {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly approvalNumber: string;
  readonly address: string;
}

const MARGIN = 58;
const only = (text: string, language: 'zh' | 'en' = 'zh'): Phrase => ({ text, language, below: null });

/** Draws the letterhead of a page and says where text may flow; pages after the first have a slim one. */
export function openLetter(pdf: Pdf, body: Letterhead, page: number): Area {
  const width = PAGE.width - MARGIN * 2;
  const small = { ...BODY, size: 8, color: INK.soft, leading: 1.4, width };
  const approval = setPhrase(pdf, only(body.approvalNumber, 'en'), small);
  const beside = width - 24 - Math.max(...approval.map(({ line }) => line.width));
  const bold = { ...BODY, face: 'bold', color: INK.accent } as const;
  const name = onOneLine(
    pdf,
    only(body.nameZh),
    page === 1 ? { ...bold, size: 13, width } : { ...bold, size: 9, width: beside },
  );
  const english = onOneLine(pdf, only(body.nameEn, 'en'), { ...small, width: beside });
  drawLines(pdf, name, { x: MARGIN, y: page === 1 ? 40 : 36, width });
  if (page === 1) drawLines(pdf, english, { x: MARGIN, y: 61, width });
  drawLines(pdf, approval, { x: MARGIN, y: page === 1 ? 61 : 38, width, align: 'right' });
  const base = page === 1 ? 78 : 54;
  pdf
    .moveTo(MARGIN, base)
    .lineTo(PAGE.width - MARGIN, base)
    .lineWidth(1.2)
    .strokeColor(INK.accent)
    .stroke();
  return { left: MARGIN, right: PAGE.width - MARGIN, top: page === 1 ? 98 : 70, bottom: PAGE.height - 70 };
}

/** A name on one line, set smaller where it is long. */
function onOneLine(pdf: Pdf, said: Phrase, look: Look & { width: number }): readonly SetLine[] {
  const whole = setPhrase(pdf, said, { ...look, width: Infinity });
  const widest = Math.max(...whole.map(({ line }) => line.width));
  return widest <= look.width
    ? whole
    : setPhrase(pdf, said, { ...look, size: (look.size * look.width) / widest, width: Infinity });
}

/** Draws the frame of a certificate's page; its first keeps room for what stands at its foot. */
export function openCertificate(pdf: Pdf, page: number, footHeight: number): Area {
  const frame = (inset: number, weight: number): void => {
    pdf
      .rect(inset, inset, PAGE.width - inset * 2, PAGE.height - inset * 2)
      .lineWidth(weight)
      .strokeColor(INK.accent)
      .stroke();
  };
  frame(24, 2.4);
  frame(30, 0.6);
  const bottom = PAGE.height - FOOT.bottom - (page === 1 ? Math.max(FOOT.height, footHeight + 12) : 12);
  return { left: 72, right: PAGE.width - 72, top: 54, bottom };
}

/** Puts a large, light word across every page, over shaded cells too. */
export function drawSpecimenMarks(pdf: Pdf): void {
  for (let page = 0; page < pdf.bufferedPageRange().count; page += 1) {
    pdf.switchToPage(page);
    drawSpecimenMark(pdf);
  }
}

function drawSpecimenMark(pdf: Pdf): void {
  const width = PAGE.width;
  pdf.save();
  pdf.rotate(-38, { origin: [PAGE.width / 2, PAGE.height / 2] });
  pdf.fillOpacity(0.1);
  const lines = setPhrase(pdf, only('样张 SPECIMEN'), {
    size: 66,
    face: 'bold',
    color: '#b3261e',
    leading: 1.2,
    width,
  });
  drawLines(pdf, lines, { x: 0, y: PAGE.height / 2 - heightOf(lines) / 2, width, align: 'centre' });
  pdf.restore();
  pdf.fillOpacity(1);
}

/** What stands at the foot of every page. */
interface Feet {
  readonly language: PaperLanguage;
  readonly left: string;
  /** A line under it in small type. */
  readonly below: string | null;
  readonly inset?: number;
}

/** Writes the foot of every page once it is known how many there are. */
export function drawFeet(pdf: Pdf, { language, left, below, inset = MARGIN }: Feet): void {
  const { count } = pdf.bufferedPageRange();
  const width = PAGE.width - inset * 2;
  const look = { ...BODY, size: 7.5, color: INK.soft, leading: 1.4, width };
  for (let page = 1; page <= count; page += 1) {
    pdf.switchToPage(page - 1);
    const said =
      language === 'EN'
        ? `Page ${page} of ${count}`
        : `第 ${page} 页 共 ${count} 页${language === 'BOTH' ? `　Page ${page} of ${count}` : ''}`;
    const y = PAGE.height - 50;
    drawLines(pdf, setPhrase(pdf, only(left), look).slice(0, 1), { x: inset, y, width });
    if (below !== null)
      drawLines(pdf, setPhrase(pdf, only(below), { ...look, size: 6 }).slice(0, 1), { x: inset, y: y + 12, width });
    drawLines(pdf, setPhrase(pdf, only(said, language === 'EN' ? 'en' : 'zh'), look), {
      x: inset,
      y,
      width,
      align: 'right',
    });
  }
}

/** Draws a QR code of an address as rectangles, sharp at any size. */
export function drawQr(pdf: Pdf, text: string, { x, y, size }: { x: number; y: number; size: number }): void {
  const { modules } = createQr(text, { errorCorrectionLevel: 'M' });
  const step = size / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) pdf.rect(x + column * step, y + row * step, step + 0.05, step + 0.05);
  pdf.fill('#000000');
}
