import { readConfig } from './config.js';
import { tryPort } from './edge/port.js';

/* What cannot be is said at once: the house itself, which takes seconds to load, comes after. */

async function main(): Promise<void> {
  // Libraries ask this once, as they load: unasked, graphql checks every object of an answer as for its developers.
  process.env['NODE_ENV'] ??= 'production';
  const config = readConfig();
  await tryPort(config);
  const { serve } = await import('./serve.js');
  await serve(config);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
