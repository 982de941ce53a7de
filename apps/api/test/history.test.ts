import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

const HISTORY =
  'query ($recordId: ID!, $verb: String) { recordHistory(recordId: $recordId, verb: $verb) { verb actorName roles reason records { type id name action values { field words before after } } } }';
const CLIENT = {
  name: '清源家电服务有限公司',
  provinceCode: '11',
  address: '北京市某路 1 号',
  sector: 'F',
  headcount: 80,
  contactName: '李雷',
  contactPhone: '010-66668888',
};

let house: House;
let planner: Visitor;
let manager: Visitor;
let clientId: string;
beforeAll(async () => {
  house = await startHouse();
  planner = await house.as('PLANNER');
  manager = await house.as('QUALITY_MANAGER');
  const sites = [{ name: '总部', address: '某路 1 号', provinceCode: '11', headcount: 80, isHeadOffice: true }];
  const register =
    'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { ... on Client { id } ... on Refused { refusals { code } } } }';
  clientId = (await planner(register, { input: { ...CLIENT, uscc: '91110105MA00TEXT0W', sites } })).data.registerClient
    .id;
  const amend =
    'mutation ($input: AmendClientInput!) { amendClient(input: $input) { __typename ... on Refused { refusals { code } } } }';
  await planner(amend, { input: { ...CLIENT, clientId, expectedVersion: 1, contactName: '韩梅梅' } });
});
afterAll(() => house.close());

describe('the history of a record', () => {
  it('tells who changed what, the newest first, with names and only what differs', async () => {
    const { data, errors } = await manager(HISTORY, { recordId: clientId });
    expect(errors).toBeUndefined();
    const [amended, registered] = data.recordHistory;
    expect([amended.verb, registered.verb]).toEqual(['amendClient', 'registerClient']);
    expect(amended.roles).toEqual(['PLANNER']);
    expect(amended.records).toEqual([
      {
        type: 'Client',
        id: clientId,
        name: CLIENT.name,
        action: 'update',
        values: [{ field: 'contactName', words: null, before: '李雷', after: '韩梅梅' }],
      },
    ]);
    const site = registered.records.find(({ type }: { type: string }) => type === 'Site');
    expect(site.values).toContainEqual({ field: 'client', words: null, before: null, after: CLIENT.name });
    const only = await manager(HISTORY, { recordId: clientId, verb: 'registerClient' });
    expect(only.data.recordHistory).toHaveLength(1);
  });

  it('is for readers of the journal, and tells them nothing of records that are not theirs to read', async () => {
    expect((await planner(HISTORY, { recordId: clientId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const person = await house.as('AUDITOR');
    const account = `Account:${person.accountId}`;
    const denied = await manager(HISTORY, { recordId: account });
    const held = (await manager('{ viewer { permissions } }')).data.viewer.permissions as string[];
    expect(denied.errors?.[0]?.extensions.code).toBe(held.includes('account:read') ? undefined : 'NOT_FOUND');
    expect(
      (await manager(HISTORY, { recordId: 'KnownFact:00000000-0000-0000-0000-000000000000' })).errors?.[0]?.extensions
        .code,
    ).toBe('NOT_FOUND');
  });
});

describe('what the reader may not read', () => {
  it('is left out of the journal as of every page: fields that fewer may read, and records of types one may not', async () => {
    const type = 'Client';
    await house.asOwner(
      `insert into journal_entry (id, recorded_at, verb, changes) values (gen_random_uuid(), now(), 'planted', '${JSON.stringify(
        [
          {
            type,
            id: clientId.split(':')[1],
            action: 'update',
            before: null,
            after: { distinctBecause: '秘', headcount: 7 },
          },
          {
            type: 'ComplaintSource',
            id: clientId.split(':')[1],
            action: 'create',
            before: null,
            after: { name: '举报人' },
          },
        ],
      )}')`,
    );
    const LIST = '{ journal(where: { verb: { eq: "planted" } }) { nodes { changes } } }';
    const administrator = await house.as('ADMINISTRATOR');
    const { data, errors } = await administrator(LIST);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/秘|举报人/);
    const told = await manager(HISTORY, { recordId: clientId, verb: 'planted' });
    const held = (await manager('{ viewer { permissions } }')).data.viewer.permissions as string[];
    expect(JSON.stringify(told.data).includes('秘')).toBe(held.includes('credit:read'));
    expect(JSON.stringify(told.data).includes('举报人')).toBe(held.includes('complaint:source'));
  });
});

describe('the journal', () => {
  it('tells how its chain stands', async () => {
    const { data, errors } = await manager('{ journalState { sealed unsealed headNumber sentBy publicKey } }');
    expect(errors).toBeUndefined();
    expect(data.journalState).toMatchObject({
      sealed: 0,
      headNumber: null,
      sentBy: [],
      publicKey: house.parts.secrets.publicKey,
    });
    expect(data.journalState.unsealed).toBeGreaterThan(1);
  });
});
