import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { mayRequestPapers } from './request-papers.js';

const today = plainDate('2026-03-02');
const asked = { status: 'SUBMITTED', kinds: ['PERMITS'], reason: '许可证已过期', dueOn: today, today } as const;

describe('mayRequestPapers', () => {
  it.each([
    { name: 'asks for a paper by today', change: {}, codes: [] },
    { name: 'asks nothing by yesterday', change: { dueOn: plainDate('2026-03-01') }, codes: ['PAPERS_DUE_IN_PAST'] },
    { name: 'asks while it is reviewed only', change: { status: 'DRAFT' }, codes: ['APPLICATION_NOT_SUBMITTED'] },
    { name: 'asks nothing of what was decided', change: { status: 'DECLINED' }, codes: ['APPLICATION_NOT_SUBMITTED'] },
    {
      name: 'says what and why',
      change: { kinds: [], reason: ' ' },
      codes: ['PAPERS_NOT_NAMED', 'PAPERS_REASON_MISSING'],
    },
  ] as const)('$name', ({ change, codes }) => {
    const verdict = mayRequestPapers({ ...asked, ...change });
    expect(verdict.allowed ? [] : verdict.refusals.map(({ code }) => code)).toEqual(codes);
  });
});
