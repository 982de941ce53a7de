import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import { computed } from './work.js';
import type { Sql, Work } from './work.js';

/** Whether the row's client is the one the reader speaks for: this work waits for no one in the office. */
const ours = ({ actor }: ActorContext): Sql => sql`c.id = ${actor.clientId}`;

/** What waits for a client itself, as rows `recordId, number, clientName, dueOn`. */
export const CLIENT_WORK: readonly Work[] = [
  {
    kind: WorkKind.FINISH_APPLICATION,
    needs: 'application:submit',
    rows: (
      context,
    ) => sql`select 'Application:' || a.id, a.number, c.name, null::date from application a join client c on c.id = a.client_id
      where a.status = 'DRAFT' and ${ours(context)}`,
  },
  {
    kind: WorkKind.BRING_PAPERS,
    needs: 'application:draft',
    rows: (context) => sql`select 'Application:' || a.id, a.number, c.name, p.due_on
      from paper_request p join application a on a.id = p.application_id join client c on c.id = a.client_id
      where a.status = 'SUBMITTED' and ${computed(context, 'PaperRequest', ['state', 'p'])} not like 'DONE%' and ${ours(context)}`,
  },
  {
    kind: WorkKind.ACCEPT_QUOTE,
    needs: 'quote:accept',
    rows: (context) => sql`select 'Application:' || q.application_id, q.number, c.name, q.valid_until
      from quote q join client c on c.id = q.client_id
      where q.accepted_on is null and q.valid_until >= ${context.today}::date and ${ours(context)}
        and not exists (select 1 from quote later where later.application_id = q.application_id and later.id > q.id)`,
  },
  {
    kind: WorkKind.CONSIDER_TEAM,
    needs: 'audit:object',
    rows: (context) => sql`select 'Audit:' || a.id, a.number, c.name, n.object_by
      from team_notice n join audit a on a.id = n.audit_id join client c on c.id = a.client_id
      where a.status = 'PLANNED' and n.object_by >= ${context.today}::date and ${ours(context)}
        and not exists (select 1 from team_notice later where later.audit_id = n.audit_id and later.id > n.id)`,
  },
  {
    kind: WorkKind.PAY_CHARGE,
    needs: 'finance:read',
    rows: (context) => sql`select 'Charge:' || h.id, h.number, c.name, h.due_on
      from charge h join client c on c.id = h.client_id
      where ${computed(context, 'Charge', ['state', 'h'])} in ('OPEN', 'OVERDUE') and ${ours(context)}`,
  },
];
