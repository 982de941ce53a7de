import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, touchstone } from './touchstone.js';

const LOCK = join(import.meta.dirname, '../../api/dist/database/folder-lock.js');

/** A process that has the embedded database of a data folder, as a running server does. */
async function holding(dataDir: string) {
  const script = `const { lockFolder } = await import(${JSON.stringify(LOCK)});
    lockFolder(${JSON.stringify(join(dataDir, 'database'))}); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(holder.stdout, 'data');
  return holder;
}

describe('commands that need the database', { timeout: 600_000 }, () => {
  let dataDir: string;
  const run = (...args: readonly string[]) =>
    answerTo(args, '', { DATA_DIR: dataDir, DATABASE_URL: '', TOUCHSTONE_DEMO: '0' });

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchstone-database-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('migrate an empty folder, and find nothing to do the next time', async () => {
    expect(await run('migrate')).toMatchObject({
      stdout: expect.stringMatching(/^(ran \S+\n)+$/) as string,
      status: 0,
    });
    expect(await run('migrate')).toEqual({ stdout: 'The database is up to date.\n', stderr: '', status: 0 });
  });

  it('verify an empty journal, in the database and out of a bundle, and against heads that know more of it', async () => {
    const none = `Sealed entries: 0. Head: ${'0'.repeat(64)}. Signed heads held against it: 0.\nWhole.\n`;
    expect(await run('verify')).toEqual({ stdout: none, stderr: '', status: 0 });
    const bundle = join(dataDir, 'journal.jsonl');
    expect(await run('export-journal', '-o', bundle)).toMatchObject({ stdout: 'Entries written: 0.\n', status: 0 });
    expect(await run('export-journal', '-o', bundle)).toMatchObject({ status: 1 });
    expect(await run('verify', '--bundle', bundle)).toEqual({ stdout: none, stderr: '', status: 0 });
    const head = join(dataDir, 'head.json');
    writeFileSync(head, JSON.stringify({ number: 7, hash: 'x', signedAt: 'x', publicKey: 'x', signature: 'x' }));
    expect(await run('verify', '--bundle', bundle, '--heads', head)).toMatchObject({
      stdout: expect.stringContaining('NOT WHOLE: {"fault":"HEAD_NOT_SIGNED","number":7') as string,
      status: 2,
    });
    expect(await run('verify', '--heads', join(dataDir, 'nowhere'))).toMatchObject({ status: 1 });
  });

  it('back an empty house up, check the backup, and restore it into another', async () => {
    const [key, file] = [join(dataDir, 'backup.key'), join(dataDir, 'house.age')];
    const made = await run('backup-key', '-o', key);
    expect(made).toMatchObject({ stdout: expect.stringMatching(/^age1[a-z0-9]{58}\n$/) as string, status: 0 });
    const recipient = made.stdout.trim();
    expect(await run('backup', '-o', file, '--recipient', recipient)).toMatchObject({
      stdout: expect.stringMatching(/^Written: \d+ rows, 0 documents, 0 editions; 0 documents missing, in /) as string,
      status: 0,
    });
    expect(await run('restore', file, '--key', key, '--check')).toMatchObject({
      stdout: expect.stringMatching(/^Whole, of 20/) as string,
      status: 0,
    });
    // A second embedded database takes its time: in the long run alone.
    if (process.env['CLI_LONG'] !== '1') return;
    expect(await run('backup-key', '-o', key)).toMatchObject({ status: 1 });
    expect(await run('restore', file, '--key', file)).toMatchObject({ status: 1 });
    const elsewhere = { DATA_DIR: join(dataDir, 'elsewhere'), DATABASE_URL: '', TOUCHSTONE_DEMO: '0' };
    const restored = await answerTo(['restore', file, '--key', key], '', elsewhere);
    expect(restored.stderr).toBe('');
    expect(restored.stdout).toMatch(/^Restored as of 20.+\nWhat is sealed in it needs the key of the installation/);
  });

  it('replay an empty house', async () => {
    expect(await run('replay')).toEqual({
      stdout: 'Scorecards replayed: 0. Differences: 0.\n',
      stderr: '',
      status: 0,
    });
  });

  it('say in one line that a running server has the database, with status 3', async () => {
    const holder = await holding(dataDir);
    try {
      for (const args of [
        ['migrate'],
        ['replay'],
        ['demo'],
        ['demo', '--reset'],
        ['demo', '--today', 'now'],
        ['close-account', 'a@body.example'],
      ]) {
        const { stdout, stderr, status } = await run(...args);
        expect(stderr).toMatch(new RegExp(`^error: .*is in use by process ${holder.pid}; stop that server first\n$`));
        expect({ args, stdout, status }).toEqual({ args, stdout: '', status: 3 });
      }
      expect(await run('editions', 'list')).toMatchObject({ stderr: '', status: 0 });
    } finally {
      holder.kill();
    }
  });

  it.each([
    [['demo', '--today', '2027-02-30'], /^error: option '--today <day>' argument '2027-02-30' is invalid\..*\n$/],
    [['demo', '--today', 'tomorrow'], /^error: option '--today <day>' argument 'tomorrow' is invalid\..*\n$/],
    [['replay', 'now'], /^error: too many arguments for 'replay'\..*\n$/],
  ])('answer %j with one line and status 1', async (args, message) => {
    const { stdout, stderr, status } = await run(...args);
    expect(stderr).toMatch(message);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });

  it('say which setting cannot be used', async () => {
    expect(await touchstone(['migrate'], '', { DATABASE_URL: 'mysql://somewhere' })).toEqual({
      stdout: '',
      stderr: 'error: DATABASE_URL must start with postgresql://\n',
      status: 1,
    });
  });
});
