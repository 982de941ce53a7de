import { getNamedType, isInputObjectType, isLeafType, isUnionType } from 'graphql';
import type { GraphQLInputObjectType } from 'graphql';
import { AccountRole } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC, SIGNED_IN } from '../src/auth/auth-checker.js';
import { permissionsOf } from '../src/auth/permissions.js';
import type { Permission } from '../src/auth/permissions.js';
import { makeSchema } from '../src/schema.js';
import { pageDocuments } from './documents.js';
import { doors, lists, nodeTypes, richSelection } from './guards.js';
import { hostileVariants, plausible, recordTypeOf } from './hostile.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

/*
 * Every verb, with plausible inputs about records in every state and again in the wrong order, and with each of its
 * values hostile in turn. It may do the thing, refuse it, or say that the request cannot stand; it never fails.
 */

const schema = makeSchema();
const RECORDS = 9;
/** Not about records: what they take is tested by hand. */
const BY_HAND = new Set(['signOut', 'signIn', 'setDemoDay']);
const VERBS = Object.values(schema.getMutationType()!.getFields())
  .filter(({ name }) => !BY_HAND.has(name))
  .map(({ name }) => name);

let house: House;
let world: Map<string, readonly string[]>;
/** Everybody in one, so that nothing is stopped at the door: one sits on teams, one on none. */
let onTeam: Visitor;
let offTeam: Visitor;

beforeAll(async () => {
  house = await startHouse({ filled: true });
  const roles = Object.values(AccountRole).filter((role) => role !== AccountRole.CLIENT_CONTACT);
  const [sits] = await rows<{ id: string }>(
    `select person_id as id from team_assignment t join audit a on a.id = t.audit_id join scorecard s on s.audit_id = a.id
    where t.role = 'LEADER' and a.status = 'IN_PROGRESS' and s.status = 'OPEN' limit 1`,
  );
  const [decides] = await rows<{ id: string }>('select decided_by_id as id from decision limit 1');
  onTeam = await house.as(roles, { personId: sits!.id });
  offTeam = await house.as(roles, { personId: decides!.id });
  world = new Map(
    await Promise.all(nodeTypes(schema).map(async (type) => [type, await idsOf(type, sits!.id)] as const)),
  );
});
afterAll(() => house.close());

async function rows<Row>(statement: string): Promise<readonly Row[]> {
  return house.em().getConnection().execute<Row[]>(statement);
}

/** Some records of a type, as different as their states are; of audits, first those that somebody sits on. */
async function idsOf(type: string, personId: string): Promise<readonly string[]> {
  const meta = house
    .em()
    .getMetadata()
    .getByClassName(type as never) as { tableName: string; properties: object };
  const state = ['status', 'kind', 'role'].find((name) => name in meta.properties);
  const audit = type === 'Audit' ? 'id' : 'audit' in meta.properties ? 'audit_id' : null;
  const own = audit
    ? `exists (select 1 from team_assignment t where t.audit_id = x.${audit} and t.person_id = '${personId}') desc,`
    : '';
  const order = state ? `row_number() over (partition by ${state} order by ${own} id desc)` : `${own} id`;
  const found = await rows<{ id: string }>(`select id from ${meta.tableName} x order by ${order} limit ${RECORDS}`);
  return found.map(({ id }) => `${type}:${id}`);
}

/** The version that the record of an input has now; a place's is its client's. */
async function versionFor(input: Readonly<Record<string, unknown>>): Promise<number> {
  const [name, id] =
    Object.entries(input).find(([key, value]) => /(?<!edition)Id$/.test(key) && typeof value === 'string') ?? [];
  if (!name) return Number((await rows<{ version: number }>('select version from body_profile'))[0]?.version);
  const [type = '', uuid = ''] = String(id).split(':');
  const { tableName } = house
    .em()
    .getMetadata()
    .getByClassName(recordTypeOf(name) as never) as { tableName: string };
  const statement =
    type === 'Site'
      ? `select version from client where id = (select client_id from site where id = '${uuid}')`
      : `select version from ${tableName} where id = '${uuid}'`;
  return Number((await rows<{ version: number }>(statement))[0]?.version ?? 1);
}

interface Tried {
  readonly faults: readonly string[];
  readonly done: boolean;
}

/** Sends a verb. @returns what is wrong with the answer, and whether the thing was done */
async function send(visitor: Visitor, verb: string, input: unknown): Promise<Tried> {
  const before = await entries();
  const response = await house.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-touchstone-csrf': '1', cookie: visitor.cookie },
    payload: {
      query: documentOf(verb, '__typename ... on Refused { refusals { code message } }'),
      variables: { input },
    },
  });
  const answer = response.json<{
    data?: Record<string, { __typename: string; refusals?: readonly { code: string; message: string }[] } | null>;
    errors?: ReadonlyArray<{ message: string; extensions: { code: string } }>;
  }>();
  const outcome = answer.data?.[verb];
  // A verb may answer with a number, and nought is one.
  const done = outcome != null && !outcome.refusals;
  const written = (await entries()) - before;
  const faults = [
    ...(response.statusCode >= 500 ? [`HTTP ${response.statusCode}`] : []),
    ...(answer.errors ?? []).filter(({ extensions }) => extensions.code === 'INTERNAL').map(({ message }) => message),
    ...(outcome?.refusals ?? []).filter(({ code, message }) => code === message || !message).map(({ code }) => code),
    ...(outcome?.refusals?.length === 0 ? ['refused without a reason'] : []),
    ...(written > (done ? 1 : 0) ? [`${written} entries in the journal`] : []),
  ];
  return { faults, done };
}

const entries = async (): Promise<number> =>
  Number((await rows<{ count: number }>('select count(*)::int as count from journal_entry'))[0]?.count);

/** What a verb takes; null where it takes nothing. */
function inputTypeOf(verb: string): GraphQLInputObjectType | null {
  const [taken] = schema.getMutationType()!.getFields()[verb]!.args;
  const type = taken && getNamedType(taken.type);
  return isInputObjectType(type) ? type : null;
}

/** The document that sends a verb, whatever it takes and answers with. */
function documentOf(verb: string, selection: string): string {
  const type = inputTypeOf(verb);
  const answered = getNamedType(schema.getMutationType()!.getFields()[verb]!.type);
  const asked = isLeafType(answered) ? '' : isUnionType(answered) ? `{ ${selection} }` : '{ __typename }';
  return type
    ? `mutation ($input: ${type.name}!) { ${verb}(input: $input) ${asked} }`
    : `mutation { ${verb} ${asked} }`;
}

async function current(verb: string, at: number): Promise<Record<string, unknown>> {
  const type = inputTypeOf(verb);
  if (!type) return {};
  const input = plausible(type, world, at);
  return 'expectedVersion' in input ? { ...input, expectedVersion: await versionFor(input) } : input;
}

describe('no verb fails', () => {
  const did = new Set<string>();

  it.each(VERBS)('%s, about records in every state, twice', async (verb) => {
    const faults: string[] = [];
    for (let at = 0; at < RECORDS; at += 1) {
      for (const visitor of [onTeam, offTeam, onTeam]) {
        const tried = await send(visitor, verb, await current(verb, at));
        faults.push(...tried.faults.map((fault) => `record ${at}: ${fault}`));
        if (tried.done) did.add(verb);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(VERBS)('%s, with each of its values hostile in turn', async (verb) => {
    const faults: string[] = [];
    const visitor = doors()
      .get(verb)
      ?.some((door) => door.startsWith('decision:'))
      ? offTeam
      : onTeam;
    const type = inputTypeOf(verb);
    for (const { what, value } of type ? hostileVariants(type, await current(verb, 0), world) : []) {
      const tried = await send(visitor, verb, value);
      faults.push(...tried.faults.map((fault) => `${what}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('and many were not stopped before they did something', () => {
    expect(did.size).toBeGreaterThan(35);
  });

  it('and everything can be read after all that', async () => {
    const faults: string[] = [];
    for (const [root, type] of lists(schema)) {
      const { errors } = await onTeam(
        `{ ${root}(first: 30) { totalCount nodes { ${richSelection(schema, type, [1, []])} } } }`,
      );
      faults.push(...(errors ?? []).map(({ message, path }) => `${root}: ${message} ${String(path)}`));
    }
    for (const page of pageDocuments().filter(({ variables }) => variables.every(({ isNeeded }) => !isNeeded))) {
      const { errors } = await onTeam(page.text);
      faults.push(...(errors ?? []).map(({ message, path }) => `${page.name}: ${message} ${String(path)}`));
    }
    expect(faults).toEqual([]);
  });

  it.each(VERBS)('%s is not for somebody without its permission', async (verb) => {
    const door = doors().get(verb) ?? [];
    if (door.includes(SIGNED_IN) || door.includes(PUBLIC)) return;
    const stranger = [AccountRole.ANALYST, ...Object.values(AccountRole)].find(
      (role) => !door.some((permission) => permissionsOf([role]).has(permission as Permission)),
    );
    const visitor = await house.as(stranger!);
    const { errors } = await visitor(documentOf(verb, '__typename'), { input: await current(verb, 0) });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
