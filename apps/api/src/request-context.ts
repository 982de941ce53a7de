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
import type { Mailer } from './mailer.js';
import type { Meter } from './edge/meter.js';
import { deviceTokenOf, sessionTokenOf, setDeviceCookie, setSessionCookie } from './edge/session-cookie.js';
import type { TrustedDocuments } from './edge/trusted-documents.js';
import type { Secrets } from './secrets.js';
import { readKeyVisit, readVisit, visitIn, visitWish } from './modules/identity/index.js';
import type { Visit, VisitWish } from './modules/identity/index.js';

/** What a server is built from. */
export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly editions: EditionShelf;
  readonly documents: DocumentStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly meter: Meter;
  readonly trustedDocuments: TrustedDocuments;
}

/** A request's context, with the actor if somebody is signed in. */
export type VisitContext = RequestContext & { readonly actor?: Actor };

/**
 * Makes a request's context: one statement tells who it is and how the body's calendar stands. Editions that another
 * process on the same database and folder has put on the shelf are on this one's from here on.
 * @throws DomainError FORBIDDEN from another site, UNAUTHENTICATED with a key that is none, TOO_MANY_REQUESTS
 */
export async function contextOf(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<VisitContext> {
  return (await readContextOf(parts, [request, reply])).context;
}

/** The same, with the session as the database told it, where it is a session's. */
export async function readContextOf(
  parts: ServerParts,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
): Promise<{ readonly context: VisitContext; readonly asRead: string | null }> {
  refuseForeignOrigin(parts.config, request);
  parts.editions.notice();
  const made = emptyContext(parts, request, reply);
  const { actor, asRead, ...calendar } = await visitOf(parts, request, made);
  await parts.meter.request({ actor, address: request.ip });
  return { context: arrived(parts, made, { actor, ...calendar }), asRead: asRead ?? null };
}

/**
 * The context a request has if its session stands as it stood last: to be believed only by a statement that reads the
 * session again (`visitSql`) and finds the same. Nothing is counted yet.
 * @returns null for whoever brings a key, whose visit is not guessed
 * @throws DomainError FORBIDDEN from another site
 */
export function guessedContextOf(
  parts: ServerParts,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  asReadOf: (tokenHash: string) => string | undefined,
): { readonly context: VisitContext; readonly wish: VisitWish; readonly asRead: string } | null {
  refuseForeignOrigin(parts.config, request);
  const token = sessionTokenOf(request, parts.config.publicUrl);
  if (token === null || bearerOf(request) !== null) return null;
  const wish = visitWish(token, parts.clock.now());
  const asRead = asReadOf(wish.tokenHash);
  if (asRead === undefined) return null;
  parts.editions.notice();
  const made = { ...emptyContext(parts, request, reply), now: wish.now };
  const context = arrived(parts, made, acting(parts, visitIn(asRead, made.now)));
  return { context, wish, asRead };
}

/** A context that nobody has arrived in yet. */
type EmptyContext = Omit<VisitContext, 'actor' | 'today' | 'isDemo'>;

function emptyContext(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): EmptyContext {
  const em = parts.database.orm.em.fork();
  return {
    em,
    sql: () => em.getKysely() as never,
    now: parts.clock.now(),
    locale: localeOf(request.headers['accept-language']),
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    mailer: parts.mailer,
    publicUrl: parts.config.publicUrl,
    webhookHosts: parts.config.webhookHosts,
    identityProvider: parts.config.oidc?.name ?? null,
    requestId: request.id,
    http: {
      address: request.ip,
      sessionToken: sessionTokenOf(request, parts.config.publicUrl),
      setSession: (next) => {
        setSessionCookie(reply, parts.config.publicUrl, next);
      },
      userAgent: request.headers['user-agent'] ?? '',
      deviceToken: deviceTokenOf(request, parts.config.publicUrl),
      setDevice: (next) => {
        setDeviceCookie(reply, parts.config.publicUrl, next);
      },
    },
  };
}

function arrived(parts: ServerParts, made: EmptyContext, { actor, clockShiftDays, isDemo }: Arrival): VisitContext {
  return { ...made, isDemo, today: shiftedClock(parts.clock, clockShiftDays).today(), ...(actor && { actor }) };
}

interface Arrival {
  readonly actor: Actor | undefined;
  readonly clockShiftDays: number;
  readonly isDemo: boolean;
  /** A session's visit as the database told it. */
  readonly asRead?: string;
}

/** Who it is: a program by its key, or a person by the session; never both. */
async function visitOf(
  parts: ServerParts,
  request: FastifyRequest,
  { sql, http, now }: EmptyContext,
): Promise<Arrival> {
  const key = bearerOf(request);
  if (key !== null) {
    const visit = await readKeyVisit(sql(), key, parts.clock);
    if (visit) return visit;
    await parts.meter.request({ address: request.ip });
    throw new DomainError('UNAUTHENTICATED', { reason: 'KEY_NOT_TAKEN' });
  }
  const visit = await readVisit(sql(), http.sessionToken, now);
  return { ...acting(parts, visit), asRead: visit.asRead };
}

/** Who acts of a visit: nobody from the day after a person's last with the body. */
function acting(parts: ServerParts, { actor, actsUntil, clockShiftDays, isDemo }: Visit): Arrival {
  const today = shiftedClock(parts.clock, clockShiftDays).today();
  const acts = actor !== null && (actsUntil === null || today <= actsUntil);
  return { actor: acts ? actor : undefined, clockShiftDays, isDemo };
}

/** The key of an `Authorization: Bearer` header, whatever it is worth; null where there is no such header. */
function bearerOf({ headers: { authorization } }: FastifyRequest): string | null {
  return authorization === undefined ? null : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
}

/** A browser tells where a request comes from; another site's is not ours to answer. */
function refuseForeignOrigin(config: Config, request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (!origin || request.method === 'GET') return;
  const own = [config.publicUrl, `http://${host}`, `https://${host}`];
  if (!own.some((address) => URL.canParse(address) && new URL(address).origin === origin))
    throw new DomainError('FORBIDDEN', { reason: 'FOREIGN_ORIGIN' });
}
