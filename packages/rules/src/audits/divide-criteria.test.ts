import { describe, expect, it } from 'vitest';
import { mayDivideCriteria } from './divide-criteria.js';
import type { DivideCriteriaFacts } from './divide-criteria.js';

const share = { named: ['5.1'], leaves: ['5.1.1', '5.1.2'], seats: ['AUDITOR'] } as const;
const facts: DivideCriteriaFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'LEADER',
  known: ['5.1', '5.1.1', '5.1.2', '5.2'],
  shares: [share],
};

describe('mayDivideCriteria', () => {
  it.each<{ name: string; change: Partial<DivideCriteriaFacts>; codes: string[] }>([
    { name: 'lets the leader give a heading to an auditor', change: {}, codes: [] },
    { name: 'already while it is planned', change: { auditStatus: 'PLANNED' }, codes: [] },
    { name: 'no longer once it is reported', change: { auditStatus: 'REPORTED' }, codes: ['AUDIT_NOT_OPEN'] },
    { name: 'not by an auditor', change: { seat: 'AUDITOR' }, codes: ['DIVISION_IS_THE_LEADERS'] },
    { name: 'not by an outsider', change: { seat: null }, codes: ['NOT_ON_TEAM'] },
    { name: 'takes it back with nobody named', change: { shares: [{ ...share, seats: [] }] }, codes: [] },
    {
      name: 'puts a trainee and an expert beside an auditor',
      change: { shares: [{ ...share, seats: ['TRAINEE', 'AUDITOR', 'TECHNICAL_EXPERT'] }] },
      codes: [],
    },
    {
      name: 'never a trainee alone',
      change: { shares: [{ ...share, seats: ['TRAINEE'] }] },
      codes: ['SHARE_WITHOUT_AUDITOR'],
    },
    {
      name: 'never two who would answer',
      change: { shares: [{ ...share, seats: ['LEADER', 'AUDITOR'] }] },
      codes: ['SHARE_OF_TWO'],
    },
    {
      name: 'every reason at once',
      change: {
        auditStatus: 'DECIDED',
        shares: [{ named: ['9'], leaves: [], seats: ['OBSERVER', null] }, share, share],
      },
      codes: [
        'AUDIT_NOT_OPEN',
        'CRITERION_SHARED_TWICE',
        'CRITERION_UNKNOWN_HERE',
        'MEMBER_NOT_ON_TEAM',
        'OBSERVER_HAS_NO_SHARE',
        'SHARE_WITHOUT_AUDITOR',
      ],
    },
  ])('$name', ({ change, codes }) => {
    const verdict = mayDivideCriteria({ ...facts, ...change });
    expect(verdict.allowed ? [] : verdict.refusals.map(({ code }) => code)).toEqual(codes);
  });
});
