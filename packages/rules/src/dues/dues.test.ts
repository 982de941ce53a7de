import { plainDate, plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { TeamRole } from '../competence/words.js';
import { DueState } from '../cycle/words.js';
import { duesOfCycle, proposedOn } from './cycle-dues.js';
import { mayDismissProposal } from './dismiss-proposal.js';
import { owedState, slackDays, soonDaysOf } from './owed-state.js';
import { isTeamSound } from './team-sound.js';
import type { PlannedMember, PlannedTeam } from './team-sound.js';
import { DueConsequence, DueKind } from './words.js';

const d = plainDate;

describe('owedState', () => {
  const days = {
    kind: DueKind.SURVEILLANCE,
    opensOn: d('2026-03-01'),
    dueOn: d('2026-06-01'),
    lastLawfulOn: d('2026-06-01'),
  };
  it.each([
    ['2026-02-28', DueState.NOT_OPEN],
    ['2026-03-01', DueState.OPEN],
    ['2026-05-01', DueState.OPEN],
    ['2026-05-02', DueState.DUE_SOON],
    ['2026-06-01', DueState.DUE_SOON],
    ['2026-06-02', DueState.OVERDUE],
  ])('on %s is %s', (today, state) => {
    expect(owedState(days, d(today))).toBe(state);
  });

  it('calls a clock of days soon in its last days alone', () => {
    const clock = {
      kind: DueKind.APPLICATION_REVIEW,
      opensOn: d('2026-06-01'),
      dueOn: d('2026-06-11'),
      lastLawfulOn: d('2026-06-11'),
    };
    expect(soonDaysOf(clock.kind)).toBe(3);
    expect([d('2026-06-07'), d('2026-06-08')].map((today) => owedState(clock, today))).toEqual(['OPEN', 'DUE_SOON']);
  });

  it('counts slack until the last lawful day, below nought after it', () => {
    expect([d('2026-05-31'), d('2026-06-01'), d('2026-06-03')].map((today) => slackDays(days, today))).toEqual([
      1, 0, -2,
    ]);
  });
});

describe('duesOfCycle', () => {
  const strict = {
    regime: 'strict' as const,
    decidedOn: d('2026-01-05'),
    issuedOn: d('2026-01-05'),
    surveillanceCompletedOn: [],
    hasApplied: false,
  };
  const kinds = (facts: Parameters<typeof duesOfCycle>[0], today: string) =>
    duesOfCycle(facts, d(today)).map(({ kind, number, dueOn, consequence }) => [kind, number, dueOn, consequence]);

  it('owes its surveillances, the recertification and the application for it', () => {
    expect(kinds(strict, '2026-06-01')).toEqual([
      ['SURVEILLANCE', 1, '2027-01-05', 'SUSPENSION_PROPOSED'],
      ['SURVEILLANCE', 2, '2028-01-05', 'SUSPENSION_PROPOSED'],
      ['RECERTIFICATION', null, '2029-01-04', 'LAPSES'],
      ['RECERTIFICATION_APPLICATION', null, '2028-10-04', 'LAPSES'],
    ]);
  });

  it('owes the end of a suspension, and nothing new for a surveillance meanwhile', () => {
    const suspended = { ...strict, suspendedOn: d('2027-01-10') };
    expect(kinds(suspended, '2027-02-01')).toContainEqual([
      'SUSPENSION_END',
      null,
      '2027-07-10',
      'WITHDRAWAL_PROPOSED',
    ]);
    expect(kinds(suspended, '2027-02-01')[0]).toEqual(['SURVEILLANCE', 1, '2027-01-05', 'NONE']);
    expect(kinds({ ...suspended, restoredOn: d('2027-01-20') }, '2027-02-01').map(([kind]) => kind)).not.toContain(
      'SUSPENSION_END',
    );
  });

  it('awaits the decision once the days on site are over, after the end as well under the strict regime', () => {
    const held = { ...strict, recertification: { startedOn: d('2028-12-01'), onSiteCompletedOn: d('2028-12-03') } };
    const awaited = ['AWAITED_DECISION', null, '2028-12-05', 'EXPIRES'];
    expect(kinds(held, '2028-12-20')).toContainEqual(awaited);
    expect(kinds(held, '2029-01-05')).toEqual([awaited]);
    expect(kinds(strict, '2029-01-05')).toEqual([]);
  });

  it('leaves the months of restoration under the classic regime', () => {
    const classic = { ...strict, regime: 'classic' as const, recertification: { startedOn: d('2028-12-01') } };
    expect(kinds(classic, '2029-01-05')).toEqual([['RESTORATION', null, '2029-07-04', 'LAPSES']]);
    expect(kinds(classic, '2029-07-05')).toEqual([]);
  });

  it('owes nothing once people ended it', () => {
    for (const fate of ['withdrawnOn', 'cancelledOn', 'replacedOn'])
      expect(kinds({ ...strict, [fate]: d('2026-05-01') }, '2026-05-01')).toEqual([]);
  });
});

describe('proposedOn', () => {
  const missed = {
    kind: DueKind.SURVEILLANCE,
    lastLawfulOn: d('2026-06-01'),
    provisional: false,
    consequence: DueConsequence.SUSPENSION_PROPOSED,
  };
  it('proposes the very next day, and no day earlier', () => {
    expect(proposedOn(missed, d('2026-06-01'))).toBeNull();
    expect(proposedOn(missed, d('2026-06-02'))).toBe('2026-06-02');
    expect(proposedOn(missed, d('2026-08-01'))).toBe('2026-06-02');
  });

  it('proposes nothing of a foreseen day, nor where nothing follows', () => {
    expect(proposedOn({ ...missed, provisional: true }, d('2026-08-01'))).toBeNull();
    expect(proposedOn({ ...missed, consequence: DueConsequence.NONE }, d('2026-08-01'))).toBeNull();
    expect(proposedOn({ ...missed, kind: DueKind.PERMIT }, d('2026-08-01'))).toBeNull();
  });
});

describe('mayDismissProposal', () => {
  const facts = {
    isProposed: true,
    isSuspension: true,
    regime: 'classic' as const,
    reason: '审查改期，组织已书面说明。',
  };
  it.each([
    { name: 'lets a suspension be dismissed under the classic regime, with a reason', change: {}, codes: [] },
    { name: 'lets nobody under the strict one', change: { regime: 'strict' as const }, codes: ['PROPOSAL_STANDS'] },
    { name: 'lets no withdrawal be dismissed', change: { isSuspension: false }, codes: ['WITHDRAWAL_STANDS'] },
    {
      name: 'asks for a proposal and a reason',
      change: { isProposed: false, reason: ' ' },
      codes: ['NOTHING_PROPOSED', 'DISMISSAL_REASON_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    const verdict = mayDismissProposal({ ...facts, ...change });
    expect(verdict.allowed ? [] : verdict.refusals.map(({ code }) => code)).toEqual(codes);
  });
});

describe('isTeamSound', () => {
  const long = { validFrom: d('2025-01-01'), validUntil: d('2027-12-31') };
  const never = { suspendedOn: null, restoredOn: null };
  const member = (role: TeamRole, change: Partial<PlannedMember> = {}): PlannedMember => ({
    role,
    personDays: '2.0',
    leftOn: null,
    registrations: [{ ...long, ...never, grade: 'AUDITOR' }],
    authorisations: [{ ...long, authorisedFunction: role === 'LEADER' ? 'LEADER' : 'AUDITOR' }],
    technicalCodes: [{ ...long, code: 'SC03' }],
    leaves: [],
    contracts: [long],
    declarationValidUntil: d('2026-12-31'),
    ties: [],
    ...change,
  });
  const team = (members: readonly PlannedMember[], change: Partial<PlannedTeam> = {}): PlannedTeam => ({
    startsOn: d('2026-06-01'),
    endsOn: d('2026-06-02'),
    personDays: '2.0',
    neededCodes: ['SC03'],
    members,
    ...change,
  });
  const suspended = (from: string, again: string | null): PlannedMember =>
    member('LEADER', {
      registrations: [{ ...long, suspendedOn: d(from), restoredOn: again === null ? null : d(again), grade: 'SENIOR' }],
    });
  const tied = (tie: PlannedMember['ties'][number]): PlannedTeam => team([member('LEADER', { ties: [tie] })]);
  const lapsing = { validFrom: d('2025-01-01'), validUntil: d('2026-06-01') };
  it.each([
    ['a leader with everything', team([member('LEADER')]), true],
    [
      'a leader and an observer without anything',
      team([member('LEADER'), member('OBSERVER', { registrations: [], authorisations: [] })]),
      true,
    ],
    ['nobody', team([]), false],
    ['no leader', team([member('AUDITOR')]), false],
    ['too little time', team([member('LEADER')], { personDays: '2.5' }), false],
    ['a code nobody holds', team([member('LEADER')], { neededCodes: ['SC03', 'SC12'] }), false],
    [
      'a code that ends on the first day',
      team([member('LEADER', { technicalCodes: [{ ...lapsing, code: 'SC03' }] })]),
      false,
    ],
    [
      'a registration that ends on the first day',
      team([member('LEADER', { registrations: [{ ...lapsing, ...never, grade: 'SENIOR' }] })]),
      false,
    ],
    ['a suspended registration', team([suspended('2026-05-01', null)]), false],
    ['one that is suspended from the last day on', team([suspended('2026-06-02', null)]), false],
    ['one that counts again by the first day', team([suspended('2026-05-01', '2026-06-01')]), true],
    ['one that is suspended afterwards', team([suspended('2026-06-03', null)]), true],
    [
      'a trainee who leads',
      team([member('LEADER', { registrations: [{ ...long, ...never, grade: 'TRAINEE' }] })]),
      false,
    ],
    ['an auditor authorised for nothing', team([member('LEADER'), member('AUDITOR', { authorisations: [] })]), false],
    ['somebody who leaves on the first day', team([member('LEADER', { leftOn: d('2026-06-01') })]), false],
    ['somebody who leaves on the last day', team([member('LEADER', { leftOn: d('2026-06-02') })]), true],
    [
      'a contract that ends on the first day',
      team([member('LEADER', { contracts: [lapsing] }), member('AUDITOR')]),
      false,
    ],
    ['an observer without a contract', team([member('LEADER'), member('OBSERVER', { contracts: [] })]), false],
    ['nothing declared', team([member('LEADER', { declarationValidUntil: null })]), false],
    ['a declaration up to the first day', team([member('LEADER', { declarationValidUntil: d('2026-06-01') })]), false],
    ['a declaration up to the last day', team([member('LEADER', { declarationValidUntil: d('2026-06-02') })]), true],
    ['a member of the client’s family', tied({ kind: 'FAMILY', startsOn: null, endsOn: null }), false],
    [
      'advice that ended two years before',
      tied({ kind: 'CONSULTANCY', startsOn: null, endsOn: d('2024-06-01') }),
      true,
    ],
    ['advice that ended a day later', tied({ kind: 'CONSULTANCY', startsOn: null, endsOn: d('2024-06-02') }), false],
    ['employment up to the day before', tied({ kind: 'EMPLOYMENT', startsOn: null, endsOn: d('2026-05-31') }), true],
    ['employment up to the first day', tied({ kind: 'EMPLOYMENT', startsOn: null, endsOn: d('2026-06-01') }), false],
    ['shares from the day after', tied({ kind: 'OWNERSHIP', startsOn: d('2026-06-03'), endsOn: null }), true],
    [
      'leave on the last day',
      team([member('LEADER', { leaves: [{ validFrom: d('2026-06-02'), validUntil: d('2026-06-09') }] })]),
      false,
    ],
    [
      'leave the day after',
      team([member('LEADER', { leaves: [{ validFrom: d('2026-06-03'), validUntil: plusDays(d('2026-06-03'), 5) }] })]),
      true,
    ],
  ])('%s', (_name, planned, sound) => {
    expect(isTeamSound(planned)).toBe(sound);
  });
});
