import { defineConfig } from 'vitest/config';

/** The same tests under two zones on either side of the date line: a day must be the same day in both. */
export default defineConfig({
  test: {
    // Functions from facts to verdicts keep nothing: one worker runs file after file.
    isolate: false,
    pool: 'forks',
    projects: ['Asia/Shanghai', 'America/Los_Angeles'].map((zone) => ({
      test: { name: zone, env: { TZ: zone }, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
    })),
  },
});
