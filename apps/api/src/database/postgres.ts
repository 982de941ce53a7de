import { MikroORM } from '@mikro-orm/postgresql';
import { APP_ROLE, prepareAppRole } from './app-role.js';
import type { Database } from './database.js';
import { PreparingClient } from './preparing-client.js';
import { ORM_OPTIONS } from './orm-options.js';

/** What a session begins with to be of the role that serves, and to come back to it however it is reset. */
export const AS_APP_ROLE = `-c role=${APP_ROLE}`;

/** A statement that takes longer is ended, so that nothing runs on for somebody who has long been told that it took too long. */
const ENDED_AFTER = '-c statement_timeout=60s';

/** Statements here join dozens of tables for a page of rows: compiling them takes many times what running them does. */
const NEVER_COMPILED = '-c jit=off';

const OLDEST_SERVER = 150_000;

/** Opens a PostgreSQL server. @throws Error when it cannot be reached or is older than 15 */
export async function openPostgres(url: string): Promise<Database> {
  const session = { options: '' };
  const orm = await MikroORM.init({
    ...ORM_OPTIONS,
    clientUrl: url,
    pool: { min: 0, max: 10 },
    driverOptions: () => ({ ...session, Client: PreparingClient }),
  });
  const [row] = await orm.em
    .getConnection()
    .execute<{ version: number }[]>("select current_setting('server_version_num')::int as version");
  if (!row || row.version < OLDEST_SERVER) {
    await orm.close();
    throw new Error(`PostgreSQL 15 or newer is needed; the server says ${row?.version ?? 'nothing'}`);
  }
  const serve = async (): Promise<void> => {
    if (!(await prepareAppRole(orm, 'postgres'))) return;
    session.options = `${AS_APP_ROLE} ${ENDED_AFTER} ${NEVER_COMPILED}`;
    await orm.close();
    await orm.connect();
  };
  return { orm, engine: 'postgres', durable: true, serve, close: () => orm.close() };
}
