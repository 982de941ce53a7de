import { defineConfig } from 'vitest/config';

/* One browser and one server at a time: two cores are enough. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // The whole job on PostgreSQL and the sweep over every page take minutes: they belong to `npm run test:long`.
    exclude: process.env['E2E_LONG'] === '1' ? [] : ['src/journey.postgres.test.ts', 'src/sweep.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
    // A step that failed leaves nothing to go on from.
    bail: 1,
  },
});
