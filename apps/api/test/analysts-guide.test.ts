import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from './house.js';
import type { Answer, House } from './house.js';

/* Every query the analysts' guide shows, asked as the guide says: by a program with a key that reads figures. */
const GUIDE = readFileSync(new URL('../../../docs/guides/analysts.md', import.meta.url), 'utf8');
const QUERIES = [...GUIDE.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query = '']) => query);

let house: House;
let secret: string;

beforeAll(async () => {
  house = await startHouse({ history: 40 });
  const administrator = await house.as('ADMINISTRATOR');
  const account = await administrator(
    'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id } } }',
    {
      input: {
        name: '数据仓库',
        purpose: '每晚读取得分',
        scopes: ['READ_FIGURES'],
        costAMinute: 100_000,
        costADay: 1_000_000,
      },
    },
  );
  const key = await administrator(
    'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on ApiKey { secret } } }',
    { input: { serviceAccountId: account.data.openServiceAccount.id, expiresOn: '2026-12-31' } },
  );
  secret = key.data.issueApiKey.secret;
});
afterAll(() => house.close());

describe('the guide for analysts', () => {
  it('shows queries', () => {
    expect(QUERIES.length).toBeGreaterThan(4);
  });

  it.each(QUERIES)('%s', async (query) => {
    const answer = await house.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      payload: { query },
    });
    const { data, errors } = answer.json<Answer>();
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  });
});
