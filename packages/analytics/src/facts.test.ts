import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { percentileOf, squareSum, sumScores } from './figures.js';
import { openFacts } from './facts.js';
import type { Fact, Facts } from './facts.js';
import { groupFacts } from './groups.js';
import { joinedFacts } from './joined.js';
import { lostOf, noLeaves, sumLeaves, sumNodes } from './losses.js';
import { select } from './population.js';
import type { Population } from './population.js';
import { periodName, periodOf, periodWithin } from './periods.js';
import { sizeBandOf } from './words.js';

const day = (text: string): PlainDate => text as PlainDate;

const PLAN = {
  editionId: 'e/1',
  evaluation: 'main',
  hundredths: [300, 500],
  nodes: [
    { code: '1', depth: 1, leaves: [0, 1], isLeaf: false },
    { code: '1.1', depth: 2, leaves: [0], isLeaf: true },
    { code: '1.2', depth: 2, leaves: [1], isLeaf: true },
  ],
  illustrative: false,
};

const FACT: Omit<Fact, 'id' | 'scorecardId'> = {
  knownFrom: day('2026-01-01'),
  knownUntil: null,
  auditId: 'a1',
  certificationId: 'c1',
  clientId: 'k1',
  programmeId: 'p',
  editionId: 'e/1',
  evaluation: 'main',
  kind: 'INITIAL',
  coverage: 'FULL',
  stage: 'DECIDED',
  auditedOn: day('2026-01-01'),
  score: '90.000000',
  level: 'A',
  sector: 'C',
  provinceCode: '11',
  headcount: 50,
  deductions: 0,
  bonuses: 0,
  leaderId: 'x',
  auditorIds: ['x', 'y'],
};

function factsOf(
  ...given: ReadonlyArray<Partial<Fact> & { readonly answers?: readonly (readonly [number, number, number])[] }>
): Facts {
  const facts = openFacts();
  facts.sheets.open(PLAN);
  for (const [at, { answers = [], ...own }] of given.entries()) {
    const scorecardId = `s${at}`;
    facts.put({ ...FACT, id: `f${at}`, scorecardId, ...own });
    const codes = answers.map((answer) => facts.sheets.codes.codeOf(...answer));
    facts.rowOf[facts.words.scorecard.codeOf(own.scorecardId ?? scorecardId)] ??= facts.sheets.all[0]?.add(codes) ?? 0;
  }
  return facts;
}

const STANDING: Population = {
  audits: 'LATEST',
  undecided: false,
  partial: false,
  illustrative: true,
  knownOn: null,
  period: 'YEAR',
  endedBy: null,
};

function run<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('select', () => {
  it('takes the latest audit of each certification, whatever the filter', () => {
    const facts = factsOf({}, { auditId: 'a2', auditedOn: day('2027-01-01'), score: '80.000000' });
    expect([...select(facts, STANDING, {}).rows]).toEqual([1]);
    expect([...select(facts, STANDING, { year: [2026] }).rows]).toEqual([]);
    expect([...select(facts, STANDING, { year: [2026] }).leftOut]).toEqual([['NOT_LATEST', 1]]);
    expect([...select(facts, { ...STANDING, audits: 'EVERY' }, {}).rows]).toEqual([0, 1]);
    expect([...select(facts, { ...STANDING, endedBy: 20_261_231 }, {}).rows]).toEqual([0]);
  });

  it('takes of two audits of one day the one with the greater id, both evaluations of it', () => {
    const facts = factsOf({ auditId: 'b' }, { auditId: 'a' }, { auditId: 'b' });
    expect([...select(facts, STANDING, {}).rows]).toEqual([0, 2]);
  });

  it('answers as it was known on a day', () => {
    const facts = factsOf(
      { knownUntil: day('2026-03-01'), sector: 'C' },
      { scorecardId: 's0', knownFrom: day('2026-03-01'), sector: 'F' },
    );
    const known = (knownOn: number | null) => [...select(facts, { ...STANDING, knownOn }, {}).rows];
    expect([known(20_251_231), known(20_260_228), known(20_260_301), known(null)]).toEqual([[], [0], [1], [1]]);
  });
});

describe('groupFacts', () => {
  it('counts a fact for each of its auditors', () => {
    const facts = factsOf({}, { auditId: 'a2', certificationId: 'c2', auditorIds: ['y'] });
    const grouped = groupFacts(facts, { rows: Int32Array.of(0, 1), dimensions: ['AUDITOR'] });
    expect(sumScores(facts, grouped).map(({ count }) => count)).toEqual([1, 2]);
  });

  it('counts it for those auditors alone who are asked for', () => {
    const facts = factsOf({}, { auditId: 'a2', certificationId: 'c2', auditorIds: ['y'] });
    const asked = { rows: Int32Array.of(0, 1), dimensions: ['AUDITOR'] as const, auditors: ['x', 'unknown'] };
    expect(groupFacts(facts, asked).codes).toEqual([[facts.words.person.find('x')]]);
  });
});

describe('sumLeaves and sumNodes', () => {
  const facts = factsOf(
    {
      answers: [
        [1, 0, 0],
        [3, 3, 2],
      ],
    },
    {
      auditId: 'a2',
      certificationId: 'c2',
      answers: [
        [4, 0, 0],
        [2, 0, 0],
      ],
    },
  );
  const grouped = groupFacts(facts, { rows: Int32Array.of(0, 1), dimensions: [] });
  // 5 points × 1/3, cut to the millionth, and 5 points.
  const whole = { lost: 1_666_666 + 5_000_000, applicable: 800 + 500, responses: 3, sampled: 3, nonconforming: 1 };

  it('cut each loss to the millionth, and leave out what was tailored', () => {
    expect(run(sumLeaves(facts, grouped, () => null))).toEqual([whole]);
    expect(run(sumLeaves(facts, grouped, () => new Set([0])))).toEqual([
      { ...noLeaves(), applicable: 300, responses: 1 },
    ]);
  });

  it('tell chapters apart at depth 1, and leaves where no depth is said', () => {
    const at = (depth: number | null) =>
      run(sumNodes(facts, grouped, { depth, wanted: () => null })).map(({ node, sums }) => [node.code, sums[0]?.lost]);
    expect(at(1)).toEqual([['1', whole.lost]]);
    expect(at(null)).toEqual([
      ['1.1', 0],
      ['1.2', whole.lost],
    ]);
  });

  it('sum the same one by one, where there are too many groups for a table', () => {
    const many = { ...grouped, codes: Array.from({ length: 20_000 }, (_, at) => [at]) };
    expect(run(sumNodes(facts, many, { depth: 1, wanted: () => null }))[0]?.sums[0]).toEqual(whole);
  });
});

describe('squareSum', () => {
  it('never rounds', () => {
    const facts = factsOf({ score: '99.999999' }, { auditId: 'a2', certificationId: 'c2', score: '99.999998' });
    const [sums] = sumScores(facts, groupFacts(facts, { rows: Int32Array.of(0, 1), dimensions: [] }));
    expect(sums && squareSum(sums)).toBe(99_999_999n ** 2n + 99_999_998n ** 2n);
  });
});

describe('percentileOf', () => {
  it('is a score by nearest rank', () => {
    const sorted = Int32Array.of(10, 20, 30, 40);
    expect([0, 25, 26, 50, 99, 100].map((percent) => percentileOf(sorted, percent))).toEqual([10, 10, 20, 20, 40, 40]);
    expect(percentileOf(new Int32Array(0), 50)).toBeNull();
  });
});

describe('periods', () => {
  it('are named, numbered one after another, and lie in coarser ones', () => {
    expect(periodName('QUARTER', periodOf('QUARTER', 20_260_401))).toBe('2026-Q2');
    expect(periodName('MONTH', periodOf('MONTH', 20_260_101) - 1)).toBe('2025-12');
    expect(periodName('YEAR', periodWithin('YEAR', 'MONTH', periodOf('MONTH', 20_251_231)))).toBe('2025');
  });
});

describe('sizeBandOf', () => {
  it.each([
    [19, 'MICRO'],
    [20, 'SMALL'],
    [99, 'SMALL'],
    [100, 'MEDIUM'],
    [300, 'LARGE'],
    [1000, 'VERY_LARGE'],
  ] as const)('puts %i people into %s', (headcount, band) => {
    expect(sizeBandOf(headcount)).toBe(band);
  });
});

describe('joinedFacts', () => {
  const met = [1, 0, 0] as const;
  const half = [3, 4, 2] as const;
  const tailored = [4, 0, 0] as const;

  it('scores by the leaves that are joined alone, at the points given', () => {
    const facts = factsOf(
      { answers: [met, half] },
      { answers: [tailored, half] },
      { score: null, answers: [met, met] },
    );
    const view = joinedFacts(facts, [{ sheet: 0, leaves: new Map([[1, 300]]) }]);
    expect(Array.from(view.column('score').subarray(0, 3))).toEqual([50_000_000, 50_000_000, -1]);
    expect(lostOf(view, 0, () => null)).toBe(1_500_000);
    expect(lostOf(facts, 0, () => null)).toBe(2_500_000);
  });

  it('has no score where nothing of it applied, and is made anew with the next fact', () => {
    const facts = factsOf({ answers: [tailored, met] });
    const joined = [{ sheet: 0, leaves: new Map([[0, 100]]) }];
    const view = joinedFacts(facts, joined);
    expect(view.column('score')[0]).toBe(-1);
    expect(joinedFacts(facts, joined)).toBe(view);
    facts.put({ ...FACT, id: 'f0', scorecardId: 's0', sector: 'F' });
    expect(joinedFacts(facts, joined)).not.toBe(view);
  });

  it('passes no fact of another sheet', () => {
    const facts = factsOf({ answers: [met, met] });
    expect(select(joinedFacts(facts, []), STANDING, {}).rows).toHaveLength(0);
    expect(select(facts, STANDING, {}).rows).toHaveLength(1);
  });
});
