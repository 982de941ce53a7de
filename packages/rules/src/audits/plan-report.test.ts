import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { gateLevelOf } from '../decision/gate-levels.js';
import { auditMethodOf, mayRecordPlanReport, planReportChecks } from './plan-report.js';
import type { PlanReportFacts } from './plan-report.js';
import type { AuditActivityKind } from './words.js';

describe('auditMethodOf', () => {
  it.each<{ kinds: readonly AuditActivityKind[]; method: string | null }>([
    { kinds: ['ON_SITE'], method: 'FS01' },
    { kinds: ['DOCUMENT_REVIEW', 'ON_SITE', 'ON_SITE'], method: 'FS01' },
    { kinds: ['MYSTERY'], method: 'FS01' },
    { kinds: ['DOCUMENT_REVIEW', 'REMOTE'], method: 'FS02' },
    { kinds: ['ON_SITE', 'REMOTE'], method: 'FS03' },
    { kinds: ['REMOTE', 'MYSTERY'], method: 'FS03' },
    { kinds: ['DOCUMENT_REVIEW'], method: null },
    { kinds: [], method: null },
  ])('of $kinds is $method', ({ kinds, method }) => {
    expect(auditMethodOf(kinds)).toBe(method);
  });
});

describe('mayRecordPlanReport', () => {
  const facts: PlanReportFacts = {
    auditStatus: 'PLANNED',
    plannedOn: plainDate('2026-03-02'),
    planReportedOn: plainDate('2026-03-04'),
    today: plainDate('2026-03-04'),
  };

  it.each<{ name: string; change: Partial<PlanReportFacts>; codes: readonly string[] }>([
    { name: 'takes today', change: {}, codes: [] },
    { name: 'takes the day of the plan', change: { planReportedOn: plainDate('2026-03-02') }, codes: [] },
    { name: 'takes it late, while nothing is decided', change: { auditStatus: 'REVIEWED' }, codes: [] },
    { name: 'not tomorrow', change: { planReportedOn: plainDate('2026-03-05') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'not before there was a plan',
      change: { planReportedOn: plainDate('2026-03-01') },
      codes: ['REPORTED_BEFORE_PLANNED'],
    },
    { name: 'not once it is decided', change: { auditStatus: 'DECIDED' }, codes: ['AUDIT_CLOSED_TO_REPORTING'] },
    { name: 'not of what was called off', change: { auditStatus: 'CANCELLED' }, codes: ['AUDIT_CLOSED_TO_REPORTING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordPlanReport({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('planReportChecks', () => {
  const activities = [{ startsOn: plainDate('2026-03-10') }, { startsOn: plainDate('2026-03-06') }];

  it.each<{ name: string; planReportedOn: PlainDate | null; passed: boolean }>([
    { name: 'passes the day before the first activity', planReportedOn: plainDate('2026-03-05'), passed: true },
    { name: 'not the day it began', planReportedOn: plainDate('2026-03-06'), passed: false },
    { name: 'not while nothing is reported', planReportedOn: null, passed: false },
  ])('$name', ({ planReportedOn, passed }) => {
    expect(planReportChecks({ planReportedOn, activities })).toMatchObject([
      { code: 'PLAN_REPORTED_IN_TIME', passed, params: { startsOn: '2026-03-06' } },
    ]);
  });

  it('is only pointed out', () => {
    expect(gateLevelOf('PLAN_REPORTED_IN_TIME')).toBe('NOTE');
  });
});
