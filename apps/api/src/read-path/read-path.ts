import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Actor } from '../auth/actor.js';
import type { ActorContext, RequestContext } from '../context.js';
import { refuseHostileText } from '../graphql/hostile-text.js';
import type { Limited } from '../graphql/limits.js';
import { refuseLongLists } from '../graphql/list-caps.js';
import { refuseLargeShape, shapeOf as sizeOf } from '../graphql/shape.js';
import type { Shape } from '../graphql/shape.js';
import { Hole } from '../reading/hole.js';
import type { Bound } from '../reading/hole.js';
import { Bounded } from './bounded.js';
import { compile } from './compile.js';
import type { CompiledRead, CompiledRoot } from './compile.js';
import { holesOf, shapeOf, variablesOf } from './variables.js';
import type { Variable } from './variables.js';
import { writeValue } from './write-answer.js';
import type { Writing } from './write-answer.js';

/*
 * In front of the executor: a document that was answered before is compiled, once for each set of rights and each shape
 * of its values, into the statements that answer it. Whatever cannot be compiled, is refused or goes wrong goes on to the
 * executor, which knows nothing of this. Without this folder everything is answered as it is with it, only later.
 */

const MOST_DOCUMENTS = 500;
const MOST_READS = 2_000;

/** A document that the executor has taken and answered. */
interface KnownDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: readonly Variable[];
  readonly size: Shape;
}

/** A request as far as the read path looks at it. */
export interface ReadRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

type ReadingContext = RequestContext & { readonly actor?: Actor; readonly limited: Limited };

/** The read path of a server. */
export interface ReadPath {
  /** Whether a document was answered before, so that the context of a request is worth making here. */
  readonly knows: (request: ReadRequest) => boolean;
  /** The answer as JSON text, or null where the executor is to answer. */
  readonly answer: (request: ReadRequest, context: ReadingContext) => Promise<string | null>;
  /** Notes the documents that the executor answers. */
  readonly plugin: ApolloServerPlugin<ReadingContext>;
}

/** Opens the read path, empty. */
export function openReadPath(schema: GraphQLSchema): ReadPath {
  const documents = new Bounded<KnownDocument>(MOST_DOCUMENTS);
  // A document that could not be compiled for some rights and values is not tried again for the like.
  const reads = new Bounded<CompiledRead | null>(MOST_READS);
  return {
    knows: (request) => documents.has(nameOf(request)),
    answer: async (request, context) => {
      const { actor } = context;
      const known = documents.get(nameOf(request));
      if (!known || !actor) return null;
      const asking = { ...context, actor } as ActorContext & ReadingContext;
      try {
        return await answered({ schema, known, reads, request }, asking);
      } catch {
        return null;
      }
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ request, document, operation, errors }) => {
            if (errors || !document || operation?.operation !== 'query' || !request.query) return Promise.resolve();
            const name = nameOf({ query: request.query, operationName: request.operationName ?? null });
            if (!documents.has(name)) documents.set(name, knownDocument(schema, document, operation));
            return Promise.resolve();
          },
        }),
    },
  };
}

function nameOf({ query, operationName }: Pick<ReadRequest, 'query' | 'operationName'>): string {
  return `${operationName ?? ''}\n${query}`;
}

function knownDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): KnownDocument {
  return {
    document,
    operation,
    variables: variablesOf(schema, document, operation),
    size: sizeOf(document, operation),
  };
}

interface Asking {
  readonly schema: GraphQLSchema;
  readonly known: KnownDocument;
  readonly reads: Bounded<CompiledRead | null>;
  readonly request: ReadRequest;
}

/** @throws Error where the executor is to answer */
async function answered(
  { schema, known: { document, operation, variables: declared, size }, reads, request }: Asking,
  context: ActorContext & ReadingContext,
): Promise<string | null> {
  const { budget, isTrusted, spend } = context.limited;
  if (!isTrusted) refuseLargeShape(size, budget);
  const { variables } = request;
  // The document itself was looked at when it came first.
  refuseHostileText(variables, null);
  refuseLongLists({ schema, document: null, operation, variables });
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const key = [nameOf(request), rightsOf(context.actor), context.today, shapeOf(declared, coerced)].join('\n');
  let read = reads.get(key);
  if (read === undefined) {
    const holes = holesOf(declared, coerced);
    read = await compile({ schema, document, operation, context, given: variables, variables: coerced, holes }).catch(
      () => null,
    );
    reads.set(key, read);
  }
  if (!read || read.cost > budget.cost) return null;
  const left = await spend(read.cost);
  return run(read, { context, variables: coerced, cost: { cost: read.cost, most: budget.cost, ...left } });
}

/** What of an actor decides which statement answers him. */
function rightsOf({ roles, permissions, reach, key, accountId, personId, clientId }: Actor): string {
  const held = key ? [...permissions].toSorted() : roles;
  return JSON.stringify([Boolean(key), held, reach, key?.narrowed ?? null, !accountId, !personId, !clientId]);
}

interface Run {
  readonly context: ActorContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: object;
}

async function run({ asked, roots }: CompiledRead, { context, variables, cost }: Run): Promise<string> {
  const bound: Bound = { variables, actor: context.actor };
  const writing: Writing = { asked: { ...asked, variables }, context };
  const texts = roots.map(async (root) => {
    const value = await readRoot(root, context, bound);
    return `${JSON.stringify(root.shown.key)}:${await writeValue(writing, root.shown.value, value)}`;
  });
  const text = `{${(await Promise.all(texts)).join(',')}}`;
  return `{"data":${text},"extensions":${JSON.stringify({ cost })}}`;
}

async function readRoot({ statement, show }: CompiledRoot, context: ActorContext, bound: Bound): Promise<unknown> {
  const filled = <V>(value: V): V => (value instanceof Hole ? (value.fill(bound) as V) : value);
  const { rows } = await context.sql().executeQuery({ ...statement, parameters: statement.parameters.map(filled) });
  const [row] = rows;
  if (!row) throw new Error('A reading statement answered no row');
  return show(row, filled);
}
