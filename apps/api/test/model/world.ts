import { instant, plainDate, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { AuthorisedFunction } from '@touchstone/rules';
import type { GraphQLInputObjectType } from 'graphql';
import { perform } from '../../src/command.js';
import type { UseCase } from '../../src/command.js';
import type { ActorContext } from '../../src/context.js';
import { newId } from '../../src/graphql/ids.js';
import { Refused } from '../../src/graphql/refused.type.js';
import {
  Authorisation,
  Contract,
  Interest,
  Person,
  Registration,
  TechnicalCode,
} from '../../src/modules/people/index.js';
import { Certificate } from '../../src/modules/certificates/index.js';
import { Client } from '../../src/modules/clients/index.js';
import { Account } from '../../src/modules/identity/index.js';
import { Programme } from '../../src/modules/programmes/index.js';
import { makeSchema } from '../../src/schema.js';
import type { House } from '../house.js';
import { makeClient, openFile } from '../path.js';

/** Whoever may turn up in a run, and what he is good for. */
const CAST = {
  leader: ['LEADER', 'AUDITOR'],
  auditor: ['AUDITOR'],
  /** May do everything, but not everything on one audit. */
  allRounder: ['APPLICATION_REVIEW', 'LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
  /** Handles misuses of the mark as well. */
  reviewer: ['APPLICATION_REVIEW', 'TECHNICAL_REVIEW'],
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

/** A scope, as far as runs tell it. */
export interface Scope {
  readonly scopeZh: string;
  readonly technicalCodes: readonly string[];
}

/** Another scope that waits for its answer. */
interface Asked extends Scope {
  readonly direction: 'EXTEND' | 'REDUCE';
  readonly applicationId: string;
}

/** What the reference keeps of another body's certificate: what was found, and who reviewed it. */
export interface Found {
  readonly status: string;
  readonly openMajors: number;
  readonly lookedUpOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly reviewer?: Role;
  readonly needsVisit?: boolean;
}

/** How often a verb was done and refused, over all runs. */
export type Tally = Map<string, { done: number; refused: number }>;

/** What may come up in a certificate's life. */
type Turn = 'EXTEND' | 'REDUCE' | 'MISUSE' | 'FINDING';

/** One client's file, its people and its calendar: the system one run is played on. */
export interface World {
  readonly house: House;
  readonly kind: 'INITIAL' | 'TRANSFER';
  readonly certificationId: string;
  readonly clientId: string;
  /** Whether the client lets the body wait for its answers about the mark. */
  readonly isCareless: boolean;
  /** What comes up of itself, once a certificate is good or, a finding, in an audit; null once it did. */
  turn: Turn | null;
  readonly tally: Tally;
  readonly persons: Readonly<Record<Role, string>>;
  day: PlainDate;
  /** Day of the newest look-up of the client's credit. */
  creditOn: PlainDate | null;
  /** The scope that was decided last, which a certificate says. */
  scope: Scope;
  /** The other scope that was asked for last. */
  asked: Asked | null;
  found: Found | null;
  /** Whether a use of the mark was told of. */
  hasMarks: boolean;
  /** Where the world stood when what must hold was looked at last. */
  watched: string;
  /** What was decided and must stay as it is, by table and id. */
  readonly decided: Map<string, string>;
  /** Verbs that were done, for telling how far runs come. */
  readonly done: string[];
}

const FROM = plainDate('2020-01-01');

/** What a world may be beside an ordinary one. */
interface WorldOptions {
  readonly kind?: World['kind'];
  readonly isCareless?: boolean;
  readonly turn?: Turn | null;
  /** Whether those who audit, review and decide know SC15 as well, so that a scope may be extended to it. */
  readonly knowsMore?: boolean;
  readonly tally?: Tally;
}

/** Makes a world: an accepted, contracted client on the day its file was opened. */
export async function makeWorld(
  house: House,
  programme: Programme,
  { kind = 'INITIAL', isCareless = false, turn = null, knowsMore = false, tally = new Map() }: WorldOptions = {},
): Promise<World> {
  const client = await makeClient(house);
  const file = await openFile(house, { programme, client, signedOn: '2026-03-01', kind });
  const persons = await makeCast(house, programme, { clientId: client.id, knowsMore });
  return {
    house,
    kind,
    isCareless,
    turn,
    persons,
    tally,
    clientId: client.id,
    certificationId: file.id,
    day: plainDate('2026-03-02'),
    creditOn: null,
    scope: { scopeZh: file.scopeZh, technicalCodes: file.technicalCodes },
    asked: null,
    found: null,
    hasMarks: false,
    watched: '',
    decided: new Map(),
    done: [],
  };
}

/** Who knows SC15, where anybody does. */
const KNOWS_MORE: readonly string[] = ['leader', 'allRounder', 'reviewer', 'decider'] satisfies Role[];

async function makeCast(
  house: House,
  programme: Programme,
  { clientId, knowsMore }: { clientId: string; knowsMore: boolean },
): Promise<World['persons']> {
  const em = house.em();
  const authorisedBy = em.create(Person, personCalled('authoriser'));
  const cast = Object.entries(CAST).map(([role, functions]) => {
    const person = em.create(Person, personCalled(role));
    const { id } = person;
    const until = plainDate(role === 'lapsed' ? '2025-12-31' : '2040-12-31');
    const span = { person, validFrom: FROM };
    em.create(Contract, { ...span, id: newId(), kind: 'EMPLOYEE', validUntil: null });
    em.create(Registration, {
      ...span,
      id: newId(),
      registrar: 'CCAA',
      grade: 'AUDITOR',
      number: id.slice(-8),
      validUntil: until,
    });
    for (const code of knowsMore && KNOWS_MORE.includes(role) ? ['SC03', 'SC15'] : ['SC03'])
      em.create(TechnicalCode, { ...span, id: newId(), code, source: 'WORK', validUntil: null, version: 1 });
    if (HANDLES_MARKS.includes(role)) em.create(Account, accountOf(person));
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

/** Who holds an account that may handle misuses; the owner is tied to the client all the same. */
const HANDLES_MARKS: readonly string[] = ['reviewer', 'owner'] satisfies Role[];

function accountOf(person: Person) {
  return {
    id: newId(),
    email: `${person.id}@test.example`,
    displayName: person.name,
    passwordHash: '',
    roles: ['QUALITY_MANAGER' as const],
    isActive: true,
    person,
    client: null,
    version: 1,
  };
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
export const DONE: Came = { ok: true };

/** Somebody does something on the world's day. */
export async function act<Input, Entity extends { readonly id: string }>(
  world: World,
  who: Role,
  [useCase, input]: readonly [UseCase<Input, Entity>, Input],
): Promise<Came> {
  const codes = await (MANY_AT_ONCE ? askFor(world, who, [useCase, input]) : codesOf(world, who, [useCase, input]));
  const isDone = codes.length === 0;
  // A step that rests on a misuse of the mark is counted beside those that do not.
  const { certificateId, markCaseId } = input as { certificateId?: string; markCaseId?: string };
  const verb = `${useCase.name}${certificateId && markCaseId ? ' over the mark' : ''}`;
  const { done, refused } = world.tally.get(verb) ?? { done: 0, refused: 0 };
  world.tally.set(verb, { done: done + Number(isDone), refused: refused + Number(!isDone) });
  if (!isDone) return { ok: false, codes };
  world.done.push(useCase.name);
  return DONE;
}

/* Where each mutation is sent several times at once (`done-once.ts`), what is done is done by mutations. */
const MANY_AT_ONCE = Number(process.env['SENT_AT_ONCE'] ?? 1) > 1;
const OFFICE = ['PROGRAMME_MANAGER', 'PLANNER', 'TECHNICAL_REVIEWER', 'DECISION_MAKER'] as const;
/* Whoever acts by the API sits at every desk there is a verb at: what he may not do, his person may not. */
const DESKS = [...OFFICE, 'AUDITOR', 'QUALITY_MANAGER'] as const;

async function codesOf<Input, Entity extends { readonly id: string }>(
  world: World,
  who: Role,
  [useCase, input]: readonly [UseCase<Input, Entity>, Input],
): Promise<readonly string[]> {
  const answer = await perform(contextOf(world, who), useCase, input);
  return answer instanceof Refused ? answer.refusals.map(({ code }) => code) : [];
}

/** The same by the API: the fields that the mutation takes, in a request of somebody who is signed in. */
async function askFor<Input, Entity extends { readonly id: string }>(
  { house, persons, day }: World,
  who: Role,
  [{ name }, input]: readonly [UseCase<Input, Entity>, Input],
): Promise<readonly string[]> {
  house.setToday(day);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const fields = (makeSchema().getType(type) as GraphQLInputObjectType).getFields();
  const taken = Object.entries(input as object).filter(([field]) => field in fields);
  const visitor = await house.as(DESKS, { personId: persons[who] });
  const { data, errors } = await visitor(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refused { refusals { code } } } }`,
    { input: Object.fromEntries(taken) },
  );
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return (data[name].refusals ?? []).map(({ code }: { code: string }) => code);
}

/** The newest certificate of the file. */
export function certificateOf({ house, certificationId }: World): Promise<Certificate | null> {
  return house
    .em()
    .findOne(Certificate, { certification: certificationId }, { orderBy: { issuedOn: 'desc', id: 'desc' } });
}

/** The context of somebody's request on the world's day. */
export function contextOf({ house, persons, day }: World, who: Role): ActorContext {
  const office = house.context(OFFICE, persons[who]);
  return { ...office, today: day, now: instant(`${day}T04:00:00.000Z`) };
}

/** Lets days pass. */
export function passDays(world: World, days: number): void {
  world.day = plusDays(world.day, days);
}

/** Nothing is done for some days. */
export function rest(world: World, days: number): Came {
  passDays(world, days);
  return DONE;
}
