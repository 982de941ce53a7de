import type { FastifyRequest } from 'fastify';

/** An address as the log tells it: a calendar's token, whoever has which reads the calendar, is left out. */
export function loggedAddress(url: string): string {
  return url.replace(/^(\/calendars\/)[^?#]+/i, '$1…');
}

/** What the log tells of a request. */
export function loggedRequest(request: FastifyRequest): Record<string, unknown> {
  return {
    method: request.method,
    url: loggedAddress(request.url),
    host: request.host,
    remoteAddress: request.ip,
    remotePort: request.socket.remotePort,
  };
}
