import { join } from 'node:path';
import type { PlainDate } from '@touchstone/plain-date';
import type { BackedUp, BackupContents, BackupWish } from './backup/backup.js';
import type { BackupRead, RestoreWish } from './backup/read-backup.js';
import type { RestoreReport } from './backup/restore.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import type { JournalSource, Verification } from './journal/verify.js';
import type { ReplayReport } from './replay.js';
import type { ServerParts } from './request-context.js';

/*
 * What the command line may call. Everything here opens the database, does one thing and closes it again.
 * Database code is loaded by the call that needs it: reading the configuration alone costs nothing.
 */

export { readConfig } from './config.js';
export type { Config };
export type { BackupContents, BackupRead, RestoreReport };
export type { Verification } from './journal/verify.js';
export type { ReplayDifference, ReplayReport } from './replay.js';

/** Whether an operation failed because a running server has the data folder. */
export async function isFolderInUse(error: unknown): Promise<boolean> {
  const { FolderInUse } = await import('./database/folder-lock.js');
  return error instanceof FolderInUse;
}

/**
 * Says at once that another process has the embedded database: its code takes seconds to load.
 * @throws FolderInUse
 */
async function requireFreeFolder({ databaseUrl, dataDir }: Config): Promise<void> {
  if (databaseUrl !== null) return;
  const { FolderInUse, holderOf } = await import('./database/folder-lock.js');
  const folder = join(dataDir, 'database');
  const holder = holderOf(folder);
  if (holder !== null) throw new FolderInUse(folder, holder);
}

/** Brings the database up to date. @returns the names of the migrations that ran */
export async function migrate(config: Config): Promise<readonly string[]> {
  return withDatabase(config, async (database) => {
    const names = (await database.orm.migrator.up()).map(({ name }) => name);
    await database.serve();
    return names;
  });
}

/** Computes every stored outcome anew and reports each that differs. */
export async function replay(config: Config): Promise<ReplayReport> {
  await requireFreeFolder(config);
  const { replayOutcomes } = await import('./replay.js');
  return withParts(config, replayOutcomes);
}

/** Closes an account, as whoever has the machine may. @throws Error when no open account has the address, or it is the last administrator's */
export async function closeAccount(config: Config, email: string): Promise<void> {
  await requireFreeFolder(config);
  const { asOperator } = await import('./operator.js');
  const { closeAccountByOperator } = await import('./modules/identity/index.js');
  await withParts(config, (parts) => asOperator(parts, closeAccountByOperator, { email }));
}

/** What a journal is checked by, beside itself. */
export interface VerifyWish {
  /** A bundle written by `exportJournal`; null for the database. */
  readonly bundle: string | null;
  /** A file or folder of heads that were kept outside; null where there is none. */
  readonly heads: string | null;
  /** The public key to trust, in base64; null for whichever signed. */
  readonly publicKey: string | null;
}

/** Checks the journal of the database, or of a bundle without any database. */
export async function verify(config: Config, { bundle, heads, publicKey }: VerifyWish): Promise<Verification> {
  const { headsKept, journalInBundle, journalInDatabase } = await import('./journal/sources.js');
  const { verifyJournal } = await import('./journal/verify.js');
  const check = (source: JournalSource): Promise<Verification> =>
    verifyJournal({ ...source, heads: [...source.heads, ...(heads ? headsKept(heads) : [])] }, publicKey);
  if (bundle !== null) return check(await journalInBundle(bundle));
  return withDatabase(config, async (database) => check(await journalInDatabase(database)));
}

/** Writes the journal as a bundle that can be checked without the database. @returns how many entries it has */
export async function exportJournal(config: Config, path: string): Promise<number> {
  const { journalInDatabase, writeBundle } = await import('./journal/sources.js');
  return withDatabase(config, async (database) => writeBundle(await journalInDatabase(database), path));
}

/** Makes a key for backups: what opens them, and what they are encrypted for. */
export async function makeBackupKey(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Writes all that the house holds to an encrypted file. @throws Error when the file is there already, or a recipient is none */
export async function backup(config: Config, wish: Omit<BackupWish, 'now'>): Promise<BackupContents> {
  const { writeBackup } = await import('./backup/backup.js');
  const { systemClock } = await import('@touchstone/plain-date');
  return withDatabase(config, async (database) =>
    writeBackup(await backedUp(config, database), { ...wish, now: systemClock(config.zone).now() }),
  );
}

/** Reads a backup to its end and says what it holds; needs no database. @throws Error when it cannot be used */
export async function checkBackup(wish: RestoreWish): Promise<BackupRead> {
  return (await import('./backup/read-backup.js')).checkBackup(wish);
}

/** Loads a backup into the empty database of the settings. @throws Error when there is a body already, or the backup cannot be used */
export async function restore(config: Config, wish: RestoreWish): Promise<RestoreReport> {
  const { restoreBackup } = await import('./backup/restore.js');
  return withDatabase(config, async (database) => restoreBackup(await backedUp(config, database), wish));
}

async function backedUp(config: Config, database: Database): Promise<BackedUp> {
  const { openDocuments } = await import('./parts.js');
  const { secretKeyOf, secretsOf } = await import('./secrets.js');
  const { editionsDir } = config;
  return { database, editionsDir, documents: openDocuments(config), secrets: secretsOf(secretKeyOf(config)) };
}

/** Runs something on the database as it is, without bringing it up to date. */
async function withDatabase<Result>(config: Config, run: (database: Database) => Promise<Result>): Promise<Result> {
  await requireFreeFolder(config);
  const { openDatabase } = await import('./parts.js');
  const database = await openDatabase(config);
  try {
    return await run(database);
  } finally {
    await database.close();
  }
}

/** What is to become of a demonstration. */
export interface DemoWish {
  /** The day it shall be there; null for the real day, left out to leave it as it is. */
  readonly today?: PlainDate | null;
  /** Whether to throw it away first. */
  readonly reset: boolean;
}

/** What became of a demonstration. */
export interface DemoReport {
  /** Whether it was made just now. */
  readonly made: boolean;
  /** The day it is there now. */
  readonly today: PlainDate;
}

/**
 * Makes the demonstration where there is nothing yet, whatever `TOUCHSTONE_DEMO` says, and moves its day when asked.
 * @throws Error when the body is a real one: neither its day nor its data may be touched
 */
export async function demo(config: Config, { today, reset }: DemoWish): Promise<DemoReport> {
  await requireFreeFolder(config);
  const { clearDemo, ensureDemo, moveDemoDay } = await import('./demo/index.js');
  if (reset) {
    await withParts(config, requireDemo);
    clearDemo(config);
  }
  return withParts({ ...config, demo: true }, async (parts) => {
    const made = await ensureDemo(parts);
    if (today !== undefined) return { made, today: await moveDemoDay(parts, today) };
    const shift = await requireDemo(parts);
    const { shiftedClock } = await import('@touchstone/plain-date');
    return { made, today: shiftedClock(parts.clock, shift).today() };
  });
}

/** How many audits are to be generated, and by which seed. */
export interface GenerateWish {
  readonly audits: number;
  readonly seed: number;
}

/**
 * Fills an empty installation with a demo body and generated audits.
 * @throws Error when there is a body already
 */
export async function generate(config: Config, wish: GenerateWish): Promise<void> {
  await requireFreeFolder(config);
  const { generateHistory } = await import('./demo/index.js');
  await withParts(config, (parts) => generateHistory(parts, wish));
}

/** @returns by how many days the demonstration is away from the real day @throws Error when the body is a real one */
async function requireDemo({ database }: ServerParts): Promise<number> {
  const { BodyProfile } = await import('./modules/body/index.js');
  const body = await database.orm.em.fork().findOne(BodyProfile, { onlyOne: 1 });
  if (body && !body.isDemo) throw new Error('This installation holds a real body; only a demonstration can be changed');
  return body?.clockShiftDays ?? 0;
}

async function withParts<Result>(config: Config, run: (parts: ServerParts) => Promise<Result>): Promise<Result> {
  const { openParts } = await import('./parts.js');
  const parts = await openParts(config);
  try {
    return await run(parts);
  } finally {
    await parts.mailer.stop();
    await parts.database.close();
  }
}
