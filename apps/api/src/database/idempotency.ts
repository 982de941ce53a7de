import { plusMilliseconds } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ActorContext, RequestContext } from '../context.js';
import { DomainError } from '../errors/domain-error.js';

/** What was answered to the same request before. */
export interface Earlier {
  readonly answer: unknown;
}

/** How long an answer is kept at least. */
const KEPT_MS = 24 * 60 * 60_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Claims the request's key within the verb's transaction. Whoever comes with the same key meanwhile waits here until
 * that ends: then it is done and answered, or undone and free.
 * @returns what was answered before; null where this is the first
 * @throws DomainError IDEMPOTENCY_KEY_REUSED when the key was used for another request
 */
export async function claim(context: ActorContext): Promise<Earlier | null> {
  const { verb, actor, sql: database } = context;
  if (!verb?.claim) return null;
  const { key, requestHash } = verb.claim;
  const account = actor.accountId || NOBODY;
  const { rows: mine } = await sql`
    insert into idempotency_key (account_id, key, request_hash, claimed_at)
    values (${account}, ${key}, ${requestHash}, clock_timestamp()) on conflict do nothing returning 1 as mine`.execute(
    database(),
  );
  if (mine.length > 0) return null;
  const { rows } = await sql<{ request_hash: string; answer: unknown }>`
    select request_hash, answer from idempotency_key where account_id = ${account} and key = ${key}`.execute(
    database(),
  );
  const [earlier] = rows;
  // Swept in between: it is free again.
  if (!earlier) return claim(context);
  if (earlier.request_hash !== requestHash) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
  return { answer: earlier.answer };
}

/**
 * What was answered to this very request, under its key, to whichever account: for a verb that ends what its caller
 * came with, and who asks again is nobody yet. It is the verb's to say which answer is the caller's.
 */
export async function earlierAnswers({
  verb,
  sql: database,
}: RequestContext): Promise<ReadonlyArray<{ readonly accountId: string; readonly answer: unknown }>> {
  if (!verb?.claim) return [];
  const { key, requestHash } = verb.claim;
  const { rows } = await sql<{ accountId: string; answer: unknown }>`
    select account_id as "accountId", answer from idempotency_key
    where key = ${key} and request_hash = ${requestHash} and answer is not null`.execute(database());
  return rows;
}

/** Keeps what is answered under the key that was claimed. */
export async function keepAnswer({ verb, actor, sql: database }: ActorContext, answer: unknown): Promise<void> {
  if (!verb?.claim) return;
  await sql`update idempotency_key set answer = ${JSON.stringify(answer)}::jsonb
    where account_id = ${actor.accountId || NOBODY} and key = ${verb.claim.key}`.execute(database());
}

/** Forgets the answers that have been kept long enough. */
export async function sweepAnswers(database: Kysely<unknown>, now: Instant): Promise<void> {
  await sql`delete from idempotency_key where claimed_at < ${plusMilliseconds(now, -KEPT_MS)}::timestamptz`.execute(
    database,
  );
}
