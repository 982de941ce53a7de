import { describe, expect, it } from 'vitest';
import { mayRecordChecklist } from './record-checklist.js';
import type { RecordChecklistFacts } from './record-checklist.js';

const YES = { item: '1.1', verdict: 'YES' as const, remark: null };
const FACTS: RecordChecklistFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'AUDITOR',
  known: ['1.1', '1.2'],
  answers: [YES],
};

describe('mayRecordChecklist', () => {
  it.each([
    { name: 'takes a plain yes', change: {}, codes: [] },
    { name: 'takes an answer back', change: { answers: [{ ...YES, verdict: null }] }, codes: [] },
    {
      name: 'asks why it is a no, or does not apply',
      change: {
        answers: [
          { ...YES, verdict: 'NO' as const, remark: ' ' },
          { item: '1.2', verdict: 'NOT_APPLICABLE' as const, remark: null },
        ],
      },
      codes: ['CHECKLIST_REMARK_MISSING', 'CHECKLIST_REMARK_MISSING'],
    },
    {
      name: 'takes a no with a remark',
      change: { answers: [{ ...YES, verdict: 'NO' as const, remark: '未公示' }] },
      codes: [],
    },
    { name: 'is for the team', change: { seat: null }, codes: ['NOT_ON_TEAM'] },
    {
      name: 'gives every reason at once',
      change: {
        auditStatus: 'REPORTED' as const,
        seat: 'OBSERVER' as const,
        answers: [{ ...YES, item: '9' }, YES, YES],
      },
      codes: ['AUDIT_NOT_OPEN', 'SEAT_RECORDS_NOTHING', 'CHECKLIST_ITEM_UNKNOWN', 'CHECKLIST_ITEM_TWICE'],
    },
  ])('$name', ({ change, codes }) => {
    const answer = mayRecordChecklist({ ...FACTS, ...change });
    expect(answer.allowed ? [] : answer.refusals.map(({ code }) => code)).toEqual(codes);
  });
});
