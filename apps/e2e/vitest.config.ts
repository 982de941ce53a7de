import { defineConfig } from 'vitest/config';

/* Two browsers and two servers at a time: people at a desk mostly wait. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // The sweep over every page takes minutes: it belongs to `npm run test:long`.
    exclude: process.env['E2E_LONG'] === '1' ? [] : ['src/sweep.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A step that failed leaves nothing to go on from.
    bail: 1,
  },
});
