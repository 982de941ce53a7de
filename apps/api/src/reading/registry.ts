import type { RawBuilder } from 'kysely';
import { Field } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { PlainDate } from '@touchstone/plain-date';
import type { RowScope } from '../auth/row-scopes.js';

/** What a field computed in SQL may use: the row's alias, the day it is, and which rows the reader may see. */
export interface SqlFieldContext {
  readonly alias: string;
  readonly today: PlainDate;
  readonly scope: RowScope;
}

/** A field the database computes, told once for the schema and for reading, filtering and sorting. */
export type SqlField = (context: SqlFieldContext) => RawBuilder<unknown>;

/** Records of a later module that point at a record of an earlier one. */
export interface BackRelation {
  readonly entity: () => ClassType;
  /** Property of the pointing record. */
  readonly mappedBy: string;
  /** SQL order of the pointing rows, by column names of alias `x`. */
  readonly orderBy: string;
  readonly only: boolean;
}

const sqlFields = new Map<string, SqlField>();
const backRelations = new Map<string, BackRelation>();
const needs = new Map<string, readonly string[]>();

/** Tells of a field that the database computes from the row. */
export function sqlField(
  owner: ClassType,
  name: string,
  {
    returns,
    description,
    nullable,
    sql,
  }: { returns: () => unknown; description: string; nullable?: boolean; sql: SqlField },
): void {
  Field(returns as never, { description, nullable: nullable ?? false })(owner.prototype as object, name);
  sqlFields.set(`${owner.name}.${name}`, sql);
}

/** Tells of a list (or, with `only`, of the one record) that points back here from a later module. */
export function backRelation(
  owner: ClassType,
  name: string,
  {
    entity,
    description,
    mappedBy,
    orderBy,
    only,
  }: { entity: () => ClassType; description: string; mappedBy: string; orderBy?: string; only?: boolean },
): void {
  Field((only ? entity : () => [entity()]) as never, { description, nullable: only ?? false })(
    owner.prototype as object,
    name,
  );
  backRelations.set(`${owner.name}.${name}`, { entity, mappedBy, orderBy: orderBy ?? 'x.id', only: only ?? false });
}

/** Something the database tells of a row that only field resolvers read; the schema does not know it. */
export interface RowFact {
  readonly name: string;
}

/**
 * Tells of a fact that comes with a row for a field resolver's sake, such as what lies in rows of other tables: the
 * page stays one statement. It must hold to `scope` where those rows are not the reader's by themselves.
 */
export function rowFact(owner: ClassType, name: string, fact: SqlField): RowFact {
  sqlFields.set(`${owner.name}.${name}`, fact);
  return { name };
}

/**
 * On a field resolver: the properties and facts of the row it computes from, so that the page's one statement brings
 * them.
 */
export function Needs<T>(
  owner: abstract new () => T,
  ...needed: ReadonlyArray<(keyof T & string) | RowFact>
): (target: object, name: string) => void {
  const names = needed.map((each) => (typeof each === 'string' ? each : each.name));
  return (_target, name) => {
    needs.set(`${owner.name}.${name}`, names);
  };
}

/** The SQL of a computed field, if it is one. */
export function findSqlField(type: string, name: string): SqlField | undefined {
  return sqlFields.get(`${type}.${name}`);
}

/** The back relation of that name, if it is one. */
export function findBackRelation(type: string, name: string): BackRelation | undefined {
  return backRelations.get(`${type}.${name}`);
}

/** The properties a field resolver needs, if the field is resolved in code. */
export function findNeeds(type: string, name: string): readonly string[] | undefined {
  return needs.get(`${type}.${name}`);
}
