import { dayOfWeek, plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, registration, technicalCode } from '../../../test/person.js';
import { reasonsOf } from '../../../test/reasons-of.js';
import { kmBetween, UNKNOWN_KM } from './distance.js';
import type { AuditToStaff, ProposedPerson } from './engagement.js';
import { proposalFigures } from './proposal-figures.js';
import { shareTime } from './read-proposal.js';
import type { ProposedTeam } from './read-proposal.js';
import { compilePeople, slotOptions } from './seat-options.js';
import { slotFrom, slotsOf } from './slots.js';
import { proposalVerdict } from './verify-proposal.js';
import { whyUncovered } from './why-uncovered.js';

const day = plainDate;
const today = day('2026-09-01');
const slot = ['2026-10-12', '2026-10-13'].map(day);
const engagement: AuditToStaff = {
  id: 'a',
  clientId: 'qinghe',
  programme: 'gbt-27922',
  provinceCode: '11',
  neededCodes: ['SC03'],
  language: 'zh',
  ledInARow: {},
  ledInARowMost: 6,
  seated: [],
  personDays: '3',
  slots: [slot],
};
const person = (id: string, change: Partial<ProposedPerson> = {}): ProposedPerson => ({
  ...able,
  id,
  provinceCode: '31',
  bookings: [],
  ...change,
});
const wang = person('wang');
const li = person('li', { authorisations: [authorisation('AUDITOR')], technicalCodes: [technicalCode('SC07')] });
const team: ProposedTeam = {
  engagement,
  days: slot,
  seats: [
    { personId: 'wang', role: 'LEADER', personDays: '1.5', travelKm: 2138 },
    { personId: 'li', role: 'AUDITOR', personDays: '1.5', travelKm: 2138 },
  ],
};

describe('kmBetween', () => {
  it.each([
    { name: 'is nothing within a province', from: '31', to: '31', km: [0, 0] },
    { name: 'measures Beijing to Shanghai', from: '11', to: '31', km: [1060, 1075] },
    { name: 'measures the same back', from: '31', to: '11', km: [1060, 1075] },
    { name: 'measures Ürümqi to Harbin', from: '65', to: '23', km: [3000, 3200] },
    { name: 'takes an unknown place for far away', from: '99', to: '11', km: [UNKNOWN_KM, UNKNOWN_KM] },
  ])('$name', ({ from, to, km: [least = 0, most = 0] }) => {
    expect(kmBetween(from, to)).toBeGreaterThanOrEqual(least);
    expect(kmBetween(from, to)).toBeLessThanOrEqual(most);
  });
});

describe('slotsOf', () => {
  const isWorked = (on: string) => dayOfWeek(day(on)) < 6 && !(on >= '2026-10-01' && on <= '2026-10-07');
  const facts = { personDays: '3', from: day('2026-09-28'), until: day('2026-10-16'), isWorked, turn: 0 };
  it.each([
    { name: 'leaves out weekends and holidays', change: {}, lengths: [2], first: '2026-09-28' },
    {
      name: 'lets one person do what takes two days',
      change: { personDays: '2' },
      lengths: [1, 2],
      first: '2026-09-28',
    },
    {
      name: 'begins elsewhere for the next audit',
      change: { personDays: '0.5', turn: 1 },
      lengths: [1],
      first: '2026-09-29',
    },
    {
      name: 'offers nothing where no stretch is long enough',
      change: { until: day('2026-09-28') },
      lengths: [],
      first: undefined,
    },
  ])('$name', ({ change, lengths, first }) => {
    const slots = slotsOf({ ...facts, ...change });
    expect(new Set(slots.map(({ length }) => length))).toEqual(new Set(lengths));
    expect(slots.flat().every(isWorked)).toBe(true);
    expect(slots[0]?.[0]).toBe(first);
  });
});

describe('slotFrom', () => {
  const isWorked = (on: string) => dayOfWeek(day(on)) < 6;
  it.each([
    { name: 'begins on the day', change: {}, days: ['2026-10-16', '2026-10-19'] },
    { name: 'or on the next that is worked', change: { from: day('2026-10-17') }, days: ['2026-10-19', '2026-10-20'] },
    {
      name: 'and with a day of document review, where that comes first',
      change: { reviewFirst: true },
      days: ['2026-10-16', '2026-10-19', '2026-10-20'],
    },
  ])('$name', ({ change, days }) => {
    expect(slotFrom({ personDays: '3', from: day('2026-10-16'), isWorked, ...change })).toEqual(days);
  });

  it('is offered with a day of document review as well', () => {
    const window = { personDays: '3', from: day('2026-10-12'), until: day('2026-10-16'), isWorked, turn: 0 };
    expect(slotsOf({ ...window, reviewFirst: true }).map(({ length }) => length)).toEqual([3]);
  });
});

describe('shareTime', () => {
  it.each([
    { personDays: '2.5', roles: ['LEADER', 'AUDITOR'], shares: ['1.5', '1'] },
    { personDays: '3', roles: ['LEADER', 'AUDITOR', 'TECHNICAL_EXPERT'], shares: ['1.5', '1.5', '0'] },
    { personDays: '1', roles: ['LEADER'], shares: ['1'] },
  ] as const)('shares $personDays among $roles', ({ personDays, roles, shares }) => {
    expect(shareTime(personDays, roles)).toEqual(shares);
  });
});

describe('proposalVerdict', () => {
  const facts = { today, engagements: [engagement], people: [wang, li] };
  it.each<{
    name: string;
    teams: readonly ProposedTeam[];
    people?: readonly ProposedPerson[];
    codes: readonly string[];
  }>([
    { name: 'passes a team that keeps every rule', teams: [team], codes: [] },
    {
      name: 'asks the engine about each seat',
      teams: [team],
      people: [wang, { ...li, registrations: [registration('TRAINEE')] }],
      codes: ['REGISTRATION_GRADE'],
    },
    {
      name: 'finds nobody in two places at once',
      teams: [team, { ...team, engagement: { ...engagement, id: 'b' } }],
      codes: ['DOUBLE_BOOKED', 'DOUBLE_BOOKED', 'DOUBLE_BOOKED', 'DOUBLE_BOOKED'],
    },
    {
      name: 'asks for every code',
      teams: [team],
      people: [{ ...wang, technicalCodes: [] }, li],
      codes: ['CODES_NOT_COVERED'],
    },
    {
      name: 'asks for the whole time and a leader',
      teams: [{ ...team, seats: team.seats.slice(1) }],
      codes: ['TEAM_WITHOUT_LEADER', 'CODES_NOT_COVERED', 'PERSON_DAYS_SHORT'],
    },
    {
      name: 'asks for the language of the client',
      teams: [team],
      people: [
        { ...wang, languages: [] },
        { ...li, languages: ['en'] },
      ],
      codes: ['LANGUAGE_NOT_SPOKEN'],
    },
    {
      name: 'sends nobody who is on leave',
      teams: [team],
      people: [wang, { ...li, leaves: [{ id: 'leave', validFrom: slot[0] ?? today, validUntil: slot[0] ?? today }] }],
      codes: ['ON_LEAVE'],
    },
    {
      name: 'asks nobody for more than eight hours a day',
      teams: [{ ...team, seats: team.seats.map((seat) => ({ ...seat, personDays: '2.5' })) }],
      codes: ['SEAT_TIME_OVER_DAYS', 'SEAT_TIME_OVER_DAYS'],
    },
  ])('$name', ({ teams, people = facts.people, codes }) => {
    expect(reasonsOf(proposalVerdict({ ...facts, people }, teams))).toEqual(codes);
  });
});

describe('whyUncovered', () => {
  it.each<{ name: string; change?: Partial<AuditToStaff>; people: readonly ProposedPerson[]; expected: object }>([
    {
      name: 'names the window that holds no day',
      change: { slots: [] },
      people: [wang],
      expected: { reasons: ['NO_DAY'], rules: [] },
    },
    {
      name: 'names the rule that kept every leader off',
      people: [person('wang', { registrations: [registration('TRAINEE')] }), person('zhao', { authorisations: [] })],
      expected: {
        reasons: ['NO_LEADER', 'TIME_SHORT'],
        rules: [
          { code: 'NOT_AUTHORISED', people: 1 },
          { code: 'REGISTRATION_GRADE', people: 1 },
        ],
      },
    },
    {
      name: 'names a code that nobody brings',
      change: { neededCodes: ['SC09'] },
      people: [wang, li],
      expected: { reasons: ['CODE_NOT_HELD'], codes: ['SC09'], rules: [] },
    },
    {
      name: 'names time that too few can bring',
      people: [wang],
      expected: { reasons: ['TIME_SHORT'], rules: [] },
    },
    {
      name: 'names the language that nobody works in',
      change: { language: 'en' },
      people: [wang, li],
      expected: { reasons: ['LANGUAGE_NOT_SPOKEN'] },
    },
    {
      name: 'lets nobody lead the same client for ever',
      change: { ledInARow: { wang: 6 } },
      people: [wang, li],
      expected: { reasons: ['NO_LEADER'] },
    },
    {
      name: 'as the body has set it',
      change: { ledInARow: { wang: 2 }, ledInARowMost: 2 },
      people: [wang, li],
      expected: { reasons: ['NO_LEADER'] },
    },
    {
      name: 'asks for no leader and no field that the team has',
      change: {
        neededCodes: ['SC09'],
        personDays: '2',
        seated: [{ personId: 'zhao', role: 'LEADER', personDays: '1', codes: ['SC09'], languages: ['zh'] }],
      },
      people: [li],
      expected: { reasons: ['PEOPLE_TAKEN'] },
    },
    { name: 'says when only others took the people', people: [wang, li], expected: { reasons: ['PEOPLE_TAKEN'] } },
  ])('$name', ({ change, people, expected }) => {
    const compiled = compilePeople(people);
    const facts = { today, engagements: [{ ...engagement, ...change }], people, compiled };
    const asked = { ...engagement, ...change };
    expect(whyUncovered(facts, asked, slotOptions(facts, asked))).toMatchObject(expected);
  });
});

describe('proposalFigures', () => {
  it('counts travel and days away, whoever is away longest first', () => {
    const shorter: ProposedTeam = { ...team, days: slot.slice(0, 1), seats: team.seats.slice(0, 1) };
    expect(proposalFigures([shorter, team])).toEqual({
      travelKm: 6414,
      load: [
        { personId: 'wang', audits: 2, days: '3', travelKm: 4276 },
        { personId: 'li', audits: 1, days: '2', travelKm: 2138 },
      ],
    });
  });
});
