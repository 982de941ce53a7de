import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { auditProgramme } from './audit-programme.js';
import type { ProgrammeAudit, ProgrammeFacts } from './audit-programme.js';

const day = plainDate;
const leaves = ['a', 'b', 'c'];
const initial: ProgrammeAudit = {
  id: '1',
  number: 'AU-1',
  kind: 'INITIAL',
  status: 'DECIDED',
  startsOn: day('2025-03-01'),
  surveillance: null,
};
const facts: ProgrammeFacts = {
  cycle: { decidedOn: day('2025-03-20'), validUntil: day('2028-03-19'), regime: 'strict' },
  surveillances: [
    { number: 1, opensOn: day('2025-12-20'), dueOn: day('2026-03-20'), completedOn: null },
    { number: 2, opensOn: day('2026-12-20'), dueOn: day('2027-03-20'), completedOn: null },
  ],
  audits: [initial],
  leaves,
  askedIn: (kind, number) => (kind === 'SURVEILLANCE' ? (number === 1 ? ['a', 'b'] : ['b']) : leaves),
  today: day('2026-03-20'),
};
const shown = (change: Partial<ProgrammeFacts>) =>
  auditProgramme({ ...facts, ...change }).steps.map(
    ({ kind, surveillance, state, dueOn, asked }) => `${kind} ${surveillance ?? '-'} ${state} ${dueOn ?? '-'} ${asked}`,
  );

describe('auditProgramme', () => {
  it('lays out a cycle from its first audit to the next recertification', () => {
    expect(shown({})).toEqual([
      'INITIAL - DONE - 3',
      'SURVEILLANCE 1 AHEAD 2026-03-20 2',
      'SURVEILLANCE 2 AHEAD 2027-03-20 1',
      'RECERTIFICATION - AHEAD 2028-03-19 3',
    ]);
  });

  it('tells which leaves no surveillance asks for', () => {
    expect(auditProgramme(facts).uncovered).toEqual(['c']);
    expect(auditProgramme({ ...facts, askedIn: () => leaves }).uncovered).toEqual([]);
  });

  it('is overdue the day after, planned with an audit, done with its completion', () => {
    const stateOfFirst = (change: Partial<ProgrammeFacts>) => shown(change)[1]?.split(' ')[2];
    const audit: ProgrammeAudit = {
      ...initial,
      id: '2',
      kind: 'SURVEILLANCE',
      status: 'PLANNED',
      startsOn: day('2026-03-10'),
      surveillance: 1,
    };
    expect(stateOfFirst({ today: day('2026-03-21') })).toBe('OVERDUE');
    expect(stateOfFirst({ audits: [initial, audit] })).toBe('PLANNED');
    const done = facts.surveillances.map((each) => ({ ...each, completedOn: day('2026-03-12') }));
    expect(stateOfFirst({ surveillances: done, today: day('2027-01-01') })).toBe('DONE');
  });

  it('shows the shape of a cycle before its days are known', () => {
    const planned = { ...initial, status: 'PLANNED' as const };
    expect(shown({ cycle: null, surveillances: [], audits: [planned] })).toEqual([
      'INITIAL - PLANNED - 3',
      'SURVEILLANCE 1 AHEAD - 2',
      'SURVEILLANCE 2 AHEAD - 1',
      'RECERTIFICATION - AHEAD - 3',
    ]);
    expect(shown({ cycle: null, surveillances: [], audits: [] })[0]).toBe('INITIAL - AHEAD - 3');
  });

  it('begins anew with a recertification, and lists special audits of its cycle', () => {
    const audits: readonly ProgrammeAudit[] = [
      initial,
      { ...initial, id: '3', kind: 'RECERTIFICATION', startsOn: day('2028-01-10') },
      { ...initial, id: '4', kind: 'SPECIAL', startsOn: day('2028-06-01') },
      { ...initial, id: '5', kind: 'SPECIAL', startsOn: day('2026-06-01') },
    ];
    const cycle = { decidedOn: day('2028-02-20'), validUntil: day('2031-03-19'), regime: 'strict' as const };
    expect(shown({ cycle, audits, surveillances: [], today: day('2028-07-01') })).toEqual([
      'RECERTIFICATION - DONE - 3',
      'SURVEILLANCE 1 AHEAD - 2',
      'SURVEILLANCE 2 AHEAD - 1',
      'SPECIAL - DONE - 3',
      'RECERTIFICATION - AHEAD 2031-03-19 3',
    ]);
  });
});
