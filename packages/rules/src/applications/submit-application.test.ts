import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { maySubmitApplication } from './submit-application.js';
import type { SubmitApplicationFacts } from './submit-application.js';

const facts: SubmitApplicationFacts = {
  kind: 'INITIAL',
  uscc: '91110105MA00000X1A',
  individualBusinesses: true,
  status: 'DRAFT',
  receivedOn: plainDate('2026-11-23'),
  today: plainDate('2026-11-23'),
  edition: { inForceFrom: plainDate('2012-02-01'), inForceUntil: null },
  scope: '家用电器的售后服务',
  technicalCodes: ['SC03'],
  approvedFields: ['SC03', 'SC15'],
  headcountInScope: 60,
  clientHeadcount: 60,
  serviceSystemSince: plainDate('2026-08-23'),
  serviceSystemMonths: 3,
  requiredDocuments: ['APPLICATION_FORM', 'BUSINESS_LICENCE'],
  documents: ['BUSINESS_LICENCE', 'APPLICATION_FORM', 'OTHER'],
  activities: [],
  permits: [],
  ownFaults: [],
  ownFaultMonths: 12,
};
const food = { kind: 'FOOD', validFrom: plainDate('2020-01-01'), replacedFrom: null } as const;

describe('maySubmitApplication', () => {
  it.each<{ name: string; change: Partial<SubmitApplicationFacts>; codes: readonly string[] }>([
    { name: 'takes a complete application', change: {}, codes: [] },
    { name: 'takes a draft only', change: { status: 'SUBMITTED' }, codes: ['APPLICATION_NOT_DRAFT'] },
    {
      name: 'stops tomorrow',
      change: { receivedOn: plainDate('2026-11-24') },
      codes: ['DAY_IN_FUTURE'],
    },
    {
      name: 'stops a system one day short of three months',
      change: { serviceSystemSince: plainDate('2026-08-24') },
      codes: ['SERVICE_SYSTEM_TOO_YOUNG'],
    },
    {
      name: 'counts months to the last day of a short one',
      change: {
        receivedOn: plainDate('2026-02-28'),
        serviceSystemSince: plainDate('2025-11-30'),
      },
      codes: [],
    },
    {
      name: 'stops an edition not yet in force',
      change: { edition: { inForceFrom: plainDate('2026-11-24'), inForceUntil: null } },
      codes: ['EDITION_NOT_IN_FORCE'],
    },
    {
      name: "takes an edition's last day",
      change: { edition: { inForceFrom: plainDate('2012-02-01'), inForceUntil: plainDate('2026-11-23') } },
      codes: [],
    },
    {
      name: 'stops the day after it',
      change: { edition: { inForceFrom: plainDate('2012-02-01'), inForceUntil: plainDate('2026-11-22') } },
      codes: ['EDITION_NOT_IN_FORCE'],
    },
    { name: 'takes an individual business', change: { uscc: '92110105MA00000X1A' }, codes: [] },
    {
      name: 'stops one where the edition takes none',
      change: { uscc: '92110105MA00000X1A', individualBusinesses: false },
      codes: ['INDIVIDUAL_BUSINESS_NOT_TAKEN'],
    },
    {
      name: 'asks for the permit of an activity',
      change: { activities: ['FOOD_TRADE'] },
      codes: ['PERMIT_MISSING'],
    },
    {
      name: 'takes a permit on its last day',
      change: { activities: ['FOOD_TRADE'], permits: [{ ...food, validUntil: plainDate('2026-11-23') }] },
      codes: [],
    },
    {
      name: 'stops one that ran out the day before',
      change: { activities: ['FOOD_TRADE'], permits: [{ ...food, validUntil: plainDate('2026-11-22') }] },
      codes: ['PERMIT_NOT_IN_FORCE'],
    },
    {
      name: 'stops an own fault within the year',
      change: { ownFaults: [{ number: 'C-1', effectiveOn: plainDate('2025-11-24'), technicalCodes: ['SC03'] }] },
      codes: ['OWN_FAULT_TOO_RECENT'],
    },
    {
      name: 'forgets it when the year is full',
      change: { ownFaults: [{ number: 'C-1', effectiveOn: plainDate('2025-11-23'), technicalCodes: ['SC03'] }] },
      codes: [],
    },
    { name: 'stops a blank scope', change: { scope: '  ' }, codes: ['SCOPE_MISSING'] },
    { name: 'stops no code', change: { technicalCodes: [] }, codes: ['TECHNICAL_CODE_MISSING'] },
    {
      name: 'stops a code outside the approved fields',
      change: { technicalCodes: ['SC03', 'SC08'] },
      codes: ['FIELD_NOT_APPROVED'],
    },
    { name: 'stops a code that is none, once', change: { technicalCodes: ['sc03'] }, codes: ['TECHNICAL_CODE_SHAPE'] },
    { name: 'takes one person', change: { headcountInScope: 1 }, codes: [] },
    { name: 'stops nobody in scope', change: { headcountInScope: 0 }, codes: ['HEADCOUNT_IN_SCOPE_SHAPE'] },
    {
      name: 'stops more than the client has',
      change: { headcountInScope: 61 },
      codes: ['HEADCOUNT_IN_SCOPE_EXCEEDS_CLIENT'],
    },
    {
      name: 'gives a reason per missing paper',
      change: { documents: [] },
      codes: ['DOCUMENT_MISSING', 'DOCUMENT_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(maySubmitApplication({ ...facts, ...change }))).toEqual(codes);
  });

  it('names the missing paper and the day the system is old enough', () => {
    const change = { documents: ['APPLICATION_FORM'], serviceSystemSince: plainDate('2026-08-31') };
    expect(refusalsOf(maySubmitApplication({ ...facts, ...change })).map(({ params }) => params)).toEqual([
      { kind: 'BUSINESS_LICENCE' },
      { months: 3, ripeOn: '2026-11-30' },
    ]);
  });
});
