import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCrosswalks } from '../crosswalks/load-crosswalks.js';
import { loadEditions } from '../load-editions.js';
import { itemsOf, leavesBeside, loadChecklists } from './checklists.js';

const editions = loadEditions();
const shipped = loadChecklists(editions);
const [list] = shipped as [(typeof shipped)[number]];

describe('the checklists that ship', () => {
  it('are these, in both languages, inferred, and without a point', () => {
    expect(shipped.map(({ id, standing }) => [id, standing])).toEqual([['gbt-16868-2009', 'inferred']]);
    expect(itemsOf(list)).toHaveLength(26);
    expect(JSON.stringify(list)).not.toContain('points');
    for (const { title } of itemsOf(list)) expect(title.zh).toMatch(/\p{Script=Han}/u);
  });

  it('stand beside leaves of the edition they name, and beside the same ones of another', () => {
    const crosswalks = loadCrosswalks(editions);
    const item = itemsOf(list).find(({ code }) => code === '2.1')!;
    const beside = (id: string) => leavesBeside(list, item, [editions.get(id)!, crosswalks]);
    expect(beside('gbt-27922/2011')).toEqual([{ evaluation: 'main', criterion: '5.1.4.1' }]);
    expect(beside('after-sales-maturity/2026')).toEqual([
      { evaluation: 'main', criterion: '5.1.4.1' },
      { evaluation: 'completeness', criterion: '6.2.2.1.a' },
    ]);
    expect(beside('online-service-capability/2026')).toEqual([]);
  });
});

describe('loadChecklists', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'checklists-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const text = readFileSync(new URL('../../checklists/gbt-16868-2009.yaml', import.meta.url), 'utf8');
  it.each([
    { name: 'a leaf that is none', from: "leaves: ['5.1.7.1']", to: "leaves: ['5.1.7']", code: 'LEAF_UNKNOWN (5.1.7)' },
    { name: 'an item said twice', from: "code: '1.2'", to: "code: '1.1'", code: 'ITEM_REPEATED (1.1)' },
    {
      name: 'an evaluation that is not there',
      from: 'evaluation: main',
      to: 'evaluation: other',
      code: 'EVALUATION_UNKNOWN',
    },
    { name: 'a key left out', from: 'standing: inferred\n', to: '', code: 'EDITION_KEY_MISSING' },
  ])('refuses $name', ({ from, to, code }) => {
    expect(text).toContain(from);
    writeFileSync(join(directory, 'a.yaml'), text.replace(from, to));
    expect(() => loadChecklists(editions, directory)).toThrow(code);
  });
});
