import { describe, expect, it } from 'vitest';
import { InstantScalar, PlainDateScalar } from './scalars.js';

describe('InstantScalar', () => {
  it.each(['2026-01-01T00:00:00Z', '2026-03-01T08:00:00.000Z', '2024-02-29T23:59:59.999999Z'])('takes %s', (text) => {
    expect(InstantScalar.parseValue(text)).toBe(text);
  });

  it.each([
    ['an hour that is none', '2026-01-01T99:99:00Z'],
    ['midnight at the end of a day', '2026-01-01T24:00:00Z'],
    ['a sixtieth minute', '2026-01-01T23:60:00Z'],
    ['a sixtieth second', '2026-01-01T23:59:60Z'],
    ['a day that is none', '2026-02-29T08:00:00Z'],
    ['a month that is none', '2026-13-01T08:00:00Z'],
    ['another zone', '2026-01-01T08:00:00+08:00'],
    ['a day without its time', '2026-01-01'],
    ['more behind it', '2026-01-01T08:00:00Z\n'],
    ['a number', 1_767_225_600_000],
  ])('refuses %s', (_name, value) => {
    expect(() => InstantScalar.parseValue(value)).toThrow('Instant cannot be');
  });
});

describe('PlainDateScalar', () => {
  it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('takes %s', (text) => {
    expect(PlainDateScalar.parseValue(text)).toBe(text);
  });

  it.each([
    '1899-12-31',
    '2200-01-01',
    '9999-12-31',
    '2026-02-30',
    '2025-02-29',
    '0000-01-01',
    '2026-1-1',
    '10000-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(() => PlainDateScalar.parseValue(text)).toThrow('PlainDate cannot be');
  });
});
