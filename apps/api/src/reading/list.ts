import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { RawBuilder } from 'kysely';
import type { FilterKind, FilterValue } from './filters.js';
import type { SqlFieldContext } from './registry.js';
import { tellEnum } from '../graphql/enums.js';

/** The way rows are sorted. */
export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
tellEnum(SortDirection, 'SortDirection', {
  about: 'The way rows are sorted.',
  ASC: 'Smallest or earliest first.',
  DESC: 'Largest or latest first.',
});

/**
 * A field a list may be filtered or sorted by: a property of the record (`dueOn`), one of a record it points to
 * (`client.name`), or a field the database computes (`dueState`).
 */
export interface ListField {
  readonly kind: FilterKind;
  /** Path from the record; the field's own name where nothing is said. */
  readonly path?: string;
  /** Where a row holds several values, one of which must pass the filter: from where they come, and what they are. */
  readonly among?: (row: SqlFieldContext) => {
    readonly from: RawBuilder<unknown>;
    readonly value: RawBuilder<unknown>;
  };
  readonly sortable?: boolean;
}

/** One sort term. */
export interface OrderTerm {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Filters by field, and their combination. */
export interface Where {
  readonly AND?: readonly Where[];
  readonly OR?: readonly Where[];
  readonly NOT?: Where;
  readonly [field: string]: FilterValue | readonly Where[] | Where | undefined;
}

/** What a list is asked. */
export interface ListArgs {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly offset?: number;
  readonly where?: Where;
  readonly orderBy?: readonly OrderTerm[];
}

/** A list of records: how it may be asked, and the connection it answers with. */
export interface ListDefinition {
  readonly type: string;
  readonly fields: Readonly<Record<string, ListField>>;
  readonly defaultOrder: readonly OrderTerm[];
  readonly Args: ClassType<object>;
  readonly Connection: ClassType<object>;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row.' })
  endCursor!: string | null;
}

/**
 * Defines a type's list: its filters, its sort fields and its Relay connection, which answers numbered pages too.
 *
 * @example
 * export const ClientList = listOf(Client, { fields: { name: { kind: TEXT, sortable: true } }, defaultOrder: [...] });
 */
export function listOf(
  record: ClassType<object>,
  {
    fields,
    defaultOrder,
  }: {
    fields: Readonly<Record<string, ListField>>;
    defaultOrder: readonly (readonly [field: string, direction: 'ASC' | 'DESC'])[];
  },
): ListDefinition {
  const type = record.name;
  return {
    type,
    fields,
    defaultOrder: defaultOrder.map(([field, direction]) => ({ field, direction })),
    Args: argsClass(type, whereClass(type, fields), orderByClass(type, fields)),
    Connection: connectionClass(type, record),
  };
}

function classNamed(name: string): ClassType<object> {
  return { [name]: class {} }[name] as ClassType<object>;
}

function whereClass(type: string, fields: Readonly<Record<string, ListField>>): ClassType<object> {
  const where = classNamed(`${type}Where`);
  const add = fieldAdder(where);
  for (const [name, { kind }] of Object.entries(fields)) add(name, () => kind.input, `Filter by ${name}.`);
  add('AND', () => [where], 'All of these hold.');
  add('OR', () => [where], 'At least one of these holds.');
  add('NOT', () => where, 'This does not hold.');
  InputType(`${type}Where`, { description: `Which rows of ${type} are wanted; all named fields must hold.` })(where);
  return where;
}

function orderByClass(type: string, fields: Readonly<Record<string, ListField>>): ClassType<object> {
  const sortable = Object.entries(fields).filter(([, field]) => field.sortable);
  const orderFields = Object.fromEntries(sortable.map(([name]) => [upperSnake(name), name]));
  registerEnumType(orderFields, {
    name: `${type}OrderField`,
    description: `What rows of ${type} can be sorted by.`,
    valuesConfig: Object.fromEntries(sortable.map(([name]) => [upperSnake(name), { description: `Sort by ${name}.` }])),
  });
  const orderBy = classNamed(`${type}OrderBy`);
  const add = fieldAdder(orderBy, false);
  add('field', () => orderFields, 'What to sort by.');
  add('direction', () => SortDirection, 'Which way.');
  InputType(`${type}OrderBy`, { description: 'One sort term; the record id breaks ties.' })(orderBy);
  return orderBy;
}

function argsClass(type: string, where: ClassType<object>, orderBy: ClassType<object>): ClassType<object> {
  const args = classNamed(`${type}ListArgs`);
  const add = fieldAdder(args);
  add('first', () => Int, 'How many rows from the start or after a cursor; 1 to 200, 25 where nothing is said.');
  add('after', () => String, 'Rows after this cursor.');
  add('last', () => Int, 'How many rows from the end or before a cursor; 1 to 200.');
  add('before', () => String, 'Rows before this cursor.');
  add('offset', () => Int, 'Rows to leave out first, for numbered pages.');
  add('where', () => where, 'Which rows.');
  add('orderBy', () => [orderBy], 'In which order.');
  ArgsType()(args);
  return args;
}

function connectionClass(type: string, record: ClassType<object>): ClassType<object> {
  const edge = classNamed(`${type}Edge`);
  const addToEdge = fieldAdder(edge, false);
  addToEdge('cursor', () => String, 'Stands for this row in this order.');
  addToEdge('node', () => record, 'The row.');
  ObjectType(`${type}Edge`, { description: 'A row and its cursor.' })(edge);

  const connection = classNamed(`${type}Connection`);
  const add = fieldAdder(connection, false);
  add('edges', () => [edge], 'The rows with their cursors.');
  add('nodes', () => [record], 'The rows.');
  add('pageInfo', () => PageInfo, 'Where the page stands.');
  add('totalCount', () => Int, 'How many rows there are on all pages.');
  ObjectType(`${type}Connection`, { description: `A page of ${type}.` })(connection);
  return connection;
}

function fieldAdder(owner: ClassType<object>, nullable = true) {
  return (name: string, type: () => unknown, description: string): void => {
    Field(type as never, { nullable, description })(owner.prototype as object, name);
  };
}

function upperSnake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
