import { ReasonKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { findSqlField, sqlField } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import { Certificate } from '../certificates/index.js';

/* The rules `suspensionProposedOn` and `withdrawalProposedOn`, said again in SQL. What was dismissed with a reason, under the classic regime alone, is proposed no longer. */
sqlField(Certificate, 'proposedStep', {
  returns: () => ReasonKind,
  nullable: true,
  description:
    'What must be proposed today: a suspension the day after a surveillance was missed or a major nonconformity of one was due unverified, a withdrawal the day after a suspension ran out.',
  sql: (context) => sql`case ${stateOf(context)}
    when 'SUSPENSION_ENDED' then 'WITHDRAW'
    when 'VALID' then (select 'SUSPEND' from surveillance_activity o where o.certificate_id = ${sql.ref(`${context.alias}.id`)}
      and o.owed and not o.provisional and o.completed_on is null and o.due_on < ${context.today}::date
      and not exists (select 1 from proposal_dismissal g where g.due_item = 'SURVEILLANCE:SurveillanceActivity:' || o.id || ':' || o.number)
      union all select 'SUSPEND' from nonconformity n join audit au on au.id = n.audit_id
      where au.certification_id = ${sql.ref(`${context.alias}.certification_id`)} and au.kind in ('SURVEILLANCE', 'SPECIAL')
        and au.status <> 'CANCELLED' and au.starts_on > ${sql.ref(`${context.alias}.issued_on`)}
        and n.grade = 'MAJOR' and n.status not in ('VERIFIED', 'CLOSED') and n.due_on < ${context.today}::date
        and not exists (select 1 from proposal_dismissal g where g.due_item = 'NONCONFORMITY:Nonconformity:' || n.id) limit 1) end`,
});

function stateOf(context: SqlFieldContext) {
  const state = findSqlField('Certificate', 'state');
  if (!state) throw new Error('Certificate.state is not computed in SQL');
  return state(context);
}
