import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import statics from '@fastify/static';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './context.js';
import { contextOf } from './request-context.js';
import type { ServerParts, VisitContext } from './request-context.js';
import { DomainError } from './errors/domain-error.js';
import { formatError } from './errors/format-error.js';
import { MOST_TOKENS, operationLimits } from './graphql/limits.js';
import { refuseHostileText } from './graphql/hostile-text.js';
import { makeSchema } from './schema.js';
import { addDocumentRoutes } from './document-routes.js';
import { addRegisterRoutes } from './register-routes.js';
import { addPaperRoutes } from './paper-routes.js';
import { addCompetenceRoutes } from './competence-routes.js';
import { addEditionRoutes } from './edition-routes.js';
import { addHealthRoutes } from './health-routes.js';

/** A running house, before it listens. */
export interface Server {
  readonly http: FastifyInstance;
  /** Says "not ready", waits until proxies have noticed, then closes: no request fails. */
  readonly drain: (waitMs: number) => Promise<void>;
}

const LARGEST_BODY = 1024 * 1024;
const LARGEST_FILE = 20 * 1024 * 1024;

/** Builds the server from its parts; what `main` and the tests both call. */
export async function buildServer(parts: ServerParts): Promise<Server> {
  const http = Fastify({
    logger: { level: parts.config.logLevel },
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    trustProxy: false,
    forceCloseConnections: 'idle',
  });
  const readers = new WeakMap<object, RequestContext>();
  const apollo = new ApolloServer<VisitContext>({
    schema: makeSchema(),
    introspection: true,
    // The process is ended by main, after it has drained; Apollo's own handler would kill it in between.
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: ['x-touchstone-csrf', 'apollo-require-preflight'] },
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(http), operationLimits, edge(readers)],
    formatError: (formatted, error) =>
      formatError(formatted, error, {
        locale: readers.get(error as object)?.locale ?? 'zh',
        requestId: readers.get(error as object)?.requestId ?? null,
        log: (errorId, cause) =>
          http.log.error({ errorId, reqId: readers.get(error as object)?.requestId, err: cause }),
      }),
  });
  await apollo.start();

  await http.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY,
    strictTransportSecurity: parts.config.publicUrl.startsWith('https'),
  });
  nameRequests(http);
  await http.register(cookie);
  await http.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 4 } });
  const readiness = addHealthRoutes(http, parts);
  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => contextOf(parts, request, reply).catch(asRequestError),
    }),
  });
  addDocumentRoutes(http, parts);
  addCompetenceRoutes(http, parts);
  addEditionRoutes(http, parts);
  addPaperRoutes(http, parts);
  await addRegisterRoutes(http, parts);
  await addDashboard(http, parts.config.adminDir);
  return {
    http,
    drain: async (waitMs) => {
      readiness.stop();
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      await http.close();
    },
  };
}

/** Every answer tells by which id the log and the journal know its request. */
function nameRequests(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
}

/** Refuses hostile text before anything runs, and notes whose language an error is to be told in. */
function edge(readers: WeakMap<object, RequestContext>): ApolloServerPlugin<VisitContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ request, document }) =>
          Promise.resolve(beforeItRuns(() => refuseHostileText(request.variables, document))),
        didEncounterErrors: ({ errors, contextValue }) => {
          errors.forEach((error) => readers.set(error, contextValue));
          return Promise.resolve();
        },
      }),
  };
}

function beforeItRuns(check: () => void): void {
  try {
    check();
  } catch (error) {
    asRequestError(error);
  }
}

/** A request that cannot stand never reached a resolver: the status says so too. @throws always */
function asRequestError(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const status = error.code === 'FORBIDDEN' ? 403 : 400;
  throw new GraphQLError(error.code, { originalError: error, extensions: { http: { status } } });
}

const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The dashboard: files by name with a hash are good for ever, and every other path is the page. */
async function addDashboard(http: FastifyInstance, adminDir: string | null): Promise<void> {
  if (!adminDir) return;
  await http.register(statics, {
    root: adminDir,
    wildcard: false,
    setHeaders: (response, path) => {
      void response.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  http.setNotFoundHandler((request, reply) => {
    if (
      request.method === 'GET' &&
      !request.url.startsWith('/graphql') &&
      !request.url.startsWith('/documents') &&
      !/\.[a-z0-9]+(\?|$)/i.test(request.url)
    ) {
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    }
    return reply.code(404).send({ error: 'NOT_FOUND' });
  });
}
