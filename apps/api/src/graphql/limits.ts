import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, Kind } from 'graphql';
import type { OperationDefinitionNode, SelectionSetNode, FragmentDefinitionNode } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** Tokens a document may have; graphql-js stops reading there. */
export const MOST_TOKENS = 3000;
const DEEPEST = 12;
const COSTLIEST = 60_000;
const ROWS_UNSAID = 25;
const PARTS_GUESSED = 10;

/** A list costs its rows times what each row asks, with the page size the variables really bring. */
const listCost: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const rows = (args['first'] ?? args['last']) as number | undefined;
  if (field.args.some(({ name }) => name === 'first')) return 1 + Math.max(1, rows ?? ROWS_UNSAID) * childComplexity;
  return String(field.type).startsWith('[') && !isPagePart(field.name)
    ? 1 + PARTS_GUESSED * childComplexity
    : undefined;
};

/**
 * What an operation may cost: one root mutation, so that no list of attempts hides in one request; bounded depth; and
 * bounded rows, counted before anything runs.
 */
export const operationLimits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document, operation, schema }) => {
        if (!operation) return Promise.resolve();
        const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
        if (operation.operation === 'mutation' && !isOneVerb(operation)) throw tooMuch('one mutation at a time');
        if (depthOf(operation, fragments) > DEEPEST) throw tooMuch(`nested deeper than ${DEEPEST}`);
        // Values that do not fit are told by the execution itself, all at once and before anything runs.
        const values = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (values.errors) return Promise.resolve();
        const cost = costOf(() =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(request.operationName && { operationName: request.operationName }),
            estimators: [fieldExtensionsEstimator(), listCost, simpleEstimator({ defaultComplexity: 1 })],
          }),
        );
        if (cost > COSTLIEST) throw tooMuch(`cost ${cost} of at most ${COSTLIEST}`);
        return Promise.resolve();
      },
    }),
};

function isPagePart(name: string): boolean {
  return name === 'nodes' || name === 'edges';
}

function costOf(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    throw new GraphQLError(error instanceof Error ? error.message : 'The variables do not fit', {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

/** One field, written where it stands: a fragment could hold a thousand attempts. */
function isOneVerb({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  return selections.length === 1 && selections[0]?.kind === Kind.FIELD;
}

function tooMuch(why: string): GraphQLError {
  return new GraphQLError(`The operation asks too much: ${why}`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
  });
}

function depthOf(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): number {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment.selectionSet]));
  const visit = (set: SelectionSetNode | undefined, depth: number): number => {
    if (!set || depth > DEEPEST) return depth;
    return Math.max(
      ...set.selections.map((node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return visit(byName.get(node.name.value), depth);
        return visit(node.selectionSet, node.kind === Kind.FIELD ? depth + 1 : depth);
      }),
    );
  };
  return visit(operation.selectionSet, 0);
}
