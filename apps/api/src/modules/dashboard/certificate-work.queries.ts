import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Permission } from '../../auth/permissions.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { findSqlField } from '../../reading/registry.js';
import { WorkKind } from './dashboard.type.js';

type Sql = RawBuilder<unknown>;

/** Certificates that wait for somebody, as rows `recordId, number, clientName, dueOn`. */
function certificates(context: ActorContext, { that, dueOn }: { that: Sql; dueOn: Sql }): Sql {
  return sql`select 'Certificate:' || k.id, k.number, c.name, ${dueOn} from certificate k join client c on c.id = k.client_id
    where ${that} and ${readScopeOf(context.actor)('Certificate', 'k')}`;
}

function field({ actor, today }: ActorContext, name: string): Sql {
  const found = findSqlField('Certificate', name);
  if (!found) throw new Error(`Certificate.${name} is not computed in SQL`);
  return found({ alias: 'k', today, scope: readScopeOf(actor) });
}

/** Put forward, not taken back, and not acted on since. */
const OPEN_PROPOSAL = sql`exists (select 1 from suspension_proposal p where p.certificate_id = k.id and p.withdrawn_on is null
  and (k.suspended_on is null or k.suspended_on < p.proposed_on))`;

/** Steps on certificates that must be proposed, and suspensions about to run out. */
export const CERTIFICATE_WORK: ReadonlyArray<{
  readonly kind: WorkKind;
  readonly needs: Permission;
  readonly rows: (context: ActorContext) => Sql;
}> = [
  {
    kind: WorkKind.SUSPEND_OVERDUE,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${field(context, 'proposedStep')} = 'SUSPEND'`,
        dueOn: sql`(select min(o.due_on) from surveillance_activity o where o.certificate_id = k.id and o.owed and o.completed_on is null)`,
      }),
  },
  {
    kind: WorkKind.SUSPEND_PROPOSED,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${field(context, 'state')} = 'VALID' and ${OPEN_PROPOSAL}`,
        dueOn: sql`null::date`,
      }),
  },
  {
    kind: WorkKind.WITHDRAW_UNRESTORED,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${field(context, 'proposedStep')} = 'WITHDRAW'`,
        dueOn: sql`k.suspension_ends_on`,
      }),
  },
  {
    kind: WorkKind.PERMIT_EXPIRED,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${field(context, 'permitExpiredOn')} is not null`,
        dueOn: field(context, 'permitExpiredOn'),
      }),
  },
  {
    kind: WorkKind.SUSPENSION_ENDING,
    needs: 'audit:plan',
    rows: (context) =>
      certificates(context, {
        that: sql`${field(context, 'suspensionAlarm')} is not null`,
        dueOn: sql`k.suspension_ends_on`,
      }),
  },
];
