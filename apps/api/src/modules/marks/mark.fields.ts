import { ClockState, ReasonKind, WITHDRAW_MARK_MONTHS } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { clockStateSql } from '../../reading/clock.js';
import { findSqlField, sqlField } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import { Certificate } from '../certificates/index.js';
import { MarkCase } from './mark-case.entity.js';
import { MarkUse } from './mark-use.entity.js';

type Sql = RawBuilder<unknown>;

/** How long before its last day a yearly confirmation is due soon. */
const CONFIRM_SOON_DAYS = 30;

/** Where the certificate of an alias stands, as `Certificate.state` says it. */
function stateSql(context: SqlFieldContext): Sql {
  const state = findSqlField('Certificate', 'state');
  if (!state) throw new Error('Certificate.state is not computed in SQL');
  return state(context);
}

sqlField(MarkUse, 'confirmState', {
  returns: () => ClockState,
  description: 'How the clock of its yearly confirmation stands today; done once the use has ended.',
  sql: (row) =>
    clockStateSql(row, { due: 'confirm_by', done: sql.ref(`${row.alias}.ended_on`), soonDays: CONFIRM_SOON_DAYS }),
});
sqlField(MarkUse, 'hasOpenCase', {
  returns: () => Boolean,
  description: 'Whether a misuse of it is being handled.',
  sql: ({ alias }) =>
    sql`exists (select 1 from mark_case mc where mc.mark_use_id = ${sql.ref(`${alias}.id`)} and mc.status <> 'CLOSED')`,
});
sqlField(MarkCase, 'correctState', {
  returns: () => ClockState,
  description: 'How the clock of its correction stands today: met by the last answer, or by its end.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'correct_by',
      done: sql`case when ${sql.ref(`${row.alias}.status`)} <> 'ASKED' then coalesce((select max(w.answered_on) from mark_answer w
        where w.mark_case_id = ${sql.ref(`${row.alias}.id`)} and w.returned_on is null), ${sql.ref(`${row.alias}.closed_on`)}) end`,
    }),
});
/* The rule `markStep`, said again in SQL so that lists can be filtered by it; a test holds the two together. */
sqlField(MarkCase, 'proposedStep', {
  returns: () => ReasonKind,
  nullable: true,
  description: 'The step on the certificate that is proposed today, because the misuse is not put right.',
  sql: ({ alias, ...context }) => {
    const c = (name: string): Sql => sql.ref(`${alias}.${name}`);
    return sql`case when ${c('status')} = 'ASKED' and ${context.today}::date > ${c('correct_by')} then (
      select case when ${stateSql({ ...context, alias: 'ke' })} not in ('VALID', 'SUSPENDED', 'SUSPENSION_ENDED') then null
        when ${c('is_grave')} or ${context.today}::date > (${c('opened_on')} + make_interval(months => ${sql.lit(WITHDRAW_MARK_MONTHS)}))::date then 'WITHDRAW'
        when ${stateSql({ ...context, alias: 'ke' })} = 'VALID' then 'SUSPEND' end
      from certificate ke where ke.certification_id = ${c('certification_id')} order by ke.issued_on desc, ke.id desc limit 1) end`;
  },
});

/* The rule `markStopSince`, said again in SQL; the same test holds the two together. */
function stopSinceSql({ alias, ...context }: SqlFieldContext): Sql {
  const c = (name: string): Sql => sql.ref(`${alias}.${name}`);
  return sql`case when ${stateSql({ ...context, alias })} in ('VALID', 'NOT_YET_VALID', 'REPLACED')
      or exists (select 1 from certificate kl where kl.certification_id = ${c('certification_id')} and kl.issued_on > ${c('issued_on')} and kl.issued_on <= ${context.today}::date) then null
    when ${c('suspended_on')} is not null and ${c('restored_on')} is null then ${c('suspended_on')}
    else coalesce(${c('withdrawn_on')}, ${c('cancelled_on')}, ${c('valid_until')} + 1) end`;
}
const stopBySql = (context: SqlFieldContext): Sql =>
  sql`(${stopSinceSql(context)} + (select bp.correct_mark_within_days from body_profile bp limit 1))`;

sqlField(Certificate, 'markStopSince', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Since when its mark may not be used any more; null while it may.',
  sql: stopSinceSql,
});
sqlField(Certificate, 'markStopBy', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Last day for the client to say that it no longer uses the mark.',
  sql: stopBySql,
});
sqlField(Certificate, 'markStopState', {
  returns: () => ClockState,
  nullable: true,
  description: 'How that clock stands today; null while the mark may be used.',
  sql: (context) => {
    const said = sql`(select ms.confirmed_on from mark_stop ms where ms.certificate_id = ${sql.ref(`${context.alias}.id`)} and ms.since = ${stopSinceSql(context)})`;
    return sql`case when ${stopSinceSql(context)} is null then null
      when ${said} is not null then case when ${said} <= ${stopBySql(context)} then 'DONE' else 'DONE_LATE' end
      when ${context.today}::date > ${stopBySql(context)} then 'OVERDUE'
      when ${context.today}::date >= ${stopBySql(context)} - 3 then 'DUE_SOON' else 'RUNNING' end`;
  },
});
