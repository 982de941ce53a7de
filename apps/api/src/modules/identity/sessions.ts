import { hash, randomBytes } from 'node:crypto';
import { SignInStage } from '@touchstone/rules';
import type { AccountRole } from '@touchstone/rules';
import { instant, millisecondsOf } from '@touchstone/plain-date';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Actor } from '../../auth/actor.js';
import { Bounded } from '../../bounded.js';
import type { RequestContext } from '../../context.js';
import { permissionsOf, reachOf } from '../../auth/permissions.js';
import { madeOnce } from '../../reading/made-once.js';

/** A session ends so long after it began, and so long after it was last used. */
export const LASTS_MS = 12 * 60 * 60_000;
const IDLE_MS = 2 * 60 * 60_000;
/** When it was last used is written down this often. */
const NOTED_MS = 60_000;
const TOKEN_BYTES = 32;

/** What a session brings to a request: who acts, and how the body's calendar stands. */
export interface Visit {
  readonly actor: Actor | null;
  /** Last day with the body of the person behind the account; from the day after, nobody acts. */
  readonly actsUntil: PlainDate | null;
  readonly clockShiftDays: number;
  readonly isDemo: boolean;
}

/** A token that nobody guesses, 256 bits of it, and what is kept of it. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/**
 * The token of a new session of an account. Under an idempotency key it follows from the key, by a secret of the
 * installation: who asks again is given the same one, and it is kept nowhere.
 */
export function newSessionToken(
  context: RequestContext,
  accountId: string,
): { readonly token: string; readonly tokenHash: string } {
  if (!context.verb?.claim) return newToken();
  const token = secretUnder(context, ['session', accountId]).toString('hex');
  return { token, tokenHash: hashToken(token) };
}

/** 256 bits that nobody guesses; under an idempotency key the same again for whoever asks again. */
export function secretUnder({ secrets, verb }: RequestContext, about: readonly string[]): Buffer {
  const claim = verb?.claim;
  if (!claim) return randomBytes(TOKEN_BYTES);
  return Buffer.from(secrets.fingerprint(JSON.stringify([...about, claim.key, claim.requestHash])), 'hex');
}

/** What is kept of a token. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'hex');
}

interface VisitRow {
  readonly shift: number | null;
  readonly demo: boolean | null;
  readonly proof_minutes: number | null;
  readonly session_id: string | null;
  /** Whether it was written down a moment ago that the session is in use. */
  readonly is_noted: boolean | null;
  readonly proved_at: string | null;
  readonly account_id: string | null;
  readonly email: string;
  readonly display_name: string;
  readonly roles: AccountRole[];
  readonly person_id: string | null;
  readonly client_id: string | null;
  readonly left_on: PlainDate | null;
}

/** What a token is looked up by at a moment. */
export interface VisitWish {
  readonly tokenHash: string;
  readonly now: Instant;
}

/** The wish of a token; of none at all, too. */
export function visitWish(token: string | null, now: Instant): VisitWish {
  return { tokenHash: token === null ? '' : hashToken(token), now };
}

/** One row, `visit`: who a token belongs to and how the body's calendar stands, as JSON text. */
export function visitSql(wish: <V>(of: (wish: VisitWish) => V) => V): RawBuilder<{ readonly visit: string }> {
  const now = wish((each) => each.now);
  const ago = (milliseconds: number) => sql`${now}::timestamptz - ${sql.lit(`${milliseconds} ms`)}::interval`;
  return sql`select row_to_json(v)::text as visit from (
    select b.clock_shift_days as shift, b.is_demo as demo, b.proof_good_for_minutes as proof_minutes,
      s.id as session_id, s.last_seen_at > ${ago(NOTED_MS)} as is_noted, s.proved_at::text as proved_at,
      a.id as account_id, a.email, a.display_name, a.roles, a.person_id, a.client_id, p.left_on::text as left_on
    from (select 1) as one
    left join body_profile b on b.only_one = 1
    left join session s on s.token_hash = ${wish((each) => each.tokenHash)} and s.stage = ${SignInStage.OPEN}
      and s.expires_at > ${now}::timestamptz and s.last_seen_at > ${ago(IDLE_MS)}
    left join account a on a.id = s.account_id and a.is_active
    left join person p on p.id = a.person_id) v`;
}

const readVisits = madeOnce(visitSql);

/** Reads, in one statement, who a token belongs to and how the body's calendar stands. */
export async function readVisit(
  db: Kysely<unknown>,
  token: string | null,
  now: Instant,
): Promise<Visit & { readonly asRead: string }> {
  const [row] = await readVisits(db, visitWish(token, now));
  const asRead = row?.visit ?? '{}';
  const { session_id: sessionId, is_noted: isNoted } = JSON.parse(asRead) as VisitRow;
  if (sessionId && !isNoted)
    await sql`update session set last_seen_at = ${now}::timestamptz where id = ${sessionId}`.execute(db);
  return { ...visitIn(asRead, now), asRead };
}

/** A visit as its text says it, for as long as it is not proved too long ago who is there, and from then on. */
interface ToldVisit {
  readonly proven: Visit;
  readonly unproven: Visit;
  readonly provedAt: string | null;
  readonly goodForMs: number;
}

const MOST_VISITS = 5_000;

/** By their texts: whoever comes again is read once, and is the same actor. */
const told = new Bounded<ToldVisit>(MOST_VISITS);

/** What a visit's text says. */
export function visitIn(asRead: string, now: Instant): Visit {
  const known = told.get(asRead) ?? toldBy(asRead);
  told.set(asRead, known);
  const { proven, unproven, provedAt, goodForMs } = known;
  return provedAt !== null && !isBefore(provedAt, now, goodForMs) ? proven : unproven;
}

function toldBy(asRead: string): ToldVisit {
  const row = JSON.parse(asRead) as Partial<VisitRow>;
  const { account_id: accountId = null, left_on: leftOn = null, shift, demo, proved_at: provedAt = null } = row;
  const visit = { actsUntil: leftOn, clockShiftDays: shift ?? 0, isDemo: demo ?? false };
  const actor = accountId === null ? null : actorOf(row as VisitRow, accountId);
  return {
    proven: { ...visit, actor: actor && { ...actor, isProven: true } },
    unproven: { ...visit, actor: actor && { ...actor, isProven: false } },
    provedAt,
    goodForMs: (row.proof_minutes ?? 0) * 60_000,
  };
}

function actorOf(row: VisitRow, accountId: string): Actor {
  return {
    accountId,
    email: row.email,
    displayName: row.display_name,
    roles: row.roles,
    permissions: permissionsOf(row.roles),
    reach: reachOf(row.roles),
    personId: row.person_id,
    clientId: row.client_id,
  };
}

/** Whether a moment lies so long before now, or longer. */
function isBefore(moment: string, now: Instant, milliseconds: number): boolean {
  return millisecondsOf(now) - millisecondsOf(instant(moment)) >= milliseconds;
}
