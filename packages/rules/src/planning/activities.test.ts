import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../test/reasons-of.js';
import {
  announcedDaysOf,
  checkActivities,
  countingActivities,
  isDocumentReviewFirst,
  mayPutOnDays,
  planDaysOf,
  workDaysOf,
} from './activities.js';
import type { PlannedActivity } from './activities.js';

const activity = (kind: PlannedActivity['kind'], from: string, to = from): PlannedActivity => ({
  kind,
  startsOn: plainDate(from),
  endsOn: plainDate(to),
});
const review = activity('DOCUMENT_REVIEW', '2026-11-30');
const onSite = activity('ON_SITE', '2026-12-03', '2026-12-04');

describe('mayPutOnDays', () => {
  const today = plainDate('2026-12-02');
  it.each([
    { name: 'takes today', activities: [activity('ON_SITE', '2026-12-02')], before: [], found: [] },
    {
      name: 'takes no day that is over, at its row',
      activities: [onSite, activity('ON_SITE', '2026-12-01', '2026-12-05')],
      before: [onSite],
      found: ['PLANNED_DAY_OVER activities.1.startsOn'],
    },
    {
      name: 'leaves what has begun, though it ends on another day',
      activities: [activity('ON_SITE', '2026-12-01', '2026-12-05')],
      before: [activity('ON_SITE', '2026-12-01', '2026-12-03')],
      found: [],
    },
    {
      name: 'lets nothing begin in the place of something else',
      activities: [activity('REMOTE', '2026-12-01')],
      before: [activity('ON_SITE', '2026-12-01')],
      found: ['PLANNED_DAY_OVER activities.0.startsOn'],
    },
  ])('$name', ({ activities, before, found }) => {
    const refusals = refusalsOf(mayPutOnDays(activities, { before, today }));
    expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(found);
  });
});

describe('checkActivities', () => {
  it.each([
    { name: 'takes a review and two days on site', activities: [review, onSite], found: [] },
    { name: 'takes 92 days', activities: [activity('REMOTE', '2026-10-01', '2026-12-31')], found: [] },
    {
      name: 'stops 93',
      activities: [activity('REMOTE', '2026-10-01', '2027-01-01')],
      found: ['ACTIVITY_TOO_LONG activities.0.endsOn'],
    },
    {
      name: 'takes 92 days in two visits',
      activities: [activity('ON_SITE', '2026-10-01'), activity('REMOTE', '2026-12-31')],
      found: [],
    },
    {
      name: 'stops 93 in two visits',
      activities: [activity('ON_SITE', '2026-10-01'), activity('REMOTE', '2027-01-01')],
      found: ['STAY_TOO_LONG activities'],
    },
    { name: 'stops a review alone', activities: [review], found: ['ON_SITE_MISSING activities'] },
    { name: 'stops nothing at all', activities: [], found: ['ON_SITE_MISSING activities'] },
    {
      name: 'stops an end before the start, at its row',
      activities: [review, activity('ON_SITE', '2026-12-04', '2026-12-03')],
      found: ['ENDS_BEFORE_START activities.1.endsOn'],
    },
  ])('$name', ({ activities, found }) => {
    expect(refusalsOf(checkActivities(activities)).map(({ code, field }) => `${code} ${field}`)).toEqual(found);
  });
});

describe('planDaysOf', () => {
  it('spans all days with the client and the last of the review', () => {
    const activities = [onSite, activity('MYSTERY', '2026-12-01'), review];
    expect(planDaysOf(activities)).toEqual({
      documentReviewOn: '2026-11-30',
      startsOn: '2026-12-01',
      endsOn: '2026-12-04',
    });
  });

  it('is nothing without a day with the client', () => {
    expect(planDaysOf([review])).toBeNull();
  });
});

describe('announcedDaysOf', () => {
  const mystery = activity('MYSTERY', '2026-12-01', '2026-12-08');

  it('gives no day of a mystery customer away', () => {
    expect(announcedDaysOf([onSite, mystery, review])).toEqual(planDaysOf([onSite, review]));
  });

  it('has no others where nothing else is planned', () => {
    expect(announcedDaysOf([mystery])).toMatchObject({ startsOn: '2026-12-01', endsOn: '2026-12-08' });
    expect(announcedDaysOf([review])).toBeNull();
  });
});

describe('workDaysOf', () => {
  it('lists each day once, in order, and not the days between', () => {
    const activities = [onSite, review, activity('REMOTE', '2026-12-04', '2026-12-05')];
    expect(workDaysOf(activities)).toEqual(['2026-11-30', '2026-12-03', '2026-12-04', '2026-12-05']);
  });
});

describe('isDocumentReviewFirst', () => {
  it.each([
    { name: 'asks it of an initial audit', asks: true, kind: 'INITIAL', activities: [onSite], expected: true },
    { name: 'spares a surveillance', asks: true, kind: 'SURVEILLANCE', activities: [onSite], expected: false },
    {
      name: 'keeps the order where one is planned',
      asks: true,
      kind: 'SURVEILLANCE',
      activities: [review, onSite],
      expected: true,
    },
    {
      name: 'leaves it where the edition does',
      asks: false,
      kind: 'INITIAL',
      activities: [review, onSite],
      expected: false,
    },
  ] as const)('$name', ({ asks, kind, activities, expected }) => {
    expect(isDocumentReviewFirst(asks, kind, activities)).toBe(expected);
  });
});

describe('countingActivities', () => {
  it('lets a document review that is done again count alone', () => {
    const again = activity('DOCUMENT_REVIEW', '2026-12-01');
    expect(countingActivities([again, review, onSite])).toEqual([again, onSite]);
    expect(countingActivities([onSite])).toEqual([onSite]);
  });
});
