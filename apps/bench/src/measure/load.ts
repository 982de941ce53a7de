import { Client } from 'undici';
import type { Question } from '../jobs/job.js';
import { TOKENS } from '../data/own-tables.js';

/** What came of asking for a while. */
export interface Loaded {
  readonly requests: number;
  readonly seconds: number;
  /** How long each request took, in milliseconds. */
  readonly latencies: readonly number[];
}

/** How a system is asked. */
export interface LoadWish {
  readonly origin: string;
  readonly question: Question;
  readonly connections: number;
  readonly seconds: number;
}

/** Headers that a question comes with. */
export function headersOf({ who }: Question): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-touchstone-csrf': '1',
    ...(who && { cookie: `__Host-touchstone-session=${TOKENS[who]}` }),
  };
}

/**
 * Asks over some kept connections, one request at a time on each, until the time is over. A connection has bodies of its
 * own, which it goes through in turn: no two save the same record at once.
 * @throws Error with the answer of the first request that does not succeed
 */
export async function load({ origin, question, connections, seconds }: LoadWish): Promise<Loaded> {
  const latencies: number[] = [];
  const headers = headersOf(question);
  const start = performance.now();
  const until = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: Math.min(connections, question.count) }, async (_, first) => {
      const client = new Client(origin, { pipelining: 1, keepAliveTimeout: 60_000 });
      for (let at = first; performance.now() < until; at = at + connections < question.count ? at + connections : first)
        latencies.push(await once(client, { question, headers, at }));
      await client.close();
    }),
  );
  return { requests: latencies.length, seconds: (performance.now() - start) / 1000, latencies };
}

interface Once {
  readonly question: Question;
  readonly headers: Record<string, string>;
  readonly at: number;
}

/** @returns how long it took, in milliseconds */
async function once(client: Client, { question, headers, at }: Once): Promise<number> {
  const sent = performance.now();
  const { statusCode, body } = await client.request({
    path: question.path,
    method: 'POST',
    headers,
    body: question.body(at),
  });
  const text = await body.text();
  const took = performance.now() - sent;
  if (statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(`${statusCode} ${text.slice(0, 600)}`);
  question.took?.(at, text);
  return took;
}
