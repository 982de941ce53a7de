import { defineConfig } from 'vitest/config';

/**
 * The same tests under a zone on either side of the date line: a day must be the same day in both. Only `plain-date` knows
 * what a zone is, and is always asked in both; `npm run test:long` asks everything so.
 */
const ZONES = process.env['EVERY_ZONE'] === '1' ? ['Asia/Shanghai', 'America/Los_Angeles'] : ['America/Los_Angeles'];

export default defineConfig({
  test: {
    // Functions from facts to verdicts keep nothing: one worker runs file after file.
    isolate: false,
    pool: 'forks',
    projects: ZONES.map((zone) => ({
      test: { name: zone, env: { TZ: zone }, include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 60_000 },
    })),
  },
});
