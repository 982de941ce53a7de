import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainDate } from './plain-date.js';
import { instant, offsetOn, plusMilliseconds, shiftedClock, systemClock } from './clock.js';

describe('the zone the tests run in', () => {
  it('is the one asked for', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(process.env.TZ === 'Asia/Shanghai' ? -480 : 480);
  });
});

describe('systemClock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-11-23T15:59:59.999Z', undefined, '2026-11-23'],
    ['2026-11-23T16:00:00.000Z', undefined, '2026-11-24'],
    ['2026-11-23T16:00:00.000Z', 'UTC', '2026-11-23'],
    ['2026-11-23T07:59:00.000Z', 'America/Los_Angeles', '2026-11-22'],
    ['2025-12-31T16:00:00.000Z', 'Asia/Shanghai', '2026-01-01'],
  ])('at %s in %s says %s, wherever the machine stands', (now, zone, today) => {
    vi.setSystemTime(new Date(now));
    const clock = zone === undefined ? systemClock() : systemClock(zone);
    expect(clock.today()).toBe(today);
    expect(clock.now()).toBe(now);
  });

  it('refuses a zone that is none', () => {
    expect(() => systemClock('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('shiftedClock', () => {
  it('shifts the day and leaves the moment', () => {
    const clock = { now: () => instant('2026-11-23T01:00:00Z'), today: systemClock().today };
    const shifted = shiftedClock({ ...clock, today: () => '2026-12-31' as ReturnType<typeof clock.today> }, 1);
    expect([shifted.today(), shifted.now()]).toEqual(['2027-01-01', '2026-11-23T01:00:00.000Z']);
  });
});

describe('instants', () => {
  it.each([
    ['of a text', instant('2026-11-23T09:00:00+08:00'), '2026-11-23T01:00:00.000Z'],
    ['of a number', instant(0), '1970-01-01T00:00:00.000Z'],
    ['moved', plusMilliseconds(instant('2026-11-23T23:59:59.999Z'), 1), '2026-11-24T00:00:00.000Z'],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('throws for what is none', () => {
    expect(() => instant('yesterday')).toThrow(RangeError);
  });
});

describe('offsetOn', () => {
  it.each([
    ['2026-03-02', 'Asia/Shanghai', '+08:00'],
    ['2026-03-02', 'UTC', 'Z'],
    ['2026-01-02', 'America/Los_Angeles', '-08:00'],
    ['2026-07-02', 'America/Los_Angeles', '-07:00'],
  ])('of %s in %s is %s', (day, zone, offset) => {
    expect(offsetOn(plainDate(day), zone)).toBe(offset);
  });
});
