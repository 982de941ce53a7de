import type { FastifyInstance } from 'fastify';
import type { ServerParts } from './request-context.js';

/** `/health/live`: the process answers. `/health/ready`: it wants requests; 503 while it drains or has no database. */
export function addHealthRoutes(http: FastifyInstance, { database }: ServerParts): { readonly stop: () => void } {
  let draining = false;
  http.get('/health/live', () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const connected =
      !draining &&
      (await database.orm
        .checkConnection()
        .then(({ ok }) => ok)
        .catch(() => false));
    return reply.code(connected ? 200 : 503).send({
      status: connected ? 'ready' : draining ? 'draining' : 'no database',
      engine: database.engine,
      durable: database.durable,
    });
  });
  return {
    stop: () => {
      draining = true;
    },
  };
}
