import type { EntityClass } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { ActorContext } from '../context.js';
import { DomainError } from '../errors/domain-error.js';
import { noteChange } from './journal-subscriber.js';
import { SENT_WITH_NEXT } from './preparing-client.js';

/** Nothing is to be known of a turn but that it was waited for. */
const WITH_NEXT = sql.raw(SENT_WITH_NEXT);

/**
 * Lets one transaction at a time do something, until it ends: what is found afterwards is not changed by another
 * that does the same.
 */
export async function takeTurns({ sql: database }: ActorContext, what: string): Promise<void> {
  await sql`${WITH_NEXT} select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(database());
}

/** The same for what is done to one record: others that ask for it wait. */
export async function takeTurnsAt(
  { em, sql: database }: ActorContext,
  entity: EntityClass<unknown> & { readonly name: string },
  id: string,
): Promise<void> {
  const table = em.getMetadata().getByClassName(entity.name as never).tableName;
  await sql`${WITH_NEXT} select 1 from ${sql.table(table)} where id = ${id} for update`.execute(database());
}

/**
 * Counts a change to a part (a client's site) as a change of the whole, so that two people who edit different parts
 * of what they read as one are told apart.
 * @throws DomainError STALE_VERSION when somebody was faster
 */
export async function countChange(
  { em, sql: database }: ActorContext,
  record: { readonly id: string; readonly version: number },
): Promise<void> {
  const table = em.getMetadata().getByClassName(record.constructor.name as never).tableName;
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set version = version + 1 where id = ${record.id} and version = ${record.version}`.execute(
    database(),
  );
  if (numAffectedRows !== 1n) throw new DomainError('STALE_VERSION', { type: record.constructor.name });
  noteChange(em, {
    type: record.constructor.name,
    id: record.id,
    action: 'update',
    before: { version: record.version },
    after: { version: record.version + 1 },
  });
}
