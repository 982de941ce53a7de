import { AccountRole } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { permissionsOf } from '../../auth/permissions.js';
import { globalId } from '../../graphql/ids.js';

/** Somebody whom a view can be shared with. */
@ObjectType({ description: 'Somebody who may read scores across clients, and whom a view can be shared with.' })
export class ViewReader {
  @Field(() => ID, { description: 'Global id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [AccountRole], { description: 'What of the account lets it read them.' })
  roles!: readonly AccountRole[];
}

/** Roles that may read scores across clients. */
export const READING_ROLES: readonly AccountRole[] = Object.values(AccountRole).filter((role) =>
  permissionsOf([role]).has('analytics:read'),
);

/** Everybody who may read scores across clients, by name. */
export async function viewReaders(context: ActorContext): Promise<ViewReader[]> {
  const { rows } = await sql<{ id: string; name: string; roles: AccountRole[] }>`
    select a.id, a.display_name as name, a.roles from account a left join person p on p.id = a.person_id
    where a.is_active and a.roles && ${`{${READING_ROLES.join(',')}}`}::text[]
      and coalesce(p.left_on >= ${context.today}::date, true)
    order by a.display_name, a.id`.execute(context.sql());
  return rows.map(({ id, name, roles }) => ({
    id: globalId('Account', id),
    name,
    roles: roles.filter((role) => READING_ROLES.includes(role)),
  }));
}
