import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { refusal, verdict } from '../verdict.js';
import { maySubmitReport } from './submit-report.js';
import type { ActivityFacts, SubmitReportFacts } from './submit-report.js';

const review: ActivityFacts = { kind: 'DOCUMENT_REVIEW', conclusion: 'PASSED', concludedOn: plainDate('2026-11-18') };
const onSite: ActivityFacts = { kind: 'ON_SITE', conclusion: 'PASSED', concludedOn: plainDate('2026-11-22') };
const facts: SubmitReportFacts = {
  auditStatus: 'IN_PROGRESS',
  kind: 'INITIAL',
  seat: 'LEADER',
  activities: [review, onSite],
  lastDayOnSite: plainDate('2026-11-23'),
  today: plainDate('2026-11-23'),
  scorecards: [{ evaluation: 'main', isComplete: true, signOff: [] }],
  team: { allowed: true },
  conclusion: '体系运行有效。',
  recommendation: 'CERTIFY',
  passed: true,
};

describe('maySubmitReport', () => {
  it.each<{ name: string; change: Partial<SubmitReportFacts>; codes: readonly string[] }>([
    { name: 'takes a full report on the last day on site', change: {}, codes: [] },
    { name: 'not the day before', change: { today: plainDate('2026-11-22') }, codes: ['AUDIT_NOT_OVER'] },
    { name: 'not from an auditor', change: { seat: 'AUDITOR' }, codes: ['NOT_THE_LEADER'] },
    { name: 'not from an outsider', change: { seat: null }, codes: ['NOT_THE_LEADER'] },
    { name: 'not twice', change: { auditStatus: 'REPORTED' }, codes: ['AUDIT_NOT_OPEN'] },
    {
      name: 'not with an activity open',
      change: { activities: [review, { ...onSite, conclusion: null, concludedOn: null }] },
      codes: ['ACTIVITY_NOT_CONCLUDED'],
    },
    {
      name: 'not with the documents failed',
      change: { activities: [{ ...review, conclusion: 'NOT_PASSED' }, onSite], recommendation: 'NOT_CERTIFY' },
      codes: ['DOCUMENT_REVIEW_NOT_PASSED'],
    },
    {
      name: 'takes both concluded on one day',
      change: { activities: [{ ...review, concludedOn: plainDate('2026-11-22') }, onSite] },
      codes: [],
    },
    {
      name: 'not with the site concluded first',
      change: { activities: [{ ...review, concludedOn: plainDate('2026-11-23') }, onSite] },
      codes: ['ACTIVITIES_OUT_OF_ORDER'],
    },
    { name: 'not without scorecards', change: { scorecards: [] }, codes: ['SCORECARD_MISSING'] },
    {
      name: 'not with a scorecard unfinished',
      change: { scorecards: [{ evaluation: 'main', isComplete: false, signOff: [] }] },
      codes: ['SCORECARD_INCOMPLETE'],
    },
    {
      name: 'says unfinished once where sign-off says it too',
      change: { scorecards: [{ evaluation: 'main', isComplete: false, signOff: [refusal('INCOMPLETE', 'x')] }] },
      codes: ['INCOMPLETE'],
    },
    { name: 'not without words', change: { conclusion: '' }, codes: ['REPORT_CONCLUSION_MISSING'] },
    { name: 'not without a recommendation', change: { recommendation: null }, codes: ['RECOMMENDATION_MISSING'] },
    {
      name: 'not maintaining what is not certified',
      change: { recommendation: 'MAINTAIN' },
      codes: ['RECOMMENDATION_NOT_OPEN'],
    },
    { name: 'not against the scores', change: { passed: false }, codes: ['RECOMMENDATION_CONTRADICTS'] },
    { name: 'may be stricter than the scores', change: { recommendation: 'NOT_CERTIFY' }, codes: [] },
    {
      name: 'not against what failed on site',
      change: { activities: [review, { ...onSite, conclusion: 'NOT_PASSED' }] },
      codes: ['RECOMMENDATION_CONTRADICTS'],
    },
    {
      name: 'reports what failed on site',
      change: {
        activities: [review, { ...onSite, conclusion: 'NOT_PASSED' }],
        recommendation: 'NOT_CERTIFY',
        passed: false,
      },
      codes: [],
    },
    {
      name: 'maintains in surveillance, with no score in a subset',
      change: { kind: 'SURVEILLANCE', recommendation: 'MAINTAIN', passed: null },
      codes: [],
    },
    {
      name: 'not with a team that does not suffice',
      change: { team: verdict([refusal('CODES_NOT_COVERED', 'x')]) },
      codes: ['CODES_NOT_COVERED'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(maySubmitReport({ ...facts, ...change }))).toEqual(codes);
  });

  it('tells which evaluation a sign-off reason belongs to', () => {
    const signOff = [refusal('EVIDENCE_MISSING', 'x', { params: { criterion: '5.1.1.1' } })];
    const scorecards = [{ evaluation: 'completeness', isComplete: true, signOff }];
    expect(refusalsOf(maySubmitReport({ ...facts, scorecards }))).toMatchObject([
      { code: 'EVIDENCE_MISSING', params: { criterion: '5.1.1.1', evaluation: 'completeness' } },
    ]);
  });
});
