import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { extract } from 'tar-stream';
import type { Extract } from 'tar-stream';
import { ENTRY } from './backup.js';
import type { BackupContents, BackupHead } from './backup.js';
import { Summing } from './tables.js';

/** A backup, and an age identity (`AGE-SECRET-KEY-…`) that it was encrypted for. */
export interface RestoreWish {
  readonly file: string;
  readonly identity: string;
}

/** What a backup says of itself, at its beginning and at its end. */
export interface BackupRead {
  readonly head: BackupHead;
  readonly contents: BackupContents;
}

/** What becomes of the parts of a backup as they come; each is waited for. */
interface Taker {
  readonly lines: (table: string, lines: readonly string[]) => Promise<void>;
  readonly document: (sha256: string, content: Buffer) => Promise<void>;
  readonly edition: (path: string, content: Buffer) => Promise<void>;
}

const NOTHING = (): Promise<void> => Promise.resolve();

/**
 * Reads a backup from its first byte to its last and holds it against what it says of itself; writes nothing.
 * @throws Error when the identity does not open it, or it was changed, cut or damaged
 */
export async function checkBackup(wish: RestoreWish): Promise<BackupRead> {
  try {
    return await readBackup(wish, { lines: NOTHING, document: NOTHING, edition: NOTHING });
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') throw error;
    const { message } = error as Error;
    throw message.startsWith(DAMAGED) ? error : damaged(message);
  }
}

/** Reads a backup and hands out what it holds. @throws Error when it does not hold what it says of itself */
export async function readBackup({ file, identity }: RestoreWish, taker: Taker): Promise<BackupRead> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const sealed = createReadStream(file);
  const plain = await decrypter.decrypt(Readable.toWeb(sealed) as ReadableStream<Uint8Array>);
  const archive = extract();
  const reading = pipeline(Readable.fromWeb(plain as never), createGunzip(), archive);
  const [found] = await Promise.all([takeAll(archive, taker), reading]);
  return found;
}

/** What came so far. */
class Tally {
  private readonly parts = new Map<string, string>();
  private readonly sums = new Map<string, Summing>();
  private documents = 0;
  private editions = 0;

  constructor(private readonly taker: Taker) {}

  /** @throws Error at an entry that no backup has */
  async take(name: string, entry: AsyncIterable<unknown>): Promise<void> {
    const below = (folder: string): string | null => (name.startsWith(folder) ? name.slice(folder.length) : null);
    const [table, document, edition] = [below(ENTRY.tables), below(ENTRY.documents), below(ENTRY.editions)];
    if (table !== null) return this.takeLines(table.split('/')[0] ?? '', (await text(entry as never)).split('\n'));
    if (document !== null) {
      this.documents += 1;
      return this.taker.document(document, await buffer(entry as never));
    }
    if (edition !== null) {
      this.editions += 1;
      return this.taker.edition(edition, await buffer(entry as never));
    }
    if (name !== ENTRY.head && name !== ENTRY.contents) throw damaged(`nothing in a backup is called ${name}`);
    this.parts.set(name, await text(entry as never));
    return undefined;
  }

  private takeLines(table: string, lines: readonly string[]): Promise<void> {
    const summing = this.sums.get(table) ?? new Summing();
    this.sums.set(table, summing);
    summing.add(lines);
    return this.taker.lines(table, lines);
  }

  /** @throws Error when anything differs from what the backup says it holds */
  whole(): BackupRead {
    const [head, contents] = [this.parts.get(ENTRY.head), this.parts.get(ENTRY.contents)];
    if (head === undefined || contents === undefined) throw damaged('it ends too early');
    const said = JSON.parse(contents) as BackupContents;
    for (const [table, { rows, sha256 }] of Object.entries(said.tables)) {
      const found = (this.sums.get(table) ?? new Summing()).sum();
      if (found.rows !== rows || found.sha256 !== sha256) throw damaged(`table ${table} differs`);
    }
    if (this.documents !== said.documents || this.editions !== said.editions) throw damaged('files are missing');
    return { head: JSON.parse(head) as BackupHead, contents: said };
  }
}

async function takeAll(archive: Extract, taker: Taker): Promise<BackupRead> {
  const tally = new Tally(taker);
  for await (const entry of archive) await tally.take(entry.header.name, entry);
  return tally.whole();
}

const DAMAGED = 'The backup cannot be used';

/** What is said of a backup that is not what it was when it was made. */
export function damaged(where: string): Error {
  return new Error(`${DAMAGED}: ${where}`);
}
