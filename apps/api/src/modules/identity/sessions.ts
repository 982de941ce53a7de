import { createHash, randomBytes } from 'node:crypto';
import type { AccountRole } from '@touchstone/rules';
import { instant, plusMilliseconds } from '@touchstone/plain-date';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Actor } from '../../auth/actor.js';
import type { RequestContext } from '../../context.js';
import { permissionsOf, reachOf } from '../../auth/permissions.js';

const LASTS_MS = 12 * 60 * 60_000;

/** What a session brings to a request: who acts, and how the body's calendar stands. */
export interface Visit {
  readonly actor: Actor | null;
  /** Last day with the body of the person behind the account; from the day after, nobody acts. */
  readonly actsUntil: PlainDate | null;
  readonly clockShiftDays: number;
  readonly isDemo: boolean;
}

/** A new session's token, its hash and its end. */
export interface NewSession {
  readonly token: string;
  readonly tokenHash: string;
  readonly expiresAt: Instant;
}

/**
 * A new session of an account. Under an idempotency key the token follows from the key, by a secret of the installation:
 * who asks again is given the same one, and it is kept nowhere.
 */
export function newSession({ now, secrets, verb }: RequestContext, accountId: string): NewSession {
  const claim = verb?.claim;
  const token = claim
    ? secrets.fingerprint(JSON.stringify(['session', accountId, claim.key, claim.requestHash]))
    : randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token), expiresAt: plusMilliseconds(now, LASTS_MS) };
}

/** What is kept of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

interface VisitRow {
  readonly shift: number | null;
  readonly demo: boolean | null;
  readonly account_id: string | null;
  readonly email: string;
  readonly display_name: string;
  readonly roles: AccountRole[];
  readonly person_id: string | null;
  readonly client_id: string | null;
  readonly left_on: PlainDate | null;
}

/** Reads, in one statement, who a token belongs to and how the body's calendar stands. */
export async function readVisit(db: Kysely<unknown>, token: string | null, now: Instant): Promise<Visit> {
  const { rows } = await sql<VisitRow>`
    select b.clock_shift_days as shift, b.is_demo as demo, a.id as account_id, a.email, a.display_name, a.roles, a.person_id, a.client_id, p.left_on::text as left_on
    from (select 1) as one
    left join body_profile b on b.only_one = 1
    left join session s on s.token_hash = ${token === null ? '' : hashToken(token)} and s.expires_at > ${instant(now)}::timestamptz
    left join account a on a.id = s.account_id and a.is_active
    left join person p on p.id = a.person_id`.execute(db);
  const [row] = rows;
  return {
    actor: row?.account_id ? actorOf(row, row.account_id) : null,
    actsUntil: row?.left_on ?? null,
    clockShiftDays: row?.shift ?? 0,
    isDemo: row?.demo ?? false,
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
