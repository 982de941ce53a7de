import type { EntityClass, EntityManager, FindOneOptions } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { ActorContext } from './context.js';
import { rowScopeOf } from './auth/row-scopes.js';
import { DomainError, notFound } from './errors/domain-error.js';
import { localId } from './graphql/ids.js';

/** A record that a verb changes, and that two people may change at once. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * The record behind a global id, as far as the actor may see it.
 * @throws DomainError NOT_FOUND when it is of another type, missing, or out of the actor's sight
 */
export async function getRecord<T extends { id: string }>(
  context: ActorContext,
  entity: EntityClass<T> & { readonly name: string },
  id: string,
): Promise<T> {
  const uuid = localId(entity.name, id);
  if (!(await isVisible(context, entity.name, uuid))) throw notFound(entity.name, id);
  const record = await context.em.findOne(entity, { id: uuid } as never, {} as FindOneOptions<T>);
  if (!record) throw notFound(entity.name, id);
  return record as T;
}

/**
 * The same, held against the version the actor read.
 * @throws DomainError STALE_VERSION with the current state when somebody changed it since
 */
export async function getForChange<T extends Versioned>(
  context: ActorContext,
  entity: EntityClass<T> & { readonly name: string },
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<T> {
  const record = await getRecord(context, entity, id);
  if (record.version !== expectedVersion) {
    throw new DomainError('STALE_VERSION', { type: entity.name, id, current: currentState(context.em, record) });
  }
  return record;
}

/** A record's own values, as the conflict dialog shows them. */
function currentState(em: EntityManager, record: Versioned): Record<string, unknown> {
  const properties = em.getMetadata().getByClassName(record.constructor.name as never).properties as Record<
    string,
    { kind: string; name: string; hidden?: boolean }
  >;
  const shown = Object.values(properties).filter(({ kind, name }) => kind === 'scalar' && name !== 'id');
  return Object.fromEntries(
    shown.map(({ name }) => [name, (record as unknown as Record<string, unknown>)[name] ?? null]),
  );
}

async function isVisible(context: ActorContext, type: string, uuid: string): Promise<boolean> {
  const table = context.em.getMetadata().getByClassName(type as never).tableName;
  const scope = rowScopeOf(context.actor)(type, 'a');
  const { rows } = await sql`select 1 from ${sql.table(table)} as a where a.id = ${uuid} and ${scope}`.execute(
    context.sql(),
  );
  return rows.length > 0;
}
