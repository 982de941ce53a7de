import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { EditionError, loadChecklists, loadCrosswalks, loadEditions, SHIPPED_EDITIONS } from '@touchstone/schemes';
import type { Checklist, Crosswalk, EditionProblem, SchemeEdition } from '@touchstone/schemes';

/** The editions this installation knows: those that ship and the body's own. */
export interface EditionShelf {
  /** @throws Error when the edition is not on the shelf: an audit pins editions that must never go missing */
  readonly get: (id: string) => SchemeEdition;
  readonly find: (id: string) => SchemeEdition | undefined;
  readonly all: () => readonly SchemeEdition[];
  /** Which criteria of two editions ask alike. */
  readonly crosswalks: () => readonly Crosswalk[];
  /** Catalogues to go through beside the scored criteria. */
  readonly checklists: () => readonly Checklist[];
  /** Whether an edition comes with the product, rather than from the body itself. */
  readonly isShipped: (id: string) => boolean;
  /**
   * Puts the text of a sound edition among the body's own, in place of an earlier draft of the same id.
   * @returns what the shelf would then no longer be able to read; in that case it stays as it was
   */
  readonly put: (id: string, text: string) => readonly EditionProblem[];
  /**
   * Reads the folders again if another process changed the body's own since they were read; asked once per request. A
   * file that cannot be read, because it is being tried over there, leaves the shelf as it was.
   */
  readonly notice: () => void;
}

/** How long an edition that another process put on the shelf may go unnoticed: a folder is not read a thousand times a second. */
const LOOKS_EVERY_MS = 50;

/** Opens the shelf. @throws EditionError naming every file, path and reason when one cannot be used */
export function openShelf(ownFolder: string): EditionShelf {
  const read = (): ReadonlyMap<string, SchemeEdition> =>
    loadEditions(existsSync(ownFolder) ? [SHIPPED_EDITIONS, ownFolder] : [SHIPPED_EDITIONS]);
  let stamp = stampOf(ownFolder);
  let shelf = read();
  const crosswalks = loadCrosswalks(shelf);
  const checklists = loadChecklists(shelf);
  const reload = (): void => {
    stamp = stampOf(ownFolder);
    shelf = read();
  };
  let lookedAt = performance.now();
  const notice = (): void => {
    const now = performance.now();
    if (now - lookedAt < LOOKS_EVERY_MS) return;
    lookedAt = now;
    if (stampOf(ownFolder) === stamp) return;
    try {
      reload();
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
    }
  };
  return {
    get: (id) => {
      const edition = shelf.get(id);
      if (!edition) throw new Error(`Scheme edition ${id} is not installed`);
      return edition;
    },
    find: (id) => shelf.get(id),
    all: () => [...shelf.values()],
    crosswalks: () => crosswalks,
    checklists: () => checklists,
    isShipped: (id) => shelf.has(id) && existsSync(join(SHIPPED_EDITIONS, `${id}.yaml`)),
    put: (id, text) => replaceFile(join(ownFolder, `${id}.yaml`), text, reload),
    notice,
  };
}

/** What changes whenever a file of a folder is added, replaced or taken away: a few names and times, no content. */
function stampOf(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => [file, statSync(join(folder, file), { throwIfNoEntry: false })] as const)
    .map(([file, found]) => `${file}:${found?.ino}:${found?.mtimeMs}:${found?.size}`)
    .join('|');
}

/** Writes a file and tries it; what was there comes back when the whole can no longer be read. */
function replaceFile(path: string, text: string, reload: () => void): readonly EditionProblem[] {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  writeDurably(path, text);
  try {
    reload();
    return [];
  } catch (error) {
    if (before === null) rmSync(path);
    else writeDurably(path, before);
    if (!(error instanceof EditionError)) throw error;
    return error.problems;
  }
}

/** Written beside, forced to disk, then renamed: a file is there whole or not at all. */
function writeDurably(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  const file = openSync(beside, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}
