import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import type { Sql, Work } from './work.js';

/** Appeals that wait for somebody, as rows `recordId, number, clientName, dueOn`. */
function appeals({ actor }: ActorContext, { that, dueOn }: { that: Sql; dueOn: Sql }): Sql {
  return sql`select 'Appeal:' || p.id, p.number, c.name, ${dueOn} from appeal p join client c on c.id = p.client_id
    where ${that} and ${readScopeOf(actor)('Appeal', 'p')}`;
}

/** What is to be done on appeals. */
export const APPEAL_WORK: readonly Work[] = [
  {
    kind: WorkKind.ANSWER_APPEAL,
    needs: 'appeal:receive',
    rows: (context) =>
      appeals(context, {
        that: sql`p.status in ('RECEIVED', 'ACKNOWLEDGED')`,
        dueOn: sql`case p.status when 'RECEIVED' then p.acknowledge_by else p.conclude_by end`,
      }),
  },
  {
    kind: WorkKind.INVESTIGATE_APPEAL,
    needs: 'appeal:investigate',
    rows: (context) =>
      appeals(context, {
        that: sql`p.status = 'INVESTIGATED' and p.handler_id = ${context.actor.personId}`,
        dueOn: sql`p.conclude_by`,
      }),
  },
  {
    kind: WorkKind.DECIDE_APPEAL,
    needs: 'appeal:decide',
    rows: (context) =>
      appeals(context, {
        that: sql`p.status = 'PROPOSED' and p.handler_id is distinct from ${context.actor.personId}`,
        dueOn: sql`p.conclude_by`,
      }),
  },
];
