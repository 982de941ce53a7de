import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import type { Database } from '../src/database/database.js';
import { APP_ROLE } from '../src/database/app-role.js';
import { openInMemory } from '../src/database/embedded.js';
import { ORM_OPTIONS } from '../src/database/orm-options.js';
import { AS_APP_ROLE } from '../src/database/postgres.js';
import { PreparingClient } from '../src/database/preparing-client.js';
import { FILLED, onServer, TEMPLATE, withLock } from './real-postgres.js';

/** A database of a test's own, and what takes it away. */
interface FreshDatabase {
  readonly database: Database;
  readonly discard: () => Promise<void>;
}

/** Folder of the demonstration the whole run shares; null where it is to be played anew. */
export function demonstration(): string | null {
  return process.env['DEMONSTRATION'] ?? null;
}

/** A migrated database on the engine under test, for the role that serves or for its owner: empty, or with the rows of a demonstration made before. */
export async function freshDatabase(made: string | null, asOwner = false): Promise<FreshDatabase> {
  if (process.env['TEST_ENGINE'] === 'pglite') {
    const image = made ? join(made, 'image.tar') : inject('pgliteImage');
    const database = await openImage(image);
    if (!asOwner) await database.orm.em.getConnection().execute(`set role ${APP_ROLE}`);
    return { database, discard: () => Promise.resolve() };
  }
  const server = new URL(inject('postgresUrl'));
  const name = `touchstone_${randomUUID().replaceAll('-', '')}`;
  // A small template that nobody writes to: copying its files takes a third of writing all of it to the log.
  const template = made ? await demonstrationTemplate(server, made) : TEMPLATE;
  await onServer(server, `create database ${name} template ${template} strategy file_copy`);
  const database = await openOn(server, { database: name, options: asOwner ? '' : AS_APP_ROLE });
  return { database, discard: () => onServer(server, `drop database ${name} with (force)`) };
}

/** The database with a demonstration's rows that houses begin as a copy of, filled by whoever asks for it first. */
function demonstrationTemplate(server: URL, made: string): Promise<string> {
  return withLock(server, async (run) => {
    if ((await run(`select 1 from pg_database where datname = '${FILLED}'`)).length > 0) return FILLED;
    const beginning = `${FILLED}_beginning`;
    await run(`drop database if exists ${beginning}`);
    await run(`create database ${beginning} template ${TEMPLATE} strategy file_copy`);
    const database = await openOn(server, { database: beginning, options: '' });
    await copyRows(join(made, 'image.tar'), database);
    await database.close();
    await run(`alter database ${beginning} rename to ${FILLED}`);
    return FILLED;
  });
}

/** A mapping of the tables, and the database it leads to when it is connected. */
interface Mapping {
  readonly orm: MikroORM;
  readonly to: { database: string; options: string };
}

/* Mapping the tables anew takes longer than most tests: a house that is closed leaves its mapping to the next. */
const idle: Mapping[] = [];

async function openOn(server: URL, to: Mapping['to']): Promise<Database> {
  const mapping = idle.pop() ?? (await map(server));
  Object.assign(mapping.to, to);
  await mapping.orm.connect();
  const close = async (): Promise<void> => {
    await mapping.orm.close();
    idle.push(mapping);
  };
  return { orm: mapping.orm, engine: 'postgres', durable: true, serve: () => Promise.resolve(), close };
}

async function map(server: URL): Promise<Mapping> {
  const to = { database: '', options: '' };
  const pool = { min: 0, max: 10 };
  const options = {
    ...ORM_OPTIONS,
    clientUrl: server.toString(),
    pool,
    driverOptions: () => ({ ...to, Client: PreparingClient }),
  };
  return { orm: await MikroORM.init(options), to };
}

/** An image read at one go: a Blob proper hands its bytes out in thousands of small pieces. */
class Image extends Blob {
  readonly #path: string;
  constructor(path: string) {
    super([]);
    this.#path = path;
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = readFileSync(this.#path);
    return Promise.resolve(buffer.slice(byteOffset, byteOffset + byteLength));
  }
}

function openImage(path: string): Promise<Database> {
  return openInMemory(new Image(path));
}

/** Puts every row of an image into a database of the same tables, past the triggers that guarded them when they came. */
async function copyRows(image: string, into: Database): Promise<void> {
  const from = await openImage(image);
  const read = from.orm.em.getConnection();
  const tables: ReadonlyArray<{ readonly name: string }> = await read.execute(
    `select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'mikro_orm%'`,
  );
  await into.orm.em.fork().transactional(async (em) => {
    const write = em.getConnection();
    const own = em.getTransactionContext();
    await write.execute('set local role none', [], 'run', own);
    await write.execute('set local session_replication_role = replica', [], 'run', own);
    for (const { name } of tables) {
      const [{ rows } = { rows: '[]' }]: ReadonlyArray<{ rows: string }> = await read.execute(
        `select coalesce(json_agg(t), '[]')::text as rows from "${name}" t`,
      );
      await write.execute(`delete from "${name}"`, [], 'run', own);
      const fill = `insert into "${name}" select * from json_populate_recordset(null::"${name}", ?)`;
      await write.execute(fill, [rows], 'run', own);
    }
  });
  await from.close();
}
