import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import {
  mayAcceptPlan,
  mayAddCriterion,
  mayAddFindingEvidence,
  mayAnswerNonconformity,
  mayCloseNonconformity,
  mayRaiseNonconformity,
  mayVerifyNonconformity,
} from './nonconformity.js';
import type {
  AcceptPlanFacts,
  AddCriterionFacts,
  AddFindingEvidenceFacts,
  AnswerNonconformityFacts,
  JudgeNonconformityFacts,
  NamedCriterion,
  RaiseNonconformityFacts,
  VerifyNonconformityFacts,
} from './nonconformity.js';

const day = plainDate;
const today = day('2026-11-23');

const named: NamedCriterion = { criterion: '5.1.1.1', isKnown: true, isEncouraged: false, isRepeated: false };

describe('mayRaiseNonconformity', () => {
  const facts: RaiseNonconformityFacts = {
    auditStatus: 'IN_PROGRESS',
    seat: 'AUDITOR',
    criteria: [named],
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
      change: { criteria: [], specialDeduction: { isKnown: true, isRectified: false } },
      codes: [],
    },
    {
      name: 'not without anything it rests on',
      change: { criteria: [] },
      codes: ['NONCONFORMITY_GROUND_MISSING'],
    },
    {
      name: 'not at a criterion that is only encouraged',
      change: { criteria: [named, { ...named, criterion: '5.2.1', isEncouraged: true }] },
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
    {
      name: 'not at a criterion of no edition',
      change: { criteria: [{ ...named, isKnown: false }] },
      codes: ['UNKNOWN_CRITERION'],
    },
    {
      name: 'not at one criterion twice',
      change: { criteria: [named, { ...named, isRepeated: true }] },
      codes: ['CRITERION_NAMED_TWICE'],
    },
    {
      name: 'at several criteria',
      change: { criteria: [named, { ...named, criterion: '5.2.1' }] },
      codes: [],
    },
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
  const facts: VerifyNonconformityFacts = {
    ...judged,
    status: 'PLAN_ACCEPTED',
    evidence: '新版职责文件及记录',
    method: 'DOCUMENTS',
    nextSeat: null,
  };

  it.each<{ name: string; change: Partial<VerifyNonconformityFacts>; codes: readonly string[] }>([
    { name: 'verifies an accepted plan', change: {}, codes: [] },
    { name: 'verifies an answer at once', change: { status: 'ANSWERED' }, codes: [] },
    { name: 'not what is still open', change: { status: 'OPEN' }, codes: ['NONCONFORMITY_NOT_ANSWERED'] },
    { name: 'not what was sent back', change: { status: 'SENT_BACK' }, codes: ['NONCONFORMITY_NOT_ANSWERED'] },
    { name: 'not without evidence', change: { evidence: '' }, codes: ['VERIFICATION_EVIDENCE_MISSING'] },
    {
      name: 'at the next audit by its team',
      change: { method: 'NEXT_AUDIT', seat: null, nextSeat: 'AUDITOR' },
      codes: [],
    },
    { name: 'not at a next audit that is not', change: { method: 'NEXT_AUDIT' }, codes: ['NOT_ON_NEXT_TEAM'] },
    {
      name: 'not at the next audit by whoever only watches it',
      change: { method: 'NEXT_AUDIT', nextSeat: 'OBSERVER' },
      codes: ['SEAT_RECORDS_NOTHING'],
    },
    {
      name: 'not on papers by the next team alone',
      change: { seat: null, nextSeat: 'LEADER' },
      codes: ['NOT_ON_TEAM'],
    },
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

describe('mayAddCriterion', () => {
  const facts: AddCriterionFacts = { auditStatus: 'IN_PROGRESS', seat: 'AUDITOR', status: 'OPEN', named };

  it.each<{ name: string; change: Partial<AddCriterionFacts>; codes: readonly string[] }>([
    { name: 'lets another response share it', change: {}, codes: [] },
    { name: 'not once it is answered', change: { status: 'ANSWERED' }, codes: ['NONCONFORMITY_ANSWERED_ALREADY'] },
    { name: 'not after the report', change: { auditStatus: 'REPORTED' }, codes: ['AUDIT_NOT_OPEN'] },
    { name: 'not by an outsider', change: { seat: null }, codes: ['NOT_ON_TEAM'] },
    { name: 'not twice', change: { named: { ...named, isRepeated: true } }, codes: ['CRITERION_NAMED_TWICE'] },
    {
      name: 'not what the edition only encourages',
      change: { named: { ...named, isEncouraged: true } },
      codes: ['CRITERION_ONLY_ENCOURAGED'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAddCriterion({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayAddFindingEvidence', () => {
  const facts: AddFindingEvidenceFacts = { auditStatus: 'REPORTED', seat: 'LEADER', status: 'SENT_BACK', files: 1 };

  it.each<{ name: string; change: Partial<AddFindingEvidenceFacts>; codes: readonly string[] }>([
    { name: 'adds what shows it', change: {}, codes: [] },
    { name: 'not nothing', change: { files: 0 }, codes: ['EVIDENCE_FILE_MISSING'] },
    { name: 'not once it is settled', change: { status: 'VERIFIED' }, codes: ['NONCONFORMITY_SETTLED'] },
    { name: 'not after the decision', change: { auditStatus: 'DECIDED' }, codes: ['AUDIT_ENDED'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAddFindingEvidence({ ...facts, ...change }))).toEqual(codes);
  });
});
