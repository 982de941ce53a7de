import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../src/backup/backup.js';
import type { BackedUp, BackupContents } from '../src/backup/backup.js';
import { checkBackup } from '../src/backup/read-backup.js';
import { restoreBackup } from '../src/backup/restore.js';
import { openInMemory } from '../src/database/embedded.js';
import { folderStore } from '../src/document-store.js';
import { newId } from '../src/graphql/ids.js';
import { journalInDatabase } from '../src/journal/sources.js';
import { verifyJournal } from '../src/journal/verify.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import { makeBackupKey } from '../src/operations.js';
import { fill } from './fill.js';
import { freshDatabase } from './fresh-database.js';
import { startHouse } from './house.js';
import type { House } from './house.js';
import { SECRETS } from './secrets.js';

const IS_LONG = process.env['API_LONG'] === '1';

let house: House;
let folder: string;
let file: string;
let key: Awaited<ReturnType<typeof makeBackupKey>>;
let contents: BackupContents;
const from = (): BackedUp => ({ ...house.parts, editionsDir: house.parts.config.editionsDir });
const backUp = (to: string, recipients = [key.recipient]) =>
  writeBackup(from(), { file: to, recipients, now: house.parts.clock.now() });

beforeAll(async () => {
  // The long run backs the whole demonstration up; a certificate or two asks little of the gate.
  house = await startHouse({ filled: IS_LONG });
  if (!IS_LONG) await fill(house, 2);
  for (const text of ['证据一', '证据二']) await keepDocument(text);
  mkdirSync(join(from().editionsDir, 'own'), { recursive: true });
  writeFileSync(join(from().editionsDir, 'own/2026.yaml'), 'id: own/2026');
  folder = mkdtempSync(join(tmpdir(), 'touchstone-backup-'));
  file = join(folder, 'house.age');
  key = await makeBackupKey();
  contents = await backUp(file);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** A document that the store has. */
async function keepDocument(text: string): Promise<void> {
  const content = Buffer.from(text);
  const em = house.em();
  em.create(StoredDocument, {
    id: newId(),
    sha256: await house.parts.documents.put(content),
    fileName: '证据.pdf',
    mediaType: 'application/pdf',
    size: content.length,
    storedAt: house.parts.clock.now(),
    uploadedById: null,
    clientId: null,
  });
  await em.flush();
}

/** An empty house, to restore into. */
async function emptyHouse(): Promise<BackedUp & { readonly discard: () => Promise<void> }> {
  const { database, discard } = await freshDatabase(null, true);
  const into = mkdtempSync(join(folder, 'into-'));
  const documents = folderStore(join(into, 'documents'));
  return {
    database,
    documents,
    editionsDir: join(into, 'editions'),
    secrets: SECRETS,
    discard: async () => {
      await database.close();
      await discard();
    },
  };
}

/** The file with something done to its bytes. */
function changed(change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, `changed-${Math.random()}.age`);
  writeFileSync(path, change(readFileSync(file)));
  return path;
}

describe('a backup', () => {
  it('holds every table, document and edition, and none of it to be read without the key', async () => {
    expect(Object.values(contents.tables).reduce((rows, table) => rows + table.rows, 0)).toBeGreaterThan(
      IS_LONG ? 5_000 : 100,
    );
    expect(contents.documents).toBeGreaterThan(1);
    expect(contents.editions).toBe(1);
    // Files of a client whose content the test did not keep are told, not passed over.
    expect(contents.missing.length > 0).toBe(!IS_LONG);
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(bytes.includes('@demo.touchstone.example')).toBe(false);
    expect((await checkBackup({ file, identity: key.identity })).contents).toEqual(contents);
  });

  it('is opened by no other key, and by each it was made for', async () => {
    const other = await makeBackupKey();
    await expect(checkBackup({ file, identity: other.identity })).rejects.toThrow(
      'The backup cannot be used: no identity matched',
    );
    const both = join(folder, 'both.age');
    await backUp(both, [other.recipient, key.recipient]);
    for (const { identity } of [other, key])
      expect((await checkBackup({ file: both, identity })).contents.documents).toBe(contents.documents);
  });

  it('is written over nothing, and leaves nothing behind where it cannot be made', async () => {
    await expect(backUp(file)).rejects.toThrow('EEXIST');
    const never = join(folder, 'never.age');
    await expect(backUp(never, ['age1nobody'])).rejects.toThrow('age1nobody');
    expect(existsSync(never)).toBe(false);
  });

  it.each([
    ['cut by its last byte', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'with a bit flipped',
      (bytes: Buffer) => bytes.with(Math.floor(bytes.length * 0.7), 0x55 ^ bytes.at(-9)!) as Buffer,
    ],
    ['that is none', () => Buffer.from('PK\u0003\u0004')],
  ])('is refused %s', async (_, change) => {
    const wish = { file: changed(change), identity: key.identity };
    await expect(checkBackup(wish)).rejects.toThrow('The backup cannot be used');
  });

  it('that is refused leaves the database empty', async () => {
    const target = await emptyHouse();
    const cut = changed((bytes) => bytes.subarray(0, -1));
    await expect(restoreBackup(target, { file: cut, identity: key.identity })).rejects.toThrow(
      'The backup cannot be used',
    );
    const { rows } = await sql`select id from account`.execute(target.database.orm.em.fork().getKysely());
    expect(rows).toEqual([]);
    await target.discard();
  });
});

describe('a restored house', () => {
  it('is equal row for row, with its journal whole, its files and editions, and serves', async () => {
    const target = await emptyHouse();
    // Under another installation's key it comes back all the same, and says that what is sealed stays shut.
    const elsewhere = { ...target, secrets: { ...SECRETS, publicKey: 'another' } };
    const report = await restoreBackup(elsewhere, { file, identity: key.identity });
    expect([report.contents, report.opensHere]).toEqual([contents, false]);
    const again = join(folder, 'again.age');
    const second = await writeBackup(target, {
      file: again,
      recipients: [key.recipient],
      now: house.parts.clock.now(),
    });
    // The journal's unsealed tail belongs to another transaction now; all else is as it was.
    const { journal_entry: _journal, ...rest } = second.tables;
    expect(rest).toEqual(Object.fromEntries(Object.entries(contents.tables).filter(([name]) => name in rest)));
    const [before, after] = await Promise.all(
      [house.parts.database, target.database].map(async (database) =>
        verifyJournal(await journalInDatabase(database), null),
      ),
    );
    expect([after?.firstBad, after?.sealed, after?.head]).toEqual([null, before?.sealed, before?.head]);
    expect(existsSync(join(target.editionsDir, 'own/2026.yaml'))).toBe(true);
    const em = target.database.orm.em.fork();
    // Guards are back: what is final is final here as well.
    await expect(em.getConnection().execute("update decision set reason = 'x'")).rejects.toThrow('final');
    await expect(em.getConnection().execute('delete from client')).rejects.toThrow('foreign key');
    await expect(restoreBackup(target, { file, identity: key.identity })).rejects.toThrow('has a body already');
    await target.discard();
  });
});

describe.runIf(IS_LONG)('a backup of an earlier version', () => {
  it(
    'is brought up to date, and a later one brings up to date what it is loaded into',
    { timeout: 600_000 },
    async () => {
      const earlier = await openInMemory();
      const names = (await earlier.orm.migrator.getPending()).map(({ name }) => name);
      await earlier.orm.migrator.up({ to: String(names.at(-6)) });
      const old = join(folder, 'old.age');
      const wish = { file: old, recipients: [key.recipient], now: house.parts.clock.now() };
      await writeBackup({ ...from(), database: earlier }, wish);
      const later = await openInMemory();
      await restoreBackup({ ...from(), database: later }, { file: old, identity: key.identity });
      expect((await later.orm.migrator.getExecuted()).map(({ name }) => name)).toEqual(names);
      await expect(
        restoreBackup({ ...from(), database: earlier }, { file, identity: key.identity }),
      ).resolves.toBeDefined();
      await Promise.all([earlier, later].map(({ close }) => close()));
    },
  );
});
