import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type NodeFsInit = NodeFS['init'];

/** The inner pieces of the WASM file system that this leans on. */
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface NodeFileSystem {
  readonly realPath: (node: unknown) => string;
  readonly stream_ops: { fsync?: (stream: Stream) => number };
}

/**
 * PGlite's file system with a real fsync: without it a committed write lives in the operating system's memory only
 * and a power cut loses it. `synced` counts the calls, so that the start can prove that they happen.
 */
export class DurableNodeFS extends NodeFS {
  synced = 0;

  override async init(...[pg, options]: Parameters<NodeFsInit>): ReturnType<NodeFsInit> {
    const initialised = await super.init(pg, options);
    const preRun = initialised.emscriptenOpts.preRun;
    if (!Array.isArray(preRun))
      throw new Error('The embedded database no longer offers its start-up hook; it cannot be made durable');
    preRun.push((module: unknown) => {
      const files = nodeFileSystemOf(module);
      files.stream_ops.fsync = (stream) => {
        this.synced += 1;
        if (stream.nfd === undefined) syncPath(files.realPath(stream.node));
        else fsyncSync(stream.nfd);
        return 0;
      };
    });
    return initialised;
  }
}

function nodeFileSystemOf(module: unknown): NodeFileSystem {
  const { NODEFS, FS } = module as { NODEFS?: NodeFileSystem; FS?: { filesystems?: { NODEFS?: NodeFileSystem } } };
  const files = NODEFS ?? FS?.filesystems?.NODEFS;
  if (!files) throw new Error('The embedded database no longer shows its file system; it cannot be made durable');
  return files;
}

/** Forces a file or folder to the disk. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
