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
import type { Meter } from './edge/meter.js';
import { sessionTokenOf, setSessionCookie } from './edge/session-cookie.js';
import type { TrustedDocuments } from './edge/trusted-documents.js';
import type { Secrets } from './secrets.js';
import { readKeyVisit, readVisit } from './modules/identity/index.js';

/** What a server is built from. */
export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly editions: EditionShelf;
  readonly documents: DocumentStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly trustedDocuments: TrustedDocuments;
  /** Sends mail, where the installation can. */
  readonly mailer?: Mailer;
}

/** Sends mail. */
export interface Mailer {
  readonly send: (message: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>;
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
  refuseForeignOrigin(parts.config, request);
  parts.editions.notice();
  const token = sessionTokenOf(request, parts.config.publicUrl);
  const em = parts.database.orm.em.fork();
  const sql = (): never => em.getKysely() as never;
  const now = parts.clock.now();
  const { actor, clockShiftDays, isDemo } = await visitOf(parts, request, { sql, token });
  await parts.meter.request({ actor, address: request.ip });
  return {
    em,
    sql,
    now,
    isDemo,
    today: shiftedClock(parts.clock, clockShiftDays).today(),
    locale: localeOf(request.headers['accept-language']),
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    requestId: request.id,
    http: {
      address: request.ip,
      sessionToken: token,
      setSession: (next) => {
        setSessionCookie(reply, parts.config.publicUrl, next);
      },
    },
    ...(actor && { actor }),
  };
}

interface Arrival {
  readonly actor: Actor | undefined;
  readonly clockShiftDays: number;
  readonly isDemo: boolean;
}

/** Who it is: a program by its key, or a person by the session; never both. */
async function visitOf(
  parts: ServerParts,
  request: FastifyRequest,
  { sql, token }: { sql: () => never; token: string | null },
): Promise<Arrival> {
  const key = bearerOf(request);
  if (key !== null) {
    const visit = await readKeyVisit(sql(), key, parts.clock);
    if (visit) return visit;
    await parts.meter.request({ address: request.ip });
    throw new DomainError('UNAUTHENTICATED', { reason: 'KEY_NOT_TAKEN' });
  }
  const { actor, actsUntil, clockShiftDays, isDemo } = await readVisit(sql(), token, parts.clock.now());
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
