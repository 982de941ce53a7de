import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documents the dashboard was built with, by the id it sends in their stead. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Where the dashboard's build leaves them. */
const FILE = 'trusted-documents.json';

/** Reads the documents of a built dashboard; none where it was not built. */
export function readTrustedDocuments(adminDir: string | null): TrustedDocuments {
  if (!adminDir || !existsSync(join(adminDir, FILE))) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(join(adminDir, FILE), 'utf8')) as Record<string, string>));
}
