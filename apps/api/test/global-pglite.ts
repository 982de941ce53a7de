import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { prepareAppRole } from '../src/database/app-role.js';
import { imageOf, openInMemory } from '../src/database/embedded.js';

/**
 * Each test file starts from a copy of one migrated database: of the one the run's demonstration began with, or of one
 * that is migrated now.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const made = process.env['DEMONSTRATION'];
  if (made) {
    project.provide('pgliteImage', join(made, 'empty.tar'));
    return () => undefined;
  }
  const database = await openInMemory();
  await database.orm.migrator.up();
  await prepareAppRole(database.orm, 'embedded');
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-test-'));
  const path = join(folder, 'image.tar');
  writeFileSync(path, await imageOf(database));
  await database.close();
  project.provide('pgliteImage', path);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    pgliteImage: string;
    postgresUrl: string;
  }
}
