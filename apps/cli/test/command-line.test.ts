import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { touchstone as program } from '../src/program.js';
import { answerTo, lines, touchstone, valuesOf } from './touchstone.js';

const edition = {
  leaves: [
    { code: '1.1', points: '95' },
    { code: '1.2', points: '5', sampling: false },
  ],
  nodes: ['1'],
  bands: [{ code: 'COMPLIANT', min: '70' }],
  specialDeductionLimit: 5,
  bonusLimit: 1,
};
const scorecard = {
  responses: [
    { criterion: '1.1', verdict: 'MET' },
    { criterion: '1.2', verdict: 'NOT_MET' },
  ],
  specialDeductions: [],
  specialBonuses: [],
};
const cycle = { regime: 'strict', decidedOn: '2024-03-01', issuedOn: '2024-03-15' };
const combination = {
  method: 'weighted-mean',
  levels: [{ code: 'LOW', rank: 1, min: '70' }],
  results: [{ evaluation: 'a', passed: true, score: '85/1', rank: 1, weight: '1' }],
};
const sampled = (n: string, k: string) =>
  `{"edition":${JSON.stringify(edition)},"scorecard":{"responses":[{"criterion":"1.1","verdict":"SAMPLED","sampled":${n},"conforming":${k}},` +
  `{"criterion":"1.2","verdict":"MET"}],"specialDeductions":[],"specialBonuses":[]}}`;

/** Inputs that are no case, by command, and how the line begins that says so. */
const NO_CASES: ReadonlyArray<readonly [command: string, input: unknown, message: string]> = [
  ['score', [], 'the input is to be an object, not a list'],
  ['score', null, 'the input is to be an object, not null'],
  ['score', {}, 'edition is missing'],
  ['score', { edition }, 'scorecard is missing'],
  [
    'score',
    { edition, scorecard: { ...scorecard, responses: {} } },
    'scorecard.responses is to be a list, not an object',
  ],
  [
    'score',
    { edition, scorecard: { ...scorecard, responses: [{ verdict: 'MET' }] } },
    'scorecard.responses.0.criterion is missing',
  ],
  [
    'score',
    { edition, scorecard: { ...scorecard, responses: [{ criterion: '1.1', verdict: 'GOOD' }] } },
    'scorecard.responses.0.verdict is to be one of MET, NOT_MET, SAMPLED, NOT_APPLICABLE, not "GOOD"',
  ],
  [
    'score',
    { edition, scorecard: { ...scorecard, responses: [{ criterion: '1.1', verdict: 'SAMPLED', sampled: '3' }] } },
    'scorecard.responses.0.sampled is to be a number, not "3"',
  ],
  [
    'score',
    { edition, scorecard: { ...scorecard, specialBonuses: ['x'] } },
    'scorecard.specialBonuses.0 is to be an object, not "x"',
  ],
  [
    'score',
    { edition: { ...edition, leaves: [{ code: '1.1', points: 5 }] }, scorecard },
    'edition.leaves.0.points is to be',
  ],
  [
    'score',
    { edition: { ...edition, leaves: [{ code: '1.1', points: '0.00' }] }, scorecard },
    'edition.leaves.0.points is to be',
  ],
  [
    'score',
    { edition: { ...edition, leaves: [...edition.leaves, ...edition.leaves] }, scorecard },
    'edition.leaves.2.code is given twice',
  ],
  ['score', { edition: { ...edition, bands: [] }, scorecard }, 'edition.bands has no band'],
  [
    'score',
    { edition: { ...edition, bonusLimit: -1 }, scorecard },
    'edition.bonusLimit is to be a whole number from 0, not -1',
  ],
  ['score', { editionId: 'none/1', evaluation: 'main', scorecard }, 'editionId is to be one of '],
  [
    'score',
    { editionId: 'gbt-27922/2011', evaluation: 'none', scorecard },
    'evaluation is to be one of main, not "none"',
  ],
  [
    'combine',
    { ...combination, method: 'best' },
    'method is to be one of lower-level-wins, weighted-mean, primary-only, not "best"',
  ],
  ['combine', { ...combination, results: [] }, 'results has no result'],
  [
    'combine',
    { ...combination, results: [{ ...combination.results[0], score: '1/0' }] },
    'results.0.score is to be a quoted fraction',
  ],
  [
    'combine',
    { ...combination, results: [{ ...combination.results[0], weight: '0' }] },
    'results has no weight above 0',
  ],
  ['combine', { ...combination, levels: [{ code: 'LOW', rank: 1 }] }, 'levels.0.min is missing'],
  ['combine', { ...combination, method: 'primary-only', primary: 'b' }, 'primary is to name one of the results'],
  ['cycle', { ...cycle, regime: 'lax' }, 'regime is to be one of strict, classic, not "lax"'],
  [
    'cycle',
    { ...cycle, decidedOn: '2024-02-30' },
    'decidedOn is to be a day that exists, as "2026-11-23", not "2024-02-30"',
  ],
  ['cycle', { ...cycle, surveillanceCompletedOn: ['2025-02-01', 'soon'] }, 'surveillanceCompletedOn.1 is to be a day'],
  ['cycle', { ...cycle, recertification: { startedOn: 5 } }, 'recertification.startedOn is to be a day'],
  ['cycle', { ...cycle, validityMonths: 0 }, 'validityMonths is to be a whole number of months'],
  [
    'cycle',
    { ...cycle, decidedOn: '9998-01-01', issuedOn: '9998-01-01' },
    'issuedOn lies too near an end of the calendar',
  ],
];

describe('input that is no case', () => {
  it.each([
    ['score', '', 'error: the input is not JSON: Unexpected end of JSON input'],
    ['score', '[]', 'error: the input is to be an object, not a list'],
    ['score', '{}', 'error: edition is missing'],
    ['combine', JSON.stringify({ ...combination, results: [] }), 'error: results has no result'],
    ['cycle', JSON.stringify({ ...cycle, regime: 'lax' }), 'error: regime is to be one of strict, classic, not "lax"'],
  ])('%s %s: one line, and status 1', async (command, input, message) => {
    const run = await touchstone([command], input);
    expect(run.stderr.startsWith(message)).toBe(true);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run).toMatchObject({ stdout: '', status: 1 });
  });

  it.each(['score', 'combine', 'cycle'])('%s tells of each what is wrong with it, and where', async (command) => {
    const asked = NO_CASES.filter(([each]) => each === command);
    const run = await answerTo([command, '--batch'], lines(asked.map(([, input]) => input)));
    const told = valuesOf(run.stdout) as ReadonlyArray<{ error: { path: string; message: string } }>;
    expect(told).toHaveLength(asked.length);
    asked.forEach(([, , message], at) => {
      const { path, message: said } = told[at]!.error;
      expect(`${path || 'the input'} ${said}`).toContain(message);
    });
    expect(run).toMatchObject({ stderr: '', status: 1 });
  });
});

describe('a batch', () => {
  const good = JSON.stringify({ edition, scorecard });
  const refused = JSON.stringify({ edition, scorecard: { ...scorecard, specialBonuses: [{}, {}] } });

  it('puts an error in the place of a line that is no case, and goes on', async () => {
    const run = await answerTo(['score', '--batch'], `${good}\nnonsense\n\r\n${refused}\r\n${good}`);
    expect(valuesOf(run.stdout)).toMatchObject([
      { level: 'COMPLIANT' },
      { error: { path: '', message: expect.stringContaining('is not JSON') as string } },
      { error: { path: '' } },
      { refusals: [{ code: 'TOO_MANY_BONUSES', criterion: null }] },
      { level: 'COMPLIANT' },
    ]);
    expect(run).toMatchObject({ stderr: '', status: 1 });
  });

  it.each([
    ['nothing', '', 0],
    ['good lines', `${good}\n${good}\n`, 0],
    ['a refused line', `${good}\n${refused}\n`, 2],
    ['a line with the path at fault', `{"edition":{},"scorecard":{}}\n`, 1],
  ])('of %s exits as it should', async (_name, input, status) => {
    expect((await answerTo(['score', '--batch'], input)).status).toBe(status);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('../dist/main.js', import.meta.url)),
      'cycle',
      '--batch',
    ]);
    child.stdin.write(lines([cycle]));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(valuesOf(first.toString())).toMatchObject([{ validUntil: '2027-03-14' }]);
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('../dist/main.js', import.meta.url)),
      'score',
      '--batch',
    ]);
    const errors: Buffer[] = [];
    child.stderr.on('data', (piece: Buffer) => errors.push(piece));
    child.stdin.on('error', () => {});
    child.stdin.end(`${good}\n`.repeat(20_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    expect(Buffer.concat(errors).toString()).toBe('');
  });
});

describe('numbers beyond floating point', () => {
  it('are counted exactly', async () => {
    const { stdout } = await answerTo(['score'], sampled('9007199254740993', '9007199254740992'));
    expect(JSON.parse(stdout)).toMatchObject({
      earned: `${9_007_199_254_740_992n * 95n + 5n * 9_007_199_254_740_993n}/9007199254740993`,
    });
  });

  const one = (cases: ReadonlyArray<readonly [n: string, k: string]>) =>
    answerTo(['score', '--batch'], cases.map(([n, k]) => `${sampled(n, k)}\n`).join(''));

  it('are out of range by a hair, as an exponent, beyond this world, or left out', async () => {
    const run = await one([
      ['2.00000000000000000001', '1'],
      ['3', '0.99999999999999999999'],
      ['1e400', '1'],
      ['1', '9007199254740993e-16'],
      ['null', 'null'],
    ]);
    const refused = { refusals: [{ code: 'SAMPLE_OUT_OF_RANGE', criterion: '1.1' }] };
    expect(valuesOf(run.stdout)).toEqual(Array.from({ length: 5 }, () => refused));
    expect(run.status).toBe(2);
  });

  it('are whole however written', async () => {
    const run = await one([
      ['2.0', '1e0'],
      ['20000000000000000000e-19', '1'],
    ]);
    expect(valuesOf(run.stdout)).toMatchObject([{ earned: '105/2' }, { earned: '105/2' }]);
  });
});

describe('an edition that ships', () => {
  it('is scored by its id', async () => {
    const input = {
      editionId: 'gbt-27922/2011',
      evaluation: 'main',
      scorecard: { responses: [], specialDeductions: [], specialBonuses: [] },
    };
    const run = await answerTo(['score', '--batch'], lines([input, input]));
    expect(valuesOf(run.stdout)).toMatchObject([
      { complete: false, range: { low: '0.00', high: '100.00' } },
      { complete: false },
    ]);
    expect(run.status).toBe(0);
  });
});

describe('a cycle issued before it was decided', () => {
  it('is refused', async () => {
    const run = await answerTo(['cycle'], JSON.stringify({ ...cycle, issuedOn: '2024-02-29' }));
    expect(JSON.parse(run.stdout)).toMatchObject({ refusals: [{ code: 'ISSUED_BEFORE_DECIDED', field: 'issuedOn' }] });
    expect(run.status).toBe(2);
  });
});

describe('the command line itself', () => {
  it.each([
    [['frob'], "error: unknown command 'frob'\n"],
    [['score', '--nope'], "error: unknown option '--nope'\n"],
    [['scor'], "error: unknown command 'scor'\n"],
    [['score', 'file.json'], "error: too many arguments for 'score'. Expected 0 arguments but got 1: file.json.\n"],
  ])('%j is one clear line and status 1', async (args, message) => {
    expect(await answerTo(args)).toEqual({ stdout: '', stderr: message, status: 1 });
  });

  it('explains each command by its own page', () => {
    const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
    const pages = all(program()).map((command) => command.helpInformation());
    expect(pages.length).toBeGreaterThanOrEqual(13);
    for (const page of pages) expect(page).toMatch(/^Usage: touchstone/);
  });

  it('explains a command by its name', async () => {
    for (const args of [
      ['help', 'cycle'],
      ['cycle', '--help'],
    ]) {
      const run = await answerTo(args);
      expect(run.stdout).toMatch(/^Usage: touchstone cycle/);
      expect(run).toMatchObject({ stderr: '', status: 0 });
    }
  });

  it('tells its exit statuses', async () => {
    expect((await touchstone(['--help'])).stdout).toMatch(
      /Exit status:\n {2}0 {2}done\n {2}1 .+\n {2}2 .+\n(?: {5}.+\n)? {2}3 /,
    );
  });
});
