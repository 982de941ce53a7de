import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaText } from '../schema.js';

/* Writes the contract that everybody else builds on; a diff of it in review is the change of the API. */
const path = fileURLToPath(new URL('../../../../packages/api-schema/schema.graphql', import.meta.url));
mkdirSync(dirname(path), { recursive: true });
const text = schemaText();
if (current(path) !== text) writeFileSync(path, text);

function current(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
