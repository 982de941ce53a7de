import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { percentileOf, squareSum, sumScores } from './figures.js';
import { openFacts } from './facts.js';
import type { Facts } from './facts.js';
import { NIL_ID } from './fact-part.js';
import type { FactFilter } from './fact-filter.js';
import type { FactPart } from './fact-part.js';
import { openIds } from './ids.js';
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

/** What a fact is told to the tests by: short names stand for UUIDs. */
const FACT = {
  id: '',
  scorecardId: '',
  knownFrom: day('2026-01-01'),
  knownUntil: null as PlainDate | null,
  auditId: 'a1',
  certificationId: 'c1',
  clientId: 'k1',
  auditedOn: day('2026-01-01'),
  score: '90.000000' as string | null,
  sector: 'C',
  auditorIds: ['x', 'y'] as readonly string[],
  answers: [] as readonly (readonly [number, number, number])[],
};

/** A UUID that comes as its name does. */
function uuid(name: string): string {
  const hex = Array.from(name, (letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function partOf(facts: readonly (typeof FACT)[]): FactPart {
  const ids = (of: (fact: typeof FACT) => string) => facts.map((fact) => uuid(of(fact))).join('');
  const each = (of: (fact: typeof FACT) => string | number | null) =>
    facts.map((fact) => `${of(fact) ?? ''},`).join('');
  const answers = (at: 0 | 1 | 2) => facts.map((fact) => `{${fact.answers.map((leaf) => leaf[at]).join()}}`).join('');
  return {
    count: facts.length,
    fact: ids(({ id }) => id),
    scorecard: ids(({ scorecardId }) => scorecardId),
    audit: ids(({ auditId }) => auditId),
    certification: ids(({ certificationId }) => certificationId),
    client: ids(({ clientId }) => clientId),
    programme: ids(() => 'p'),
    leader: facts.map(({ auditorIds: [first] }) => (first ? uuid(first) : NIL_ID)).join(''),
    edition: each(() => 'e/1'),
    evaluation: each(() => 'main'),
    kind: each(() => 'INITIAL'),
    level: each(() => 'A'),
    sector: each(({ sector }) => sector),
    province: each(() => '11'),
    team: each(({ auditorIds }) => auditorIds.map(uuid).join('')),
    knownFrom: each(({ knownFrom }) => knownFrom),
    knownUntil: each(({ knownUntil }) => knownUntil),
    auditedOn: each(({ auditedOn }) => auditedOn),
    score: each(({ score }) => score),
    headcount: each(() => 50),
    partial: each(() => 0),
    decided: each(() => 1),
    deductions: each(() => 0),
    bonuses: each(() => 0),
    verdicts: answers(0),
    sampled: answers(1),
    conforming: answers(2),
  };
}

function factsOf(...given: ReadonlyArray<Partial<typeof FACT>>): Facts {
  const facts = openFacts();
  const whole = given.map((own, at) => ({ ...FACT, id: `f${at}`, scorecardId: `s${at}`, ...own }));
  facts.put(partOf(whole), () => PLAN);
  return facts;
}

describe('put', () => {
  it('takes columns as their texts say', () => {
    const answers = [
      [1, 0, 0],
      [3, 130, 117],
    ] as const;
    const facts = factsOf({}, { score: null, auditorIds: [], knownUntil: day('2026-03-01'), answers });
    const column = (name: Parameters<Facts['column']>[0]) => [...facts.column(name).subarray(0, 2)];
    expect([column('score'), column('auditedOn'), column('knownUntil')]).toEqual([
      [90_000_000, -1],
      [20_260_101, 20_260_101],
      [99_999_999, 20_260_301],
    ]);
    expect(column('leader').map((code) => code >= 0 && facts.ids.person.valueOf(code))).toEqual([uuid('x'), false]);
    expect(facts.teams.map((team) => team.map(facts.ids.person.valueOf))).toEqual([[uuid('x'), uuid('y')], []]);
    const [sheet] = facts.sheets.all;
    const code = sheet?.column(1)[1] ?? 0;
    expect([facts.sheets.codes.sampled[code], facts.sheets.codes.nonconforming[code]]).toEqual([130, 13]);
    expect(sheet?.column(0)[1]).toBe(1);
  });

  it('takes a fact anew in its row, and answers of a scorecard once', () => {
    const facts = factsOf({ answers: [[1, 0, 0]] }, {});
    const again = { ...FACT, id: 'f0', scorecardId: 's0', sector: 'F' };
    facts.put(partOf([again, { ...again, id: 'f2', scorecardId: 's2' }]), () => PLAN);
    expect([facts.size(), facts.sheets.all[0]?.rows()]).toEqual([3, 3]);
    expect([0, 1, 2].map((row) => facts.words.sector.valueOf(facts.column('sector')[row] ?? -1))).toEqual([
      'F',
      'C',
      'F',
    ]);
    expect(facts.sheets.all[0]?.column(0)[0]).toBe(1);
  });

  it('keeps thousands', () => {
    const facts = factsOf(
      ...Array.from({ length: 3000 }, (_, at) => ({ auditId: `${at}`, score: `${at % 90}.000001` })),
    );
    expect(facts.size()).toBe(3000);
    expect([...facts.column('score').subarray(2998, 3000)]).toEqual([28_000_001, 29_000_001]);
    expect(facts.ids.audit.valueOf(facts.column('audit')[2999] ?? 0)).toBe(uuid('2999'));
  });
});

describe('openIds', () => {
  const made = (at: number) => `0195-${at}`.padEnd(16, 'x');

  it('numbers each UUID once, finds it however it is written, and nothing else', () => {
    const ids = openIds();
    for (const _ of [1, 2]) for (let at = 0; at < 1000; at += 1) expect(ids.codeAt(`--${uuid(made(at))}`, 2)).toBe(at);
    expect(ids.size()).toBe(1000);
    expect([ids.find(uuid(made(7)).toUpperCase()), ids.valueOf(7)]).toEqual([7, uuid(made(7))]);
    const zero = ids.codeAt(NIL_ID, 0);
    expect([uuid('unknown'), '', 'x', '0'].map(ids.find)).toEqual([-1, -1, -1, -1]);
    expect(ids.find(NIL_ID)).toBe(zero);
  });

  it('compares as texts do', () => {
    const ids = openIds();
    const names = ['b', 'a', 'ab', 'ÿ', '~a', '~b'];
    const codes = names.map((name) => ids.codeAt(uuid(name), 0));
    const ordered = codes.toSorted(ids.compare).map(ids.valueOf);
    expect(ordered).toEqual(names.map(uuid).toSorted());
  });
});

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

  it('finds the same rows by the few that bear a name as by looking at all of them', () => {
    const given = Array.from({ length: 400 }, (_, at) => ({
      sector: `S${(at * 7) % 13}`,
      clientId: `k${(at * 11) % 37}`,
      auditorIds: at % 5 === 0 ? [] : [`x${at % 9}`],
    }));
    const facts = factsOf(...given);
    const asked = (filter: FactFilter) => [...select(facts, { ...STANDING, audits: 'EVERY' }, filter).rows];
    const those = (passes: (own: (typeof given)[number]) => boolean) =>
      given.flatMap((own, at) => (passes(own) ? [at] : []));
    expect(asked({ sector: ['S3'] })).toEqual(those(({ sector }) => sector === 'S3'));
    expect(asked({ sector: ['S9', 'S1', 'S9'] })).toEqual(those(({ sector }) => sector === 'S9' || sector === 'S1'));
    expect(asked({ sector: ['S3'], client: [uuid('k4'), uuid('k5')] })).toEqual(
      those(({ sector, clientId }) => sector === 'S3' && (clientId === 'k4' || clientId === 'k5')),
    );
    expect(asked({ leader: [uuid('x4')] })).toEqual(those(({ auditorIds }) => auditorIds[0] === 'x4'));
    expect([asked({ sector: ['nowhere'] }), asked({ client: [] })]).toEqual([[], []]);
    facts.put(partOf([{ ...FACT, id: 'last', scorecardId: 'last', sector: 'S3' }]), () => PLAN);
    expect(asked({ sector: ['S3'] }).at(-1)).toBe(400);
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
    const asked = {
      rows: Int32Array.of(0, 1),
      dimensions: ['AUDITOR'] as const,
      auditors: [uuid('x'), uuid('unknown')],
    };
    expect(groupFacts(facts, asked).codes).toEqual([[facts.ids.person.find(uuid('x'))]]);
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
    facts.put(partOf([{ ...FACT, id: 'f0', scorecardId: 's0', sector: 'F' }]), () => PLAN);
    expect(joinedFacts(facts, joined)).not.toBe(view);
  });

  it('passes no fact of another sheet', () => {
    const facts = factsOf({ answers: [met, met] });
    expect(select(joinedFacts(facts, []), STANDING, {}).rows).toHaveLength(0);
    expect(select(facts, STANDING, {}).rows).toHaveLength(1);
  });
});
