import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { readConfig } from './config.js';
import type { Config } from './config.js';
import { FolderInUse } from './database/folder-lock.js';
import { clearDemo, ensureDemo, moveDemoDay } from './demo/index.js';
import { openDatabase, openParts } from './parts.js';
import { replayOutcomes } from './replay.js';
import type { ReplayReport } from './replay.js';

/*
 * What the command line may call. Everything here opens the database, does one thing and closes it again.
 */

export { FolderInUse, readConfig };
export type { Config, ReplayReport };

/** Brings the database up to date. @returns the names of the migrations that ran */
export async function migrate(config: Config): Promise<readonly string[]> {
  const database = await openDatabase(config);
  try {
    return (await database.orm.migrator.up()).map(({ name }) => name);
  } finally {
    await database.close();
  }
}

/** Computes every stored outcome anew and reports each that differs. */
export async function replay(config: Config): Promise<ReplayReport> {
  const parts = await openParts(config);
  try {
    return await replayOutcomes(parts);
  } finally {
    await parts.database.close();
  }
}

/** What became of a demonstration. */
export interface DemoReport {
  /** Whether it was made just now. */
  readonly made: boolean;
  /** The day it is there now. */
  readonly today: PlainDate;
}

/** Makes the demonstration where there is none, and moves its day. @throws Error when the body is a real one */
export async function demo(
  config: Config,
  { today, reset }: { today: string | null; reset: boolean },
): Promise<DemoReport> {
  if (reset) await clearDemo(config);
  const parts = await openParts(config);
  try {
    const made = await ensureDemo(parts);
    return { made, today: await moveDemoDay(parts, today === null ? null : plainDate(today)) };
  } finally {
    await parts.database.close();
  }
}
