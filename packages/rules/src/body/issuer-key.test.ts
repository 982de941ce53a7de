import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayReplaceKey } from './issuer-key.js';

const FACTS = { isRetired: false, wasCompromised: false, isCompromised: false, reason: '例行更换' };

describe('mayReplaceKey', () => {
  it.each([
    { name: 'replaces the key that signs', facts: {}, codes: [] },
    { name: 'disowns it', facts: { isCompromised: true }, codes: [] },
    { name: 'disowns one that was retired before', facts: { isRetired: true, isCompromised: true }, codes: [] },
    { name: 'retires none twice', facts: { isRetired: true }, codes: ['ISSUER_KEY_RETIRED'] },
    {
      name: 'disowns none twice, and asks for a reason',
      facts: { isRetired: true, wasCompromised: true, isCompromised: true, reason: ' ' },
      codes: ['ISSUER_KEY_RETIRED', 'KEY_REASON_MISSING'],
    },
  ])('$name', ({ facts, codes }) => {
    expect(reasonsOf(mayReplaceKey({ ...FACTS, ...facts }))).toEqual(codes);
  });
});
