import { defineConfig } from 'vitest/config';

/* Every case starts the program as somebody at a shell would; a busy machine takes its time over that. */
export default defineConfig({ test: { include: ['test/**/*.test.ts', 'src/**/*.test.ts'], testTimeout: 60_000 } });
