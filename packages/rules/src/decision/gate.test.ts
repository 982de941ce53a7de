import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { refuse, verdictOf } from '../check.js';
import { decisionGate } from './gate.js';
import type { DecisionGateFacts } from './gate.js';

const facts: DecisionGateFacts = {
  auditStatus: 'REVIEWED',
  technicalReview: 'PASSED',
  nonconformities: [
    { number: 'NC-1', grade: 'MAJOR', status: 'VERIFIED' },
    { number: 'NC-2', grade: 'MINOR', status: 'PLAN_ACCEPTED' },
    { number: 'NC-3', grade: 'MINOR', status: 'CLOSED' },
  ],
  scorecards: [{ evaluation: 'main', status: 'LOCKED' }],
  scoresPass: true,
  decider: { allowed: true },
  personDays: '6.5',
  tablePersonDays: '6.5',
  timeJustification: null,
  outcome: 'GRANT',
};
const open = [
  { number: 'NC-1', grade: 'MAJOR', status: 'PLAN_ACCEPTED' },
  { number: 'NC-2', grade: 'MINOR', status: 'ANSWERED' },
] as const;

describe('decisionGate', () => {
  it.each<{ name: string; change: Partial<DecisionGateFacts>; codes: readonly string[] }>([
    { name: 'lets a complete file through', change: {}, codes: [] },
    { name: 'lets a file without nonconformities through', change: { nonconformities: [] }, codes: [] },
    {
      name: 'stops a file in the making',
      change: {
        auditStatus: 'IN_PROGRESS',
        technicalReview: null,
        scorecards: [{ evaluation: 'main', status: 'OPEN' }],
      },
      codes: ['REPORT_SUBMITTED', 'TECHNICAL_REVIEW_PASSED', 'SCORECARDS_LOCKED'],
    },
    {
      name: 'stops a report not reviewed',
      change: { auditStatus: 'REPORTED', technicalReview: null },
      codes: ['TECHNICAL_REVIEW_PASSED'],
    },
    {
      name: 'stops a review that returned it',
      change: { technicalReview: 'RETURNED' },
      codes: ['TECHNICAL_REVIEW_PASSED'],
    },
    {
      name: 'stops open nonconformities',
      change: { nonconformities: open },
      codes: ['MAJORS_VERIFIED', 'MINORS_PLANNED'],
    },
    {
      name: 'asks before an outcome is chosen',
      change: { nonconformities: open, outcome: null },
      codes: ['MAJORS_VERIFIED', 'MINORS_PLANNED'],
    },
    { name: 'not where they are the reason', change: { nonconformities: open, outcome: 'REFUSE' }, codes: [] },
    { name: 'nor in a suspension', change: { nonconformities: open, outcome: 'SUSPEND' }, codes: [] },
    {
      name: 'asks when a level is lowered',
      change: { nonconformities: open, outcome: 'LOWER_LEVEL' },
      codes: ['MAJORS_VERIFIED', 'MINORS_PLANNED'],
    },
    {
      name: 'leaves a major out of account in the part that goes',
      change: { nonconformities: open, outcome: 'REDUCE', takenOut: ['NC-1'] },
      codes: ['MINORS_PLANNED'],
    },
    {
      name: 'and asks for every other one',
      change: { nonconformities: open, outcome: 'REDUCE', takenOut: ['NC-9'] },
      codes: ['MAJORS_VERIFIED', 'MINORS_PLANNED'],
    },
    { name: 'stops scores that fall short', change: { scoresPass: false }, codes: ['SCORES_PASS'] },
    {
      name: 'says so before an outcome is chosen',
      change: { scoresPass: false, outcome: null },
      codes: ['SCORES_PASS'],
    },
    { name: 'waits until everything is scored', change: { scoresPass: null }, codes: ['SCORES_PASS'] },
    { name: 'not where they are the reason', change: { scoresPass: false, outcome: 'REFUSE' }, codes: [] },
    { name: 'stops a file without scorecards', change: { scorecards: [] }, codes: ['SCORECARDS_LOCKED'] },
    { name: 'stops short time without a reason', change: { personDays: '6' }, codes: ['AUDIT_TIME_JUSTIFIED'] },
    { name: 'takes it with one', change: { personDays: '6', timeJustification: '单一产品' }, codes: [] },
    {
      name: 'asks for one where the table is silent',
      change: { tablePersonDays: null },
      codes: ['AUDIT_TIME_JUSTIFIED'],
    },
    {
      name: 'stops a decider who may not',
      change: { decider: refuse('DECIDER_ON_TEAM', 'x') },
      codes: ['DECIDER_INDEPENDENT'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(verdictOf(decisionGate({ ...facts, ...change })))).toEqual(codes);
  });

  it('names the nonconformities in the way', () => {
    const refusals = refusalsOf(verdictOf(decisionGate({ ...facts, nonconformities: open })));
    expect(refusals.map(({ params }) => params)).toEqual([{ numbers: ['NC-1'] }, { numbers: ['NC-2'] }]);
  });

  it('leaves nonconformities out where they do not matter', () => {
    const codes = decisionGate({ ...facts, outcome: 'REFUSE' }).map(({ code }) => code);
    expect(codes).not.toContain('MAJORS_VERIFIED');
  });
});
