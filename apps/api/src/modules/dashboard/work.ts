import type { RawBuilder } from 'kysely';
import type { Permission } from '../../auth/permissions.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { findSqlField } from '../../reading/registry.js';
import type { WorkKind } from './dashboard.type.js';

/** A piece of a statement. */
export type Sql = RawBuilder<unknown>;

/** One kind of work: who it waits for, and the rows `recordId, number, clientName, dueOn` it is made of. */
export interface Work {
  readonly kind: WorkKind;
  readonly needs: Permission;
  readonly rows: (context: ActorContext) => Sql;
}

/** A field of a type that the database computes, for the row of an alias. @throws Error when it computes none such */
export function computed({ actor, today }: ActorContext, type: string, [name, alias]: readonly [string, string]): Sql {
  const field = findSqlField(type, name);
  if (!field) throw new Error(`${type}.${name} is not computed in SQL`);
  return field({ alias, today, scope: readScopeOf(actor) });
}
