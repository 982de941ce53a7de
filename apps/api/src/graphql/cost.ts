import { getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';

const ROWS_UNSAID = 25;
const PARTS_GUESSED = 10;

/**
 * What a field costs: its rows, by the page size the values really bring, times what each row asks; a list without pages
 * as if it had ten; and a point for each value of a list it is given, such as ids.
 */
const fieldCost: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const given = 1 + entriesOf(args);
  const rows = (args['first'] ?? args['last']) as number | undefined;
  if (field.args.some(({ name }) => name === 'first'))
    return given + Math.max(1, rows ?? ROWS_UNSAID) * childComplexity;
  const isList = String(field.type).startsWith('[') && field.name !== 'nodes' && field.name !== 'edges';
  return given + (isList ? PARTS_GUESSED : 1) * childComplexity;
};

/** Values in the lists of some arguments. */
export function entriesOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + 1 + entriesOf(each), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, each) => sum + entriesOf(each), 0);
}

/** An operation with its values. */
interface Priced {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** What an operation costs, or null where its values do not fit: the execution tells of them, before anything runs. */
export function costOf({ schema, document, operation, variables }: Priced): number | null {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name && { operationName: operation.name.value }),
      estimators: [fieldExtensionsEstimator(), fieldCost, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch {
    return Infinity;
  }
}
