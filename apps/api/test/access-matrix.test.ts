import { readFileSync } from 'node:fs';
import { execute, getNamedType, isNonNullType, isObjectType, isUnionType, parse } from 'graphql';
import type { GraphQLField } from 'graphql';
import { sql } from 'kysely';
import { systemClock } from '@touchstone/plain-date';
import { AccountRole } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayCall, READERS } from '../src/auth/access-matrix.js';
import { FIELD_SCOPES } from '../src/auth/field-scopes.js';
import { permissionsOf, reachOf } from '../src/auth/permissions.js';
import { mayRead, READ_PERMISSIONS } from '../src/auth/read-permissions.js';
import { readScopeOf, ROW_SCOPES } from '../src/auth/row-scopes.js';
import type { Actor } from '../src/auth/actor.js';
import { accessMatrixText, makeSchema } from '../src/schema.js';
import { Oracle, TOLD_ELSEWHERE } from './access-oracle.js';
import type { Reader, Row, Rows } from './access-oracle.js';
import { doors, nodeTypes } from './guards.js';
import { plausibleArguments } from './hostile.js';
import { startHouse } from './house.js';
import type { House } from './house.js';

const schema = makeSchema();
const PUBLISHED = new URL('../../../docs/access-matrix.md', import.meta.url);
const MOST_IN_PLACE = 25;
/* Each door is a line of one table: the short run tries every third closed one, of every field some. */
const EVERY = process.env['API_LONG'] === '1' ? 1 : 3;

let house: House;
beforeAll(async () => {
  house = await startHouse({ filled: true, today: systemClock('Asia/Shanghai').today() });
});
afterAll(() => house.close());

describe('the access matrix', () => {
  it('is published as it is', () => {
    expect(readFileSync(PUBLISHED, 'utf8')).toBe(accessMatrixText());
  });

  it('has a rule for every record, and no rule for none', () => {
    expect(Object.keys(ROW_SCOPES).toSorted()).toEqual(Object.keys(READ_PERMISSIONS).toSorted());
    expect(nodeTypes(schema).filter((type) => !READ_PERMISSIONS[type])).toEqual([]);
  });

  it('narrows only fields there are, which may be empty', () => {
    const faults = Object.keys(FIELD_SCOPES).filter((path) => {
      const [type = '', name = ''] = path.split('.');
      const of = schema.getType(type);
      const field = isObjectType(of) ? of.getFields()[name] : undefined;
      return !field || isNonNullType(field.type);
    });
    expect(faults).toEqual([]);
  });

  it('lets nobody through a door that it shows closed', async () => {
    const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        field,
        kind: type === schema.getQueryType() ? 'query' : 'mutation',
      })),
    );
    const passed: string[] = [];
    let asked = 0;
    for (const [at, { field, kind }] of roots.entries()) {
      const closed = READERS.filter((reader) => !mayCall(doors().get(field.name)!, reader)).filter(
        (_, of) => (at + of) % EVERY === 0,
      );
      const call = callOf(kind, field);
      for (const reader of closed) {
        const code = await call(reader);
        asked += 1;
        if (!['FORBIDDEN', 'UNAUTHENTICATED'].includes(code)) passed.push(`${reader} ${field.name}: ${code}`);
      }
    }
    expect(passed).toEqual([]);
    expect(asked).toBeGreaterThan(3000 / EVERY);
  });

  it('shows of every record the rows that it says, to each of the demonstration’s people, and no other', async () => {
    const rows = await everyRow();
    const oracle = new Oracle(rows);
    const types = Object.keys(READ_PERMISSIONS).filter((type) => !TOLD_ELSEWHERE.includes(type));
    expect(oracle.unspoken(types)).toEqual([]);
    const cells = new Set<string>();
    const faults: string[] = [];
    for (const actor of await readers()) {
      const seen = await rowsSeen(types, actor);
      for (const type of types) {
        for (const row of rows.get(type) ?? []) {
          const expected = mayRead(actor.permissions, type) && oracle.sees(type, row, actor);
          const nearness = oracle.nearness(type, row, actor);
          cells.add([type, ...actor.roles, nearness].join(' '));
          // Whoever decides reads the journal without what tells of money: told elsewhere.
          if (type === 'JournalEntry' && actor.permissions.has('decision:take')) continue;
          if (expected !== seen.get(type)!.has(row.id)) faults.push(`${actor.email} ${type} ${nearness} ${row.id}`);
        }
      }
    }
    expect(faults.slice(0, MOST_IN_PLACE)).toEqual([]);
    expect(cells.size).toBeGreaterThan(1500);
  });

  it('shows narrower fields to whom it says, on a page and in a filter', async () => {
    const emails = async (role: AccountRole) => {
      const { data } = await (await house.as(role))('{ people(first: 50) { nodes { email } } }');
      return data.people.nodes.filter(({ email }: { email: string | null }) => email !== null).length;
    };
    expect(await emails(AccountRole.QUALIFICATION_ADMINISTRATOR)).toBeGreaterThan(1);
    expect(await emails(AccountRole.DECISION_MAKER)).toBeLessThan(2);
    const fees = async (role: AccountRole) => {
      const visitor = await house.as(role);
      const { data } = await visitor(
        '{ agreements(first: 5, orderBy: [{ field: FEE_FEN, direction: DESC }]) { nodes { feeFen terms { auditFeeFen } } } }',
      );
      return data.agreements.nodes.map(({ feeFen, terms }: { feeFen: unknown; terms: { auditFeeFen: unknown } }) => [
        typeof feeFen,
        typeof terms.auditFeeFen,
      ])[0];
    };
    expect(await fees(AccountRole.PLANNER)).toEqual(['number', 'number']);
    expect(await fees(AccountRole.DECISION_MAKER)).toEqual(['object', 'object']);
    const decider = await house.as(AccountRole.DECISION_MAKER);
    const { data } = await decider('{ agreements(where: { feeFen: { gt: 0 } }) { totalCount } }');
    expect(data.agreements.totalCount).toBe(0);
  });
});

/** A call of a root field. @returns the code of the error that a reader's call ends with */
function callOf(kind: string, field: GraphQLField<unknown, unknown>): (reader: string) => Promise<string> {
  const { declared, given, values } = plausibleArguments(field);
  const named = getNamedType(field.type);
  const leaf = isObjectType(named) || isUnionType(named) || 'getInterfaces' in named ? ' { __typename }' : '';
  const document = parse(`${kind}${declared} { ${field.name}${given}${leaf} }`);
  return async (reader) => {
    const context = house.context(reader === 'nobody' ? [] : (reader as AccountRole));
    const { actor: _actor, ...visit } = context;
    const { errors = [] } = await execute({
      schema,
      document,
      variableValues: values,
      contextValue: reader === 'nobody' ? visit : context,
    });
    const cause = errors[0]?.originalError as { code?: string } | undefined;
    return cause?.code ?? errors[0]?.message ?? 'done';
  };
}

async function everyRow(): Promise<Rows> {
  const em = house.em();
  const found = new Map<string, readonly Row[]>();
  for (const type of Object.keys(READ_PERMISSIONS)) {
    const { tableName } = em.getMetadata().getByClassName(type as never) as { tableName: string };
    const wide = ['changes', 'content', 'answers', 'outcome'];
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) - ${sql.lit(`{${wide.join(',')}}`)}::text[] as row
      from ${sql.table(tableName)} t`.execute(em.getKysely() as never);
    found.set(
      type,
      rows.map(({ row }) => row),
    );
  }
  return found;
}

/** Everybody who has an account in the demonstration. */
async function readers(): Promise<ReadonlyArray<Actor & Reader>> {
  const em = house.em();
  const { rows } = await sql<{
    id: string;
    email: string;
    roles: AccountRole[];
    person_id: string | null;
    client_id: string | null;
  }>`select id, email, roles, person_id, client_id from account where is_active`.execute(em.getKysely() as never);
  return rows.map(({ id, email, roles, person_id: personId, client_id: clientId }) => ({
    accountId: id,
    email,
    displayName: email,
    roles,
    permissions: permissionsOf(roles),
    reach: reachOf(roles),
    personId,
    clientId,
  }));
}

/** The ids of each type's rows that an actor's scope lets through, by one statement. */
async function rowsSeen(types: readonly string[], actor: Actor): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const em = house.em();
  const scope = readScopeOf(actor);
  const parts = types.map((type) => {
    const { tableName } = em.getMetadata().getByClassName(type as never) as { tableName: string };
    return sql`select ${sql.lit(type)} as type, a.id::text as id from ${sql.table(tableName)} a where ${scope(type, 'a')}`;
  });
  const { rows } = await sql<{ type: string; id: string }>`${sql.join(parts, sql` union all `)}`.execute(
    em.getKysely() as never,
  );
  const seen = new Map(types.map((type) => [type, new Set<string>()]));
  for (const { type, id } of rows) seen.get(type)!.add(id);
  return seen;
}
