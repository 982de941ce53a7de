import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.js';
import { makeFolder } from './folder.js';

/** Lets one server make the demonstration, as a first start does; every embedded installation begins as a copy. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = makeFolder();
  const server = await startServer({ environment: { DATA_DIR: folder, DATABASE_URL: '' } });
  await server.end('SIGTERM');
  project.provide('demoFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    demoFolder: string;
  }
}
