import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { quantileOf, requiredSample } from './sample-size.js';
import { surveyStandardOn } from './standard.js';

describe('requiredSample', () => {
  it.each([
    {
      name: 'of a frame without end, nearly',
      confidence: 95,
      marginPercent: '5',
      sharePercent: '50',
      frameSize: 10_000_000,
      expected: 385,
    },
    { name: 'of 500 customers', confidence: 95, marginPercent: '5', sharePercent: '50', frameSize: 500, expected: 218 },
    { name: 'of 100 customers', confidence: 95, marginPercent: '5', sharePercent: '50', frameSize: 100, expected: 80 },
    { name: 'of one customer', confidence: 95, marginPercent: '5', sharePercent: '50', frameSize: 1, expected: 1 },
    {
      name: 'at 90 per cent',
      confidence: 90,
      marginPercent: '5',
      sharePercent: '50',
      frameSize: 10_000_000,
      expected: 271,
    },
    {
      name: 'at 99 per cent',
      confidence: 99,
      marginPercent: '5',
      sharePercent: '50',
      frameSize: 10_000_000,
      expected: 664,
    },
    {
      name: 'where nine in ten are thought satisfied',
      confidence: 95,
      marginPercent: '5',
      sharePercent: '90',
      frameSize: 10_000_000,
      expected: 139,
    },
    {
      name: 'within 3 per cent of 1 000',
      confidence: 95,
      marginPercent: '3',
      sharePercent: '50',
      frameSize: 1000,
      expected: 517,
    },
    {
      name: 'within half a per cent it takes everybody there is',
      confidence: 99,
      marginPercent: '0.5',
      sharePercent: '50',
      frameSize: 40,
      expected: 40,
    },
    { name: 'never nobody', confidence: 90, marginPercent: '99', sharePercent: '50', frameSize: 1000, expected: 1 },
  ])('$name', ({ expected, ...facts }) => {
    expect(requiredSample(facts)).toBe(expected);
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
