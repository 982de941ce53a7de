import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { checkPerson, mayLeave } from './keep-person.js';
import type { PersonEntry } from './keep-person.js';

const person: PersonEntry = {
  staffNumber: 'A-017',
  name: '王芳',
  nameLatin: null,
  provinceCode: '81',
  city: '香港',
  email: null,
  joinedOn: day('2026-01-01'),
  leftOn: null,
};

describe('checkPerson', () => {
  it.each<{ name: string; change: Partial<PersonEntry>; found: readonly string[] }>([
    { name: 'takes a person of any province', change: {}, found: [] },
    { name: 'takes accents and hyphens', change: { nameLatin: "Lévi-O'Hara, J".replace(',', '.') }, found: [] },
    { name: 'stops Chinese in Latin letters', change: { nameLatin: '王' }, found: ['NAME_LATIN_SHAPE nameLatin'] },
    { name: 'stops a blank number', change: { staffNumber: ' ' }, found: ['STAFF_NUMBER_SHAPE staffNumber'] },
    {
      name: 'gives every reason at once',
      change: { name: ' ', provinceCode: '99', city: '', email: 'x' },
      found: ['PERSON_NAME_MISSING name', 'PROVINCE_UNKNOWN provinceCode', 'CITY_MISSING city', 'EMAIL_SHAPE email'],
    },
    {
      name: 'stops a first day after the last',
      change: { leftOn: day('2025-12-31') },
      found: ['LEFT_BEFORE_JOINED joinedOn'],
    },
  ])('$name', ({ change, found }) => {
    const faults = refusalsOf(checkPerson({ ...person, ...change })).map(({ code, field }) => `${code} ${field}`);
    expect(faults).toEqual(found);
  });
});

describe('mayLeave', () => {
  it('takes the first day as the last, and none before', () => {
    expect(reasonsOf(mayLeave({ joinedOn: day('2026-01-01'), leftOn: day('2026-01-01') }))).toEqual([]);
    expect(reasonsOf(mayLeave({ joinedOn: day('2026-01-01'), leftOn: day('2025-12-31') }))).toEqual([
      'LEFT_BEFORE_JOINED',
    ]);
  });
});
