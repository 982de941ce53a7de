import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { checkSeatDays, checkSeatTime, moveSeatDays, overbooked, planSeatDays } from './seat-days.js';
import type { SeatSpan } from './seat-days.js';

const [MON, TUE, WED] = ['2026-03-16', '2026-03-17', '2026-03-18'].map(plainDate) as [never, never, never];
const SPAN: SeatSpan = { role: 'AUDITOR', personDays: '1.5', days: [MON, TUE] };
const halves = (change: Partial<SeatSpan>) => planSeatDays({ ...SPAN, ...change }).map(({ halfDays }) => halfDays);

describe('planSeatDays', () => {
  it.each<[string, Partial<SeatSpan>, readonly number[]]>([
    ['gives earlier days more', {}, [2, 1]],
    ['fills every day', { personDays: '2' }, [2, 2]],
    ['goes evenly', { personDays: '1' }, [1, 1]],
    ['leaves days out where there is less than half a day each', { personDays: '0.5' }, [1]],
    ['makes no day longer than 8 hours', { personDays: '9' }, [2, 2]],
    ['keeps a trainee, who brings no audit time, for the whole days', { role: 'TRAINEE', personDays: '0' }, [2, 2]],
    ['spreads nothing over no days', { days: [] }, []],
  ])('%s', (_, change, expected) => {
    expect(halves(change)).toEqual(expected);
  });
});

describe('checkSeatTime', () => {
  it.each<[string, Partial<SeatSpan>, string | null]>([
    ['lets a seat fill every day', { personDays: '2' }, null],
    ['refuses half a day more than the days hold', { personDays: '2.5' }, '2'],
    ['refuses what nobody works', { personDays: '99' }, '2'],
    ['lets a trainee be, who brings no audit time', { role: 'TRAINEE', personDays: '99' }, null],
    ['says nothing of an audit without days', { personDays: '1', days: [] }, null],
  ])('%s', (_, change, most) => {
    const answer = checkSeatTime({ ...SPAN, ...change });
    const told = answer.allowed
      ? []
      : answer.refusals.map(({ code, field, params }) => [code, field, params?.['most']]);
    expect(told).toEqual(most === null ? [] : [['SEAT_TIME_OVER_DAYS', 'personDays', most]]);
  });
});

describe('checkSeatDays', () => {
  const codesOf = (given: ReadonlyArray<readonly [never, number]>) => {
    const answer = checkSeatDays(
      SPAN,
      given.map(([day, halfDays]) => ({ day, halfDays })),
    );
    return answer.allowed ? [] : answer.refusals.map(({ code }) => code);
  };

  it('takes any spread of all its time', () => {
    expect([
      codesOf([
        [MON, 1],
        [TUE, 2],
      ]),
      codesOf([
        [MON, 2],
        [TUE, 1],
      ]),
    ]).toEqual([[], []]);
  });

  it('tells every fault at once', () => {
    expect(
      codesOf([
        [MON, 3],
        [MON, 1],
        [WED, 1],
      ]),
    ).toEqual(['SEAT_DAY_OUTSIDE', 'SEAT_DAY_TWICE', 'SEAT_DAY_HOURS', 'SEAT_DAYS_SUM']);
    expect(
      codesOf([
        [MON, 1],
        [TUE, 1],
      ]),
    ).toEqual(['SEAT_DAYS_SUM']);
    expect(
      codesOf([
        [MON, 2],
        [TUE, 1],
        [WED, 0],
      ]),
    ).toEqual(['SEAT_DAY_OUTSIDE', 'SEAT_DAY_HOURS']);
  });
});

describe('overbooked', () => {
  const wanted = [
    { day: MON, halfDays: 1 },
    { day: TUE, halfDays: 2 },
  ];
  it('lets half days share a day up to 8 hours', () => {
    expect(overbooked(wanted, [{ day: MON, halfDays: 1, audit: 'A' }])).toEqual({ days: [], audits: [] });
  });

  it('names the days over 8 hours and the audits they go to', () => {
    const bookings = [
      { day: MON, halfDays: 1, audit: 'A' },
      { day: MON, halfDays: 1, audit: 'B' },
      { day: TUE, halfDays: 1, audit: 'B' },
      { day: WED, halfDays: 2, audit: 'C' },
    ];
    expect(overbooked(wanted, bookings)).toEqual({ days: [MON, TUE], audits: ['A', 'B'] });
  });
});

describe('moveSeatDays', () => {
  const span = { ...SPAN, personDays: '2', days: [MON, TUE, WED] };
  const given = (...hours: readonly number[]) =>
    hours.map((halfDays, at) => ({ day: span.days[at] ?? MON, halfDays })).filter(({ halfDays }) => halfDays > 0);
  it.each([
    {
      name: 'keeps hours that still fit',
      days: [MON, TUE, WED],
      before: given(0, 2, 2),
      moved: [
        [TUE, 2],
        [WED, 2],
      ],
    },
    {
      name: 'puts what is over where there is least',
      days: [TUE, WED],
      before: given(2, 2),
      moved: [
        [TUE, 2],
        [WED, 2],
      ],
    },
    {
      name: 'is spread evenly on new days',
      days: [TUE, WED],
      before: [],
      moved: [
        [TUE, 2],
        [WED, 2],
      ],
    },
    {
      name: 'gives earlier days first',
      days: [MON, TUE, WED],
      before: given(1),
      moved: [
        [MON, 2],
        [TUE, 1],
        [WED, 1],
      ],
    },
  ])('$name', ({ days, before, moved }) => {
    expect(moveSeatDays({ ...span, days }, before).map(({ day, halfDays }) => [day, halfDays])).toEqual(moved);
  });
});
