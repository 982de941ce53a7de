import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** Whether a person has worked on a client's file through an account that sells. */
export async function soldTo({ sql: database }: ActorContext, personId: string, clientId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from journal_entry j join account a on a.id = j.account_id
    where j.client_id = ${clientId} and j.person_id = ${personId} and 'SALES' = any(a.roles) limit 1`.execute(
    database(),
  );
  return rows.length > 0;
}
