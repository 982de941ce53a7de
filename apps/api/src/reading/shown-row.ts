import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../context.js';
import { readContext } from './read.js';
import { selectList, typeNamesOf } from './row-json.js';
import { fieldsOf, selectionOf } from './selection.js';

/** Where in a document a record stands that a statement of its own gathers beside others. */
interface ShownWhere {
  /** Type of the answer, and the field of it that holds the record. */
  readonly answer: string;
  readonly field: string;
  /** Type of the record, and the alias its row goes by in the statement. */
  readonly type: string;
  readonly alias: string;
}

/** What a document asks of a record that comes along in another statement, as one JSON column. */
export function shownRow(
  context: ActorContext,
  info: GraphQLResolveInfo,
  { answer, field, type, alias }: ShownWhere,
): RawBuilder<unknown> {
  const sets = selectionOf(info, [answer]).get(field) ?? [];
  const selection = fieldsOf(sets, typeNamesOf(type), info);
  const list = selectList(readContext(context, info), type, { alias, selection });
  return sql`(select row_to_json(r) from (select ${list}) r)`;
}
