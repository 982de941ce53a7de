import type { FastifyInstance } from 'fastify';
import type { Database } from './database/database.js';
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
      ...(connected && (await standing(database))),
    });
  });
  return {
    stop: () => {
      draining = true;
    },
  };
}

/** As whom the house serves, how many journal entries wait for their seal, and whether the clock was found to have leapt within a day. */
async function standing({ orm }: Database): Promise<object> {
  const [row] = await orm.em.getConnection().execute<object[]>(`
    select current_user = 'touchstone_app' as "servesAsApp",
      (select count(*)::int from (select from journal_entry e where e.transaction_id >= coalesce(
          (select l.transaction_id from journal_seal s join journal_entry l on l.id = s.entry_id order by s.number desc limit 1), '0'::xid8)
        and not exists (select from journal_seal s where s.entry_id = e.id) limit 1000) tail) as "unsealed",
      exists (select from journal_seal where clock_leapt and sealed_at > now() - interval '1 day') as "clockLeapt"`);
  return row ?? {};
}
