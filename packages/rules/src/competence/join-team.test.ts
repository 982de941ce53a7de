import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, registration, technicalCode } from '../../test/person.js';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { joinTeamChecks, mayJoinTeam } from './join-team.js';
import type { JoinTeamFacts } from './join-team.js';

const facts: JoinTeamFacts = {
  role: 'AUDITOR',
  programme: 'gbt-27922',
  neededCodes: ['SC03'],
  days: ['2026-12-29', '2026-12-30', '2026-12-31'].map(plainDate),
  today: plainDate('2026-11-23'),
  clientId: 'qinghe',
  person: { ...able, bookings: [] },
  seatDays: ['2026-12-29', '2026-12-30', '2026-12-31'].map((on) => ({ day: plainDate(on), halfDays: 2 })),
  isOnTeam: false,
  teamHasLeader: false,
};
const booked = (on: string) => ({ day: plainDate(on), halfDays: 1, audit: 'AU-2026-7' });
const withPerson = (change: Partial<JoinTeamFacts['person']>) => ({ person: { ...facts.person, ...change } });
const day = plainDate;

describe('mayJoinTeam', () => {
  it.each<{ name: string; change: Partial<JoinTeamFacts>; codes: readonly string[] }>([
    { name: 'seats an able auditor up to the last day of his registration', change: {}, codes: [] },
    {
      name: 'stops when one audit day lies past it',
      change: { days: [day('2026-12-31'), day('2027-01-01')] },
      codes: ['REGISTRATION_NOT_VALID_THROUGHOUT', 'NOT_AUTHORISED', 'DECLARATION_MISSING'],
    },
    {
      name: 'joins two registrations that meet',
      change: withPerson({
        registrations: [
          { ...registration(), validUntil: day('2026-12-29') },
          { ...registration(), validFrom: day('2026-12-30') },
        ],
      }),
      codes: [],
    },
    {
      name: 'stops a gap of one day',
      change: withPerson({
        registrations: [
          { ...registration(), validUntil: day('2026-12-29') },
          { ...registration(), validFrom: day('2026-12-31') },
        ],
      }),
      codes: ['REGISTRATION_NOT_VALID_THROUGHOUT'],
    },
    {
      name: 'counts no suspended registration',
      change: withPerson({ registrations: [{ ...registration(), suspendedOn: day('2026-12-01') }] }),
      codes: ['REGISTRATION_SUSPENDED'],
    },
    {
      name: 'counts one that is restored by the first day',
      change: withPerson({
        registrations: [{ ...registration(), suspendedOn: day('2026-12-01'), restoredOn: day('2026-12-29') }],
      }),
      codes: [],
    },
    {
      name: 'counts another beside the suspended one',
      change: withPerson({ registrations: [{ ...registration(), suspendedOn: day('2026-12-01') }, registration()] }),
      codes: [],
    },
    {
      name: 'tells the end of a registration from its suspension',
      change: withPerson({
        registrations: [
          { ...registration(), validUntil: day('2026-12-29'), suspendedOn: day('2026-12-29'), restoredOn: null },
        ],
      }),
      codes: ['REGISTRATION_NOT_VALID_THROUGHOUT', 'REGISTRATION_SUSPENDED'],
    },
    { name: 'stops the unregistered', change: withPerson({ registrations: [] }), codes: ['NO_REGISTRATION'] },
    {
      name: 'stops a trainee from auditing',
      change: withPerson({ registrations: [registration('TRAINEE')] }),
      codes: ['REGISTRATION_GRADE'],
    },
    {
      name: 'stops a trainee from leading',
      change: { role: 'LEADER', ...withPerson({ registrations: [registration('TRAINEE')] }) },
      codes: ['REGISTRATION_GRADE'],
    },
    {
      name: 'seats a trainee as trainee, without authorisation',
      change: { role: 'TRAINEE', ...withPerson({ registrations: [registration('TRAINEE')], authorisations: [] }) },
      codes: [],
    },
    { name: 'seats a leader', change: { role: 'LEADER' }, codes: [] },
    { name: 'stops a second leader', change: { role: 'LEADER', teamHasLeader: true }, codes: ['LEADER_TAKEN'] },
    {
      name: 'lets who may lead audit',
      change: withPerson({ authorisations: [authorisation('LEADER')] }),
      codes: [],
    },
    {
      name: 'does not let who may audit lead',
      change: { role: 'LEADER', ...withPerson({ authorisations: [authorisation('AUDITOR')] }) },
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'stops an authorisation for another programme',
      change: { programme: 'maturity' },
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'stops an authorisation that begins a day late',
      change: withPerson({ authorisations: [{ ...authorisation('AUDITOR'), validFrom: day('2026-12-30') }] }),
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'seats an expert without registration',
      change: { role: 'TECHNICAL_EXPERT', ...withPerson({ registrations: [] }) },
      codes: [],
    },
    {
      name: 'stops an expert of another field',
      change: { role: 'TECHNICAL_EXPERT', ...withPerson({ technicalCodes: [technicalCode('SC08')] }) },
      codes: ['EXPERT_WITHOUT_CODE'],
    },
    {
      name: 'stops an expert whose code ends in between',
      change: {
        role: 'TECHNICAL_EXPERT',
        ...withPerson({ technicalCodes: [{ ...technicalCode('SC03'), validUntil: day('2026-12-30') }] }),
      },
      codes: ['EXPERT_WITHOUT_CODE'],
    },
    {
      name: 'asks an observer for neither registration nor authorisation',
      change: { role: 'OBSERVER', ...withPerson({ registrations: [], authorisations: [], technicalCodes: [] }) },
      codes: [],
    },
    {
      name: 'bars an observer who is tied to the client',
      change: {
        role: 'OBSERVER',
        ...withPerson({ interests: [{ id: 'tie', kind: 'FAMILY', clientId: 'qinghe', startsOn: null, endsOn: null }] }),
      },
      codes: ['BARRED_FAMILY'],
    },
    { name: 'seats somebody on his last day', change: withPerson({ leftOn: day('2026-12-31') }), codes: [] },
    { name: 'stops him the day after', change: withPerson({ leftOn: day('2026-12-30') }), codes: ['PERSON_LEFT'] },
    {
      name: 'stops who is gone, even for days before',
      change: { days: [day('2026-10-01')], ...withPerson({ leftOn: day('2026-11-22') }) },
      codes: ['PERSON_LEFT'],
    },
    {
      name: 'stops who sits elsewhere that day',
      change: withPerson({ bookings: [booked('2026-12-28'), booked('2026-12-30')] }),
      codes: ['DOUBLE_BOOKED'],
    },
    { name: 'stops a second seat', change: { isOnTeam: true }, codes: ['ALREADY_ON_TEAM'] },
    { name: 'seats nobody on no days', change: { days: [] }, codes: ['AUDIT_WITHOUT_DAYS'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayJoinTeam({ ...facts, ...change }))).toEqual(codes);
  });

  it('gives every reason at once', () => {
    const person = {
      ...facts.person,
      leftOn: day('2026-01-01'),
      registrations: [],
      authorisations: [],
      interests: [
        { id: 'tie', kind: 'OWNERSHIP' as const, clientId: 'qinghe', startsOn: day('2020-01-01'), endsOn: null },
      ],
      declarationValidUntil: null,
      bookings: facts.days.map((on) => booked(on)),
    };
    const verdict = mayJoinTeam({ ...facts, role: 'LEADER', person, isOnTeam: true, teamHasLeader: true });
    expect(reasonsOf(verdict)).toEqual([
      'PERSON_LEFT',
      'NO_REGISTRATION',
      'NOT_AUTHORISED',
      'BARRED_OWNERSHIP',
      'DECLARATION_MISSING',
      'DOUBLE_BOOKED',
      'ALREADY_ON_TEAM',
      'LEADER_TAKEN',
    ]);
  });

  it('names the days at fault', () => {
    const change = withPerson({ bookings: [booked('2026-12-28'), booked('2026-12-30')] });
    expect(refusalsOf(mayJoinTeam({ ...facts, ...change }))).toMatchObject([
      { params: { days: ['2026-12-30'], audits: ['AU-2026-7'] } },
    ]);
  });
});

describe('joinTeamChecks', () => {
  it('shows what passed, and leaves out what does not apply', () => {
    const codes = joinTeamChecks({ ...facts, role: 'OBSERVER' }).map(({ code }) => code);
    expect(codes).not.toContain('NO_REGISTRATION');
    expect(codes).not.toContain('LEADER_TAKEN');
    expect(joinTeamChecks(facts).every(({ passed }) => passed)).toBe(true);
    expect(joinTeamChecks(facts).length).toBeGreaterThan(10);
  });
});
