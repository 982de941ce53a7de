import type { ServerParts } from '../request-context.js';

/** Fills an empty installation with a demo body, unless it is told not to. */
export async function ensureDemo(_parts: ServerParts): Promise<void> {}
