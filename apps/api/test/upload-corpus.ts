import { crc32, deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** A file that somebody uploads, and what becomes of it: the name it is kept under, or why it is not kept. */
export interface Upload {
  readonly what: string;
  readonly name: string;
  readonly content: Buffer;
  readonly kept?: string;
  readonly fault?: string;
}

const text = (said: string): Buffer => Buffer.from(said, 'latin1');

const pdf = (objects = '', tail = ''): Buffer =>
  text(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${objects} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n${tail}`);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(width = 2, height = 2, tail: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(Math.min(height, 4) * (Math.min(width, 4) * 3 + 1)));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0)), tail]);
}

function jpg(width = 2, height = 2, tail: Buffer = Buffer.alloc(0)): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const app = Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), text('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0')]);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x7f]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame, scan, Buffer.from([0xff, 0xd9]), tail]);
}

const OFFICE = {
  docx: ['word/document.xml', 'wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main+xml'],
} as const;
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

function office(kind: keyof typeof OFFICE, more: Record<string, Uint8Array> = {}, type?: string): Buffer {
  const [part, of] = OFFICE[kind];
  const said = type ?? `application/vnd.openxmlformats-officedocument.${of}`;
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${said}"/></Types>`;
  return Buffer.from(zipSync({ '[Content_Types].xml': text(types), [part]: text('<x/>'), ...more }));
}

/** A list of parts that unpack to a third of a gigabyte. */
const bomb = (): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`word/media/${at}.xml`, new Uint8Array(32 * 1024 * 1024)]));
const many = (): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/${at}.xml`, new Uint8Array(0)]));
const objectStream = (said: string): Buffer => {
  const packed = deflateSync(text(said));
  return Buffer.concat([
    text(
      `%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    text('\nendstream\nendobj\n%%EOF\n'),
  ]);
};
const archive = Buffer.from(zipSync({ 'a.txt': text('a') }));
const SCRIPT = '<script>alert(1)</script>';

/** Forty files: what of them is kept is exactly what says so. */
export const UPLOADS: readonly Upload[] = [
  { what: 'a paper', name: '营业执照.pdf', content: pdf(), kept: '营业执照.pdf' },
  { what: 'a picture', name: 'a.png', content: png(), kept: 'a.png' },
  { what: 'a photograph', name: 'IMG.JPEG', content: jpg(), kept: 'IMG.JPEG' },
  { what: 'a photograph with its film behind it', name: 'a.jpg', content: jpg(2, 2, text('ftypmp42')), kept: 'a.jpg' },
  { what: 'a text', name: 'a.docx', content: office('docx'), kept: 'a.docx' },
  { what: 'a workbook', name: 'a.xlsx', content: office('xlsx'), kept: 'a.xlsx' },
  { what: 'slides', name: 'a.pptx', content: office('pptx'), kept: 'a.pptx' },
  { what: 'a paper with a path in its name', name: '../../etc/a.pdf', content: pdf(), kept: 'a.pdf' },
  { what: 'and one with a path of another system', name: 'C:\\temp\\a.pdf', content: pdf(), kept: 'a.pdf' },
  { what: 'a paper that says it is a program', name: 'a.exe', content: pdf(), kept: 'a.exe.pdf' },
  { what: 'a paper that hides what it is called', name: 'a.pdf.scr', content: pdf(), kept: 'a.pdf.scr.pdf' },
  { what: 'a paper with no name', name: '..', content: pdf(), kept: 'document.pdf' },
  {
    what: 'a paper whose bytes say anything by chance',
    name: 'a.pdf',
    content: pdf('', 'stream\n/JS (x)\nendstream'),
    kept: 'a.pdf',
  },
  {
    what: 'a paper that leads somewhere within',
    name: 'a.pdf',
    content: pdf('/OpenAction [1 0 R /Fit]'),
    kept: 'a.pdf',
  },
  {
    what: 'a paper with a script',
    name: 'a.pdf',
    content: pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
    fault: 'FILE_ACTIVE',
  },
  {
    what: 'one that spells it in numbers',
    name: 'a.pdf',
    content: pdf('/AA << /O << /S /J#61vaScript >> >>'),
    fault: 'FILE_ACTIVE',
  },
  {
    what: 'one that has it packed',
    name: 'a.pdf',
    content: objectStream('3 0 << /S /JavaScript /JS (x) >>'),
    fault: 'FILE_ACTIVE',
  },
  {
    what: 'one that starts a program',
    name: 'a.pdf',
    content: pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
    fault: 'FILE_ACTIVE',
  },
  {
    what: 'a paper that is an archive too',
    name: 'a.pdf',
    content: Buffer.concat([pdf(), archive]),
    fault: 'FILE_TWOFOLD',
  },
  { what: 'a paper that is a page too', name: 'a.pdf', content: pdf(`/Title (${SCRIPT})`), fault: 'FILE_TWOFOLD' },
  { what: 'a picture that is an archive too', name: 'a.png', content: png(2, 2, archive), fault: 'FILE_TWOFOLD' },
  { what: 'a photograph that is an archive too', name: 'a.jpg', content: jpg(2, 2, archive), fault: 'FILE_TWOFOLD' },
  { what: 'a photograph that is a page too', name: 'a.jpg', content: jpg(2, 2, text(SCRIPT)), fault: 'FILE_TWOFOLD' },
  { what: 'a picture of four billion pixels', name: 'a.png', content: png(65_000, 65_000), fault: 'FILE_BLOATED' },
  { what: 'a photograph of four billion pixels', name: 'a.jpg', content: jpg(65_000, 65_000), fault: 'FILE_BLOATED' },
  { what: 'a picture cut off', name: 'a.png', content: png().subarray(0, 40), fault: 'FILE_DAMAGED' },
  {
    what: 'a text that unpacks to a third of a gigabyte',
    name: 'a.docx',
    content: office('docx', bomb()),
    fault: 'FILE_BLOATED',
  },
  { what: 'a text of thousands of parts', name: 'a.docx', content: office('docx', many()), fault: 'FILE_BLOATED' },
  {
    what: 'a text with macros',
    name: 'a.docx',
    content: office('docx', { 'word/vbaProject.bin': text('x') }),
    fault: 'FILE_ACTIVE',
  },
  { what: 'a text that says it has macros', name: 'a.docx', content: office('docx', {}, MACROS), fault: 'FILE_TYPE' },
  {
    what: 'a workbook with a program in it',
    name: 'a.xlsx',
    content: office('xlsx', { 'xl/embeddings/oleObject1.bin': text('x') }),
    fault: 'FILE_ACTIVE',
  },
  {
    what: 'a text whose part lies outside',
    name: 'a.docx',
    content: office('docx', { '../../a.xml': text('x') }),
    fault: 'FILE_ACTIVE',
  },
  { what: 'an archive', name: 'a.docx', content: archive, fault: 'FILE_TYPE' },
  {
    what: 'a drawing with a script',
    name: 'a.svg',
    content: text(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
    fault: 'FILE_TYPE',
  },
  {
    what: 'a page that says it is a picture',
    name: 'a.png',
    content: text(`<html>${SCRIPT}</html>`),
    fault: 'FILE_TYPE',
  },
  {
    what: 'a moving picture with a script behind',
    name: 'a.gif',
    content: text(`GIF89a\u0001\0\u0001\0\0\0\0=1;${SCRIPT}`),
    fault: 'FILE_TYPE',
  },
  { what: 'a program', name: 'a.pdf', content: text(`MZ${'\0'.repeat(200)}`), fault: 'FILE_TYPE' },
  { what: 'another program', name: 'a.pdf', content: text(`\u007fELF${'\0'.repeat(200)}`), fault: 'FILE_TYPE' },
  {
    what: 'an old office file',
    name: 'a.doc',
    content: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
    fault: 'FILE_TYPE',
  },
  { what: 'nothing', name: 'a.pdf', content: Buffer.alloc(0), fault: 'FILE_TYPE' },
];
