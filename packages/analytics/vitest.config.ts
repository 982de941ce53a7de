import { defineConfig } from 'vitest/config';

/** Sums over columns: no clock, no zone, nothing kept between files. */
export default defineConfig({ test: { isolate: false, include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
