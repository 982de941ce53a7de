import { existsSync } from 'node:fs';
import { loadEditions, SHIPPED_EDITIONS } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';

/** The editions this installation knows: those that ship and the body's own. */
export interface EditionShelf {
  /** @throws Error when the edition is not on the shelf: an audit pins editions that must never go missing */
  readonly get: (id: string) => SchemeEdition;
  readonly find: (id: string) => SchemeEdition | undefined;
  readonly all: () => readonly SchemeEdition[];
  /** Reads the folders again, after an edition was added. */
  readonly reload: () => void;
}

/** Opens the shelf. @throws EditionError naming every file, path and reason when one cannot be used */
export function openShelf(ownFolder: string): EditionShelf {
  const read = (): ReadonlyMap<string, SchemeEdition> =>
    loadEditions(existsSync(ownFolder) ? [SHIPPED_EDITIONS, ownFolder] : [SHIPPED_EDITIONS]);
  let shelf = read();
  return {
    get: (id) => {
      const edition = shelf.get(id);
      if (!edition) throw new Error(`Scheme edition ${id} is not installed`);
      return edition;
    },
    find: (id) => shelf.get(id),
    all: () => [...shelf.values()],
    reload: () => {
      shelf = read();
    },
  };
}
