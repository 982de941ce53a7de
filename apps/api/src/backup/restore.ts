import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { BackedUp, BackupContents, BackupHead } from './backup.js';
import { checkBackup, damaged, readBackup } from './read-backup.js';
import type { RestoreWish } from './read-backup.js';
import { linesOf, Summing, tablesOf } from './tables.js';
import type { Table } from './tables.js';

/** What was read or restored. */
export interface RestoreReport {
  readonly head: BackupHead;
  readonly contents: BackupContents;
  /** Whether what is sealed in it opens under this installation's key. */
  readonly opensHere: boolean;
}

/**
 * Loads a backup into an empty database, its documents and editions into their stores, and reads every table back: each
 * must be equal, row for row. It is one transaction: a backup that is damaged anywhere leaves the database empty.
 * @throws Error when the database has a body already, or the backup is of a newer version, or for the reasons of `checkBackup`
 */
export async function restoreBackup(house: BackedUp, wish: RestoreWish): Promise<RestoreReport> {
  const { orm } = house.database;
  const known = new Set((await orm.migrator.getPending()).map(({ name }) => name));
  const executed = (await orm.migrator.getExecuted()).map(({ name }) => name);
  executed.forEach((name) => known.add(name));
  const { head } = await checkBackup(wish);
  const unknown = head.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`The backup is of a newer version: it rests on ${unknown.join(', ')}`);
  await migrateTo(house, head, executed);
  const contents = await orm.em.fork().transactional((em) => load(em, house, wish));
  await orm.migrator.up();
  return { head, contents, opensHere: head.publicKey === house.secrets.publicKey };
}

/** Brings an empty database to where the backup's was. */
async function migrateTo(
  { database: { orm } }: BackedUp,
  head: BackupHead,
  executed: readonly string[],
): Promise<void> {
  const beyond = executed.filter((name) => !head.migrations.includes(name));
  if (beyond.length > 0) throw new Error('The database is newer than the backup: restore into a new, empty one');
  const to = head.migrations.at(-1);
  if (to !== undefined && !executed.includes(to)) await orm.migrator.up({ to });
  const { rows } = await sql<{ isEmpty: boolean }>`
    select not exists (select from account) and not exists (select from body_profile) as "isEmpty"`.execute(
    orm.em.fork().getKysely(),
  );
  if (!rows[0]?.isEmpty) throw new Error('The database has a body already: restore into a new, empty one');
}

async function load(em: EntityManager, house: BackedUp, wish: RestoreWish): Promise<BackupContents> {
  const tables = new Map((await tablesOf(em)).map((table) => [table.name, table]));
  const mend = await withoutGuards(em, [...tables.keys()]);
  const { contents } = await readBackup(wish, {
    lines: (name, lines) => insert(em, tableOf(tables, name), lines),
    document: async (sha256, content) => {
      if ((await house.documents.put(content)) !== sha256) throw damaged(`document ${sha256}`);
    },
    edition: (path, content) => Promise.resolve(writeEdition(house.editionsDir, path, content)),
  });
  // What no seal speaks of yet is this transaction's now; the numbers of another database's would never come to an end here.
  await sql`update journal_entry e set transaction_id = default
    where not exists (select from journal_seal s where s.entry_id = e.id)`.execute(em.getKysely());
  for (const table of tables.values()) if (table.name !== 'journal_entry') await compare(em, table, contents);
  await mend();
  return contents;
}

/**
 * Takes triggers and foreign keys off while rows come in by no order of theirs. @returns what puts them back: every
 * foreign key is proved anew
 */
async function withoutGuards(em: EntityManager, tables: readonly string[]): Promise<() => Promise<void>> {
  const db = em.getKysely();
  const { rows: keys } = await sql<{ table: string; name: string; definition: string }>`
    select k.conrelid::regclass::text as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace`.execute(db);
  for (const { table, name } of keys)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(db);
  for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
  return async () => {
    for (const table of tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
    for (const { table, name, definition } of keys)
      await sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(db);
  };
}

function tableOf(tables: ReadonlyMap<string, Table>, name: string): Table {
  const table = tables.get(name);
  if (!table) throw damaged(`table ${name}`);
  return table;
}

async function insert(em: EntityManager, { name, columns }: Table, lines: readonly string[]): Promise<void> {
  const own = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(name)} (${own}) select ${own}
    from json_populate_recordset(null::${sql.table(name)}, ${`[${lines.join(',')}]`}::json)`.execute(em.getKysely());
}

async function compare(em: EntityManager, table: Table, { tables }: BackupContents): Promise<void> {
  const summing = new Summing();
  for await (const lines of linesOf(em, table)) summing.add(lines);
  const { rows, sha256 } = summing.sum();
  const wanted = tables[table.name];
  if (rows !== (wanted?.rows ?? 0) || (wanted && sha256 !== wanted.sha256))
    throw new Error(`Table ${table.name} came back with other rows than the backup holds`);
}

function writeEdition(folder: string, path: string, content: Buffer): void {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) throw damaged(`edition ${path}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o600 });
}
