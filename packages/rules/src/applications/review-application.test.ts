import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able } from '../../test/person.js';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayReviewApplication } from './review-application.js';
import type { ReviewApplicationFacts } from './review-application.js';

const facts: ReviewApplicationFacts = {
  status: 'SUBMITTED',
  outcome: 'ACCEPT',
  checklist: { basicsConfirmed: true, requirementsUnderstood: true, competenceConfirmed: true },
  reason: null,
  receivedOn: plainDate('2026-11-20'),
  reviewedOn: plainDate('2026-11-23'),
  today: plainDate('2026-11-23'),
  reviewer: able,
  clientId: 'qinghe',
  programme: 'gbt-27922',
  reviewerSoldIt: false,
  itemsAsked: ['IMPARTIALITY'],
  items: [{ item: 'IMPARTIALITY', answer: 'YES', remark: null }],
  businessScope: '家用电器销售、维修',
  bodyCompetence: [{ authorisedFunction: 'DECISION', names: ['王芳'], missingCodes: [] }],
  standing: {
    kind: 'INITIAL',
    edition: { inForceFrom: plainDate('2026-01-01'), inForceUntil: plainDate('2026-11-30') },
    askedFields: ['SC03'],
    approvedFields: ['SC03'],
    ownFaults: [],
    ownFaultMonths: 12,
  },
};
const lost = (effectiveOn: string) => ({
  ...facts.standing,
  ownFaults: [{ number: 'C-1', effectiveOn: plainDate(effectiveOn), technicalCodes: ['SC03'] }],
});
const nothing = { basicsConfirmed: false, requirementsUnderstood: false, competenceConfirmed: false };

describe('mayReviewApplication', () => {
  it.each<{ name: string; change: Partial<ReviewApplicationFacts>; codes: readonly string[] }>([
    { name: 'accepts what is confirmed', change: {}, codes: [] },
    { name: 'takes the day of receipt', change: { reviewedOn: plainDate('2026-11-20') }, codes: [] },
    {
      name: 'stops the day before it',
      change: { reviewedOn: plainDate('2026-11-19') },
      codes: ['REVIEWED_BEFORE_RECEIVED'],
    },
    { name: 'stops tomorrow', change: { reviewedOn: plainDate('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'stops a second review', change: { status: 'ACCEPTED' }, codes: ['APPLICATION_NOT_SUBMITTED'] },
    {
      name: 'names every item not confirmed',
      change: { checklist: nothing },
      codes: ['BASICS_NOT_CONFIRMED', 'REQUIREMENTS_NOT_UNDERSTOOD', 'COMPETENCE_NOT_CONFIRMED'],
    },
    { name: 'asks for the licence', change: { businessScope: ' ' }, codes: ['BUSINESS_SCOPE_MISSING'] },
    { name: 'asks for every further item', change: { items: [] }, codes: ['REVIEW_ITEM_OPEN'] },
    {
      name: 'accepts nothing that the body has no people for',
      change: { bodyCompetence: [{ authorisedFunction: 'DECISION', names: [], missingCodes: [] }] },
      codes: ['BODY_NOT_COMPETENT'],
    },
    {
      name: 'declines what the body has no people for',
      change: {
        outcome: 'DECLINE',
        reason: '不具备能力',
        items: [],
        businessScope: null,
        bodyCompetence: [{ authorisedFunction: 'AUDITOR', names: ['甲'], missingCodes: ['SC15'] }],
      },
      codes: [],
    },
    {
      name: 'declines without a reason never',
      change: { outcome: 'DECLINE', reason: ' ' },
      codes: ['DECLINE_REASON_MISSING'],
    },
    {
      name: 'declines with a reason, whatever was confirmed',
      change: { outcome: 'DECLINE', reason: '超出批准领域', checklist: nothing },
      codes: [],
    },
    {
      name: 'accepts on the last day of its edition',
      change: { reviewedOn: plainDate('2026-11-30'), today: plainDate('2026-11-30') },
      codes: [],
    },
    {
      name: 'accepts nothing the day after its edition ended',
      change: { reviewedOn: plainDate('2026-12-01'), today: plainDate('2026-12-01') },
      codes: ['EDITION_NOT_IN_FORCE'],
    },
    {
      name: 'nor in a field that was taken from the body meanwhile',
      change: { standing: { ...facts.standing, approvedFields: [] } },
      codes: ['FIELD_NOT_APPROVED'],
    },
    {
      name: 'nor for who lost a certificate by its own fault meanwhile',
      change: { standing: lost('2026-11-22') },
      codes: ['OWN_FAULT_TOO_RECENT'],
    },
    { name: 'but a year after', change: { standing: lost('2025-11-23') }, codes: [] },
    {
      name: 'declines whatever has changed since',
      change: { outcome: 'DECLINE', reason: '不再符合', standing: { ...lost('2026-11-22'), approvedFields: [] } },
      codes: [],
    },
    { name: 'stops the seller', change: { reviewerSoldIt: true }, codes: ['REVIEWER_SOLD_IT'] },
    {
      name: 'stops the unauthorised',
      change: { reviewer: { ...able, authorisations: [] } },
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'stops an authorisation for another programme',
      change: { programme: 'maturity' },
      codes: ['NOT_AUTHORISED'],
    },
    { name: 'asks for no technical code', change: { reviewer: { ...able, technicalCodes: [] } }, codes: [] },
    {
      name: 'stops the conflicted',
      change: {
        reviewer: {
          ...able,
          interests: [
            {
              id: 'advice',
              kind: 'CONSULTANCY',
              clientId: 'qinghe',
              startsOn: plainDate('2024-01-01'),
              endsOn: plainDate('2024-11-24'),
            },
          ],
        },
      },
      codes: ['BARRED_CONSULTANCY'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayReviewApplication({ ...facts, ...change }))).toEqual(codes);
  });
});
