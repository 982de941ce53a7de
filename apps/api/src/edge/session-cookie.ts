import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'touchstone-session';

/**
 * Whether cookies can be bound to this host alone: over https, and on this machine, which browsers trust as much. They
 * refuse the prefix elsewhere.
 */
export function isHostBound(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** The session a browser brings. */
export function sessionTokenOf(request: FastifyRequest, publicUrl: string): string | null {
  return request.cookies[nameFor(publicUrl)] ?? null;
}

/** Gives a browser its session, or takes it away. */
export function setSessionCookie(reply: FastifyReply, publicUrl: string, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHostBound(publicUrl) } as const;
  if (token) void reply.setCookie(nameFor(publicUrl), token, options);
  else void reply.clearCookie(nameFor(publicUrl), options);
}

function nameFor(publicUrl: string): string {
  return isHostBound(publicUrl) ? `__Host-${COOKIE}` : COOKIE;
}
