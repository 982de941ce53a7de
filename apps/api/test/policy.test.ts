import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHostBound, setSessionCookie } from '../src/edge/session-cookie.js';
import { BUDGETS } from '../src/graphql/budgets.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

/* A house as it stands in public: over https, with limits, and with the dashboard's own documents alone. */

const VIEWER = 'query Viewer { viewer { id } }';
const PLANNED = 'query ($n: Int) { audits(first: $n) { nodes { id client { id name certificates { id number } } } } }';
const SCRIPT = 'export {};';
const HEADERS = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };

let house: House;
let open: House;
let folder: string;
let planner: Visitor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html><head><meta property="csp-nonce" nonce="__NONCE__"></head></html>');
  writeFileSync(join(folder, 'assets/main-1.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/main-1.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'assets/main-1.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'trusted-documents.json'), '{}');
  house = await startHouse({
    documents: 'trusted',
    publicUrl: 'https://body.example',
    adminDir: folder,
    trustedDocuments: new Map([
      ['sha256:viewer', VIEWER],
      ['sha256:sign-in', 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }'],
    ]),
  });
  open = await startHouse({ rateLimits: true });
  planner = await open.as('PLANNER');
});
afterAll(async () => {
  await house.close();
  await open.close();
  rmSync(folder, { recursive: true });
});

const post = (payload: object, headers: Record<string, string> = {}) =>
  house.http.inject({ method: 'POST', url: '/graphql', headers: { ...HEADERS, ...headers }, payload });

describe('trusted documents', () => {
  it('run by their id, and no others do', async () => {
    expect((await post({ documentId: 'sha256:viewer' })).json()).toMatchObject({ data: { viewer: null } });
    const own = await post({ query: VIEWER });
    expect(own.statusCode).toBe(400);
    expect(own.json()).toMatchObject({
      errors: [{ extensions: { code: 'DOCUMENT_REFUSED', reason: 'DOCUMENT_NOT_TRUSTED' } }],
    });
    const unknown = await post({ documentId: 'sha256:other' });
    expect(unknown.statusCode).toBe(400);
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_UNKNOWN' } }] });
  });
});

describe('files of the dashboard', () => {
  const asked = (encoding?: string) =>
    house.http.inject({ url: '/assets/main-1.js', headers: encoding ? { 'accept-encoding': encoding } : {} });

  it('go out compressed as they lie there, as what they are, to whoever takes them so', async () => {
    const gzip = await asked('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(SCRIPT);
    expect((await asked()).body).toBe(SCRIPT);
    const [brotli, plain] = [await asked('gzip, deflate, br'), await asked()];
    expect([gzip, brotli, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br', undefined]);
    for (const { headers } of [gzip, brotli, plain]) {
      expect(headers['content-type']).toMatch(/javascript/);
      expect(headers['cache-control']).toContain('immutable');
    }
    expect(gzip.headers.vary).toBe('accept-encoding');
    expect((await house.http.inject({ url: '/assets/main-1.js.gz' })).statusCode).toBe(404);
  });
});

describe('the cost', () => {
  it('is told with every answer, and what is left of the minute', async () => {
    const first = await open.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...HEADERS, cookie: planner.cookie },
      payload: { query: PLANNED, variables: { n: 10 } },
    });
    const { cost } = first.json<{ extensions: { cost: Record<string, number> } }>().extensions;
    expect(cost).toMatchObject({ most: BUDGETS.OFFICE.cost, limit: BUDGETS.OFFICE.costAMinute });
    expect(cost['cost']).toBeGreaterThan(100);
    expect(cost['remaining']).toBe(BUDGETS.OFFICE.costAMinute - cost['cost']!);
  });

  it('of the public is spent sooner: 429, with when to come back', async () => {
    const ask = () =>
      open.http.inject({ method: 'POST', url: '/graphql', headers: HEADERS, payload: { query: '{ viewer { id } }' } });
    let answer = await ask();
    for (let at = 0; at < BUDGETS.PUBLIC.requestsAMinute && answer.statusCode === 200; at += 1) answer = await ask();
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    // Whoever is signed in at the same address is not kept out by it.
    expect((await planner('{ viewer { id } }')).data.viewer).not.toBeNull();
  });
});

describe('the headers', () => {
  const ask = (url: string, method: 'GET' | 'POST' = 'GET') => house.http.inject({ method, url });
  const PATHS = [
    '/health/live',
    '/graphql',
    '/c',
    '/c/none',
    '/c/none/none',
    '/documents/none',
    '/papers/CERTIFICATE/none',
    '/dossiers/none',
    '/editions/template.xlsx',
    '/competence/qualifications.xlsx',
    '/nothing.txt',
    '/',
    '/assets/main-1.js',
  ];

  it.each(PATHS)('of %s say all that is asked of them', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as unknown,
      'strict-transport-security': expect.stringMatching(/^max-age=/) as unknown,
    });
  });

  it('carry a nonce of their own for each page', async () => {
    const [one, other] = [await ask('/'), await ask('/clients')];
    const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1];
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(other.body).toContain('csp-nonce');
    expect(other.body).not.toContain(nonce);
  });

  it('promise no transport that is not there', async () => {
    expect(
      (await open.http.inject({ method: 'GET', url: '/health/live' })).headers['strict-transport-security'],
    ).toBeUndefined();
  });

  it.each([
    ['/nothing.txt', 'GET'],
    ['/trusted-documents.json', 'GET'],
    ['/console.html', 'GET'],
    ['/documents/x/y', 'GET'],
    ['/nothing', 'POST'],
  ] as const)('%s by %s is 404, told as every other', async (path, method) => {
    const answer = await ask(path, method);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({ code: 'NOT_FOUND', message: '没有找到该记录。' });
  });
});

describe('the cookie', () => {
  it('is bound to the host over https and on this machine, and nowhere else', () => {
    const cookieFor = (publicUrl: string) => {
      const set: unknown[] = [];
      setSessionCookie({ setCookie: (...all: unknown[]) => set.push(...all) } as never, publicUrl, 'token');
      return set;
    };
    expect(cookieFor('https://body.example')).toMatchObject([
      '__Host-touchstone-session',
      'token',
      { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
    ]);
    expect(cookieFor('http://localhost:4000')).toMatchObject(['__Host-touchstone-session', 'token', { secure: true }]);
    expect(cookieFor('http://10.0.0.5:4000')).toMatchObject([
      'touchstone-session',
      'token',
      { secure: false, httpOnly: true },
    ]);
    expect(['http://127.0.0.1:1', 'http://[::1]:1', 'http://localhost.evil.example'].map(isHostBound)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
