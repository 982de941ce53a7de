import { describe, expect, it, vi } from 'vitest';
import { clientReads } from '../clients/index.js';
import { CLIENT_LIST } from '../clients/client.documents.js';
import { fakeApi, RequestFails } from '../test/fake-api.js';
import { ApiError } from './api-error.js';
import { createDataProvider } from './data-provider.js';
import { defineReads } from './reads.js';
import { request } from './request.js';

const provider = createDataProvider([clientReads]);
const page = { pagination: { page: 1, perPage: 25 }, sort: { field: 'name', order: 'ASC' as const }, filter: {} };
const rows = [{ id: 'Client:1', name: '海川' }];

describe('getList', () => {
  it('turns page, sort and filter into the API’s own words', async () => {
    const { seen } = fakeApi({ ClientList: () => ({ clients: { totalCount: 60, nodes: rows } }) });

    const list = await provider.getList('clients', {
      pagination: { page: 3, perPage: 25 },
      sort: { field: 'registeredOn', order: 'DESC' },
      filter: { q: '海', sector: 'C' },
    });

    expect(list).toEqual({ data: rows, total: 60 });
    expect(seen[0]?.variables).toEqual({
      first: 25,
      offset: 50,
      where: { AND: [{ OR: [{ name: { contains: '海' } }, { uscc: { contains: '海' } }] }, { sector: { eq: 'C' } }] },
      orderBy: [{ field: 'REGISTERED_ON', direction: 'DESC' }],
    });
  });

  it('asks for no order by a column that the API cannot sort', async () => {
    const { seen } = fakeApi({ ClientList: () => ({ clients: { totalCount: 0, nodes: [] } }) });
    await provider.getList('clients', { ...page, sort: { field: 'id', order: 'ASC' } });
    expect(seen[0]?.variables['orderBy']).toBeUndefined();
  });

  it('sends the marks that no foreign page can send, and the reader’s language', async () => {
    const { seen } = fakeApi({ ClientList: () => ({ clients: { totalCount: 0, nodes: [] } }) });
    await provider.getList('clients', page);
    expect(Object.fromEntries(seen[0]?.headers ?? [])).toMatchObject({
      'x-touchstone-csrf': '1',
      'apollo-require-preflight': 'true',
      'accept-language': 'zh',
    });
  });
});

describe('reading by id', () => {
  it('reads one', async () => {
    fakeApi({ ClientRecord: ({ id }) => ({ client: { id, name: '海川' } }) });
    expect(await provider.getOne('clients', { id: 'Client:1' })).toEqual({ data: { id: 'Client:1', name: '海川' } });
  });

  it('does not find what is not there', async () => {
    fakeApi({ ClientRecord: () => ({ client: null }) });
    await expect(provider.getOne('clients', { id: 'Client:1' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      status: 404,
    });
  });

  it('reads many in one request', async () => {
    const { seen } = fakeApi({ ClientList: () => ({ clients: { totalCount: 1, nodes: rows } }) });
    expect(await provider.getMany('clients', { ids: ['Client:1', 'Client:2'] })).toEqual({ data: rows });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.variables).toEqual({ first: 2, where: { id: { in: ['Client:1', 'Client:2'] } } });
  });

  it('reads what belongs to another record', async () => {
    const { seen } = fakeApi({ ClientList: () => ({ clients: { totalCount: 1, nodes: rows } }) });
    await provider.getManyReference('clients', { ...page, target: 'client', id: 'Client:9' });
    expect(seen[0]?.variables['where']).toEqual({ client: { eq: 'Client:9' } });
  });
});

describe('failing', () => {
  it.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['STALE_VERSION', 409],
    ['INVALID_INPUT', 422],
    ['INTERNAL', 500],
  ])('tells %s by its code', async (code, status) => {
    fakeApi({ ClientRecord: () => new RequestFails(code, { errorId: 'e-7' }) });
    const error = await provider.getOne('clients', { id: 'Client:1' }).catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code, status, detail: { errorId: 'e-7' } });
  });

  it('takes a fault it does not know for one of ours', async () => {
    fakeApi({ ClientRecord: () => new RequestFails('BAD_USER_INPUT') });
    await expect(provider.getOne('clients', { id: 'Client:1' })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});

describe('writing', () => {
  it.each(['create', 'update', 'updateMany', 'delete', 'deleteMany'] as const)('%s is refused', async (method) => {
    const write = provider[method] as (resource: string, params: object) => Promise<unknown>;
    await expect(write('clients', {})).rejects.toThrow('verbs only');
  });
});

describe('a verb', () => {
  const DOCUMENT = { toString: () => 'mutation Amend($input: X!, $idempotencyKey: String) { amend }' };

  it('is sent under a key of its own, and again under the same one where nobody answered', async () => {
    const { seen } = fakeApi({ Amend: () => ({ amend: true }) });
    const answering = globalThis.fetch;
    let failures = 2;
    const keys: unknown[] = [];
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      keys.push(JSON.parse(init.body as string).variables.idempotencyKey);
      failures -= 1;
      return failures >= 0 ? Promise.reject(new TypeError('Failed to fetch')) : answering(address, init);
    });
    await request(DOCUMENT, { input: {} });
    await request(DOCUMENT, { input: {} });
    expect(seen.map(({ idempotencyKey }) => idempotencyKey)).toEqual([keys[0], keys[3]]);
    expect([keys[0], keys[0], keys[0]]).toEqual(keys.slice(0, 3));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[3]).not.toBe(keys[0]);
  });
});

describe('defineReads', () => {
  it('knows the API’s sort and search fields', () => {
    defineReads({
      name: 'clients',
      list: CLIENT_LIST,
      // @ts-expect-error: the API cannot sort clients by colour
      sorts: { colour: 'COLOUR' },
    });
    defineReads({
      name: 'clients',
      list: CLIENT_LIST,
      // @ts-expect-error: the API cannot search clients by colour
      searchIn: ['colour'],
    });
    expect(clientReads.searchIn).toEqual(['name', 'uscc']);
  });
});
