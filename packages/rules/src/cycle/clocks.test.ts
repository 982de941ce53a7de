import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import {
  applicationReviewDueOn,
  clockState,
  isWorkingDay,
  majorVerifiedBy,
  monthlyReportDueOn,
  nonconformityDueOn,
} from './clocks.js';
import { dueState, isAtRisk, planState } from './due-state.js';

const day = plainDate;
// the National Day holiday of 2026, with the Sunday before and the Saturday after worked in its stead
const table = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(day)),
  workedWeekends: new Set(['2026-09-27', '2026-10-10'].map(day)),
};

describe('applicationReviewDueOn', () => {
  it.each([
    { name: 'calendar days, day of receipt not counted', on: '2026-11-23', days: 10, due: '2026-12-03' },
    { name: 'over a month with 28 days', on: '2026-02-20', days: 10, due: '2026-03-02' },
    { name: 'a Saturday stays', on: '2026-11-18', days: 10, due: '2026-11-28' },
    { name: 'a Saturday moves to Monday', on: '2026-11-18', days: 10, moves: true, due: '2026-11-30' },
    { name: 'an end in the holiday moves behind it', on: '2026-09-21', days: 10, moves: true, due: '2026-10-08' },
    { name: 'an end on a worked Saturday stays', on: '2026-09-30', days: 10, moves: true, due: '2026-10-10' },
    { name: 'working days skip weekends', on: '2026-11-20', days: 10, working: true, due: '2026-12-04' },
    {
      name: 'working days skip holidays and count worked weekends',
      on: '2026-09-25',
      days: 10,
      working: true,
      due: '2026-10-14',
    },
    { name: 'received on a Sunday', on: '2026-11-22', days: 1, working: true, due: '2026-11-23' },
    { name: 'no days at all', on: '2026-11-23', days: 0, due: '2026-11-23' },
  ])('$name', ({ on, days, working, moves, due }) => {
    const count = working ? 'working' : 'calendar';
    expect(
      applicationReviewDueOn({ receivedOn: day(on), days, count, endMovesOffHolidays: moves ?? false, table }),
    ).toBe(due);
  });

  it('takes every weekend for free where there is no table', () => {
    expect(isWorkingDay(day('2026-10-10'))).toBe(false);
    expect(isWorkingDay(day('2026-10-01'))).toBe(true);
    expect(isWorkingDay(day('2026-10-10'), table)).toBe(true);
    expect(isWorkingDay(day('2026-10-01'), table)).toBe(false);
  });
});

describe('clockState', () => {
  const dueOn = day('2026-12-03');
  it.each([
    { on: '2026-11-29', state: 'RUNNING' },
    { on: '2026-11-30', state: 'DUE_SOON' },
    { on: '2026-12-03', state: 'DUE_SOON' },
    { on: '2026-12-04', state: 'OVERDUE' },
    { on: '2026-12-04', done: '2026-12-03', state: 'DONE' },
    { on: '2026-12-05', done: '2026-12-04', state: 'DONE_LATE' },
    { on: '2026-12-03', done: '2026-12-04', state: 'DUE_SOON' },
  ])('on $on, done $done: $state', ({ on, done, state }) => {
    expect(clockState({ dueOn, doneOn: done ? day(done) : null }, day(on))).toBe(state);
  });
});

describe('the days of nonconformities and reports', () => {
  it('counts a minor 30 and a major 90 days from the day it was raised, or as the edition says', () => {
    const raisedOn = day('2026-01-31');
    expect(nonconformityDueOn({ grade: 'MINOR', raisedOn })).toBe('2026-03-02');
    expect(nonconformityDueOn({ grade: 'MAJOR', raisedOn })).toBe('2026-05-01');
    expect(nonconformityDueOn({ grade: 'MINOR', raisedOn }, { minorDays: 15, majorDays: 60 })).toBe('2026-02-15');
  });

  it('gives a major six months from the last day on site', () => {
    expect(majorVerifiedBy(day('2025-08-31'))).toBe('2026-02-28');
    expect(majorVerifiedBy(day('2025-08-31'), 3)).toBe('2025-11-30');
  });

  it('reports a month by the 10th of the next, whatever day that is', () => {
    expect(monthlyReportDueOn(day('2026-12-31'))).toBe('2027-01-10');
    expect(monthlyReportDueOn(day('2026-01-31'))).toBe('2026-02-10');
    expect(monthlyReportDueOn(day('2026-09-01'))).toBe('2026-10-10');
  });
});

describe('dueState', () => {
  const row = { opensOn: day('2024-12-01'), dueOn: day('2025-03-01'), completedOn: null };
  it.each([
    { on: '2024-11-30', state: 'NOT_OPEN' },
    { on: '2024-12-01', state: 'OPEN' },
    { on: '2025-01-29', state: 'OPEN' },
    { on: '2025-01-30', state: 'DUE_SOON' },
    { on: '2025-03-01', state: 'DUE_SOON' },
    { on: '2025-03-02', state: 'OVERDUE' },
  ])('$on: $state', ({ on, state }) => expect(dueState(row, day(on))).toBe(state));

  it('is done from the day it was completed, late or not', () => {
    const late = { ...row, completedOn: day('2025-04-01') };
    expect(dueState(late, day('2025-03-31'))).toBe('OVERDUE');
    expect(dueState(late, day('2025-04-01'))).toBe('DONE');
  });
});

describe('planState and isAtRisk', () => {
  const dueOn = day('2025-03-01');
  it.each([
    { plannedOn: null, teamValid: true, state: 'UNPLANNED' },
    { plannedOn: '2025-03-01', teamValid: true, state: 'PLANNED' },
    { plannedOn: '2025-03-02', teamValid: true, state: 'PLANNED_AFTER_DUE' },
    { plannedOn: '2025-02-01', teamValid: false, state: 'TEAM_INVALID' },
  ])('planned $plannedOn, team valid $teamValid: $state', ({ plannedOn, teamValid, state }) => {
    const facts = { dueOn, plannedOn: plannedOn ? day(plannedOn) : null, teamValid };
    expect(planState(facts)).toBe(state);
    expect(isAtRisk(facts, day('2024-12-02'))).toBe(state !== 'PLANNED');
    expect(isAtRisk(facts, day('2024-12-01'))).toBe(false);
  });
});
