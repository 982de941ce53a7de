import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import { computed } from './work.js';
import type { Sql, Work } from './work.js';

/** Uses of the mark that wait for somebody, as rows `recordId, number, clientName, dueOn`. */
function uses({ actor }: ActorContext, { that, dueOn }: { that: Sql; dueOn: Sql }): Sql {
  return sql`select 'MarkUse:' || u.id, u.number, c.name, ${dueOn} from mark_use u join client c on c.id = u.client_id
    where ${that} and ${readScopeOf(actor)('MarkUse', 'u')}`;
}

/** Misuses that wait for somebody, as such rows; due by the day to put them right. */
function cases({ actor }: ActorContext, that: Sql): Sql {
  return sql`select 'MarkCase:' || m.id, m.number, c.name, m.correct_by from mark_case m join client c on c.id = m.client_id
    where ${that} and ${readScopeOf(actor)('MarkCase', 'm')}`;
}

const isOurs = ({ actor }: ActorContext): Sql => sql`c.id = ${actor.clientId}`;

/** What is to be done about how clients use the mark. */
export const MARK_WORK: readonly Work[] = [
  {
    kind: WorkKind.ASSESS_MARK_USE,
    needs: 'mark:handle',
    rows: (context) => uses(context, { that: sql`u.status = 'REPORTED'`, dueOn: sql`null::date` }),
  },
  {
    kind: WorkKind.VERIFY_MARK,
    needs: 'mark:handle',
    rows: (context) => cases(context, sql`m.status = 'ANSWERED' and m.handler_id = ${context.actor.personId}`),
  },
  {
    kind: WorkKind.DECIDE_MARK_CASE,
    needs: 'decision:take',
    rows: (context) =>
      cases(
        context,
        sql`${computed(context, 'MarkCase', ['proposedStep', 'm'])} is not null
      and not exists (select 1 from decision d where d.mark_case_id = m.id
        and d.outcome = ${computed(context, 'MarkCase', ['proposedStep', 'm'])})`,
      ),
  },
  {
    kind: WorkKind.CORRECT_MARK,
    needs: 'mark:answer',
    rows: (context) => cases(context, sql`m.status = 'ASKED' and ${isOurs(context)}`),
  },
  {
    kind: WorkKind.CONFIRM_MARK_USE,
    needs: 'mark:report',
    rows: (context) =>
      uses(context, {
        that: sql`${isOurs(context)} and ${computed(context, 'MarkUse', ['confirmState', 'u'])} in ('DUE_SOON', 'OVERDUE')`,
        dueOn: sql`u.confirm_by`,
      }),
  },
  {
    kind: WorkKind.CONFIRM_MARK_STOP,
    needs: 'mark:report',
    rows: (
      context,
    ) => sql`select 'Certificate:' || k.id, k.number, c.name, ${computed(context, 'Certificate', ['markStopBy', 'k'])}
      from certificate k join client c on c.id = k.client_id
      where ${isOurs(context)} and ${computed(context, 'Certificate', ['markStopState', 'k'])} in ('RUNNING', 'DUE_SOON', 'OVERDUE')
        and ${readScopeOf(context.actor)('Certificate', 'k')}`,
  },
];
