import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { certificateNumber, checkNumberPattern, DEFAULT_NUMBER_PATTERN } from './certificate-number.js';

describe('checkNumberPattern', () => {
  it.each([
    { name: 'takes the pattern of the trade', pattern: DEFAULT_NUMBER_PATTERN, codes: [] },
    { name: 'takes a pattern of the body’s own', pattern: 'TS-{yyyy}-{serial}', codes: [] },
    { name: 'knows its places', pattern: '{yy}{serial}{colour}', codes: ['NUMBER_PATTERN_UNKNOWN'] },
    { name: 'takes capitals, digits and hyphens', pattern: 'ts {yy}{serial}', codes: ['CERTIFICATE_NUMBER_SHAPE'] },
    { name: 'asks for the serial', pattern: '{body}{yy}', codes: ['NUMBER_PATTERN_REPEATS'] },
    { name: 'asks for the year', pattern: '{body}{serial}', codes: ['NUMBER_PATTERN_REPEATS'] },
  ])('$name', ({ pattern, codes }) => {
    expect(reasonsOf(checkNumberPattern(pattern))).toEqual(codes);
  });

  it('fills the places in', () => {
    const parts = { bodyPrefix: '034', year: 2026, letter: 'F', serial: 86, recertifications: 2, size: 'M' } as const;
    expect(certificateNumber({ ...parts, specimen: false, pattern: 'TS-{yyyy}-{serial}-{renewals}{size}' })).toBe(
      'TS-2026-00086-2M',
    );
    expect(certificateNumber({ ...parts, specimen: true })).toBe('SPECIMEN-03426F00086R2M');
  });
});
