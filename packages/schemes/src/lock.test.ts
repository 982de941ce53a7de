import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL, smallEdition, smallWith } from '../test/small-edition.js';
import { checksumOf } from './checksum.js';
import { loadEdition } from './load-edition.js';
import { checkLock, lockEdition, readLock } from './lock.js';

const changed = loadEdition(smallWith('zh: 安静', 'zh: 清静'), 'tea/2026.yaml');
const held = new Map([['tea/2026', smallEdition]]);

describe('checksumOf', () => {
  it('is the edition’s', () => {
    expect(checksumOf(SMALL)).toBe(smallEdition.checksum);
  });

  it('does not mind comments, order of keys or an empty list', () => {
    const spelt = `# another comment\n${SMALL}`.replace(
      'code: tea, title: { zh: 茶馆服务, en: Tea-house service }',
      'title: { en: Tea-house service, zh: 茶馆服务 }, code: tea',
    );
    expect(checksumOf(spelt)).toBe(smallEdition.checksum);
    expect(checksumOf(SMALL.replace(/combinationCases:[\s\S]*/, 'combinationCases: []'))).toBe(
      checksumOf(SMALL.replace(/combinationCases:[\s\S]*/, '')),
    );
  });

  it('minds every value', () => {
    expect(checksumOf(smallWith("points: '2.5'", "points: '2.50'"))).not.toBe(smallEdition.checksum);
    expect(changed.checksum).not.toBe(smallEdition.checksum);
  });

  it('is none of a text that cannot be read', () => {
    expect(() => checksumOf('id: [')).toThrow('can be read');
  });
});

describe('checkLock', () => {
  const lock = (text: string) => readLock(text);

  it.each([
    {
      name: 'as published',
      text: `${smallEdition.checksum}  tea/2026\n`,
      report: { changed: [], missing: [], unlocked: [] },
    },
    {
      name: 'changed since',
      text: `${changed.checksum}  tea/2026\n`,
      report: { changed: ['tea/2026'], missing: [], unlocked: [] },
    },
    { name: 'not published', text: '# nothing yet\n', report: { changed: [], missing: [], unlocked: ['tea/2026'] } },
    {
      name: 'gone',
      text: `${smallEdition.checksum}  tea/2026\nabc  tea/2025\n`,
      report: { changed: [], missing: ['tea/2025'], unlocked: [] },
    },
  ])('tells what is $name', ({ text, report }) => {
    expect(checkLock(held, lock(text))).toEqual(report);
  });
});

describe('lockEdition', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'lock-'));
    file = join(directory, 'editions.lock');
    writeFileSync(file, '# Published editions.\n');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('publishes once, and again without effect', () => {
    lockEdition(smallEdition, file);
    lockEdition(smallEdition, file);
    expect(readFileSync(file, 'utf8')).toBe(`# Published editions.\n${smallEdition.checksum}  tea/2026\n`);
  });

  it('does not publish a changed edition under its old name', () => {
    lockEdition(smallEdition, file);
    expect(() => lockEdition(changed, file)).toThrow('may not change');
  });
});
