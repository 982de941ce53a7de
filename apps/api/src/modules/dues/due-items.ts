import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { keysetSql, unknownCursor } from '../../reading/cursor.js';
import type { OrderKey } from '../../reading/cursor.js';
import { checkPage, connectionOf, isDataFault, orderSql, readContext } from '../../reading/read.js';
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

/** A page of what is owed on rows the reader may see, in one statement with its total. */
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
  const order = orderOf(args);
  // Which rows there are is read once, by what they are counted and put in order by; what else there is to a row is
  // worked out for those on the page.
  const owed = sql`select ${sql.join(TOLD_APART)} from ${owedSql(context, args.where)} as a
    where ${whereOwed(context, args.where)}`;
  const keys = sql`select a.kind, a.record_id, a.part from owed as a where ${keysetSql(order, args.after ?? undefined, false, PART)}
    order by ${orderSql(order, false, PART)} limit ${count + 1} offset ${args.offset ?? 0}`;
  const page = sql`select a.* from (${keys}) as k cross join lateral (select a.* from ${owedSql(context, args.where)} as a
    where a.kind = k.kind and a.record_id = k.record_id and a.part is not distinct from k.part offset 0) as a`;
  const key = sql`json_build_array(${sql.join([...order.map(({ expression }) => sql`${expression}::text`), PART])})`;
  const total = connection.has('totalCount') ? sql`(select count(*)::int from owed)` : sql`null::int`;
  const statement = sql<{
    total: number | null;
    rows: { node: Row; key: string[] }[];
  }>`with owed as materialized (${owed}) select ${total} as total,
    (select coalesce(json_agg(json_build_object('node', ${dueNode(read, nodes)}, 'key', ${key}) order by ${orderSql(order, false, PART)}), '[]'::json)
      from (${page}) as a) as rows`;
  const { rows } = await statement.execute(context.sql()).catch((error: unknown) => {
    throw args.after && isDataFault(error) ? unknownCursor(false) : error;
  });
  const [answer] = rows;
  if (!answer) throw new Error('A reading statement answered no row');
  return connectionOf(answer, {
    count,
    backwards: false,
    args: { ...asked, ...(args.after && { after: args.after }) },
  });
}

/** Columns that tell rows apart or put them in order. */
const TOLD_APART = [...new Set(['kind', 'record_id', 'part', ...Object.values(DueOrderField)])].map((column) =>
  sql.ref(`a.${column}`),
);

/** Which of several dues of one record a row is: what tells rows apart that are otherwise alike. */
const PART = sql`coalesce(a.part, '')`;

function orderOf({ orderBy }: DueItemsArgs): readonly OrderKey[] {
  const terms = orderBy?.length ? orderBy : [{ field: 'due_on', direction: 'ASC' }];
  const asked = terms.map(({ field, direction }) => ({
    expression: sql.ref(`a.${field}`),
    descending: direction === 'DESC',
  }));
  const rest = ['a.kind', 'a.record_id'].map((name) => ({ expression: sql.ref(name), descending: false }));
  return [...asked, ...rest];
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
