import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../context.js';
import { invalidInput } from '../errors/domain-error.js';
import type { FieldFault } from '../errors/domain-error.js';
import { beyondKeySql, keysetSql } from './cursor.js';
import type { OrderKey } from './cursor.js';
import { worked } from './hole.js';
import { HOLDS, isWatched, ListMemory } from './list-memory.js';
import { changedSince } from './told-changes.js';

type Sql = RawBuilder<unknown>;

/** A page of a list as it is asked. */
export interface PageAsked {
  /** `from … as a where …`: every row of the list. */
  readonly from: Sql;
  readonly order: readonly OrderKey[];
  readonly backwards: boolean;
  readonly count: number;
  readonly cursor: string | undefined;
  readonly offset: number;
  readonly hasTotal: boolean;
  /** Whether the page may be sought from a place further up: it is numbered, and no value of its order is ever missing. */
  readonly isSought: boolean;
}

/** What a page's statement is made of. */
interface PageSql {
  readonly first: Sql;
  /** Columns beside the rows. */
  readonly told: Sql;
  readonly total: Sql;
  /** Ids of the rows of the page, and of one more. */
  readonly ids: Sql;
  readonly memory: ListMemory | null;
}

const FARTHEST_OFFSET = 100_000;

/** The parts of a page's statement: resting on what is remembered where it is compiled, and where every change is told. */
export function pageSql(context: ActorContext, asked: PageAsked): PageSql {
  const isRemembered = context.compile && (asked.hasTotal || asked.isSought) && isWatched(context, asked.from);
  return isRemembered ? recalling(asked, new ListMemory(asked.from, asked.offset)) : plain(asked);
}

// Rows that are only passed over are not fetched: an index alone may hold what tells them apart.
const idsSql = (
  { from, order, backwards, count }: PageAsked,
  { where, offset }: { readonly where: Sql; readonly offset: unknown },
): Sql =>
  sql`(select a.id ${from} and ${where} order by ${orderSql(order, backwards)} limit ${count + 1} offset ${offset})`;

const totalSql = ({ from, hasTotal }: PageAsked): Sql =>
  hasTotal ? sql`(select count(*)::int ${from})` : sql`null::int`;

function plain(asked: PageAsked): PageSql {
  const { order, cursor, backwards, offset } = asked;
  const where = keysetSql(order, cursor, backwards);
  return {
    first: sql``,
    told: sql`null::text as snapshot, null::boolean as holds, null::json as places`,
    total: totalSql(asked),
    ids: idsSql(asked, { where, offset: worked(offset, checkedOffset) }),
    memory: null,
  };
}

function recalling(asked: PageAsked, memory: ListMemory): PageSql {
  const snapshot = memory.of(({ known }) => known?.snapshot ?? null) as string;
  const total = memory.of(({ known }) => known?.total ?? null);
  const counted = totalSql(asked);
  const { ids } = plain(asked);
  return {
    first: sql`with recalled as materialized (select ${snapshot}::pg_snapshot is not null and not ${changedSince(snapshot)} as holds)`,
    told: sql`pg_current_snapshot()::text as snapshot, ${HOLDS} as holds, ${asked.isSought ? placesSql(asked, memory) : sql`null::json`} as places`,
    total: asked.hasTotal ? sql`case when ${HOLDS} then ${total}::int else ${counted} end` : counted,
    ids: asked.isSought ? soughtIds(asked, memory) : ids,
    memory,
  };
}

/** Where rows stand in their order, by one walk over the list; nothing where it is not worth it. */
function placesSql({ from, order }: PageAsked, memory: ListMemory): Sql {
  const apart = memory.of((recalled) => recalled.apart);
  const keys = order.map(({ expression }, at) => sql`${expression} as ${sql.ref(`k${at}`)}`);
  const texts = order.map((_, at) => sql`${sql.ref(`w.k${at}`)}::text`);
  const walk = sql`select row_number() over (order by ${orderSql(order, false)}) as nth, ${sql.join([...keys, sql`a.id`])} ${from}`;
  return sql`case when ${apart}::int is not null then (select json_agg(json_build_array(${sql.join([...texts, sql`w.id::text`])}) order by w.nth)
    from (${walk}) w where w.nth % ${apart}::int = 0) end`;
}

/** The page from a place that is known further up; from the beginning where none is, or what was known is so no more. */
function soughtIds(asked: PageAsked, memory: ListMemory): Sql {
  const { order, offset } = asked;
  const key = [...order, null].map((_, at) => memory.of(({ place }) => place?.key[at] ?? null));
  const [first] = order;
  const isSought = sql`(${HOLDS} and ${memory.of(({ place }) => place !== null)}::boolean)`;
  // Said by itself, an index can begin where the rows do.
  const isBeyond = first ? sql`${first.expression} ${first.descending ? sql`<=` : sql`>=`} ${key[0]}` : sql`true`;
  const sought = sql`${isSought} and ${isBeyond} and ${beyondKeySql(order, key)}`;
  const ids = idsSql(asked, { where: sought, offset: memory.of(({ between }) => between) });
  return sql`${ids} union all ${idsSql(asked, { where: sql`not ${isSought}`, offset: worked(offset, checkedOffset) })}`;
}

/** The order of a page, whichever way it is read; `tie` tells rows apart that are otherwise alike. */
export function orderSql(order: readonly OrderKey[], backwards: boolean, tie = sql`a.id`): Sql {
  const terms = order.map(({ expression, descending }) => {
    if (backwards) return descending ? sql`${expression} asc nulls first` : sql`${expression} desc nulls first`;
    return descending ? sql`${expression} desc nulls last` : sql`${expression} asc nulls last`;
  });
  return sql.join([...terms, backwards ? sql`${tie} desc` : sql`${tie} asc`]);
}

/** What is wrong with an offset. */
export function offsetFaults(offset: number): readonly FieldFault[] {
  if (offset >= 0 && offset <= FARTHEST_OFFSET) return [];
  return [{ field: 'offset', code: 'PAGE_OFFSET', params: { farthest: FARTHEST_OFFSET } }];
}

/** @throws DomainError INVALID_INPUT */
function checkedOffset(offset: number): number {
  const faults = offsetFaults(offset);
  if (faults.length > 0) throw invalidInput(faults);
  return offset;
}
