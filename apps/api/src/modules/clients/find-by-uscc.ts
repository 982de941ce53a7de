import { sql } from 'kysely';
import { rowScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';

/** A client of the register, as far as the actor may know of it. */
interface KnownClient {
  /** Null where the actor may not see the client. */
  readonly name: string | null;
}

/** The client that has a code already, if one has; out of the actor's sight it has no name. */
export async function findByUscc(context: ActorContext, uscc: string): Promise<KnownClient | null> {
  const isVisible = rowScopeOf(context.actor)('Client', 'a');
  const { rows } = await sql<KnownClient>`
    select case when ${isVisible} then a.name end as name from client a where a.uscc = ${uscc}`.execute(context.sql());
  return rows[0] ?? null;
}
