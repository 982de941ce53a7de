import { ClockState } from '@touchstone/rules';
import { sql } from 'kysely';
import { clockStateSql } from '../../reading/clock.js';
import { backRelation, rowFact, sqlField } from '../../reading/registry.js';
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
/** Kinds of the papers that are there. */
export const DOCUMENT_KINDS = rowFact(
  Application,
  'documentKinds',
  ({ alias }) => sql`(select coalesce(json_agg(d.kind), '[]'::json) from application_document d
    where d.application_id = ${sql.ref(`${alias}.id`)})`,
);

/** The years whose holidays the body keeps. */
export const HOLIDAY_YEARS = rowFact(
  Application,
  'holidayYears',
  () => sql`(select coalesce(json_agg(h.year), '[]'::json) from holiday_year h)`,
);

/** How many sites the client has beside its head office. */
export const OUTLETS = rowFact(
  Application,
  'outlets',
  ({ alias }) => sql`(select count(*)::int from site s
    where s.client_id = ${sql.ref(`${alias}.client_id`)} and not s.is_head_office)`,
);

backRelation(Client, 'applications', {
  entity: () => Application,
  description: "The client's applications, the newest first.",
  mappedBy: 'client',
  orderBy: 'x.drafted_on desc',
});
backRelation(Certification, 'scopeChanges', {
  entity: () => Application,
  description: 'Applications for another scope, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.drafted_on desc',
});
backRelation(Certification, 'agreement', {
  entity: () => Agreement,
  description: 'The agreement that opened the file.',
  mappedBy: 'certification',
  only: true,
});
