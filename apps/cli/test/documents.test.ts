import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { touchstone as program } from '../src/program.js';

const ROOT = join(import.meta.dirname, '../../..');
/** The lead picture of the README, taken from a running house. */
const TAKEN_LATER = 'docs/images/dashboard.png';

const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

/** What `text` says between backticks and in blocks of commands. */
const codeIn = (text: string) =>
  [...text.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, a, b]) => a ?? b ?? '');

const commands = new Map(program().commands.map((each) => [each.name(), each.commands.map((below) => below.name())]));

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => String(link).split('#')[0] ?? '');
    const missing = links
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
      .map((link) => relative(ROOT, resolve(ROOT, dirname(file), link)))
      .filter((path) => path !== TAKEN_LATER && !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, script]) => script);
    expect(named.filter((script) => !scripts.includes(String(script)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = codeIn(text).flatMap((code) => [
      ...code.matchAll(/(?:^|\s)touchstone (?:-- )?([a-z]+)(?: ([a-z]+))?(?=\s|$)/g),
    ]);
    const wrong = named
      .map(([, command = '', below]) => ({ command, below }))
      .filter(({ command, below }) => {
        const known = commands.get(command);
        return !known || (known.length > 0 && below !== undefined && !known.includes(below));
      });
    expect(wrong).toEqual([]);
  });
});

describe('the README', () => {
  const lines = read('README.md').split('\n');

  it('says what it is on line 3 and how to start and try it before line 15', () => {
    expect(lines[2]).toMatch(/^Touchstone is .+\.$/);
    expect(lines.slice(0, 14).join('\n')).toMatch(/npm start[\s\S]*npm test/);
  });

  it('names every setting', () => {
    const settings = [...read('apps/api/src/config.ts').matchAll(/env\['([A-Z_]+)'\]/g)].map(
      ([, name]) => `| \`${name}\` |`,
    );
    expect(settings.filter((setting) => !lines.some((line) => line.startsWith(setting)))).toEqual([]);
  });
});
