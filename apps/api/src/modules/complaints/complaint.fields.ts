import { ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Complaint } from './complaint.entity.js';

sqlField(Complaint, 'acknowledgeState', {
  returns: () => ClockState,
  description: 'How the clock of its acknowledgement stands today.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'acknowledge_by',
      done: sql`coalesce(${sql.ref(`${row.alias}.acknowledged_on`)}, ${sql.ref(`${row.alias}.closed_on`)})`,
    }),
});
sqlField(Complaint, 'concludeState', {
  returns: () => ClockState,
  description: 'How the clock of its outcome stands today.',
  sql: (row) => clockStateSql(row, { due: 'conclude_by', done: sql.ref(`${row.alias}.closed_on`) }),
});
backRelation(Client, 'complaints', {
  entity: () => Complaint,
  description: 'Complaints about it, the newest first.',
  mappedBy: 'client',
  orderBy: 'x.id desc',
});
