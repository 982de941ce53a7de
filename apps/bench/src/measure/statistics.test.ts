import { describe, expect, it } from 'vitest';
import { firstDifference, normalised } from './compare.js';
import { median, percentile, rotated } from './statistics.js';

describe('figures of rounds', () => {
  it('takes the middle round, and the mean of two', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 30])).toBe(25);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('takes the nearest rank, as the analytics do', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(hundred, 50)).toBe(50);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile([5], 99)).toBe(5);
    expect(percentile([], 50)).toBeNaN();
  });

  it('lets everybody be first once', () => {
    const all = ['a', 'b', 'c'];
    expect([0, 1, 2, 3].map((by) => rotated(all, by)[0])).toEqual(['a', 'b', 'c', 'a']);
    expect(rotated(all, 1)).toEqual(['b', 'c', 'a']);
    expect(rotated([], 4)).toEqual([]);
  });
});

describe('answers compared', () => {
  it('knows no order of members, and an order of rows', () => {
    expect(normalised({ a: 1, b: { d: [1, 2], c: null } })).toBe(normalised({ b: { c: null, d: [1, 2] }, a: 1 }));
    expect(normalised([1, 2])).not.toBe(normalised([2, 1]));
    expect(normalised({ a: 1 })).not.toBe(normalised({ a: '1' }));
    expect(normalised({ a: null })).not.toBe(normalised({}));
  });

  it('shows where two answers part', () => {
    expect(firstDifference('{"score":"71.7"}', '{"score":"71.8"}')).toContain('71.8');
  });
});
