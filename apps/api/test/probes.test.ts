import { isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';
import { PROBES } from './probes.js';
import type { Probe } from './probes.js';

/* Each probe is refused by a status of the client's own with a code and a sentence, and nothing ran. */

/** What half of them take at most: of many at once, a busy machine delays some, and not every one. */
const MEDIAN_MS = 100;
const SUGGESTION = /did you mean|passwordHash\b.*Hash/i;
const INSIDE = /node_modules|\.ts:\d|\.js:\d|at \w+ \(|select |"relation|postgres/i;

let house: House;
let planner: Visitor;
const ran: string[] = [];
const took: Array<readonly [name: string, ms: number]> = [];

beforeAll(async () => {
  house = await startHouse({ schema: counted(makeSchema()) });
  planner = await house.as(['PLANNER', 'ADMINISTRATOR']);
});
afterAll(async () => {
  const slowest = took.toSorted(([, one], [, other]) => other - one).slice(0, 5);
  const told = slowest.map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`).join(', ');
  process.stdout.write(`${PROBES.length} probes; slowest: ${told}\n`);
  await house.close();
});

/** A schema that notes which root fields ran. */
function counted(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      field.resolve = (...asked) => {
        ran.push(field.name);
        return resolve?.(...asked) as unknown;
      };
    }
  }
  return schema;
}

async function send({ payload, method = 'POST', url = '/graphql', headers = {} }: Probe) {
  const sent = { 'content-type': 'application/json', 'x-touchstone-csrf': '1', cookie: planner.cookie, ...headers };
  const from = performance.now();
  const answer = await house.http.inject({
    method,
    url,
    headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== '')),
    ...(method === 'POST' && payload !== undefined && { payload }),
  });
  return { answer, ms: performance.now() - from };
}

describe('a request that means harm', () => {
  it.each(PROBES)('is refused: $name', async (probe) => {
    ran.length = 0;
    const { answer, ms } = await send(probe);
    took.push([probe.name, ms]);
    expect(ran).toEqual([]);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toMatch(SUGGESTION);
    expect(answer.body).not.toMatch(INSIDE);
    const told = answer.json<{
      code?: string;
      message?: string;
      errors?: readonly { message: string; extensions: { code: string } }[];
    }>();
    const [first] = told.errors ?? [];
    expect(first?.extensions.code ?? told.code).toMatch(/^[A-Z_]+$/);
    expect(first?.message ?? told.message).toBeTruthy();
  });

  it('costs next to no time', () => {
    const sorted = took.map(([, ms]) => ms).toSorted((one, other) => one - other);
    expect(sorted).toHaveLength(PROBES.length);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN_MS);
  });

  it('is told why in Chinese and in English', async () => {
    const told = async (language: string) =>
      (await send({ ...PROBES[0]!, headers: { 'accept-language': language } })).answer.json<{
        errors: { message: string }[];
      }>().errors[0]?.message;
    expect(await told('zh')).toMatch(/\p{Script=Han}/u);
    expect(await told('en')).toMatch(/^The document is nested/);
  });

  it('does not keep one that means none from being answered', async () => {
    ran.length = 0;
    expect((await planner('{ viewer { id } }')).data.viewer).not.toBeNull();
    expect(ran).toEqual(['viewer']);
  });
});
