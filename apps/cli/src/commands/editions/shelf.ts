import { existsSync } from 'node:fs';
import { readConfig } from '@touchstone/api/operations';
import { SHIPPED_EDITIONS, loadEditions } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';

/** The editions that a new one may rest on, by id. */
export type Shelf = ReadonlyMap<string, SchemeEdition>;

/** Where the body's own editions lie, by the rule the server follows. */
export function ownFolder(): string {
  return readConfig().editionsDir;
}

/** The folders editions lie in; the body's own may not be there yet. */
export function shelfFolders(): readonly string[] {
  return [SHIPPED_EDITIONS, ownFolder()].filter((folder) => existsSync(folder));
}

/** Every edition there is. @throws EditionError when one cannot be used */
export function openShelf(): Shelf {
  return loadEditions(shelfFolders());
}
