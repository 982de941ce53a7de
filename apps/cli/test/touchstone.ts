import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { touchstone as program } from '../src/program.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

type Settings = Readonly<Record<string, string>>;

/** How a run ended, and what it said. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the built command line as a shell would, with settings of its own. */
export async function touchstone(args: readonly string[], input = '', settings: Settings = {}): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...settings } });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { stdout, stderr, status };
}

/** How commander asks for the end of the process. */
class Exit extends Error {
  constructor(readonly status: number) {
    super(`exit ${status}`);
  }
}

/**
 * Runs a command within this process, to what it reads, says and exits with: the same answers as a shell gets, without
 * a process's start for each of many questions.
 */
export async function answerTo(args: readonly string[], input = '', settings: Settings = {}): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof said) => (piece: string | Uint8Array) => {
    said[stream] += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    return true;
  };
  const spies = [
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([input]) as unknown as typeof process.stdin),
    vi.spyOn(process.stdout, 'write').mockImplementation(into('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('stderr')),
    vi.spyOn(console, 'log').mockImplementation((line: string) => void into('stdout')(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void into('stderr')(`${line}\n`)),
    vi.spyOn(process, 'exit').mockImplementation((status) => {
      throw new Exit(Number(status ?? 0));
    }),
  ];
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await program().parseAsync([process.execPath, MAIN, ...args]);
    return { ...said, status: Number(process.exitCode) };
  } catch (error) {
    if (error instanceof Exit) return { ...said, status: error.status };
    return { ...said, stderr: `${said.stderr}error: ${(error as Error).message}\n`, status: 1 };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** One JSON value a line. */
export function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** The values of a text with one JSON value a line. */
export function valuesOf(output: string): readonly unknown[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
