import fc from 'fast-check';
import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputType } from 'graphql';
import { AccountRole } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.js';
import { pageDocuments } from './documents.js';
import { fill } from './fill.js';
import { richSelection } from './guards.js';
import { hostileVariants, plausible } from './hostile.js';
import type { World } from './hostile.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

/*
 * Whatever is sent, nothing fails and nothing of the inside comes out. `FUZZ_INPUTS` and `FUZZ_DOCUMENTS` say how many;
 * `FUZZ_SEED` repeats a run.
 */

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 600);
const DOCUMENTS = Number(process.env['FUZZ_DOCUMENTS'] ?? 120);
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const LEAKS =
  /select .+ from |insert into |syntax error at or near|violates \w+ constraint|relation "|pg_catalog|node_modules|\/(?:src|dist)\/\w|\.[jt]s:\d|\bat \w+ \(|\$argon2|password_hash|token_hash|touchstone-house-|postgresql:\/\//i;

const schema = makeSchema();
let house: House;
let everybody: Visitor;
let world: World;

beforeAll(async () => {
  house = await startHouse();
  everybody = await house.as(Object.values(AccountRole).filter((role) => role !== AccountRole.CLIENT_CONTACT));
  const [file] = await fill(house, 1);
  world = new Map(
    Object.entries(file ?? {}).flatMap(([name, id]) =>
      typeof id === 'string' ? [[name.charAt(0).toUpperCase() + name.slice(1), [String(id)]] as const] : [],
    ),
  );
});
afterAll(() => house.close());

interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | undefined;
}

/** @returns what is wrong with the answer, or null */
async function faultOf({ method, url, headers, payload }: Sent): Promise<string | null> {
  const answer = await house.http.inject({
    method,
    url,
    headers: { cookie: everybody.cookie, ...headers },
    ...(payload !== undefined && { payload }),
  });
  if (answer.statusCode >= 500) return `HTTP ${answer.statusCode}: ${answer.body.slice(0, 200)}`;
  if (/"code":"INTERNAL"/.test(answer.body)) return answer.body.slice(0, 300);
  const leak = LEAKS.exec(answer.headers['content-type']?.toString().includes('json') ? answer.body : '');
  return leak ? `leaks ${leak[0]}` : null;
}

const HOSTILE = fc.constantFrom(
  '\u0000',
  '\u202E',
  '\uD800',
  "' or 1=1 --",
  '"; drop table client; --',
  '../../etc/passwd',
  '%00',
  '%s%n',
  '${7*7}',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '1e999',
  '-0',
  'NaN',
  'null',
  '[]',
  '{}',
  '__proto__',
  '😀',
  '长'.repeat(300),
);
const TEXT = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), HOSTILE);
const PAGES = pageDocuments().map(({ text }) => text);
const TOKENS = fc.constantFrom(
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '!',
  '@',
  '...',
  '"',
  '"""',
  '#',
  'query',
  'mutation',
  'fragment',
  'on',
  'viewer',
  'clients',
  'nodes',
  'id',
  '__schema',
  '__typename',
  'null',
  'true',
  '1',
  '1e9',
  '-',
  '\\u0000',
  ' ',
  ',',
);
const SOUP = fc.array(fc.oneof(TOKENS, TEXT), { maxLength: 40 }).map((parts) => parts.join(' '));
const JSON_HEADERS = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };

/** A page's document with a piece cut out, doubled, or written over. */
const BROKEN = fc
  .tuple(fc.constantFrom(...PAGES), fc.nat(), fc.nat(40), fc.oneof(TOKENS, TEXT))
  .map(([text, from, length, instead]) => {
    const at = from % text.length;
    return text.slice(0, at) + instead + text.slice(at + length);
  });

const BODY = fc.oneof(
  TEXT,
  fc.json(),
  fc
    .record({
      query: fc.oneof(SOUP, BROKEN),
      variables: fc.oneof(fc.object({ maxDepth: 3 }), TEXT, fc.jsonValue()),
      operationName: fc.option(TEXT),
    })
    .map((body) => JSON.stringify(body)),
);

const GRAPHQL: fc.Arbitrary<Sent> = fc.record({
  method: fc.constant('POST' as const),
  url: fc.constant('/graphql'),
  headers: fc.constantFrom<Record<string, string>>(
    JSON_HEADERS,
    { ...JSON_HEADERS, authorization: 'Bearer tsk_nothing' },
    { ...JSON_HEADERS, cookie: '__Host-touchstone-session=%00' },
    { ...JSON_HEADERS, 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'multipart/form-data; boundary=x', 'x-touchstone-csrf': '1' },
    {},
  ),
  payload: BODY,
});

const PATH = fc.tuple(
  fc.constantFrom(
    '/documents/',
    '/papers/CERTIFICATE/',
    '/papers/',
    '/dossiers/',
    '/c/',
    '/c?number=',
    '/c?asked=',
    '/c/X/',
    '/register/v1/status?asked=',
    '/register/v1/certificates/X/',
    '/register/subscriptions/x/',
    '/register/v1/status-lists/revocation/',
    '/editions/',
    '/competence/',
    '/health/',
    '/',
  ),
  TEXT.map((text) => (text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80')),
  fc.constantFrom('', '?language=xx', '?knownOn=2026-02-30', '?lang=%E2%80%AE', '/x/y', '%'),
);
const REST: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom('GET' as const, 'POST' as const, 'PUT' as const, 'DELETE' as const),
  url: PATH.map((parts) => parts.join('')),
  headers: fc.constantFrom<Record<string, string>>(
    {},
    JSON_HEADERS,
    {
      'content-type': 'multipart/form-data; boundary=x',
      'x-touchstone-csrf': '1',
    },
    { 'content-type': 'application/x-www-form-urlencoded' },
  ),
  payload: fc.option(fc.oneof(TEXT, fc.json()), { nil: undefined }),
});

const ROOTS = [schema.getQueryType(), schema.getMutationType()]
  .flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      field,
      kind: type?.name === 'Query' ? 'query' : 'mutation',
    })),
  )
  .filter(({ field }) => !['signOut', 'signIn', 'setDemoDay'].includes(field.name));

/** A root field asked as it should be, with a hostile value in one place of its arguments. */
function documentOf({ field, kind }: (typeof ROOTS)[number], pick: number): { query: string; variables: object } {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const { name: target } = getNamedType(field.type);
  const rows = target.endsWith('Connection')
    ? `totalCount nodes { ${richSelection(schema, target.slice(0, -'Connection'.length), [1, []])} }`
    : selectionOf(field);
  const query = `${kind} ${declared && `(${declared})`} { ${field.name} ${passed && `(${passed})`} ${rows && `{ ${rows} }`} }`;
  return { query, variables: variablesOf(field, pick) };
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return 'getFields' in type || 'getTypes' in type ? '__typename' : '';
}

function variablesOf({ args }: GraphQLField<unknown, unknown>, pick: number): object {
  const hostile = args[pick % Math.max(1, args.length)];
  return Object.fromEntries(
    args.map(({ name, type }) => [name, valueOf(type, { pick, isHostile: name === hostile?.name })]),
  );
}

const STRANGE: readonly unknown[] = [
  '',
  'x',
  'Client:00000000-0000-7000-8000-000000000000',
  -1,
  0,
  1,
  2_147_483_647,
  '2026-02-30',
  '2026-03-02',
  true,
  null,
  [],
  [null],
  {},
  'a\u0000b',
  "'; select 1 --",
  '长'.repeat(5000),
];

function valueOf(type: GraphQLInputType, { pick, isHostile }: { pick: number; isHostile: boolean }): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named) && !String(type).includes('[')) {
    const whole = named.name.endsWith('Where') ? {} : plausible(named, world, pick % 9);
    if (!isHostile) return whole;
    const variants = named.name.endsWith('Where') ? wheres(named.name) : hostileVariants(named, whole, world);
    return variants[pick % variants.length]?.value ?? whole;
  }
  return isHostile ? STRANGE[pick % STRANGE.length] : null;
}

/** Filters of a list, each by every operator that it may or may not have. */
function wheres(type: string): ReadonlyArray<{ readonly value: unknown }> {
  const input = schema.getType(type);
  const fields = isInputObjectType(input)
    ? Object.values(input.getFields()).filter(({ name }) => !['AND', 'OR', 'NOT'].includes(name))
    : [];
  return fields.flatMap((field) => {
    const filter = getNamedType(field.type);
    const operators = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
    return operators.flatMap((operator) =>
      STRANGE.map((value) => ({ value: { [field.name]: { [operator]: value } } })),
    );
  });
}

async function run<T>(
  what: fc.Arbitrary<T>,
  numRuns: number,
  fault: (value: T) => Promise<string | null>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(what, async (value) => {
      expect(await fault(value)).toBeNull();
    }),
    { seed: SEED, numRuns, endOnFailure: true },
  );
}

describe('whatever is sent', { timeout: 3_600_000 }, () => {
  it(`nothing fails and nothing leaks: ${INPUTS} requests, seed ${SEED}`, async () => {
    await run(fc.oneof({ arbitrary: GRAPHQL, weight: 3 }, { arbitrary: REST, weight: 1 }), INPUTS, faultOf);
  });

  it(`nothing fails and nothing leaks: ${DOCUMENTS} documents of a valid shape, seed ${SEED}`, async () => {
    await run(fc.tuple(fc.constantFrom(...ROOTS), fc.nat()), DOCUMENTS, async ([root, pick]) => {
      const payload = documentOf(root, pick);
      const fault = await faultOf({
        method: 'POST',
        url: '/graphql',
        headers: JSON_HEADERS,
        payload: JSON.stringify(payload),
      });
      return fault && `${root.field.name}: ${fault}\n${JSON.stringify(payload).slice(0, 600)}`;
    });
  });

  it('would see a leak', () => {
    const leaks = [
      'select id from client',
      'relation "client" does not exist',
      'at run (/app/dist/server.js:3:1)',
      '$argon2id$',
    ];
    expect(leaks.filter((leak) => !LEAKS.test(leak))).toEqual([]);
  });
});
