import { dayOfWeek, plainDate, plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { mayChangeView, mayNameView, mayScheduleView, mayShareView, nextMailingOn } from './saved-view.js';

const codes = (answer: Verdict): readonly string[] =>
  answer.allowed ? [] : answer.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());

describe('mayNameView', () => {
  it.each([
    { name: 'a name of one’s own', given: { name: '零售业', isTaken: false }, expected: [] },
    { name: 'blanks', given: { name: '  ', isTaken: false }, expected: ['VIEW_NAME_MISSING name'] },
    { name: 'eighty signs', given: { name: 'x'.repeat(80), isTaken: false }, expected: [] },
    { name: 'eighty-one', given: { name: 'x'.repeat(81), isTaken: false }, expected: ['VIEW_NAME_LONG name'] },
    { name: 'a name one has', given: { name: '零售业', isTaken: true }, expected: ['VIEW_NAME_TAKEN name'] },
  ])('$name', ({ given, expected }) => {
    expect(codes(mayNameView(given))).toEqual(expected);
  });
});

describe('mayChangeView', () => {
  it('lets its keeper, and nobody else', () => {
    expect(codes(mayChangeView({ isKeeper: true }))).toEqual([]);
    expect(codes(mayChangeView({ isKeeper: false }))).toEqual(['VIEW_OF_ANOTHER']);
  });
});

describe('mayShareView', () => {
  it('names every role and account that could not ask the question itself', () => {
    expect(codes(mayShareView({ isKeeper: true, blindRoles: [], blindAccounts: [] }))).toEqual([]);
    expect(codes(mayShareView({ isKeeper: false, blindRoles: ['SALES'], blindAccounts: ['赵六'] }))).toEqual([
      'VIEW_OF_ANOTHER',
      'VIEW_ROLE_BLIND roles',
      'VIEW_ACCOUNT_BLIND accountIds',
    ]);
  });
});

describe('mayScheduleView', () => {
  it.each([
    { given: { rhythm: 'NONE', day: null }, expected: [] },
    { given: { rhythm: 'WEEKLY', day: 7 }, expected: [] },
    { given: { rhythm: 'WEEKLY', day: 8 }, expected: ['VIEW_DAY_OUTSIDE day'] },
    { given: { rhythm: 'WEEKLY', day: 0 }, expected: ['VIEW_DAY_OUTSIDE day'] },
    { given: { rhythm: 'MONTHLY', day: 28 }, expected: [] },
    { given: { rhythm: 'MONTHLY', day: 29 }, expected: ['VIEW_DAY_OUTSIDE day'] },
    { given: { rhythm: 'MONTHLY', day: null }, expected: ['VIEW_DAY_OUTSIDE day'] },
  ] as const)('$given.rhythm on $given.day', ({ given, expected }) => {
    expect(codes(mayScheduleView({ ...given, isKeeper: true }))).toEqual(expected);
  });
});

describe('nextMailingOn', () => {
  it('is the nearest day of the rhythm after any day', () => {
    for (let on = plainDate('2027-12-20'), count = 0; count < 400; on = plusDays(on, 1), count += 1) {
      for (const day of [1, 4, 7]) {
        const next = nextMailingOn({ rhythm: 'WEEKLY', day }, on);
        const ahead = Array.from({ length: 7 }, (_, index) => plusDays(on, index + 1));
        expect(next).toBe(ahead.find((each) => dayOfWeek(each) === day));
      }
      for (const day of [1, 15, 28]) {
        const next = nextMailingOn({ rhythm: 'MONTHLY', day }, on);
        const ahead = Array.from({ length: 31 }, (_, index) => plusDays(on, index + 1));
        expect(next).toBe(ahead.find((each) => Number(each.slice(8)) === day));
      }
    }
    expect(nextMailingOn({ rhythm: 'NONE', day: null }, plainDate('2026-03-02'))).toBeNull();
  });
});
