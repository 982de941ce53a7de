import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { mayPlanAudit, planWarnings } from './plan-audit.js';
import type { PlanAuditFacts } from './plan-audit.js';

const day = plainDate;
const facts: PlanAuditFacts = {
  kind: 'INITIAL',
  edition: {
    inForceFrom: day('2012-02-01'),
    inForceUntil: null,
    timeTable: 'after-sales',
    documentReviewFirst: true,
  },
  agreementSignedOn: day('2026-11-20'),
  agreementEndsOn: null,
  certificateState: null,
  certificateEnds: null,
  documentReviewOn: day('2026-11-30'),
  startsOn: day('2026-12-01'),
  endsOn: day('2026-12-03'),
  personDays: '6.5',
  onSitePersonDays: '5',
  adjustments: [],
  justification: null,
  headcount: 60,
  outlets: 0,
};

/** Five person-days by the table. */
const recertification = {
  kind: 'RECERTIFICATION',
  certificateState: 'VALID',
  headcount: 100,
  onSitePersonDays: '3',
} as const;

describe('mayPlanAudit', () => {
  it.each<{ name: string; change: Partial<PlanAuditFacts>; codes: readonly string[] }>([
    { name: 'takes a sound plan', change: {}, codes: [] },
    { name: 'takes one day on site', change: { endsOn: day('2026-12-01') }, codes: [] },
    { name: 'leaves spans to another rule', change: { endsOn: day('2026-11-30') }, codes: [] },
    { name: 'asks for an agreement', change: { agreementSignedOn: null }, codes: ['AGREEMENT_NOT_SIGNED'] },
    {
      name: 'takes a document review on the day of the agreement',
      change: { agreementSignedOn: day('2026-11-30') },
      codes: [],
    },
    {
      name: 'stops a document review before it',
      change: { agreementSignedOn: day('2026-12-01') },
      codes: ['STARTS_BEFORE_AGREEMENT'],
    },
    { name: 'goes on to the last day of the agreement', change: { agreementEndsOn: day('2026-12-03') }, codes: [] },
    { name: 'not a day longer', change: { agreementEndsOn: day('2026-12-02') }, codes: ['AGREEMENT_OVER'] },
    { name: 'asks for a document review', change: { documentReviewOn: null }, codes: ['DOCUMENT_REVIEW_MISSING'] },
    {
      name: 'asks for none where the edition does not',
      change: { documentReviewOn: null, edition: { ...facts.edition, documentReviewFirst: false } },
      codes: [],
    },
    {
      name: 'stops one on the first day on site',
      change: { documentReviewOn: day('2026-12-01') },
      codes: ['DOCUMENT_REVIEW_TOO_LATE'],
    },
    {
      name: 'stops an edition that ends the day before',
      change: { edition: { ...facts.edition, inForceUntil: day('2026-11-30') } },
      codes: ['EDITION_NOT_IN_FORCE'],
    },
    { name: 'takes more time than the table', change: { personDays: '9', onSitePersonDays: '7.5' }, codes: [] },
    { name: 'asks why it is half a day less', change: { personDays: '6' }, codes: ['REDUCTION_NOT_JUSTIFIED'] },
    {
      name: 'takes a reduction with a reason',
      change: { personDays: '6', adjustments: [{ reason: 'IDENTICAL_TASKS', percent: 8, justification: '重复作业' }] },
      codes: [],
    },
    {
      name: 'takes three tenths exactly',
      change: {
        ...recertification,
        personDays: '3.5',
        adjustments: [{ reason: 'IDENTICAL_TASKS', percent: 30, justification: '重复作业' }],
      },
      codes: [],
    },
    {
      name: 'stops half a day below that',
      change: {
        ...recertification,
        personDays: '3',
        adjustments: [{ reason: 'IDENTICAL_TASKS', percent: 30, justification: '重复作业' }],
      },
      codes: ['REDUCTION_NOT_JUSTIFIED', 'REDUCTION_TOO_LARGE'],
    },
    {
      name: 'stops 30.8 %, whatever the reason',
      change: { personDays: '4.5', onSitePersonDays: '4', justification: '重复作业' },
      codes: ['REDUCTION_NOT_JUSTIFIED', 'REDUCTION_TOO_LARGE'],
    },
    {
      name: 'gives both reasons',
      change: { personDays: '0.5', onSitePersonDays: '0.5' },
      codes: ['REDUCTION_NOT_JUSTIFIED', 'REDUCTION_TOO_LARGE'],
    },
    { name: 'adds the outlets first', change: { outlets: 1 }, codes: ['REDUCTION_NOT_JUSTIFIED'] },
    {
      name: 'asks for reasons where the table is silent',
      change: { headcount: 20_000 },
      codes: ['AUDIT_TIME_NOT_JUSTIFIED'],
    },
    {
      name: 'takes them there',
      change: { headcount: 20_000, personDays: '30', onSitePersonDays: '26', justification: '按人日表递推' },
      codes: [],
    },
    { name: 'stops quarters of a day', change: { personDays: '6.75' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops no time on site', change: { onSitePersonDays: '0' }, codes: ['PERSON_DAYS_SHAPE'] },
    { name: 'stops more on site than in all', change: { onSitePersonDays: '7' }, codes: ['ON_SITE_EXCEEDS_TOTAL'] },
    {
      name: 'surveys a valid certificate',
      change: { kind: 'SURVEILLANCE', certificateState: 'VALID' },
      codes: [],
    },
    {
      name: 'surveys no suspended one',
      change: { kind: 'SURVEILLANCE', certificateState: 'SUSPENDED' },
      codes: ['CERTIFICATE_STATE_FORBIDS_AUDIT'],
    },
    {
      name: 'surveys no certificate at all never',
      change: { kind: 'SURVEILLANCE' },
      codes: ['CERTIFICATE_STATE_FORBIDS_AUDIT'],
    },
    {
      name: 'goes back to a suspended one in a special audit',
      change: { kind: 'SPECIAL', certificateState: 'SUSPENDED' },
      codes: [],
    },
    {
      name: 'recertifies what may be restored',
      change: { kind: 'RECERTIFICATION', certificateState: 'RESTORABLE' },
      codes: [],
    },
    {
      name: 'does not recertify what lapsed',
      change: { kind: 'RECERTIFICATION', certificateState: 'LAPSED' },
      codes: ['CERTIFICATE_STATE_FORBIDS_AUDIT'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayPlanAudit({ ...facts, ...change }))).toEqual(codes);
  });

  it('says what the table asks', () => {
    expect(refusalsOf(mayPlanAudit({ ...facts, personDays: '6' }))).toMatchObject([
      { field: 'adjustments', params: { planned: '6', table: '6.5' } },
    ]);
  });
});

describe('planWarnings', () => {
  const codesOf = (change: Partial<PlanAuditFacts>) => planWarnings({ ...facts, ...change }).map(({ code }) => code);

  it('warns below four fifths on site', () => {
    expect(codesOf({ personDays: '5', onSitePersonDays: '4' })).toEqual([]);
    expect(codesOf({ personDays: '5', onSitePersonDays: '3.5' })).toEqual(['ON_SITE_SHARE_LOW']);
    expect(planWarnings(facts)[0]?.params).toEqual({ share: 76 });
  });

  it('warns where the table is silent', () => {
    expect(codesOf({ headcount: 20_000, personDays: '30', onSitePersonDays: '26' })).toEqual([
      'AUDIT_TIME_NOT_IN_TABLE',
    ]);
  });
});

describe('mayPlanAudit, towards the end of a certificate', () => {
  const plan = { ...facts, ...recertification, personDays: '5', justification: '按审查时间表。' };
  const ends = (validUntil: string, restorableUntil: string | null = null) => ({
    validUntil: day(validUntil),
    restorableUntil: restorableUntil === null ? null : day(restorableUntil),
  });
  const surveillance = { kind: 'SURVEILLANCE', documentReviewOn: null } as const;
  it.each<{ name: string; change: Partial<PlanAuditFacts>; late: boolean }>([
    {
      name: 'a recertification that is over on its last day',
      change: { certificateEnds: ends('2026-12-03') },
      late: false,
    },
    { name: 'over the day after', change: { certificateEnds: ends('2026-12-02') }, late: true },
    {
      name: 'begun in time where that may be finished, on the last day of it',
      change: { certificateEnds: ends('2026-11-30', '2026-12-03') },
      late: false,
    },
    { name: 'the day after that', change: { certificateEnds: ends('2026-11-30', '2026-12-02') }, late: true },
    { name: 'not begun in time', change: { certificateEnds: ends('2026-11-29', '2027-05-29') }, late: true },
    {
      name: 'begun before it was planned anew',
      change: { certificateState: 'RESTORABLE', certificateEnds: ends('2026-11-01', '2027-05-01') },
      late: false,
    },
    {
      name: 'a surveillance on the last day',
      change: { ...surveillance, certificateEnds: ends('2026-12-03') },
      late: false,
    },
    {
      name: 'a surveillance after it, whatever may be restored',
      change: { ...surveillance, certificateEnds: ends('2026-12-02', '2027-06-02') },
      late: true,
    },
    {
      name: 'a special audit, which says why itself',
      change: { kind: 'SPECIAL', certificateEnds: ends('2026-12-02') },
      late: false,
    },
  ])('$name: $late', ({ change, late }) => {
    expect(reasonsOf(mayPlanAudit({ ...plan, ...change })).includes('AUDIT_AFTER_EXPIRY')).toBe(late);
  });
});
