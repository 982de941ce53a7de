import { describe, expect, it } from 'vitest';
import { BLANK } from '../score-sheet/answers.js';
import { isApart, plannedRows, progressOf } from './merged-rows.js';
import type { RowMode } from './merged-rows.js';

const node = (code: string, change: object = {}) => ({
  code,
  parent: null,
  title: { zh: code, en: code },
  leaf: true,
  points: '2',
  sampling: true,
  minimumSample: 3,
  tailoring: true,
  encouraged: false,
  asked: true,
  ...change,
});
const card = (id: string, criteria: ReturnType<typeof node>[], status = 'OPEN') => ({
  id,
  status,
  rules: { title: { zh: id, en: id } },
  criteria,
});
const at = (scorecardId: string, criterion: string) => ({ scorecardId, criterion });
const cards = [card('a', [node('1'), node('2')]), card('b', [node('9', { sampling: false })], 'LOCKED')];
const rows = plannedRows(
  [
    { leaves: [at('a', '1'), at('b', '9')], related: [at('b', '9')] },
    { leaves: [at('a', '2')], related: [] },
    { leaves: [at('c', '1')], related: [] },
  ],
  cards,
);
const met = { ...BLANK, verdict: 'MET' as const };

describe('plannedRows', () => {
  it('joins the leaves that one answer serves under the stricter rule, and drops what it does not know', () => {
    expect(
      rows.map(({ leaves, rules }) => [leaves.map(({ key, isOpen }) => [key, isOpen]), rules.differences]),
    ).toEqual([
      [
        [
          ['a 1', true],
          ['b 9', false],
        ],
        ['SAMPLING'],
      ],
      [[['a 2', true]], []],
    ]);
    expect(rows[0]?.rules.sampling).toBe(false);
  });
});

describe('isApart', () => {
  const [shared, alone] = rows as [(typeof rows)[number], (typeof rows)[number]];
  it.each([
    { name: 'holds together what is answered alike', row: shared, kept: { 'a 1': met, 'b 9': met }, is: false },
    { name: 'shows apart what is answered differently', row: shared, kept: { 'a 1': met }, is: true },
    { name: 'shows apart what somebody wants apart', row: shared, kept: {}, mode: 'apart' as const, is: true },
    { name: 'brings together again', row: shared, kept: { 'a 1': met }, mode: 'together' as const, is: false },
    { name: 'has nothing to take apart in one leaf', row: alone, kept: {}, mode: 'apart' as const, is: false },
  ])('$name', ({ row, kept, mode = 'auto' as RowMode, is }) => {
    expect(isApart(row, kept, mode)).toBe(is);
  });
});

describe('progressOf', () => {
  it('counts a row once all its leaves are answered', () => {
    expect(progressOf(rows, { 'a 1': met, 'a 2': met })).toEqual({ rows: 2, answered: 1, leaves: 3 });
  });
});
