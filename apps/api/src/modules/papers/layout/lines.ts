import { runsOf } from './pen.js';
import type { Pdf, Run, Style } from './pen.js';

/** A line of text as it is set. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A stretch that is never broken, unless it is wider than a whole line. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Marks that may not begin a line, and marks that may not end one (标点避头尾). */
const NO_START = '，。！？、；：）》」』】〉”’…—·％,.!?;:)]}%';
const NO_END = '（《「『【〈“‘([{';
const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F\u{20000}-\u{323AF}“”‘’…—·]/u;
/** Control characters, and characters that turn the reading direction or are not seen. */
// oxlint-disable-next-line no-control-regex -- these are what is left out
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]/gu;

/** Breaks a text into lines no wider than `width`. */
export function linesOf(pdf: Pdf, text: string, { width, style }: { width: number; style: Style }): readonly Line[] {
  const clean = text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '');
  return clean.split('\n').flatMap((paragraph) => {
    const lines = fill(pdf, piecesOf(pdf, paragraph, style), { width, style });
    return lines.map((line) => {
      const runs = runsOf(pdf, line.trimEnd(), style);
      return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
    });
  });
}

function fill(
  pdf: Pdf,
  pieces: readonly Piece[],
  { width, style }: { width: number; style: Style },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces.flatMap((each) => (each.width > width ? charactersOf(pdf, each, style) : [each]))) {
    if (used + piece.width > width && line !== '' && piece.text.trim() !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (line === '' && lines.length > 0 && piece.text.trim() === '') continue;
    line += piece.text;
    used += piece.width;
  }
  return [...lines, line];
}

function piecesOf(pdf: Pdf, text: string, style: Style): readonly Piece[] {
  const parts = text.match(/ +|[\s\S]/gu) ?? [];
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && isGlued(last, part)) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces.map((piece) => ({ text: piece, width: widthOf(pdf, piece, style) }));
}

/** Whether a character stays with what stands before it. */
function isGlued(before: string, next: string): boolean {
  const last = Array.from(before).at(-1) ?? '';
  if (before.startsWith(' ') || next.startsWith(' ')) return false;
  if (NO_START.includes(next) || NO_END.includes(last)) return true;
  if (HAN.test(last) || HAN.test(next)) return false;
  // A standard stays whole: its letters, its number and its year.
  if (last === '/') return /(^|\W)[A-Z]{2,3}\/$/.test(before);
  return last !== '-' || (/\d-$/.test(before) && /\d/.test(next));
}

function charactersOf(pdf: Pdf, { text }: Piece, style: Style): readonly Piece[] {
  return Array.from(text, (character) => ({ text: character, width: widthOf(pdf, character, style) }));
}

function widthOf(pdf: Pdf, text: string, style: Style): number {
  return runsOf(pdf, text, style).reduce((sum, { width }) => sum + width, 0);
}
