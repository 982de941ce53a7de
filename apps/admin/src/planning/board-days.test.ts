import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { lanesOf, mondayOf, placeOf, rowsInSight, shortDay } from './board-days.js';

const span = (startsOn: string, endsOn: string) => ({ startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) });
const board = span('2026-11-23', '2026-12-06');

describe('the days of the board', () => {
  it('begin on a Monday', () => {
    expect(mondayOf(plainDate('2026-11-28'))).toBe('2026-11-23');
    expect(mondayOf(plainDate('2026-11-23'))).toBe('2026-11-23');
  });

  it.each([
    { name: 'a day', entry: span('2026-11-24', '2026-11-24'), place: { from: 1, length: 1 } },
    { name: 'what began before', entry: span('2026-11-20', '2026-11-23'), place: { from: 0, length: 1 } },
    { name: 'what goes on after', entry: span('2026-12-05', '2026-12-09'), place: { from: 12, length: 2 } },
  ])('place $name', ({ entry, place }) => {
    expect(placeOf(entry, board)).toEqual(place);
  });

  it('give each entry a line of its own where days are shared', () => {
    const entries = [
      span('2026-11-23', '2026-11-25'),
      span('2026-11-24', '2026-11-24'),
      span('2026-11-26', '2026-11-26'),
    ];
    expect(lanesOf(entries)).toEqual({ lanes: [0, 1, 0], count: 2 });
  });

  it('draw all rows where they are few, else those in sight', () => {
    expect(rowsInSight(50, { top: 0, height: 440 })).toEqual({ first: 0, last: 50 });
    expect(rowsInSight(500, { top: 4400, height: 440 })).toEqual({ first: 95, last: 115 });
  });
});

describe('shortDay', () => {
  it.each([
    { day: '2026-12-01', locale: 'en', hasRoom: false, text: '1 Dec' },
    { day: '2026-12-02', locale: 'en', hasRoom: false, text: '2' },
    { day: '2026-12-02', locale: 'en', hasRoom: true, text: '2 Dec' },
    { day: '2026-12-01', locale: 'zh', hasRoom: false, text: '12/1' },
    { day: '2026-12-02', locale: 'zh', hasRoom: true, text: '12月2日' },
  ] as const)('writes $day in $locale', ({ day, locale, hasRoom, text }) => {
    expect(shortDay(plainDate(day), { hasRoom, locale })).toBe(text);
  });
});
