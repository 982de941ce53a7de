import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, touchstone } from './touchstone.js';

const EDITIONS = join(import.meta.dirname, '../../../packages/schemes/test/editions');
const TEA = join(EDITIONS, 'tea/2026.yaml');
const FAULTY = join(EDITIONS, 'bad/many-faults.yaml');
const tea = readFileSync(TEA, 'utf8');

describe('touchstone editions', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const run = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
    answerTo(['editions', ...args], '', { DATA_DIR: folder, EDITIONS_DIR: '', LC_ALL: '', LANG: 'C', ...settings });
  const write = (name: string, text: string) => {
    writeFileSync(at(name), text);
    return at(name);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-editions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('list', () => {
    it('shows what ships, and why its certificates are specimens', async () => {
      const { stdout, status } = await run(['list']);
      expect(stdout).toMatch(/^gbt-27922\/2011\t.+\t2012-02-01\.\.\tspecimens only \(\d+ parts .+\)\tshipped$/m);
      expect(status).toBe(0);
    });

    it('shows the body’s own beside them, from EDITIONS_DIR where it is set', async () => {
      await run(['add', TEA], { EDITIONS_DIR: at('mine') });
      expect((await run(['list'], { EDITIONS_DIR: at('mine') })).stdout).toMatch(/^tea\/2026\t.+\town$/m);
      expect((await run(['list'])).stdout).not.toContain('tea/2026');
    });

    it('says what is wrong with an edition on the shelf', async () => {
      await run(['add', TEA]);
      writeFileSync(at('editions/tea/2026.yaml'), 'id: [');
      const { stderr, status } = await run(['list']);
      expect(stderr).toMatch(/tea\/2026\.yaml:\d+: The file is no readable YAML/);
      expect(status).toBe(2);
    });
  });

  describe('check', () => {
    it('tells a good file with its checksum', async () => {
      const { stdout, stderr, status } = await touchstone(['editions', 'check', TEA]);
      expect(stdout).toMatch(/tea\/2026\.yaml: tea\/2026 [0-9a-f]{64}\n$/);
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    });

    it('tells every fault of a bad one with file, line, path and reason, and goes on to the next', async () => {
      const { stdout, stderr, status } = await run(['check', FAULTY, TEA]);
      const lines = stderr.trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines) expect(line).toMatch(/many-faults\.yaml:\d+: \S+: .+\.$/);
      expect(stdout).toContain('tea/2026 ');
      expect(status).toBe(2);
    });

    it.each([
      { name: 'the language of the shell', args: [], settings: { LANG: 'zh_CN.UTF-8' }, text: /应以项目代码/ },
      { name: '--locale above it', args: ['--locale', 'en'], settings: { LANG: 'zh_CN.UTF-8' }, text: /should begin/ },
      { name: 'English for others', args: [], settings: { LANG: 'de_DE.UTF-8' }, text: /should begin/ },
    ])('speaks $name', async ({ args, settings, text }) => {
      expect((await run(['check', FAULTY, ...args], settings)).stderr).toMatch(text);
    });

    it.each([
      [
        'a file that is not there',
        ['check', '/nowhere/at-all.yaml'],
        'error: /nowhere/at-all.yaml cannot be read: ENOENT\n',
      ],
      ['a file of another kind', ['check', 'edition.docx'], 'error: edition.docx is neither .yaml nor .xlsx\n'],
      ['no file', ['check'], "error: missing required argument 'file'\n"],
      ['an unknown command', ['frob'], "error: unknown command 'frob'\n"],
    ])('answers %s with one line and status 1', async (_name, args, stderr) => {
      expect(await run(args)).toEqual({ stdout: '', stderr, status: 1 });
    });
  });

  describe('add', () => {
    it('keeps the file, and again without complaint', async () => {
      expect(await run(['add', TEA])).toMatchObject({ stderr: '', status: 0 });
      expect(readFileSync(at('editions/tea/2026.yaml'), 'utf8')).toBe(tea);
      expect(await run(['add', TEA])).toEqual({
        stdout: 'tea/2026 is there already, word for word.\n',
        stderr: '',
        status: 0,
      });
    });

    it('shows what differs from the newest other edition of the programme', async () => {
      await run(['add', TEA]);
      const next = tea.replace('id: tea/2026', 'id: tea/2027').replace('validityMonths: 36', 'validityMonths: 48');
      const { stdout, status } = await run(['add', write('next.yaml', next)]);
      expect(stdout).toContain('tea/2026 -> tea/2027\n  ~ cycle.validityMonths: 36 -> 48\n');
      expect(status).toBe(0);
      expect(readdirSync(at('editions/tea')).toSorted()).toEqual(['2026.yaml', '2027.yaml']);
    });

    it('refuses an id that stands with other content, and leaves it as it was', async () => {
      await run(['add', TEA]);
      const other = write('other.yaml', tea.replace('validityMonths: 36', 'validityMonths: 48'));
      expect(await run(['add', other])).toMatchObject({ stdout: '', status: 2 });
      expect(readFileSync(at('editions/tea/2026.yaml'), 'utf8')).toBe(tea);
    });

    it('refuses a bad file and writes nothing', async () => {
      expect(await run(['add', FAULTY])).toMatchObject({ stdout: '', status: 2 });
      expect(existsSync(at('editions'))).toBe(false);
    });
  });

  describe('template and import', () => {
    it('carry an edition through a spreadsheet and back', async () => {
      await run(['add', TEA]);
      expect(await run(['template', '--from', 'tea/2026', '-o', at('tea.xlsx')])).toMatchObject({
        stderr: '',
        status: 0,
      });
      expect(await run(['import', at('tea.xlsx'), '-o', at('again.yaml')])).toMatchObject({ stderr: '', status: 0 });
      const checksum = (text: string) => /[0-9a-f]{64}/.exec(text)?.[0];
      expect(checksum((await run(['check', at('again.yaml')])).stdout)).toBe(
        checksum((await run(['check', TEA])).stdout),
      );
    });

    it('tell what an empty template lacks by sheet', async () => {
      await run(['template', '-o', at('empty.xlsx')]);
      const { stdout, stderr, status } = await run(['import', at('empty.xlsx')]);
      expect(stderr).toMatch(/^\S+empty\.xlsx:[^:]+:.+/);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    });

    it('refuse what is no workbook', async () => {
      const { stderr, status } = await run(['import', write('fake.xlsx', 'not a workbook')]);
      expect(stderr).toContain('fake.xlsx: The file is no readable xlsx workbook');
      expect(status).toBe(2);
    });

    it('never write over a file', async () => {
      const there = write('there.xlsx', 'precious');
      expect((await run(['template', '-o', there])).status).toBe(1);
      expect(readFileSync(there, 'utf8')).toBe('precious');
    });

    it('know their editions', async () => {
      expect((await run(['template', '--from', 'none/1', '-o', at('x.xlsx')])).stderr).toMatch(
        /^error: there is no edition none\/1; there are .*gbt-27922\/2011/,
      );
    });
  });
});
