import { isDeepStrictEqual } from 'node:util';
import { OptimisticLockError } from '@mikro-orm/core';
import type { EntityClass, EntityManager, EntityProperty } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../context.js';
import { arrayOf } from './insert-rows.js';
import type { Cell } from './insert-rows.js';
import { noteChange } from './journal-subscriber.js';

/*
 * Writes without a unit of work, for verbs that are called all day: what they write is sent as it is, in one statement
 * that the database has planned before, and noted for the journal as a flush would note it. No entity is made, compared
 * or written as text.
 */

/** Values by property; a record that is pointed to, by its id. */
export type RowValues = Readonly<Record<string, unknown>>;

/** One row about to be written. */
export type RowWrite =
  | { readonly entity: EntityClass<unknown> & { readonly name: string }; readonly added: RowValues }
  | {
      readonly entity: EntityClass<unknown> & { readonly name: string };
      readonly id: string;
      readonly version: number;
      readonly before: RowValues;
      readonly after: RowValues;
    };

/** Values by property, as the database takes them. */
type Encoded = Readonly<Record<string, Cell>>;

interface Table {
  readonly tableName: string;
  readonly properties: Readonly<Record<string, EntityProperty | undefined>>;
}

/**
 * Writes rows in one statement, and notes them for the journal. Of a row that is changed, what is as it was is left
 * alone; nothing is written where all is. What is changed counts as its next version.
 * @throws OptimisticLockError when a row to be changed has another version by now
 */
export async function writeRows({ em, sql: database }: ActorContext, writes: readonly RowWrite[]): Promise<void> {
  const parts = writes.flatMap((write) => ('added' in write ? [addedRow(em, write)] : changedRow(em, write)));
  if (parts.length === 0) return;
  const named = parts.map((statement, at) => sql`${sql.ref(`w${at}`)} as (${statement} returning 1)`);
  const counts = parts.map((_, at) => sql`(select count(*) from ${sql.table(`w${at}`)})`);
  const { rows } = await sql<{
    written: number;
  }>`with ${sql.join(named)} select (${sql.join(counts, sql` + `)})::int as written`.execute(database());
  if (rows[0]?.written !== parts.length) throw new OptimisticLockError('A row was changed meanwhile');
}

/** The statement that adds one row. */
export function insertSql(
  em: EntityManager,
  { name }: { readonly name: string },
  values: RowValues,
): { readonly statement: RawBuilder<unknown>; readonly encoded: Encoded } {
  const table = tableOf(em, name);
  const encoded = encodedOf(table, values);
  const columns = Object.keys(encoded).map((property) => sql.ref(columnOf(table, property)));
  const cells = Object.values(encoded).map((cell) => sql`${cell}`);
  const statement = sql`insert into ${sql.table(table.tableName)} (${sql.join(columns)}) values (${sql.join(cells)})`;
  return { statement, encoded };
}

function addedRow(em: EntityManager, { entity, added }: RowWrite & { readonly added: RowValues }): RawBuilder<unknown> {
  const { statement, encoded } = insertSql(em, entity, added);
  noteChange(em, { type: entity.name, id: String(added['id']), action: 'create', before: null, after: encoded });
  return statement;
}

function changedRow(
  em: EntityManager,
  { entity, id, version, before, after }: Exclude<RowWrite, { readonly added: RowValues }>,
): readonly RawBuilder<unknown>[] {
  const differing = Object.keys(after).filter((property) => !isDeepStrictEqual(before[property], after[property]));
  if (differing.length === 0) return [];
  const table = tableOf(em, entity.name);
  const of = (all: RowValues): Encoded =>
    encodedOf(table, Object.fromEntries(differing.map((property) => [property, all[property]])));
  const now = of(after);
  noteChange(em, { type: entity.name, id, action: 'update', before: of(before), after: now });
  const sets = Object.entries(now).map(([property, cell]) => sql`${sql.ref(columnOf(table, property))} = ${cell}`);
  return [
    sql`update ${sql.table(table.tableName)} set ${sql.join(sets)}, version = version + 1 where id = ${id} and version = ${version}`,
  ];
}

function tableOf(em: EntityManager, name: string): Table {
  return em.getMetadata().getByClassName(name as never);
}

function encodedOf({ properties }: Table, values: RowValues): Encoded {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, encode(properties[name]?.columnTypes?.[0] ?? '', value)]),
  );
}

function encode(columnType: string, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (columnType === 'jsonb') return JSON.stringify(value);
  return Array.isArray(value) ? arrayOf(value as readonly Cell[]) : (value as Cell);
}

function columnOf({ properties, tableName }: Table, property: string): string {
  const column = properties[property]?.fieldNames?.[0];
  if (column === undefined) throw new Error(`${tableName} has no column for ${property}`);
  return column;
}
