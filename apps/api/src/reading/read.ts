import type { GraphQLResolveInfo } from 'graphql';
import { ReferenceKind } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { invalidInput } from '../errors/domain-error.js';
import type { ActorContext } from '../context.js';
import { fieldScopeOf } from '../auth/field-scopes.js';
import { readScopeOf } from '../auth/row-scopes.js';
import type { RowScope } from '../auth/row-scopes.js';
import { localId } from '../graphql/ids.js';
import { cursorOf, unknownCursor } from './cursor.js';
import type { OrderKey } from './cursor.js';
import { isHole, worked } from './hole.js';
import { fieldSqlByPath, whereSql } from './where.js';
import type { ListArgs, ListDefinition } from './list.js';
import { offsetFaults, orderSql, pageSql } from './page-sql.js';
import type { Reading } from './reading.js';
import { findSqlField } from './registry.js';
import { selectList, typeNamesOf } from './row-json.js';
import type { ReadContext } from './row-json.js';
import { fieldsOf, selectionOf } from './selection.js';
import type { Selection } from './selection.js';

/** A row as the database made it for the API. */
export type Row = Readonly<Record<string, unknown>>;

const DEFAULT_PAGE = 25;
const LARGEST_PAGE = 200;

/** A page of a list, in one statement with its total. */
export async function readPage(
  context: ActorContext,
  list: ListDefinition,
  { args, info }: { args: ListArgs; info: GraphQLResolveInfo },
): Promise<object> {
  const { count, backwards } = checkPage(args);
  const read = readContext(context, info);
  const connection = selectionOf(info, [`${list.type}Connection`]);
  const nodes = nodeSelection(list.type, connection, info);
  const order = orderOf(read, list, args);
  const cursor = backwards ? args.before : args.after;
  const wanted = sql`${read.scope(list.type, 'a')} and ${whereSql(read, list, args.where)}`;
  const table = sql.table(read.metadata(list.type).tableName);
  const from = sql`from ${table} as a where ${wanted}`;
  const offset = args.offset ?? 0;
  const { first, told, total, ids, memory } = pageSql(context, {
    from,
    order,
    backwards,
    count,
    cursor,
    offset,
    hasTotal: connection.has('totalCount'),
    isSought: isHole(offset) && !cursor && !backwards && isAlwaysThere(read, list, args),
  });
  const page = sql`select a.* from (${ids}) as p join ${table} as a on a.id = p.id`;
  const isPlaced = connection.has('edges') || connection.has('pageInfo');
  const key = !isPlaced
    ? sql`null::json`
    : sql`json_build_array(${sql.join([...order.map(({ expression }) => sql`${expression}::text`), sql`a.id::text`])})`;
  const statement = sql<PageRow>`${first} select ${told}, ${total} as total, (select coalesce(json_agg(json_build_object('node', (select row_to_json(r) from (select ${selectList(read, list.type, { alias: 'a', selection: nodes })}) r), 'key', ${key}) order by ${orderSql(order, backwards)}), '[]'::json) from (${page}) as a) as rows`;
  const recalled = memory?.of((each) => each);
  return answerOf(context, {
    statement,
    show: (answer, filled) => {
      if (memory && recalled) memory.note(filled(recalled), answer);
      return connectionOf(answer, { count, backwards, args: { ...args, offset: filled(offset) } });
    },
    // A cursor is the reader's to keep unchanged: one that was written by hand may hold anything.
    faultOf: (error) => (cursor && isDataFault(error) ? unknownCursor(backwards) : error),
  });
}

/** A page as the database tells it. */
interface PageRow {
  readonly snapshot: string;
  readonly holds: boolean;
  readonly total: number | null;
  readonly places: readonly (readonly string[])[] | null;
  readonly rows: { node: Row; key: string[] | null }[];
}

/** Whether no value that a list is in order by is ever missing, for anybody. */
function isAlwaysThere(
  read: ReadContext,
  { type, fields, defaultOrder }: ListDefinition,
  { orderBy }: ListArgs,
): boolean {
  return (orderBy?.length ? orderBy : defaultOrder).every(({ field }) => {
    const name = fields[field]?.path ?? field;
    const property = read.metadata(type).properties[name];
    const isColumn = property?.kind === ReferenceKind.SCALAR && !property.nullable && !findSqlField(type, name);
    return isColumn && read.fieldScope(type, name, 'a') === null;
  });
}

/** SQLSTATE class 22: a value that is none of its type. */
export function isDataFault(error: unknown): boolean {
  return String((error as { readonly code?: string }).code).startsWith('22');
}

/** One record by global id, as far as the actor may see it, or null. */
export async function findRecord(
  context: ActorContext,
  { type, id, info }: { type: string; id: string; info: GraphQLResolveInfo },
): Promise<Row | null> {
  const uuid = worked(id, (each) => localId(type, each));
  return readRow(context, { type, uuid: uuid as string, info, selection: selectionOf(info, typeNamesOf(type)) });
}

/** Which record is read, and what of it. */
interface RowAsked {
  readonly type: string;
  readonly uuid: string;
  readonly info: GraphQLResolveInfo;
  readonly selection: Selection;
  /** Which rows may answer; those the actor may read, where nothing is said. What the row leads to is always theirs to read. */
  readonly among?: RowScope;
}

/** One record with a given selection, or null where the actor may not see it. */
export async function readRow(context: ActorContext, asked: RowAsked): Promise<Row | null> {
  return answerOf(context, { statement: rowSql(context, asked), show: (answer) => answer.row });
}

/** The statement that answers so, in one row. */
export function rowSql(
  context: ActorContext,
  { type, uuid, info, selection, among }: RowAsked,
): RawBuilder<{ readonly row: Row | null }> {
  const read = readContext(context, info);
  const list = selectList(read, type, { alias: 'a', selection });
  const table = sql.table(read.metadata(type).tableName);
  return sql`select (select row_to_json(r) from (select ${list} from ${table} as a where a.id = ${uuid} and ${(among ?? read.scope)(type, 'a')}) r) as row`;
}

/** Runs a reading, or hands it to whoever compiles it. */
async function answerOf<T, Shown>(context: ActorContext, reading: Reading<T, Shown>): Promise<Shown> {
  if (context.compile) return context.compile(reading as never) as Shown;
  const { statement, show, faultOf } = reading;
  const { rows } = await statement.execute(context.sql()).catch((error: unknown) => {
    throw faultOf?.(error) ?? error;
  });
  const [row] = rows;
  if (!row) throw new Error('A reading statement answered no row');
  return show(row, (value) => value);
}

/** What reading rests on, for a resolver that builds a statement of its own. */
export function readContext(context: ActorContext, info: GraphQLResolveInfo): ReadContext {
  return {
    metadata: (type) => context.em.getMetadata().getByClassName(type as never) as never,
    scope: readScopeOf(context.actor),
    fieldScope: fieldScopeOf(context.actor),
    today: context.today,
    info,
  };
}

function nodeSelection(type: string, connection: Selection, info: GraphQLResolveInfo): Selection {
  const edges = fieldsOf(connection.get('edges') ?? [], [`${type}Edge`], info);
  return fieldsOf([...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])], typeNamesOf(type), info);
}

function orderOf(read: ReadContext, list: ListDefinition, args: ListArgs): readonly OrderKey[] {
  const terms = args.orderBy?.length ? args.orderBy : list.defaultOrder;
  return terms.map(({ field, direction }) => ({
    expression: fieldSqlByPath(read, list, field),
    descending: direction === 'DESC',
  }));
}

/** How many rows a page is asked, and which way. @throws DomainError INVALID_INPUT naming every fault */
export function checkPage(args: ListArgs): { count: number; backwards: boolean } {
  const backwards = args.last != null;
  const count = (backwards ? args.last : args.first) ?? DEFAULT_PAGE;
  const field = backwards ? 'last' : 'first';
  const faults = [
    ...(count < 1 || count > LARGEST_PAGE ? [{ field, code: 'PAGE_SIZE', params: { largest: LARGEST_PAGE } }] : []),
    ...(args.last != null && args.first != null ? [{ field: 'last', code: 'PAGE_BOTH_WAYS' }] : []),
    // One that is not known yet is looked at on its way into the statement.
    ...(isHole(args.offset) ? [] : offsetFaults(args.offset ?? 0)),
  ];
  if (faults.length > 0) throw invalidInput(faults);
  return { count, backwards };
}

/** The connection that some rows make, one more than asked for being a sign that more follow. */
export function connectionOf(
  { total, rows }: { total: number | null; rows: readonly { node: Row; key: readonly string[] | null }[] },
  { count, backwards, args }: { count: number; backwards: boolean; args: ListArgs },
): object {
  const kept = rows.slice(0, count);
  const shown = backwards ? kept.toReversed() : kept;
  const edges = shown.map(({ node, key }) => ({ node, cursor: key && cursorOf(key) }));
  const more = rows.length > count;
  return {
    totalCount: total,
    edges,
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? Boolean(args.before) : more,
      hasPreviousPage: backwards ? more : Boolean(args.after) || (args.offset ?? 0) > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
