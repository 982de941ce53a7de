import { shiftedClock } from '@touchstone/plain-date';
import type { Clock } from '@touchstone/plain-date';
import type { KeyScope } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Actor } from '../../auth/actor.js';
import { narrowedPermissions } from '../../auth/key-narrowing.js';
import { permissionsOfScopes } from '../../auth/key-scopes.js';
import { isKeyShaped } from './key-secret.js';
import { hashToken } from './sessions.js';

/** What a program's key brings to a request. */
export interface KeyVisit {
  readonly actor: Actor;
  readonly clockShiftDays: number;
  readonly isDemo: boolean;
}

interface KeyRow {
  readonly shift: number;
  readonly demo: boolean;
  readonly key_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly scopes: KeyScope[];
  readonly cost_aminute: number;
  readonly cost_aday: number;
  readonly expires_on: string;
  readonly last_used_on: string | null;
  readonly programmes: string[];
  readonly clients: string[];
}

/** Reads, in one statement, whose a key is; null where it is none that works. Its day of use is noted once a day. */
export async function readKeyVisit(db: Kysely<unknown>, secret: string, clock: Clock): Promise<KeyVisit | null> {
  if (!isKeyShaped(secret)) return null;
  const { rows } = await sql<KeyRow>`
    select coalesce(b.clock_shift_days, 0) as shift, coalesce(b.is_demo, false) as demo, k.id as key_id, a.id as account_id,
      a.name, a.scopes, a.cost_aminute, a.cost_aday, k.expires_on::text as expires_on, k.last_used_on::text as last_used_on,
      a.programme_ids::text[] as programmes, a.client_ids::text[] as clients
    from api_key k join service_account a on a.id = k.service_account_id and a.is_active
    left join body_profile b on b.only_one = 1
    where k.token_hash = ${hashToken(secret)} and k.revoked_on is null`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const today = shiftedClock(clock, row.shift).today();
  if (today > row.expires_on) return null;
  if (row.last_used_on !== today)
    await sql`update api_key set last_used_on = ${today}::date where id = ${row.key_id}`.execute(db);
  return { actor: actorOf(row), clockShiftDays: row.shift, isDemo: row.demo };
}

function actorOf(row: KeyRow): Actor {
  const { programmes, clients } = row;
  const isNarrowed = programmes.length + clients.length > 0;
  const permissions = permissionsOfScopes(row.scopes);
  return {
    accountId: row.account_id,
    email: '',
    displayName: row.name,
    roles: [],
    permissions: isNarrowed ? narrowedPermissions(permissions) : permissions,
    reach: ['OFFICE'],
    personId: null,
    clientId: null,
    key: {
      id: row.key_id,
      costAMinute: row.cost_aminute,
      costADay: row.cost_aday,
      ...(isNarrowed && { narrowed: { programmes, clients } }),
    },
  };
}
