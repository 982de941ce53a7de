import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts a process's time in hundredths of a second. */
const MS_A_TICK = 10;

/** Processor time a process has taken, in milliseconds. */
export function cpuMs(pid: number): number {
  const [user = 0, system = 0] = timesOf(pid);
  return (user + system) * MS_A_TICK;
}

/** Processor time a database server has taken with all its processes, also those that have ended, in milliseconds. */
export function databaseCpuMs(first: number): number {
  const own = timesOf(first).reduce((sum, each) => sum + each, 0) * MS_A_TICK;
  return childrenOf(first).reduce((sum, pid) => sum + cpuMs(pid), own);
}

/** Memory a process holds, in megabytes. */
export function memoryMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return Math.round(Number(kilobytes) / 1024);
}

/** Ticks in user and system mode, of the process and of its children that have ended. */
function timesOf(pid: number): readonly number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .map(Number);
  } catch {
    return [];
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
