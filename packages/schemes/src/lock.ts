import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SchemeEdition } from './edition.js';

/** The checksums of the published editions that come with Touchstone. */
export const LOCK_FILE = fileURLToPath(new URL('../editions.lock', import.meta.url));

/** How a set of editions stands to a lock. */
export interface LockReport {
  /** Published, and no longer what was published. A published edition is never edited; a new one is added. */
  readonly changed: readonly string[];
  /** Published, and gone. */
  readonly missing: readonly string[];
  /** There, and not published yet. */
  readonly unlocked: readonly string[];
}

/** Reads a lock: a line for each edition, `<checksum>  <id>`; lines that begin with # are for people. */
export function readLock(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [checksum = '', id = ''] = line.trim().split(/\s+/);
      return [id, checksum];
    }),
  );
}

/** Holds editions against a lock. */
export function checkLock(editions: ReadonlyMap<string, SchemeEdition>, lock: ReadonlyMap<string, string>): LockReport {
  const ids = [...lock.keys()];
  return {
    changed: ids.filter((id) => editions.has(id) && editions.get(id)?.checksum !== lock.get(id)),
    missing: ids.filter((id) => !editions.has(id)),
    unlocked: [...editions.keys()].filter((id) => !lock.has(id)),
  };
}

/**
 * Publishes an edition: its checksum is written to the lock, and from then on its file may not change.
 * @throws Error when it is published already with another content
 */
export function lockEdition({ id, checksum }: SchemeEdition, lockFile: string = LOCK_FILE): void {
  const text = readFileSync(lockFile, 'utf8');
  const locked = readLock(text).get(id);
  if (locked === checksum) return;
  if (locked !== undefined)
    throw new Error(`${id} is published and may not change; give the changed rules a new edition`);
  writeFileSync(lockFile, `${text.trimEnd()}\n${checksum}  ${id}\n`);
}
