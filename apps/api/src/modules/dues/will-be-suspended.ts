import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { checkPage, readContext } from '../../reading/read.js';
import { fieldsOf, selectionOf } from '../../reading/selection.js';
import { dueNode } from './due-items.js';
import type { DueWhere } from './due.inputs.js';
import { owedSql, whereOwed } from './owed.queries.js';
import type { WillBeSuspendedArgs } from './suspension-ahead.type.js';

const MOST = 200;

/** What will be suspended, be withdrawn, expire or lapse by a day if nothing moves: rows of the list `followsBy` asks for. */
export async function willBeSuspended(
  context: ActorContext,
  { by, where, first }: WillBeSuspendedArgs,
  info: GraphQLResolveInfo,
): Promise<object[]> {
  const { count } = checkPage({ first: first ?? MOST });
  const asked: DueWhere = { followsBy: by, AND: where ? [where] : [] };
  const item = fieldsOf(selectionOf(info, ['SuspensionAhead']).get('item') ?? [], ['DueItem'], info);
  const { rows } = await sql<{ on: string; mayBeDismissed: boolean; item: object }>`
    select (a.last_lawful_on + 1)::text as "on", a.consequence = 'SUSPENSION_PROPOSED' and a.regime = 'classic' as "mayBeDismissed",
      ${dueNode(readContext(context, info), item)} as item
    from ${owedSql(context, asked)} as a where ${whereOwed(context, asked)} order by a.last_lawful_on, a.id limit ${count}`.execute(
    context.sql(),
  );
  return rows;
}
