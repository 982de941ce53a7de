import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder of its own for an installation. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'touchstone-e2e-'));
}
