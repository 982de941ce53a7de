import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../database/database.js';
import { momentSql, SEALED_FIELDS } from './chain.js';
import type { SealedFields } from './chain.js';
import { headsOf } from './heads.js';
import type { Head } from './heads.js';
import type { JournalSource, SealedEntry } from './verify.js';

const PAGE = 5_000;
const SEALED_PAGE = 2_000;
const PAGES_AHEAD = 3;

/** A journal as it lies in a database. */
export async function journalInDatabase({ orm }: Database): Promise<JournalSource> {
  const db = orm.em.fork().getKysely() as unknown as Kysely<unknown>;
  return { sealed: sealedIn(db), unsealed: unsealedIn(db), heads: await headsOf(db) };
}

/**
 * The next pages are asked for before the one in hand is checked. A page is small enough to lie ready on the line, so
 * that the database goes on while this process hashes.
 */
async function* sealedIn(db: Kysely<unknown>): AsyncGenerator<readonly SealedEntry[]> {
  const last = await lastNumber(db);
  const coming: Promise<readonly SealedEntry[]>[] = [];
  for (let asked = 0; ;) {
    for (; asked < last && coming.length < PAGES_AHEAD; asked += SEALED_PAGE) coming.push(linksAfter(db, asked));
    const links = await coming.shift();
    if (!links) return;
    yield links;
  }
}

async function lastNumber(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(number) as last from journal_seal`.execute(db);
  return rows[0]?.last ?? 0;
}

function linksAfter(db: Kysely<unknown>, after: number): Promise<readonly SealedEntry[]> {
  const page = sql<object>`
    select s.number, s.hash, s.clock_leapt as "clockLeapt", ${sql.raw(momentSql('s.sealed_at'))} as "sealedAt", ${sql.raw(SEALED_FIELDS)}
    from journal_seal s left join journal_entry e on e.id = s.entry_id
    where s.number > ${after} and s.number <= ${after + SEALED_PAGE} order by s.number`.execute(db);
  const links = page.then(({ rows }) => rows.map(linkOf));
  // Whoever stops at a page that failed waits for no other: nobody is to be startled by those.
  links.catch(() => undefined);
  return links;
}

async function* unsealedIn(db: Kysely<unknown>): AsyncGenerator<readonly SealedFields[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<SealedFields>`
      select ${sql.raw(SEALED_FIELDS)} from journal_entry e
      where e.id > ${after}::uuid and not exists (select 1 from journal_seal s where s.entry_id = e.id) order by e.id limit ${PAGE}`.execute(
      db,
    );
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? after;
  }
}

/** A row of both tables as a link; the entry's own columns are all null where it is gone. */
function linkOf(row: object): SealedEntry {
  const { number, hash, sealedAt, clockLeapt, ...entry } = row as SealedEntry & SealedFields;
  return { number, hash, sealedAt, clockLeapt, entry: entry.id === null ? null : entry };
}

/**
 * Writes a journal as JSON lines: the signed heads, its sealed entries in order, and those without a seal.
 * @returns how many entries
 */
export async function writeBundle(source: JournalSource, path: string): Promise<number> {
  const file = createWriteStream(path, { flags: 'wx' });
  await once(file, 'open');
  let count = 0;
  const write = async (lines: readonly object[]): Promise<void> => {
    if (!file.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))) await once(file, 'drain');
  };
  await write([{ heads: source.heads }]);
  for await (const page of source.sealed) {
    await write(page);
    count += page.length;
  }
  for await (const page of source.unsealed) {
    await write(page.map((unsealed) => ({ unsealed })));
    count += page.length;
  }
  file.end();
  await once(file, 'finish');
  return count;
}

type Line = SealedEntry & { readonly unsealed?: SealedFields; readonly heads?: readonly Head[] };

/** A journal out of a bundle; it is read once, from its first line to its last. */
export async function journalInBundle(path: string): Promise<JournalSource> {
  if (!existsSync(path)) throw new Error(`There is no bundle at ${path}`);
  const unsealed: SealedFields[] = [];
  return { sealed: sealedLines(path, unsealed), unsealed: pageOf(unsealed), heads: await headsOfBundle(path) };
}

async function* parsed(path: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    if (line !== '') yield JSON.parse(line) as Line;
}

async function headsOfBundle(path: string): Promise<readonly Head[]> {
  for await (const { heads } of parsed(path)) return heads ?? [];
  return [];
}

async function* sealedLines(path: string, unsealed: SealedFields[]): AsyncGenerator<readonly SealedEntry[]> {
  let page: SealedEntry[] = [];
  for await (const line of parsed(path)) {
    if (line.unsealed) unsealed.push(line.unsealed);
    else if (!line.heads) page.push(line);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  yield page;
}

async function* pageOf<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield await Promise.resolve(items);
}

/** Signed heads kept outside: a file, or every file of a folder. */
export function headsKept(path: string): readonly Head[] {
  if (!existsSync(path)) throw new Error(`There are no heads at ${path}`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Head),
  );
}
