import { sql } from 'kysely';
import { ID } from 'type-graphql';
import { JournalEntry } from '../../database/journal-entry.entity.js';
import { sqlField } from '../../reading/registry.js';
import type { SqlField } from '../../reading/registry.js';

sqlField(JournalEntry, 'actorId', {
  returns: () => ID,
  nullable: true,
  description: 'Global id of the acting account or service account; empty when the house itself acted.',
  sql: ({ alias }) => {
    const id = sql.ref(`${alias}.account_id`);
    return sql`case when exists (select 1 from service_account n where n.id = ${id}) then 'ServiceAccount:' else 'Account:' end || ${id}::text`;
  },
});
sqlField(JournalEntry, 'actorName', {
  returns: () => String,
  nullable: true,
  description: 'Name of the acting account or service account.',
  sql: ({ alias }) => {
    const id = sql.ref(`${alias}.account_id`);
    return sql`coalesce((select n.display_name from account n where n.id = ${id}), (select n.name from service_account n where n.id = ${id}))`;
  },
});
sqlField(JournalEntry, 'subjectId', {
  returns: () => ID,
  nullable: true,
  description: 'Global id of the client whose file was changed, where it was one.',
  sql: globalIdOf('Client', 'client_id'),
});
sqlField(JournalEntry, 'subjectName', {
  returns: () => String,
  nullable: true,
  description: 'Name of that client.',
  sql: ({ alias }) => sql`(select n.name from client n where n.id = ${sql.ref(`${alias}.client_id`)})`,
});

function globalIdOf(type: string, column: string): SqlField {
  return ({ alias }) => sql`${sql.lit(`${type}:`)} || ${sql.ref(`${alias}.${column}`)}::text`;
}
