import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import type { Sql, Work } from './work.js';

/** Complaints that wait for somebody, as rows `recordId, number, clientName, dueOn`; one about the body bears its name. */
function complaints({ actor, locale }: ActorContext, { that, dueOn }: { that: Sql; dueOn: Sql }): Sql {
  const body = sql.ref(locale === 'en' ? 'b.name_en' : 'b.name_zh');
  return sql`select 'Complaint:' || p.id, p.number, coalesce(c.name, (select ${body} from body_profile b limit 1), ''), ${dueOn}
    from complaint p left join client c on c.id = p.client_id
    where ${that} and ${readScopeOf(actor)('Complaint', 'p')}`;
}

/** What is to be done on complaints. */
export const COMPLAINT_WORK: readonly Work[] = [
  {
    kind: WorkKind.ANSWER_COMPLAINT,
    needs: 'complaint:receive',
    rows: (context) =>
      complaints(context, {
        that: sql`p.status in ('RECEIVED', 'ACKNOWLEDGED')`,
        dueOn: sql`case p.status when 'RECEIVED' then p.acknowledge_by else p.conclude_by end`,
      }),
  },
  {
    kind: WorkKind.INVESTIGATE_COMPLAINT,
    needs: 'complaint:investigate',
    rows: (context) =>
      complaints(context, {
        that: sql`p.status = 'INVESTIGATED' and p.handler_id = ${context.actor.personId}`,
        dueOn: sql`p.conclude_by`,
      }),
  },
  {
    kind: WorkKind.CLOSE_COMPLAINT,
    needs: 'complaint:close',
    rows: (context) =>
      complaints(context, {
        that: sql`p.status = 'FOUND' and p.handler_id is distinct from ${context.actor.personId}`,
        dueOn: sql`p.conclude_by`,
      }),
  },
];
