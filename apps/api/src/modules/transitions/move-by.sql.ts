import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

/** A certificate that is to move on, by its alias, and the transition that reaches it. */
interface Reached {
  readonly certificate: string;
  readonly startsOn: Sql;
  readonly latestOn: Sql;
}

/** Day of the next audit that certificate owes: a move needs no audit more. */
export function nextAuditOn(certificate: string): Sql {
  const k = (column: string): Sql => sql.ref(`${certificate}.${column}`);
  return sql`(select coalesce(min(s.due_on), ${k('valid_until')}) from surveillance_activity s
    where s.certificate_id = ${k('id')} and s.completed_on is null and s.owed and not s.provisional)`;
}

/** Day by which a certificate must have moved: with its next audit, and never after its own end. */
export function moveBy({ certificate, latestOn }: Omit<Reached, 'startsOn'>): Sql {
  return sql`least(greatest(${latestOn}, ${nextAuditOn(certificate)}), ${sql.ref(`${certificate}.valid_until`)})`;
}

/** Whether an audit that was held since, and counts as one of what came, has been decided. */
export function hasMoved({ certificate, startsOn }: Omit<Reached, 'latestOn'>, counts: Sql): Sql {
  return sql`exists (select 1 from audit a where a.certification_id = ${sql.ref(`${certificate}.certification_id`)}
    and a.status = 'DECIDED' and a.starts_on >= ${startsOn} and ${counts})`;
}
