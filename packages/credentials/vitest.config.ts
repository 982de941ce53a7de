import { defineConfig } from 'vitest/config';

/** Signed certificates: no clock, no network, nothing kept between files. */
export default defineConfig({ test: { isolate: false, include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
