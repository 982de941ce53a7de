import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  print,
  typeFromAST,
  validate,
} from 'graphql';
import type { GraphQLInputType, OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { openMeter } from '../src/edge/meter.js';
import { isTooDeep } from '../src/edge/hostile-request.js';
import { BUDGETS, MOST_TRUSTED_COST, tierOf } from '../src/graphql/budgets.js';
import type { Budget, Tier } from '../src/graphql/budgets.js';
import { costOf } from '../src/graphql/cost.js';
import { LONGER_LISTS, MOST_ENTRIES } from '../src/graphql/list-caps.js';
import { shapeOf } from '../src/graphql/shape.js';
import { takenValues } from '../src/graphql/taken-values.js';
import { variablesOf } from '../src/read-path/variables.js';
import type { Shape } from '../src/graphql/shape.js';
import { reachOf } from '../src/auth/permissions.js';
import { makeSchema } from '../src/schema.js';

/** What the dashboard was built with; codegen makes it from the pages' sources. */
const TRUSTED = JSON.parse(
  readFileSync(new URL('../../admin/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const schema = makeSchema();

/** The largest page, and lists as long as they are taken. */
function largest(type: GraphQLInputType, name: string, depth = 0): unknown {
  const bare = getNullableType(type);
  if (name === 'first' || name === 'last') return 200;
  if (isListType(bare)) {
    if (depth > 2) return [];
    return Array.from({ length: depth === 0 ? MOST_ENTRIES : 2 }, () => largest(bare.ofType, name, depth + 1));
  }
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter(({ type: of }) => isNonNullType(of));
    return Object.fromEntries(fields.map((field) => [field.name, largest(field.type, field.name, depth + 1)]));
  }
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  return VALUES[getNamedType(bare).name] ?? 'x';
}

const VALUES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: true,
  PlainDate: '2026-03-02',
  Instant: '2026-03-02T00:00:00.000Z',
  Decimal: '1',
  JSON: {},
};

function operationOf(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === 'OperationDefinition',
  )!;
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      largest(typeFromAST(schema, type as never) as GraphQLInputType, variable.name.value),
    ]),
  );
  return { document, operation, variables };
}

describe("the dashboard's documents", () => {
  const all = Object.values(TRUSTED).map(operationOf);

  it('all fit the schema', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(({ document }) => validate(schema, document).map(({ message }) => message))).toEqual([]);
  });

  it('all stay within what the office may ask, with their largest variables, though their size is not asked of them', () => {
    const faults = all.flatMap(({ document, operation, variables }) => {
      const shape = shapeOf(document, operation);
      const over = (Object.keys(shape) as ReadonlyArray<keyof Shape>).filter(
        (each) => shape[each] > BUDGETS.OFFICE[each],
      );
      const cost = costOf({ schema, document, operation, variables });
      const dear = cost === null || cost > MOST_TRUSTED_COST ? [`costs ${cost}`] : [];
      return [...over, ...dear].map((fault) => `${operation.name?.value}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('the table of limits', () => {
  const ORDER: readonly Tier[] = ['PUBLIC', 'CLIENT', 'AUDITOR', 'OFFICE', 'ADMINISTRATOR'];

  it('gives nobody less than whoever has less to do with the body', () => {
    const columns = Object.keys(BUDGETS.PUBLIC) as ReadonlyArray<keyof Budget>;
    const table = columns.map((column) => [column, ORDER.map((tier) => BUDGETS[tier][column])] as const);
    expect(table).toEqual(table.map(([column, values]) => [column, values.toSorted((one, other) => one - other)]));
  });

  it('is asked by what an account is', () => {
    const tier = (...roles: Parameters<typeof reachOf>[0]) => tierOf({ roles, reach: reachOf(roles) });
    expect(tierOf(undefined)).toBe('PUBLIC');
    expect([tier('CLIENT_CONTACT'), tier('AUDITOR'), tier('PLANNER'), tier('PLANNER', 'ADMINISTRATOR')]).toEqual(
      ORDER.slice(1),
    );
    expect(tierOf({ roles: [], reach: ['OFFICE'], key: { id: '', costAMinute: 1, costADay: 1 } })).toBe('KEY');
  });

  it('names only lists that are there', () => {
    const missing = Object.keys(LONGER_LISTS).filter((path) => {
      const [type = '', field = ''] = path.split('.');
      const input = schema.getType(type);
      const of = isInputObjectType(input) ? input.getFields()[field]?.type : undefined;
      return !of || !isListType(getNullableType(of));
    });
    expect(missing).toEqual([]);
  });
});

describe('takenValues', () => {
  const EVERY = process.env['API_LONG'] === '1' ? 1 : 97;
  const ODD: readonly unknown[] = [
    null,
    undefined,
    'x',
    '',
    1.5,
    7,
    true,
    [],
    {},
    [null],
    { strange: 1 },
    '2026-13-40',
  ];

  /** A value with one of its parts replaced, every part in its turn. */
  function* spoilt(value: unknown): Generator<unknown> {
    yield* ODD;
    if (value === null || typeof value !== 'object') return;
    const parts = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined);
    for (const [name, part] of parts)
      for (const other of spoilt(part))
        yield Array.isArray(value)
          ? value.map((each, at) => (String(at) === name ? other : each))
          : { ...value, [name]: other };
    if (!Array.isArray(value)) yield { ...value, strange: 1 };
  }

  it("takes and refuses what the library does, of every document of the dashboard's", () => {
    let [taken, refused, turn] = [0, 0, 0];
    const differing: unknown[] = [];
    for (const { document, operation, variables } of Object.values(TRUSTED).map(operationOf)) {
      const declared = variablesOf(schema, document, operation);
      for (const given of [variables, ...spoilt(few(variables))]) {
        // The library takes its time to say what is wrong: the long run asks of every one.
        if ((turn += 1) % EVERY !== 0) continue;
        if (given === null || typeof given !== 'object' || Array.isArray(given)) continue;
        const values = given as Record<string, unknown>;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
        const ours = takenValues(schema, operation, [declared, values]);
        if (!isDeepStrictEqual(plain(ours), plain(coerced))) differing.push([print(operation), given]);
        if (coerced) taken += 1;
        else refused += 1;
      }
    }
    expect(differing).toEqual([]);
    expect(taken).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });

  /** The same with one entry a list. */
  const few = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 1).map(few);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, few(part)]));
  };

  /** The library's objects have no prototype. */
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  };
});

describe('costOf', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}): number | null => {
    const document = parse(query);
    return costOf({ schema, document, operation: document.definitions[0] as OperationDefinitionNode, variables });
  };

  it('counts rows by the page size the variables bring, and what is in lists', () => {
    const query =
      'query ($n: Int, $ids: [ID!]) { clients(first: $n, where: { id: { in: $ids } }) { nodes { id name } } }';
    expect(cost(query, { n: 10 })).toBe(31);
    expect(cost(query, { n: 100 })).toBe(301);
    expect(cost(query, { n: 10, ids: ['Client:a', 'Client:b'] })).toBe(33);
    expect(cost(query)).toBe(76);
  });

  it('is nothing where the values do not fit', () => {
    expect(cost('query ($n: Int) { clients(first: $n) { totalCount } }', { n: 'many' })).toBeNull();
  });
});

describe('isTooDeep', () => {
  it.each([
    ['brackets within bounds', `${'['.repeat(32)}${']'.repeat(32)}`, false],
    ['one bracket more', `${'['.repeat(33)}${']'.repeat(33)}`, true],
    ['brackets side by side', `[${'[],'.repeat(100)}[]]`, false],
    ['brackets in a text', JSON.stringify({ a: '['.repeat(100) }), false],
    ['brackets after an escaped quotation mark', JSON.stringify({ a: `"${'['.repeat(100)}\\` }), false],
  ])('%s', (_name, json, expected) => {
    expect(isTooDeep(json)).toBe(expected);
  });
});

describe('openMeter', () => {
  const asker = { address: '192.0.2.1' };

  it('counts the public by address, and says when to come back', async () => {
    const meter = openMeter(true);
    for (let at = 0; at < BUDGETS.PUBLIC.requestsAMinute; at += 1) await meter.request(asker);
    await expect(meter.request(asker)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', detail: { seconds: 60 } });
    await expect(meter.request({ address: '192.0.2.2' })).resolves.toBeUndefined();
  });

  it('takes costs from what a minute has, and of keys from what a day has too', async () => {
    const meter = openMeter(true);
    const actor = {
      accountId: 'a',
      roles: [],
      reach: ['OFFICE'],
      key: { id: 'k', costAMinute: 100, costADay: 150 },
    } as never;
    expect(await meter.cost({ ...asker, actor }, 60)).toEqual({ limit: 100, remaining: 40 });
    await expect(meter.cost({ ...asker, actor }, 60)).rejects.toMatchObject({ detail: { reason: 'BUDGET_SPENT' } });
  });

  it('counts nothing where it is told not to', async () => {
    const meter = openMeter(false);
    expect(await meter.cost(asker, 1_000_000_000)).toEqual({ limit: 30_000, remaining: 30_000 });
  });
});

describe('the settings', () => {
  it('trust only the dashboard over https, and everybody’s documents on a machine of one’s own', () => {
    expect(readConfig({ PUBLIC_URL: 'https://body.example' }).documents).toBe('trusted');
    expect(readConfig({}).documents).toBe('free');
    expect(readConfig({ GRAPHQL_DOCUMENTS: 'developer' }).documents).toBe('developer');
    expect(readConfig({ TRUSTED_PROXIES: '10.0.0.2, 10.1.0.0/16' }).trustedProxies).toEqual([
      '10.0.0.2',
      '10.1.0.0/16',
    ]);
  });

  it('say what cannot be', () => {
    const wrong = { GRAPHQL_DOCUMENTS: 'all', RATE_LIMITS: 'no', TRUSTED_PROXIES: 'proxy', PUBLIC_URL: 'body.example' };
    expect(() => readConfig(wrong)).toThrow(/PUBLIC_URL[^]*GRAPHQL_DOCUMENTS[^]*RATE_LIMITS[^]*TRUSTED_PROXIES/);
  });
});
