import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { Kind } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import type { Budget } from './budgets.js';
import { costOf } from './cost.js';
import { refuseHostileText } from './hostile-text.js';
import { refuseLongLists } from './list-caps.js';
import { refuseLargeShape, shapeOf } from './shape.js';

/** What the limits need to know of a request. */
export interface Limited {
  /** What whoever asks may ask. */
  readonly budget: Budget;
  /** Whether it is a document of our own dashboard, whose size was looked at when it was built. */
  readonly isTrusted: boolean;
  /** Takes the cost from the budget of this minute. @throws DomainError TOO_MANY_REQUESTS */
  readonly spend: (cost: number) => Promise<{ readonly limit: number; readonly remaining: number }>;
  /** What it cost, once that is known; told in the answer's `extensions`. */
  cost?: { readonly cost: number; readonly most: number; readonly limit: number; readonly remaining: number };
}

/**
 * Bounds an operation before anything runs: one root mutation, so that no list of attempts hides in one request; no
 * hostile text; bounded size, lists and cost.
 */
export function operationLimits<Context extends object>(
  limitedOf: (context: Context) => Limited,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => check(request, limitedOf(request.contextValue)),
        willSendResponse: ({ response, contextValue }) => {
          const { cost } = limitedOf(contextValue);
          if (cost && response.body.kind === 'single')
            response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
          return Promise.resolve();
        },
      }),
  };
}

async function check<Context extends object>(
  { request, document, operation, schema }: GraphQLRequestContextDidResolveOperation<Context>,
  limited: Limited,
): Promise<void> {
  if (!operation) return;
  const { budget, isTrusted, spend } = limited;
  const variables = request.variables ?? {};
  if (operation.operation === 'subscription') throw new DomainError('DOCUMENT_REFUSED', { reason: 'NO_SUBSCRIPTIONS' });
  if (operation.operation === 'mutation' && !isOneVerb(operation))
    throw new DomainError('QUERY_TOO_COMPLEX', { reason: 'ONE_MUTATION' });
  if (!isTrusted) refuseLargeShape(shapeOf(document, operation), budget);
  refuseHostileText(variables, document);
  refuseLongLists({ schema, document, operation, variables });
  const cost = costOf({ schema, document, operation, variables });
  if (cost === null) return;
  if (cost > budget.cost)
    throw new DomainError('QUERY_TOO_COMPLEX', { reason: 'COST_MOST', count: cost, most: budget.cost });
  limited.cost = { cost, most: budget.cost, ...(await spend(cost)) };
}

/** One field, written where it stands: a fragment could hold a thousand attempts. */
function isOneVerb({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  return selections.length === 1 && selections[0]?.kind === Kind.FIELD;
}
