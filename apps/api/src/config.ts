import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MailSettings } from './mailer.js';
import type { S3Settings } from './s3-store.js';

/** An identity provider to sign in with. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the page says. */
  readonly name: string;
}

/** Where the journal's signed heads go: outside the database, out of reach of whoever keeps it. */
export interface JournalHeadSettings {
  /** A folder, best on another machine. */
  readonly folder: string | null;
  /** A mail address. */
  readonly mailTo: string | null;
  /** An address that takes a POST. */
  readonly hook: string | null;
}

const READ_PATHS = ['compiled', 'executor'] as const;
/** What answers readers (`read-path/`). */
export type ReadPathPolicy = (typeof READ_PATHS)[number];

/**
 * Whose GraphQL documents run. `trusted`: a browser's session sends those the dashboard was built with, and keys their
 * own; `free`: everybody's, within the limits; `developer`: free, without limits of size, and with introspection.
 */
const DOCUMENT_POLICIES = ['trusted', 'free', 'developer'] as const;
/** One of the policies. */
export type DocumentPolicy = (typeof DOCUMENT_POLICIES)[number];

/** Everything an installation may set from outside, read once at the start. */
export interface Config {
  /** `PORT`: where API and dashboard are served; 4000 where nothing is said. */
  readonly port: number;
  /** `HOST`: the address listened on; 127.0.0.1 where nothing is said. */
  readonly host: string;
  /** `DATABASE_URL`: a PostgreSQL ≥ 15; null means the embedded database below `dataDir`. */
  readonly databaseUrl: string | null;
  /** `DATA_DIR`: where the embedded database, kept documents and the body's own editions lie. */
  readonly dataDir: string;
  /** `EDITIONS_DIR`: the body's own scheme editions; `<DATA_DIR>/editions` where nothing is said. */
  readonly editionsDir: string;
  /** `TOUCHSTONE_DEMO`: `1` makes an empty installation a demo body at first start (default), `0` leaves it empty. */
  readonly demo: boolean;
  /** `DEMO_HISTORY`: how many long decided audits a demo body begins with beside its stories, 400 by default; `0` for none. */
  readonly demoHistory: number;
  /** `TOUCHSTONE_ZONE`: the body's time zone, in which its calendar days are counted. */
  readonly zone: string;
  /** `LOG_LEVEL`: pino's level; `warn` where nothing is said. */
  readonly logLevel: string;
  /** `PUBLIC_URL`: the address people use, when a proxy stands before the service; decides cookie security. */
  readonly publicUrl: string;
  /** `S3_ENDPOINT`, `S3_BUCKET`, `S3_REGION`, `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`: a bucket for kept documents; null means a folder below `dataDir`. */
  readonly s3: S3Settings | null;
  /** `SMTP_URL`, `MAIL_FROM`: the server that takes the house's letters; null means they stay here to be read. */
  readonly mail: MailSettings | null;
  /** `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_NAME`: an identity provider to sign in with, or null. */
  readonly oidc: OidcSettings | null;
  /** `SECRET_KEY`: 32 bytes in hexadecimal that seal identity numbers; null means a key file that the first start makes below `dataDir`. */
  readonly secretKey: string | null;
  /** `JOURNAL_HEADS_DIR`, `JOURNAL_HEADS_MAIL`, `JOURNAL_HEADS_HOOK`: where the journal's signed heads are sent each day; each null where nothing is said. */
  readonly journalHeads: JournalHeadSettings;
  /** `WEBHOOK_HOSTS`: hosts of one's own network, with commas between, that web-hooks may go to; elsewhere only public addresses are reached. */
  readonly webhookHosts: readonly string[];
  /** `GRAPHQL_DOCUMENTS`: whose documents run; `trusted` where nothing is said and `PUBLIC_URL` is https, else `free`. */
  readonly documents: DocumentPolicy;
  /** `RATE_LIMITS`: `0` counts no requests, for measurements on a machine of one's own. */
  readonly rateLimits: boolean;
  /** `READ_PATH`: `executor` has every document answered by GraphQL's own executor; `compiled`, where nothing is said, those that can be by statements made once. */
  readonly readPath: ReadPathPolicy;
  /** `TRUSTED_PROXIES`: addresses of proxies, with commas between, whose word on where a request comes from is taken. */
  readonly trustedProxies: readonly string[];
  /** Folder of the built dashboard, or null when it was not built. */
  readonly adminDir: string | null;
}

/** The repository's root, from `src` and `dist` alike. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Reads and checks the environment.
 * @throws Error with every setting that cannot be used, a line each
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems: string[] = [];
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push(`PORT must be a port number, not "${env['PORT']}"`);
  const databaseUrl = env['DATABASE_URL'] || null;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    problems.push('DATABASE_URL must start with postgresql://');
  const demo = env['TOUCHSTONE_DEMO'] || '1';
  const demoHistory = historyOf(env, problems);
  if (!['0', '1'].includes(demo)) problems.push(`TOUCHSTONE_DEMO must be 0 or 1, not "${demo}"`);
  const zone = env['TOUCHSTONE_ZONE'] || 'Asia/Shanghai';
  if (!isZone(zone)) problems.push(`TOUCHSTONE_ZONE must be a time zone such as Asia/Shanghai, not "${zone}"`);
  const secretKey = env['SECRET_KEY']?.toLowerCase() || null;
  if (secretKey && !/^[0-9a-f]{64}$/.test(secretKey))
    problems.push('SECRET_KEY must be 32 bytes in hexadecimal, 64 characters');
  const journalHeads = headsOf(env, problems);
  const publicUrl = env['PUBLIC_URL'] || `http://localhost:${port}`;
  if (env['PUBLIC_URL'] && (!/^https?:\/\//.test(publicUrl) || !URL.canParse(publicUrl)))
    problems.push('PUBLIC_URL must start with https:// or http://');
  const asked = env['GRAPHQL_DOCUMENTS'] || (publicUrl.startsWith('https') ? 'trusted' : 'free');
  const documents = DOCUMENT_POLICIES.find((each) => each === asked);
  if (!documents) problems.push(`GRAPHQL_DOCUMENTS must be trusted, free or developer, not "${asked}"`);
  const rateLimits = env['RATE_LIMITS'] || '1';
  if (!['0', '1'].includes(rateLimits)) problems.push(`RATE_LIMITS must be 0 or 1, not "${rateLimits}"`);
  const readPath = readPathOf(env, problems);
  const trustedProxies = (env['TRUSTED_PROXIES'] ?? '').split(',').flatMap((each) => each.trim() || []);
  if (!trustedProxies.every((each) => /^[\da-f.:]+(\/\d+)?$/i.test(each)))
    problems.push('TRUSTED_PROXIES must be addresses with commas between, such as 10.0.0.2,10.1.0.0/16');
  const webhookHosts = webhookHostsOf(env, problems);
  const s3 = s3Of(env, problems);
  const mail = mailOf(env, problems);
  const oidc = oidcOf(env, problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const dataDir = resolve(ROOT, env['DATA_DIR'] || '.data');
  const adminDir = resolve(ROOT, 'apps/admin/dist');
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    dataDir,
    editionsDir: env['EDITIONS_DIR'] ? resolve(ROOT, env['EDITIONS_DIR']) : resolve(dataDir, 'editions'),
    demo: demo === '1',
    demoHistory,
    zone,
    logLevel: env['LOG_LEVEL'] || 'warn',
    publicUrl,
    documents: documents ?? 'trusted',
    rateLimits: rateLimits === '1',
    readPath,
    trustedProxies,
    webhookHosts,
    s3,
    mail,
    oidc,
    secretKey,
    journalHeads,
    adminDir: existsSync(resolve(adminDir, 'index.html')) ? adminDir : null,
  };
}

/** Hosts of this network that web-hooks may be sent to. */
function webhookHostsOf(env: Readonly<Record<string, string | undefined>>, problems: string[]): readonly string[] {
  const hosts = (env['WEBHOOK_HOSTS'] ?? '').split(',').flatMap((each) => each.trim().toLowerCase() || []);
  if (!hosts.every((each) => /^[\da-z.:-]+$/i.test(each)))
    problems.push('WEBHOOK_HOSTS must be hosts with commas between, such as crm.body.example,10.0.0.5');
  return hosts;
}

function readPathOf(env: Readonly<Record<string, string | undefined>>, problems: string[]): ReadPathPolicy {
  const known = READ_PATHS.find((each) => each === (env['READ_PATH'] || 'compiled'));
  if (!known) problems.push(`READ_PATH must be compiled or executor, not "${env['READ_PATH']}"`);
  return known ?? 'compiled';
}

/** How many audits of the past a demonstration has. */
function historyOf(env: Readonly<Record<string, string | undefined>>, problems: string[]): number {
  const audits = Number(env['DEMO_HISTORY'] || '400');
  if (!Number.isInteger(audits) || audits < 0 || audits > 10_000)
    problems.push(`DEMO_HISTORY must be a whole number up to 10000, not "${env['DEMO_HISTORY']}"`);
  return audits;
}

/** Where signed heads of the journal go. */
function headsOf(env: Readonly<Record<string, string | undefined>>, problems: string[]): Config['journalHeads'] {
  const hook = env['JOURNAL_HEADS_HOOK'] || null;
  if (hook && !/^https?:\/\//.test(hook)) problems.push('JOURNAL_HEADS_HOOK must start with https:// or http://');
  const folder = env['JOURNAL_HEADS_DIR'] ? resolve(ROOT, env['JOURNAL_HEADS_DIR']) : null;
  return { folder, mailTo: env['JOURNAL_HEADS_MAIL'] || null, hook };
}

/** A bucket's settings: all of them, or none. */
function s3Of(env: Readonly<Record<string, string | undefined>>, problems: string[]): S3Settings | null {
  const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const missing = needed.filter((name) => !env[name]);
  if (missing.length === needed.length) return null;
  if (missing.length > 0) problems.push(`${missing.join(', ')} must be set too, for documents to be kept in a bucket`);
  const endpoint = env['S3_ENDPOINT'] ?? '';
  if (endpoint && !/^https?:\/\//.test(endpoint)) problems.push('S3_ENDPOINT must start with https:// or http://');
  return {
    endpoint,
    bucket: env['S3_BUCKET'] ?? '',
    region: env['S3_REGION'] || 'us-east-1',
    accessKeyId: env['S3_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['S3_SECRET_ACCESS_KEY'] ?? '',
  };
}

/** A mail server's settings: both, or none. */
function mailOf(env: Readonly<Record<string, string | undefined>>, problems: string[]): MailSettings | null {
  const [url, from] = [env['SMTP_URL'] || '', env['MAIL_FROM'] || ''];
  if (!url && !from) return null;
  if (!/^smtps?:\/\//.test(url)) problems.push('SMTP_URL must start with smtp:// or smtps://');
  if (!from.includes('@')) problems.push('MAIL_FROM must be the address that letters come from');
  return { url, from };
}

/** An identity provider's settings: all of them, or none. */
function oidcOf(env: Readonly<Record<string, string | undefined>>, problems: string[]): OidcSettings | null {
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const missing = needed.filter((name) => !env[name]);
  if (missing.length === needed.length) return null;
  if (missing.length > 0) problems.push(`${missing.join(', ')} must be set too, to sign in with an identity provider`);
  const issuer = env['OIDC_ISSUER'] ?? '';
  if (issuer && !/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer))
    problems.push('OIDC_ISSUER must start with https://');
  return {
    issuer,
    clientId: env['OIDC_CLIENT_ID'] ?? '',
    clientSecret: env['OIDC_CLIENT_SECRET'] ?? '',
    name: env['OIDC_NAME'] || 'OpenID Connect',
  };
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
