import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { checkServiceAccount, keyState, mayIssueKey, mayRotateKey } from './keep-keys.js';
import type { KeyScope } from './key-scope.js';

const today = plainDate('2026-03-02');
const codes = (verdict: { allowed: boolean; refusals?: readonly { code: string }[] }) =>
  (verdict.refusals ?? []).map(({ code }) => code);

describe('checkServiceAccount', () => {
  const facts = {
    name: '数据仓库',
    purpose: '每晚读取得分',
    scopes: ['READ_FIGURES'] as readonly KeyScope[],
    costAMinute: 1000,
    costADay: 100_000,
    narrowedTo: 0,
  };
  const most = { aMinute: 1000, aDay: 100_000 };

  it.each([
    ['lets a program read figures', {}, []],
    ['wants a name and what it is for', { name: ' ', purpose: '' }, ['NAME_MISSING', 'KEY_PURPOSE_MISSING']],
    ['wants a scope', { scopes: [] }, ['SCOPES_MISSING']],
    [
      'keeps money from what reads decisions',
      { scopes: ['READ_DECISIONS', 'READ_FINANCE'] as const },
      ['FINANCE_BESIDE_DECISIONS'],
    ],
    ['narrows what can be told of a part', { scopes: ['READ_CLIENTS', 'READ_AUDITS'] as const, narrowedTo: 2 }, []],
    [
      'narrows nothing that is about the whole',
      { scopes: ['READ_FIGURES'] as const, narrowedTo: 1 },
      ['KEY_NARROWED_SCOPES'],
    ],
    ['narrows to a hundred', { scopes: ['READ_CLIENTS'] as const, narrowedTo: 101 }, ['KEY_NARROWED_MOST']],
    ['bounds what it spends', { costAMinute: 1001, costADay: 0 }, ['BUDGET_SHAPE', 'BUDGET_SHAPE']],
  ])('%s', (_name, change, expected) => {
    expect(codes(checkServiceAccount({ ...facts, ...change }, most))).toEqual(expected);
  });
});

describe('mayIssueKey', () => {
  it.each([
    ['for today', { expiresOn: today }, []],
    ['for a year', { expiresOn: plainDate('2027-03-03') }, []],
    ['for a day more', { expiresOn: plainDate('2027-03-04') }, ['KEY_EXPIRY']],
    ['for yesterday', { expiresOn: plainDate('2026-03-01') }, ['KEY_EXPIRY']],
    ['of a closed account', { isActive: false }, ['SERVICE_ACCOUNT_CLOSED']],
  ])('%s', (_name, change, expected) => {
    expect(codes(mayIssueKey({ isActive: true, expiresOn: today, today, ...change }))).toEqual(expected);
  });
});

describe('mayRotateKey', () => {
  const facts = { state: 'LIVE' as const, isActive: true, expiresOn: today, graceDays: 7, today };

  it.each([
    ['a live one', {}, []],
    ['one that is revoked', { state: 'REVOKED' as const }, ['KEY_NOT_LIVE']],
    ['with more grace than a month', { graceDays: 31 }, ['GRACE_SHAPE']],
    ['with less than none', { graceDays: -1 }, ['GRACE_SHAPE']],
  ])('%s', (_name, change, expected) => {
    expect(codes(mayRotateKey({ ...facts, ...change }))).toEqual(expected);
  });
});

describe('keyState', () => {
  it.each([
    ['LIVE', '2026-03-02', null],
    ['EXPIRED', '2026-03-01', null],
    ['REVOKED', '2026-12-31', '2026-03-02'],
  ] as const)('is %s', (state, expiresOn, revokedOn) => {
    expect(keyState({ expiresOn: plainDate(expiresOn), revokedOn: revokedOn && plainDate(revokedOn), today })).toBe(
      state,
    );
  });
});
