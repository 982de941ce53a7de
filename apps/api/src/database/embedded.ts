import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dataDir as freshCluster } from '@electric-sql/pglite-prepopulatedfs';
import { MikroORM } from '@mikro-orm/pglite';
import type { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';
import { APP_ROLE, prepareAppRole } from './app-role.js';
import type { Database } from './database.js';
import { DurableNodeFS, syncPath } from './durable-node-fs.js';
import { lockFolder } from './folder-lock.js';
import { ORM_OPTIONS } from './orm-options.js';
import { prepareEmbedded } from './prepare-embedded.js';

const CHECKPOINT_EVERY_MS = 5 * 60_000;
const VACUUM_EVERY_MS = 24 * 60 * 60_000;

/**
 * Opens the embedded PostgreSQL in a folder of its own, for this process alone.
 * It proves at the start that commits reach the disk, and keeps the log short: the engine neither checkpoints nor
 * vacuums by itself.
 * @throws FolderInUse when another process has the folder; Error when writes would not be durable
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const unlock = lockFolder(folder);
  try {
    const cluster = join(folder, 'pg');
    const made = join(folder, 'pg.made');
    const isNew = discardHalfMade(cluster, made);
    const files = new DurableNodeFS(cluster);
    const orm = await openOrm(cluster, { fs: files, loadDataDir: isNew ? await freshCluster() : undefined });
    if (isNew) finishMaking(cluster, made);
    await proveDurable(orm, files);
    const stopMaintenance = maintain(orm);
    return {
      orm,
      engine: 'embedded',
      durable: true,
      serve: () => serveAsApp(orm),
      close: () => closeAll(orm, [stopMaintenance, unlock]),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** An embedded database in memory, for tests; `dump` is a cluster made earlier. */
export async function openInMemory(dump?: Blob): Promise<Database> {
  const orm = await openOrm('memory://', { loadDataDir: dump ?? (await freshCluster()) });
  return { orm, engine: 'embedded', durable: false, serve: () => serveAsApp(orm), close: () => orm.close() };
}

/** Its one connection is of the role that serves from here on; the tables stay as they are, and what is asked of them often is prepared. */
async function serveAsApp(orm: PostgresOrm): Promise<void> {
  prepareEmbedded(await engineOf(orm));
  if (await prepareAppRole(orm, 'embedded')) await orm.em.getConnection().execute(`set role ${APP_ROLE}`);
}

/** An image of an embedded database, for `openInMemory`. */
export async function imageOf({ orm }: Pick<Database, 'orm'>): Promise<Buffer> {
  const image = await (await engineOf(orm)).dumpDataDir('none');
  return Buffer.from(await image.arrayBuffer());
}

function engineOf(orm: PostgresOrm): Promise<PGlite> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient: () => Promise<PGlite> };
  return connection.getNativeClient();
}

async function openOrm(
  dbName: string,
  { fs, loadDataDir }: { fs?: DurableNodeFS; loadDataDir?: Blob | undefined },
): Promise<PostgresOrm> {
  const startParams = fs
    ? [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync']
    : PGlite.defaultStartParams;
  // As a function: the ORM clones plain options deeply, and a Blob does not survive that.
  const driverOptions = (): object => ({ startParams, ...(fs && { fs }), ...(loadDataDir && { loadDataDir }) });
  const orm = await MikroORM.init({ ...ORM_OPTIONS, dbName, driverOptions });
  // Both drivers offer the same interface to SQL; the house is written against the server's.
  return orm as unknown as PostgresOrm;
}

/** Removes a cluster whose making was cut off. @returns whether the folder is to be made */
function discardHalfMade(cluster: string, made: string): boolean {
  if (existsSync(made)) return false;
  rmSync(cluster, { recursive: true, force: true });
  return true;
}

async function proveDurable(orm: PostgresOrm, files: DurableNodeFS): Promise<void> {
  const before = files.synced;
  await orm.em.getConnection().execute('create temporary table if not exists durability_probe (at int)');
  await orm.em.getConnection().execute('select pg_current_xact_id()');
  await orm.em.getConnection().execute('checkpoint');
  if (files.synced === before)
    throw new Error('The embedded database does not write through to the disk; use DATABASE_URL instead');
}

/** The cluster was written without fsync: force it all to the disk, then mark it as made. */
function finishMaking(cluster: string, made: string): void {
  syncTree(cluster);
  writeFileSync(made, '');
  syncPath(dirname(made));
}

function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true }))
    syncPath(join(entry.parentPath, entry.name));
  syncPath(path);
}

function maintain(orm: PostgresOrm): () => void {
  const run = (statement: string) => () => {
    orm.em
      .getConnection()
      .execute(statement)
      .catch(() => undefined);
  };
  const timers = [
    setInterval(run('checkpoint'), CHECKPOINT_EVERY_MS),
    setInterval(run('vacuum analyze'), VACUUM_EVERY_MS),
  ];
  timers.forEach((timer) => timer.unref());
  return () => timers.forEach((timer) => clearInterval(timer));
}

async function closeAll(orm: PostgresOrm, others: ReadonlyArray<() => void>): Promise<void> {
  await orm.em
    .getConnection()
    .execute('checkpoint')
    .catch(() => undefined);
  await orm.close();
  others.forEach((end) => end());
}
