import type { AccountRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/auth/actor.js';
import { ROW_SCOPES, rowScopeOf } from '../src/auth/row-scopes.js';
import { MOST_PREPARED } from '../src/database/preparing-client.js';
import { newId } from '../src/graphql/ids.js';
import { startHouse } from './house.js';
import type { House } from './house.js';

let house: House;
beforeAll(async () => {
  house = await startHouse({ asOwner: true });
});
afterAll(() => house.close());

const isLong = process.env['API_LONG'] === '1';

/* They are the same on either engine, and the embedded one takes its time to tell what it has: the long run asks it too. */
describe.skipIf(process.env['TEST_ENGINE'] === 'pglite' && !isLong)('the migrations', () => {
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
  const ready = async (database: Kysely<unknown>): Promise<readonly string[]> =>
    (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(database)).rows.map(
      ({ statement }) => statement,
    );
  const numbered = (column: number, value: number) =>
    sql<{ value: number }>`select ${value}::int as ${sql.ref(`column_${column}`)}`;
  /** On one connection, as every statement of a transaction is. */
  const onOne = (work: (database: Kysely<unknown>) => Promise<void>): Promise<void> =>
    house
      .em()
      .getKysely()
      .transaction()
      .execute((transaction) => work(transaction as unknown as Kysely<unknown>));

  it('make room for others, however many there are', async ({ skip }) => {
    if (house.parts.database.engine !== 'postgres') skip();
    await onOne(async (database) => {
      for (let column = 1; column <= MOST_PREPARED + 50; column += 1)
        for (const value of [1, 2, 3])
          expect((await numbered(column, value).execute(database)).rows).toEqual([{ [`column_${column}`]: value }]);
      const held = await ready(database);
      expect(held.length).toBeLessThanOrEqual(MOST_PREPARED);
      expect(held.some((statement) => statement.includes(`column_${MOST_PREPARED + 50}"`))).toBe(true);
    });
  });

  it('are planned anew once a table has changed under them', async ({ skip }) => {
    if (house.parts.database.engine !== 'postgres') skip();
    const connection = house.parts.database.orm.em.getConnection();
    const all = (database: Kysely<unknown>) => sql<object>`select * from changing where id > ${0}`.execute(database);
    const database = house.em().getKysely() as unknown as Kysely<unknown>;
    await connection.execute('create table changing (id int)');
    try {
      for (const _ of [1, 2, 3]) await all(database);
      await connection.execute('alter table changing add column more int');
      await all(database).catch(() => undefined);
      await expect(all(database)).resolves.toMatchObject({ rows: [] });
    } finally {
      await connection.execute('drop table changing');
    }
  });

  it('are prepared again where a failed transaction kept them from being forgotten', async ({ skip }) => {
    if (house.parts.database.engine !== 'postgres') skip();
    const pool = await house.parts.database.orm.em.getConnection().getNativeClient();
    const connection = await pool.connect();
    try {
      const ask = (column: number): Promise<unknown> => connection.query(`select $1::int as again_${column}`, [column]);
      const often = async (column: number): Promise<void> => {
        for (let time = 0; time < 3; time += 1) await ask(column);
      };
      await often(0);
      for (let column = 1; column < MOST_PREPARED; column += 1) await often(column);
      await connection.query('begin');
      await connection.query('select 1 / 0').catch(() => undefined);
      for (let column = MOST_PREPARED; column < MOST_PREPARED + 3; column += 1)
        for (let time = 0; time < 3; time += 1) await ask(column).catch(() => undefined);
      await connection.query('rollback');
      await expect(ask(0)).resolves.toMatchObject({ rows: [{ again_0: 0 }] });
      await expect(ask(1)).resolves.toMatchObject({ rows: [{ again_1: 1 }] });
    } finally {
      connection.release();
    }
  });
});
