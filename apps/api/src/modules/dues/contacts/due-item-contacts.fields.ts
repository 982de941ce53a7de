import { sql } from 'kysely';
import { PlainDateScalar } from '../../../graphql/scalars.js';
import { sqlField } from '../../../reading/registry.js';
import type { SqlFieldContext } from '../../../reading/registry.js';
import { DueItem } from '../due-item.type.js';

/** A day of the contacts about the item of an alias. */
const dayOf =
  (day: string, kinds: string) =>
  ({ alias }: SqlFieldContext) =>
    sql`(select max(${sql.ref(`c.${day}`)})::text from client_contact c where c.due_item = ${sql.ref(`${alias}.id`)}
      and c.kind = any(${kinds}::text[]))`;

sqlField(DueItem, 'noticeSentOn', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Day on which the client was sent the latest notice of it.',
  sql: dayOf('held_on', '{NOTICE}'),
});
sqlField(DueItem, 'contactedOn', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'Day on which it was last talked about with the client.',
  sql: dayOf('held_on', '{CONVERSATION,AGREEMENT}'),
});
sqlField(DueItem, 'agreedOn', {
  returns: () => PlainDateScalar,
  nullable: true,
  description: 'The day for the visit that was agreed with the client last.',
  sql: ({ alias }) => sql`(select c.agreed_on::text from client_contact c where c.due_item = ${sql.ref(`${alias}.id`)}
    and c.kind = 'AGREEMENT' order by c.held_on desc, c.id desc limit 1)`,
});
