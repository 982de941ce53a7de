import { defineConfig } from 'vitest/config';

/* One browser and one server at a time: two cores are enough. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // The sweep over every page takes minutes: it belongs to `npm run test:long`.
    exclude: process.env['E2E_LONG'] === '1' ? [] : ['src/sweep.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
