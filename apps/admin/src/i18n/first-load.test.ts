import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opening } from '../../building/ask-at-once.js';

const DIST = join(import.meta.dirname, '../../dist');
/** All script a list waits for, compressed, in KB of 1024 bytes. */
const MOST_KB = 262;

/** What the built page has fetched when its address names this list: from its links and from its table of pages. */
function filesOf(html: string, list: string): readonly string[] {
  const { files, languages, pages } = JSON.parse(
    /\}\)\((\{"files".*?\})\)<\/script>/su.exec(html)?.[1] ?? '{}',
  ) as Opening;
  const [page] = pages[list] ?? [];
  const [first = [], whole = []] = languages['zh'] ?? [];
  const linked = [...html.matchAll(/(?:href|src)="\/(assets\/[\w.-]+\.js)"/gu)].map(([, name = '']) => name);
  const places = [...first, ...(page?.files ?? []), ...(page?.all ? whole : [])];
  return [...new Set([...linked, ...places.map((place) => files[place] ?? '')])];
}

const sizeOf = (file: string): number => {
  const path = join(DIST, file);
  return readFileSync(existsSync(`${path}.br`) ? `${path}.br` : path).length;
};

describe('the built dashboard', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');

  it('keeps the script of a first list small', () => {
    const files = filesOf(html, 'certificates');
    expect(files.some((file) => file.includes('/CertificateList-'))).toBe(true);
    expect(files.some((file) => file.includes('/first-'))).toBe(true);
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0) / 1024).toBeLessThan(MOST_KB);
  });

  it('brings no form before the rows, and not all sentences', () => {
    const late = /\/(?:forms|whole|ListTools|filter-inputs)-/u;
    for (const list of ['certificates', 'audits', 'surveillance', 'dues'])
      expect(filesOf(html, list).filter((file) => late.test(file))).toEqual([]);
    expect(filesOf(html, 'planning').some((file) => file.includes('/whole-'))).toBe(true);
  });

  it('knows its verbs: each is sent under a key, and what was asked before it is forgotten', () => {
    const documents = JSON.parse(readFileSync(join(DIST, 'trusted-documents.json'), 'utf8')) as Record<string, string>;
    const verbs = Object.keys(documents).filter((id) => /(?:^|\s)mutation\s+\w+/u.test(documents[id] ?? ''));
    const script = readdirSync(join(DIST, 'assets'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(DIST, 'assets', file), 'utf8'))
      .join('\n');
    expect(verbs.length).toBeGreaterThan(100);
    expect(verbs.filter((id) => script.includes(id) && !new RegExp(`${id}.,isVerb:!0`, 'u').test(script))).toEqual([]);
    expect(verbs.filter((id) => !script.includes(id))).toEqual([]);
  });
});
