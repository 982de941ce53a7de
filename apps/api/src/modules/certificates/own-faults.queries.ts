import type { OwnFault } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** Suspensions and withdrawals that befell a client's certificates by its own fault, by the coded reason of each. */
export async function ownFaultsOf({ sql: database }: ActorContext, clientId: string): Promise<readonly OwnFault[]> {
  const { rows } = await sql<OwnFault>`
    select k.number, to_char(e.effective_on, 'YYYY-MM-DD') as "effectiveOn", to_json(f.technical_codes) as "technicalCodes"
    from certificate_event e join certificate k on k.id = e.certificate_id join certification f on f.id = k.certification_id
    join certificate_reason r on r.code = e.reason_code
      and r.kind = case e.kind when 'SUSPENDED' then 'SUSPEND' when 'WITHDRAWN' then 'WITHDRAW' end
    where e.client_id = ${clientId} and r.is_own_fault`.execute(database());
  return rows;
}
