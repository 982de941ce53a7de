import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@touchstone/plain-date';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealerOf } from '../src/journal/sealer.js';
import { journalInBundle, journalInDatabase, writeBundle } from '../src/journal/sources.js';
import { verifyJournal } from '../src/journal/verify.js';
import { startHouse } from './house.js';
import type { House } from './house.js';

/* A small journal in the short run; JOURNAL_ENTRIES=1000000 measures a large one. */
const ENTRIES = Number(process.env['JOURNAL_ENTRIES'] ?? 6_000);
const AT_ONCE = 3_000;
const MOST_SECONDS = 60;

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

it(`seals ${ENTRIES} entries, and verifies them in the database and out of a bundle in less than a minute each`, async () => {
  for (let first = 0; first < ENTRIES; first += AT_ONCE)
    await house.em().getConnection().execute(`
      insert into journal_entry (id, recorded_at, verb, account_id, client_id, roles, reason, request_id, changes)
      select gen_random_uuid(), now(), 'amendClient', gen_random_uuid(), gen_random_uuid(), '{PLANNER}', '客户来函变更联系人', gen_random_uuid()::text,
        jsonb_build_array(jsonb_build_object('type', 'Client', 'id', gen_random_uuid(), 'action', 'update',
          'before', jsonb_build_object('contactName', '李雷', 'headcount', n, 'address', '北京市某路 1 号'),
          'after', jsonb_build_object('contactName', '韩梅梅', 'headcount', n + 1, 'address', '北京市某路 2 号')))
      from generate_series(${first + 1}, ${first + AT_ONCE}) n limit ${Math.min(AT_ONCE, ENTRIES - first)}`);
  const sealing = performance.now();
  await sealerOf(house.parts.database, () => instant('2026-03-02T04:00:00.000Z'))();
  const sealed = performance.now();
  const inDatabase = await verifyJournal(await journalInDatabase(house.parts.database));
  const verified = performance.now();
  expect(inDatabase).toMatchObject({ firstBad: null, unsealed: 0 });
  expect(inDatabase.sealed).toBeGreaterThanOrEqual(ENTRIES);

  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bundle-'));
  const path = join(folder, 'journal.jsonl');
  await writeBundle(await journalInDatabase(house.parts.database), path);
  const written = performance.now();
  expect(await verifyJournal(await journalInBundle(path))).toEqual(inDatabase);
  const read = performance.now();
  const [inBase, inFile] = [(verified - sealed) / 1000, (read - written) / 1000];
  if (ENTRIES >= 100_000)
    process.stdout.write(
      `${ENTRIES} entries: sealed in ${((sealed - sealing) / 1000).toFixed(1)} s, verified in the database in ${inBase.toFixed(1)} s, out of a bundle of ${Math.round(statSync(path).size / 1e6)} MB in ${inFile.toFixed(1)} s\n`,
    );
  rmSync(folder, { recursive: true });
  expect(Math.max(inBase, inFile)).toBeLessThan(MOST_SECONDS);
}, 1_800_000);
