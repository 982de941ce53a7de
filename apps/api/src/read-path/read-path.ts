import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'kysely';
import type { Actor } from '../auth/actor.js';
import type { ActorContext, RequestContext } from '../context.js';
import { refuseHostileText } from '../graphql/hostile-text.js';
import type { Limited } from '../graphql/limits.js';
import { refuseLongLists } from '../graphql/list-caps.js';
import { refuseLargeShape, shapeOf as sizeOf } from '../graphql/shape.js';
import type { Shape } from '../graphql/shape.js';
import { takenValues } from '../graphql/taken-values.js';
import type { Bound } from '../reading/hole.js';
import { filledBy, rightsOf } from '../reading/made-once.js';
import type { VisitWish } from '../modules/identity/index.js';
import { Bounded } from '../bounded.js';
import { compile } from './compile.js';
import type { CompiledRead } from './compile.js';
import { holesOf, shapeOf, variablesOf } from './variables.js';
import type { Variable } from './variables.js';
import { carryOutVerb, costOfVerb, knownVerb } from './verbs.js';
import type { KnownVerb } from './verbs.js';
import type { Writing } from './write-answer.js';

/*
 * In front of the executor: a document that was answered before is compiled, once for each set of rights and each shape
 * of its values, into the statements that answer it. Whatever cannot be compiled, is refused or goes wrong goes on to the
 * executor, which knows nothing of this. Without this folder everything is answered as it is with it, only later.
 */

const MOST_DOCUMENTS = 500;
const MOST_READS = 2_000;

/** A document that the executor has taken and answered. */
export interface KnownDocument {
  /** By which its compiled readings are found. */
  readonly number: number;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: readonly Variable[];
  readonly size: Shape;
  /** Of a mutation: how it is carried out. */
  readonly verb: KnownVerb | null;
}

/** A request as far as the read path looks at it. */
export interface ReadRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

type ReadingContext = RequestContext & { readonly actor?: Actor; readonly limited: Limited };

/** What a context rests on that was made of a session as it stood last: the statement reads it again, and must find the same. */
export interface Guess {
  readonly wish: VisitWish;
  readonly asRead: string;
  /** Counts the request, which nobody has counted yet. */
  readonly count: () => Promise<void>;
}

/** The read path of a server. */
export interface ReadPath {
  /** A document that was answered before, for which the context of a request is worth making here. */
  readonly known: (request: ReadRequest) => KnownDocument | undefined;
  /** The answer as JSON text, or null where the executor is to answer. */
  readonly answer: (
    known: KnownDocument,
    request: ReadRequest,
    of: { readonly context: ReadingContext; readonly guess?: Guess },
  ) => Promise<string | null>;
  /** Notes the documents that the executor answers. */
  readonly plugin: ApolloServerPlugin<ReadingContext>;
}

/** Opens the read path, empty. */
export function openReadPath(schema: GraphQLSchema): ReadPath {
  const documents = new Bounded<KnownDocument>(MOST_DOCUMENTS);
  // A document that could not be compiled for some rights and values is not tried again for the like.
  const reads = new Bounded<CompiledRead | null>(MOST_READS);
  let seen = 0;
  return {
    known: (request) => documents.get(nameOf(request)),
    answer: async (known, request, { context, guess }) => {
      if (!context.actor) return null;
      const asking = context as ActorContext & ReadingContext;
      try {
        if (!known.verb) return await answered({ schema, known, reads, request, guess }, asking);
        return await carriedOut({ schema, known, verb: known.verb, request }, asking);
      } catch {
        return null;
      }
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ request, document, operation, errors }) => {
            if (errors || !document || !operation || !request.query) return Promise.resolve();
            const name = nameOf({ query: request.query, operationName: request.operationName ?? null });
            if (documents.has(name)) return Promise.resolve();
            const known = knownDocument(schema, document, { operation, variables: request.variables ?? {} });
            if (known) documents.set(name, { ...known, number: (seen += 1) });
            return Promise.resolve();
          },
        }),
    },
  };
}

function nameOf({ query, operationName }: Pick<ReadRequest, 'query' | 'operationName'>): string {
  return `${operationName ?? ''}\n${query}`;
}

function tried<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** What is kept of a document; null where the executor is to answer it every time. */
function knownDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  asked: { operation: OperationDefinitionNode; variables: Readonly<Record<string, unknown>> },
): Omit<KnownDocument, 'number'> | null {
  const { operation } = asked;
  const verb = operation.operation === 'mutation' ? tried(() => knownVerb(schema, document, asked)) : null;
  if (operation.operation !== 'query' && !verb) return null;
  return {
    document,
    operation,
    variables: variablesOf(schema, document, operation),
    size: sizeOf(document, operation),
    verb,
  };
}

interface Asking {
  readonly schema: GraphQLSchema;
  readonly known: KnownDocument;
  readonly reads: Bounded<CompiledRead | null>;
  readonly request: ReadRequest;
  readonly guess: Guess | undefined;
}

/**
 * The values of a request within every limit, as the schema takes them; undefined where it does not.
 * @throws DomainError where a limit is passed
 */
function valuesWithinLimits(
  {
    schema,
    known: { operation, size, variables: declared },
    request: { variables },
  }: Pick<Asking, 'schema' | 'known' | 'request'>,
  { budget, isTrusted }: Limited,
): Record<string, unknown> | undefined {
  if (!isTrusted) refuseLargeShape(size, budget);
  // The document itself was looked at when it came first.
  refuseHostileText(variables, null);
  refuseLongLists({ schema, document: null, operation, variables });
  return takenValues(schema, operation, [declared, variables]);
}

/**
 * Carries a mutation out. Whatever goes wrong from then on is told by the executor, of what was done here.
 * @throws Error where the executor is to answer
 */
async function carriedOut(
  { verb, ...asking }: Pick<Asking, 'schema' | 'known' | 'request'> & { readonly verb: KnownVerb },
  context: ActorContext & ReadingContext,
): Promise<string | null> {
  const { budget, spend } = context.limited;
  const variables = valuesWithinLimits(asking, context.limited);
  if (!variables) return null;
  const cost = costOfVerb(verb, variables);
  if (cost > budget.cost) return null;
  const left = await spend(cost);
  const writing: Writing = { asked: { ...verb.asked, variables }, context };
  const told = await verb.write(writing, await carryOutVerb(verb, variables, context));
  const extensions = JSON.stringify({ cost: { cost, most: budget.cost, ...left } });
  return `{"data":{${JSON.stringify(verb.shown.key)}:${told}},"extensions":${extensions}}`;
}

/** @throws Error where the executor is to answer */
async function answered(
  { schema, known, reads, request, guess }: Asking,
  context: ActorContext & ReadingContext,
): Promise<string | null> {
  const { document, operation, variables: declared } = known;
  const { budget, spend } = context.limited;
  const { variables } = request;
  const coerced = valuesWithinLimits({ schema, known, request }, context.limited);
  if (!coerced) return null;
  const key = [known.number, rightsOf(context.actor), context.today, shapeOf(declared, coerced)].join('\n');
  let read = reads.get(key);
  if (read === undefined && !guess) {
    const holes = holesOf(declared, coerced);
    read = await compile({ schema, document, operation, context, given: variables, variables: coerced, holes }).catch(
      () => null,
    );
    reads.set(key, read);
  }
  if (!read || read.cost > budget.cost || (guess && !read.visiting)) return null;
  const bound: Bound = { variables: coerced, actor: context.actor, ...(guess && { visit: guess.wish }) };
  // A value that no statement takes is the executor's to refuse, before anything is counted here.
  const statements = filledStatements(read, bound, Boolean(guess));
  await guess?.count();
  const left = await spend(read.cost);
  const cost = { cost: read.cost, most: budget.cost, ...left };
  try {
    return await run(read, { context, bound, statements, guess, cost });
  } catch (error) {
    // What went wrong in a resolver would go wrong twice each time.
    if (!read.roots) reads.set(key, null);
    throw error;
  }
}

/** The statements of a reading, their holes filled. */
function filledStatements({ roots, visiting }: CompiledRead, bound: Bound, isGuess: boolean): readonly CompiledQuery[] {
  const statements = isGuess && visiting ? [visiting] : (roots ?? []).map(({ statement }) => statement);
  return statements.map((each) => ({ ...each, parameters: each.parameters.map(filledBy(bound)) }));
}

interface Run {
  readonly context: ActorContext;
  readonly bound: Bound;
  readonly statements: readonly CompiledQuery[];
  readonly guess: Guess | undefined;
  readonly cost: object;
}

async function run(
  { asked, roots, call }: CompiledRead,
  { context, bound, statements, guess, cost }: Run,
): Promise<string> {
  const writing: Writing = { asked: { ...asked, variables: bound.variables }, context };
  const texts = roots?.map(async ({ key, show, write }, at) => {
    const { rows } = await context.sql().executeQuery(statements[at] as CompiledQuery);
    const row = rows[0] as { readonly visit?: string } | undefined;
    if (!row) throw new Error('A reading statement answered no row');
    if (guess && row.visit !== guess.asRead) throw new Error('The session stands otherwise than it did');
    return `${JSON.stringify(key)}:${await write(writing, show(row, filledBy(bound)))}`;
  });
  const data = texts ? `{${(await Promise.all(texts)).join(',')}}` : await call(writing, {});
  return `{"data":${data},"extensions":${JSON.stringify({ cost })}}`;
}
