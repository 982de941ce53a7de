import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Instant } from '@touchstone/plain-date';
import { Encrypter } from 'age-encryption';
import { sql } from 'kysely';
import { pack } from 'tar-stream';
import type { Pack } from 'tar-stream';
import type { ServerParts } from '../request-context.js';
import { linesOf, migrationsOf, Summing, tablesOf } from './tables.js';
import type { Sum } from './tables.js';

/** First entry of a backup: what it is a backup of. */
export interface BackupHead {
  readonly format: 1;
  readonly madeAt: Instant;
  /** The migrations it rests on; a restore runs them before it loads anything. */
  readonly migrations: readonly string[];
  /** Tells the installation's key without giving it away: what is sealed opens under that key alone. */
  readonly publicKey: string;
}

/** Last entry of a backup: what it holds. One that was cut has none. */
export interface BackupContents {
  readonly tables: Readonly<Record<string, Sum>>;
  /** How many documents and editions of the body's own it holds. */
  readonly documents: number;
  readonly editions: number;
  /** SHA-256 of documents that the database names and the store does not hold intact. */
  readonly missing: readonly string[];
}

/** What a house consists of, as far as it is backed up. */
export type BackedUp = Pick<ServerParts, 'database' | 'documents' | 'secrets'> & { readonly editionsDir: string };

/** Entries of the archive; those that end in a slash are folders. */
export const ENTRY = {
  head: 'backup.json',
  tables: 'tables/',
  documents: 'documents/',
  editions: 'editions/',
  contents: 'contents.json',
} as const;

/** Where a backup goes, and who alone may open it: their age recipients (`age1…`). */
export interface BackupWish {
  readonly file: string;
  readonly recipients: readonly string[];
  readonly now: Instant;
}

/**
 * Writes all that a house holds to a file that nobody but the recipients opens: a tar of JSON lines, documents and
 * editions, packed, and encrypted in the age format. The database is read as it stood at one moment. The
 * installation's own key is no part of it.
 * @throws Error when the file is there already, or a recipient is none
 */
export async function writeBackup(house: BackedUp, { file, recipients, now }: BackupWish): Promise<BackupContents> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) addRecipient(encrypter, recipient);
  const target = await open(file, 'wx', 0o600);
  const archive = pack();
  const packed = createGzip();
  try {
    const packing = pipeline(archive, packed);
    const sealed = await encrypter.encrypt(Readable.toWeb(packed) as ReadableStream<Uint8Array>);
    const writing = pipeline(Readable.fromWeb(sealed as never), target.createWriteStream({ flush: true }));
    const filling = fill(archive, house, now).catch((error: unknown) => {
      archive.destroy(error as Error);
      throw error;
    });
    const [contents] = await Promise.all([filling, packing, writing]);
    return contents;
  } catch (error) {
    await target.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch (error) {
    throw new Error(`${recipient} is no age recipient: ${(error as Error).message}`, { cause: error });
  }
}

function fill(archive: Pack, house: BackedUp, now: Instant): Promise<BackupContents> {
  return house.database.orm.em.fork().transactional(
    async (em) => {
      const head: BackupHead = {
        format: 1,
        madeAt: now,
        migrations: await migrationsOf(em),
        publicKey: house.secrets.publicKey,
      };
      await add(archive, ENTRY.head, JSON.stringify(head));
      const tables = await addTables(archive, em);
      const { held, missing } = await addDocuments(archive, em, house);
      const editions = await addEditions(archive, house.editionsDir);
      const contents: BackupContents = { tables, documents: held, editions, missing };
      await add(archive, ENTRY.contents, JSON.stringify(contents));
      archive.finalize();
      return contents;
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

async function addTables(archive: Pack, em: EntityManager): Promise<BackupContents['tables']> {
  const sums: Record<string, Sum> = {};
  for (const table of await tablesOf(em)) {
    const summing = new Summing();
    let part = 0;
    for await (const lines of linesOf(em, table)) {
      summing.add(lines);
      part += 1;
      await add(archive, `${ENTRY.tables}${table.name}/${part}.ndjson`, lines.join('\n'));
    }
    sums[table.name] = summing.sum();
  }
  return sums;
}

async function addDocuments(
  archive: Pack,
  em: EntityManager,
  { documents }: BackedUp,
): Promise<{ held: number; missing: readonly string[] }> {
  const { rows } = await sql<{ sha256: string }>`select distinct sha256 from stored_document order by 1`.execute(
    em.getKysely(),
  );
  const missing: string[] = [];
  for (const { sha256 } of rows) {
    const content = await documents.get(sha256).catch(() => null);
    if (content) await add(archive, `${ENTRY.documents}${sha256}`, content);
    else missing.push(sha256);
  }
  return { held: rows.length - missing.length, missing };
}

async function addEditions(archive: Pack, folder: string): Promise<number> {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const own = files.filter((file) => file.endsWith('.yaml')).toSorted();
  for (const file of own)
    await add(archive, `${ENTRY.editions}${file.replaceAll('\\', '/')}`, readFileSync(join(folder, file)));
  return own.length;
}

/** Adds an entry and waits until it has been taken: a backup of any size needs the memory of one entry. */
function add(archive: Pack, name: string, content: string | Buffer): Promise<void> {
  return new Promise((done, fail) => {
    archive.entry({ name }, content, (error) => (error ? fail(error) : done()));
  });
}
