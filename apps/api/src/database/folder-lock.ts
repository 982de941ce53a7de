import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { syncPath } from './durable-node-fs.js';

/** Thrown when another process holds the data folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The data folder ${folder} is in use by process ${pid}; stop that server first`);
  }
}

/**
 * Takes the folder for this process alone: two writers of one embedded database lose each other's rows without an
 * error. A lock left by a process that is gone is taken over.
 * @returns the function that gives the folder back
 * @throws FolderInUse
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const holder = holderOf(folder);
  if (holder !== null) throw new FolderInUse(folder, holder);
  if (existsSync(path)) rmSync(path);
  const descriptor = openExclusively(path, folder);
  writeSync(descriptor, `${process.pid}\n${startedAt(process.pid)}\n`);
  closeSync(descriptor);
  syncPath(folder);
  return () => rmSync(path, { force: true });
}

/** The process that holds a folder, or null. */
export function holderOf(folder: string): number | null {
  const path = join(folder, 'lock');
  if (!existsSync(path)) return null;
  const [pidLine = '', startLine = ''] = readFileSync(path, 'utf8').split('\n');
  const pid = Number(pidLine);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return null;
  // A process id is used again sooner or later: the same one with another start is another process.
  return startLine !== '' && startedAt(pid) !== startLine ? null : pid;
}

function openExclusively(path: string, folder: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    const holder = holderOf(folder);
    throw holder === null ? error : new FolderInUse(folder, holder);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in the kernel's ticks; empty where the system does not tell. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
