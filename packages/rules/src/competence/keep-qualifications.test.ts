import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import {
  checkCompetenceEvaluation,
  checkRegistration,
  checkTechnicalCode,
  mayEnd,
  mayRenewTechnicalCode,
  overlaps,
} from './keep-qualifications.js';
import { CompetenceResult } from './words.js';
import type {
  CompetenceEvaluationEntry,
  RegistrationEntry,
  TechnicalCodeEntry,
  TechnicalCodeRenewal,
} from './keep-qualifications.js';

const entry: RegistrationEntry = {
  personId: 'wang',
  registrar: 'CCAA',
  number: '2026-1-NSC-1',
  validFrom: day('2026-01-01'),
  validUntil: day('2028-12-31'),
  sameNumber: [],
};
const earlier = { personId: 'wang', validFrom: day('2023-01-01'), validUntil: day('2025-12-31') };

describe('checkRegistration', () => {
  it.each<{ name: string; change: Partial<RegistrationEntry>; codes: readonly string[] }>([
    { name: 'takes a new one', change: {}, codes: [] },
    { name: 'takes a renewal under the same number', change: { sameNumber: [earlier] }, codes: [] },
    {
      name: 'stops one that shares a day with another',
      change: { sameNumber: [{ ...earlier, validUntil: day('2026-01-01') }] },
      codes: ['REGISTRATION_OVERLAPS'],
    },
    {
      name: "stops another person's number",
      change: { sameNumber: [{ ...earlier, personId: 'li' }] },
      codes: ['REGISTRATION_OF_ANOTHER'],
    },
    { name: 'takes one whose holder was never asked', change: { exclusive: null }, codes: [] },
    {
      name: 'stops one whose holder practises elsewhere too',
      change: { exclusive: false },
      codes: ['PRACTISES_ELSEWHERE'],
    },
    {
      name: 'gives every reason at once',
      change: { registrar: ' ', number: '', validUntil: day('2025-12-31') },
      codes: ['REGISTRAR_MISSING', 'REGISTRATION_NUMBER_MISSING', 'ENDS_BEFORE_START'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkRegistration({ ...entry, ...change }))).toEqual(codes);
  });
});

describe('checkTechnicalCode', () => {
  const code: TechnicalCodeEntry = {
    personId: 'wang',
    code: 'SC03',
    validFrom: day('2026-01-01'),
    validUntil: null,
    evaluatorId: 'li',
    evaluation: null,
    evidence: '查阅工作证明',
    hasPaper: false,
    held: [],
  };
  const evaluation = { personId: 'wang', code: null, result: CompetenceResult.COMPETENT };

  it('takes a code for good', () => {
    expect(reasonsOf(checkTechnicalCode(code))).toEqual([]);
  });

  it('stops one that is held for good, and names since when', () => {
    const held = [{ validFrom: day('2020-01-01'), validUntil: null }];
    expect(refusalsOf(checkTechnicalCode({ ...code, held }))).toMatchObject([
      { code: 'TECHNICAL_CODE_HELD', params: { from: '2020-01-01' } },
    ]);
  });

  it.each<{ name: string; change: Partial<TechnicalCodeEntry>; codes: readonly string[] }>([
    { name: 'takes one that another found', change: { evaluatorId: 'li', evaluation }, codes: [] },
    { name: 'takes an evaluation of that field', change: { evaluation: { ...evaluation, code: 'SC03' } }, codes: [] },
    { name: 'takes a paper for words', change: { evidence: ' ', hasPaper: true }, codes: [] },
    { name: 'takes an evaluation for words', change: { evidence: null, evaluation }, codes: [] },
    { name: 'stops one that nobody found', change: { evaluatorId: null }, codes: ['EVALUATOR_MISSING'] },
    { name: 'stops one that rests on nothing', change: { evidence: ' ' }, codes: ['CODE_EVIDENCE_MISSING'] },
    { name: 'stops one found by himself', change: { evaluatorId: 'wang' }, codes: ['EVALUATES_SELF'] },
    {
      name: "stops another person's evaluation",
      change: { evaluation: { ...evaluation, personId: 'li' } },
      codes: ['EVALUATION_OF_SOMETHING_ELSE'],
    },
    {
      name: 'stops an evaluation of another field that went badly',
      change: { evaluation: { ...evaluation, code: 'SC15', result: CompetenceResult.NOT_COMPETENT } },
      codes: ['EVALUATION_OF_SOMETHING_ELSE', 'EVALUATION_NOT_COMPETENT'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkTechnicalCode({ ...code, ...change }))).toEqual(codes);
  });

  it('stops a text that is no code', () => {
    expect(reasonsOf(checkTechnicalCode({ ...code, code: 'SC3' }))).toEqual(['TECHNICAL_CODE_SHAPE']);
  });
});

describe('mayEnd', () => {
  const span = { validFrom: day('2026-01-01'), validUntil: day('2026-12-31') };

  it.each([
    { name: 'ends on the first day', endsOn: '2026-01-01', codes: [] },
    { name: 'stops an end before it', endsOn: '2025-12-31', codes: ['ENDS_BEFORE_START'] },
    { name: 'takes the day it ends anyhow', endsOn: '2026-12-31', codes: [] },
    { name: 'makes nothing longer', endsOn: '2027-01-01', codes: ['ENDS_AFTER_END'] },
  ])('$name', ({ endsOn, codes }) => {
    expect(reasonsOf(mayEnd({ ...span, endsOn: day(endsOn) }))).toEqual(codes);
  });
});

describe('checkCompetenceEvaluation', () => {
  const evaluation: CompetenceEvaluationEntry = {
    personId: 'wang',
    evaluatorId: 'li',
    code: null,
    evidence: '见证审查记录',
    evaluatedOn: day('2026-03-01'),
    today: day('2026-03-01'),
  };

  it.each<{ name: string; change: Partial<CompetenceEvaluationEntry>; codes: readonly string[] }>([
    { name: 'takes a judgement by another', change: {}, codes: [] },
    { name: 'stops a judgement of oneself', change: { evaluatorId: 'wang' }, codes: ['EVALUATES_SELF'] },
    { name: 'stops an account without a person', change: { evaluatorId: null }, codes: ['ACTOR_WITHOUT_PERSON'] },
    { name: 'stops one without evidence', change: { evidence: ' ' }, codes: ['EVALUATION_EVIDENCE_MISSING'] },
    { name: 'stops tomorrow', change: { evaluatedOn: day('2026-03-02') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'stops a field that is none', change: { code: 'x' }, codes: ['TECHNICAL_CODE_SHAPE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkCompetenceEvaluation({ ...evaluation, ...change }))).toEqual(codes);
  });
});

describe('overlaps', () => {
  const span = (validFrom: string, validUntil: string | null) => ({
    validFrom: day(validFrom),
    validUntil: validUntil === null ? null : day(validUntil),
  });

  it.each([
    { first: span('2026-01-01', '2026-01-31'), second: span('2026-02-01', null), shared: false },
    { first: span('2026-01-01', '2026-02-01'), second: span('2026-02-01', null), shared: true },
    { first: span('2026-01-01', null), second: span('2025-01-01', '2025-12-31'), shared: false },
    { first: span('2026-01-01', null), second: span('2025-01-01', null), shared: true },
  ])('of $first and $second is $shared', ({ first, second, shared }) => {
    expect([overlaps(first, second), overlaps(second, first)]).toEqual([shared, shared]);
  });
});

describe('mayRenewTechnicalCode', () => {
  const ending = { validFrom: day('2024-01-01'), validUntil: day('2026-03-31') };
  const facts: TechnicalCodeRenewal = {
    personId: 'wang',
    code: 'SC03',
    evaluatorId: 'li',
    evidence: '近三年审查记录',
    hasPaper: false,
    validUntil: ending.validUntil,
    until: day('2029-03-31'),
    held: [ending],
  };
  it.each<{ name: string; change: Partial<TechnicalCodeRenewal>; codes: readonly string[] }>([
    { name: 'carries on what ends', change: {}, codes: [] },
    { name: 'by one day at least', change: { until: day('2026-04-01') }, codes: [] },
    { name: 'and not by none', change: { until: ending.validUntil }, codes: ['RENEWAL_NO_LONGER'] },
    { name: 'needs nothing where it is open', change: { validUntil: null }, codes: ['RENEWAL_OPEN'] },
    {
      name: 'carries nothing on that nobody judged anew',
      change: { evaluatorId: null, evidence: null },
      codes: ['EVALUATOR_MISSING', 'CODE_EVIDENCE_MISSING'],
    },
    { name: 'nor that he judged himself', change: { evaluatorId: 'wang' }, codes: ['EVALUATES_SELF'] },
    {
      name: 'renews nothing twice',
      change: { held: [ending, { validFrom: day('2026-04-01'), validUntil: null }] },
      codes: ['TECHNICAL_CODE_HELD'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRenewTechnicalCode({ ...facts, ...change }))).toEqual(codes);
  });
});
