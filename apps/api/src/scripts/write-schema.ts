import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accessMatrixText, schemaText } from '../schema.js';

/* Writes the contract that everybody else builds on, and who may do and read what of it; a diff of them in review is the change of the API. */
write('packages/api-schema/schema.graphql', schemaText());
write('docs/access-matrix.md', accessMatrixText());

function write(name: string, text: string): void {
  const path = fileURLToPath(new URL(`../../../../${name}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  if (current(path) !== text) writeFileSync(path, text);
}

function current(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
