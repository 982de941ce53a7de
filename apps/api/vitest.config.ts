import { configDefaults, defineConfig } from 'vitest/config';

/* The same tests on both engines: PGlite in memory, and a real PostgreSQL. */
const shared = {
  include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  setupFiles: ['./test/setup.ts'],
  // Thousands of requests with bad values take minutes: they belong to `npm run test:long`.
  exclude: [...configDefaults.exclude, ...(process.env['API_LONG'] === '1' ? [] : ['test/hostile.test.ts'])],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  // GraphQL refuses to be loaded twice; Vite would take its ESM and Node its CommonJS.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // The schema is built once a worker, not once a file: each file's house is a database of its own.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'pglite', env: { TEST_ENGINE: 'pglite' }, globalSetup: ['./test/global-pglite.ts'] },
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
