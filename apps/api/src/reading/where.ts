import { ReferenceKind } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { filterSql } from './filters.js';
import type { FilterValue } from './filters.js';
import type { ListDefinition, Where } from './list.js';
import { findSqlField } from './registry.js';
import { asFarAsRead, columnOf } from './row-json.js';
import type { ReadContext } from './row-json.js';

/** The predicate of a `where` on the list's row `a`. */
export function whereSql(read: ReadContext, list: ListDefinition, where: Where | undefined): RawBuilder<unknown> {
  if (!where) return sql`true`;
  const parts = Object.entries(where).flatMap(([name, value]) =>
    value == null ? [] : [partSql(read, list, { name, value })],
  );
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`;
}

function partSql(
  read: ReadContext,
  list: ListDefinition,
  { name, value }: { name: string; value: unknown },
): RawBuilder<unknown> {
  if (name === 'NOT') return sql`not coalesce(${whereSql(read, list, value as Where)}, false)`;
  if (name === 'AND' || name === 'OR') {
    const parts = (value as Where[]).map((each) => whereSql(read, list, each));
    if (parts.length === 0) return name === 'AND' ? sql`true` : sql`false`;
    return sql`(${sql.join(parts, name === 'AND' ? sql` and ` : sql` or `)})`;
  }
  const field = list.fields[name];
  if (!field) throw new Error(`${list.type}Where has no ${name}`);
  if (field.among) {
    const { from, value: each } = field.among({ alias: 'a', today: read.today, scope: read.scope });
    return sql`exists (select 1 ${from} and ${filterSql(each, field.kind, value as FilterValue)})`;
  }
  return filterSql(fieldSqlByPath(read, list, name), field.kind, value as FilterValue);
}

/** The SQL of a list's field: a column, a computed field, or one of a record that the row points to. */
export function fieldSqlByPath(read: ReadContext, list: ListDefinition, name: string): RawBuilder<unknown> {
  const path = (list.fields[name]?.path ?? name).split('.');
  return pathSql(read, list.type, { path, alias: 'a' });
}

function pathSql(
  read: ReadContext,
  type: string,
  { path, alias }: { path: readonly string[]; alias: string },
): RawBuilder<unknown> {
  const [name = '', ...rest] = path;
  const computed = findSqlField(type, name);
  if (computed)
    return asFarAsRead(read, type, {
      alias,
      name,
      value: computed({ alias, today: read.today, scope: read.scope }),
    });
  const property = read.metadata(type).properties[name];
  if (!property) throw new Error(`${type} has no ${name} to filter or sort by`);
  const own = sql.ref(`${alias}.${columnOf(property)}`);
  if (rest.length === 0) return asFarAsRead(read, type, { alias, name, value: own });
  if (property.kind === ReferenceKind.SCALAR) throw new Error(`${type}.${name} points to nothing`);
  const target = property.targetMeta?.className ?? property.type;
  const inner = `${alias}p`;
  const table = sql.table(read.metadata(target).tableName);
  return sql`(select ${pathSql(read, target, { path: rest, alias: inner })} from ${table} as ${sql.ref(inner)} where ${sql.ref(`${inner}.id`)} = ${own} and ${read.scope(target, inner)})`;
}
