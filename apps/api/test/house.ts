import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { instant, plainDate } from '@touchstone/plain-date';
import type { Clock, PlainDate } from '@touchstone/plain-date';
import { DEFAULT_NUMBER_PATTERN } from '@touchstone/rules';
import type { AccountRole } from '@touchstone/rules';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../src/auth/actor.js';
import { permissionsOf, reachOf } from '../src/auth/permissions.js';
import { NO_EXCHANGE } from '../src/context.js';
import type { ActorContext } from '../src/context.js';
import type { Config } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { generateHistory } from '../src/demo/index.js';
import { makeDemo } from '../src/demo/make-demo.js';
import { openMeter } from '../src/edge/meter.js';
import type { TrustedDocuments } from '../src/edge/trusted-documents.js';
import { openShelf } from '../src/editions.js';
import { newId } from '../src/graphql/ids.js';
import { BodyProfile } from '../src/modules/body/index.js';
import { folderStore } from '../src/document-store.js';
import { Account } from '../src/modules/identity/index.js';
import { Person } from '../src/modules/people/index.js';
import { openMailer } from '../src/open-mailer.js';
import type { MailSettings } from '../src/mailer.js';
import type { OidcSettings } from '../src/config.js';
import { buildServer } from '../src/server.js';
import { sendOnce } from './done-once.js';
import { demonstration, freshDatabase } from './fresh-database.js';
import { lightHash } from './light-hash.js';
import { expectHeldAsRead } from './standing-oracle.js';
import type { ServerParts } from '../src/request-context.js';
import { SECRETS } from './secrets.js';

/** An answer of the API: `data` loosely typed, because each test knows what it asked. */
export interface Answer {
  // oxlint-disable-next-line no-explicit-any -- tests read what they asked for
  readonly data: any;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: { readonly code: string; readonly [key: string]: unknown };
  }>;
}

/** Somebody who asks. */
export interface Visitor {
  (document: string, variables?: object): Promise<Answer>;
  readonly accountId: string;
  /** UUID of the person behind, or null. */
  readonly personId: string | null;
  /** The session's cookie header. */
  readonly cookie: string;
}

/** What an account signs in with. */
interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** A whole house on a fresh database, on the day the test says. */
export interface House {
  readonly parts: ServerParts;
  readonly http: Awaited<ReturnType<typeof buildServer>>['http'];
  readonly drain: Awaited<ReturnType<typeof buildServer>>['drain'];
  /** A unit of work of its own. */
  readonly em: () => EntityManager;
  /** Signs somebody in who holds these roles; made on first use. A CLIENT_CONTACT needs a client's UUID. */
  readonly as: (
    roles: AccountRole | readonly AccountRole[],
    options?: { clientId?: string; personId?: string; locale?: 'zh' | 'en' },
  ) => Promise<Visitor>;
  /** Opens a session for an account that is there already. @returns the way it asks, in Chinese */
  readonly signIn: (
    credentials: Credentials,
  ) => Promise<((document: string, variables?: object) => Promise<Answer>) & { readonly cookie: string }>;
  /** Nobody. */
  readonly anonymous: (document: string, variables?: object) => Promise<Answer>;
  /** A use case's context, for calling it without GraphQL. */
  readonly context: (roles: AccountRole | readonly AccountRole[], personId?: string | null) => ActorContext;
  /** Moves the calendar. */
  readonly setToday: (day: string) => void;
  readonly today: () => PlainDate;
  /** SQL statements sent since the last call, for counting. */
  readonly statements: () => readonly string[];
  /** Runs a statement as whoever owns the tables: past what the serving role may do. */
  readonly asOwner: (statement: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What a house is like. */
interface HouseOptions {
  readonly today?: string;
  readonly isDemo?: boolean;
  readonly filled?: boolean;
  /** So many generated audits, instead of an empty body. */
  readonly history?: number;
  readonly asOwner?: boolean;
  readonly documents?: Config['documents'];
  readonly rateLimits?: boolean;
  readonly trustedDocuments?: TrustedDocuments;
  readonly schema?: GraphQLSchema;
  readonly publicUrl?: string;
  readonly adminDir?: string | null;
  readonly mail?: MailSettings | null;
  readonly oidc?: OidcSettings | null;
  readonly secondFactorRoles?: AccountRole[];
}

const PASSWORD = 'correct horse battery';
let passwordHash: Promise<string> | null = null;

/**
 * Opens a house of its own for a test file: `const house = await startHouse()` in `beforeAll`, `house.close()` after.
 * A filled one has the demonstration's past, and its people to sign in as; it is as of the day it was made.
 */
export async function startHouse({
  today = '2026-03-02',
  isDemo = true,
  filled = false,
  history = 0,
  asOwner = false,
  documents = 'free',
  rateLimits = false,
  trustedDocuments = new Map(),
  schema,
  publicUrl = 'http://localhost:4000',
  adminDir = null,
  mail = null,
  oidc = null,
  secondFactorRoles = [],
}: HouseOptions = {}): Promise<House> {
  const calendar = { day: plainDate(today), moves: 0 };
  const clock: Clock = { today: () => calendar.day, now: () => instant(`${calendar.day}T04:00:00.000Z`) };
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-house-'));
  const made = filled ? demonstration() : null;
  const { database, discard } = await freshDatabase(made, asOwner);
  const config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDir: folder,
    editionsDir: join(folder, 'editions'),
    demo: false,
    demoHistory: 0,
    zone: 'Asia/Shanghai',
    logLevel: process.env['LOG_LEVEL'] ?? 'silent',
    publicUrl,
    s3: null,
    mail,
    oidc,
    secretKey: null,
    journalHeads: { folder: null, mailTo: null, hook: null },
    adminDir,
    documents,
    rateLimits,
    readPath: 'compiled' as const,
    trustedProxies: [],
    webhookHosts: ['127.0.0.1'],
  };
  const parts: ServerParts = {
    config,
    database,
    editions: openShelf(config.editionsDir),
    documents: folderStore(join(folder, 'documents')),
    secrets: SECRETS,
    clock,
    mailer: openMailer({ database, secrets: SECRETS, clock, settings: mail }),
    meter: openMeter(rateLimits),
    trustedDocuments,
  };
  const statements = watchStatements(database);
  if (made) cpSync(join(made, 'documents'), join(folder, 'documents'), { recursive: true });
  else if (history > 0) await generateHistory(parts, { audits: history, seed: 1 });
  else await (filled ? makeDemo(parts) : makeBody(database.orm.em.fork(), { isDemo, secondFactorRoles }));
  const { http, drain } = await buildServer(parts, schema);
  await http.ready();
  const visitors = new Map<string, Promise<Visitor>>();
  return {
    parts,
    http,
    drain,
    em: () => database.orm.em.fork(),
    as: (roles, options = {}) => {
      const list = Array.isArray(roles) ? (roles as readonly AccountRole[]) : [roles as AccountRole];
      const key = JSON.stringify([list, options]);
      const known = visitors.get(key) ?? signInAs({ parts, http, moves: () => calendar.moves }, list, options);
      visitors.set(key, known);
      return known;
    },
    signIn: (credentials) => signIn({ parts, http }, credentials),
    asOwner: (statement) => runAsOwner(database, statement),
    anonymous: (document, variables) => ask({ parts, http }, { document, variables, cookie: '', locale: 'zh' }),
    context: (roles, personId = null) =>
      contextFor(parts, Array.isArray(roles) ? (roles as readonly AccountRole[]) : [roles as AccountRole], personId),
    setToday: (day) => {
      calendar.day = plainDate(day);
      calendar.moves += 1;
    },
    today: () => calendar.day,
    statements,
    close: async () => {
      await http.close();
      await parts.mailer.stop();
      await database.close();
      await discard();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Notes every statement that goes to the engine outside a transaction: what reading a page sends. */
function watchStatements(database: Database): () => readonly string[] {
  let seen: string[] = [];
  const connection = database.orm.em.getConnection() as unknown as {
    getClient: () => {
      getExecutor: () => { executeQuery: (query: { sql: string }, ...rest: unknown[]) => Promise<unknown> };
    };
  };
  const executor = connection.getClient().getExecutor();
  const execute = executor.executeQuery.bind(executor);
  executor.executeQuery = (query, ...rest) => {
    seen.push(query.sql);
    return execute(query, ...rest);
  };
  return () => {
    const all = seen;
    seen = [];
    return all;
  };
}

async function makeBody(
  em: EntityManager,
  { isDemo, secondFactorRoles }: { isDemo: boolean; secondFactorRoles: AccountRole[] },
): Promise<void> {
  em.create(BodyProfile, {
    id: newId(),
    nameZh: '试金石认证（演示）有限公司',
    nameEn: 'Touchstone Certification (Demo)',
    approvalNumber: 'CNCA-R-2020-999',
    branch: '00',
    address: '北京市',
    signatory: '张三',
    certificateNumberPattern: DEFAULT_NUMBER_PATTERN,
    approvedFields: ['SC03', 'SC12', 'SC15'],
    isDemo,
    secondFactorRoles,
    onlyOne: 1,
    clockShiftDays: 0,
    version: 1,
  });
  await em.flush();
}

async function signInAs(
  { parts, http, moves }: Pick<House, 'parts' | 'http'> & { readonly moves: () => number },
  roles: readonly AccountRole[],
  { clientId, personId, locale = 'zh' }: { clientId?: string; personId?: string; locale?: 'zh' | 'en' },
): Promise<Visitor> {
  const em = parts.database.orm.em.fork();
  passwordHash ??= lightHash(PASSWORD);
  const email = `${roles.join('-').toLowerCase()}-${randomUUID().slice(0, 8)}@test.example`;
  const person = clientId ? null : personId ? em.getReference(Person, personId) : em.create(Person, personOf(email));
  const account = em.create(Account, {
    id: newId(),
    email,
    displayName: email,
    passwordHash: await passwordHash,
    roles: [...roles],
    isActive: true,
    person,
    client: (clientId ?? null) as never,
    version: 1,
  });
  await em.flush();
  let cookie = await cookieOf(http, { email, password: PASSWORD });
  let signedIn = moves();
  const visitor = async (document: string, variables?: object): Promise<Answer> => {
    // No session outlasts the night: who comes on another day has signed in again.
    if (signedIn !== moves()) {
      signedIn = moves();
      cookie = await cookieOf(http, { email, password: PASSWORD });
      Object.assign(visitor, { cookie });
    }
    return ask({ parts, http }, { document, variables, cookie, locale });
  };
  return Object.assign(visitor, { accountId: account.id, personId: person?.id ?? null, cookie });
}

async function signIn({ parts, http }: Pick<House, 'parts' | 'http'>, credentials: Credentials) {
  const cookie = await cookieOf(http, credentials);
  const visitor = (document: string, variables?: object): Promise<Answer> =>
    ask({ parts, http }, { document, variables, cookie, locale: 'zh' });
  return Object.assign(visitor, { cookie });
}

async function cookieOf(http: House['http'], credentials: Credentials): Promise<string> {
  const answer = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: HEADERS,
    payload: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: credentials },
    },
  });
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

function personOf(email: string) {
  return {
    id: newId(),
    staffNumber: randomUUID().slice(0, 8),
    name: email.split('@')[0] ?? email,
    nameLatin: email,
    provinceCode: '11',
    city: '北京',
    email,
    employment: 'EMPLOYEE' as const,
    joinedOn: plainDate('2020-01-01'),
    leftOn: null,
    declarationValidUntil: plainDate('2030-12-31'),
    version: 1,
  };
}

const HEADERS = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };

interface Asked {
  readonly document: string;
  readonly variables?: object | undefined;
  readonly cookie: string;
  readonly locale: string;
}

async function ask({ parts, http }: Pick<House, 'parts' | 'http'>, asked: Asked): Promise<Answer> {
  const { document, variables, cookie, locale } = asked;
  const answer = await sendOnce(parts.database, document, async (query, beside) => {
    const sent = await http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...HEADERS, cookie, 'accept-language': locale },
      payload: { query, variables: { ...variables, ...beside } },
    });
    return { answer: sent.json(), requestId: String(sent.headers['x-request-id']) };
  });
  // With HELD_AS_READ=1 every verb that any test sends is asked whether what is owed is held as the records say it.
  if (process.env['HELD_AS_READ'] && document.trimStart().startsWith('mutation'))
    await expectHeldAsRead(contextFor(parts, ['PLANNER'], null));
  return answer as Answer;
}

async function runAsOwner({ orm }: Database, statement: string): Promise<unknown> {
  return orm.em.fork().transactional(async (em) => {
    const own = em.getTransactionContext();
    await em.getConnection().execute('set local role none', [], 'run', own);
    return em.getConnection().execute(statement, [], 'all', own);
  });
}

function contextFor(parts: ServerParts, roles: readonly AccountRole[], personId: string | null): ActorContext {
  const em = parts.database.orm.em.fork();
  const actor: Actor = {
    accountId: newId(),
    displayName: roles.join(),
    email: '',
    roles,
    permissions: permissionsOf(roles),
    reach: reachOf(roles),
    personId,
    clientId: null,
  };
  return {
    em,
    sql: () => em.getKysely() as never,
    today: parts.clock.today(),
    now: parts.clock.now(),
    locale: 'zh',
    editions: parts.editions,
    documents: parts.documents,
    secrets: parts.secrets,
    mailer: parts.mailer,
    publicUrl: parts.config.publicUrl,
    webhookHosts: parts.config.webhookHosts,
    identityProvider: parts.config.oidc?.name ?? null,
    isDemo: true,
    requestId: null,
    actor,
    http: NO_EXCHANGE,
  };
}
