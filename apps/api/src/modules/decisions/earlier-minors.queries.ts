import { DecisionOutcome } from '@touchstone/rules';
import type { NonconformityGrade, NonconformityStanding, NonconformityStatus } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { Audit } from '../audits/index.js';

/** A nonconformity of an earlier audit, as the gate quotes it, and its id for a link. */
export interface EarlierNonconformity extends NonconformityStanding {
  readonly id: string;
}

/**
 * What the client's other audits in the programme found, but for those that were called off or ended in a refusal: a
 * refused application leaves nothing to correct.
 */
export async function earlierNonconformities(
  { sql: database }: ActorContext,
  audit: Audit,
): Promise<readonly EarlierNonconformity[]> {
  const { rows } = await sql<{
    id: string;
    number: string;
    grade: NonconformityGrade;
    status: NonconformityStatus;
  }>`select n.id, a.number || ' NC-' || n.number as number, n.grade, n.status
    from nonconformity n join audit a on a.id = n.audit_id left join decision d on d.audit_id = a.id
    where a.client_id = ${audit.client.id} and a.programme_id = ${audit.programme.id}
      and a.starts_on < ${audit.startsOn} and a.id <> ${audit.id} and a.status <> 'CANCELLED'
      and d.outcome is distinct from ${DecisionOutcome.REFUSE}
    order by a.starts_on, n.number`.execute(database());
  return rows;
}
