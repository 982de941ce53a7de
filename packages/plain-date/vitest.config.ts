import { defineConfig } from 'vitest/config';

/** Days know no zone, so nothing here may depend on the machine's: everything runs on either side of the date line. */
const ZONES = ['Asia/Shanghai', 'America/Los_Angeles'];

export default defineConfig({
  test: {
    isolate: false,
    projects: ZONES.map((TZ) => ({
      test: { name: TZ, env: { TZ }, pool: 'forks', include: ['src/**/*.test.ts'], testTimeout: 60_000 },
    })),
  },
});
