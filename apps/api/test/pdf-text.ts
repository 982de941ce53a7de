import { inflateSync } from 'node:zlib';

/** A PDF as a reader's program sees it: what each page says, without white space, and which fonts it brings along. */
export interface PdfText {
  readonly pages: readonly string[];
  readonly fonts: readonly string[];
}

/** Reads our own papers: compressed streams, composite fonts with a map back to Unicode, no encryption. */
export function readPdf(content: Buffer): PdfText {
  const text = content.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const streamOf = (id: string | undefined): string => {
    const body = objects.get(id ?? '') ?? '';
    const start = body.indexOf('stream\n') + 7;
    const raw = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
  };
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id] of [...objects.values()].join('\n').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    if (map) maps.set(name, unicodeOf(streamOf(map)));
  }
  const pages = [...objects.values()].filter((body) => body.includes('/Type /Page\n'));
  return {
    pages: pages.map((body) => said(streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1]), maps)),
    fonts: [...new Set([...text.matchAll(/\/FontName \/([\w+-]+)/g)].map(([, name]) => String(name)))],
  };
}

function unicodeOf(map: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, unicode = ''], at) => {
      codes.set((Number.parseInt(from, 16) + at).toString(16).padStart(4, '0'), utf16(unicode));
    });
  return codes;
}

function utf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
}

function said(stream: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, array] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = maps.get(name);
    for (const [, hex = ''] of (array ?? '').matchAll(/<(\w*)>/g))
      text += (hex.match(/.{4}/g) ?? []).map((code) => font?.get(code.toLowerCase()) ?? '?').join('');
  }
  return text.replaceAll(/\s/g, '');
}
