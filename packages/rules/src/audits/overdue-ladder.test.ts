import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { DEFAULT_NONCONFORMITY_LIMITS } from '../cycle/clocks.js';
import { ladderDays, mayEscalateNonconformity, overdueRung } from './overdue-ladder.js';
import type { EscalateFacts, LadderFacts } from './overdue-ladder.js';

const day = plainDate;
const raisedOn = day('2026-03-02');

describe('ladderDays', () => {
  it('reminds a week before, and proposes thirty days after, by the edition', () => {
    expect(ladderDays({ grade: 'MINOR', raisedOn }, DEFAULT_NONCONFORMITY_LIMITS)).toEqual({
      remindOn: '2026-03-25',
      dueOn: '2026-04-01',
      escalatesOn: '2026-05-01',
    });
    expect(
      ladderDays({ grade: 'MINOR', raisedOn }, { minorDays: 5, majorDays: 60, remindDays: 9, escalateAfterDays: 1 }),
    ).toEqual({ remindOn: raisedOn, dueOn: '2026-03-07', escalatesOn: '2026-03-08' });
  });

  it('has nothing above a major one', () => {
    expect(ladderDays({ grade: 'MAJOR', raisedOn }, DEFAULT_NONCONFORMITY_LIMITS)).toEqual({
      remindOn: '2026-05-24',
      dueOn: '2026-05-31',
      escalatesOn: null,
    });
  });
});

describe('overdueRung', () => {
  const minor: LadderFacts = {
    grade: 'MINOR',
    status: 'OPEN',
    remindOn: day('2026-03-25'),
    dueOn: day('2026-04-01'),
    escalatesOn: day('2026-05-01'),
  };
  const major = { ...minor, grade: 'MAJOR', escalatesOn: null } as const;

  it.each<{ name: string; facts: LadderFacts; today: string; rung: string }>([
    { name: 'runs to the day before the reminder', facts: minor, today: '2026-03-24', rung: 'RUNNING' },
    { name: 'reminds on its day', facts: minor, today: '2026-03-25', rung: 'REMINDER' },
    { name: 'reminds on the last day', facts: minor, today: '2026-04-01', rung: 'REMINDER' },
    { name: 'is overdue the day after', facts: minor, today: '2026-04-02', rung: 'OVERDUE' },
    { name: 'is overdue to the last day', facts: minor, today: '2026-05-01', rung: 'OVERDUE' },
    { name: 'is proposed the day after', facts: minor, today: '2026-05-02', rung: 'ESCALATION_PROPOSED' },
    {
      name: 'climbs while an answer is not accepted',
      facts: { ...minor, status: 'ANSWERED' },
      today: '2026-05-02',
      rung: 'ESCALATION_PROPOSED',
    },
    {
      name: 'rests once a minor plan is accepted',
      facts: { ...minor, status: 'PLAN_ACCEPTED' },
      today: '2026-05-02',
      rung: 'SETTLED',
    },
    {
      name: 'goes on for a major plan',
      facts: { ...major, status: 'PLAN_ACCEPTED' },
      today: '2026-05-02',
      rung: 'OVERDUE',
    },
    {
      name: 'rests once a major one is verified',
      facts: { ...major, status: 'VERIFIED' },
      today: '2026-05-02',
      rung: 'SETTLED',
    },
  ])('$name', ({ facts, today, rung }) => {
    expect(overdueRung(facts, day(today))).toBe(rung);
  });
});

describe('mayEscalateNonconformity', () => {
  const facts: EscalateFacts = {
    auditStatus: 'REPORTED',
    grade: 'MINOR',
    status: 'OPEN',
    seat: null,
    isTechnicalReviewer: true,
    answeredOn: null,
    escalatesOn: day('2026-05-01'),
    reason: '逾期三十日仍未答复',
    on: day('2026-05-02'),
    today: day('2026-05-02'),
  };

  it.each<{ name: string; change: Partial<EscalateFacts>; codes: readonly string[] }>([
    { name: 'follows the proposal', change: {}, codes: [] },
    {
      name: 'not on the last day',
      change: { on: day('2026-05-01'), today: day('2026-05-01') },
      codes: ['ESCALATION_NOT_DUE'],
    },
    { name: 'not without a reason', change: { reason: ' ' }, codes: ['ESCALATION_REASON_MISSING'] },
    { name: 'not twice', change: { grade: 'MAJOR', escalatesOn: null }, codes: ['NONCONFORMITY_ALREADY_MAJOR'] },
    { name: 'not once its plan is accepted', change: { status: 'PLAN_ACCEPTED' }, codes: ['NONCONFORMITY_SETTLED'] },
    { name: 'not after the decision', change: { auditStatus: 'DECIDED' }, codes: ['AUDIT_ENDED'] },
    { name: 'not by an outsider', change: { isTechnicalReviewer: false }, codes: ['NOT_ON_TEAM'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayEscalateNonconformity({ ...facts, ...change }))).toEqual(codes);
  });
});
