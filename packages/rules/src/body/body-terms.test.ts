import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../test/reasons-of.js';
import { BODY_TERMS, checkBodyTerms } from './body-terms.js';
import type { BodyTerm, BodyTermsFacts } from './body-terms.js';

const usual: BodyTermsFacts = {
  ...(Object.fromEntries(Object.entries(BODY_TERMS).map(([term, each]) => [term, each.usual])) as Record<
    BodyTerm,
    number
  >),
  suspensionAlarmDays: [60, 30, 7, 0],
};
const faultsOf = (change: Partial<BodyTermsFacts>) =>
  refusalsOf(checkBodyTerms({ ...usual, ...change })).map(({ code, field }) => `${code} ${field}`);

describe('checkBodyTerms', () => {
  it('begins with the usual figures', () => {
    expect(faultsOf({})).toEqual([]);
    expect(usual).toMatchObject({
      creditGoodForDays: 30,
      permitWarningDays: 60,
      transferLookUpGoodForDays: 30,
      changeNoticeDays: 15,
      registrationWarningDays: 90,
      declareInterestsEveryMonths: 12,
      auditDaysPerMonth: 10,
      ledInRowMost: 6,
      confirmMarkEveryMonths: 12,
      agreementMarginMonths: 12,
      educationHoursYearly: 20,
      professionalHoursYearly: 10,
    });
  });

  it.each<{ name: string; change: Partial<BodyTermsFacts>; found: readonly string[] }>([
    {
      name: 'takes each at its bounds',
      change: { permitWarningDays: 1, creditGoodForDays: 365, changeNoticeDays: 30, confirmMarkEveryMonths: 24 },
      found: [],
    },
    {
      name: 'stops each past them, in its own unit',
      change: { permitWarningDays: 0, creditGoodForDays: 366, changeNoticeDays: 31, confirmMarkEveryMonths: 25 },
      found: [
        'PERIOD_DAYS_RANGE creditGoodForDays',
        'PERIOD_DAYS_RANGE permitWarningDays',
        'PERIOD_DAYS_RANGE changeNoticeDays',
        'PERIOD_MONTHS_RANGE confirmMarkEveryMonths',
      ],
    },
    {
      name: 'stops an outcome due before its acknowledgement',
      change: { acknowledgeWithinDays: 60, concludeWithinDays: 60 },
      found: ['PERIODS_OUT_OF_ORDER concludeWithinDays'],
    },
    {
      name: 'takes a body that asks no education',
      change: { educationHoursYearly: 0, professionalHoursYearly: 0 },
      found: [],
    },
    {
      name: 'stops more hours in the profession than in all, and more than a year holds',
      change: { educationHoursYearly: 9, professionalHoursYearly: 201 },
      found: ['HOURS_RANGE professionalHoursYearly', 'EDUCATION_TERMS_OUT_OF_ORDER professionalHoursYearly'],
    },
    {
      name: 'stops a leader who could never lead, or for ever',
      change: { ledInRowMost: 0 },
      found: ['TIMES_RANGE ledInRowMost'],
    },
    { name: 'takes one alarm, on the last day', change: { suspensionAlarmDays: [0] }, found: [] },
    { name: 'takes the longest suspension', change: { suspensionAlarmDays: [184] }, found: [] },
    ...[[], [185], [-1], [7, 7], [1, 2, 3, 4, 5, 6, 7, 8, 9]].map((suspensionAlarmDays) => ({
      name: `stops alarms on ${suspensionAlarmDays.join(' ') || 'no day'}`,
      change: { suspensionAlarmDays },
      found: ['SUSPENSION_ALARMS_SHAPE suspensionAlarmDays'],
    })),
  ])('$name', ({ change, found }) => {
    expect(faultsOf(change)).toEqual(found);
  });
});
