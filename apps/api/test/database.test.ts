import type { AccountRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/auth/actor.js';
import { ROW_SCOPES, rowScopeOf } from '../src/auth/row-scopes.js';
import { MOST_PREPARED } from '../src/database/prepared-statements.js';
import { newId } from '../src/graphql/ids.js';
import { startHouse } from './house.js';
import type { House } from './house.js';

let house: House;
beforeAll(async () => {
  house = await startHouse({ asOwner: true });
});
afterAll(() => house.close());

describe('the migrations', () => {
  const drift = (): Promise<string> => house.parts.database.orm.schema.getUpdateSchemaSQL({ wrap: false });

  it('make exactly what the entities ask for', async () => {
    expect(await drift()).toBe('');
  });

  it('are told apart from entities that were changed without one', async () => {
    const connection = house.parts.database.orm.em.getConnection();
    const before = await drift();
    await connection.execute('alter table client drop constraint client_headcount_positive');
    expect(await drift()).toContain('client_headcount_positive');
    await connection.execute('alter table client add constraint client_headcount_positive check (headcount > 0)');
    expect(await drift()).toBe(before);
  });
});

describe('the row scopes', () => {
  const actor = (roles: readonly AccountRole[]): Actor => ({
    ...house.context(roles).actor,
    personId: newId(),
    clientId: newId(),
  });

  it.each(Object.keys(ROW_SCOPES))('of %s name tables and columns that exist', async (type) => {
    const em = house.em();
    const table = em.getMetadata().getByClassName(type as never).tableName;
    for (const roles of [['AUDITOR'], ['CLIENT_CONTACT'], ['AUDITOR', 'CLIENT_CONTACT'], ['PLANNER']] as const) {
      const scope = rowScopeOf(actor(roles))(type, 'a');
      await expect(
        sql`select 1 from ${sql.table(table)} as a where ${scope}`.execute(em.getKysely()),
      ).resolves.toBeDefined();
    }
  });

  it('refuse a type that nobody wrote one for', () => {
    expect(() => rowScopeOf(actor(['PLANNER']))('Session', 'a')).toThrow('No row scope is written for Session');
  });
});

describe('statements that come again', () => {
  interface Ready {
    readonly statement: string;
    readonly calls: number;
  }
  const ready = async (database: Kysely<unknown>): Promise<readonly Ready[]> =>
    (
      await sql<Ready>`select statement, (generic_plans + custom_plans)::int as calls from pg_prepared_statements`.execute(
        database,
      )
    ).rows;
  const numbered = (column: number, value: number) =>
    sql<{ value: number }>`select ${value}::int as ${sql.ref(`column_${column}`)}`;
  /** On one connection, as every statement of a transaction is. */
  const onOne = (work: (database: Kysely<unknown>) => Promise<void>): Promise<void> =>
    house
      .em()
      .getKysely()
      .transaction()
      .execute((transaction) => work(transaction as unknown as Kysely<unknown>));

  it('are planned once, and answer as they did', async ({ skip }) => {
    if (house.parts.database.engine !== 'postgres') skip();
    await onOne(async (database) => {
      for (const value of [1, 2, 3, 4])
        expect((await numbered(0, value).execute(database)).rows).toEqual([{ column_0: value }]);
      expect((await ready(database)).filter(({ statement }) => statement.includes('column_0'))).toEqual([
        { statement: expect.any(String) as string, calls: 3 },
      ]);
    });
  });

  it('make room for others, however many there are', async ({ skip }) => {
    if (house.parts.database.engine !== 'postgres') skip();
    await onOne(async (database) => {
      for (let column = 1; column <= MOST_PREPARED + 50; column += 1)
        for (const value of [1, 2])
          expect((await numbered(column, value).execute(database)).rows).toEqual([{ [`column_${column}`]: value }]);
      const held = await ready(database);
      expect(held.length).toBeLessThanOrEqual(MOST_PREPARED);
      expect(held.some(({ statement }) => statement.includes(`column_${MOST_PREPARED + 50}"`))).toBe(true);
    });
  });

  it('are planned anew once a table has changed under them', async ({ skip }) => {
    if (house.parts.database.engine !== 'postgres') skip();
    const connection = house.parts.database.orm.em.getConnection();
    const all = (database: Kysely<unknown>) => sql<object>`select * from changing where id > ${0}`.execute(database);
    const database = house.em().getKysely() as unknown as Kysely<unknown>;
    await connection.execute('create table changing (id int)');
    try {
      await all(database);
      await all(database);
      await connection.execute('alter table changing add column more int');
      await all(database).catch(() => undefined);
      await expect(all(database)).resolves.toMatchObject({ rows: [] });
    } finally {
      await connection.execute('drop table changing');
    }
  });
});
