import { plainDate as day, plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { begunLater, naiveFailures } from '../../test/naive-eligibility.js';
import { able, registration, technicalCode } from '../../test/person.js';
import { randomCase, randomOf } from '../../test/random-eligibility.js';
import type { EligibilityQuestion } from './duty-questions.js';
import { eligibility } from './eligibility.js';
import type { PersonFacts } from './person.js';
import { QualifiedDays } from './qualified-days.js';

/** How many generated cases are asked both ways; more of them where time is no matter. */
const CASES = Number(process.env['ELIGIBILITY_CASES'] ?? 3000);
const HORIZON = 90;

const question: EligibilityQuestion = {
  duty: 'LEADER',
  programme: 'gbt-27922',
  neededCodes: ['SC03'],
  clientId: 'qinghe',
  days: [day('2026-06-01'), day('2026-06-02')],
  today: day('2026-05-01'),
};
const ask = (person: Partial<PersonFacts>, change: Partial<EligibilityQuestion> = {}) =>
  eligibility(new QualifiedDays({ ...able, ...person }), { ...question, ...change });
const failing = ({ checks }: ReturnType<typeof ask>) => checks.filter(({ passed }) => !passed).map(({ code }) => code);
const advice = { id: 'advice', kind: 'CONSULTANCY' as const, clientId: 'qinghe', startsOn: null };

describe('eligibility', () => {
  it('says what each answer rests on', () => {
    const { eligible, checks } = ask({});
    expect(eligible).toBe(true);
    expect(checks.map(({ code, evidence }) => [code, evidence.map(({ id }) => id)])).toEqual([
      ['PERSON_LEFT', []],
      ['NOT_UNDER_CONTRACT', ['contract']],
      ['NO_REGISTRATION', []],
      ['REGISTRATION_GRADE', ['registration SENIOR']],
      ['REGISTRATION_NOT_VALID_THROUGHOUT', ['registration SENIOR']],
      ['REGISTRATION_SUSPENDED', ['registration SENIOR']],
      ['NOT_AUTHORISED', ['authorisation LEADER']],
      ['BARRED_CONSULTANCY', []],
      ['BARRED_INTERNAL_AUDIT', []],
      ['BARRED_EMPLOYMENT', []],
      ['BARRED_OWNERSHIP', []],
      ['BARRED_FAMILY', []],
      ['DECLARATION_MISSING', []],
    ]);
  });

  it.each<{
    name: string;
    person?: Partial<PersonFacts>;
    change?: Partial<EligibilityQuestion>;
    codes?: readonly string[];
    changesOn: string | null;
  }>([
    { name: 'changes when the last day no longer lies within the registration', changesOn: '2026-12-31' },
    {
      name: 'is open on the last day of the registration itself',
      change: { days: [day('2026-12-31')] },
      changesOn: '2027-01-01',
    },
    {
      name: 'and not on the day after',
      change: { days: [day('2026-12-31'), day('2027-01-01')] },
      codes: ['REGISTRATION_NOT_VALID_THROUGHOUT', 'NOT_AUTHORISED', 'DECLARATION_MISSING'],
      changesOn: null,
    },
    {
      name: 'opens two years after advice ended',
      person: { interests: [{ ...advice, endsOn: day('2024-07-15') }] },
      codes: ['BARRED_CONSULTANCY'],
      changesOn: '2026-07-15',
    },
    {
      name: 'bars the day before that day',
      person: { interests: [{ ...advice, endsOn: day('2024-06-03') }] },
      codes: ['BARRED_CONSULTANCY'],
      changesOn: '2026-06-03',
    },
    {
      name: 'and not on it',
      person: { interests: [{ ...advice, endsOn: day('2024-06-01') }] },
      changesOn: '2026-12-31',
    },
    {
      name: 'counts two years from 29 February to 28 February',
      person: { interests: [{ ...advice, endsOn: day('2024-02-29') }] },
      change: { days: [day('2026-02-27')] },
      codes: ['BARRED_CONSULTANCY'],
      changesOn: '2026-02-28',
    },
    {
      name: 'asks a code of whoever must hold it himself on every day',
      person: { technicalCodes: [{ ...technicalCode('SC03'), validFrom: day('2026-06-02') }] },
      change: { codesAsked: 'ALL' },
      codes: ['CODES_NOT_HELD'],
      changesOn: '2026-06-02',
    },
    {
      name: 'takes a code given on the first day',
      person: { technicalCodes: [{ ...technicalCode('SC03'), validFrom: day('2026-06-01') }] },
      change: { codesAsked: 'ALL' },
      changesOn: '2026-12-31',
    },
    {
      name: 'counts no registration for another specialty',
      person: { registrations: [{ ...registration('SENIOR'), specialty: 'PRODUCT' }] },
      codes: ['REGISTRATION_GRADE'],
      changesOn: null,
    },
    {
      name: 'stops on leave, and knows when it ends',
      person: { leaves: [{ id: 'leave', validFrom: day('2026-06-02'), validUntil: day('2026-06-05') }] },
      change: { seatDays: [] },
      codes: ['ON_LEAVE'],
      changesOn: '2026-06-06',
    },
    {
      name: 'stops between two contracts',
      person: {
        contracts: [
          { id: 'first', validFrom: day('2024-01-01'), validUntil: day('2026-05-31') },
          { id: 'second', validFrom: day('2026-07-01'), validUntil: null },
        ],
      },
      codes: ['NOT_UNDER_CONTRACT'],
      changesOn: '2026-07-01',
    },
    {
      name: 'lets fresh eyes lead after so many audits in a row',
      change: { rotation: { ledInARow: 6, most: 6 } },
      codes: ['ROTATION_DUE'],
      changesOn: null,
    },
    {
      name: 'waits for the last of several reasons to end',
      person: {
        interests: [{ ...advice, endsOn: day('2024-07-15') }],
        registrations: [{ ...registration('SENIOR'), validFrom: day('2026-08-01') }],
      },
      codes: ['REGISTRATION_NOT_VALID_THROUGHOUT', 'BARRED_CONSULTANCY'],
      changesOn: '2026-08-01',
    },
    {
      name: 'never opens where one begins as another ends',
      person: {
        interests: [{ ...advice, endsOn: day('2025-01-01') }],
        registrations: [{ ...registration('SENIOR'), validUntil: day('2026-12-31') }],
      },
      codes: ['BARRED_CONSULTANCY'],
      changesOn: null,
    },
  ])('$name', ({ person = {}, change = {}, codes = [], changesOn }) => {
    const answer = ask(person, change);
    expect(failing(answer)).toEqual(codes);
    expect(answer.changesOn).toBe(changesOn);
  });

  it(`agrees with a second implementation in ${CASES} generated cases`, () => {
    const random = randomOf(27922);
    const strays: object[] = [];
    for (let at = 0; at < CASES; at += 1) {
      const { person, question: asked } = randomCase(random);
      const found = failing(eligibility(new QualifiedDays(person, person.bookings), asked)).toSorted();
      const expected = naiveFailures(person, asked);
      if (found.join() !== expected.join()) strays.push({ at, person, asked, found, expected });
    }
    expect(strays.slice(0, 1)).toEqual([]);
  }, 60_000);

  it('agrees with it on the day the answer changes', () => {
    const random = randomOf(314);
    for (let at = 0; at < CASES / 30; at += 1) {
      const { person, question: drawn } = randomCase(random);
      // The work of a team: begun later, it asks the same of another day.
      const asked = { ...drawn, today: plusDays(day('2028-02-29'), -60) };
      if (asked.days.length === 0) continue;
      const { eligible, changesOn } = eligibility(new QualifiedDays(person, person.bookings), asked);
      const [first = asked.today] = asked.days;
      let later = 1;
      while (later <= HORIZON && (naiveFailures(person, begunLater(asked, later)).length === 0) === eligible)
        later += 1;
      const beyond = plusDays(first, HORIZON);
      const found = later > HORIZON ? null : plusDays(first, later);
      expect({ at, on: changesOn !== null && changesOn > beyond ? null : changesOn }).toEqual({ at, on: found });
    }
  });
});
