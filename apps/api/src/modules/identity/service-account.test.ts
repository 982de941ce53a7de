import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../graphql/budgets.js';
import { KEY_AUTHORITY } from '../../auth/key-scopes.js';
import { fill } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { isKeyShaped, KEY_SHAPE, keySecretOf } from './key-secret.js';

let house: House;
let administrator: Visitor;
beforeAll(async () => {
  house = await startHouse({ rateLimits: true });
  administrator = await house.as('ADMINISTRATOR');
  await fill(house, 1);
});
afterAll(() => house.close());

const KEY =
  '__typename ... on ApiKey { id version prefix secret state expiresOn lastUsedOn } ... on Refused { refusals { code field } }';
const OPEN =
  'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { __typename ... on ServiceAccount { id version } ... on Refused { refusals { code field } } } }';
const ISSUE = `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ${KEY} } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { ${KEY} } }`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { ${KEY} } }`;
const CLIENTS = '{ clients { totalCount } }';

interface Program {
  readonly accountId: string;
  readonly keyId: string;
  readonly secret: string;
}

async function open(scopes: readonly string[], change: object = {}): Promise<string> {
  const input = {
    name: '数据仓库',
    purpose: '每晚读取得分',
    scopes,
    costAMinute: 100_000,
    costADay: 1_000_000,
    ...change,
  };
  const { data } = await administrator(OPEN, { input });
  return data.openServiceAccount.id as string;
}

async function program(scopes: readonly string[], change: object = {}): Promise<Program> {
  const accountId = await open(scopes, change);
  const { data } = await administrator(ISSUE, { input: { serviceAccountId: accountId, expiresOn: '2026-12-31' } });
  return { accountId, keyId: data.issueApiKey.id as string, secret: data.issueApiKey.secret as string };
}

async function ask(
  secret: string,
  query: string,
  variables: object = {},
): Promise<Answer & { status: number; retryAfter: unknown }> {
  const answer = await house.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    payload: { query, variables },
  });
  return { ...answer.json<Answer>(), status: answer.statusCode, retryAfter: answer.headers['retry-after'] };
}

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.code;

describe('issueApiKey', () => {
  it('tells the key once, and keeps its hash alone', async () => {
    const { secret, keyId, accountId } = await program(['READ_CLIENTS']);
    expect(secret).toMatch(KEY_SHAPE);
    const { data } = await administrator(
      'query ($id: ID!) { serviceAccount(id: $id) { name keys { id prefix secret state lastUsedOn } } }',
      { id: accountId },
    );
    expect(data.serviceAccount.keys).toEqual([
      { id: keyId, prefix: secret.slice(0, 10), secret: null, state: 'LIVE', lastUsedOn: null },
    ]);
    const kept = await house.em().getConnection().execute<readonly { token_hash: string }[]>('select * from api_key');
    const journal = await house.em().getConnection().execute('select changes from journal_entry');
    expect(JSON.stringify([kept, journal])).not.toContain(secret);
    expect(JSON.stringify(journal)).not.toContain(kept[0]?.token_hash);
  });

  it('is refused for longer than a year, and what a program may not be is refused by name', async () => {
    const serviceAccountId = await open(['READ_CLIENTS']);
    const long = await administrator(ISSUE, { input: { serviceAccountId, expiresOn: '2028-01-01' } });
    expect(long.data.issueApiKey.refusals).toMatchObject([{ code: 'KEY_EXPIRY', field: 'expiresOn' }]);
    const wrong = await administrator(OPEN, {
      input: { name: '', purpose: '', scopes: [], costAMinute: BUDGETS.KEY.costAMinute + 1, costADay: 0 },
    });
    expect(wrong.data.openServiceAccount.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'NAME_MISSING',
      'KEY_PURPOSE_MISSING',
      'SCOPES_MISSING',
      'BUDGET_SHAPE',
      'BUDGET_SHAPE',
    ]);
  });

  it('is for the administrator alone', async () => {
    const planner = await house.as('PLANNER');
    const answer = await planner(ISSUE, {
      input: { serviceAccountId: await open(['READ_CLIENTS']), expiresOn: '2026-12-31' },
    });
    expect(codeOf(answer)).toBe('FORBIDDEN');
  });
});

describe('changeServiceAccount', () => {
  const CHANGE =
    'mutation ($input: ChangeServiceAccountInput!) { changeServiceAccount(input: $input) { __typename ... on ServiceAccount { version purpose scopes } ... on Refused { refusals { code field } } } }';

  it('takes a scope from its keys, from their next request on', async () => {
    const { accountId, secret } = await program(['READ_CLIENTS']);
    expect((await ask(secret, CLIENTS)).data.clients.totalCount).toBeGreaterThan(0);
    const given = { name: '数据仓库', purpose: '只读登记', costAMinute: 1000, costADay: 10_000 };
    const input = { ...given, serviceAccountId: accountId, expectedVersion: 1, scopes: [] };
    expect((await administrator(CHANGE, { input })).data.changeServiceAccount.refusals).toEqual([
      { code: 'SCOPES_MISSING', field: 'scopes' },
    ]);
    const narrower = { ...input, scopes: ['READ_PEOPLE'] };
    expect((await administrator(CHANGE, { input: narrower })).data.changeServiceAccount).toEqual({
      __typename: 'ServiceAccount',
      version: 2,
      purpose: '只读登记',
      scopes: ['READ_PEOPLE'],
    });
    expect(codeOf(await ask(secret, CLIENTS))).toBe('FORBIDDEN');
    expect(codeOf(await administrator(CHANGE, { input: narrower }))).toBe('STALE_VERSION');
  });
});

describe('a key', () => {
  it('reads what its scopes say, without a cookie, and the day it was used is noted', async () => {
    const { secret, accountId } = await program(['READ_CLIENTS']);
    expect((await ask(secret, CLIENTS)).data.clients.totalCount).toBeGreaterThan(0);
    expect(codeOf(await ask(secret, '{ people { totalCount } }'))).toBe('FORBIDDEN');
    const { data } = await administrator('query ($id: ID!) { serviceAccount(id: $id) { keys { lastUsedOn } } }', {
      id: accountId,
    });
    expect(data.serviceAccount.keys).toEqual([{ lastUsedOn: house.today() }]);
  });

  it('never decides, administers, or does what is an account’s own', async () => {
    const { secret } = await program(Object.keys(KEY_AUTHORITY).filter((scope) => scope !== 'READ_FINANCE'));
    const closing =
      'mutation ($input: CloseServiceAccountInput!) { closeServiceAccount(input: $input) { __typename } }';
    const changing = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }';
    expect(codeOf(await ask(secret, closing, { input: { serviceAccountId: 'x', expectedVersion: 1 } }))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await ask(secret, changing, { input: { presentPassword: 'a', newPassword: 'b' } }))).toBe(
      'FORBIDDEN',
    );
    const permitted = new Set(Object.values(KEY_AUTHORITY).flat());
    expect(
      [...permitted].filter((each) =>
        /^(account|decision:(take|review)|body:set|appeal:decide|journal|person:(authorise|evaluate|reveal))/.test(
          each,
        ),
      ),
    ).toEqual([]);
  });

  it('is refused from the next request on once it is revoked, or its account closed', async () => {
    const { secret, keyId } = await program(['READ_CLIENTS']);
    const { data } = await administrator(REVOKE, { input: { apiKeyId: keyId, expectedVersion: 1 } });
    expect(data.revokeApiKey).toMatchObject({ state: 'REVOKED', secret: null });
    const after = await ask(secret, CLIENTS);
    expect([after.status, codeOf(after)]).toEqual([401, 'UNAUTHENTICATED']);
    const other = await program(['READ_CLIENTS']);
    await administrator(
      'mutation ($input: CloseServiceAccountInput!) { closeServiceAccount(input: $input) { __typename } }',
      {
        input: { serviceAccountId: other.accountId, expectedVersion: 1 },
      },
    );
    expect((await ask(other.secret, CLIENTS)).status).toBe(401);
  });

  it('is replaced by another, and goes on for the days of grace', async () => {
    const { secret, keyId } = await program(['READ_CLIENTS']);
    const { data } = await administrator(ROTATE, {
      input: { apiKeyId: keyId, expectedVersion: 1, expiresOn: '2027-01-31', graceDays: 2 },
    });
    const renewed = data.rotateApiKey.secret as string;
    house.setToday('2026-03-04');
    expect([(await ask(secret, CLIENTS)).status, (await ask(renewed, CLIENTS)).status]).toEqual([200, 200]);
    house.setToday('2026-03-05');
    expect([(await ask(secret, CLIENTS)).status, (await ask(renewed, CLIENTS)).status]).toEqual([401, 200]);
    house.setToday('2026-03-02');
  });

  it.each(['', 'x', 'tsk_', `tsk_${'a'.repeat(49)}`])('that is none is refused: %j', async (secret) => {
    const answer = await ask(secret, CLIENTS);
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('beside a session counts alone', async () => {
    const { secret } = await program(['READ_CLIENTS']);
    const answer = await house.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${secret}`, cookie: administrator.cookie },
      payload: { query: '{ accounts { totalCount } }' },
    });
    expect(codeOf(answer.json())).toBe('FORBIDDEN');
  });

  it('spends what its account was given, told in each answer, and then has to wait', async () => {
    const { secret } = await program(['READ_CLIENTS'], { costAMinute: 100, costADay: 100 });
    const first = (await ask(secret, '{ clients(first: 20) { nodes { id name } } }')) as Answer & {
      extensions?: object;
    };
    expect(first.extensions).toEqual({ cost: { cost: 61, most: BUDGETS.KEY.cost, limit: 100, remaining: 39 } });
    const second = await ask(secret, '{ clients(first: 20) { nodes { id name } } }');
    expect([second.status, codeOf(second)]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(second.retryAfter)).toBeGreaterThan(0);
  });
});

describe('keySecretOf', () => {
  it('is found by its mark, and a slip of one character is told from a key', () => {
    const { secret, prefix } = keySecretOf(randomBytes(32));
    expect(isKeyShaped(secret)).toBe(true);
    expect(prefix).toBe(secret.slice(0, 10));
    const slips = Array.from(secret.slice(4), (letter, at) => {
      const other = letter === 'a' ? 'b' : 'a';
      return secret.slice(0, 4 + at) + other + secret.slice(5 + at);
    });
    expect(slips.filter(isKeyShaped)).toEqual([]);
  });
});
