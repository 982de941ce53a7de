import { sql } from 'kysely';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Interest, Person } from './person.entity.js';

sqlField(Person, 'registeredUntil', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Last day of the registration that lasts longest; empty without one.',
  sql: ({ alias }) =>
    sql`(select max(r.valid_until) from registration r where r.person_id = ${sql.ref(`${alias}.id`)})`,
});
backRelation(Client, 'interests', {
  entity: () => Interest,
  description: 'Persons tied to the client.',
  mappedBy: 'client',
  orderBy: 'x.starts_on desc',
});
