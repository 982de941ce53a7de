import { instant, plainDate, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { AuthorisedFunction } from '@touchstone/rules';
import { perform } from '../../src/command.js';
import type { UseCase } from '../../src/command.js';
import type { ActorContext } from '../../src/context.js';
import { newId } from '../../src/graphql/ids.js';
import { Refused } from '../../src/graphql/refused.type.js';
import { Authorisation, Interest, Person, Registration, TechnicalCode } from '../../src/modules/people/index.js';
import { Client } from '../../src/modules/clients/index.js';
import { Programme } from '../../src/modules/programmes/index.js';
import type { House } from '../house.js';
import { makeClient, openFile } from '../path.js';

/** Whoever may turn up in a run, and what he is good for. */
const CAST = {
  leader: ['LEADER', 'AUDITOR'],
  auditor: ['AUDITOR'],
  /** May do everything, but not everything on one audit. */
  allRounder: ['LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
  reviewer: ['TECHNICAL_REVIEW'],
  decider: ['DECISION'],
  /** Owns a share of the client. */
  owner: ['LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
  /** Whose registration lapsed. */
  lapsed: ['LEADER', 'AUDITOR'],
  nobody: [],
} as const satisfies Readonly<Record<string, readonly AuthorisedFunction[]>>;

/** One of the cast. */
export type Role = keyof typeof CAST;
export const ROLES = Object.keys(CAST) as readonly Role[];

/** Whether somebody holds an authorisation that counts; the lapsed one's does not without his registration. */
export function isAuthorised(role: Role, wanted: AuthorisedFunction): boolean {
  return role !== 'lapsed' && role !== 'owner' && (CAST[role] as readonly AuthorisedFunction[]).includes(wanted);
}

/** One client's file, its people and its calendar: the system one run is played on. */
export interface World {
  readonly house: House;
  readonly certificationId: string;
  readonly clientId: string;
  readonly persons: Readonly<Record<Role, string>>;
  day: PlainDate;
  /** What was decided and must stay as it is, by table and id. */
  readonly decided: Map<string, string>;
  /** Verbs that were done, for telling how far runs come. */
  readonly done: string[];
}

const FROM = plainDate('2020-01-01');

/** Makes a world: an accepted, contracted client on the day its file was opened. */
export async function makeWorld(
  house: House,
  programme: Programme,
  kind: 'INITIAL' | 'TRANSFER' = 'INITIAL',
): Promise<World> {
  const client = await makeClient(house);
  const file = await openFile(house, { programme, client, signedOn: '2026-03-01', kind });
  const persons = await makeCast(house, programme, client.id);
  return {
    house,
    persons,
    clientId: client.id,
    certificationId: file.id,
    day: plainDate('2026-03-02'),
    decided: new Map(),
    done: [],
  };
}

async function makeCast(house: House, programme: Programme, clientId: string): Promise<World['persons']> {
  const em = house.em();
  const authorisedBy = em.create(Person, personCalled('authoriser'));
  const cast = Object.entries(CAST).map(([role, functions]) => {
    const person = em.create(Person, personCalled(role));
    const { id } = person;
    const until = plainDate(role === 'lapsed' ? '2025-12-31' : '2040-12-31');
    const span = { person, validFrom: FROM };
    em.create(Registration, {
      ...span,
      id: newId(),
      registrar: 'CCAA',
      grade: 'AUDITOR',
      number: id.slice(-8),
      validUntil: until,
    });
    em.create(TechnicalCode, { ...span, id: newId(), code: 'SC03', source: 'WORK', validUntil: null, version: 1 });
    for (const authorisedFunction of functions as readonly AuthorisedFunction[])
      em.create(Authorisation, {
        ...span,
        id: newId(),
        validUntil: plainDate('2040-12-31'),
        programme: em.getReference(Programme, programme.id),
        authorisedFunction,
        authorisedBy,
        version: 1,
      });
    if (role === 'owner')
      em.create(Interest, {
        id: newId(),
        person,
        client: em.getReference(Client, clientId),
        kind: 'OWNERSHIP',
        startsOn: FROM,
        endsOn: null,
        declared: true,
        version: 1,
      });
    return [role, id] as const;
  });
  await em.flush();
  return Object.fromEntries(cast) as World['persons'];
}

function personCalled(name: string) {
  const id = newId();
  return {
    id,
    staffNumber: id.slice(-8),
    name,
    nameLatin: name,
    provinceCode: '11',
    city: '北京',
    email: null,
    employment: 'EMPLOYEE' as const,
    joinedOn: FROM,
    leftOn: null,
    declarationValidUntil: plainDate('2040-12-31'),
    version: 1,
  };
}

/** What came of a verb: done, or the codes of all reasons. */
export type Came = { readonly ok: true } | { readonly ok: false; readonly codes: readonly string[] };

/** Somebody does something on the world's day. */
export async function act<Input, Entity extends { readonly id: string }>(
  world: World,
  who: Role,
  [useCase, input]: readonly [UseCase<Input, Entity>, Input],
): Promise<Came> {
  const answer = await perform(contextOf(world, who), useCase, input);
  if (answer instanceof Refused) return { ok: false, codes: answer.refusals.map(({ code }) => code) };
  world.done.push(useCase.name);
  return { ok: true };
}

/** The context of somebody's request on the world's day. */
export function contextOf({ house, persons, day }: World, who: Role): ActorContext {
  const office = house.context(['PROGRAMME_MANAGER', 'PLANNER', 'TECHNICAL_REVIEWER', 'DECISION_MAKER'], persons[who]);
  return { ...office, today: day, now: instant(`${day}T04:00:00.000Z`) };
}

/** Lets days pass. */
export function passDays(world: World, days: number): void {
  world.day = plusDays(world.day, days);
}
