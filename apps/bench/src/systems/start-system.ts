import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSet } from '../data/make-data.js';
import type { SystemName } from '../jobs/job.js';
import { freePort } from '../postgres.js';

/** A system that serves, in a process of its own. */
export interface Running {
  readonly name: SystemName;
  readonly pid: number;
  readonly origin: string;
  /** Lets it work, or holds it still while others are measured: what it does by itself is not to be theirs. */
  readonly hold: (isHeld: boolean) => void;
  readonly stop: () => Promise<void>;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = resolve(HERE, '../../../..');
const API = join(ROOT, 'apps/api/dist/main.js');
const READY_WITHIN_MS = 60_000;

const PROGRAMS: Readonly<Record<SystemName, readonly string[]>> = {
  touchstone: [...shippedOptions(), API],
  'bare-normalised': [join(HERE, 'bare-server.js'), 'normalised'],
  'bare-own': [join(HERE, 'bare-server.js'), 'own'],
  postgraphile: [join(HERE, 'postgraphile-server.js')],
  ordinary: [join(HERE, 'ordinary-server.js')],
};

/** What `npm start` tells Node: our API is measured as it is shipped. @throws Error where it starts another way */
function shippedOptions(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [, options] = /bin\/node ((?:--\S+ )*)apps\/api\/dist\/main\.js$/.exec(scripts.start) ?? [];
  if (options === undefined) throw new Error('npm start does not start the API as the bench knows it');
  return options.split(' ').filter((each) => each !== '');
}

/** Processes that were started and have not ended. */
const alive = new Set<ChildProcess>();

/** Ends every system at once, for whoever breaks a run off. */
export function killSystems(): void {
  for (const child of alive) child.kill('SIGKILL');
}

/** Options for `node`, such as `--cpu-prof`. */
export type NodeOptions = readonly string[];

/** Starts a system on a data set, with the settings it is run with in production. @throws Error when it does not come up */
export async function startSystem(name: SystemName, data: DataSet, options: NodeOptions = []): Promise<Running> {
  const port = await freePort();
  const logFile = join(data.dataDir, `../${name}.log`);
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [...options, ...PROGRAMS[name]], {
    stdio: ['ignore', log, log],
    // Ours says by itself that it is in production; the others are told, as their guides have it.
    env: { ...environment(data), ...(name !== 'touchstone' && { NODE_ENV: 'production' }), PORT: String(port) },
  });
  alive.add(child);
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      alive.delete(child);
      done();
    }),
  );
  const origin = `http://127.0.0.1:${port}`;
  if (!(await isAnswering(origin, () => child.exitCode !== null)))
    throw new Error(`${name} did not come up:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
  return {
    name,
    pid: child.pid ?? 0,
    origin,
    hold: (isHeld) => void child.kill(isHeld ? 'SIGSTOP' : 'SIGCONT'),
    stop: async () => {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Counting of requests is off, for no reader asks a thousand times a second; every other limit holds. */
function environment({ url, dataDir, editionsDir }: DataSet): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    EDITIONS_DIR: editionsDir,
    TOUCHSTONE_DEMO: '0',
    RATE_LIMITS: '0',
  };
}

async function isAnswering(origin: string, hasEnded: () => boolean): Promise<boolean> {
  const until = performance.now() + READY_WITHIN_MS;
  while (!hasEnded() && performance.now() < until) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}
