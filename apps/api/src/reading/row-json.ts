import { ReferenceKind } from '@mikro-orm/core';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldScope } from '../auth/field-scopes.js';
import type { RowScope } from '../auth/row-scopes.js';
import { findBackRelation, findNeeds, findSqlField } from './registry.js';
import { fieldsOf } from './selection.js';
import type { Selection } from './selection.js';
import type { PlainDate } from '@touchstone/plain-date';

/** What turning a selection into SQL rests on. */
export interface ReadContext {
  readonly metadata: (type: string) => EntityMetadata;
  readonly scope: RowScope;
  readonly fieldScope: FieldScope;
  readonly today: PlainDate;
  readonly info: GraphQLResolveInfo;
}

type Sql = RawBuilder<unknown>;

const MOST_PARTS = 500;

/** The select list that answers a selection for the row of `alias`. */
export function selectList(
  read: ReadContext,
  type: string,
  { alias, selection }: { alias: string; selection: Selection },
): Sql {
  const columns = new Map<string, Sql>([['__typename', sql`${sql.lit(type)}::text`]]);
  for (const [name, nested] of selection) {
    if (name === '__typename') continue;
    const needed = findNeeds(type, name);
    if (needed)
      needed.forEach((property) => columns.set(property, fieldSql(read, type, { alias, name: property, nested: [] })));
    else columns.set(name, fieldSql(read, type, { alias, name, nested }));
  }
  return sql.join([...columns].map(([name, expression]) => sql`${expression} as ${sql.ref(name)}`));
}

interface FieldAsked {
  readonly alias: string;
  readonly name: string;
  readonly nested: readonly SelectionSetNode[];
}

function fieldSql(read: ReadContext, type: string, asked: FieldAsked): Sql {
  return asFarAsRead(read, type, { ...asked, value: openFieldSql(read, type, asked) });
}

/** A field's value where the actor may read it, and nothing elsewhere. */
export function asFarAsRead(
  read: ReadContext,
  type: string,
  { alias, name, value }: { alias: string; name: string; value: Sql },
): Sql {
  const rows = read.fieldScope(type, name, alias);
  return rows === null ? value : sql`case when ${rows} then ${value} end`;
}

function openFieldSql(read: ReadContext, type: string, { alias, name, nested }: FieldAsked): Sql {
  const computed = findSqlField(type, name);
  if (computed) return computed({ alias, today: read.today, scope: read.scope });
  const back = findBackRelation(type, name);
  if (back)
    return relatedSql(read, back.entity().name, {
      alias,
      nested,
      join: pointingColumn(read, back.entity().name, back.mappedBy),
      orderBy: back.only ? null : back.orderBy,
    });
  const property = read.metadata(type).properties[name];
  if (!property)
    throw new Error(`${type}.${name} is neither a column, a relation, a SQL field nor resolved in code with @Needs`);
  if (property.kind === ReferenceKind.SCALAR) return scalarSql(type, property, alias);
  return relationSql(read, property, { alias, nested });
}

function relationSql(read: ReadContext, property: EntityProperty, { alias, nested }: Omit<FieldAsked, 'name'>): Sql {
  const target = property.targetMeta?.className ?? property.type;
  if (property.kind === ReferenceKind.MANY_TO_ONE || (property.kind === ReferenceKind.ONE_TO_ONE && property.owner)) {
    return relatedSql(read, target, { alias, nested, join: { inner: 'id', outer: columnOf(property) }, orderBy: null });
  }
  const join = pointingColumn(read, target, property.mappedBy);
  if (property.kind === ReferenceKind.ONE_TO_ONE)
    return relatedSql(read, target, { alias, nested, join, orderBy: null });
  return relatedSql(read, target, { alias, nested, join, orderBy: partsOrder(read, target, property.orderBy) });
}

export interface Related {
  readonly alias: string;
  readonly nested: readonly SelectionSetNode[];
  readonly join: { readonly inner: string; readonly outer: string };
  /** Null for a single record. */
  readonly orderBy: string | null;
}

/** A subquery over related rows, as far as the actor may read them: a relation is no way round a door. */
export function relatedSql(read: ReadContext, target: string, { alias, nested, join, orderBy }: Related): Sql {
  const inner = `${alias}r`;
  const table = read.metadata(target).tableName;
  const list = selectList(read, target, { alias: inner, selection: fieldsOf(nested, typeNamesOf(target), read.info) });
  const rows = sql`from ${sql.table(table)} as ${sql.ref(inner)}
    where ${sql.ref(`${inner}.${join.inner}`)} = ${sql.ref(`${alias}.${join.outer}`)} and ${read.scope(target, inner)}`;
  if (orderBy === null) return sql`(select row_to_json(r) from (select ${list} ${rows} limit 1) r)`;
  const order = sql.raw(orderBy.replaceAll('x.', `${inner}.`));
  return sql`(select coalesce(json_agg(row_to_json(r)), '[]'::json) from (select ${list} ${rows} order by ${order} limit ${sql.lit(MOST_PARTS)}) r)`;
}

/** A column in the shape the API shows: global ids, decimals and moments as text. */
export function scalarSql(type: string, property: EntityProperty, alias: string): Sql {
  const reference = sql.ref(`${alias}.${columnOf(property)}`);
  if (property.primary) return sql`${sql.lit(`${type}:`)} || ${reference}::text`;
  const columnType = property.columnTypes[0] ?? '';
  if (/^(numeric|bigint|int8)/.test(columnType)) return sql`${reference}::text`;
  if (columnType.startsWith('timestamptz'))
    return sql`to_char(${reference} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return reference;
}

/** A type and the interface every record answers to. */
export function typeNamesOf(type: string): readonly string[] {
  return [type, 'Node'];
}

/** The column a property lies in. */
export function columnOf(property: EntityProperty): string {
  const column = property.fieldNames[0];
  if (!column) throw new Error(`${property.name} has no column`);
  return column;
}

function pointingColumn(read: ReadContext, target: string, mappedBy: string): { inner: string; outer: string } {
  const property = read.metadata(target).properties[mappedBy];
  if (!property) throw new Error(`${target}.${mappedBy} does not exist`);
  return { inner: columnOf(property), outer: 'id' };
}

function partsOrder(read: ReadContext, target: string, orderBy: unknown): string {
  const wanted = Object.entries((Array.isArray(orderBy) ? orderBy[0] : orderBy) ?? {});
  const properties = read.metadata(target).properties as Record<string, EntityProperty>;
  const terms = wanted.map(([name, direction]) => {
    const property = properties[name];
    if (!property) throw new Error(`${target}.${name} does not exist`);
    return `x.${columnOf(property)} ${String(direction)}`;
  });
  return [...terms, 'x.id'].join(', ');
}
