import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { addressOf, ofMonth, questionOf, whereOf } from './due-question.js';

const asked = (text: string) => questionOf(new URLSearchParams(text));

describe('questionOf', () => {
  it('reads back what was written', () => {
    const text =
      'view=list&mine=1&risk=1&kind=SURVEILLANCE%2CNONCONFORMITY&state=OVERDUE&nature=HOUSE&programme=Programme%3Aa&province=31&person=Person%3Ab&client=Client%3Ac&from=2026-03-01&to=2026-03-31&page=3&on=2026-05-01&item=x';
    expect(addressOf(asked(text)).toString()).toBe(text);
    expect(addressOf(asked('')).toString()).toBe('');
  });
  it('leaves out what it does not know', () => {
    const odd =
      'view=x&kind=X,SURVEILLANCE&state=DONE&nature=Y&programme=1&province=abc&from=yesterday&to=2026-02-30&page=-4&on=2026-13-45';
    expect(addressOf(asked(odd)).toString()).toBe('kind=SURVEILLANCE');
  });
});

describe('whereOf', () => {
  it('asks for nothing where nothing is said', () => {
    expect(whereOf(asked('view=calendar&page=2&item=x'))).toEqual({});
  });
  it('asks for all that is said', () => {
    expect(whereOf(asked('kind=PERMIT&state=OPEN&nature=STATUTORY&mine=1&to=2026-03-31'))).toEqual({
      kind: ['PERMIT'],
      state: ['OPEN'],
      nature: 'STATUTORY',
      mine: true,
      dueOn: { lte: '2026-03-31' },
    });
  });
});

describe('ofMonth', () => {
  it('lists the days of the month, the last of a short one among them', () => {
    expect(addressOf(ofMonth(asked('page=4&state=OPEN'), plainDate('2028-02-01'))).toString()).toBe(
      'view=list&state=OPEN&from=2028-02-01&to=2028-02-29',
    );
  });
});
