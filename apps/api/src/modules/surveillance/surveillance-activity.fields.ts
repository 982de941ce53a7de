import { DueState } from '@touchstone/rules';
import { sql } from 'kysely';
import { backRelation, rowFact, sqlField } from '../../reading/registry.js';
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
  sql: ({ alias, today }) => {
    const until = sql.ref(`${alias}.awaited_until`);
    return sql`(${until} is not null and ${until} >= ${today}::date)`;
  },
});
/** How its certificate stands today, from the days kept beside its own; for whoever may read certificates. */
rowFact(SurveillanceActivity, 'certificateState', ({ alias, today, scope }) => {
  const c = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`case when ${scope('Certificate', alias)} then ${c('states')}[width_bucket(${today}::date, ${c('state_days')})] end`;
});
backRelation(Certificate, 'surveillance', {
  entity: () => SurveillanceActivity,
  description: 'The surveillance it is owed, in order.',
  mappedBy: 'certificate',
  orderBy: 'x.number',
});
