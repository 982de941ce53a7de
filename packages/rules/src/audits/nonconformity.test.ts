import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import {
  mayAcceptPlan,
  mayAnswerNonconformity,
  mayCloseNonconformity,
  mayRaiseNonconformity,
  mayVerifyNonconformity,
} from './nonconformity.js';
import type {
  AcceptPlanFacts,
  AnswerNonconformityFacts,
  JudgeNonconformityFacts,
  RaiseNonconformityFacts,
  VerifyNonconformityFacts,
} from './nonconformity.js';

const day = plainDate;
const today = day('2026-11-23');

describe('mayRaiseNonconformity', () => {
  const facts: RaiseNonconformityFacts = {
    auditStatus: 'IN_PROGRESS',
    seat: 'AUDITOR',
    criterion: '5.1.1.1',
    criterionIsKnown: true,
    criterionIsEncouraged: false,
    specialDeduction: null,
    statement: '未设置售后服务部门',
    evidence: '组织架构图',
    raisedOn: today,
    auditStartsOn: day('2026-11-20'),
    today,
  };

  it.each<{ name: string; change: Partial<RaiseNonconformityFacts>; codes: readonly string[] }>([
    { name: 'raises what was found', change: {}, codes: [] },
    {
      name: 'raises for a special deduction alone',
      change: { criterion: null, criterionIsKnown: false, specialDeduction: { isKnown: true, isRectified: false } },
      codes: [],
    },
    {
      name: 'not without anything it rests on',
      change: { criterion: null, criterionIsKnown: false },
      codes: ['NONCONFORMITY_GROUND_MISSING'],
    },
    {
      name: 'not at a criterion that is only encouraged',
      change: { criterionIsEncouraged: true },
      codes: ['CRITERION_ONLY_ENCOURAGED'],
    },
    {
      name: 'not for a deduction of no scorecard',
      change: { specialDeduction: { isKnown: false, isRectified: false } },
      codes: ['UNKNOWN_SPECIAL_DEDUCTION'],
    },
    {
      name: 'not for a deduction that has a nonconformity',
      change: { specialDeduction: { isKnown: true, isRectified: true } },
      codes: ['SPECIAL_DEDUCTION_RECTIFIED'],
    },
    { name: 'not at a criterion of no edition', change: { criterionIsKnown: false }, codes: ['UNKNOWN_CRITERION'] },
    { name: 'on the first day of the audit', change: { raisedOn: day('2026-11-20') }, codes: [] },
    { name: 'not before it', change: { raisedOn: day('2026-11-19') }, codes: ['RAISED_BEFORE_AUDIT'] },
    {
      name: 'gives every reason at once',
      change: { auditStatus: 'REPORTED', seat: null, statement: '', evidence: ' ', raisedOn: day('2026-11-24') },
      codes: [
        'AUDIT_NOT_OPEN',
        'NOT_ON_TEAM',
        'NONCONFORMITY_STATEMENT_MISSING',
        'NONCONFORMITY_EVIDENCE_MISSING',
        'DAY_IN_FUTURE',
      ],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRaiseNonconformity({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayAnswerNonconformity', () => {
  const facts: AnswerNonconformityFacts = {
    status: 'OPEN',
    seat: null,
    cause: '职责未分配',
    correction: '已指定部门',
    correctiveAction: '修订职责文件',
    raisedOn: day('2026-11-20'),
    answeredOn: today,
    today,
  };

  it.each<{ name: string; change: Partial<AnswerNonconformityFacts>; codes: readonly string[] }>([
    { name: 'answers an open one', change: {}, codes: [] },
    { name: 'answers one that was sent back', change: { status: 'SENT_BACK' }, codes: [] },
    { name: 'answers on the day it was raised', change: { answeredOn: day('2026-11-20') }, codes: [] },
    { name: 'not before', change: { answeredOn: day('2026-11-19') }, codes: ['ANSWERED_BEFORE_RAISED'] },
    { name: 'not tomorrow', change: { answeredOn: day('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'not twice', change: { status: 'ANSWERED' }, codes: ['NONCONFORMITY_NOT_OPEN'] },
    { name: "not from the audit's own team", change: { seat: 'OBSERVER' }, codes: ['ANSWERED_BY_THE_TEAM'] },
    {
      name: 'asks for all three parts',
      change: { cause: '', correction: ' ', correctiveAction: '　' },
      codes: ['CAUSE_MISSING', 'CORRECTION_MISSING', 'CORRECTIVE_ACTION_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAnswerNonconformity({ ...facts, ...change }))).toEqual(codes);
  });
});

const judged: JudgeNonconformityFacts = {
  status: 'ANSWERED',
  seat: 'LEADER',
  isTechnicalReviewer: false,
  answeredOn: day('2026-11-21'),
  on: today,
  today,
};

describe('mayAcceptPlan', () => {
  const facts: AcceptPlanFacts = { ...judged, outcome: 'PLAN_ACCEPTED', reason: null };

  it.each<{ name: string; change: Partial<AcceptPlanFacts>; codes: readonly string[] }>([
    { name: 'accepts an answer', change: {}, codes: [] },
    { name: 'lets the technical reviewer accept', change: { seat: null, isTechnicalReviewer: true }, codes: [] },
    { name: 'not an outsider', change: { seat: null }, codes: ['NOT_ON_TEAM'] },
    {
      name: 'not where there is no answer',
      change: { status: 'OPEN', answeredOn: null },
      codes: ['NONCONFORMITY_NOT_ANSWERED'],
    },
    { name: 'sends back with a reason only', change: { outcome: 'SENT_BACK' }, codes: ['SEND_BACK_REASON_MISSING'] },
    { name: 'sends back', change: { outcome: 'SENT_BACK', reason: '原因分析不充分' }, codes: [] },
    { name: 'on the day of the answer', change: { on: day('2026-11-21') }, codes: [] },
    { name: 'not before it', change: { on: day('2026-11-20') }, codes: ['JUDGED_BEFORE_ANSWERED'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAcceptPlan({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayVerifyNonconformity', () => {
  const facts: VerifyNonconformityFacts = { ...judged, status: 'PLAN_ACCEPTED', evidence: '新版职责文件及记录' };

  it.each<{ name: string; change: Partial<VerifyNonconformityFacts>; codes: readonly string[] }>([
    { name: 'verifies an accepted plan', change: {}, codes: [] },
    { name: 'verifies an answer at once', change: { status: 'ANSWERED' }, codes: [] },
    { name: 'not what is still open', change: { status: 'OPEN' }, codes: ['NONCONFORMITY_NOT_ANSWERED'] },
    { name: 'not what was sent back', change: { status: 'SENT_BACK' }, codes: ['NONCONFORMITY_NOT_ANSWERED'] },
    { name: 'not without evidence', change: { evidence: '' }, codes: ['VERIFICATION_EVIDENCE_MISSING'] },
    { name: 'not by an observer', change: { seat: 'OBSERVER' }, codes: ['SEAT_RECORDS_NOTHING'] },
    { name: 'not tomorrow', change: { on: day('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayVerifyNonconformity({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayCloseNonconformity', () => {
  it.each<{ name: string; change: Partial<JudgeNonconformityFacts>; codes: readonly string[] }>([
    { name: 'closes what was verified', change: { status: 'VERIFIED' }, codes: [] },
    { name: 'not what is only planned', change: { status: 'PLAN_ACCEPTED' }, codes: ['NONCONFORMITY_NOT_VERIFIED'] },
    { name: 'not twice', change: { status: 'CLOSED' }, codes: ['NONCONFORMITY_NOT_VERIFIED'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayCloseNonconformity({ ...judged, ...change }))).toEqual(codes);
  });
});
