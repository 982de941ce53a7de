import { RegistrationState } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import type { SqlField } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Authorisation, CompetenceEvaluation, Interest, Person } from './person.entity.js';

sqlField(Person, 'registeredUntil', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Last day of the registration that lasts longest; empty without one.',
  sql: ({ alias }) =>
    sql`(select max(r.valid_until) from registration r where r.person_id = ${sql.ref(`${alias}.id`)})`,
});
/* The rule `registrationState`, said again in SQL so that lists can be filtered by it; a test holds the two together. */
sqlField(Person, 'registrationState', {
  returns: () => RegistrationState,
  description: 'How the registrations together stand today.',
  sql: ({ alias, today }) => sql`(select case
    when count(*) = 0 then 'NONE'
    when bool_or(r.covers and r.counts) then
      case when max(r.valid_until) filter (where r.counts) - ${today}::date >= (select b.registration_warning_days from body_profile b) then 'VALID' else 'LAPSING' end
    when bool_or(r.covers) then 'SUSPENDED'
    when bool_or(r.counts and ${today}::date < r.valid_from) then 'NOT_YET_VALID'
    else 'EXPIRED' end
    from (select valid_from, valid_until, ${today}::date between valid_from and valid_until as covers,
        not ${suspendedSql('x', today)} as counts
      from registration x where x.person_id = ${sql.ref(`${alias}.id`)}) r)`,
});
sqlField(Interest, 'clientName', {
  returns: () => String,
  description: 'Name of the client, which the person tied to it may always read.',
  sql: ({ alias }) => sql`(select c.name from client c where c.id = ${sql.ref(`${alias}.client_id`)})`,
});
sqlField(CompetenceEvaluation, 'evaluatorName', {
  returns: () => String,
  description: 'Name of who judged.',
  sql: nameOf('evaluator_id'),
});
sqlField(Authorisation, 'authorisedByName', {
  returns: () => String,
  description: 'Name of who gave it.',
  sql: nameOf('authorised_by_id'),
});
backRelation(Client, 'interests', {
  entity: () => Interest,
  description: 'Persons tied to the client.',
  mappedBy: 'client',
  orderBy: 'x.starts_on desc',
});

/** The rule `isSuspended`, said again in SQL. */
export function suspendedSql(alias: string, today: PlainDate): RawBuilder<unknown> {
  const [from, until] = [sql.ref(`${alias}.suspended_on`), sql.ref(`${alias}.restored_on`)];
  return sql`(${from} is not null and ${from} <= ${today}::date and (${until} is null or ${today}::date < ${until}))`;
}

function nameOf(column: string): SqlField {
  return ({ alias }) => sql`(select n.name from person n where n.id = ${sql.ref(`${alias}.${column}`)})`;
}
