import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mayBecomeOwner } from '../src/database/app-role.js';
import { openPostgres } from '../src/database/postgres.js';
import { newId } from '../src/graphql/ids.js';
import { sealerOf } from '../src/journal/sealer.js';
import { sendHeads, signHead } from '../src/journal/heads.js';
import { headsKept, journalInBundle, journalInDatabase, writeBundle } from '../src/journal/sources.js';
import { verifyJournal } from '../src/journal/verify.js';
import type { Verification } from '../src/journal/verify.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';
import { chainOf, tamper, TAMPERINGS } from './tamper.js';

const CLIENT = {
  name: '清源家电服务有限公司',
  provinceCode: '11',
  address: '北京市某路 1 号',
  sector: 'F',
  headcount: 80,
  contactName: '李雷',
  contactPhone: '010-66668888',
};
const SITES = [{ name: '总部', address: '某路 1 号', provinceCode: '11', headcount: 80, isHeadOffice: true }];
const AMEND =
  'mutation ($input: AmendClientInput!) { amendClient(input: $input) { __typename ... on Client { id version } ... on Refused { refusals { code } } } }';

let house: House;
let planner: Visitor;
let clientId: string;
let version = 1;
let clock = instant('2026-03-02T04:00:00.000Z');
const seal = (): Promise<number> => sealing();
let sealing: () => Promise<number>;
const check = async (): Promise<Verification> => verifyJournal(await journalInDatabase(house.parts.database));
const rows = async <T>(statement: string): Promise<readonly T[]> => (await house.asOwner(statement)) as readonly T[];

beforeAll(async () => {
  house = await startHouse();
  sealing = sealerOf(house.parts.database, () => clock);
  planner = await house.as('PLANNER');
  const { data } = await planner(
    'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { ... on Client { id } } }',
    { input: { ...CLIENT, uscc: '91110105MA00TEXT0W', sites: SITES } },
  );
  clientId = data.registerClient.id;
});
afterAll(() => house.close());

async function amend(contactName: string): Promise<void> {
  const { data } = await planner(AMEND, { input: { ...CLIENT, clientId, expectedVersion: version, contactName } });
  expect(data.amendClient.__typename).toBe('Client');
  version += 1;
}

describe('an entry', () => {
  it('tells who, as what, which verb, what before and after, and by which request', async () => {
    await amend('韩梅梅');
    const [entry] = await rows<Record<string, unknown>>(
      "select verb, roles, reason, request_id, changes, account_id::text from journal_entry where verb = 'amendClient'",
    );
    expect(entry).toMatchObject({
      verb: 'amendClient',
      roles: ['PLANNER'],
      account_id: planner.accountId,
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(entry?.['changes']).toContainEqual(
      expect.objectContaining({
        type: 'Client',
        action: 'update',
        before: expect.objectContaining({ contactName: '李雷' }),
        after: expect.objectContaining({ contactName: '韩梅梅' }),
      }),
    );
  });

  it('is named by the request in the answer, and in what is said of an error', async () => {
    const answer = await house.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-touchstone-csrf': '1' },
      payload: { query: '{ clients { nodes { id } } }' },
    });
    const id = answer.headers['x-request-id'];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.json().errors[0].extensions.requestId).toBe(id);
  });

  it('is written of a file that leaves the house too', async () => {
    const reader = await house.as('QUALIFICATION_ADMINISTRATOR');
    const answer = await house.http.inject({
      url: '/competence/qualifications.xlsx',
      headers: { cookie: reader.cookie },
    });
    expect(answer.statusCode).toBe(200);
    const found = await rows(
      `select 1 from journal_entry where verb = 'exportQualifications' and account_id = '${reader.accountId}'`,
    );
    expect(found).toHaveLength(1);
  });
});

describe('the sealer', () => {
  it('chains what was committed, and what is committed late after it', async () => {
    await seal();
    const em = house.em();
    if (house.parts.database.engine === 'embedded') return;
    await em.begin();
    const write =
      "insert into journal_entry (id, recorded_at, verb, changes) values (gen_random_uuid(), now(), 'late', '[]')";
    await em.getConnection().execute(write, [], 'run', em.getTransactionContext());
    await amend('李磊');
    expect(await seal()).toBe(1);
    await em.commit();
    expect(await seal()).toBe(1);
    const [last] = await rows<{ verb: string }>(
      'select verb from journal_seal s join journal_entry e on e.id = s.entry_id order by number desc limit 1',
    );
    expect(last?.verb).toBe('late');
    expect(await check()).toMatchObject({ firstBad: null, unsealed: 0 });
  });

  it('is one at a time, however many there are', async () => {
    for (let each = 0; each < 5; each += 1) await amend(`写者 ${each}`);
    const others = Array.from({ length: 4 }, () => sealerOf(house.parts.database, () => clock));
    await Promise.all(others.map((other) => other()));
    await seal();
    const found = await check();
    expect(found).toMatchObject({ firstBad: null, unsealed: 0 });
    const [{ entries } = { entries: 0 }] = await rows<{ entries: number }>(
      'select count(*)::int as entries from journal_entry',
    );
    expect(found.sealed).toBe(entries);
  });

  it.each([
    ['a day back', '2026-03-01T04:00:00.000Z'],
    ['a day on', '2026-03-03T04:00:00.000Z'],
    ['a year back', '2025-03-02T04:00:00.000Z'],
    ['a year on', '2027-03-02T04:00:00.000Z'],
  ])('tells a clock that leapt %s', async (_, to) => {
    const before = clock;
    clock = to as Instant;
    await amend(`时钟 ${to}`);
    await seal();
    const { clockLeaps, sealed, firstBad } = await check();
    expect([clockLeaps.at(-1), firstBad]).toEqual([sealed, null]);
    clock = before;
    await amend(`复位 ${to}`);
    await seal();
  });

  it('tells the tail that nobody has sealed', async () => {
    await amend('韩梅');
    expect(await check()).toMatchObject({ firstBad: null, unsealed: 1 });
    await seal();
  });
});

describe('a signed head', () => {
  it('is made once a day, and goes to folder, mail and web-hook', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-heads-'));
    const [mails, posts] = [[] as string[], [] as string[]];
    const hook = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => posts.push(chunk.toString()));
      request.on('end', () => response.end());
    });
    await new Promise<void>((done) => void hook.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/heads`;
    const parts = {
      ...house.parts,
      config: { ...house.parts.config, journalHeads: { folder, mailTo: 'heads@body.example', hook: address } },
      clock: { ...house.parts.clock, now: () => clock },
      mailer: { ...house.parts.mailer, send: ({ text }: { text: string }) => Promise.resolve(void mails.push(text)) },
    };
    const head = await signHead(parts);
    expect(await signHead(parts)).toBeNull();
    await sendHeads(parts);
    await sendHeads(parts);
    expect(headsKept(folder)).toEqual([head]);
    expect(mails.map((text) => JSON.parse(text))).toEqual([head]);
    expect(posts.map((text) => JSON.parse(text))).toEqual([head]);
    expect(await check()).toMatchObject({ firstBad: null, heads: 1 });
    const forged = { ...head!, hash: '0'.repeat(64) };
    const source = await journalInDatabase(house.parts.database);
    expect((await verifyJournal({ ...source, heads: [forged] })).firstBad?.fault).toBe('HEAD_NOT_SIGNED');
    expect((await verifyJournal(await journalInDatabase(house.parts.database), 'another key')).firstBad?.fault).toBe(
      'HEAD_OF_ANOTHER_KEY',
    );
    hook.close();
    rmSync(folder, { recursive: true });
  });
});

describe('tampering by whoever owns the database', () => {
  const times = Number(process.env['TAMPERINGS'] ?? 100);

  it(`is found, ${times} times of ${times}`, async () => {
    for (let each = 0; each < 40; each += 1) await amend(`第 ${each} 次`);
    await seal();
    const outside = await heads();
    const whole = await check();
    expect(whole.firstBad).toBeNull();
    const chain = await chainOf(house);
    const missed: string[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const { what, found } = await tamper(house, { turn, outside, chain });
      if (!found) missed.push(`${turn}: ${what}`);
    }
    expect(missed).toEqual([]);
    expect(await check()).toEqual(whole);
    expect(times).toBeGreaterThanOrEqual(TAMPERINGS.length);
  });

  /** What somebody outside has: the head as it is now. */
  async function heads() {
    const parts = { ...house.parts, clock: { ...house.parts.clock, now: () => instant('2027-01-01T04:00:00.000Z') } };
    const head = await signHead(parts);
    return head ? [head] : [];
  }
});

describe('a bundle', () => {
  it('says offline what the database says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-bundle-'));
    const path = join(folder, 'journal.jsonl');
    await amend('尾');
    const inDatabase = await check();
    await writeBundle(await journalInDatabase(house.parts.database), path);
    expect(await verifyJournal(await journalInBundle(path))).toEqual(inDatabase);
    expect(inDatabase).toMatchObject({ unsealed: 1, firstBad: null });
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
    rmSync(folder, { recursive: true });
  });
});

describe('the role that serves', () => {
  it.each([
    "update journal_entry set verb = 'x'",
    'delete from journal_entry',
    'truncate journal_entry cascade',
    "update journal_seal set hash = 'x'",
    'delete from journal_seal',
    "update journal_head set hash = 'x'",
    'delete from journal_head',
    'delete from head_delivery',
    'delete from known_fact',
    "update known_fact set facts = '{}'",
    'delete from mikro_orm_migrations',
    'drop trigger is_append_only on journal_entry',
    'alter table journal_entry disable trigger all',
    'drop table journal_seal cascade',
    'create table mine (id int)',
    'set session_replication_role = replica',
  ])('cannot: %s', async (statement) => {
    await expect(house.em().getConnection().execute(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('is the one that serves, whatever is reset', async () => {
    const em = house.em();
    const [row] = await em.getConnection().execute<{ role: string }[]>('select current_user as role');
    expect(row?.role).toBe('touchstone_app');
    const health = (await house.http.inject({ url: '/health/ready' })).json();
    expect(health).toMatchObject({ servesAsApp: true, unsealed: 1 });
  });
});

describe.runIf(process.env['TEST_ENGINE'] === 'postgres')('a login of its own for the server', () => {
  it('cannot touch the journal, whatever is sent through it; the owner’s can, and is known for it', async () => {
    expect(await mayBecomeOwner(house.parts.database.orm)).toBe(true);
    const login = `serves_${newId().replaceAll('-', '')}`;
    await house.asOwner(`create role ${login} login in role touchstone_app`);
    const [{ name }] = (await house.em().getConnection().execute('select current_database() as name')) as [
      { name: string },
    ];
    const url = new URL(inject('postgresUrl'));
    Object.assign(url, { username: login, pathname: `/${name}` });
    const own = await openPostgres(url.toString());
    try {
      await own.serve();
      expect(await mayBecomeOwner(own.orm)).toBe(false);
      const send = (statement: string): Promise<unknown> => own.orm.em.fork().getConnection().execute(statement);
      expect(await send('select 1 from journal_entry limit 1')).toHaveLength(1);
      const denied = /permission denied|must be owner/;
      for (const first of ['', 'set role none; ', 'reset role; ', 'set session authorization default; '])
        for (const statement of [
          "update journal_entry set verb = 'x'",
          'delete from journal_entry',
          'truncate journal_entry cascade',
          'update journal_seal set number = number',
          'alter table journal_entry disable trigger all',
          'drop table journal_entry cascade',
          'set session_replication_role = replica',
        ])
          await expect(send(first + statement)).rejects.toThrow(denied);
      await expect(send('set role postgres')).rejects.toThrow(denied);
    } finally {
      await own.close();
      await house.asOwner(`drop role ${login}`);
    }
  });
});
