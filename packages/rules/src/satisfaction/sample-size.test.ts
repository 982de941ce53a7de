import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { quantileOf, requiredSample } from './sample-size.js';
import { surveyStandardOn } from './standard.js';

describe('requiredSample', () => {
  it.each([
    ['of a frame without end, nearly', 95, '5', '50', 10_000_000, 385],
    ['of 500 customers', 95, '5', '50', 500, 218],
    ['of 100 customers', 95, '5', '50', 100, 80],
    ['of one customer', 95, '5', '50', 1, 1],
    ['at 90 per cent', 90, '5', '50', 10_000_000, 271],
    ['at 99 per cent', 99, '5', '50', 10_000_000, 664],
    ['where nine in ten are thought satisfied', 95, '5', '90', 10_000_000, 139],
    ['within 3 per cent of 1 000', 95, '3', '50', 1000, 517],
    ['within half a per cent it takes everybody there is', 99, '0.5', '50', 40, 40],
    ['never nobody', 90, '99', '50', 1000, 1],
  ])('%s', (_name, confidence, marginPercent, sharePercent, frameSize, expected) => {
    expect(requiredSample({ confidence, marginPercent, sharePercent, frameSize })).toBe(expected);
  });

  it('knows no confidence beyond its table', () => {
    expect(() => quantileOf(80)).toThrow(RangeError);
  });
});

describe('surveyStandardOn', () => {
  it.each([
    ['2025-12-31', 'SBT_10409_2007'],
    ['2026-01-01', 'SBT_10409_2025'],
  ])('on %s it is %s', (day, standard) => {
    expect(surveyStandardOn(plainDate(day))).toBe(standard);
  });
});
