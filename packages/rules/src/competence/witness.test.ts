import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayCancelWitness, mayPlanWitness, mayRecordWitness, witnessDue } from './witness.js';
import type { PlanWitnessFacts, WitnessDueFacts } from './witness.js';

describe('mayPlanWitness', () => {
  const audit = {
    programme: 'gbt-27922',
    startsOn: day('2026-05-11'),
    endsOn: day('2026-05-13'),
    cancelled: false,
    team: ['wang'],
  };
  const facts: PlanWitnessFacts = {
    person: { id: 'wang', leftOn: null },
    witnessId: 'li',
    programme: 'gbt-27922',
    plannedOn: day('2026-05-12'),
    audit,
  };

  it.each<{ name: string; change: Partial<PlanWitnessFacts>; codes: readonly string[] }>([
    { name: 'takes a day of the audit', change: {}, codes: [] },
    { name: 'takes a day without an audit yet', change: { audit: null, plannedOn: day('2027-01-01') }, codes: [] },
    { name: 'stops who would watch himself', change: { witnessId: 'wang' }, codes: ['WITNESSES_SELF'] },
    { name: 'stops a day before the audit', change: { plannedOn: day('2026-05-10') }, codes: ['DAY_TOO_EARLY'] },
    { name: 'stops a day after it', change: { plannedOn: day('2026-05-14') }, codes: ['DAY_TOO_LATE'] },
    {
      name: 'stops an audit he does not work in',
      change: { audit: { ...audit, team: [] } },
      codes: ['WITNESSED_NOT_ON_TEAM'],
    },
    {
      name: 'stops a cancelled audit',
      change: { audit: { ...audit, cancelled: true } },
      codes: ['WITNESSED_NOT_ON_TEAM'],
    },
    {
      name: 'gives every reason at once',
      change: { person: { id: 'wang', leftOn: day('2026-05-11') }, witnessId: 'wang', programme: 'other' },
      codes: ['WITNESSES_SELF', 'PERSON_LEFT', 'WITNESS_OF_ANOTHER_PROGRAMME'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayPlanWitness({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayRecordWitness', () => {
  const facts = {
    doneOn: null,
    cancelledOn: null,
    personId: 'wang',
    witnessId: 'li',
    actorPersonId: 'li',
    keepsRecords: false,
    on: day('2026-05-12'),
    notes: '提问恰当',
    today: day('2026-05-12'),
  };

  it.each([
    { name: 'takes it from who watched', change: {}, codes: [] },
    { name: 'takes it from who keeps the records', change: { actorPersonId: 'qin', keepsRecords: true }, codes: [] },
    { name: 'stops anybody else', change: { actorPersonId: 'qin' }, codes: ['WITNESSED_BY_ANOTHER'] },
    {
      name: 'stops the watched, even as a keeper',
      change: { actorPersonId: 'wang', keepsRecords: true },
      codes: ['WITNESSES_SELF'],
    },
    {
      name: 'gives every reason at once',
      change: { cancelledOn: day('2026-05-01'), on: day('2026-05-13'), notes: '' },
      codes: ['WITNESS_CANCELLED_ALREADY', 'DAY_IN_FUTURE', 'WITNESS_NOTES_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordWitness({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayCancelWitness', () => {
  it('gives up what is still to come, with a reason', () => {
    expect(reasonsOf(mayCancelWitness({ doneOn: null, cancelledOn: null, reason: '审查改期' }))).toEqual([]);
    expect(reasonsOf(mayCancelWitness({ doneOn: day('2026-05-12'), cancelledOn: null, reason: ' ' }))).toEqual([
      'WITNESS_DONE_ALREADY',
      'WITNESS_CANCEL_REASON_MISSING',
    ]);
  });
});

describe('witnessDue', () => {
  const period = (grade: 'TRAINEE' | 'AUDITOR' | 'SENIOR', validFrom: string, validUntil: string) => ({
    grade,
    validFrom: day(validFrom),
    validUntil: day(validUntil),
  });
  const facts: WitnessDueFacts = {
    registrations: [period('AUDITOR', '2024-03-01', '2027-02-28')],
    done: [],
    audits: [],
    today: day('2026-03-02'),
  };
  const did = (doneOn: string, result: 'SATISFACTORY' | 'UNSATISFACTORY' = 'SATISFACTORY') => ({
    doneOn: day(doneOn),
    result,
  });
  const toldOf = (change: Partial<WitnessDueFacts>) =>
    witnessDue({ ...facts, ...change }).map(({ reason, dueOn, state }) => `${reason} ${dueOn} ${state}`);

  it.each<{ name: string; change: Partial<WitnessDueFacts>; told: readonly string[] }>([
    { name: 'is owed once a period', change: {}, told: ['PERIOD 2027-02-28 RUNNING'] },
    {
      name: 'is due soon 179 days before the end',
      change: { today: day('2026-09-02') },
      told: ['PERIOD 2027-02-28 DUE_SOON'],
    },
    {
      name: 'is not yet due soon 180 days before',
      change: { today: day('2026-09-01') },
      told: ['PERIOD 2027-02-28 RUNNING'],
    },
    {
      name: 'counts on the first day of the period',
      change: { done: [did('2024-03-01')] },
      told: ['PERIOD 2027-02-28 DONE'],
    },
    {
      name: 'does not count from the period before',
      change: { done: [did('2024-02-29')] },
      told: ['PERIOD 2027-02-28 RUNNING'],
    },
    {
      name: 'is not discharged by a bad one',
      change: { done: [did('2025-01-01', 'UNSATISFACTORY')] },
      told: ['PERIOD 2027-02-28 RUNNING'],
    },
    {
      name: 'is not discharged by one to come',
      change: { done: [did('2026-03-03')] },
      told: ['PERIOD 2027-02-28 RUNNING'],
    },
    {
      name: 'is owed by no trainee',
      change: { registrations: [period('TRAINEE', '2024-03-01', '2027-02-28')] },
      told: [],
    },
    { name: 'is owed by nobody whose registration has ended', change: { today: day('2027-03-01') }, told: [] },
  ])('$name', ({ change, told }) => {
    expect(toldOf(change)).toEqual(told);
  });

  describe('after a promotion', () => {
    const promoted = [period('TRAINEE', '2022-01-01', '2025-12-31'), period('AUDITOR', '2025-06-01', '2028-05-31')];
    const audit = (startsOn: string, endsOn: string) => ({ startsOn: day(startsOn), endsOn: day(endsOn) });

    it.each<{ name: string; change: Partial<WitnessDueFacts>; told: string }>([
      { name: 'waits for the first audit', change: {}, told: 'PROMOTION null RUNNING' },
      {
        name: 'is due at the first audit of the new grade, whatever came before',
        change: {
          audits: [
            audit('2026-04-01', '2026-04-02'),
            audit('2026-05-01', '2026-05-01'),
            audit('2025-05-31', '2025-06-01'),
          ],
        },
        told: 'PROMOTION 2026-04-02 DUE_SOON',
      },
      {
        name: 'is overdue the day after that audit',
        change: { audits: [audit('2026-03-01', '2026-03-01')] },
        told: 'PROMOTION 2026-03-01 OVERDUE',
      },
      {
        name: 'is in time on its last day',
        change: { audits: [audit('2026-03-01', '2026-03-02')], done: [did('2026-03-02')] },
        told: 'PROMOTION 2026-03-02 DONE',
      },
      {
        name: 'is late at the second',
        change: { audits: [audit('2025-09-01', '2025-09-02')], done: [did('2025-09-03')] },
        told: 'PROMOTION 2025-09-02 DONE_LATE',
      },
    ])('$name', ({ change, told }) => {
      expect(toldOf({ registrations: promoted, ...change })[1]).toBe(told);
    });

    it('is owed for no renewal of the same grade', () => {
      const renewed = [period('AUDITOR', '2021-03-01', '2024-02-29'), ...facts.registrations];
      expect(toldOf({ registrations: renewed })).toEqual(['PERIOD 2027-02-28 RUNNING']);
    });
  });
});
