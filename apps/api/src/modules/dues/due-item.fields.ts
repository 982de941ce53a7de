import { AT_RISK_DAYS, DueNature, DueState, PlanState } from '@touchstone/rules';
import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { sqlField } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import { DueItem } from './due-item.type.js';
import type { Sql } from './due-source.js';

/* The rules `owedState`, `slackDays` and `proposedOn`, said again in SQL; a test holds them together. */

const column = (context: SqlFieldContext, name: string): Sql => sql.ref(`${context.alias}.${name}`);

/** How urgent the row of an alias is today. */
function stateSql(context: SqlFieldContext): Sql {
  const due = column(context, 'due_on');
  const today = sql`${context.today}::date`;
  return sql`case when ${today} > ${due} then 'OVERDUE' when ${today} >= ${due} - ${column(context, 'soon_days')} then 'DUE_SOON'
    when ${today} >= ${column(context, 'opens_on')} then 'OPEN' else 'NOT_OPEN' end`;
}

sqlField(DueItem, 'nature', {
  returns: () => DueNature,
  description: 'Who set its due day.',
  sql: (context) => sql`case when ${column(context, 'statutory')} then 'STATUTORY' else 'HOUSE' end`,
});
sqlField(DueItem, 'state', { returns: () => DueState, description: 'How it stands today.', sql: stateSql });
sqlField(DueItem, 'slackDays', {
  returns: () => Int,
  description: 'Days left until its last lawful day; negative once that has passed.',
  sql: (context) => sql`${column(context, 'last_lawful_on')} - ${context.today}::date`,
});
sqlField(DueItem, 'proposedOn', {
  returns: () => PlainDateScalar,
  nullable: true,
  description:
    'Since when the system proposes the step that follows: the day after the last lawful one; null before, and once it was dismissed.',
  sql: (
    context,
  ) => sql`case when not ${column(context, 'provisional')} and ${column(context, 'consequence')} in ('SUSPENSION_PROPOSED', 'WITHDRAWAL_PROPOSED')
    and ${column(context, 'kind')} in ('SURVEILLANCE', 'NONCONFORMITY', 'SUSPENSION_END') and ${column(context, 'last_lawful_on')} < ${context.today}::date
    and not exists (select 1 from proposal_dismissal g where g.due_item = ${column(context, 'id')}) then ${column(context, 'last_lawful_on')} + 1 end`,
});
sqlField(DueItem, 'province', {
  returns: () => String,
  nullable: true,
  description: "Code of the client's province (GB/T 2260).",
  sql: (context) => sql`(select c.province_code from client c where c.id = ${column(context, 'client_id')})`,
});
sqlField(DueItem, 'planState', {
  returns: () => PlanState,
  nullable: true,
  description: 'Whether an audit stands ready for it; null where no audit fulfils it.',
  sql: (context) => column(context, 'plan_state'),
});
sqlField(DueItem, 'atRisk', {
  returns: () => Boolean,
  description: `Whether it is due in less than ${AT_RISK_DAYS} days, or was, and no audit stands ready for it.`,
  sql: (context) => column(context, 'at_risk'),
});
