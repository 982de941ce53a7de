import { afterPaint } from './after-paint.js';
import type * as tools from './ListTools.js';

/** Brings what lists are worked with, once the browser has painted the rows. */
export async function listTools(): Promise<typeof tools> {
  await afterPaint();
  return import('./ListTools.js');
}
