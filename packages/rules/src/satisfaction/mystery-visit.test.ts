import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayRecordMysteryVisit, mayRemoveMysteryVisit } from './mystery-visit.js';
import type { RecordMysteryVisitFacts } from './mystery-visit.js';

const on = (day: string) => plainDate(`2026-03-${day}`);
const activity = { kind: 'MYSTERY', startsOn: on('02'), endsOn: on('06') } as const;
const facts: RecordMysteryVisitFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'AUDITOR',
  activity,
  visitedOn: on('02'),
  outlet: '东门店',
  scenario: '报修空调',
  observations: '十分钟内派单',
  today: on('10'),
};

describe('mayRecordMysteryVisit', () => {
  it.each<{ name: string; change: Partial<RecordMysteryVisitFacts>; codes: readonly string[] }>([
    { name: 'takes a visit of the first day', change: {}, codes: [] },
    { name: 'and of the last', change: { visitedOn: on('06') }, codes: [] },
    { name: 'not the day after', change: { visitedOn: on('07') }, codes: ['VISIT_OUTSIDE_ACTIVITY'] },
    { name: 'not tomorrow', change: { today: on('01') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'not of a day on site',
      change: { activity: { ...activity, kind: 'ON_SITE' } },
      codes: ['NO_MYSTERY_VISIT'],
    },
    { name: 'not by a trainee', change: { seat: 'TRAINEE' }, codes: ['SEAT_RECORDS_NOTHING'] },
    {
      name: 'gives every reason at once',
      change: { auditStatus: 'REPORTED', seat: null, outlet: ' ', scenario: '', observations: '' },
      codes: [
        'AUDIT_NOT_OPEN',
        'NOT_ON_TEAM',
        'VISIT_OUTLET_MISSING',
        'VISIT_SCENARIO_MISSING',
        'VISIT_OBSERVATIONS_MISSING',
      ],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordMysteryVisit({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayRemoveMysteryVisit', () => {
  it('lets go of a visit before the report, as long as no answer rests on it', () => {
    expect(reasonsOf(mayRemoveMysteryVisit({ ...facts, criteria: [] }))).toEqual([]);
    expect(reasonsOf(mayRemoveMysteryVisit({ ...facts, auditStatus: 'DECIDED', criteria: ['5.1'] }))).toEqual([
      'AUDIT_NOT_OPEN',
      'VISIT_IS_EVIDENCE',
    ]);
  });
});
