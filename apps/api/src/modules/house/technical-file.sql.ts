import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { HOUSE_RHYTHMS } from '@touchstone/rules';
import { RHYTHMS } from './house-rhythm.queries.js';

/**
 * Last day a sealed file must be kept, the rule `retainUntil` said in SQL: its cycle's end, or the decision's day where
 * no certificate came of it, and one full cycle more; later where it was decided to keep it on.
 */
export function retainUntilSql(alias: string): RawBuilder<unknown> {
  const of = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`(select greatest(${of('kept_until')}, (coalesce(
      (select coalesce(x.withdrawn_on, x.cancelled_on, x.replaced_on, x.valid_until) from certificate x where x.id = made.certificate_id),
      made.decided_on)
      + make_interval(months => greatest(keep.every, ${sql.lit(HOUSE_RHYTHMS.RETENTION.least)})))::date)
    from decision made left join ${RHYTHMS} keep on keep.kind = 'RETENTION' where made.id = ${of('decision_id')})`;
}
