import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import {
  checkIdentityNumber,
  identityCheckCharacter,
  mayRevealIdentityNumber,
  normaliseIdentityNumber,
} from './identity-number.js';

const today = day('2026-03-02');
/** A number with a fitting check character, made up from its first seventeen digits. */
const made = (first17: string): string => `${first17}${identityCheckCharacter(first17)}`;

describe('checkIdentityNumber', () => {
  it.each([
    { name: 'takes the example of the standard', text: '11010519491231002X', codes: [] },
    { name: 'takes a woman of the same standard', text: '440524188001010014', codes: ['IDENTITY_NUMBER_BIRTH'] },
    { name: 'takes full-width characters, blanks and a small x', text: ' １１０１０５ 19491231 002x ', codes: [] },
    { name: 'takes 29 February', text: made('11010520000229001'), codes: [] },
    { name: 'stops 29 February of another year', text: made('11010520010229001'), codes: ['IDENTITY_NUMBER_BIRTH'] },
    { name: 'takes somebody born today', text: made('11010520260302001'), codes: [] },
    { name: 'stops somebody born tomorrow', text: made('11010520260303001'), codes: ['IDENTITY_NUMBER_BIRTH'] },
    { name: 'stops another check character', text: '110105194912310020', codes: ['IDENTITY_NUMBER_CHECK_CHARACTER'] },
    {
      name: 'stops two digits that changed places',
      text: '11010519491321002X',
      codes: ['IDENTITY_NUMBER_BIRTH', 'IDENTITY_NUMBER_CHECK_CHARACTER'],
    },
    ...['', '110105491231002', 'A1010519491231002X', '11010519491231002XX', '01010519491231002X'].map((text) => ({
      name: `stops "${text}"`,
      text,
      codes: ['IDENTITY_NUMBER_SHAPE'],
    })),
  ])('$name', ({ text, codes }) => {
    expect(reasonsOf(checkIdentityNumber(text, today))).toEqual(codes);
  });

  it('finds every single digit that was mistyped', () => {
    const number = made('11010519800615001');
    for (let at = 14; at < 17; at += 1)
      for (const digit of '0123456789') {
        const typed = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        expect(checkIdentityNumber(typed, today).allowed).toBe(typed === number);
      }
  });
});

describe('normaliseIdentityNumber', () => {
  it('gives one number one spelling', () => {
    expect(normaliseIdentityNumber(' 110105 19491231 002ｘ')).toBe('11010519491231002X');
  });
});

describe('mayRevealIdentityNumber', () => {
  it('asks what for, and in whose name', () => {
    const facts = { isRecorded: true, actorPersonId: 'qin', reason: '月度信息上报' };
    expect(reasonsOf(mayRevealIdentityNumber(facts))).toEqual([]);
    expect(reasonsOf(mayRevealIdentityNumber({ isRecorded: false, actorPersonId: null, reason: ' ' }))).toEqual([
      'ACTOR_WITHOUT_PERSON',
      'IDENTITY_NUMBER_NOT_RECORDED',
      'IDENTITY_LOOK_REASON_MISSING',
    ]);
  });
});
