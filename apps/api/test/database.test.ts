import type { AccountRole } from '@touchstone/rules';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/auth/actor.js';
import { ROW_SCOPES, rowScopeOf } from '../src/auth/row-scopes.js';
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
