import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { keysetSql, unknownCursor } from '../../reading/cursor.js';
import type { OrderKey } from '../../reading/cursor.js';
import { orderSql } from '../../reading/page-sql.js';
import { checkPage, connectionOf, isDataFault, readContext } from '../../reading/read.js';
import type { Row } from '../../reading/read.js';
import { findNeeds, findSqlField } from '../../reading/registry.js';
import { relatedSql } from '../../reading/row-json.js';
import type { ReadContext } from '../../reading/row-json.js';
import { fieldsOf, selectionOf } from '../../reading/selection.js';
import type { Selection } from '../../reading/selection.js';
import { DueOrderField } from './due.inputs.js';
import type { DueItemsArgs } from './due.inputs.js';
import type { Sql } from './due-source.js';
import { owedSql, whereOwed } from './owed.queries.js';
import { askedDues } from './standing/asked-dues.js';
import type { AskedDues } from './standing/asked-dues.js';
import { LISTED_BY, PART } from './standing/standing-due.js';

const CONNECTION = 'DueItemConnection';
const NODE = 'DueItem';

/** Relations of something owed: the type and the column. */
const RELATIONS: Readonly<Record<string, readonly [type: string, column: string]>> = {
  client: ['Client', 'client_id'],
  certification: ['Certification', 'certification_id'],
  programme: ['Programme', 'programme_id'],
  person: ['Person', 'person_id'],
  audit: ['Audit', 'audit_id'],
};

/** Rows of a page and how many there are on all of them. */
interface PageRead {
  readonly total: number | null;
  readonly rows: ReadonlyArray<{ readonly node: Row; readonly key: readonly string[] }>;
}

/** What of each row is asked, in which order, and how many. */
interface PageAsked {
  readonly nodes: Selection;
  readonly order: readonly OrderKey[];
  readonly count: number;
  readonly isCounted: boolean;
}

/** A page of what is owed on rows the reader may see, with its total. */
export async function dueItems(context: ActorContext, args: DueItemsArgs, info: GraphQLResolveInfo): Promise<object> {
  const asked = {
    ...(args.first != null && { first: args.first }),
    ...(args.offset != null && { offset: args.offset }),
  };
  const { count } = checkPage(asked);
  const read = readContext(context, info);
  const connection = selectionOf(info, [CONNECTION]);
  const edges = fieldsOf(connection.get('edges') ?? [], ['DueItemEdge'], info);
  const nodes = fieldsOf([...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])], [NODE], info);
  const page = { nodes, order: orderOf(args), count, isCounted: connection.has('totalCount') };
  const isUsual = !args.after && (args.orderBy ?? []).length === 0;
  const held = isUsual ? await askedDues(context, args.where) : null;
  const answer = held
    ? await pageHeld(context, read, { ...page, held, offset: args.offset ?? 0 })
    : await pageRead(context, read, { ...page, args });
  return connectionOf(answer, {
    count,
    backwards: false,
    args: { ...asked, ...(args.after && { after: args.after }) },
  });
}

/** The page whose rows this process knows: those alone are read. */
async function pageHeld(
  context: ActorContext,
  read: ReadContext,
  { held, offset, count, ...page }: PageAsked & { readonly held: AskedDues; readonly offset: number },
): Promise<PageRead> {
  const total = held.total;
  const dues = held.page(offset, count + 1);
  if (dues.length === 0) return { total, rows: [] };
  const kind = [...new Set(dues.map(({ group }) => group.kind))];
  const records = `{${dues.map(({ recordId }) => recordId).join(',')}}`;
  const these = dues.map(({ group, recordId, part }) => `${group.kind} ${recordId} ${part}`);
  const from = sql`select a.* from ${owedSql(context, { kind })} as a where a.record_id = any(${records}::uuid[])
    and a.kind || ' ' || a.record_id || ' ' || coalesce(a.part, '') = any(${these}::text[])`;
  const { rows } = await sql<PageRead>`select ${rowsSql(read, page, from)} as rows`.execute(context.sql());
  return { total, rows: rows[0]?.rows ?? [] };
}

/** The page from the records themselves, in one statement with its total. */
async function pageRead(
  context: ActorContext,
  read: ReadContext,
  { args, count, ...page }: PageAsked & { readonly args: DueItemsArgs },
): Promise<PageRead> {
  const { order } = page;
  // Which rows there are is read once, by what they are counted and put in order by; what else there is to a row is
  // worked out for those on the page.
  const owed = sql`select ${sql.join(TOLD_APART)} from ${owedSql(context, args.where)} as a
    where ${whereOwed(context, args.where)}`;
  const keys = sql`select a.kind, a.record_id, a.part from owed as a where ${keysetSql(order, args.after ?? undefined, false, PART)}
    order by ${orderSql(order, false, PART)} limit ${count + 1} offset ${args.offset ?? 0}`;
  const from = sql`select a.* from (${keys}) as k cross join lateral (select a.* from ${owedSql(context, args.where)} as a
    where a.kind = k.kind and a.record_id = k.record_id and a.part is not distinct from k.part offset 0) as a`;
  const total = page.isCounted ? sql`(select count(*)::int from owed)` : sql`null::int`;
  const statement = sql<PageRead>`with owed as materialized (${owed}) select ${total} as total, ${rowsSql(read, page, from)} as rows`;
  const { rows } = await statement.execute(context.sql()).catch((error: unknown) => {
    throw args.after && isDataFault(error) ? unknownCursor(false) : error;
  });
  const [answer] = rows;
  if (!answer) throw new Error('A reading statement answered no row');
  return answer;
}

/** Rows `a` as JSON in their order, each with what its cursor is made of. */
function rowsSql(read: ReadContext, { nodes, order }: Pick<PageAsked, 'nodes' | 'order'>, from: Sql): Sql {
  const key = sql`json_build_array(${sql.join([...order.map(({ expression }) => sql`${expression}::text`), PART])})`;
  return sql`(select coalesce(json_agg(json_build_object('node', ${dueNode(read, nodes)}, 'key', ${key}) order by ${orderSql(order, false, PART)}), '[]'::json)
    from (${from}) as a)`;
}

/** Columns that tell rows apart or put them in order. */
const TOLD_APART = [...new Set(['kind', 'record_id', 'part', ...Object.values(DueOrderField)])].map((column) =>
  sql.ref(`a.${column}`),
);

function orderOf({ orderBy }: DueItemsArgs): readonly OrderKey[] {
  const terms = orderBy?.length ? orderBy : [{ field: 'due_on', direction: 'ASC' }];
  const asked = terms.map(({ field, direction }) => ({
    expression: sql.ref(`a.${field}`),
    descending: direction === 'DESC',
  }));
  return [...asked, ...LISTED_BY.map((expression) => ({ expression, descending: false }))];
}

/** A row of alias `a` as JSON, as far as it is asked for. */
export function dueNode(read: ReadContext, selection: Selection): Sql {
  return sql`(select row_to_json(r) from (select ${selectList(read, selection)}) r)`;
}

/** The select list that answers a selection for a row of alias `a`. */
function selectList(read: ReadContext, selection: Selection): Sql {
  const columns = new Map<string, Sql>([['__typename', sql`${sql.lit(NODE)}::text`]]);
  for (const [name, nested] of selection) {
    if (name === '__typename') continue;
    for (const each of findNeeds(NODE, name) ?? [name]) columns.set(each, columnSql(read, each, nested));
  }
  return sql.join([...columns].map(([name, expression]) => sql`${expression} as ${sql.ref(name)}`));
}

function columnSql(read: ReadContext, name: string, nested: Parameters<typeof fieldsOf>[0]): Sql {
  const computed = findSqlField(NODE, name);
  if (computed) return computed({ alias: 'a', today: read.today, scope: read.scope });
  const relation = RELATIONS[name];
  if (!relation) return sql.ref(`a.${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
  const [type, outer] = relation;
  return relatedSql(read, type, { alias: 'a', nested, join: { inner: 'id', outer }, orderBy: null });
}
