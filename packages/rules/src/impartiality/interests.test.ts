import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../check.js';
import type { InterestFacts } from '../competence/person.js';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { interestChecks } from './interests.js';

const tie = (change: Partial<InterestFacts>): InterestFacts => ({
  id: 'tie',
  kind: 'CONSULTANCY',
  clientId: 'qinghe',
  startsOn: plainDate('2022-01-01'),
  endsOn: plainDate('2024-11-23'),
  ...change,
});
const ask = (interest: InterestFacts, ...days: readonly string[]) =>
  verdictOf(
    interestChecks({
      person: { interests: [interest], declarationValidUntil: plainDate('2030-12-31') },
      clientId: 'qinghe',
      days: days.map(plainDate),
    }),
  );

describe('interestChecks', () => {
  it.each([
    {
      name: 'bars two years less a day after consultancy',
      interest: tie({}),
      day: '2026-11-22',
      codes: ['BARRED_CONSULTANCY'],
    },
    { name: 'frees two years to the day after it', interest: tie({}), day: '2026-11-23', codes: [] },
    { name: 'bars during consultancy', interest: tie({}), day: '2023-06-01', codes: ['BARRED_CONSULTANCY'] },
    {
      name: 'bars while it has no end',
      interest: tie({ endsOn: null }),
      day: '2029-01-01',
      codes: ['BARRED_CONSULTANCY'],
    },
    { name: 'does not bar before it began', interest: tie({}), day: '2021-12-31', codes: [] },
    { name: 'bars on its first day', interest: tie({}), day: '2022-01-01', codes: ['BARRED_CONSULTANCY'] },
    {
      name: 'counts from the leap day to the last of February',
      interest: tie({ endsOn: plainDate('2024-02-29') }),
      day: '2026-02-27',
      codes: ['BARRED_CONSULTANCY'],
    },
    {
      name: 'and frees on that last day',
      interest: tie({ endsOn: plainDate('2024-02-29') }),
      day: '2026-02-28',
      codes: [],
    },
    {
      name: 'treats internal audits alike',
      interest: tie({ kind: 'INTERNAL_AUDIT' }),
      day: '2026-11-22',
      codes: ['BARRED_INTERNAL_AUDIT'],
    },
    {
      name: 'bars on the last day of employment',
      interest: tie({ kind: 'EMPLOYMENT' }),
      day: '2024-11-23',
      codes: ['BARRED_EMPLOYMENT'],
    },
    { name: 'frees the day after it', interest: tie({ kind: 'EMPLOYMENT' }), day: '2024-11-24', codes: [] },
    {
      name: 'bars an owner',
      interest: tie({ kind: 'OWNERSHIP', endsOn: null }),
      day: '2026-11-23',
      codes: ['BARRED_OWNERSHIP'],
    },
    {
      name: 'bars a relative since ever',
      interest: tie({ kind: 'FAMILY', startsOn: null, endsOn: null }),
      day: '2020-01-01',
      codes: ['BARRED_FAMILY'],
    },
    {
      name: 'leaves other clients alone',
      interest: tie({ clientId: 'lilac', endsOn: null }),
      day: '2026-11-23',
      codes: [],
    },
  ])('$name', ({ interest, day, codes }) => {
    expect(reasonsOf(ask(interest, day))).toEqual(codes);
  });

  it('bars when one day of several is barred, and says from when it is free', () => {
    expect(refusalsOf(ask(tie({}), '2026-11-21', '2026-11-24'))).toMatchObject([{ params: { freeOn: '2026-11-23' } }]);
  });

  it('says no day while a tie lasts', () => {
    expect(refusalsOf(ask(tie({ endsOn: null }), '2026-11-21'))[0]?.params).toBeUndefined();
  });

  it.each([
    { name: 'counts a declaration on its last day', validUntil: plainDate('2026-11-23'), codes: [] },
    { name: 'not on the day after', validUntil: plainDate('2026-11-22'), codes: ['DECLARATION_MISSING'] },
    { name: 'asks for one', validUntil: null, codes: ['DECLARATION_MISSING'] },
  ])('$name', ({ validUntil, codes }) => {
    const person = { interests: [], declarationValidUntil: validUntil };
    const checks = interestChecks({ person, clientId: 'qinghe', days: [plainDate('2026-11-23')] });
    expect(reasonsOf(verdictOf(checks))).toEqual(codes);
  });
});
