import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { onSiteByTable, timeFaults, timeWarnings } from './plan-time.js';
import type { PlanTimeFacts } from './plan-time.js';
import { requiredTime } from './required-time.js';
import { netPercentOf } from './time-adjustments.js';
import type { TimeAdjustment } from './time-adjustments.js';
import type { TimeAdjustmentReason } from './words.js';

const facts: PlanTimeFacts = {
  table: 'after-sales',
  kind: 'INITIAL',
  headcount: 60,
  outlets: 0,
  on: plainDate('2026-12-01'),
  personDays: '6.5',
  onSitePersonDays: '5.5',
  adjustments: [],
  justification: null,
};

function because(reason: TimeAdjustmentReason, percent: number, justification = '见策划记录'): TimeAdjustment {
  return { reason, percent, justification };
}

describe('requiredTime', () => {
  it.each<{ name: string; change: Partial<PlanTimeFacts>; least: string; net: number }>([
    { name: 'is the table without reasons', change: {}, least: '6.5', net: 0 },
    { name: 'rounds half days up', change: { adjustments: [because('SINGLE_PRODUCT', 10)] }, least: '6', net: -10 },
    {
      name: 'nets more and less',
      change: { adjustments: [because('SINGLE_PRODUCT', 20), because('COMPLEXITY', 20)] },
      least: '6.5',
      net: 0,
    },
    { name: 'adds', change: { adjustments: [because('INDUSTRY', 10)] }, least: '7.5', net: 10 },
    {
      name: 'takes nothing off the outlets',
      change: { outlets: 3, adjustments: [because('NO_DESIGN', 30)] },
      least: '6.5',
      net: -30,
    },
    { name: 'knows the base days of MD 5', change: { table: 'md5-qms' }, least: '5', net: 0 },
    { name: 'takes a third of them up', change: { table: 'md5-qms', kind: 'SURVEILLANCE' }, least: '2', net: 0 },
    { name: 'and two thirds', change: { table: 'md5-qms', kind: 'RECERTIFICATION' }, least: '3.5', net: 0 },
  ])('$name', ({ change, least, net }) => {
    const netPercent = netPercentOf({ ...facts, ...change }.adjustments);
    expect(netPercent).toBe(net);
    expect(requiredTime({ ...facts, ...change, netPercent })).toMatchObject({ least });
  });

  it('is nothing where the table is silent', () => {
    expect(requiredTime({ ...facts, headcount: 20_000, netPercent: 0 })).toBeNull();
    expect(requiredTime({ ...facts, table: 'md5-qms', on: plainDate('2018-12-31'), netPercent: 0 })).toBeNull();
  });
});

describe('timeFaults', () => {
  const codesOf = (change: Partial<PlanTimeFacts>) =>
    timeFaults({ ...facts, ...change }).flatMap((each) => (each ? [`${each.code} ${each.field}`] : []));

  it.each<{ name: string; change: Partial<PlanTimeFacts>; codes: readonly string[] }>([
    { name: 'takes the table', change: {}, codes: [] },
    {
      name: 'takes three tenths in all exactly',
      change: {
        personDays: '5',
        onSitePersonDays: '4',
        adjustments: [because('SINGLE_PRODUCT', 20), because('NO_DESIGN', 10)],
      },
      codes: [],
    },
    {
      name: 'stops half a day below what they come to',
      change: { personDays: '4.5', onSitePersonDays: '4', adjustments: [because('SINGLE_PRODUCT', 30)] },
      codes: ['REDUCTION_NOT_JUSTIFIED adjustments', 'REDUCTION_TOO_LARGE personDays'],
    },
    {
      name: 'stops 31 %',
      change: { adjustments: [because('SINGLE_PRODUCT', 31)] },
      codes: ['ADJUSTMENTS_TOO_LARGE adjustments'],
    },
    {
      name: 'takes 31 % that something else is added to',
      change: { adjustments: [because('SINGLE_PRODUCT', 31), because('COMPLEXITY', 1)] },
      codes: [],
    },
    {
      name: 'wants each reason told, once, in whole per cent',
      change: {
        adjustments: [because('NO_DESIGN', 5, ' '), because('NO_DESIGN', 0), because('INDUSTRY', 2.5)],
      },
      codes: [
        'ADJUSTMENT_NOT_JUSTIFIED adjustments.0.justification',
        'ADJUSTMENT_PERCENT adjustments.1.percent',
        'ADJUSTMENT_TWICE adjustments.1.reason',
        'ADJUSTMENT_PERCENT adjustments.2.percent',
      ],
    },
    {
      name: 'gives the lower half of a band half a day',
      change: { headcount: 55, personDays: '6', adjustments: [because('LOWER_HALF_OF_BAND', 7)] },
      codes: ['REDUCTION_NOT_JUSTIFIED adjustments'],
    },
    {
      name: 'gives it no more',
      change: { headcount: 55, adjustments: [because('LOWER_HALF_OF_BAND', 8)] },
      codes: ['LOWER_HALF_TOO_LARGE adjustments.0.percent'],
    },
    {
      name: 'and not to the upper half',
      change: { headcount: 56, adjustments: [because('LOWER_HALF_OF_BAND', 7)] },
      codes: ['NOT_IN_LOWER_HALF adjustments.0.reason'],
    },
    {
      name: 'has nothing to adjust where the table is silent',
      change: { headcount: 20_000, adjustments: [because('NO_DESIGN', 5)], justification: '按表递推' },
      codes: ['ADJUSTMENT_WITHOUT_TABLE adjustments'],
    },
    {
      name: 'asks for outlets in full',
      change: { outlets: 2, personDays: '7' },
      codes: ['REDUCTION_NOT_JUSTIFIED adjustments'],
    },
    {
      name: 'stops less than four fifths on site where the table keeps to them',
      change: { table: 'md5-qms', personDays: '5', onSitePersonDays: '3.5' },
      codes: ['ON_SITE_SHARE_LOW onSitePersonDays'],
    },
    {
      name: 'takes four fifths exactly',
      change: { table: 'md5-qms', personDays: '5', onSitePersonDays: '4' },
      codes: [],
    },
    {
      name: 'stops a surveillance below a third of the initial audit there',
      change: { table: 'md5-qms', kind: 'SURVEILLANCE', personDays: '1.5', onSitePersonDays: '1.5' },
      codes: ['REDUCTION_NOT_JUSTIFIED adjustments', 'BELOW_SHARE_OF_INITIAL personDays'],
    },
  ])('$name', ({ change, codes }) => {
    expect(codesOf(change)).toEqual(codes);
  });
});

describe('timeWarnings', () => {
  it('warns where the table itself keeps no limits', () => {
    const codesOf = (change: Partial<PlanTimeFacts>) =>
      timeWarnings({ ...facts, ...change, netPercent: 0 }).map(({ code }) => code);
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ onSitePersonDays: '5' })).toEqual(['ON_SITE_SHARE_LOW']);
    expect(codesOf({ kind: 'SURVEILLANCE', personDays: '2', onSitePersonDays: '2' })).toEqual([
      'BELOW_SHARE_OF_INITIAL',
    ]);
    expect(codesOf({ table: 'md5-qms', personDays: '5', onSitePersonDays: '1' })).toEqual([]);
  });
});

describe('onSiteByTable', () => {
  it('leaves the document review out, and never nothing', () => {
    expect(onSiteByTable('6.5', { documentReview: '1.5' })).toBe('5');
    expect(onSiteByTable('1.5', { documentReview: '1.5' })).toBe('1.5');
    expect(onSiteByTable('4', null)).toBe('4');
  });
});
