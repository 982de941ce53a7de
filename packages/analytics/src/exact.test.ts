import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMillionths, cutQuotient, millionthsOf, wholeRoot } from './exact.js';

describe('cutQuotient', () => {
  it.each([
    { name: 'cuts and never rounds', of: [199_999n, 2000n, 2], shown: '99.99' },
    { name: 'writes leading noughts', of: [7n, 100n, 2], shown: '0.07' },
    { name: 'cuts towards nought below it', of: [-2_999n, 1000n, 2], shown: '-2.99' },
    { name: 'writes no point without places', of: [5n, 2n, 0], shown: '2' },
  ] as const)('$name', ({ of: [numerator, denominator, places], shown }) => {
    expect(cutQuotient(numerator, denominator, places)).toBe(shown);
  });
});

describe('millionthsOf', () => {
  it('keeps the sign of what lies between -1 and 0', () => {
    expect(millionthsOf('-0.5')).toBe(-500_000);
  });

  it('reads what cutMillionths writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
        expect(millionthsOf(cutMillionths(millionths, 6))).toBe(millionths);
      }),
    );
  });
});

describe('wholeRoot', () => {
  it('is the whole part, however large the square', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (square) => {
        const root = wholeRoot(square);
        expect(root * root <= square && square < (root + 1n) * (root + 1n)).toBe(true);
      }),
    );
  });
});
