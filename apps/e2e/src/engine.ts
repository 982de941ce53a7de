import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startPostgres } from '../../api/test/real-postgres.js';
import { makeFolder } from './folder.js';
import type { Environment } from './server.js';

/** Where a server keeps what it is told. */
export interface Engine {
  readonly name: 'embedded' | 'postgres';
  readonly environment: Environment;
  readonly remove: () => Promise<void>;
}

/** An installation of its own on either engine; the embedded one has the demonstration already. */
export async function makeEngine(name: Engine['name']): Promise<Engine> {
  const folder = makeFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (name === 'embedded') {
    // With the key that its numbers and files are sealed by.
    for (const part of ['database', 'documents', 'secret.key'])
      cpSync(join(inject('demoFolder'), part), join(folder, part), { recursive: true });
    return { name, environment: { DATA_DIR: folder, DATABASE_URL: '' }, remove: async () => remove() };
  }
  const postgres = await startPostgres();
  return {
    name,
    environment: { DATA_DIR: folder, DATABASE_URL: postgres.url },
    remove: async () => {
      await postgres.stop();
      remove();
    },
  };
}
