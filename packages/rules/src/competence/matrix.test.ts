import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, technicalCode } from '../../test/person.js';
import { matrixRow } from './matrix.js';
import type { PersonFacts } from './person.js';
import { QualifiedDays } from './qualified-days.js';

const ask = (change: Partial<PersonFacts>, on = '2026-03-02') =>
  matrixRow(new QualifiedDays({ ...able, ...change }), {
    duty: 'LEADER',
    programme: 'gbt-27922',
    on: day(on),
    warningDays: 90,
  });
const code = (name: string, validFrom: string, validUntil: string | null) => ({
  ...technicalCode(name),
  validFrom: day(validFrom),
  validUntil: validUntil === null ? null : day(validUntil),
});

describe('matrixRow', () => {
  it.each<{ name: string; change?: Partial<PersonFacts>; on?: string; cells: unknown }>([
    { name: 'is open, until registration or code ends', cells: [['SC03', 'OPEN', '2026-12-31']] },
    { name: 'lapses in the last 90 days', on: '2026-10-03', cells: [['SC03', 'LAPSING', '2026-12-31']] },
    { name: 'and not on the day before', on: '2026-10-02', cells: [['SC03', 'OPEN', '2026-12-31']] },
    {
      name: 'ends with the code where that is first',
      change: { technicalCodes: [code('SC03', '2024-01-01', '2026-08-31')] },
      cells: [['SC03', 'OPEN', '2026-08-31']],
    },
    {
      name: 'joins spans that meet, and rests on the one that counts',
      change: { technicalCodes: [code('SC03', '2024-01-01', '2026-03-31'), code('SC03', '2026-04-01', null)] },
      cells: [['SC03', 'OPEN', '2026-12-31']],
    },
    {
      name: 'tells who knows the field and may not',
      change: { authorisations: [authorisation('AUDITOR')] },
      cells: [['SC03', 'HELD', '2026-12-31']],
    },
    {
      name: 'tells what is to come from what has ended',
      change: { technicalCodes: [code('SC15', '2026-04-01', null), code('SC05', '2024-01-01', '2025-12-31')] },
      cells: [
        ['SC05', 'ENDED', '2025-12-31'],
        ['SC15', 'COMING', null],
      ],
    },
  ])('$name', ({ change = {}, on, cells }) => {
    expect(ask(change, on).cells.map(({ code: name, state, until }) => [name, state, until])).toEqual(cells);
  });

  it('says what fails whatever the field', () => {
    const { eligible, failing } = ask({ declarationValidUntil: null, authorisations: [] });
    expect(eligible).toBe(false);
    expect(failing.map((each) => each.code)).toEqual(['NOT_AUTHORISED', 'DECLARATION_MISSING']);
  });
});
