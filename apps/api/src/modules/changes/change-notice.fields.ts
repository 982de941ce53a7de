import { ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { ChangeNotice } from './change-notice.entity.js';

sqlField(ChangeNotice, 'isLate', {
  returns: () => Boolean,
  description: 'Whether it was told later than the agreement asks for.',
  sql: ({ alias }) => sql`${sql.ref(`${alias}.notified_on`)} > ${sql.ref(`${alias}.tell_by`)}`,
});
sqlField(ChangeNotice, 'assessState', {
  returns: () => ClockState,
  description: 'How the clock of its assessment stands today.',
  sql: (row) => clockStateSql(row, { due: 'assess_by', done: sql.ref(`${row.alias}.assessed_on`) }),
});
backRelation(Certification, 'changeNotices', {
  entity: () => ChangeNotice,
  description: 'Changes the client told of, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.notified_on desc',
});
