import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { touchstone } from './touchstone.js';

describe('touchstone demo', { timeout: 240_000 }, () => {
  let dataDir: string;
  const run = (...args: readonly string[]) =>
    touchstone(args, '', { DATA_DIR: dataDir, DATABASE_URL: '', TOUCHSTONE_DEMO: '0' });

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchstone-demo-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('makes a demonstration, moves its day only when asked, and replay finds no difference in it', async () => {
    const moved = /^The demo body is there\. Its day is 2027-03-01\.\n$/;
    expect((await run('demo')).stdout).toMatch(/^The demo body was made\. Its day is \d{4}-\d\d-\d\d\.\n$/);
    expect((await run('demo', '--today', '2027-03-01')).stdout).toMatch(moved);
    expect((await run('demo')).stdout).toMatch(moved);
    const { stdout, stderr, status } = await run('demo', '--today', 'now');
    expect(stdout).not.toMatch(moved);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect((await run('replay')).stdout).toMatch(/^Scorecards replayed: [1-9]\d*\. Differences: 0\.\n$/);
  });
});
