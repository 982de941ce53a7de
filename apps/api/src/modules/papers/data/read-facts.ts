import { parse } from 'graphql';
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { ActorContext } from '../../../context.js';
import { readRow } from '../../../reading/read.js';
import { typeNamesOf } from '../../../reading/row-json.js';
import { fieldsOf } from '../../../reading/selection.js';

/** Nothing of a request's is asked: no fragments, no variables. */
const INFO = { fragments: {}, variableValues: {} } as unknown as GraphQLResolveInfo;

/**
 * Reads what a paper needs of a record, in one statement and as far as the actor may see it: what he may not read comes
 * as null, just as on a page. `selection` is written as in GraphQL.
 */
export async function readFacts<Facts>(
  context: ActorContext,
  { type, uuid, selection }: { type: string; uuid: string; selection: string },
): Promise<Facts | null> {
  const [operation] = parse(selection).definitions as readonly OperationDefinitionNode[];
  if (!operation) throw new Error('A selection selects something');
  const fields = fieldsOf([operation.selectionSet], typeNamesOf(type), INFO);
  return (await readRow(context, { type, uuid, info: INFO, selection: fields })) as Facts | null;
}
