import { AppealConsequence, AppealSubject, ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import type { SqlField } from '../../reading/registry.js';
import { Application } from '../applications/index.js';
import { TeamObjection } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { Decision } from '../decisions/index.js';
import { Appeal } from './appeal.entity.js';

/* The rules `appealSubjectOf` and `consequenceOf`, said again in SQL so that lists can be filtered; a test holds the two together. */
const subject: SqlField = ({ alias }) => {
  const c = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`case when ${c('application_id')} is not null then 'DECLINE'
    when ${c('objection_id')} is not null then 'OBJECTION_DISMISSED'
    else (select case d.outcome when 'REFUSE' then 'REFUSAL' when 'LOWER_LEVEL' then 'LEVEL_LOWERED' when 'REDUCE' then 'REDUCTION'
      when 'SUSPEND' then 'SUSPENSION' when 'WITHDRAW' then 'WITHDRAWAL' when 'CANCEL' then 'CANCELLATION' else 'REFUSAL' end
      from decision d where d.id = ${c('decision_id')}) end`;
};
sqlField(Appeal, 'subject', { returns: () => AppealSubject, description: 'What it is against.', sql: subject });
sqlField(Appeal, 'consequence', {
  returns: () => AppealConsequence,
  nullable: true,
  description: 'What is owed where it was upheld; empty otherwise.',
  sql: ({ alias }) => {
    const c = (name: string) => sql.ref(`${alias}.${name}`);
    return sql`case when ${c('status')} <> 'UPHELD' then null when ${c('application_id')} is not null then 'REVIEW_ANEW'
      when ${c('objection_id')} is not null then 'OBJECT_ANEW' else 'DECIDE_ANEW' end`;
  },
});
sqlField(Appeal, 'acknowledgeState', {
  returns: () => ClockState,
  description: 'How the clock of its acknowledgement stands today.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'acknowledge_by',
      done: sql`coalesce(${sql.ref(`${row.alias}.acknowledged_on`)}, ${sql.ref(`${row.alias}.ended_on`)})`,
    }),
});
sqlField(Appeal, 'concludeState', {
  returns: () => ClockState,
  description: 'How the clock of its outcome stands today.',
  sql: (row) => clockStateSql(row, { due: 'conclude_by', done: sql.ref(`${row.alias}.ended_on`) }),
});

const newest = { entity: () => Appeal, orderBy: 'x.id desc' };
backRelation(Client, 'appeals', { ...newest, description: 'Its appeals, the newest first.', mappedBy: 'client' });
backRelation(Decision, 'appeals', {
  ...newest,
  description: 'Appeals against it, the newest first.',
  mappedBy: 'decision',
});
backRelation(Application, 'appeals', {
  ...newest,
  description: 'Appeals against its being declined, the newest first.',
  mappedBy: 'application',
});
backRelation(TeamObjection, 'appeals', {
  ...newest,
  description: 'Appeals against its dismissal, the newest first.',
  mappedBy: 'objection',
});
