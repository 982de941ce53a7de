import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, registration, technicalCode } from '../../test/person.js';
import { comparedBy, fallsOver, needsOf } from './cover.js';
import type { WorkAhead, FallenOver } from './cover.js';
import { horizonStep, lapsesOf, renewed } from './lapses.js';
import type { PersonFacts } from './person.js';
import { QualifiedDays } from './qualified-days.js';
import type { WhatIf } from './what-if.js';

const today = day('2026-03-02');
const open = { validUntil: null };
const person = (id: string, change: Partial<PersonFacts> = {}): PersonFacts => ({
  ...able,
  id,
  registrations: [{ ...registration(), id: `r-${id}`, ...open }],
  technicalCodes: [{ ...technicalCode('SC03'), id: `c-${id}`, ...open }],
  authorisations: able.authorisations.map((each) => ({ ...each, id: `${each.authorisedFunction}-${id}`, ...open })),
  declarationValidUntil: day('2030-12-31'),
  ...change,
});
const auditor = (id: string, change: Partial<PersonFacts> = {}) =>
  person(id, { authorisations: [{ ...authorisation('AUDITOR'), ...open }], ...change });
const workforce = (people: readonly PersonFacts[]) => ({
  people: people.map((each) => new QualifiedDays(each)),
  today,
});

const due: WorkAhead = {
  id: 'due',
  kind: 'SURVEILLANCE',
  programme: 'gbt-27922',
  clientId: 'qinghe',
  neededCodes: ['SC03'],
  days: [day('2026-06-15')],
  seats: [],
  apart: [],
};
const seat = { personId: 'wang', role: 'LEADER' as const, days: [{ day: day('2026-06-15'), halfDays: 2 }] };
const planned: WorkAhead = { ...due, id: 'planned', kind: 'AUDIT', seats: [seat] };
const decision: WorkAhead = { ...due, id: 'decision', kind: 'DECISION', apart: ['wang'] };
const leaves = (on: string): WhatIf => ({ kind: 'PERSON_LEAVES', personId: 'wang', on: day(on) });

/** What fell over, in short: the needs by duty and code, and the seats with their reasons. */
const short = (fallen: readonly FallenOver[]) =>
  fallen.map(({ work, needs, seats }) => [
    work.id,
    ...needs.map(({ duty, code, who, least }) => `${duty} ${code ?? '-'} ${who.length}/${least}`),
    ...seats.map(({ role, reasons, others }) => `${role} ${reasons.map(({ code }) => code).join()} → ${others.join()}`),
  ]);

describe('needsOf', () => {
  it('asks a leader, and somebody for each code, expert or auditor', () => {
    const expert = person('expert', {
      registrations: [],
      technicalCodes: [{ ...technicalCode('SC15'), ...open }],
    });
    const needs = needsOf(
      { ...due, neededCodes: ['SC03', 'SC15'] },
      workforce([person('wang'), auditor('li'), expert]),
    );
    expect(needs.map(({ duty, code, who }) => [duty, code, who])).toEqual([
      ['LEADER', null, ['wang']],
      ['AUDITOR', 'SC03', ['wang', 'li']],
      ['AUDITOR', 'SC15', ['expert']],
    ]);
  });

  it('keeps the team out of the decision', () => {
    const needs = needsOf(decision, workforce([person('wang'), person('zhao')]));
    expect(needs.map(({ duty, who }) => [duty, who])).toEqual([
      ['TECHNICAL_REVIEW', ['zhao']],
      ['DECISION', ['zhao']],
    ]);
  });
});

describe('fallsOver', () => {
  it.each<{
    name: string;
    people?: readonly PersonFacts[];
    work?: WorkAhead;
    changes: readonly WhatIf[];
    found: unknown;
  }>([
    { name: 'finds nothing where nothing happens', changes: [], found: [] },
    {
      name: 'finds the only cover that leaves before',
      changes: [leaves('2026-06-14')],
      found: [['due', 'LEADER - 0/1', 'AUDITOR SC03 0/1']],
    },
    { name: 'and nothing if he leaves on the day', changes: [leaves('2026-06-15')], found: [] },
    {
      name: 'finds nothing where another can',
      people: [person('wang'), person('zhao')],
      changes: [leaves('2026-06-14')],
      found: [],
    },
    {
      name: 'tells the leader from the code',
      people: [person('wang'), auditor('li')],
      changes: [leaves('2026-06-14')],
      found: [['due', 'LEADER - 0/1']],
    },
    {
      name: 'finds a seat that cannot be kept, and who could take it',
      people: [person('wang'), person('zhao')],
      work: planned,
      changes: [{ kind: 'REGISTRATION_ENDS', personId: 'wang', recordId: 'r-wang', on: day('2026-06-14') }],
      found: [['planned', 'LEADER REGISTRATION_NOT_VALID_THROUGHOUT → zhao']],
    },
    {
      name: 'finds a code that ends',
      changes: [{ kind: 'TECHNICAL_CODE_ENDS', personId: 'wang', recordId: 'c-wang', on: day('2026-06-01') }],
      found: [['due', 'AUDITOR SC03 0/1']],
    },
    {
      name: 'finds an authorisation that ends',
      people: [person('wang'), auditor('li')],
      changes: [{ kind: 'AUTHORISATION_ENDS', personId: 'wang', recordId: 'LEADER-wang', on: day('2026-06-01') }],
      found: [['due', 'LEADER - 0/1']],
    },
    {
      name: 'finds somebody away on the day',
      changes: [{ kind: 'AWAY', personId: 'wang', from: day('2026-06-15'), until: day('2026-06-15') }],
      found: [['due', 'LEADER - 0/1', 'AUDITOR SC03 0/1']],
    },
    {
      name: 'does not count what was not covered before',
      people: [person('wang', { technicalCodes: [] })],
      changes: [leaves('2026-06-14')],
      found: [['due', 'LEADER - 0/1']],
    },
    {
      name: 'asks for two leaders from a day on',
      people: [person('wang'), auditor('li')],
      changes: [{ kind: 'LEADERS_NEEDED', code: 'SC03', least: 2, from: day('2026-06-15') }],
      found: [['due', 'LEADER - 1/2']],
    },
    {
      name: 'and not before it',
      changes: [{ kind: 'LEADERS_NEEDED', code: 'SC03', least: 2, from: day('2026-06-16') }],
      found: [],
    },
    {
      name: 'lets a code given make up for one lost',
      people: [person('wang'), person('zhao', { technicalCodes: [] })],
      changes: [
        leaves('2026-06-14'),
        { kind: 'TECHNICAL_CODE_GIVEN', personId: 'zhao', code: 'SC03', from: day('2026-06-15') },
      ],
      found: [],
    },
    {
      name: 'finds a decision without anybody outside the team',
      people: [person('wang'), person('zhao')],
      work: decision,
      changes: [{ kind: 'PERSON_LEAVES', personId: 'zhao', on: day('2026-06-01') }],
      found: [['decision', 'TECHNICAL_REVIEW - 0/1', 'DECISION - 0/1']],
    },
  ])('$name', ({ people = [person('wang')], work = due, changes, found }) => {
    expect(short(fallsOver([work], workforce(people), changes))).toEqual(found);
  });
});

describe('lapsesOf', () => {
  const until = day('2026-08-29');
  const lapses = (change: Partial<PersonFacts>) =>
    lapsesOf(person('wang', change), today, until).map(({ kind, recordId, lastDay }) => [kind, recordId, lastDay]);
  const ends = (id: string, validFrom: string, validUntil: string) => ({
    ...registration(),
    id,
    validFrom: day(validFrom),
    validUntil: day(validUntil),
  });

  it.each<{ name: string; change: Partial<PersonFacts>; found: unknown }>([
    { name: 'finds nothing that is open', change: {}, found: [] },
    {
      name: 'finds what ends by the last day',
      change: { registrations: [ends('r', '2023-08-30', '2026-08-29')] },
      found: [['REGISTRATION', 'r', '2026-08-29']],
    },
    { name: 'and nothing later', change: { registrations: [ends('r', '2023-08-31', '2026-08-30')] }, found: [] },
    {
      name: 'finds what has ended',
      change: { registrations: [ends('r', '2023-01-01', '2026-01-01')] },
      found: [['REGISTRATION', 'r', '2026-01-01']],
    },
    {
      name: 'passes over what a renewal carries on',
      change: { registrations: [ends('r', '2023-05-01', '2026-04-30'), ends('s', '2026-05-01', '2029-04-30')] },
      found: [],
    },
    {
      name: 'finds each function and code by itself',
      change: {
        authorisations: [
          { ...authorisation('LEADER'), id: 'l', validUntil: day('2026-04-30') },
          { ...authorisation('AUDITOR'), id: 'a', validUntil: null },
        ],
        technicalCodes: [{ ...technicalCode('SC15'), id: 'c', validUntil: day('2026-05-31') }],
      },
      found: [
        ['AUTHORISATION', 'l', '2026-04-30'],
        ['TECHNICAL_CODE', 'c', '2026-05-31'],
      ],
    },
    {
      name: 'finds the declaration',
      change: { declarationValidUntil: day('2026-03-31') },
      found: [['DECLARATION', 'wang', '2026-03-31']],
    },
    {
      name: 'lets nothing lapse of who leaves before',
      change: { leftOn: day('2026-03-15'), declarationValidUntil: day('2026-03-31') },
      found: [],
    },
    {
      name: 'nor of who has left',
      change: { leftOn: day('2026-03-01'), declarationValidUntil: day('2026-02-01') },
      found: [],
    },
  ])('$name', ({ change, found }) => {
    expect(lapses(change)).toEqual(found);
  });

  it('costs what is covered with all renewed and is not without this one', () => {
    const wang = person('wang', {
      registrations: [ends('r', '2023-05-01', '2026-04-30')],
      declarationValidUntil: day('2026-05-31'),
    });
    const all = lapsesOf(wang, today, until);
    const before = { people: [new QualifiedDays(renewed(wang, all, null))], today };
    const costs = all.map((lapse) => {
      const after = [new QualifiedDays(renewed(wang, all, lapse))];
      return [lapse.kind, short(comparedBy([due], before, { after }))];
    });
    // Without a registration he is still an expert in the field.
    expect(costs).toEqual([
      ['REGISTRATION', [['due', 'LEADER - 0/1']]],
      ['DECLARATION', [['due', 'LEADER - 0/1', 'AUDITOR SC03 0/1']]],
    ]);
  });
});

describe('horizonStep', () => {
  it.each([
    ['2026-03-01', 0],
    ['2026-03-02', 30],
    ['2026-04-01', 30],
    ['2026-04-02', 60],
    ['2026-05-31', 90],
    ['2026-06-01', 180],
    ['2026-08-29', 180],
    ['2026-08-30', null],
  ])('puts %s into %s', (on, step) => {
    expect(horizonStep(day(on), today)).toBe(step);
  });
});
