import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { shiftedClock } from '@touchstone/plain-date';
import type { Config } from '../config.js';
import { keepAllKnown } from '../database/keep-known.js';
import { FolderInUse, holderOf } from '../database/folder-lock.js';
import { BodyProfile } from '../modules/body/index.js';
import type { ServerParts } from '../request-context.js';
import { makeBody } from './demo-body.js';
import { setStage } from './demo-stage.js';
import { playHistory } from './history/play-history.js';
import type { HistoryWish } from './history/make-history.js';
import { makeDemo } from './make-demo.js';

/** Fills an empty installation with a demo body, all or nothing. @returns whether it did */
export async function ensureDemo(parts: ServerParts): Promise<boolean> {
  const em = parts.database.orm.em.fork();
  if (!parts.config.demo || (await em.count(BodyProfile, {})) > 0) return false;
  await makeDemo(parts);
  return true;
}

/**
 * Fills an empty installation with a demo body that has nothing but a history, of any size: to measure by, and to try
 * analytics on. The same seed gives the same audits.
 * @throws Error when there is a body already
 */
export async function generateHistory(parts: ServerParts, wish: Pick<HistoryWish, 'audits' | 'seed'>): Promise<void> {
  const em = parts.database.orm.em.fork();
  if ((await em.count(BodyProfile, {})) > 0) throw new Error('Audits are generated into an empty installation only');
  await em.transactional(async (inner) => {
    const stage = setStage(parts, inner, parts.clock.today());
    const cast = await makeBody(stage, parts.editions);
    await keepAllKnown({ today: stage.today, sql: () => inner.getKysely() as never });
    await playHistory(stage, cast, wish);
  });
}

/**
 * Moves the demonstration's calendar; null puts it back to the real day.
 * @returns the day it is there now
 * @throws Error when the body is a real one
 */
export async function moveDemoDay({ database, clock }: ServerParts, today: PlainDate | null): Promise<PlainDate> {
  const em = database.orm.em.fork();
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  if (!body?.isDemo) throw new Error('Only a demonstration can have another day than the real one');
  body.clockShiftDays = today === null ? 0 : daysBetween(clock.today(), today);
  await em.flush();
  return shiftedClock(clock, body.clockShiftDays).today();
}

/**
 * Throws an embedded demonstration away.
 * @throws FolderInUse while a server runs; Error for a database server, which is the operator's to clear
 */
export function clearDemo({ dataDir, databaseUrl }: Config): void {
  if (databaseUrl)
    throw new Error('Only an embedded demonstration can be thrown away; drop the database of DATABASE_URL yourself');
  const folder = join(dataDir, 'database');
  const holder = existsSync(folder) ? holderOf(folder) : null;
  if (holder !== null) throw new FolderInUse(folder, holder);
  rmSync(folder, { recursive: true, force: true });
}
