import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { maySetSpecialEntries } from './special-entries.js';
import type { SpecialEntriesFacts } from './special-entries.js';

describe('maySetSpecialEntries', () => {
  const facts: SpecialEntriesFacts = {
    evaluation: 'main',
    deductionsIn: 'main',
    deductions: [
      { id: 'd1', reason: '未按承诺时限上门' },
      { id: null, reason: '违反三包规定' },
    ],
    bonuses: [{ id: null, reason: '牵头制定行业标准' }],
    known: { deductions: ['d1'], bonuses: [] },
    rectifiedBy: { d1: 'NC-1' },
  };

  it.each<{ name: string; change: Partial<SpecialEntriesFacts>; codes: readonly string[] }>([
    { name: 'takes entries old and new', change: {}, codes: [] },
    { name: 'leaves lists alone that are not given', change: { deductions: null, bonuses: null }, codes: [] },
    { name: 'not in another evaluation', change: { deductionsIn: 'other' }, codes: ['SPECIAL_DEDUCTIONS_ELSEWHERE'] },
    {
      name: 'an empty list in another evaluation',
      change: { deductionsIn: 'other', deductions: [], rectifiedBy: {} },
      codes: [],
    },
    {
      name: 'not without a nonconformity’s deduction',
      change: { deductions: [] },
      codes: ['DEDUCTION_HAS_NONCONFORMITY'],
    },
    { name: 'without one that has none', change: { deductions: [], rectifiedBy: {} }, codes: [] },
    {
      name: 'gives every reason at once',
      change: {
        deductions: [
          { id: 'd1', reason: ' ' },
          { id: 'd1', reason: '重复' },
          { id: 'd9', reason: '不存在' },
        ],
        bonuses: [{ id: 'b1', reason: '' }],
      },
      codes: [
        'SPECIAL_REASON_MISSING',
        'SPECIAL_ENTRY_UNKNOWN',
        'SPECIAL_ENTRY_UNKNOWN',
        'SPECIAL_ENTRY_UNKNOWN',
        'SPECIAL_REASON_MISSING',
      ],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(maySetSpecialEntries({ ...facts, ...change }))).toEqual(codes);
  });

  it('names the field at fault and the nonconformity in the way', () => {
    const [lost, unknown] = refusalsOf(
      maySetSpecialEntries({ ...facts, deductions: [], bonuses: [{ id: 'b1', reason: '牵头' }] }),
    ).toSorted((a, b) => a.code.localeCompare(b.code));
    expect(lost?.params).toEqual({ numbers: ['NC-1'] });
    expect(unknown?.field).toBe('specialBonuses.0.id');
  });
});
