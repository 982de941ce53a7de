import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, technicalCode } from '../../test/person.js';
import { reasonsOf } from '../../test/reasons-of.js';
import { planSurveillance } from '../cycle/surveillance-plan.js';
import { validUntil } from '../cycle/validity.js';
import type { PersonFacts } from '../competence/person.js';
import { mayGrantTransfer, mayRecordTransfer, mayReviewTransfer, mayTransfer } from './transfer.js';
import type {
  GrantTransferFacts,
  RecordTransferFacts,
  ReviewTransferFacts,
  TransferredCertificate,
} from './transfer.js';
import { TransferItem } from './words.js';

const day = plainDate;
const certificate: TransferredCertificate = {
  bodyName: '某认证有限公司',
  isAccredited: true,
  bodyCeasedOn: null,
  certificateNumber: '01724F10001R0M',
  technicalCodes: ['SC03', 'SC05'],
  level: 'FIVE_STAR',
  issuedOn: day('2024-06-10'),
  validUntil: day('2027-06-09'),
  surveillancesOn: [day('2025-05-20')],
  status: 'VALID',
  lookedUpOn: day('2026-03-02'),
  openMajors: 0,
  reason: '集团统一更换认证机构。',
};
const on = day('2026-03-02');

describe('mayTransfer', () => {
  it.each<{ name: string; change?: Partial<TransferredCertificate>; codes?: string[]; on?: string; reasons: string[] }>(
    [
      { name: 'takes a valid, accredited certificate', reasons: [] },
      { name: 'on its last day', change: { lookedUpOn: day('2027-06-01') }, on: '2027-06-09', reasons: [] },
      {
        name: 'not the day after',
        change: { lookedUpOn: day('2027-06-01') },
        on: '2027-06-10',
        reasons: ['TRANSFER_EXPIRED'],
      },
      { name: 'never a suspended one', change: { status: 'SUSPENDED' }, reasons: ['TRANSFER_STATUS_FORBIDS'] },
      { name: 'none that was withdrawn', change: { status: 'WITHDRAWN' }, reasons: ['TRANSFER_STATUS_FORBIDS'] },
      { name: 'none without accreditation', change: { isAccredited: false }, reasons: ['TRANSFER_NOT_ACCREDITED'] },
      { name: 'nothing it does not cover', codes: ['SC03', 'SC08'], reasons: ['TRANSFER_OUTSIDE_SCOPE'] },
      { name: 'none with a major open', change: { openMajors: 1 }, reasons: ['TRANSFER_MAJORS_OPEN'] },
      { name: 'looked up thirty days ago', on: '2026-04-01', reasons: [] },
      { name: 'not longer ago', on: '2026-04-02', reasons: ['TRANSFER_LOOKUP_STALE'] },
      { name: 'six months after its body ceased', change: { bodyCeasedOn: day('2025-09-02') }, reasons: [] },
      { name: 'not a day later', change: { bodyCeasedOn: day('2025-09-01') }, reasons: ['TRANSFER_BODY_CEASED'] },
      {
        name: 'gives every reason at once',
        change: { status: 'EXPIRED', validUntil: day('2026-03-01'), openMajors: 2, isAccredited: false },
        codes: ['SC08'],
        reasons: [
          'TRANSFER_STATUS_FORBIDS',
          'TRANSFER_EXPIRED',
          'TRANSFER_NOT_ACCREDITED',
          'TRANSFER_OUTSIDE_SCOPE',
          'TRANSFER_MAJORS_OPEN',
        ],
      },
    ],
  )('$name', ({ change = {}, codes: technicalCodes = ['SC03'], on: at = on, reasons }) => {
    const facts = { certificate: { ...certificate, ...change }, technicalCodes, on: day(at) };
    expect(reasonsOf(mayTransfer(facts))).toEqual(reasons);
  });

  it.each([
    { on: '2026-03-12', reasons: [] },
    { on: '2026-03-13', reasons: ['TRANSFER_LOOKUP_STALE'] },
  ])('lets a look-up count for the days of the body, on $on', ({ on: at, reasons }) => {
    const facts = { certificate, technicalCodes: ['SC03'], goodForDays: 10, on: day(at) };
    expect(reasonsOf(mayTransfer(facts))).toEqual(reasons);
  });

  it('asks for the record first', () => {
    expect(reasonsOf(mayTransfer({ certificate: null, technicalCodes: [], on }))).toEqual(['TRANSFER_NOT_RECORDED']);
  });
});

describe('mayRecordTransfer', () => {
  const facts: RecordTransferFacts = {
    ...certificate,
    kind: 'TRANSFER',
    applicationStatus: 'DRAFT',
    reviewedOn: null,
    isAsReviewed: false,
    decidedOn: null,
    levels: ['COMPLIANT', 'FIVE_STAR'],
    bodyApproval: null,
    standard: 'GB/T 27922-2011',
    scopeZh: '家用电器的售后服务',
    openMinors: 0,
    complaints: null,
    today: on,
  };
  it.each<{ name: string; change: Partial<RecordTransferFacts>; codes: readonly string[] }>([
    { name: 'takes what was found, suspended or not', change: { status: 'SUSPENDED' }, codes: [] },
    { name: 'for a transfer alone', change: { kind: 'INITIAL' }, codes: ['TRANSFER_NOT_ASKED'] },
    {
      name: 'while something may come of it',
      change: { applicationStatus: 'DECLINED' },
      codes: ['TRANSFER_NOT_ASKED'],
    },
    { name: 'until its review', change: { reviewedOn: on }, codes: ['TRANSFER_REVIEWED_ALREADY'] },
    { name: 'but for a look-up made again', change: { reviewedOn: on, isAsReviewed: true }, codes: [] },
    {
      name: 'and none once it is decided',
      change: { reviewedOn: on, isAsReviewed: true, decidedOn: on },
      codes: ['TRANSFER_DECIDED_ALREADY'],
    },
    {
      name: 'asks for what it must say',
      change: {
        bodyName: ' ',
        certificateNumber: '',
        standard: ' ',
        scopeZh: '',
        reason: '',
        technicalCodes: [],
        level: 'GOLD',
      },
      codes: [
        'TRANSFER_BODY_MISSING',
        'TRANSFER_NUMBER_MISSING',
        'TRANSFER_STANDARD_MISSING',
        'TRANSFER_SCOPE_MISSING',
        'TRANSFER_REASON_MISSING',
        'TECHNICAL_CODE_MISSING',
        'TRANSFER_LEVEL_UNKNOWN',
      ],
    },
    { name: 'knows what a field is', change: { technicalCodes: ['SC3'] }, codes: ['TECHNICAL_CODE_SHAPE'] },
    {
      name: 'keeps a text within a record',
      change: { scopeZh: '长'.repeat(4001), complaints: '长'.repeat(4001) },
      codes: ['TEXT_TOO_LONG', 'TEXT_TOO_LONG'],
    },
    { name: 'takes one that was renewed early', change: { validUntil: day('2028-06-10') }, codes: [] },
    {
      name: 'stops a slip in the year it ends',
      change: { validUntil: day('2028-06-11') },
      codes: ['TRANSFER_RUNS_TOO_LONG'],
    },
    {
      name: 'was looked up while it lived, of a body that has ceased if one has',
      change: { lookedUpOn: day('2024-06-09'), bodyCeasedOn: day('2026-03-03') },
      codes: ['DAY_IN_FUTURE', 'DAY_TOO_EARLY'],
    },
    { name: 'counts minors in whole numbers', change: { openMinors: -1 }, codes: ['TRANSFER_COUNT_SHAPE'] },
    { name: 'takes as many as two figures say', change: { openMajors: 99, openMinors: 99 }, codes: [] },
    {
      name: 'and no more',
      change: { openMajors: 100, openMinors: 2_000_000 },
      codes: ['TRANSFER_COUNT_SHAPE', 'TRANSFER_COUNT_SHAPE'],
    },
    {
      name: 'keeps its days in order',
      change: { validUntil: day('2024-06-10'), surveillancesOn: [], lookedUpOn: day('2026-03-03'), openMajors: -1 },
      codes: ['TRANSFER_DAYS_REVERSED', 'DAY_IN_FUTURE', 'TRANSFER_COUNT_SHAPE'],
    },
    {
      name: 'counts no surveillance before it, and none to come',
      change: { surveillancesOn: [day('2024-06-09'), day('2026-03-03')] },
      codes: ['TRANSFER_SURVEILLANCE_OUTSIDE'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordTransfer({ ...facts, ...change }))).toEqual(codes);
  });
});

const span = { validFrom: day('2020-01-01'), validUntil: null };
const reviewer: PersonFacts = {
  ...able,
  id: 'reviewer',
  declarationValidUntil: day('2030-12-31'),
  registrations: [],
  technicalCodes: [{ ...technicalCode('SC03'), ...span }],
  authorisations: [{ ...authorisation('TECHNICAL_REVIEW'), ...span }],
};

describe('mayReviewTransfer', () => {
  const items = Object.values(TransferItem).map((item) => ({ item, isInOrder: true, remark: null }));
  const facts: ReviewTransferFacts = {
    certificate,
    technicalCodes: ['SC03'],
    on,
    status: 'ACCEPTED',
    kind: 'TRANSFER',
    agreementSignedOn: day('2026-03-01'),
    reviewedOn: null,
    items,
    needsVisit: false,
    reviewer,
    programme: 'gbt-27922',
    clientId: 'client',
  };
  const amiss = items.map((each) => (each.item === 'COMPLAINTS' ? { ...each, isInOrder: false } : each));
  it.each<{ name: string; change: Partial<ReviewTransferFacts>; codes: readonly string[] }>([
    { name: 'signs what is in order', change: {}, codes: [] },
    { name: 'asks for every item', change: { items: items.slice(1) }, codes: ['TRANSFER_ITEM_OPEN'] },
    {
      name: 'and for one answer to each',
      change: { items: [...items, ...items.slice(1)] },
      codes: ['TRANSFER_ITEM_OPEN'],
    },
    {
      name: 'explains what is amiss, and sees it on site',
      change: { items: amiss },
      codes: ['TRANSFER_ITEM_UNEXPLAINED', 'TRANSFER_VISIT_NEEDED'],
    },
    {
      name: 'leaves it to an audit',
      change: { items: amiss.map((each) => ({ ...each, remark: '投诉处理待核实。' })), needsVisit: true },
      codes: [],
    },
    { name: 'signs once', change: { reviewedOn: on }, codes: ['TRANSFER_REVIEWED_ALREADY'] },
    { name: 'after the agreement', change: { agreementSignedOn: null }, codes: ['AGREEMENT_NOT_SIGNED'] },
    { name: 'by somebody who knows the field', change: { technicalCodes: ['SC05'] }, codes: ['CODES_NOT_HELD'] },
    {
      name: 'never what may not be taken over',
      change: { certificate: { ...certificate, status: 'SUSPENDED' } },
      codes: ['TRANSFER_STATUS_FORBIDS'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayReviewTransfer({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayGrantTransfer', () => {
  const facts: GrantTransferFacts = {
    certificate,
    technicalCodes: ['SC03'],
    on,
    status: 'ACCEPTED',
    kind: 'TRANSFER',
    agreementSignedOn: day('2026-03-01'),
    decidedOn: null,
    review: { reviewerId: 'reviewer', needsVisit: false },
    deciderId: 'decider',
  };
  it.each<{ name: string; change: Partial<GrantTransferFacts>; codes: readonly string[] }>([
    { name: 'grants what was reviewed', change: {}, codes: [] },
    { name: 'not before', change: { review: null }, codes: ['TRANSFER_NOT_REVIEWED'] },
    {
      name: 'not where an audit is outstanding',
      change: { review: { reviewerId: 'reviewer', needsVisit: true } },
      codes: ['TRANSFER_VISIT_OUTSTANDING'],
    },
    { name: 'not by the reviewer', change: { deciderId: 'reviewer' }, codes: ['DECIDER_REVIEWED'] },
    { name: 'once', change: { decidedOn: on }, codes: ['TRANSFER_DECIDED_ALREADY'] },
    {
      name: 'looks again at what may have changed',
      change: { certificate: { ...certificate, status: 'SUSPENDED' } },
      codes: ['TRANSFER_STATUS_FORBIDS'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayGrantTransfer({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('the cycle that was taken over', () => {
  const cycle = {
    regime: 'strict' as const,
    decidedOn: on,
    issuedOn: on,
    cycleFrom: certificate.issuedOn,
    transferredUntil: certificate.validUntil,
    surveillanceCompletedOn: certificate.surveillancesOn,
  };

  it('ends on its own day, however late it was taken over', () => {
    expect(validUntil(cycle)).toBe('2027-06-09');
  });

  it('owes the next surveillance a year after the last one that the other body did', () => {
    expect(planSurveillance(cycle).map(({ number, completedOn, dueOn }) => [number, completedOn, dueOn])).toEqual([
      [1, '2025-05-20', '2025-06-10'],
      [2, null, '2026-05-20'],
      [3, null, '2027-05-20'],
    ]);
  });
});
