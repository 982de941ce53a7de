import type { PaperKind, PaperLanguage, TemplateContent } from '@touchstone/rules';
import { drawBlock, LETTER } from './blocks.js';
import type { Looks, PaperContent } from './blocks.js';
import { finish, INK, newPdf } from './pen.js';
import { phrase } from './phrase.js';
import { BODY, drawLines, FOOT, heightOf, makeRoom, PAGE, setPhrase, startSheet } from './sheet.js';
import type { Sheet } from './sheet.js';
import { drawFeet, drawQr, drawSpecimenMark, openCertificate, openLetter } from './stationery.js';
import type { Letterhead } from './stationery.js';

/** Everything a paper is set from. */
export interface PaperToSet {
  readonly kind: PaperKind;
  readonly template: TemplateContent;
  readonly language: PaperLanguage;
  readonly content: PaperContent;
  readonly body: Letterhead;
  /** Whether it is a specimen (样张): every page is marked. */
  readonly isSpecimen: boolean;
  /** What stands left at the foot of every page. */
  readonly foot: string;
  /** Where its QR code leads, if it has one. */
  readonly address: string | null;
}

const CERTIFICATE: Looks = {
  ...LETTER,
  lead: { ...BODY, size: 17, face: 'bold', leading: 1.4 },
  heading: { ...LETTER.heading, size: 13 },
  isCentred: true,
};

/** A certificate in one language has half as many lines and as much paper. */
const ROOMY = 2.4;
/** Height of a place to sign and a few lines before it. */
const SIGNED_TOGETHER = 150;

/** Sets a paper as a PDF. */
export function setPaper(paper: PaperToSet): Promise<Buffer> {
  const { kind, template, language, content, body, isSpecimen, foot, address } = paper;
  const isCertificate = kind === 'CERTIFICATE';
  const title = phrase(template.title, content.fields, language);
  const pdf = newPdf({ title: title.text, author: body.nameZh, language: title.language });
  const sheet = startSheet(pdf, language, (page) => {
    if (isSpecimen) drawSpecimenMark(pdf);
    return isCertificate ? openCertificate(pdf, page) : openLetter(pdf, body, page);
  });
  if (isCertificate && language !== 'BOTH') sheet.air = ROOMY;
  drawTitle(sheet, paper, title);
  const looks = isCertificate ? CERTIFICATE : LETTER;
  template.blocks.forEach((block, at) => {
    // A place to sign never stands alone on a page: what comes before it goes along.
    if (template.blocks[at + 1]?.block === 'signatures') makeRoom(sheet, SIGNED_TOGETHER);
    drawBlock(sheet, block, { content, looks });
  });
  if (address !== null) {
    pdf.switchToPage(0);
    drawAddress(sheet, address);
  }
  drawFeet(pdf, { language, left: foot, ...(isCertificate && { inset: 44 }) });
  return finish(pdf);
}

function drawTitle(sheet: Sheet, { kind }: PaperToSet, title: ReturnType<typeof phrase>): void {
  const isCertificate = kind === 'CERTIFICATE';
  const width = sheet.area.right - sheet.area.left;
  const look = {
    ...BODY,
    size: isCertificate ? 30 : 18,
    face: 'bold' as const,
    color: isCertificate ? INK.accent : INK.text,
    leading: 1.35,
  };
  const lines = setPhrase(sheet.pdf, title, { ...look, width });
  if (isCertificate) sheet.y += 6 * sheet.air;
  drawLines(sheet.pdf, lines, { x: sheet.area.left, y: sheet.y, width, align: 'centre' });
  sheet.y += heightOf(lines) + (isCertificate ? 8 * sheet.air : 10);
}

/** The QR code at the foot of a certificate, and where it leads in words. */
function drawAddress({ pdf, language }: Sheet, address: string): void {
  const size = 60;
  const x = PAGE.width - 72 - size;
  const y = PAGE.height - FOOT.bottom - size;
  drawQr(pdf, address, { x, y, size });
  const said = language === 'EN' ? 'Check its status' : '扫码查询证书状态';
  const width = 150;
  const look = { ...BODY, size: 7, color: INK.soft, leading: 1.4, width };
  const lines = [
    ...setPhrase(
      pdf,
      { text: said, language: language === 'EN' ? 'en' : 'zh', below: language === 'BOTH' ? 'Check its status' : null },
      look,
    ),
    ...setPhrase(pdf, { text: address, language: 'en', below: null }, look),
  ];
  drawLines(pdf, lines, { x: x - width - 8, y: y + size - heightOf(lines), width, align: 'right' });
}
