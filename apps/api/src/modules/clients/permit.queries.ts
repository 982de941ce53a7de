import type { PermitFacts } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** What the rules ask of the permits a client holds or held. */
export async function permitsOf({ sql: database }: ActorContext, clientId: string): Promise<readonly PermitFacts[]> {
  const { rows } = await sql<PermitFacts>`
    select p.kind, to_char(p.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(p.valid_until, 'YYYY-MM-DD') as "validUntil",
      (select to_char(s.valid_from, 'YYYY-MM-DD') from permit s where s.replaces_id = p.id) as "replacedFrom"
    from permit p where p.client_id = ${clientId}`.execute(database());
  return rows;
}
