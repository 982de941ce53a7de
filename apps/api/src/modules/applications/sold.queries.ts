import { AccountRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** Whether a person has worked on a client's file through an account that sells. */
export async function soldTo({ sql: database }: ActorContext, personId: string, clientId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from (${sold(clientId)}) x where x.id = ${personId} limit 1`.execute(database());
  return rows.length > 0;
}

/**
 * Everybody who has, and whoever does now: what an account that sells is doing stands in the journal before the rest is
 * written. Nobody where there is no client.
 */
export function sellersTo({ actor }: ActorContext, clientId: string | null): ReturnType<typeof sql> {
  const selling = actor.roles.includes(AccountRole.SALES) && clientId !== null ? actor.personId : null;
  return sql`${sold(clientId)} union select ${selling}::uuid where ${selling}::uuid is not null`;
}

function sold(clientId: string | null): ReturnType<typeof sql> {
  return sql`select j.person_id as id from journal_entry j join account a on a.id = j.account_id
    where j.client_id = ${clientId}::uuid and j.person_id is not null and 'SALES' = any(a.roles)`;
}
