import { create as createQr } from 'qrcode';
import type { PaperLanguage } from '@touchstone/rules';
import { INK } from './pen.js';
import type { Pdf } from './pen.js';
import type { Phrase } from './phrase.js';
import { BODY, drawLines, FOOT, heightOf, PAGE, setPhrase } from './sheet.js';
import type { Area } from './sheet.js';

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
  const name = setPhrase(pdf, only(body.nameZh), {
    ...BODY,
    size: page === 1 ? 13 : 9,
    face: 'bold',
    color: INK.accent,
    width,
  });
  const english = setPhrase(pdf, only(body.nameEn, 'en'), {
    ...BODY,
    size: 8,
    color: INK.soft,
    leading: 1.4,
    width: width * 0.62,
  });
  drawLines(pdf, name.slice(0, 1), { x: MARGIN, y: page === 1 ? 40 : 36, width });
  if (page === 1) drawLines(pdf, english.slice(0, 1), { x: MARGIN, y: 61, width });
  const approval = setPhrase(pdf, only(body.approvalNumber, 'en'), {
    ...BODY,
    size: 8,
    color: INK.soft,
    leading: 1.4,
    width,
  });
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

/** Draws the frame of a certificate's page. */
export function openCertificate(pdf: Pdf, page: number): Area {
  const frame = (inset: number, weight: number): void => {
    pdf
      .rect(inset, inset, PAGE.width - inset * 2, PAGE.height - inset * 2)
      .lineWidth(weight)
      .strokeColor(INK.accent)
      .stroke();
  };
  frame(24, 2.4);
  frame(30, 0.6);
  // The first page keeps room for the QR code.
  const bottom = PAGE.height - FOOT.bottom - (page === 1 ? FOOT.height : 12);
  return { left: 72, right: PAGE.width - 72, top: 54, bottom };
}

/** Puts a large, light word across a page, below everything else. */
export function drawSpecimenMark(pdf: Pdf): void {
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

/** Writes the foot of every page once it is known how many there are. */
export function drawFeet(
  pdf: Pdf,
  { language, left, inset = MARGIN }: { language: PaperLanguage; left: string; inset?: number },
): void {
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
