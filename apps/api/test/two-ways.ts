import { buildServer } from '../src/server.js';
import { makeSchema } from '../src/schema.js';
import type { House } from './house.js';

/** An answer as it went out. */
interface Sent {
  readonly status: number;
  readonly type: string;
  readonly answer: unknown;
}

/** What differs between the read path and the executor, for one document. */
export interface TwoWays {
  /** Sends a document both ways, thrice by the read path: as it is first met, compiled, and from what was compiled. */
  readonly differences: (cookie: string, body: object) => Promise<readonly string[]>;
  /** How many of the documents were answered without the executor in the end. */
  readonly compiled: () => number;
  readonly close: () => Promise<void>;
}

/** Opens a second door to a house's own database, behind which the executor answers everything. */
export async function openTwoWays(house: House): Promise<TwoWays> {
  const config = { ...house.parts.config, readPath: 'executor' as const };
  const { http } = await buildServer({ ...house.parts, config });
  await http.ready();
  const calls = watchResolvers();
  let compiled = 0;
  const send = async (to: House['http'], cookie: string, payload: object): Promise<Sent> => {
    const headers = {
      cookie,
      'content-type': 'application/json',
      accept: 'application/json',
      'x-touchstone-csrf': '1',
    };
    const answer = await to.inject({ method: 'POST', url: '/graphql', headers, payload });
    return {
      status: answer.statusCode,
      type: String(answer.headers['content-type']),
      answer: JSON.parse(answer.body.replaceAll(/"(?:errorId|requestId|id)":"[\da-f-]{36}"/g, '"id":"-"')),
    };
  };
  return {
    differences: async (cookie, body) => {
      const told = JSON.stringify(await send(http, cookie, body));
      const found: string[] = [];
      for (const turn of [1, 2, 3]) {
        calls.count = 0;
        const ours = JSON.stringify(await send(house.http, cookie, body));
        if (ours !== told)
          found.push(`${turn}: ${JSON.stringify(body)}\n  ${ours.slice(0, 600)}\n  ${told.slice(0, 600)}`);
      }
      if (calls.count === 0 && /"data":\{/.test(told)) compiled += 1;
      return found;
    },
    compiled: () => compiled,
    close: async () => {
      calls.forget();
      await http.close();
    },
  };
}

/** Counts the calls of the resolvers of Query, which nothing calls that was compiled before. */
function watchResolvers(): { count: number; readonly forget: () => void } {
  const fields = Object.values(makeSchema().getQueryType()!.getFields());
  const own = fields.map(({ resolve }) => resolve);
  const calls = {
    count: 0,
    forget: () => fields.forEach((field, at) => Object.assign(field, { resolve: own[at] })),
  };
  fields.forEach((field, at) => {
    const resolve = own[at]!;
    field.resolve = (...given) => {
      calls.count += 1;
      return resolve(...given);
    };
  });
  return calls;
}
