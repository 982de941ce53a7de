import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import type { Plugin } from 'vitest/config';
import { keepTemporaryFoldersInMemory } from './test/in-memory-folders.js';
import { longestFirst } from './test/longest-first.js';

keepTemporaryFoldersInMemory();

const isLong = process.env['API_LONG'] === '1';

/* Tests on both engines: PGlite in memory, and a real PostgreSQL. */
const shared = {
  include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  setupFiles: ['./test/setup.ts'],
  // Thousands of requests with bad values take minutes: they belong to `npm run test:long`.
  exclude: [...configDefaults.exclude, ...(isLong ? [] : ['test/hostile.test.ts'])],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/*
 * The embedded engine is PostgreSQL itself, compiled for one connection, and takes twice as long for the same work: the
 * tests are asked on the server, and on both what guards the data. The journeys are played on the embedded one;
 * `npm run test:long` asks everything of both but the hostile requests.
 */
const onEmbedded = isLong ? shared.include : ['test/database.test.ts'];

const LONGEST = ['readers', 'finality', 'concurrency', 'model', 'plan-and-team', 'scorecard', 'access-matrix'];

const SOURCES = join(import.meta.dirname, 'src') + sep;
const BUILT = join(import.meta.dirname, 'dist') + sep;

/** Where everything has just been built, what is tested is what was built: nobody compiles a thousand modules twice. */
const asBuilt: Plugin = {
  name: 'as-built',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found?.id.startsWith(SOURCES) || found.id.endsWith('.test.ts')) return found;
    const built = BUILT + found.id.slice(SOURCES.length).replace(/\.ts$/, '.js');
    return existsSync(built) ? built : found;
  },
};

export default defineConfig({
  plugins: process.env['AS_BUILT'] === '1' ? [asBuilt] : [],
  // GraphQL refuses to be loaded twice; Vite would take its ESM and Node its CommonJS.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // The schema is built once a worker, not once a file: each file's house is a database of its own.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(LONGEST) },
    server: { deps: { external: [/\/apps\/api\/dist\//] } },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          include: onEmbedded,
          name: 'pglite',
          env: { TEST_ENGINE: 'pglite' },
          globalSetup: ['./test/global-pglite.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'postgres',
          env: { TEST_ENGINE: 'postgres' },
          globalSetup: ['./test/global-postgres.ts'],
        },
      },
    ],
  },
});
