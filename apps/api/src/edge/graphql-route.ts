import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { localeOf } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { DomainError, STATUS } from '../errors/domain-error.js';
import { formatError } from '../errors/format-error.js';
import { MOST_TOKENS, MOST_TRUSTED_COST } from '../graphql/budgets.js';
import { operationLimits } from '../graphql/limits.js';
import type { Limited } from '../graphql/limits.js';
import { openReadPath } from '../read-path/read-path.js';
import type { Guess, ReadPath } from '../read-path/read-path.js';
import { guessedContextOf, readContextOf } from '../request-context.js';
import type { ServerParts, VisitContext } from '../request-context.js';
import { headersOf } from './error-answers.js';
import { budgetOf } from './meter.js';
import type { Left } from './meter.js';
import { compiledAnswer, onceEach, rememberedVisits } from './compiled-answer.js';

/** Selections of a document with its fragments opened, after which it is not even checked. */
const MOST_SELECTIONS = 10_000;
/** How long an answer may take; what runs on is ended by the database's own limit. */
const LONGEST_MS = 60_000;

/** In whose language an error is told, and of which request. */
interface Reader {
  readonly locale: Locale;
  readonly requestId: string | null;
}

type GraphqlContext = VisitContext & { readonly limited: Limited };

/** Puts the API at `POST /graphql`, behind everything that bounds it. */
export async function addGraphqlRoute(http: FastifyInstance, parts: ServerParts, schema: GraphQLSchema): Promise<void> {
  const readers = new WeakMap<object, Reader>();
  const readPath = parts.config.readPath === 'compiled' ? openReadPath(schema) : null;
  const apollo = makeApollo(http, parts, { schema, readers, readPath });
  await apollo.start();
  const visits = rememberedVisits();
  const contextFor = onceEach(async (request, reply) => {
    const { context, asRead } = await readContextOf(parts, [request, reply]);
    if (context.http.sessionToken && asRead) visits.remember(context.http.sessionToken, asRead);
    return { ...context, limited: limitedOf(parts, request, context) };
  });
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      try {
        return await contextFor(request, reply);
      } catch (error) {
        const told = asRequestError(error);
        readers.set(told, { locale: localeOf(request.headers['accept-language']), requestId: request.id });
        throw told;
      }
    },
  });
  http.post(
    '/graphql',
    { preHandler: (request, _reply, done) => done(findTrusted(parts, request)) },
    (request, reply) =>
      inTime(
        (async () => {
          const text =
            readPath &&
            (await compiledAnswer(readPath, request, {
              contextOf: () => contextFor(request, reply),
              guess: () => guessedOf(parts, [request, reply], visits.of),
            }));
          if (text === null) return answer.call(http, request, reply) as Promise<unknown>;
          void reply.header('content-type', 'application/json; charset=utf-8');
          return text;
        })(),
      ),
  );
  http.get('/graphql', (_request, reply) => {
    void reply.header('allow', 'POST');
    throw Object.assign(new Error('METHOD_NOT_TAKEN'), { statusCode: 405, code: 'METHOD_NOT_TAKEN' });
  });
}

function makeApollo(
  http: FastifyInstance,
  { config }: ServerParts,
  { schema, readers, readPath }: { schema: GraphQLSchema; readers: WeakMap<object, Reader>; readPath: ReadPath | null },
): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema,
    introspection: config.documents === 'developer',
    nodeEnv: 'production',
    // The process is ended by main, after it has drained; Apollo's own handler would kill it in between.
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: ['x-touchstone-csrf', 'apollo-require-preflight'] },
    hideSchemaDetailsFromClientErrors: config.documents !== 'developer',
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: MOST_SELECTIONS,
    includeStacktraceInErrorResponses: false,
    plugins: [
      // Nothing here says how long an answer keeps; asked of every field, that costs more than most fields do.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(http),
      operationLimits<GraphqlContext>(({ limited }) => limited),
      ...(readPath ? [readPath.plugin as ApolloServerPlugin<GraphqlContext>] : []),
      tellErrors(readers),
    ],
    formatError: (formatted, error) =>
      formatError(formatted, error, {
        locale: readers.get(error as object)?.locale ?? 'zh',
        requestId: readers.get(error as object)?.requestId ?? null,
        log: (errorId, cause) =>
          http.log.error({ errorId, reqId: readers.get(error as object)?.requestId, err: cause }),
      }),
  });
}

/** Documents by the id the dashboard sends in their stead: they are known, so they need not be sent. */
const TRUSTED = new WeakSet<FastifyRequest>();

function findTrusted({ trustedDocuments }: ServerParts, request: FastifyRequest): DomainError | undefined {
  const body = request.body as { documentId?: unknown; query?: unknown; extensions?: unknown } | null | undefined;
  if (!body || typeof body !== 'object' || Array.isArray(body))
    return new DomainError('INVALID_INPUT', { reason: 'BODY_UNREADABLE' });
  // Nobody leaves documents here for later: the dashboard's are known, and others come whole.
  if (body.extensions) return new DomainError('DOCUMENT_REFUSED', { reason: 'DOCUMENT_UNKNOWN' });
  if (!('documentId' in body)) return undefined;
  const text = typeof body.documentId === 'string' ? trustedDocuments.get(body.documentId) : undefined;
  if (text === undefined || 'query' in body) return new DomainError('DOCUMENT_REFUSED', { reason: 'DOCUMENT_UNKNOWN' });
  body.query = text;
  TRUSTED.add(request);
  return undefined;
}

/** The context of a request whose session stands as it stood last; null where it cannot be guessed, or is refused. */
function guessedOf(
  parts: ServerParts,
  exchange: readonly [FastifyRequest, FastifyReply],
  asReadOf: (tokenHash: string) => string | undefined,
): readonly [GraphqlContext, Guess] | null {
  try {
    const guessed = guessedContextOf(parts, exchange, asReadOf);
    if (!guessed) return null;
    const { context, wish, asRead } = guessed;
    const [{ ip }] = exchange;
    const count = (): Promise<void> => parts.meter.request({ actor: context.actor, address: ip });
    return [
      { ...context, limited: limitedOf(parts, exchange[0], context) },
      { wish, asRead, count },
    ];
  } catch {
    return null;
  }
}

/** @throws DomainError DOCUMENT_REFUSED where only the dashboard's own documents run */
function limitedOf({ config, meter }: ServerParts, request: FastifyRequest, { actor }: VisitContext): Limited {
  const isTrusted = TRUSTED.has(request);
  if (config.documents === 'trusted' && !isTrusted && !actor?.key)
    throw new DomainError('DOCUMENT_REFUSED', { reason: 'DOCUMENT_NOT_TRUSTED' });
  const budget = budgetOf({ actor });
  // Whoever answers in the end, a request is paid for once.
  let spent: Promise<Left> | undefined;
  return {
    budget: isTrusted ? { ...budget, cost: Math.max(budget.cost, MOST_TRUSTED_COST) } : budget,
    isTrusted: isTrusted || config.documents === 'developer',
    spend: (cost) => (spent ??= meter.cost({ actor, address: request.ip }, cost)),
  };
}

/** Notes whose language an error is to be told in, and gives refusals their status. */
function tellErrors(readers: WeakMap<object, Reader>): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue, response }) => {
          errors.forEach((error) => readers.set(error, contextValue));
          const cause = errors[0]?.originalError;
          if (cause instanceof DomainError && response.body === undefined && errors[0]?.path === undefined) {
            response.http.status = STATUS[cause.code];
            Object.entries(headersOf(cause)).forEach(([name, value]) => response.http.headers.set(name, value));
          }
          return Promise.resolve();
        },
      }),
  };
}

/** A request that cannot stand never reached a resolver: the status says so too. */
function asRequestError(error: unknown): Error {
  if (!(error instanceof DomainError)) return error as Error;
  const http = { status: STATUS[error.code], headers: new HeaderMap(Object.entries(headersOf(error))) };
  return new GraphQLError(error.code, { originalError: error, extensions: { http } });
}

/** @throws DomainError TOOK_TOO_LONG */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new DomainError('TOOK_TOO_LONG')), LONGEST_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
