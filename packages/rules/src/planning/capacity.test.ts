import { dayOfWeek, plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, registration, technicalCode } from '../../test/person.js';
import type { PersonFacts } from '../competence/person.js';
import { capacityForecast } from './capacity.js';
import type { CapacityFacts, WorkToCome } from './capacity.js';

const day = plainDate;
const work = (on: string, halfDays: number, code = 'SC03'): WorkToCome => ({
  on: day(on),
  programme: 'gbt-27922',
  neededCodes: [code],
  halfDays,
});
const facts: CapacityFacts = {
  from: day('2026-09-01'),
  months: 3,
  work: [work('2026-09-10', 4), work('2026-10-20', 6), work('2026-11-30', 25)],
  people: [able],
  auditDaysPerMonth: 10,
  isWorked: (on) => dayOfWeek(on) < 6,
};
const rowOf = (change: Partial<CapacityFacts>, code: string | null = 'SC03') =>
  capacityForecast({ ...facts, ...change }).find((row) => row.code === code);
const availableOf = (person: Partial<PersonFacts>, code: string | null = 'SC03') =>
  rowOf({ people: [{ ...able, ...person }] }, code)?.months.map(({ availableHalfDays }) => availableHalfDays);

describe('capacityForecast', () => {
  it('puts what is due beside what people can do, and names the first month that breaks', () => {
    expect(rowOf({})).toEqual({
      code: 'SC03',
      months: [
        { month: '2026-09-01', neededHalfDays: 4, availableHalfDays: 20, people: 1 },
        { month: '2026-10-01', neededHalfDays: 6, availableHalfDays: 20, people: 1 },
        { month: '2026-11-01', neededHalfDays: 25, availableHalfDays: 20, people: 1 },
      ],
      breaks: { month: '2026-11-01', missingHalfDays: 5 },
    });
  });

  it('spreads what is overdue over thirty days, and counts what comes later in none', () => {
    const row = rowOf({ work: [work('2026-06-01', 3), work('2026-12-01', 9)] });
    expect(row?.months.map(({ neededHalfDays }) => neededHalfDays)).toEqual([3, 0, 0]);
    expect(row?.breaks).toBeNull();
  });

  it('does not heap what is overdue on the last days of a month', () => {
    const row = rowOf({ from: day('2026-09-28'), work: [work('2026-06-01', 20)] });
    expect(row?.months.map(({ neededHalfDays }) => neededHalfDays)).toEqual([2, 18, 0]);
    const short = rowOf({ from: day('2026-09-28'), months: 1, work: [work('2026-06-01', 20)] });
    expect(short?.months.map(({ neededHalfDays }) => neededHalfDays)).toEqual([2]);
  });

  it('counts a person once for all, and in each row of his codes', () => {
    const both = { ...able, technicalCodes: [technicalCode('SC03'), technicalCode('SC07')] };
    const two = { people: [both], work: [work('2026-09-10', 15), work('2026-09-11', 15, 'SC07')] };
    expect([rowOf(two, 'SC03'), rowOf(two, 'SC07'), rowOf(two, null)].map((row) => row?.breaks)).toEqual([
      null,
      null,
      { month: '2026-09-01', missingHalfDays: 10 },
    ]);
  });

  it.each<{ name: string; person: Partial<PersonFacts>; available: readonly number[] }>([
    {
      name: 'stops with a registration, on the very day',
      person: { registrations: [{ ...registration('AUDITOR'), validUntil: day('2026-10-15') }] },
      available: [20, 10, 0],
    },
    {
      name: 'counts no suspended registration',
      person: { registrations: [{ ...registration('AUDITOR'), suspendedOn: day('2026-10-01') }] },
      available: [20, 0, 0],
    },
    { name: 'counts no trainee', person: { registrations: [registration('TRAINEE')] }, available: [0, 0, 0] },
    {
      name: 'counts no expert, who adds no audit time',
      person: { authorisations: [authorisation('TECHNICAL_EXPERT')] },
      available: [0, 0, 0],
    },
    {
      name: 'stops with a code',
      person: { technicalCodes: [{ ...technicalCode('SC03'), validUntil: day('2026-09-30') }] },
      available: [20, 0, 0],
    },
    {
      name: 'takes leave off',
      person: { leaves: [{ id: 'leave', validFrom: day('2026-10-01'), validUntil: day('2026-10-31') }] },
      available: [20, 0, 20],
    },
    { name: 'stops when somebody leaves', person: { leftOn: day('2026-09-30') }, available: [20, 0, 0] },
    { name: 'counts nobody without a contract', person: { contracts: [] }, available: [0, 0, 0] },
  ])('$name', ({ person, available }) => {
    expect(availableOf(person)).toEqual(available);
  });

  it('counts only what is left of a month that has begun', () => {
    expect(rowOf({ from: day('2026-09-16') })?.months[0]).toMatchObject({ availableHalfDays: 10, neededHalfDays: 2 });
  });
});
