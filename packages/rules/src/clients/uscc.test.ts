import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { checkUscc, isIndividualBusiness, normaliseUscc, usccCheckDigit } from './uscc.js';

describe('checkUscc', () => {
  it.each([
    { name: 'takes the well-known sample', text: '91350100M000100Y43', codes: [] },
    { name: 'takes the letter W as check digit', text: '91110105MA00TEXT0W', codes: [] },
    { name: 'takes 0 as check digit', text: '91330106DEM0000140', codes: [] },
    { name: 'takes H as check digit', text: '91440305DEM000022H', codes: [] },
    { name: 'takes 9 as check digit', text: '91510107DEM0000309', codes: [] },
    { name: 'normalises first', text: ' ９１３５０１００ｍ０００１００ｙ４３ ', codes: [] },
    { name: 'stops a wrong check digit', text: '91350100M000100Y44', codes: ['USCC_CHECK_DIGIT'] },
    { name: 'stops two places swapped', text: '91350100M000010Y43', codes: ['USCC_CHECK_DIGIT'] },
    { name: 'stops 17 places', text: '91350100M000100Y4', codes: ['USCC_SHAPE'] },
    { name: 'stops 19 places', text: '91350100M000100Y430', codes: ['USCC_SHAPE'] },
    { name: 'stops an O', text: '9135010OM000100Y43', codes: ['USCC_SHAPE'] },
    { name: 'stops an I in the body', text: '91350100I000100Y43', codes: ['USCC_SHAPE'] },
    { name: 'stops a letter in the division', text: '9135A100M000100Y43', codes: ['USCC_SHAPE'] },
    { name: 'stops nothing at all', text: '', codes: ['USCC_SHAPE'] },
    { name: 'stops a line break inside', text: '91350100M0\n0100Y43', codes: ['USCC_SHAPE'] },
  ])('$name', ({ text, codes }) => {
    expect(reasonsOf(checkUscc(text))).toEqual(codes);
  });

  it('finds every single wrong place of the sample', () => {
    const sample = '91350100M000100Y43';
    for (let at = 8; at < 18; at += 1) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (other === sample[at]) continue;
        expect(reasonsOf(checkUscc(sample.slice(0, at) + other + sample.slice(at + 1)))).toEqual(['USCC_CHECK_DIGIT']);
      }
    }
  });
});

describe('normaliseUscc', () => {
  it('makes full-width, lower-case and padded text plain', () => {
    expect(normaliseUscc('　９１３５０１００ｍ０００１００ｙ４３\t')).toBe('91350100M000100Y43');
  });
});

describe('usccCheckDigit', () => {
  it('computes what belongs to the first seventeen', () => {
    expect(usccCheckDigit('91350100M000100Y4')).toBe('3');
  });

  it('throws on anything else', () => {
    expect(() => usccCheckDigit('91350100')).toThrow(RangeError);
  });
});

describe('isIndividualBusiness', () => {
  it.each([
    { text: '92110105MA00000X1A', is: true },
    { text: ' ９２110105MA00000X1A', is: true },
    { text: '91110105MA00000X1A', is: false },
    { text: '12110105MA00000X1A', is: false },
  ])('$text: $is', ({ text, is }) => expect(isIndividualBusiness(text)).toBe(is));
});
