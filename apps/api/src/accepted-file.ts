import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';

/** What evidence may be: told from the content, whatever the name says. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
]);

/** What may be kept, for a sentence. */
export const ACCEPTED_EXTENSIONS = [...ACCEPTED.values()].join(', ');

/** Why a file is not taken; each has its sentence. */
export type FileFault = 'FILE_TYPE' | 'FILE_ACTIVE' | 'FILE_TWOFOLD' | 'FILE_BLOATED' | 'FILE_DAMAGED';

/** A file that is taken, or why it is not. */
export type InspectedFile =
  | { readonly mediaType: string; readonly extension: string; readonly fault: null }
  | { readonly fault: FileFault };

/** What an office file unpacks to at most, in bytes, and how many parts it has. */
const UNPACKED_MOST = 300 * 1024 * 1024;
const PARTS_MOST = 5000;
/** What nothing is packed to at most, in bytes. */
const EMPTY_PACKED = 16;
/** How many pixels a picture has at most: the largest cameras' have two hundred million. */
const PIXELS_MOST = 256_000_000;

/**
 * Looks into a file before it is kept: it is of an accepted type and of that alone, does nothing by itself, and does not
 * unpack to more than anybody can open.
 */
export async function inspectFile(content: Buffer): Promise<InspectedFile> {
  const mediaType = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime ?? '';
  const extension = ACCEPTED.get(mediaType);
  if (extension === undefined) return { fault: 'FILE_TYPE' };
  const fault = LOOKS[extension]?.(content) ?? null;
  return fault === null ? { mediaType, extension, fault } : { fault };
}

const LOOKS: Readonly<Record<string, (content: Buffer) => FileFault | null>> = {
  pdf: pdfFault,
  png: pngFault,
  jpg: jpgFault,
  docx: officeFault,
  xlsx: officeFault,
  pptx: officeFault,
};

/** What a reader's program would do by itself: run a script, start a program, play a film with buttons. */
const PDF_ACTS = /\/(JavaScript|JS|Launch|RichMedia)(?![A-Za-z])/;
const STREAM = /stream\r?\n([^]*?)endstream/g;

function pdfFault(content: Buffer): FileFault | null {
  if (isTwofold(content)) return 'FILE_TWOFOLD';
  const text = content.toString('latin1');
  // Pictures and fonts are bytes that say anything by chance; what is packed are objects where the dictionary says so.
  const objects = text.replaceAll(STREAM, ' ');
  const packed = [...text.matchAll(/\/ObjStm\b[^]{0,400}?stream\r?\n([^]*?)endstream/g)].map(([, raw = '']) =>
    unpacked(raw),
  );
  return [objects, ...packed].some((part) => PDF_ACTS.test(plainNames(part))) ? 'FILE_ACTIVE' : null;
}

/** A name may be written with its letters as numbers: `/J#61vaScript`. */
function plainNames(text: string): string {
  return text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function unpacked(raw: string): string {
  try {
    return inflateSync(Buffer.from(raw, 'latin1'), { maxOutputLength: UNPACKED_MOST }).toString('latin1');
  } catch {
    return raw;
  }
}

const PNG_HEAD = 8;

/** A picture ends where it says it ends. */
function pngFault(content: Buffer): FileFault | null {
  if (content.length < 33 || content.toString('latin1', 12, 16) !== 'IHDR') return 'FILE_DAMAGED';
  if (content.readUInt32BE(16) * content.readUInt32BE(20) > PIXELS_MOST) return 'FILE_BLOATED';
  let at = PNG_HEAD;
  while (at + 12 <= content.length) {
    const isEnd = content.toString('latin1', at + 4, at + 8) === 'IEND';
    at += 12 + content.readUInt32BE(at);
    if (isEnd) return at === content.length && !isTwofold(content) ? null : 'FILE_TWOFOLD';
  }
  return 'FILE_DAMAGED';
}

const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Cameras put more behind a picture's end (a moving one, say); another file that opens by itself is none of it. */
function jpgFault(content: Buffer): FileFault | null {
  if (isTwofold(content)) return 'FILE_TWOFOLD';
  let at = 2;
  while (at + 9 < content.length && content[at] === 0xff) {
    const marker = content[at + 1] ?? 0;
    if (FRAMES.has(marker))
      return content.readUInt16BE(at + 5) * content.readUInt16BE(at + 7) > PIXELS_MOST ? 'FILE_BLOATED' : null;
    at += 2 + content.readUInt16BE(at + 2);
  }
  return 'FILE_DAMAGED';
}

/** What a file ends or begins with that some program would open as something else. */
const ARCHIVE_END = Buffer.from('PK\u0005\u0006', 'latin1');
const PAGE = /<(script|html|iframe|svg|\?php)[\s>/]/i;
const NEAR = 64 * 1024;

/** Whether another program would take it for an archive or a page: an archive is read from its end. */
function isTwofold(content: Buffer): boolean {
  const tail = content.subarray(-NEAR);
  if (tail.includes(ARCHIVE_END)) return true;
  return [content.subarray(0, NEAR), tail].some((part) => PAGE.test(part.toString('latin1')));
}

/** What an office file may not have in it: programs, parts that start one, and parts that lie outside. */
const OFFICE_ACTS = /(vbaProject|vbaData|macrosheets|activeX|oleObject|\.(exe|dll|js|vbs|bat|ps1|scr|jar)$)/i;

/** Told from the archive's own list, before anything is unpacked. */
function officeFault(content: Buffer): FileFault | null {
  const parts: { name: string; size: number; packed: number }[] = [];
  try {
    unzipSync(content, {
      filter: ({ name, size, originalSize }) => {
        parts.push({ name, size: originalSize, packed: size });
        return false;
      },
    });
  } catch {
    return 'FILE_DAMAGED';
  }
  if (parts.length > PARTS_MOST || parts.reduce((sum, { size }) => sum + size, 0) > UNPACKED_MOST)
    return 'FILE_BLOATED';
  // A reader unpacks no more of a part than the list says; of one that is said to be empty, whatever comes.
  if (parts.some(({ size, packed }) => size === 0 && packed > EMPTY_PACKED)) return 'FILE_BLOATED';
  if (parts.some(({ name }) => OFFICE_ACTS.test(name))) return 'FILE_ACTIVE';
  if (parts.some(({ name }) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name))) return 'FILE_ACTIVE';
  return null;
}
