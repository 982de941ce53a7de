import { DueBlock } from '@touchstone/rules';
import { sql } from 'kysely';
import { findSqlField, sqlField } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import { DueItem } from './due-item.type.js';
import type { Sql } from './due-source.js';

sqlField(DueItem, 'blockedBy', {
  returns: () => [DueBlock],
  description: 'What stands between somebody and it today; arrears are told to whoever may know of them.',
  sql: (context) => {
    const blocks = Object.entries(BLOCKS).map(
      ([block, holds]) => sql`case when ${holds(context)} then ${sql.lit(block)} end`,
    );
    return sql`array_remove(array[${sql.join(blocks)}]::text[], null)`;
  },
});

const column = ({ alias }: SqlFieldContext, name: string): Sql => sql.ref(`${alias}.${name}`);

/** When each block stands before the row of an alias. */
const BLOCKS: Readonly<Record<DueBlock, (context: SqlFieldContext) => Sql>> = {
  SUSPENDED: (
    context,
  ) => sql`${column(context, 'kind')} in ('SURVEILLANCE', 'RECERTIFICATION') and exists (select 1 from certificate bk
    where bk.certification_id = ${column(context, 'certification_id')} and bk.suspended_on <= ${context.today}::date
      and (bk.restored_on is null or bk.restored_on > ${context.today}::date) and bk.withdrawn_on is null and bk.cancelled_on is null
      and bk.replaced_on is null)`,
  IN_ARREARS: (context) => sql`${column(context, 'audited')} and exists (select 1 from charge bh
    where bh.client_id = ${column(context, 'client_id')} and ${context.scope('Charge', 'bh')} and ${chargeState(context)} = 'OVERDUE')`,
  APPLICATION_MISSING: (
    context,
  ) => sql`${column(context, 'kind')} = 'RECERTIFICATION' and not exists (select 1 from application ba
    where ba.client_id = ${column(context, 'client_id')} and ba.programme_id = ${column(context, 'programme_id')} and ba.kind = 'RECERTIFICATION'
      and ba.status in ('SUBMITTED', 'ACCEPTED') and ba.received_on >= (select bk.decided_on from certificate bk where bk.id = ${column(context, 'record_id')}))`,
  PAPERS_MISSING: (
    context,
  ) => sql`${column(context, 'kind')} = 'APPLICATION_REVIEW' and exists (select 1 from paper_request bp
    where bp.application_id = ${column(context, 'record_id')} and ${papersState(context)} not like 'DONE%')`,
  NO_LEADER: (context) => sql`${column(context, 'audited')} and ${column(context, 'audit_id')} is null and not exists (
    select 1 from authorisation bz join person bn on bn.id = bz.person_id
    where bz.programme_id = ${column(context, 'programme_id')} and bz.authorised_function = 'LEADER'
      and bz.valid_from <= ${column(context, 'due_on')} and bz.valid_until >= greatest(${column(context, 'due_on')}, ${context.today}::date)
      and (bn.left_on is null or bn.left_on >= greatest(${column(context, 'due_on')}, ${context.today}::date)))`,
};

function chargeState(context: SqlFieldContext): Sql {
  return stateOf('Charge', { ...context, alias: 'bh' });
}

function papersState(context: SqlFieldContext): Sql {
  return stateOf('PaperRequest', { ...context, alias: 'bp' });
}

function stateOf(type: string, context: SqlFieldContext): Sql {
  const state = findSqlField(type, 'state');
  if (!state) throw new Error(`${type}.state is not computed in SQL`);
  return state(context);
}
