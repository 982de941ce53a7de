import { AuthorisedFunction } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { AUTHORITY } from '../../auth/permissions.js';
import type { ActorContext } from '../../context.js';

/** Roles that do the body's own work. */
const ROLES = Object.entries(AUTHORITY)
  .filter(([, { may }]) => may.includes('house:work'))
  .map(([role]) => role);

/** Whether a person works for the body still, and has an account that may do its own work. */
export async function worksOnHouse({ sql: database, today }: ActorContext, personId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person p join account a on a.person_id = p.id
    where p.id = ${personId} and a.is_active and a.roles && ${`{${ROLES.join(',')}}`}::text[]
      and (p.left_on is null or p.left_on >= ${today}::date)`.execute(database());
  return rows.length > 0;
}

/** Those of some people who are authorised, in any programme, to sit on the impartiality committee on a day. */
export async function committeeOn(
  { sql: database }: ActorContext,
  { personIds, on }: { personIds: readonly string[]; on: PlainDate },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select distinct person_id as id from authorisation
    where person_id = any(${`{${personIds.join(',')}}`}::uuid[]) and valid_from <= ${on}::date and valid_until >= ${on}::date
      and authorised_function = ${AuthorisedFunction.IMPARTIALITY_COMMITTEE}`.execute(database());
  return new Set(rows.map(({ id }) => id));
}
