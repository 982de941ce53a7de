import { localeOf } from '@touchstone/messages';
import { shiftedClock } from '@touchstone/plain-date';
import type { Clock } from '@touchstone/plain-date';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import type { Actor } from './auth/actor.js';
import type { RequestContext } from './context.js';
import type { Database } from './database/database.js';
import { DomainError } from './errors/domain-error.js';
import type { EditionShelf } from './editions.js';
import type { DocumentStore } from './document-store.js';
import type { Secrets } from './secrets.js';
import { readVisit } from './modules/identity/index.js';

/** What a server is built from. */
export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly editions: EditionShelf;
  readonly documents: DocumentStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** Sends mail, where the installation can. */
  readonly mailer?: Mailer;
}

/** Sends mail. */
export interface Mailer {
  readonly send: (message: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>;
}

/** A request's context, with the actor if somebody is signed in. */
export type VisitContext = RequestContext & { readonly actor?: Actor };

const COOKIE = 'touchstone-session';

/**
 * Makes a request's context: one statement tells who it is and how the body's calendar stands. Editions that another
 * process on the same database and folder has put on the shelf are on this one's from here on.
 */
export async function contextOf(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<VisitContext> {
  refuseForeignOrigin(parts.config, request);
  parts.editions.notice();
  const token = request.cookies[cookieName(parts.config)] ?? null;
  const em = parts.database.orm.em.fork();
  const sql = (): never => em.getKysely() as never;
  const now = parts.clock.now();
  const { actor, actsUntil, clockShiftDays, isDemo } = await readVisit(sql(), token, now);
  const today = shiftedClock(parts.clock, clockShiftDays).today();
  return {
    em,
    sql,
    now,
    isDemo,
    today,
    locale: localeOf(request.headers['accept-language']),
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    requestId: request.id,
    http: {
      address: request.ip,
      sessionToken: token,
      setSession: (next) => {
        setSession(parts.config, reply, next);
      },
    },
    ...(actor && (actsUntil === null || today <= actsUntil) && { actor }),
  };
}

/** A browser tells where a request comes from; another site's is not ours to answer. */
function refuseForeignOrigin(config: Config, request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (!origin || request.method === 'GET') return;
  const own = [config.publicUrl, `http://${host}`, `https://${host}`];
  if (!own.some((address) => URL.canParse(address) && new URL(address).origin === origin))
    throw new DomainError('FORBIDDEN', { reason: 'FOREIGN_ORIGIN' });
}

function setSession(config: Config, reply: FastifyReply, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) } as const;
  if (token) void reply.setCookie(cookieName(config), token, options);
  else void reply.clearCookie(cookieName(config), options);
}

/** `__Host-` binds a cookie to this host over https; browsers refuse the prefix elsewhere. */
function cookieName(config: Config): string {
  return isSecure(config) ? `__Host-${COOKIE}` : COOKIE;
}

function isSecure(config: Config): boolean {
  return config.publicUrl.startsWith('https://');
}
