import { MikroORM } from '@mikro-orm/postgresql';
import type { Database } from './database.js';
import { ORM_OPTIONS } from './orm-options.js';

const OLDEST_SERVER = 150_000;

/** Opens a PostgreSQL server. @throws Error when it cannot be reached or is older than 15 */
export async function openPostgres(url: string): Promise<Database> {
  const orm = await MikroORM.init({ ...ORM_OPTIONS, clientUrl: url, pool: { min: 0, max: 10 } });
  const [row] = await orm.em
    .getConnection()
    .execute<{ version: number }[]>("select current_setting('server_version_num')::int as version");
  if (!row || row.version < OLDEST_SERVER) {
    await orm.close();
    throw new Error(`PostgreSQL 15 or newer is needed; the server says ${row?.version ?? 'nothing'}`);
  }
  return { orm, engine: 'postgres', durable: true, close: () => orm.close() };
}
