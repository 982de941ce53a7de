import { describe, expect, it } from 'vitest';
import { mayAddReason, mayUseReason, ReasonKind } from './reason-codes.js';
import type { Verdict } from '../verdict.js';

const codesOf = (verdict: Verdict) => (verdict.allowed ? [] : verdict.refusals.map(({ code }) => code));
const known = [
  { kind: ReasonKind.SUSPEND, code: '0112', isRetired: false },
  { kind: ReasonKind.SUSPEND, code: '0117', isRetired: true },
  { kind: ReasonKind.WITHDRAW, code: '0120', isRetired: false },
];

describe('mayUseReason', () => {
  it.each([
    { name: 'takes a code of the step', code: '0112', codes: [] },
    { name: 'asks for a code', code: null, codes: ['REASON_CODE_MISSING'] },
    { name: 'takes no blank for a code', code: '  ', codes: ['REASON_CODE_MISSING'] },
    { name: 'knows the code of another step as unknown', code: '0120', codes: ['REASON_CODE_UNKNOWN'] },
    { name: 'takes no retired code', code: '0117', codes: ['REASON_CODE_RETIRED'] },
  ])('$name', ({ code, codes }) => {
    expect(codesOf(mayUseReason({ kind: ReasonKind.SUSPEND, code, known }))).toEqual(codes);
  });
});

describe('mayAddReason', () => {
  const fresh = { kind: ReasonKind.WITHDRAW, code: 'H09', titleZh: '其他', titleEn: 'Other', known };
  it.each([
    { name: 'takes a new one', facts: {}, codes: [] },
    { name: 'lets two steps share a code', facts: { code: '0112' }, codes: [] },
    { name: 'keeps codes apart within a step', facts: { code: '0120' }, codes: ['REASON_CODE_TAKEN'] },
    {
      name: 'gives every reason at once',
      facts: { code: 'a b', titleZh: '', titleEn: ' ' },
      codes: ['REASON_CODE_SHAPE', 'REASON_TITLE_MISSING', 'REASON_TITLE_MISSING'],
    },
  ])('$name', ({ facts, codes }) => {
    expect(codesOf(mayAddReason({ ...fresh, ...facts }))).toEqual(codes);
  });
});
