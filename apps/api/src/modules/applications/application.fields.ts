import { ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Agreement, Application } from './application.entity.js';

sqlField(Application, 'reviewState', {
  returns: () => ClockState,
  nullable: true,
  description: 'How its review clock stands today; empty before it is received.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'review_due_on',
      done: sql`(select r.reviewed_on from application_review r where r.application_id = ${sql.ref(`${row.alias}.id`)})`,
    }),
});
backRelation(Client, 'applications', {
  entity: () => Application,
  description: "The client's applications, the newest first.",
  mappedBy: 'client',
  orderBy: 'x.drafted_on desc',
});
backRelation(Certification, 'agreement', {
  entity: () => Agreement,
  description: 'The agreement that opened the file.',
  mappedBy: 'certification',
  only: true,
});
