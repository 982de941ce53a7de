import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayApproveExceptions } from './approve-exceptions.js';
import type { ApproveExceptionsFacts } from './approve-exceptions.js';

describe('mayApproveExceptions', () => {
  const leaf = { criterion: '5.2.3.1', isTailored: true, justification: '不提供配送' };
  const facts: ApproveExceptionsFacts = {
    auditStatus: 'IN_PROGRESS',
    scorecardStatus: 'OPEN',
    isPerson: true,
    seat: null,
    criteria: [leaf],
    bonuses: [{ isKnown: true }],
  };

  it.each<{ name: string; change: Partial<ApproveExceptionsFacts>; codes: readonly string[] }>([
    { name: 'lets an outsider agree', change: {}, codes: [] },
    { name: 'to bonuses alone', change: { criteria: [] }, codes: [] },
    { name: 'not to nothing', change: { criteria: [], bonuses: [] }, codes: ['NOTHING_TO_APPROVE'] },
    { name: 'not from the team, an observer included', change: { seat: 'OBSERVER' }, codes: ['APPROVER_ON_TEAM'] },
    { name: 'not from an account without a person', change: { isPerson: false }, codes: ['ACTOR_WITHOUT_PERSON'] },
    {
      name: 'not what is not tailored',
      change: { criteria: [{ ...leaf, isTailored: false, justification: null }] },
      codes: ['NOT_TAILORED'],
    },
    {
      name: 'not what nobody gave a reason for',
      change: { criteria: [{ ...leaf, justification: ' ' }] },
      codes: ['JUSTIFICATION_MISSING'],
    },
    {
      name: 'gives every reason at once',
      change: { auditStatus: 'REPORTED', scorecardStatus: 'LOCKED', seat: 'LEADER', bonuses: [{ isKnown: false }] },
      codes: ['AUDIT_NOT_OPEN', 'SCORECARD_NOT_OPEN', 'APPROVER_ON_TEAM', 'SPECIAL_ENTRY_UNKNOWN'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayApproveExceptions({ ...facts, ...change }))).toEqual(codes);
  });
});
