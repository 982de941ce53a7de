import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { mayRecordPermit, permitChecks, permitsNeeded, permitState } from './permits.js';
import type { PermitFacts } from './permits.js';

const day = plainDate;
const permit: PermitFacts = {
  kind: 'FOOD',
  validFrom: day('2024-01-01'),
  validUntil: day('2026-12-31'),
  replacedFrom: null,
};

describe('permitState', () => {
  it.each([
    { name: 'before its first day', on: '2023-12-31', state: 'NOT_YET_VALID' },
    { name: 'on its first day', on: '2024-01-01', state: 'VALID' },
    { name: '61 days before its last', on: '2026-10-31', state: 'VALID' },
    { name: '60 days before its last', on: '2026-11-01', state: 'EXPIRING' },
    { name: 'on its last day', on: '2026-12-31', state: 'EXPIRING' },
    { name: 'the day after', on: '2027-01-01', state: 'EXPIRED' },
    { name: 'without an end', on: '2099-01-01', with: { validUntil: null }, state: 'VALID' },
    {
      name: 'its successor recorded, not begun',
      on: '2026-12-31',
      with: { replacedFrom: day('2027-01-01') },
      state: 'VALID',
    },
    { name: 'its successor begun', on: '2027-01-01', with: { replacedFrom: day('2027-01-01') }, state: 'REPLACED' },
  ])('$name: $state', ({ on, with: change, state }) => {
    expect(permitState({ ...permit, ...change }, day(on))).toBe(state);
  });

  it('is warned of as long before as the body says', () => {
    expect(permitState(permit, day('2026-12-16'), 14)).toBe('VALID');
    expect(permitState(permit, day('2026-12-17'), 14)).toBe('EXPIRING');
  });
});

describe('permitsNeeded', () => {
  it('asks for nothing where no activity needs any', () => expect(permitsNeeded([])).toEqual([]));
  it('asks builders for two permits, and for each once', () => {
    expect(permitsNeeded(['CONSTRUCTION_INSTALLATION', 'FOOD_TRADE'])).toEqual(['CONSTRUCTION', 'WORK_SAFETY', 'FOOD']);
  });
});

describe('permitChecks', () => {
  const on = day('2026-12-31');
  it.each([
    { name: 'asks nothing without such an activity', activities: [], permits: [], failed: [] },
    { name: 'passes on the last day', activities: ['FOOD_TRADE'], permits: [permit], failed: [] },
    { name: 'misses one', activities: ['FOOD_TRADE'], permits: [], failed: ['PERMIT_MISSING'] },
    {
      name: 'stops at one that ran out the day before',
      activities: ['FOOD_TRADE'],
      permits: [{ ...permit, validUntil: day('2026-12-30') }],
      failed: ['PERMIT_NOT_IN_FORCE'],
    },
    {
      name: 'stops at one that begins the day after',
      activities: ['FOOD_TRADE'],
      permits: [{ ...permit, validFrom: day('2027-01-01'), validUntil: null }],
      failed: ['PERMIT_NOT_IN_FORCE'],
    },
    {
      name: 'counts the successor of one that ran out',
      activities: ['FOOD_TRADE'],
      permits: [
        { ...permit, validUntil: day('2026-01-01'), replacedFrom: day('2026-01-02') },
        { ...permit, validFrom: day('2026-01-02'), validUntil: null },
      ],
      failed: [],
    },
    {
      name: 'tells what is missing and what ran out at once',
      activities: ['FOOD_TRADE', 'CCC_PRODUCTS'],
      permits: [{ ...permit, validUntil: day('2026-12-30') }],
      failed: ['PERMIT_MISSING', 'PERMIT_NOT_IN_FORCE'],
    },
  ] as const)('$name', ({ activities, permits, failed }) => {
    const checks = permitChecks(permits, { activities, on });
    expect(checks.filter(({ passed }) => !passed).map(({ code }) => code)).toEqual(failed);
  });
});

describe('mayRecordPermit', () => {
  const fresh = {
    kind: 'FOOD',
    number: 'JY11101080000001',
    authority: '海淀区市场监督管理局',
    covers: '预包装食品销售',
    issuedOn: day('2026-01-01'),
    validFrom: day('2026-01-01'),
    validUntil: day('2026-01-01'),
    today: day('2026-01-01'),
    replaces: null,
  } as const;
  it.each([
    { name: 'takes one of a single day', change: {}, codes: [] },
    { name: 'takes one without an end', change: { validUntil: null }, codes: [] },
    {
      name: 'takes a renewal that begins later',
      change: { validFrom: day('2026-03-01'), validUntil: null, replaces: { kind: 'FOOD', isReplaced: false } },
      codes: [],
    },
    {
      name: 'refuses one of tomorrow',
      change: { issuedOn: day('2026-01-02'), validFrom: day('2026-01-02'), validUntil: null },
      codes: ['DAY_IN_FUTURE'],
    },
    {
      name: 'refuses one that counts before it was issued',
      change: { validFrom: day('2025-12-31') },
      codes: ['PERMIT_BEFORE_ISSUE'],
    },
    {
      name: 'refuses an end before the beginning',
      change: { validUntil: day('2025-12-31') },
      codes: ['PERMIT_ENDS_BEFORE_BEGIN'],
    },
    {
      name: 'lets none take the place of another kind, or a place that is taken',
      change: { replaces: { kind: 'CCC', isReplaced: true } },
      codes: ['PERMIT_OF_ANOTHER_KIND', 'PERMIT_REPLACED_ALREADY'],
    },
    {
      name: 'asks for number, authority and what it covers at once',
      change: { number: ' ', authority: '', covers: '' },
      codes: ['PERMIT_NUMBER_MISSING', 'PERMIT_AUTHORITY_MISSING', 'PERMIT_COVERS_MISSING'],
    },
  ] as const)('$name', ({ change, codes }) => {
    const verdict = mayRecordPermit({ ...fresh, ...change });
    expect(verdict.allowed ? [] : verdict.refusals.map(({ code }) => code)).toEqual(codes);
  });
});
