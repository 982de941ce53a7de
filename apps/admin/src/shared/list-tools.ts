import type * as tools from './ListTools.js';

/** Brings what lists are worked with, once the browser has painted the rows. */
export async function listTools(): Promise<typeof tools> {
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return import('./ListTools.js');
}
