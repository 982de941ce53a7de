import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAUSE } from '../src/clauses.js';

const DOCS = join(import.meta.dirname, '../../../docs');
const MODULES = join(DOCS, '../apps/api/src/modules');
const RULES = '../packages/rules/src/';
const LINK = /\[[^\]]+\]\(([^)]+)\)/g;
const NUMBERS = [
  ...Array.from({ length: 53 }, (_, at) => at + 1),
  55,
  56,
  58,
  60,
  62,
  63,
  64,
  65,
  66,
  67,
  68,
  69,
  70,
  71,
  72,
  73,
];

interface Row {
  readonly no: number;
  readonly what: string;
  readonly clauses: readonly string[];
  readonly rule: string;
  readonly cases: string;
  readonly guards: readonly string[];
  readonly tests: string;
}

const register = readFileSync(join(DOCS, 'rules.md'), 'utf8');
const rows: readonly Row[] = register
  .split('\n')
  .filter((line) => /^\| +\d+ +\|/.test(line))
  .map((line) => {
    const [, no = '', what = '', clause = '', rule = '', cases = '', database = '', , tests = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const guards = [...database.matchAll(/`(\w+)`/g)].map(([, name]) => String(name));
    return { no: Number(no), what, clauses: clause.split(' · '), rule, cases, guards, tests };
  });
const entities = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.entity.ts'))
  .map((file) => readFileSync(join(MODULES, file), 'utf8'))
  .join('\n');
const linksIn = (cell: string): readonly string[] => [...cell.matchAll(LINK)].map(([, path]) => String(path));

/** Each rule's file with the functions named beside it that it does not export. */
function strangersIn(rule: string): readonly string[] {
  return rule.split('<br>').flatMap((part) => {
    const source = readFileSync(join(DOCS, linksIn(part)[0] ?? ''), 'utf8');
    const named = [...part.matchAll(/`(\w+)`/g)].map(([, name]) => String(name));
    return named.filter((name) => !new RegExp(`export (function|const) ${name}\\b`).test(source));
  });
}

describe('the register of rules', () => {
  it('has every rule once, in order', () => {
    expect(rows.map(({ no }) => no)).toEqual(NUMBERS);
  });

  it('names nothing but files that are there', () => {
    expect(linksIn(register).filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
  });

  it.each(rows)(
    'says of $no what is asked, by which function, and which tests prove it',
    ({ what, rule, cases, tests }) => {
      expect(what).not.toBe('');
      expect(linksIn(cases)).not.toEqual([]);
      expect(linksIn(rule).every((path) => path.startsWith(RULES))).toBe(true);
      expect(strangersIn(rule)).toEqual([]);
      expect(linksIn(tests).every((path) => path.endsWith('.test.ts'))).toBe(true);
      expect(linksIn(tests)).not.toEqual([]);
    },
  );

  it('rests on clauses that refusals name, and on guards that the database has', () => {
    const clauses: readonly string[] = Object.values(CLAUSE);
    expect(rows.flatMap((row) => row.clauses).filter((clause) => !clauses.includes(clause))).toEqual([]);
    expect(rows.flatMap((row) => row.guards).filter((name) => !entities.includes(`'${name}'`))).toEqual([]);
  });
});
