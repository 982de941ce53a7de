import { statfsSync } from 'node:fs';

const IN_MEMORY = '/dev/shm';
const ROOM_BYTES = 6 * 2 ** 30;

/**
 * Lets the temporary folders of a test run lie in memory where the system offers room there: its databases are thousands
 * of small files that nobody looks for afterwards. Called by the configuration of a run, before any of its processes start.
 */
export function keepTemporaryFoldersInMemory(): void {
  if (process.env['TMPDIR'] !== undefined) return;
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    if (bavail * bsize >= ROOM_BYTES) process.env['TMPDIR'] = IN_MEMORY;
  } catch {
    // A system without such a folder keeps them where it always does.
  }
}
