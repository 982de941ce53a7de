import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from './errors/domain-error.js';
import { readFeed } from './modules/calendars/index.js';
import { contextOf } from './request-context.js';
import type { ServerParts } from './request-context.js';

type Asked = FastifyRequest<{ Params: { file: string } }>;

/** Calendar programs ask every quarter of an hour; an office behind one address has many. */
const ASKED_A_MINUTE = 60;

/**
 * `GET /calendars/<token>.ics`: a calendar feed, by the token alone. Whatever is wrong is answered alike, and nothing of
 * it may be kept on the way; the log does not tell the token (`edge/logged-address.ts`).
 */
export function addCalendarRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/calendars/:file', async (request: Asked, reply) => {
    await parts.meter.once(`calendars ${request.ip}`, ASKED_A_MINUTE);
    const context = await contextOf(parts, request, reply);
    const { file } = request.params;
    const calendar = file.endsWith('.ics') ? await readFeed(context, file.slice(0, -'.ics'.length)) : null;
    void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    if (calendar === null) throw new DomainError('NOT_FOUND');
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="touchstone.ics"')
      .send(calendar);
  });
}
