import type { EntityManager } from '@mikro-orm/postgresql';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import type { Locale } from '@touchstone/messages';
import type { EditionShelf } from './editions.js';
import type { Kysely } from 'kysely';
import type { Actor } from './auth/actor.js';
import type { Mailer } from './mailer.js';
import type { Reading } from './reading/reading.js';
import type { DocumentStore } from './document-store.js';
import type { Secrets } from './secrets.js';

/** What every request brings, made once per request. */
export interface RequestContext {
  /** A unit of work of this request alone. */
  readonly em: EntityManager;
  /** The same connection (or transaction) for hand-written SQL. */
  readonly sql: () => Kysely<unknown>;
  /** The day it is for the body, shifted in a demonstration. */
  readonly today: PlainDate;
  readonly now: Instant;
  readonly locale: Locale;
  readonly editions: EditionShelf;
  readonly documents: DocumentStore;
  readonly secrets: Secrets;
  readonly mailer: Mailer;
  /** The address people use, for links in letters. */
  readonly publicUrl: string;
  /** Hosts of one's own network that events may be posted to. */
  readonly webhookHosts: readonly string[];
  /** Name of the identity provider to sign in with, or null. */
  readonly identityProvider: string | null;
  /** Whether the body is a demo: its certificates are specimens. */
  readonly isDemo: boolean;
  /** By what the request's answer, the log and the journal name it; null outside any. */
  readonly requestId: string | null;
  /** The mutation it is, where it is one. */
  readonly verb?: VerbCall;
  /** What came of it, where it was carried out before the executor was asked (`read-path/verbs.ts`). */
  readonly outcome?: Promise<unknown>;
  readonly http: HttpExchange;
}

/** A mutation as it was called. */
export interface VerbCall {
  readonly name: string;
  /** What stands at its door. */
  readonly doors: readonly string[];
  /** The caller's word for "this once", and what it was said of; null where nothing was said. */
  readonly claim: { readonly key: string; readonly requestHash: string } | null;
}

/** What a resolver may know of and do to the HTTP exchange. */
export interface HttpExchange {
  readonly address: string;
  readonly sessionToken: string | null;
  readonly setSession: (token: string | null) => void;
  /** What the browser says it is. */
  readonly userAgent: string;
  /** What a browser shows that signed in here before; it opens nothing. */
  readonly deviceToken: string | null;
  readonly setDevice: (token: string) => void;
}

/** A request whose actor is known. */
export interface ActorContext extends RequestContext {
  readonly actor: Actor;
  /** Takes readings in place of the database, while a document is compiled (`read-path/`). */
  readonly compile?: (reading: Reading<unknown, unknown>) => unknown;
}

/** No exchange at all: what is done by the house itself. */
export const NO_EXCHANGE: HttpExchange = {
  address: '127.0.0.1',
  sessionToken: null,
  setSession: () => undefined,
  userAgent: '',
  deviceToken: null,
  setDevice: () => undefined,
};
