import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import { computed } from './work.js';
import type { Sql, Work } from './work.js';

/** Certificates that wait for somebody, as rows `recordId, number, clientName, dueOn`. */
function certificates(context: ActorContext, { that, dueOn }: { that: Sql; dueOn: Sql }): Sql {
  return sql`select 'Certificate:' || k.id, k.number, c.name, ${dueOn} from certificate k join client c on c.id = k.client_id
    where ${that} and ${readScopeOf(context.actor)('Certificate', 'k')}`;
}

/** Put forward, not taken back, and not acted on since. */
const OPEN_PROPOSAL = sql`exists (select 1 from suspension_proposal p where p.certificate_id = k.id and p.withdrawn_on is null
  and (k.suspended_on is null or k.suspended_on < p.proposed_on))`;

/** Steps on certificates that must be proposed, and suspensions about to run out. */
export const CERTIFICATE_WORK: readonly Work[] = [
  {
    kind: WorkKind.SUSPEND_OVERDUE,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${computed(context, 'Certificate', ['proposedStep', 'k'])} = 'SUSPEND'`,
        dueOn: sql`(select min(o.due_on) from surveillance_activity o where o.certificate_id = k.id and o.owed and o.completed_on is null)`,
      }),
  },
  {
    kind: WorkKind.SUSPEND_PROPOSED,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${computed(context, 'Certificate', ['state', 'k'])} = 'VALID' and ${OPEN_PROPOSAL}`,
        dueOn: sql`null::date`,
      }),
  },
  {
    kind: WorkKind.WITHDRAW_UNRESTORED,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${computed(context, 'Certificate', ['proposedStep', 'k'])} = 'WITHDRAW'`,
        dueOn: sql`k.suspension_ends_on`,
      }),
  },
  {
    kind: WorkKind.PERMIT_EXPIRED,
    needs: 'decision:take',
    rows: (context) =>
      certificates(context, {
        that: sql`${computed(context, 'Certificate', ['permitExpiredOn', 'k'])} is not null`,
        dueOn: computed(context, 'Certificate', ['permitExpiredOn', 'k']),
      }),
  },
  {
    kind: WorkKind.SUSPENSION_ENDING,
    needs: 'audit:plan',
    rows: (context) =>
      certificates(context, {
        that: sql`${computed(context, 'Certificate', ['suspensionAlarm', 'k'])} is not null`,
        dueOn: sql`k.suspension_ends_on`,
      }),
  },
];
