import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { addCalendarRoutes } from './calendar-routes.js';
import { addCompetenceRoutes } from './competence-routes.js';
import { addCredentialRoutes } from './credential-routes.js';
import { addDocumentRoutes } from './document-routes.js';
import { answerErrors } from './edge/error-answers.js';
import { addGraphqlRoute } from './edge/graphql-route.js';
import { LONGEST_PART, readJsonBodies, refuseHostileRequests, routedAddress } from './edge/hostile-request.js';
import { loggedRequest } from './edge/logged-address.js';
import { addDashboard, addSecurityHeaders } from './edge/security-headers.js';
import { addEditionRoutes } from './edition-routes.js';
import { addOidcRoutes } from './oidc.js';
import { addHealthRoutes } from './health-routes.js';
import { addHouseRoutes } from './house-routes.js';
import { addPaperRoutes } from './paper-routes.js';
import { addRegisterRoutes } from './register-routes.js';
import { addIntakeRoutes } from './intake-routes.js';
import { addReturnRoutes } from './return-routes.js';
import { addExportRoutes } from './export-routes.js';
import type { ServerParts } from './request-context.js';
import { makeSchema } from './schema.js';

/** A running house, before it listens. */
export interface Server {
  readonly http: FastifyInstance;
  /** Says "not ready", waits until proxies have noticed, then closes: no request fails. */
  readonly drain: (waitMs: number) => Promise<void>;
}

const LARGEST_BODY = 256 * 1024;
const LARGEST_FILE = 20 * 1024 * 1024;

/** Builds the server from its parts; what `main` and the tests both call. */
export async function buildServer(parts: ServerParts, schema: GraphQLSchema = makeSchema()): Promise<Server> {
  const { config } = parts;
  const http = Fastify({
    logger: { level: config.logLevel, serializers: { req: loggedRequest } },
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    forceCloseConnections: 'idle',
    // What the router would refuse in words of its own comes to our answers too.
    rewriteUrl: routedAddress,
    routerOptions: { maxParamLength: LONGEST_PART },
  });
  nameRequests(http);
  answerErrors(http, LARGEST_BODY);
  await addSecurityHeaders(http, config.publicUrl.startsWith('https'));
  refuseHostileRequests(http);
  readJsonBodies(http);
  http.removeContentTypeParser('text/plain');
  await http.register(cookie);
  await http.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 4 } });
  const readiness = addHealthRoutes(http, parts);
  await addGraphqlRoute(http, parts, schema);
  addDocumentRoutes(http, parts);
  addCompetenceRoutes(http, parts);
  addExportRoutes(http, parts, schema);
  addEditionRoutes(http, parts);
  addPaperRoutes(http, parts);
  addOidcRoutes(http, parts);
  addRegisterRoutes(http, parts);
  addIntakeRoutes(http, parts);
  addReturnRoutes(http, parts);
  addHouseRoutes(http, parts);
  addCredentialRoutes(http, parts);
  addCalendarRoutes(http, parts);
  await addDashboard(http, config.adminDir);
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
