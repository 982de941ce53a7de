import { ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { HouseAction } from './house-action.entity.js';
import { HouseTask } from './house-task.entity.js';
import { ImpartialityRisk } from './impartiality-risk.entity.js';
import { TechnicalFile } from './technical-file.entity.js';
import { retainUntilSql } from './technical-file.sql.js';

const SOON_DAYS = 30;

sqlField(HouseTask, 'dueState', {
  returns: () => ClockState,
  nullable: true,
  description: 'How its clock stands today; empty once it was dropped.',
  sql: (row) => sql`case when ${sql.ref(`${row.alias}.status`)} = 'DROPPED' then null
    else ${clockStateSql(row, { due: 'due_on', done: sql.ref(`${row.alias}.held_on`), soonDays: SOON_DAYS })} end`,
});
sqlField(ImpartialityRisk, 'reviewState', {
  returns: () => ClockState,
  description: 'How the clock of its next review stands today.',
  sql: (row) => clockStateSql(row, { due: 'review_by', done: sql.ref(`${row.alias}.closed_on`), soonDays: SOON_DAYS }),
});
sqlField(HouseAction, 'dueState', {
  returns: () => ClockState,
  description: 'How its clock stands today.',
  sql: (row) => clockStateSql(row, { due: 'due_on', done: sql.ref(`${row.alias}.closed_on`), soonDays: SOON_DAYS }),
});
sqlField(TechnicalFile, 'sealState', {
  returns: () => ClockState,
  description: 'How the clock of its sealing stands today.',
  sql: (row) => clockStateSql(row, { due: 'seal_by', done: sql.ref(`${row.alias}.sealed_on`) }),
});
sqlField(TechnicalFile, 'retainUntil', {
  returns: () => PlainDateScalar,
  description: 'Last day it must be kept: one full cycle after its own has ended, and two years at least.',
  sql: ({ alias }) => retainUntilSql(alias),
});
sqlField(TechnicalFile, 'isHeld', {
  returns: () => Boolean,
  description: 'Whether a legal hold on its client stands.',
  sql: ({ alias }) =>
    sql`exists (select 1 from legal_hold h where h.client_id = ${sql.ref(`${alias}.client_id`)} and h.lifted_on is null)`,
});
backRelation(Certification, 'technicalFiles', {
  entity: () => TechnicalFile,
  description: 'Technical files of its decisions, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.opened_on desc, x.number desc',
});
