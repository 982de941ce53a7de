import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { CREDIT_GOOD_FOR_DAYS, creditChecks, mayRecordCreditCheck, newestOf } from './credit.js';
import type { CreditStanding } from './credit.js';
import { CreditSubject } from './credit-words.js';

const ON = plainDate('2026-03-31');
const clear = (subject: CreditSubject, checkedOn = '2026-03-20'): CreditStanding => ({
  subject,
  listed: false,
  checkedOn: plainDate(checkedOn),
  related: null,
  cleared: false,
  assessment: null,
});
const ALL = Object.values(CreditSubject).map((subject) => clear(subject));
const withOne = (one: Partial<CreditStanding> & Pick<CreditStanding, 'subject'>): readonly CreditStanding[] =>
  ALL.map((each) => (each.subject === one.subject ? { ...each, ...one } : each));
const failed = (standings: readonly CreditStanding[], goodForDays: number = CREDIT_GOOD_FOR_DAYS) =>
  creditChecks(standings, { on: ON, goodForDays })
    .filter(({ passed }) => !passed)
    .map(({ code }) => code);

describe('creditChecks', () => {
  it('passes five clear look-ups that are fresh', () => {
    expect(failed(ALL)).toEqual([]);
  });

  it('names every subject that was never looked up', () => {
    const [first] = creditChecks(ALL.slice(2), { on: ON, goodForDays: CREDIT_GOOD_FOR_DAYS });
    expect(first).toMatchObject({
      code: 'CREDIT_LOOKED_UP',
      passed: false,
      params: { subjects: ['PUBLICITY_PENALTY', 'PUBLICITY_ABNORMAL'] },
    });
    expect(failed([])).toEqual(['CREDIT_LOOKED_UP']);
    expect(creditChecks([], { on: ON, goodForDays: CREDIT_GOOD_FOR_DAYS })).toHaveLength(1);
  });

  it.each([
    ['on its last day', '2026-03-01', []],
    ['the day after', '2026-02-28', ['CREDIT_FRESH']],
  ] as const)('counts a look-up for thirty days: %s', (_, checkedOn, codes) => {
    expect(failed(withOne({ subject: 'CREDIT_CHINA_SANCTION', checkedOn: plainDate(checkedOn) }))).toEqual(codes);
  });

  it('takes the days of the policy', () => {
    expect(failed(ALL, 10)).toEqual(['CREDIT_FRESH']);
    expect(failed(ALL, 11)).toEqual([]);
  });

  const listed = { listed: true, assessment: '已核实，不影响认证范围。' };
  it.each<readonly [string, Parameters<typeof withOne>[0], readonly string[]]>([
    ['a related penalty', { subject: 'PUBLICITY_PENALTY', ...listed, related: true }, ['CREDIT_CLEAR']],
    ['a penalty of which nothing is said', { subject: 'PUBLICITY_PENALTY', ...listed }, ['CREDIT_CLEAR']],
    ['a related penalty proven cleared', { subject: 'PUBLICITY_PENALTY', ...listed, related: true, cleared: true }, []],
    ['an unrelated penalty', { subject: 'CREDIT_CHINA_PENALTY', ...listed, related: false }, []],
    ['an abnormal listing, assessed', { subject: 'PUBLICITY_ABNORMAL', ...listed }, []],
    [
      'an abnormal listing, not assessed',
      { subject: 'PUBLICITY_ABNORMAL', listed: true, assessment: ' ' },
      ['CREDIT_CLEAR'],
    ],
    ['an abnormal listing, removed', { subject: 'PUBLICITY_ABNORMAL', listed: true, cleared: true }, []],
    ['a sanction, not assessed', { subject: 'CREDIT_CHINA_SANCTION', listed: true }, ['CREDIT_CLEAR']],
    [
      'the serious-violation list, whatever is said',
      { subject: 'PUBLICITY_SERIOUS_VIOLATION', ...listed, cleared: true },
      ['CREDIT_CLEAR'],
    ],
  ])('judges %s', (_, one, codes) => {
    expect(failed(withOne(one))).toEqual(codes);
  });
});

describe('mayRecordCreditCheck', () => {
  const codesOf = (facts: Partial<CreditStanding>) => {
    const answer = mayRecordCreditCheck({ ...clear('PUBLICITY_PENALTY'), ...facts, today: ON });
    return answer.allowed ? [] : answer.refusals.map(({ code }) => code);
  };

  it.each<readonly [string, Partial<CreditStanding>, readonly string[]]>([
    ['a clear one', {}, []],
    ['one of today', { checkedOn: ON }, []],
    ['one of tomorrow', { checkedOn: plainDate('2026-04-01') }, ['DAY_IN_FUTURE']],
    ['a penalty without its relation', { listed: true }, ['CREDIT_RELATION_MISSING']],
    ['an unrelated penalty without a reason', { listed: true, related: false }, ['CREDIT_REASON_MISSING']],
    [
      'an unrelated penalty with its reason',
      { listed: true, related: false, assessment: '环保处罚，与服务无关。' },
      [],
    ],
    ['a proof of what is not listed', { cleared: true }, ['CREDIT_NOTHING_TO_CLEAR']],
    ['a listing that is no penalty', { subject: 'PUBLICITY_ABNORMAL', listed: true }, []],
  ])('%s', (_, facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });
});

describe('newestOf', () => {
  it('takes the latest of each subject, and the first of two on one day', () => {
    const rows = [
      { ...clear('PUBLICITY_PENALTY', '2026-03-01'), assessment: 'old' },
      { ...clear('PUBLICITY_PENALTY', '2026-03-02'), assessment: 'new' },
      { ...clear('PUBLICITY_PENALTY', '2026-03-02'), assessment: 'second' },
    ];
    expect(newestOf(rows).map(({ assessment }) => assessment)).toEqual(['new']);
  });
});
