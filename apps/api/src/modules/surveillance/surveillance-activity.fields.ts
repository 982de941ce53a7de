import { DueState } from '@touchstone/rules';
import { sql } from 'kysely';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Certificate } from '../certificates/index.js';
import { SurveillanceActivity } from './surveillance-activity.entity.js';

/* The rule `dueState`, said again in SQL so that lists can be filtered by it; a test holds the two together. */
sqlField(SurveillanceActivity, 'dueState', {
  returns: () => DueState,
  description: 'How it stands today.',
  sql: ({ alias, today }) => {
    const c = (name: string) => sql.ref(`${alias}.${name}`);
    return sql`case
      when ${c('completed_on')} <= ${today}::date then 'DONE'
      when ${today}::date > ${c('due_on')} then 'OVERDUE'
      when ${today}::date >= ${c('due_on')} - 30 then 'DUE_SOON'
      when ${today}::date >= ${c('opens_on')} then 'OPEN'
      else 'NOT_OPEN' end`;
  },
});
sqlField(SurveillanceActivity, 'isCurrent', {
  returns: () => Boolean,
  description: 'Whether the certificate still lives and this is the next surveillance it waits for.',
  sql: ({
    alias,
    today,
  }) => sql`(${sql.ref(`${alias}.completed_on`)} is null and not ${sql.ref(`${alias}.provisional`)} and exists (
    select 1 from certificate c where c.id = ${sql.ref(`${alias}.certificate_id`)} and c.withdrawn_on is null and c.cancelled_on is null
    and c.replaced_on is null and c.valid_until >= ${today}::date))`,
});
backRelation(Certificate, 'surveillance', {
  entity: () => SurveillanceActivity,
  description: 'The surveillance it is owed, in order.',
  mappedBy: 'certificate',
  orderBy: 'x.number',
});
