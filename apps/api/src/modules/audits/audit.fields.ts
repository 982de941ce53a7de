import { ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Leave, Person } from '../people/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { Nonconformity } from './nonconformity.entity.js';

sqlField(Nonconformity, 'dueState', {
  returns: () => ClockState,
  nullable: true,
  description: 'How its clock stands today.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'due_on',
      done: sql`coalesce(${sql.ref(`${row.alias}.verified_on`)}, ${sql.ref(`${row.alias}.closed_on`)},
        case when ${sql.ref(`${row.alias}.grade`)} = 'MINOR' then ${sql.ref(`${row.alias}.accepted_on`)} end)`,
    }),
});
sqlField(Audit, 'specialDueState', {
  returns: () => ClockState,
  nullable: true,
  description: 'How the clock of a failed spot check stands today; empty where none runs.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'special_due_on',
      done: sql`case when ${sql.ref(`${row.alias}.status`)} in ('REPORTED', 'REVIEWED', 'DECIDED') then ${sql.ref(`${row.alias}.ends_on`)} end`,
    }),
});
backRelation(Client, 'audits', {
  entity: () => Audit,
  description: "The client's audits, the newest first.",
  mappedBy: 'client',
  orderBy: 'x.starts_on desc',
});
backRelation(Certification, 'audits', {
  entity: () => Audit,
  description: 'Its audits, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.starts_on desc',
});
backRelation(SurveillanceActivity, 'audits', {
  entity: () => Audit,
  description: 'Audits planned to complete it.',
  mappedBy: 'surveillanceActivity',
  orderBy: 'x.starts_on desc',
});
backRelation(Person, 'assignments', {
  entity: () => TeamAssignment,
  description: 'Seats on audit teams, the newest first.',
  mappedBy: 'person',
  orderBy: 'x.assigned_on desc',
});
sqlField(Leave, 'seats', {
  returns: () => [String],
  description: 'Numbers of audits, not cancelled, on whose team the person is at work on one of these days.',
  sql: ({ alias }) => sql`(select coalesce(json_agg(distinct its.number), '[]'::json)
    from seat_day seat join audit its on its.id = seat.audit_id
    where seat.person_id = ${sql.ref(`${alias}.person_id`)} and its.status <> 'CANCELLED'
      and seat.day between ${sql.ref(`${alias}.valid_from`)} and ${sql.ref(`${alias}.valid_until`)})`,
});
