import { defineConfig } from 'vitest/config';

/** Sentences and words: nothing kept between files. */
export default defineConfig({ test: { isolate: false, include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
