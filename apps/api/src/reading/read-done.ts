import { Kind, visit } from 'graphql';
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { rowScopeOf } from '../auth/row-scopes.js';
import { Bounded } from '../bounded.js';
import type { ActorContext } from '../context.js';
import { sendMade } from './made-once.js';
import type { MadeStatements } from './made-once.js';
import { rowSql } from './read.js';
import type { Row } from './read.js';
import { typeNamesOf } from './row-json.js';
import { selectionOf } from './selection.js';

/** A record that a verb made or changed, and how the verb was called. */
interface Done {
  readonly type: string;
  readonly uuid: string;
  readonly info: GraphQLResolveInfo;
}

/** Rights, types and days that one mutation's answer is read for at most before statements are made again. */
const MOST = 50;

/** The statements that tell what the mutation of a document did. */
const told = new WeakMap<OperationDefinitionNode, MadeStatements>();

/**
 * What a verb did, as its caller asked to be told; null where he may not see it. A verb shows what it did: one's own
 * account, say, to somebody who may read no accounts. The statement is put together once for a document.
 */
export async function readDone(context: ActorContext, { type, uuid, info }: Done): Promise<Row | null> {
  const [row] = await sendMade(context, {
    made: statementsOf(info),
    key: `${type} ${context.today}`,
    values: { uuid },
    make: (actor, values) => {
      const selection = selectionOf(info, typeNamesOf(type));
      return rowSql({ ...context, actor }, { type, uuid: values.uuid, info, selection, among: rowScopeOf(actor) });
    },
  });
  return row?.row ?? null;
}

/** What is kept for a document; nothing where a directive makes its selection another each time. */
function statementsOf({ operation, fragments }: GraphQLResolveInfo): MadeStatements {
  const kept = told.get(operation);
  if (kept) return kept;
  const made: MadeStatements = new Bounded(MOST);
  if (![operation, ...Object.values(fragments)].some(hasDirective)) told.set(operation, made);
  return made;
}

function hasDirective(node: Parameters<typeof visit>[0]): boolean {
  let isFound = false;
  visit(node, {
    [Kind.DIRECTIVE]: () => {
      isFound = true;
    },
  });
  return isFound;
}
