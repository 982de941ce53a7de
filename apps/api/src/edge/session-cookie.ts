import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'touchstone-session';
const DEVICE_COOKIE = 'touchstone-device';
/** The longest that browsers keep a cookie. */
const DEVICE_KEPT_S = 400 * 24 * 60 * 60;

/**
 * Whether cookies can be bound to this host alone: over https, and on this machine, which browsers trust as much. They
 * refuse the prefix elsewhere.
 */
export function isHostBound(publicUrl: string): boolean {
  const known = HOST_BOUND.get(publicUrl);
  if (known !== undefined) return known;
  const { protocol, hostname } = new URL(publicUrl);
  const isBound = protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  HOST_BOUND.set(publicUrl, isBound);
  return isBound;
}

/** By the address of a house, of which a process has one. */
const HOST_BOUND = new Map<string, boolean>();

/** The session a browser brings. */
export function sessionTokenOf(request: FastifyRequest, publicUrl: string): string | null {
  return request.cookies[nameFor(publicUrl)] ?? null;
}

/** Gives a browser its session, or takes it away. */
export function setSessionCookie(reply: FastifyReply, publicUrl: string, token: string | null): void {
  const options = optionsFor(publicUrl);
  if (token) void reply.setCookie(nameFor(publicUrl), token, options);
  else void reply.clearCookie(nameFor(publicUrl), options);
}

/** What a browser shows that signed in here before; it opens nothing. */
export function deviceTokenOf(request: FastifyRequest, publicUrl: string): string | null {
  return request.cookies[nameFor(publicUrl, DEVICE_COOKIE)] ?? null;
}

/** Lets a browser be known again, long after its session. */
export function setDeviceCookie(reply: FastifyReply, publicUrl: string, token: string): void {
  void reply.setCookie(nameFor(publicUrl, DEVICE_COOKIE), token, { ...optionsFor(publicUrl), maxAge: DEVICE_KEPT_S });
}

function optionsFor(publicUrl: string) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHostBound(publicUrl) } as const;
}

function nameFor(publicUrl: string, name = COOKIE): string {
  return isHostBound(publicUrl) ? `__Host-${name}` : name;
}
