import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.js';
import { startServer } from './server.js';
import { makeFolder } from './folder.js';

/**
 * Every embedded installation begins as a copy of one demonstration: the one the whole run shares, or one that a
 * server makes as at a first start.
 */
export async function setup(project: TestProject): Promise<() => void> {
  // Unpacked once, before two tests ask for it at a time.
  await findBrowser();
  const made = process.env['DEMONSTRATION'];
  if (made) {
    project.provide('demoFolder', resolve(made));
    return () => undefined;
  }
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
