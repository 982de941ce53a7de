import { defineConfig } from 'vitest/config';
import { keepTemporaryFoldersInMemory } from '../api/test/in-memory-folders.js';
import { longestFirst } from '../api/test/longest-first.js';

keepTemporaryFoldersInMemory();

const isLong = process.env['E2E_LONG'] === '1';

/* Two servers at a time, each with its browser: they wait for each other and for pages more than they compute. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // The sweep over every page, the whole job once more on the second engine, and rare stories take minutes: they belong
    // to `npm run test:long`.
    exclude: isLong
      ? []
      : ['src/sweep.test.ts', 'src/journey.postgres.test.ts', 'src/hostile-text.test.ts', 'src/long-stories.test.ts'],
    globalSetup: ['./src/global-setup.ts'],
    // Other tests run beside them.
    testTimeout: 240_000,
    // A PostgreSQL of its own plays the demonstration first, as at any first start.
    hookTimeout: 600_000,
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(['journey.embedded', 'stories']) },
    // A step that failed leaves nothing to go on from; a page that has a fault says nothing of the others.
    bail: isLong ? 0 : 1,
  },
});
