import { instant, plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { rememberLocale } from '../i18n/locale.js';
import { sayDistance } from './Day.js';
import { saySize } from './documents.js';
import { starsOf } from './LevelBadge.js';
import { either, listed, withNote } from './listed.js';
import { sayMoment } from './Moment.js';
import { cutDecimal } from './numbers.js';

describe('cutDecimal', () => {
  it.each([
    ['89.996', 2, true, '89.99'],
    ['90', 2, true, '90.00'],
    ['3.0', 1, false, '3'],
    ['2.5', 1, false, '2.5'],
    ['-0.126', 2, true, '-0.12'],
  ] as const)('cuts %s to %d places', (...[text, places, pad, shown]) => {
    expect(cutDecimal(text, places, pad)).toBe(shown);
  });
});

describe('starsOf', () => {
  it.each([
    ['THREE_STAR', 3],
    ['FIVE_STAR', 5],
    ['SEVEN_STAR', 7],
    ['COMPLIANT', 0],
    ['MEGA_STAR', 0],
  ])('%s has %d stars', (code, stars) => {
    expect(starsOf(code)).toBe(stars);
  });
});

describe('sayDistance', () => {
  const today = plainDate('2026-11-23');
  it.each([
    ['2026-12-05', 'due', ['shared.inDays', { smart_count: 12 }]],
    ['2026-11-23', 'due', ['shared.today', { smart_count: 0 }]],
    ['2026-11-20', 'due', ['shared.overdueBy', { smart_count: 3 }]],
    ['2025-11-23', 'plain', ['shared.daysAgo', { smart_count: 365 }]],
  ] as const)('%s, %s', (day, relative, said) => {
    expect(sayDistance(plainDate(day), today, relative)).toEqual(said);
  });
});

describe('saySize', () => {
  it.each([
    [12, '12 B'],
    [1025, '2 kB'],
    [3 * 1024 * 1024, '3.0 MB'],
  ])('%d bytes', (bytes, said) => {
    expect(saySize(bytes)).toBe(said);
  });
});

describe('sayMoment', () => {
  it.each([
    ['2026-11-23T16:30:05.123Z', '2026-11-24 00:30:05'],
    ['2026-12-31T15:59:59.000Z', '2026-12-31 23:59:59'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01 08:00:00'],
  ])('%s is %s on the wall of the body', (value, said) => {
    expect(sayMoment(instant(value), 'en-GB')).toBe(said);
    expect(sayMoment(instant(value), 'zh-CN')).toBe(said);
  });
});

describe('listed, either and withNote', () => {
  it.each([
    ['zh', ['甲、乙、丙', '甲、乙或丙', '甲（乙）']],
    ['en', ['甲, 乙, 丙', '甲, 乙 or 丙', '甲 (乙)']],
  ])('put between things what %s puts there', (locale, said) => {
    rememberLocale(locale);
    const things = ['甲', '乙', '丙'];
    expect([listed(things), either(things), withNote('甲', '乙')]).toEqual(said);
    rememberLocale('zh');
  });
});
