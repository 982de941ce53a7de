import { instant, millisecondsOf, plusMilliseconds } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { DomainError } from '../../errors/domain-error.js';
import type { RequestContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { SignInAttempt } from './session.entity.js';
import { hashToken } from './sessions.js';

/** What is guessed at, and from where. */
export interface Guess {
  /** The account's name, whether or not there is one. */
  readonly email: string;
  /** What is guessed: budgets of passwords and codes are apart. */
  readonly what: 'password' | 'code';
}

const HOUR_MS = 60 * 60_000;
const WINDOW_MS = 15 * 60_000;
/** Failures are remembered so long; the wait after each one more than the free ones doubles. */
const REMEMBERED_MS = 24 * HOUR_MS;
const FREE = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = HOUR_MS;
/** What one address, and all that is not known together, may fail within the window. */
const PER_ADDRESS = 60;
const ALTOGETHER = 500;

interface Counts {
  readonly device: string | null;
  readonly failed: number;
  readonly last_at: string | null;
  readonly by_address: number;
  readonly by_all: number;
}

/**
 * Lets a guess through, or tells to wait. It is written down as failed before it is looked at, so that many at once
 * cannot slip by, and forgiven if it was right. A browser that signed in to the account before has a budget of its own,
 * so that strangers' guesses never keep the owner out.
 * @throws DomainError TOO_MANY_ATTEMPTS
 */
export async function takeAttempt(context: RequestContext, guess: Guess): Promise<SignInAttempt> {
  const { now, http } = context;
  const name = `${guess.what} ${guess.email}`;
  return context.em.fork().transactional(async (em) => {
    const db = em.getKysely();
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 1))`.execute(db);
    const { rows } = await sql<Counts>`
      with shown as (select max(k.token_hash) as device from known_device k join account a on a.id = k.account_id
        where a.email = ${guess.email} and k.token_hash = ${hashToken(http.deviceToken ?? '')})
      select shown.device,
        (select count(*)::int from sign_in_attempt t where t.name = ${name} and t.device is not distinct from shown.device
          and t.tried_at > ${plusMilliseconds(now, -REMEMBERED_MS)}::timestamptz) as failed,
        (select max(t.tried_at)::text from sign_in_attempt t where t.name = ${name} and t.device is not distinct from shown.device) as last_at,
        (select count(*)::int from sign_in_attempt t where t.address = ${http.address} and t.device is null
          and t.tried_at > ${plusMilliseconds(now, -WINDOW_MS)}::timestamptz) as by_address,
        (select count(*)::int from sign_in_attempt t where t.device is null
          and t.tried_at > ${plusMilliseconds(now, -WINDOW_MS)}::timestamptz) as by_all
      from shown`.execute(db);
    const counts = rows[0] ?? { device: null, failed: 0, last_at: null, by_address: 0, by_all: 0 };
    const wait = Math.max(waitOf(counts, now), counts.device === null ? crowdWait(counts) : 0);
    if (wait > 0) throw new DomainError('TOO_MANY_ATTEMPTS', { minutes: Math.ceil(wait / 60_000) });
    const attempt = em.create(SignInAttempt, {
      id: newId(),
      name,
      address: http.address,
      device: counts.device,
      triedAt: now,
    });
    await em.flush();
    return attempt;
  });
}

/** The guess was right: it and the failures before it, from the same place, are forgotten. */
export async function forgive({ em }: RequestContext, { id, name, address, device }: SignInAttempt): Promise<void> {
  await em.nativeDelete(SignInAttempt, { $or: [{ id }, { name, address, device }] });
}

/**
 * Counts a question that nobody answers, such as for a lost password, against its address alone.
 * @throws DomainError TOO_MANY_ATTEMPTS
 */
export async function takeQuestion({ em, now, http }: RequestContext): Promise<void> {
  const since = plusMilliseconds(now, -WINDOW_MS);
  const asked = await em.count(SignInAttempt, { address: http.address, device: null, triedAt: { $gt: since } });
  if (asked >= PER_ADDRESS) throw new DomainError('TOO_MANY_ATTEMPTS', { minutes: WINDOW_MS / 60_000 });
  await em.insert(SignInAttempt, { id: newId(), name: null, address: http.address, device: null, triedAt: now });
}

/** Forgets what no budget asks for any more. */
export async function forgetOldAttempts({ em, now }: RequestContext): Promise<void> {
  await em.nativeDelete(SignInAttempt, { triedAt: { $lt: plusMilliseconds(now, -REMEMBERED_MS) } });
}

function waitOf({ failed, last_at: lastAt }: Counts, now: Instant): number {
  if (failed < FREE || lastAt === null) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (failed - FREE), LONGEST_WAIT_MS);
  return millisecondsOf(instant(lastAt)) + wait - millisecondsOf(now);
}

function crowdWait({ by_address: byAddress, by_all: byAll }: Counts): number {
  return byAddress >= PER_ADDRESS || byAll >= ALTOGETHER ? WINDOW_MS : 0;
}
