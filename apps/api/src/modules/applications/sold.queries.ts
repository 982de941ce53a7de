import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** Whether a person sold to a client: worked on its file through an account that sells, or drew up a quote for it. */
export async function soldTo({ sql: database }: ActorContext, personId: string, clientId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from journal_entry j join account a on a.id = j.account_id
    where j.client_id = ${clientId} and j.person_id = ${personId} and 'SALES' = any(a.roles)
    union all select 1 from quote q where q.client_id = ${clientId} and q.drawn_up_by_id = ${personId} limit 1`.execute(
    database(),
  );
  return rows.length > 0;
}
