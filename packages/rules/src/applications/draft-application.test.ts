import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { mayDraftApplication } from './draft-application.js';
import type { DraftApplicationFacts } from './draft-application.js';
import { mayAmendAgreement, mayDrawUpAgreement } from './draw-up-agreement.js';
import { mayAbandonApplication, mayAddDocument, mayRemoveDocument } from './keep-application.js';

const day = plainDate('2026-11-23');
const facts: DraftApplicationFacts = {
  status: 'DRAFT',
  edition: { inForceFrom: plainDate('2012-02-01'), inForceUntil: null },
  today: day,
  technicalCodes: ['SC03'],
  approvedFields: ['SC03'],
  headcountInScope: 60,
  clientHeadcount: 60,
  serviceSystemSince: day,
  openRecord: null,
};

describe('mayDraftApplication', () => {
  it.each<{ name: string; change: Partial<DraftApplicationFacts>; codes: readonly string[] }>([
    { name: 'takes a sound draft', change: {}, codes: [] },
    { name: 'takes one without codes yet', change: { technicalCodes: [] }, codes: [] },
    { name: 'stops codes that are none', change: { technicalCodes: ['03'] }, codes: ['TECHNICAL_CODE_SHAPE'] },
    { name: 'stops a field without approval', change: { technicalCodes: ['SC08'] }, codes: ['FIELD_NOT_APPROVED'] },
    {
      name: 'stops more people than there are',
      change: { headcountInScope: 61 },
      codes: ['HEADCOUNT_IN_SCOPE_EXCEEDS_CLIENT'],
    },
    {
      name: 'stops a system of tomorrow',
      change: { serviceSystemSince: plainDate('2026-11-24') },
      codes: ['DAY_IN_FUTURE'],
    },
    { name: 'stops an edition nobody adopted', change: { edition: null }, codes: ['EDITION_NOT_ADOPTED'] },
    { name: 'stops a second application', change: { openRecord: 'AP-2026-0001' }, codes: ['APPLIED_ALREADY'] },
    { name: 'stops what is submitted already', change: { status: 'SUBMITTED' }, codes: ['APPLICATION_NOT_AMENDABLE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayDraftApplication({ ...facts, ...change }))).toEqual(codes);
  });

  it('shows an edition that is over at its field', () => {
    const edition = { inForceFrom: plainDate('2012-02-01'), inForceUntil: plainDate('2026-11-22') };
    expect(refusalsOf(mayDraftApplication({ ...facts, edition }))).toMatchObject([
      { code: 'EDITION_NOT_IN_FORCE', field: 'editionId' },
    ]);
  });
});

describe('mayAddDocument and mayRemoveDocument', () => {
  const paper = { clientId: 'a', documentClientId: null };

  it.each([
    { name: 'lets a fresh paper into a draft', facts: { ...paper, status: 'DRAFT' }, codes: [] },
    { name: "lets a reviewer's paper in", facts: { ...paper, status: 'SUBMITTED', documentClientId: 'a' }, codes: [] },
    { name: 'stops one after the review', facts: { ...paper, status: 'ACCEPTED' }, codes: ['APPLICATION_CLOSED'] },
    {
      name: "stops another client's",
      facts: { ...paper, status: 'DRAFT', documentClientId: 'b' },
      codes: ['DOCUMENT_OF_ANOTHER_CLIENT'],
    },
  ] as const)('$name', ({ facts: given, codes }) => {
    expect(reasonsOf(mayAddDocument(given))).toEqual(codes);
  });

  it('lets a paper out of a draft alone', () => {
    expect(reasonsOf(mayRemoveDocument({ status: 'DRAFT' }))).toEqual([]);
    expect(reasonsOf(mayRemoveDocument({ status: 'SUBMITTED' }))).toEqual(['APPLICATION_NOT_AMENDABLE']);
  });
});

describe('mayAbandonApplication', () => {
  it.each([
    { name: 'lets a draft go', facts: { status: 'DRAFT', agreementSignedOn: null }, codes: [] },
    { name: 'lets an accepted one go', facts: { status: 'ACCEPTED', agreementSignedOn: null }, codes: [] },
    {
      name: 'stops after signing',
      facts: { status: 'ACCEPTED', agreementSignedOn: day },
      codes: ['AGREEMENT_ALREADY_SIGNED'],
    },
    {
      name: 'stops a second time',
      facts: { status: 'ABANDONED', agreementSignedOn: null },
      codes: ['APPLICATION_CLOSED'],
    },
  ] as const)('$name', ({ facts: given, codes }) => {
    expect(reasonsOf(mayAbandonApplication(given))).toEqual(codes);
  });
});

describe('mayDrawUpAgreement and mayAmendAgreement', () => {
  const terms = { feeFen: 2_000_000, personDays: '3.5' };

  it.each([
    {
      name: 'takes an accepted application',
      facts: { ...terms, kind: 'INITIAL', applicationStatus: 'ACCEPTED', existing: null },
      codes: [],
    },
    {
      name: 'stops a submitted one',
      facts: { ...terms, kind: 'INITIAL', applicationStatus: 'SUBMITTED', existing: null },
      codes: ['APPLICATION_NOT_ACCEPTED'],
    },
    {
      name: 'stops a second agreement',
      facts: { ...terms, kind: 'INITIAL', applicationStatus: 'ACCEPTED', existing: 'AG-1' },
      codes: ['AGREEMENT_EXISTS'],
    },
    {
      name: 'leaves a change of scope to the agreement that runs',
      facts: { ...terms, kind: 'SCOPE_CHANGE', applicationStatus: 'ACCEPTED', existing: null },
      codes: ['AGREEMENT_RUNS_ON'],
    },
    {
      name: 'stops quarter days and negative fees',
      facts: { feeFen: -1, personDays: '3.25', kind: 'INITIAL', applicationStatus: 'ACCEPTED', existing: null },
      codes: ['FEE_SHAPE', 'PERSON_DAYS_SHAPE'],
    },
  ] as const)('$name', ({ facts: given, codes }) => {
    expect(reasonsOf(mayDrawUpAgreement(given))).toEqual(codes);
  });

  it('lets terms change until the signing', () => {
    expect(reasonsOf(mayAmendAgreement({ ...terms, signedOn: null }))).toEqual([]);
    expect(reasonsOf(mayAmendAgreement({ ...terms, signedOn: day }))).toEqual(['AGREEMENT_ALREADY_SIGNED']);
  });
});
