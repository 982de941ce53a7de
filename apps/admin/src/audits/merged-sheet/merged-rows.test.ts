import { describe, expect, it } from 'vitest';
import { BLANK } from '../score-sheet/answers.js';
import type { Shown } from '../score-sheet/SheetFilter.js';
import { isApart, isRowShown, plannedRows, progressOf } from './merged-rows.js';
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
const anna = { id: 's1', role: 'AUDITOR', person: { id: 'p1', name: 'Anna' } } as const;
/** Leaf 2 is Anna's, and the reader is she; leaf 9 is another's. */
const shares = {
  membersOf: (code: string) => (code === '2' ? [anna] : []),
  isOwn: (code: string) => code === '2',
  isOfAnother: (code: string) => code === '9',
};
const card = (id: string, criteria: ReturnType<typeof node>[], status = 'OPEN') => ({
  id,
  status,
  rules: { title: { zh: id, en: id } },
  criteria,
  shares,
  samples: [],
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

describe('isRowShown', () => {
  const shownBy = (shown: Shown, answers = {}) =>
    rows.filter((row) => isRowShown(shown, row, answers)).map(({ leaves }) => leaves[0]?.key);

  it('goes by what any leaf of the row is to the reader, and by its answer', () => {
    expect(rows.map(({ leaves }) => leaves.map(({ isOwn, isOfAnother }) => [isOwn, isOfAnother]))).toEqual([
      [
        [false, false],
        [false, true],
      ],
      [[true, false]],
    ]);
    expect(shownBy('mine')).toEqual(['a 2']);
    expect(shownBy('asked')).toEqual(['a 1', 'a 2']);
    expect(shownBy('unanswered', { 'a 2': met })).toEqual(['a 1']);
    expect(shownBy('lost', { 'a 2': { ...met, verdict: 'NOT_MET', evidence: '未见' } })).toEqual(['a 2']);
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
