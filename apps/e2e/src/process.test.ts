import { readdirSync, rmdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { makeFolder } from './folder.js';
import { failToStart, startServer } from './server.js';
import type { RunningServer } from './server.js';

let engine: Engine;
beforeAll(async () => {
  engine = await makeEngine('embedded');
});
afterAll(() => engine.remove());

describe('the server as a process', () => {
  let running: RunningServer;

  it('says where it is, ends on Ctrl-C with 0, and the next start finds the data as it was', async () => {
    const first = await startServer(engine);
    expect(first.said()).toContain(first.url);
    const before = await peopleOf(first.url);
    expect(before).not.toEqual([]);
    const { status, afterMs } = await first.end('SIGINT');
    expect(status).toBe(0);
    expect(afterMs).toBeLessThan(8000);
    running = await startServer(engine);
    expect(await peopleOf(running.url)).toEqual(before);
  });

  it('says in one line that its port is taken, and that its folder is', async () => {
    const empty = makeFolder();
    const taken = await failToStart({ DATA_DIR: empty, DATABASE_URL: '', PORT: String(running.port) });
    expect(taken.status).toBe(1);
    expect(linesOf(taken.said)).toEqual([expect.stringMatching(new RegExp(`Port ${running.port} is taken`))]);
    const inUse = await failToStart({ ...engine.environment, PORT: '0' });
    expect(inUse.status).toBe(1);
    expect(linesOf(inUse.said)).toEqual([expect.stringContaining(`in use by process ${running.pid}`)]);
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200);
    // It was told before anything was made.
    expect(readdirSync(empty)).toEqual([]);
    rmdirSync(empty);
  });

  it('says what of its settings cannot be, a line each', async () => {
    const { status, said } = await failToStart({ PORT: 'many', DATABASE_URL: 'mysql://x', TOUCHSTONE_ZONE: 'Mars' });
    expect(status).toBe(1);
    expect(linesOf(said)).toHaveLength(3);
  });

  it('answers until it is gone when it is told to stop, and ends within its grace', async () => {
    const ended = running.end('SIGTERM');
    const answers: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      answers.push((await fetch(`${running.url}/health/live`).catch(() => null))?.status ?? 0);
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(answers).toEqual([200, 200, 200, 200, 200]);
    expect((await ended).status).toBe(0);
  });
});

async function peopleOf(url: string): Promise<readonly unknown[]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-touchstone-csrf': '1' },
    body: JSON.stringify({ query: '{ demoSignIns { email displayName } }' }),
  });
  return ((await answer.json()) as { data: { demoSignIns: unknown[] } }).data.demoSignIns;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
