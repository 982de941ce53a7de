import { configDefaults, defineConfig } from 'vitest/config';

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
 * The embedded engine is PostgreSQL itself, compiled for one connection, and takes twice as long for the same work: each
 * use case is asked on the server, and on both what guards or reads the whole, what hangs on connections, and the way of
 * one audit. The journeys are played on the embedded one; `npm run test:long` asks everything of both.
 */
const onEmbedded = isLong
  ? shared.include
  : [
      'test/{concurrency,database,finality,health,model,paging,readers}.test.ts',
      'src/modules/audits/way-to-a-team.test.ts',
      'src/modules/audits/submit-report.test.ts',
      'src/modules/certificates/issue-certificate.test.ts',
    ];

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
