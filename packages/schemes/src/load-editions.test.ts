import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL, smallWith } from '../test/small-edition.js';
import { SHIPPED_EDITIONS, loadEditions } from './load-editions.js';
import { EditionError } from './problem.js';

/** A small edition that takes an evaluation from another. */
const taking = (id: string, from: string) =>
  SMALL.replace('id: tea/2026', `id: ${id}`)
    .replace(
      /evaluations:[\s\S]*combination:/,
      `evaluations:\n  - { id: house, include: { edition: ${from}, evaluation: house } }\ncombination:`,
    )
    .replace("weights: { house: '2', people: '1' }", "weights: { house: '2' }")
    .replace(/ {2}- name: \{ zh: 人员未评完[\s\S]*?(?= {2}- name)/, '')
    .replace(/combinationCases:[\s\S]*/, '');

describe('loadEditions', () => {
  let directory: string;
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  };
  const codes = () => {
    try {
      loadEditions([directory]);
      return [];
    } catch (error) {
      return error instanceof EditionError
        ? error.problems.map(({ file, code }) => `${file.slice(directory.length + 1)} ${code}`)
        : [String(error)];
    }
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'editions-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('reads a body’s own directory beside the shipped one', () => {
    write('tea/2026.yaml', SMALL);
    write('tea/notes.txt', 'not an edition');
    expect([...loadEditions([SHIPPED_EDITIONS, directory]).keys()]).toContain('tea/2026');
  });

  it('lets a file take from another, whichever is read first', () => {
    write('tea/2025.yaml', taking('tea/2025', 'tea/2026'));
    write('tea/2026.yaml', SMALL);
    expect(codes()).toEqual([]);
  });

  it('holds the included content in the checksum', () => {
    write('tea/2025.yaml', taking('tea/2025', 'tea/2026'));
    write('tea/2026.yaml', SMALL);
    const before = loadEditions([directory]).get('tea/2025')!.checksum;
    write('tea/2026.yaml', smallWith('zh: 安静, en: Quiet', 'zh: 清静, en: Quiet'));
    expect(loadEditions([directory]).get('tea/2025')!.checksum).not.toBe(before);
  });

  it('tells a circle', () => {
    write('tea/2025.yaml', taking('tea/2025', 'tea/2024'));
    write('tea/2024.yaml', taking('tea/2024', 'tea/2025'));
    expect(codes()).toContain('tea/2024.yaml EDITION_INCLUDED_EDITION_UNKNOWN');
  });

  it('tells the faults of all files at once', () => {
    write('tea/2026.yaml', smallWith("min: '85'", "min: '50'"));
    write('tea/2027.yaml', SMALL);
    write('tea/2028.yaml', 'id: [');
    expect(codes()).toEqual([
      'tea/2026.yaml EDITION_BANDS_NOT_ASCENDING',
      'tea/2027.yaml EDITION_MISPLACED',
      'tea/2028.yaml EDITION_UNREADABLE',
    ]);
  });

  it('refuses one id in two directories', () => {
    write('tea/2026.yaml', SMALL);
    expect(() => loadEditions([directory, directory])).toThrow(/EDITION_TWICE/);
  });
});
