import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation } from '../../test/person.js';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { deciderChecks, mayDecide } from './decide.js';
import type { DecideFacts } from './decide.js';
import { mayReviewReport } from './review-report.js';
import type { ReviewReportFacts } from './review-report.js';

const day = plainDate;
const outside = {
  person: able,
  programme: 'gbt-27922',
  neededCodes: ['SC03'],
  clientId: 'qinghe',
  teamPersonIds: ['li', 'zhao'],
  soldByPersonIds: ['qian'],
  on: day('2026-11-23'),
};
const consultant = {
  ...able,
  interests: [
    {
      id: 'advice',
      kind: 'CONSULTANCY' as const,
      clientId: 'qinghe',
      startsOn: day('2024-01-01'),
      endsOn: day('2024-11-24'),
    },
  ],
};

describe('mayReviewReport', () => {
  const facts: ReviewReportFacts = {
    ...outside,
    auditStatus: 'REPORTED',
    outcome: 'PASSED',
    remarks: null,
    openNotes: [],
    reportedOn: day('2026-11-22'),
    today: day('2026-11-23'),
  };

  it.each<{ name: string; change: Partial<ReviewReportFacts>; codes: readonly string[] }>([
    { name: 'lets an outsider review', change: {}, codes: [] },
    { name: 'stops a team member', change: { teamPersonIds: ['li', 'wang'] }, codes: ['REVIEWER_ON_TEAM'] },
    { name: 'stops the seller', change: { soldByPersonIds: ['wang'] }, codes: ['REVIEWER_SOLD_IT'] },
    {
      name: 'stops who may only decide',
      change: { person: { ...able, authorisations: [authorisation('DECISION')] } },
      codes: ['NOT_AUTHORISED'],
    },
    { name: 'stops who does not know the field', change: { neededCodes: ['SC03', 'SC15'] }, codes: ['CODES_NOT_HELD'] },
    { name: 'stops the conflicted', change: { person: consultant }, codes: ['BARRED_CONSULTANCY'] },
    {
      name: 'frees him two years on',
      change: { person: consultant, on: day('2026-11-24'), today: day('2026-11-24') },
      codes: [],
    },
    { name: 'stops who has left', change: { person: { ...able, leftOn: day('2026-11-22') } }, codes: ['PERSON_LEFT'] },
    {
      name: 'waits for the report',
      change: { auditStatus: 'IN_PROGRESS', reportedOn: null },
      codes: ['REPORT_NOT_SUBMITTED'],
    },
    { name: 'takes the day of the report', change: { on: day('2026-11-22') }, codes: [] },
    { name: 'not the day before', change: { on: day('2026-11-21') }, codes: ['REVIEWED_BEFORE_REPORT'] },
    { name: 'not tomorrow', change: { on: day('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'returns with a reason only',
      change: { outcome: 'RETURNED', remarks: '' },
      codes: ['RETURN_REASON_MISSING'],
    },
    { name: 'returns', change: { outcome: 'RETURNED', remarks: '证据不足' }, codes: [] },
    { name: 'does not pass over an open note', change: { openNotes: ['SCORECARDS'] }, codes: ['REVIEW_NOTES_OPEN'] },
    {
      name: 'returns with notes open',
      change: { outcome: 'RETURNED', remarks: '证据不足', openNotes: ['SCORECARDS', 'TEAM'] },
      codes: [],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayReviewReport({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayDecide', () => {
  const facts: DecideFacts = { ...outside, reviewerId: 'sun', reviewerMayDecide: false };

  it.each<{ name: string; change: Partial<DecideFacts>; codes: readonly string[] }>([
    { name: 'lets an outsider decide', change: {}, codes: [] },
    { name: 'stops a team member', change: { teamPersonIds: ['wang'] }, codes: ['DECIDER_ON_TEAM'] },
    { name: 'stops the seller', change: { soldByPersonIds: ['qian', 'wang'] }, codes: ['DECIDER_SOLD_IT'] },
    { name: 'stops the reviewer', change: { reviewerId: 'wang' }, codes: ['DECIDER_REVIEWED'] },
    {
      name: 'lets the reviewer where the edition does',
      change: { reviewerId: 'wang', reviewerMayDecide: true },
      codes: [],
    },
    { name: 'asks for no reviewer where there was none', change: { reviewerId: null }, codes: [] },
    {
      name: 'stops who may only review',
      change: { person: { ...able, authorisations: [authorisation('TECHNICAL_REVIEW')] } },
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'stops an authorisation that ended the day before',
      change: {
        person: { ...able, authorisations: [{ ...authorisation('DECISION'), validUntil: day('2026-11-22') }] },
      },
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'gives every reason at once',
      change: {
        teamPersonIds: ['wang'],
        soldByPersonIds: ['wang'],
        reviewerId: 'wang',
        person: { ...consultant, authorisations: [], technicalCodes: [], declarationValidUntil: null },
      },
      codes: [
        'DECIDER_ON_TEAM',
        'DECIDER_SOLD_IT',
        'DECIDER_REVIEWED',
        'NOT_AUTHORISED',
        'CODES_NOT_HELD',
        'BARRED_CONSULTANCY',
        'DECLARATION_MISSING',
      ],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayDecide({ ...facts, ...change }))).toEqual(codes);
  });

  it('names the codes that are missing', () => {
    const verdict = mayDecide({ ...facts, neededCodes: ['SC03', 'SC08'] });
    expect(refusalsOf(verdict)).toMatchObject([{ params: { missing: ['SC08'] } }]);
  });

  it('does not ask whether two are one where they may be', () => {
    const codes = deciderChecks({ ...facts, reviewerMayDecide: true }).map(({ code }) => code);
    expect(codes).not.toContain('DECIDER_REVIEWED');
  });
});
