import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startHouse } from './house.js';
import type { House } from './house.js';

let house: House;
let address: string;
beforeAll(async () => {
  house = await startHouse();
  await house.http.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(house.http.server.address() as AddressInfo).port}`;
});
afterAll(() => house.close());

const ready = (): Promise<Response> => fetch(`${address}/health/ready`);

describe('health', () => {
  it('is live and ready, and says on which engine', async () => {
    expect(await (await fetch(`${address}/health/live`)).json()).toEqual({ status: 'live' });
    const answer = await ready();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      status: 'ready',
      engine: process.env['TEST_ENGINE'] === 'pglite' ? 'embedded' : 'postgres',
    });
  });

  it('is live and not ready without its database', async () => {
    const broken = vi.spyOn(house.parts.database.orm, 'checkConnection').mockRejectedValue(new Error('gone'));
    expect((await ready()).status).toBe(503);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    broken.mockRestore();
    expect((await ready()).status).toBe(200);
  });

  it('says "not ready" before it closes, and no request fails while it does', async () => {
    const { cookie } = await house.as('PLANNER');
    const seen = { answered: 0, failed: 0, refusedAfterNotReady: 0 };
    let stopped = false;
    // What a proxy does: it sends requests until the house says that it wants none, and lets those under way end.
    const visitor = async (): Promise<void> => {
      while (!stopped) {
        if ((await ready().catch(() => ({ status: 503 }))).status !== 200) return;
        const answer = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-touchstone-csrf': '1', cookie },
          body: JSON.stringify({ query: '{ clients { totalCount } }' }),
        }).catch(() => null);
        if (answer?.status === 200 && !('errors' in ((await answer.json()) as object))) seen.answered += 1;
        else seen.failed += 1;
      }
    };
    const visitors = Array.from({ length: 12 }, visitor);
    await vi.waitFor(() => expect(seen.answered).toBeGreaterThan(5), { timeout: 30_000 });
    const drained = house.drain(800);
    const draining = await ready();
    expect(draining.status).toBe(503);
    expect(await draining.json()).toMatchObject({ status: 'draining' });
    await Promise.all([...visitors, drained]);
    stopped = true;
    expect(seen.failed).toBe(0);
    expect(seen.answered).toBeGreaterThan(5);
    await expect(fetch(`${address}/health/live`)).rejects.toThrow('fetch failed');
  });
});
