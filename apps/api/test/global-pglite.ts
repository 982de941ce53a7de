import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { imageOf, openInMemory } from '../src/database/embedded.js';

/** Migrates one database and keeps its image; each test file starts from a copy. */
export async function setup(project: TestProject): Promise<() => void> {
  const database = await openInMemory();
  await database.orm.migrator.up();
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
