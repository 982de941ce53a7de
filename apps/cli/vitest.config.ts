import { configDefaults, defineConfig } from 'vitest/config';

/* Every case starts the program as somebody at a shell would; a busy machine takes its time over that. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // Making a demonstration takes most of a minute, and a server makes one for the journeys in every run: it belongs
    // to `npm run test:long`.
    exclude: [...configDefaults.exclude, ...(process.env['CLI_LONG'] === '1' ? [] : ['test/demo.test.ts'])],
    testTimeout: 60_000,
  },
});
