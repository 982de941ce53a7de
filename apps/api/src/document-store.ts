import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps contents by their SHA-256: the same content is kept once and can never be overwritten by another. */
export interface DocumentStore {
  /** Keeps a content. @returns its SHA-256 in hexadecimal */
  readonly put: (content: Uint8Array) => Promise<string>;
  /** The content of a hash. @throws Error when it is missing or does not match its hash any more */
  readonly get: (sha256: string) => Promise<Buffer>;
  /** Whether a content is there. */
  readonly has: (sha256: string) => Promise<boolean>;
  /** Lets a content go; of one that is gone already there is nothing to do. */
  readonly remove: (sha256: string) => Promise<void>;
}

/** A store in a folder: two letters of the hash, then the hash. Written beside, forced to disk, then renamed. */
export function folderStore(folder: string): DocumentStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    put: async (content) => {
      const sha256 = hashOf(content);
      const path = pathOf(sha256);
      if (await exists(path)) return sha256;
      await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
      const beside = `${path}.${process.pid}.${performance.now()}`;
      const file = await open(beside, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
      return sha256;
    },
    get: async (sha256) => {
      const content = await readFile(pathOf(sha256));
      if (hashOf(content) !== sha256) throw new Error(`Document ${sha256} does not match its hash`);
      return content;
    },
    has: (sha256) => exists(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  };
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
