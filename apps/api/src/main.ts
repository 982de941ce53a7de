import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { tryPort } from './edge/port.js';

/* What cannot be is said at once: the house itself, which takes seconds to load, comes after. */

/** Kept in the installation, which nobody else may write to: what lies there is run. */
const COMPILED = join(import.meta.dirname, '../../../node_modules/.cache/touchstone');

async function main(): Promise<void> {
  // Libraries ask this once, as they load: unasked, graphql checks every object of an answer as for its developers.
  process.env['NODE_ENV'] ??= 'production';
  const config = readConfig();
  await tryPort(config);
  // Three thousand modules are compiled once an installation, not once a start.
  enableCompileCache(COMPILED);
  const { serve } = await import('./serve.js');
  await serve(config);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
