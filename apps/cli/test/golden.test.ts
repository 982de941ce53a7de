import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lines, touchstone, valuesOf } from './touchstone.js';

interface GoldenCase {
  readonly case?: unknown;
  readonly expected: object;
}

function golden(file: string): readonly GoldenCase[] {
  return JSON.parse(
    readFileSync(new URL(`../../../packages/rules/golden/${file}.json`, import.meta.url), 'utf8'),
  ) as GoldenCase[];
}

describe('every golden case', () => {
  it.each([
    { command: 'score', file: 'scoring', status: 2 },
    { command: 'combine', file: 'combine', status: 0 },
    { command: 'cycle', file: 'cycle', status: 0 },
  ])('comes out of `touchstone $command --batch` to the letter, piped as it is', async ({ command, file, status }) => {
    const cases = golden(file);
    const run = await touchstone([command, '--batch'], lines(cases));
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(lines(cases.map(({ expected }) => expected)));
    expect(run.status).toBe(status);
  });

  it.each(['combine', 'cycle'])('comes out of `touchstone %s --batch` as the bare case too', async (command) => {
    const cases = golden(command);
    const run = await touchstone([command, '--batch'], lines(cases.map((each) => each.case)));
    expect(valuesOf(run.stdout)).toEqual(cases.map(({ expected }) => expected));
  });

  it.each([
    { name: 'scored', pick: (each: GoldenCase) => !('refusals' in each.expected), status: 0 },
    { name: 'refused', pick: (each: GoldenCase) => 'refusals' in each.expected, status: 2 },
  ])('comes out one at a time: the first that is $name', async ({ pick, status }) => {
    const [first] = golden('scoring').filter(pick);
    const run = await touchstone(['score'], JSON.stringify(first, null, 2));
    expect(run).toEqual({ stdout: lines([first?.expected]), stderr: '', status });
  });
});

describe('a large batch', () => {
  it('is answered whole and in order', async () => {
    const cases = golden('scoring');
    const many = Array.from({ length: 40 }, () => lines(cases)).join('');
    const run = await touchstone(['score', '--batch'], many);
    const answers = valuesOf(run.stdout);
    expect(answers).toEqual(Array.from({ length: 40 }, () => answers.slice(0, cases.length)).flat());
  });
});
