import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { millisecondsBetween } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import type { Database } from '../database/database.js';
import { sweepAnswers } from '../database/idempotency.js';
import { loop } from '../jobs/loop.js';
import type { Loop } from '../jobs/loop.js';
import type { ServerParts } from '../request-context.js';
import { BEFORE_ALL, hashOf, momentSql, SEALED_FIELDS } from './chain.js';
import type { SealedFields } from './chain.js';
import { sendHeads, signHead } from './heads.js';

/** How often it is looked whether anything was written; a seal is there within a second of its commit. */
const EVERY_MS = 400;
/** How often heads and kept answers are looked after. */
const CARE_EVERY_MS = 60_000;
const MOST_AT_ONCE = 2_000;
/** How far the machine's clock may differ from the time that passed, in milliseconds. */
const CLOCK_TOLERANCE_MS = 60_000;

/** What a pass goes on from. */
interface Progress {
  /** Every entry of an earlier transaction is sealed; null where that is not known yet. */
  sealedBelow: string | null;
  /** The clock, and the time that had passed, at the last look. */
  looked: { readonly at: Instant; readonly passed: number } | null;
  clockLeapt: boolean;
}

/** The last seal there is. */
interface Last {
  readonly number: number;
  readonly hash: string;
  readonly sealedAt: string;
}

/**
 * Seals the journal from here on, signs its head once a day and sends it outside. Several servers may do so at once:
 * the database lets one at a time. Once it is stopped, what was committed by then is sealed.
 */
export function startSealer(parts: ServerParts, log: (error: unknown) => void = () => undefined): Loop {
  const seal = sealerOf(parts.database, parts.clock.now);
  let cared = -CARE_EVERY_MS;
  const rounds = loop(
    EVERY_MS,
    async () => {
      await seal();
      if (performance.now() - cared < CARE_EVERY_MS) return;
      cared = performance.now();
      await signHead(parts);
      await sendHeads(parts);
      await sweepAnswers(databaseOf(parts.database), parts.clock.now());
    },
    log,
  );
  return {
    stop: async () => {
      await rounds.stop();
      await seal().catch(log);
    },
  };
}

/** A function that seals whatever was committed and is not sealed yet. @returns how many entries it sealed */
export function sealerOf(database: Database, now: () => Instant): () => Promise<number> {
  const progress: Progress = { sealedBelow: null, looked: null, clockLeapt: false };
  return async () => {
    watchClock(progress, now());
    let all = 0;
    for (;;) {
      const sealed = await sealSome(database, progress, now());
      all += sealed;
      if (sealed < MOST_AT_ONCE) return all;
    }
  };
}

/** One turn, in a transaction of its own: whoever writes entries never waits for it, nor it for them. */
async function sealSome({ orm }: Database, progress: Progress, now: Instant): Promise<number> {
  return orm.em.fork().transactional(async (em) => {
    const db = em.getKysely() as unknown as Kysely<unknown>;
    const found = await looked(db, progress.sealedBelow);
    if (!found.isAny) {
      progress.sealedBelow = found.horizon;
      return 0;
    }
    if (!(await isMyTurn(db))) return 0;
    // Read now that it is our turn: another server may have sealed some of them in between.
    const { entries, horizon } = await unsealed(db, progress.sealedBelow);
    await addSeals(db, entries, { now, progress });
    progress.sealedBelow = entries.length < MOST_AT_ONCE ? horizon : earlier(horizon, entries.at(-1)?.transactionId);
    return entries.length;
  });
}

/** The earlier of two transactions: of a page that was not the last, all before its last entry's are sealed. */
function earlier(horizon: string, last: string | undefined): string {
  return last !== undefined && BigInt(last) < BigInt(horizon) ? last : horizon;
}

async function isMyTurn(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('seal the journal', 0)) as mine`.execute(db);
  return rows[0]?.mine ?? false;
}

const UNSEALED = (sealedBelow: string | null) => sql`journal_entry e
  where e.transaction_id >= ${sealedBelow ?? '0'}::xid8 and not exists (select 1 from journal_seal s where s.entry_id = e.id)`;

/** Whether anything was committed and is not sealed; below the horizon, which is asked first, nothing will be any more. */
async function looked(
  db: Kysely<unknown>,
  sealedBelow: string | null,
): Promise<{ readonly isAny: boolean; readonly horizon: string }> {
  const horizon = await horizonOf(db);
  const { rows } = await sql<{
    found: boolean;
  }>`select exists (select 1 from ${UNSEALED(sealedBelow)}) as found`.execute(db);
  return { isAny: rows[0]?.found ?? false, horizon };
}

async function horizonOf(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ horizon: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(db);
  return rows[0]?.horizon ?? '0';
}

/**
 * What was committed and is not sealed, in the order of transactions. The horizon is asked first: a transaction that
 * was still open then is not below it, however late it commits, so that nothing is ever passed over.
 */
async function unsealed(
  db: Kysely<unknown>,
  sealedBelow: string | null,
): Promise<{ readonly entries: readonly SealedFields[]; readonly horizon: string }> {
  const horizon = await horizonOf(db);
  const { rows: entries } = await sql<SealedFields>`
    select ${sql.raw(SEALED_FIELDS)} from ${UNSEALED(sealedBelow)}
    order by e.transaction_id, e.recorded_at, e.id limit ${MOST_AT_ONCE}`.execute(db);
  return { entries, horizon };
}

async function addSeals(
  db: Kysely<unknown>,
  entries: readonly SealedFields[],
  { now, progress }: { readonly now: Instant; readonly progress: Progress },
): Promise<void> {
  const { rows } = await sql<Last>`
    select number, hash, ${sql.raw(momentSql('sealed_at'))} as "sealedAt" from journal_seal order by number desc limit 1`.execute(
    db,
  );
  let last = rows[0] ?? { number: 0, hash: BEFORE_ALL, sealedAt: now };
  const seals = entries.map((entry) => {
    const clockLeapt: boolean = progress.clockLeapt || now < last.sealedAt;
    const place = { number: last.number + 1, sealedAt: now, clockLeapt };
    last = { number: place.number, sealedAt: now, hash: hashOf(last.hash, place, entry) };
    progress.clockLeapt = false;
    return { number: place.number, entry_id: entry.id, hash: last.hash, sealed_at: now, clock_leapt: clockLeapt };
  });
  await sql`insert into journal_seal (number, entry_id, hash, sealed_at, clock_leapt)
    select * from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
      as s (number int, entry_id uuid, hash text, sealed_at timestamptz, clock_leapt boolean)`.execute(db);
}

/** Notes when the clock did not go as time did: it is told with the next seal, and in the house's health. */
function watchClock(progress: Progress, at: Instant): void {
  const passed = performance.now();
  const { looked } = progress;
  const strayed = looked ? millisecondsBetween(looked.at, at) - (passed - looked.passed) : 0;
  if (Math.abs(strayed) > CLOCK_TOLERANCE_MS) progress.clockLeapt = true;
  progress.looked = { at, passed };
}

function databaseOf({ orm }: Database): Kysely<unknown> {
  return orm.em.fork().getKysely() as unknown as Kysely<unknown>;
}
