import { sql } from 'kysely';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Account } from './account.entity.js';
import { RoleChange } from './role-change.entity.js';

sqlField(Account, 'isInvited', {
  returns: () => Boolean,
  description: 'Whether it still waits for its owner to choose a password.',
  sql: ({ alias }) => sql`(${sql.ref(`${alias}.password_hash`)} is null)`,
});
sqlField(Account, 'hasSecondFactor', {
  returns: () => Boolean,
  description: 'Whether it has a second factor.',
  sql: ({ alias }) =>
    sql`exists (select 1 from second_factor f where f.account_id = ${sql.ref(`${alias}.id`)} and f.confirmed_at is not null)`,
});
backRelation(Account, 'roleChanges', {
  entity: () => RoleChange,
  description: 'Changes of its roles that need or needed a second administrator, the newest first.',
  mappedBy: 'account',
  orderBy: 'x.proposed_at desc, x.id desc',
});
