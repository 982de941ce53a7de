import { plusMilliseconds } from '@touchstone/plain-date';
import { JobState, nextJobAttemptIn } from '@touchstone/rules';
import type { JobQueue } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { perform } from '../command.js';
import { mailView, SavedView } from '../modules/analytics/index.js';
import { removeContents } from '../modules/house/index.js';
import { remind, tellFailedJob } from '../modules/reminders/index.js';
import type { ServerParts } from '../request-context.js';
import { houseContext } from './house-context.js';
import { xrayOfToday } from './xray-of-today.js';

/** Nobody else takes a job until its lease is over; who is at it renews the lease. */
const LEASE_MS = 60_000;
const RENEWED_EVERY_MS = 20_000;

/** A job that was taken. */
interface Taken {
  readonly id: string;
  readonly queue: JobQueue;
  readonly name: string;
  readonly record_id: string | null;
  /** Which attempt this is: by it a server notices that another took the job over. */
  readonly attempts: number;
}

/** How each job is done. It must bear being begun again, for a server may die at any point of it. */
const WORK: Readonly<Record<JobQueue, (parts: ServerParts, job: Taken) => Promise<unknown>>> = {
  REMINDERS: async (parts) => {
    const house = await houseContext(parts);
    if (house) await remind(house);
  },
  XRAY: (parts) => xrayOfToday(parts),
  SAVED_VIEW: async (parts, { record_id: id }) => {
    const view = await parts.database.orm.em.fork().findOne(SavedView, { id: id ?? '' });
    const house = view && (await houseContext(parts, view.keeper.id));
    if (house) await perform(house, mailView, { savedViewId: view.id });
  },
  DESTRUCTION: async (parts, { record_id: id }) => {
    const house = await houseContext(parts);
    if (house && id !== null) await perform(house, removeContents, { technicalFileId: id });
  },
};

/**
 * Does every job that is due, one after the other; one that fails is tried again later and holds no other up.
 * @returns the queues of those that were done
 */
export async function runJobs(parts: ServerParts, log: (error: unknown) => void): Promise<readonly JobQueue[]> {
  const done: JobQueue[] = [];
  for (;;) {
    const job = await takeDue(parts);
    if (!job) return done;
    const release = hold(parts, job);
    const problem = await WORK[job.queue](parts, job).then(() => null, problemOf);
    release();
    await settle(parts, job, problem?.text ?? null);
    if (problem) log(problem.error);
    else done.push(job.queue);
  }
}

/** What the last process had in hand when it was killed: of an embedded database nobody else can be at it. */
export async function freeJobs(parts: ServerParts): Promise<void> {
  if (parts.database.engine !== 'embedded') return;
  await sql`update job set due_at = ${parts.clock.now()}::timestamptz where state = ${JobState.RUNNING}`.execute(
    databaseOf(parts),
  );
}

function problemOf(error: unknown): { readonly error: unknown; readonly text: string } {
  return { error, text: (error instanceof Error ? error.message : String(error)).slice(0, 300) };
}

/** Takes the next job that is due: two servers never take the same one. */
async function takeDue(parts: ServerParts): Promise<Taken | null> {
  const now = parts.clock.now();
  const { rows } = await sql<Taken>`
    update job set state = ${JobState.RUNNING}, attempts = attempts + 1, started_at = ${now}::timestamptz,
      due_at = ${plusMilliseconds(now, LEASE_MS)}::timestamptz
    where id = (select id from job where state in (${JobState.WAITING}, ${JobState.RUNNING})
      and due_at <= ${now}::timestamptz order by due_at, id limit 1 for update skip locked)
    returning id, queue, name, record_id, attempts`.execute(databaseOf(parts));
  return rows[0] ?? null;
}

/** Keeps a job for as long as this process lives and is at it. @returns what lets it go */
function hold(parts: ServerParts, { id, attempts }: Taken): () => void {
  const timer = setInterval(() => {
    sql`update job set due_at = ${plusMilliseconds(parts.clock.now(), LEASE_MS)}::timestamptz
      where id = ${id} and attempts = ${attempts} and state = ${JobState.RUNNING}`
      .execute(databaseOf(parts))
      .catch(() => undefined);
  }, RENEWED_EVERY_MS).unref();
  return () => clearInterval(timer);
}

async function settle(parts: ServerParts, { id, queue, name, attempts }: Taken, problem: string | null): Promise<void> {
  const now = parts.clock.now();
  const pause = problem === null ? null : nextJobAttemptIn(attempts);
  const state = problem === null ? JobState.DONE : pause === null ? JobState.FAILED : JobState.WAITING;
  const endedAt = state === JobState.WAITING ? null : now;
  const { rows } = await sql`update job set state = ${state}, problem = ${problem}, ended_at = ${endedAt}::timestamptz,
      due_at = ${plusMilliseconds(now, (pause ?? 0) * 1000)}::timestamptz
    where id = ${id} and attempts = ${attempts} and state = ${JobState.RUNNING} returning id`.execute(
    databaseOf(parts),
  );
  if (rows.length === 0 || state !== JobState.FAILED) return;
  const house = await houseContext(parts);
  if (house) await tellFailedJob(house, { id, queue, name });
}

function databaseOf({ database }: ServerParts): Kysely<unknown> {
  return database.orm.em.fork().getKysely() as unknown as Kysely<unknown>;
}
