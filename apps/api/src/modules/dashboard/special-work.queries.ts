import { SPOT_CHECK_DAYS } from '@touchstone/rules';
import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import type { Sql, Work } from './work.js';

/**
 * Audits at short notice that a complaint or a notified change has asked for and nobody has planned, on the file that
 * is to be audited, as rows `recordId, number, clientName, dueOn`. The case begins the clock: the plan may be late.
 */
function asked(context: ActorContext): Sql {
  return sql`select 'Certification:' || f.id, d.number, c.name, d.asked_on + ${daysOf(context)}
    from (select 'COMPLAINT' as by, p.number, p.closed_on as asked_on, p.received_on as since, p.client_id, null::uuid as file_id
        from complaint p where p.measure = 'SHORT_NOTICE_AUDIT' and p.closed_on is not null
      union all select 'CHANGE', n.number, n.assessed_on, n.assessed_on, n.client_id, n.certification_id
        from change_notice n where n.status = 'ASSESSED' and n.outcome = 'SPECIAL_AUDIT') d
    join certification f on f.client_id = d.client_id and f.id = coalesce(d.file_id, f.id) join client c on c.id = f.client_id
    where exists (select 1 from certificate k where k.certification_id = f.id and k.withdrawn_on is null and k.cancelled_on is null
        and k.replaced_on is null and k.valid_until >= ${context.today}::date)
      and not exists (select 1 from audit a where a.client_id = f.client_id and a.certification_id = coalesce(d.file_id, a.certification_id)
        and a.kind = 'SPECIAL' and a.status <> 'CANCELLED' and a.planned_on >= d.since
        and (d.by = 'CHANGE' or a.trigger = d.by))
      and ${readScopeOf(context.actor)('Certification', 'f')}`;
}

/** Days until the audit, as the edition of the file says. */
function daysOf({ editions }: ActorContext): Sql {
  const known = editions.all().map(({ id, audit }) => sql`when ${id} then ${audit.spotCheckDays}::int`);
  return sql`case f.edition_id ${sql.join(known, sql` `)} else ${SPOT_CHECK_DAYS}::int end`;
}

/** What is to be done about what came up between audits. */
export const SPECIAL_WORK: readonly Work[] = [{ kind: WorkKind.PLAN_SPECIAL_AUDIT, needs: 'audit:plan', rows: asked }];
