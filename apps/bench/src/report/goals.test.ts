import { describe, expect, it } from 'vitest';
import type { Figures } from '../measure/measure.js';
import { readOptions } from '../options.js';
import { judge, verdictOf } from './goals.js';
import type { Judged } from './goals.js';
import { growthPlots } from './plots.js';
import { reasonsText } from './reasons.js';
import type { Results } from './results.js';
import { figuresTable, intakeTable } from './table.js';

const figure = (system: Figures['system'], size: number, rate: number): Figures => ({
  job: 'J1',
  system,
  size,
  requestsPerSecond: rate,
  rounds: [rate],
  p50: 1,
  p99: 2,
  serverCpuMs: 1,
  databaseCpuMs: size / 1000,
});
const results: Results = {
  day: '2026-11-28',
  machine: '',
  versions: '',
  command: 'npm run bench',
  rounds: 1,
  seconds: 1,
  connections: 8,
  titles: { J1: 'a list' },
  figures: [
    figure('touchstone', 1000, 900),
    figure('bare-normalised', 1000, 100),
    figure('touchstone', 10_000, 120),
    figure('bare-normalised', 10_000, 100),
    figure('postgraphile', 10_000, 30),
  ],
  memory: [{ size: 1000, up: 180, dayWorkMs: 9000, before: 200, after: 320 }],
  engine: { touchstone: 100, naive: 10, c: null, identical: 5 },
  dashboard: { scriptKb: 500, requests: 41, deepest: 2, firstMs: 800, againMs: 400 },
  intake: null,
};
const goal = (job: string, words: string): Judged => {
  const found = judge(results).find((each) => each.job === job && each.words.includes(words));
  if (!found) throw new Error(`There is no goal of ${job} on ${words}`);
  return found;
};

describe('a goal', () => {
  it('is judged at the largest size', () => {
    expect(goal('J1', 'bare, normalised')).toMatchObject({ reached: 1.2, isMet: false });
    expect(verdictOf(goal('J1', 'bare, normalised'))).toBe('missed: 1.25 × short');
    expect(goal('J1', 'PostGraphile')).toMatchObject({ reached: 4, cheaper: 1, isMet: true });
    expect(verdictOf(goal('J1', 'PostGraphile'))).toBe('met');
  });

  it('tells growth by processor time, from the smallest size to the largest', () => {
    expect(goal('J1', 'at most twice')).toMatchObject({ reached: 2 / 11, isMet: false });
  });

  it('is not judged by what was not measured', () => {
    expect(goal('J7', 'COPY')).toMatchObject({ reached: null, isMet: null });
    expect(goal('J6', '× C').reached).toBeNull();
    expect(verdictOf(goal('J1', 'ordinary'))).toBe('not measured');
  });

  it('holds the dashboard to its own', () => {
    expect(goal('D', 'KB of script')).toMatchObject({ reached: 0.5, isMet: false });
    expect(goal('D', 'within a second').isMet).toBe(true);
    expect(goal('D', 'found later').isMet).toBe(true);
  });

  it('that is missed says why, whichever it is', () => {
    const missed = judge(results).map((each) => ({ ...each, isMet: false }));
    const jobs = new Set(missed.map(({ job }) => job));
    expect(reasonsText(missed).split('\n')).toHaveLength(jobs.size);
    expect(reasonsText(missed.map((each) => ({ ...each, isMet: true })))).toBe('');
  });

  it('holds an import to a copy, by the clock and by processors', () => {
    const spent = (ms: number) => ({ ms, cpuMs: ms / 2, databaseMs: 1 });
    const intake = { clients: 10_000, dryRun: spent(400), takeIn: spent(150), copy: spent(100) };
    const found = judge({ ...results, intake }).find(({ job }) => job === 'J7');
    expect(found).toMatchObject({ reached: 100 / 150, cheaper: 100 / 150, isMet: true });
    expect(intakeTable({ ...results, intake })).toContain('4.00');
  });

  it('holds memory and engine to theirs', () => {
    expect(goal('all', 'memory').isMet).toBe(false);
    expect(goal('J6', 'naive')).toMatchObject({ reached: 10, isMet: false });
  });
});

describe('the page', () => {
  it('sets ratios beside each system of a size', () => {
    const row = figuresTable(results, 10_000)
      .split('\n')
      .find((line) => line.includes('touchstone'));
    expect(
      row
        ?.split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    ).toEqual(['J1', 'touchstone', '120', '1.00', '2.00', '1.00', '10.00', '1.20', '4.00']);
  });

  it('draws only what was measured at every size', () => {
    const svg = growthPlots(results) ?? '';
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).not.toContain('NaN');
    expect(growthPlots({ ...results, figures: results.figures.slice(0, 2) })).toBeNull();
  });
});

describe('the command line', () => {
  it('takes sizes by thousands, and writes into docs only after a whole run', () => {
    expect(readOptions(['--sizes', '1k,10k', '--jobs', 'J1'])).toMatchObject({
      sizes: [1000, 10_000],
      jobs: ['J1'],
      to: null,
    });
    expect(readOptions([])).toMatchObject({ sizes: [1000, 10_000, 100_000], rounds: 5, to: 'docs' });
    expect(readOptions(['--quick'])).toMatchObject({ sizes: [1000], to: null });
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    ['--jobs', 'J9'],
    ['--systems', 'mysql'],
    ['--sizes', '10'],
    ['--sizes', 'many'],
    ['--rounds', '0'],
    ['--seconds', 'x'],
    ['--what', '1'],
  ])('refuses %s %s', (name, value) => {
    expect(() => readOptions([name, value])).toThrow(value.length > 1 && name !== '--what' ? value : /./);
  });
});
