import { describe, expect, it } from 'vitest';
import { rateOf } from './rate.js';

describe('rateOf', () => {
  it.each([
    { count: 0, of: 10, low: 0, high: 0.2775 },
    { count: 10, of: 10, low: 0.7225, high: 1 },
    { count: 1, of: 29, low: 0.0061, high: 0.1718 },
  ])('$count of $of', ({ count, of, low, high }) => {
    const rate = rateOf(count, of);
    expect(rate?.share).toBe(count / of);
    expect(rate?.low).toBeCloseTo(low, 4);
    expect(rate?.high).toBeCloseTo(high, 4);
  });

  it('is none where there are no cases', () => {
    expect(rateOf(0, 0)).toBeNull();
  });
});
