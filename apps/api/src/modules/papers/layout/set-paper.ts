import type { PaperKind, PaperLanguage, TemplateBlock, TemplateContent } from '@touchstone/rules';
import { drawBlock, heightOfParagraph, heightOfSignatures, LETTER, setFoot } from './blocks.js';
import type { Looks, PaperContent } from './blocks.js';
import { finish, INK, newPdf } from './pen.js';
import type { Pdf } from './pen.js';
import { phrase } from './phrase.js';
import { tellsScope, withScopeApart } from './scope-annex.js';
import { BODY, drawLines, FOOT, heightOf, makeRoom, PAGE, setPhrase, startSheet } from './sheet.js';
import type { Sheet } from './sheet.js';
import { drawFeet, drawQr, drawSpecimenMarks, openCertificate, openLetter } from './stationery.js';
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
  /** Who took it, when and by which request: among the file's properties. */
  readonly mark: string;
  /** Whether that is printed too: on papers that are no letters to clients. */
  readonly showsMark: boolean;
  /** What opens it to the public, if anything does. */
  readonly opens: Opening | null;
}

/** What stands beside a certificate's QR code. */
export interface Opening {
  /** Where the QR code leads. */
  readonly address: string;
  /** The page where number and code can be typed. */
  readonly page: string;
  readonly code: string;
}

const CERTIFICATE: Looks = {
  ...LETTER,
  lead: { ...BODY, size: 17, face: 'bold', leading: 1.4 },
  heading: { ...LETTER.heading, size: 13 },
  isCentred: true,
};

/** How a certificate is made to fit on its first page, from the roomiest on. */
interface Fit {
  /** How generously it is spaced; below 1 its table is set smaller too. */
  readonly air: number;
  /** Size of the names on it. */
  readonly lead: number;
}

const AIRS = [2.4, 1.7, 1, 0.5] as const;
/** Type steps down as far as it is easily read; what does not fit then is the scope, which goes to an annex whole. */
const FITS: readonly Fit[] = [...AIRS.map((air) => ({ air, lead: air < 1 ? 14 : 17 })), { air: 0.4, lead: 12 }];
const TIGHT: Fit = { air: 1, lead: 17 };
/** How a letter that would run over its page by some lines is set tighter: at the last, with less white alone. */
const TIGHTER: readonly Fit[] = [0.5, 0.2].map((air) => ({ air, lead: 17 }));
/** Height of what goes along with places to sign: the end of a table. */
const GOES_ALONG = 60;
/** A paragraph goes along whole, where it is no taller than this. */
const WHOLE = 200;
/** Height of a heading before it. */
const HEADED = 40;

/** Sets a paper as a PDF. */
export function setPaper(paper: PaperToSet): Promise<Buffer> {
  const { kind, language } = paper;
  if (kind !== 'CERTIFICATE') return finish(letterOf(paper).pdf);
  // In one language it has half as many lines and as much paper.
  const fits = FITS.filter(({ air }) => language !== 'BOTH' || air <= 1);
  return finish((firstFitting(paper, fits) ?? apartOf(paper, fits)).pdf);
}

/** A letter is set as it reads best, and tighter where that spares it a second page. */
function letterOf(paper: PaperToSet): SetPaper {
  const set = setWith(paper, TIGHT);
  if (set.pages !== 2) return set;
  for (const fit of TIGHTER) {
    const tighter = setWith(paper, fit);
    if (tighter.pages === 1) return tighter;
  }
  return set;
}

/** Set as roomily as its first page holds it; null where even the tightest does not. */
function firstFitting(paper: PaperToSet, fits: readonly Fit[]): SetPaper | null {
  const [roomiest = TIGHT, ...tighter] = fits;
  const set = setWith(paper, roomiest);
  if (set.firstPages === 1) return set;
  const tightest = setWith(paper, fits.at(-1) ?? roomiest);
  if (tightest.firstPages > 1) return null;
  for (const fit of tighter.slice(0, -1)) {
    const tried = setWith(paper, fit);
    if (tried.firstPages === 1) return tried;
  }
  return tightest;
}

/** With its scope in an annex; where it tells of none, or that does not do either, it runs over at its tightest. */
function apartOf(paper: PaperToSet, fits: readonly Fit[]): SetPaper {
  const { template, content } = paper;
  const apart = tellsScope(template.blocks, content) ? { ...paper, ...withScopeApart(template, content) } : paper;
  return firstFitting(apart, fits) ?? setWith(apart, fits.at(-1) ?? TIGHT);
}

/** A paper set once; `firstPages` are those before it turns a page of its own accord. */
interface SetPaper {
  readonly pdf: Pdf;
  readonly pages: number;
  readonly firstPages: number;
}

function setWith(paper: PaperToSet, fit: Fit): SetPaper {
  const { kind, template, language, content, body, isSpecimen, foot, mark, showsMark, opens } = paper;
  const { blocks } = template;
  const isCertificate = kind === 'CERTIFICATE';
  const title = phrase(template.title, content.fields, language);
  const pdf = newPdf({ title: title.text, author: body.nameZh, language: title.language, mark });
  const feet = blocks.flatMap((block) =>
    block.block === 'foot' ? heightOf(setFoot(pdf, phrase(block.text, content.fields, language), LETTER)) : [],
  );
  const sheet = startSheet(pdf, language, (page) =>
    isCertificate ? openCertificate(pdf, page, Math.max(0, ...feet)) : openLetter(pdf, body, page),
  );
  sheet.air = fit.air;
  drawTitle(sheet, paper, title);
  const looks = isCertificate ? { ...CERTIFICATE, lead: { ...CERTIFICATE.lead, size: fit.lead } } : LETTER;
  let firstPages = 0;
  blocks.forEach((block, at) => {
    if (block.block === 'page') {
      firstPages ||= sheet.pages;
      sheet.air = 1;
    }
    keepTogether(sheet, blocks.slice(at), { content, looks });
    drawBlock(sheet, block, { content, looks });
  });
  firstPages ||= sheet.pages;
  if (opens !== null) {
    pdf.switchToPage(0);
    drawOpening(sheet, opens);
  }
  if (isSpecimen) drawSpecimenMarks(pdf);
  drawFeet(pdf, { language, left: foot, below: showsMark ? mark : null, ...(isCertificate && { inset: 44 }) });
  return { pdf, pages: sheet.pages, firstPages };
}

/**
 * A place to sign never stands alone on a page, nor with nothing but the words that lead to it: what comes before them
 * goes along, and its heading with that.
 */
function keepTogether(
  sheet: Sheet,
  blocks: readonly TemplateBlock[],
  how: { content: PaperContent; looks: Looks },
): void {
  const isHeaded = blocks[0]?.block === 'heading';
  const room = roomFor(sheet, isHeaded ? blocks.slice(1) : blocks, how);
  if (room !== null) makeRoom(sheet, room + (isHeaded ? HEADED : 0));
}

/** What a block takes together with the place to sign that closes it; null where none does. */
function roomFor(
  sheet: Sheet,
  [block, next, last]: readonly TemplateBlock[],
  how: { content: PaperContent; looks: Looks },
): number | null {
  if (!block || !next) return null;
  const own = block.block === 'paragraph' ? Math.min(WHOLE, heightOfParagraph(sheet, block, how)) : GOES_ALONG;
  if (next.block === 'signatures') return own + heightOfSignatures(sheet, next, how.content);
  if (next.block !== 'paragraph' || last?.block !== 'signatures') return null;
  return own + heightOfParagraph(sheet, next, how) + heightOfSignatures(sheet, last, how.content);
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

/** The QR code at the foot of a certificate; beside it its code, and where it can be typed. */
function drawOpening({ pdf, language }: Sheet, { address, page, code }: Opening): void {
  const size = 60;
  const x = PAGE.width - 72 - size;
  const y = PAGE.height - FOOT.bottom - size;
  drawQr(pdf, address, { x, y, size });
  const isEnglish = language === 'EN';
  const width = 170;
  const look = { ...BODY, size: 7, color: INK.soft, leading: 1.4, width };
  const plain = (text: string) => setPhrase(pdf, { text, language: 'en', below: null }, look);
  const said = isEnglish ? 'Check its status' : '扫码查询证书状态';
  const below = language === 'BOTH' ? 'Check its status' : null;
  const lines = [
    ...setPhrase(pdf, { text: said, language: isEnglish ? 'en' : 'zh', below }, look),
    ...setPhrase(
      pdf,
      {
        text: isEnglish ? 'Code' : '查验码',
        language: isEnglish ? 'en' : 'zh',
        below: language === 'BOTH' ? 'Code' : null,
      },
      look,
    ),
    ...plain(code),
    ...plain(page),
  ];
  drawLines(pdf, lines, { x: x - width - 8, y: y + size - heightOf(lines), width, align: 'right' });
}
