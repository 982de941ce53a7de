import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { EditionError, loadEditions, SHIPPED_EDITIONS } from '@touchstone/schemes';
import type { EditionProblem, SchemeEdition } from '@touchstone/schemes';

/** The editions this installation knows: those that ship and the body's own. */
export interface EditionShelf {
  /** @throws Error when the edition is not on the shelf: an audit pins editions that must never go missing */
  readonly get: (id: string) => SchemeEdition;
  readonly find: (id: string) => SchemeEdition | undefined;
  readonly all: () => readonly SchemeEdition[];
  /** Whether an edition comes with the product, rather than from the body itself. */
  readonly isShipped: (id: string) => boolean;
  /**
   * Puts the text of a sound edition among the body's own, in place of an earlier draft of the same id.
   * @returns what the shelf would then no longer be able to read; in that case it stays as it was
   */
  readonly put: (id: string, text: string) => readonly EditionProblem[];
  /** Reads the folders again, after an edition was added. */
  readonly reload: () => void;
}

/** Opens the shelf. @throws EditionError naming every file, path and reason when one cannot be used */
export function openShelf(ownFolder: string): EditionShelf {
  const read = (): ReadonlyMap<string, SchemeEdition> =>
    loadEditions(existsSync(ownFolder) ? [SHIPPED_EDITIONS, ownFolder] : [SHIPPED_EDITIONS]);
  let shelf = read();
  const reload = (): void => {
    shelf = read();
  };
  return {
    get: (id) => {
      const edition = shelf.get(id);
      if (!edition) throw new Error(`Scheme edition ${id} is not installed`);
      return edition;
    },
    find: (id) => shelf.get(id),
    all: () => [...shelf.values()],
    isShipped: (id) => shelf.has(id) && existsSync(join(SHIPPED_EDITIONS, `${id}.yaml`)),
    put: (id, text) => replaceFile(join(ownFolder, `${id}.yaml`), text, reload),
    reload,
  };
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
