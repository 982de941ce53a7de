import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

/** The repository's root, where the built server and its Node lie. */
const ROOT = resolve(import.meta.dirname, '../../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const MAIN = join(ROOT, 'apps/api/dist/main.js');
const READY_WITHIN_MS = 500_000;

/** What a server is told by its environment. */
export type Environment = Readonly<Record<string, string>>;

/** The built server, running as an installation would run it. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Sends a signal and waits for the end. @returns the exit status, and how long it took */
  readonly end: (signal: NodeJS.Signals) => Promise<{ status: number | null; afterMs: number }>;
}

/** Starts the built server and waits until it is ready. @throws Error with all it said when it is not */
export async function startServer(
  engine: { readonly environment: Environment },
  port?: number,
): Promise<RunningServer> {
  const chosen = port ?? (await freePort());
  const { child, said } = run({ ...engine.environment, PORT: String(chosen) });
  const url = `http://localhost:${chosen}`;
  await untilReady(url, child, said);
  return {
    url,
    port: chosen,
    pid: child.pid ?? 0,
    said,
    end: async (signal) => {
      const from = performance.now();
      const ended = exitOf(child);
      child.kill(signal);
      return { status: await ended, afterMs: performance.now() - from };
    },
  };
}

/** Starts the server where it cannot start. @returns the exit status, and everything it said */
export async function failToStart(environment: Environment): Promise<{ status: number | null; said: string }> {
  const { child, said } = run(environment);
  const status = await exitOf(child);
  return { status, said: said() };
}

function run(environment: Environment): { child: ChildProcess; said: () => string } {
  const child = spawn(NODE, [MAIN], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const note = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  return { child, said: () => text };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => {
    child.once('exit', (status) => done(status));
  });
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  while (performance.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${said()}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server was not ready in time:\n${said()}`);
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
