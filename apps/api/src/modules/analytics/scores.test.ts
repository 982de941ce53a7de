import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { compileEvaluation, outcomeBounds, supposeRules } from '@touchstone/rules';
import type { Scorecard, Supposal } from '@touchstone/rules';
import { rulesOf } from '@touchstone/schemes';
import { seeded } from '../../demo/random.js';
import { scores } from './answer-scores.js';
import { layOutAnswers, oracle } from '../../../test/scores-oracle.js';
import type { OracleQuestion, OracleRow } from '../../../test/scores-oracle.js';

/** `SCORED_AUDITS=100000` asks the same of more. */
const AUDITS = Number(process.env['SCORED_AUDITS'] ?? '160');
/** `RANDOM_SCORES=200` asks more at random. */
const RANDOM = Number(process.env['RANDOM_SCORES'] ?? '5');
/** SQL over all answers takes its time. */
const PATIENCE = AUDITS > 1000 ? 600_000 : 60_000;

// On a day on which all editions have been answered.
let house: House;
let analyst: Visitor;

beforeAll(async () => {
  house = await startHouse({ history: AUDITS, today: '2026-11-27' });
  analyst = await house.as('ANALYST');
  await layOutAnswers(house.asOwner, house.parts.editions);
}, 1_800_000);
afterAll(() => house.close());

const SCORES = `query ($input: ScoresInput!) { scores(input: $input) {
  totalRows population { day editions audits scorecards certifications illustrativeAudits leftOut { reason count } sentence }
  total { ...figures } rows { keys { dimension value label node } ...figures } } }
  fragment figures on ScoreRow { count mean minimum maximum standardDeviation percentiles { percent value }
    levels { level title rank count share } lost lossShare responses sampled nonconforming nonconformingShare
    trend { previousKey previousCount previousMean difference } }`;
const AUDITS_BEHIND = `query ($input: ScoredAuditsInput!) { scoredAudits(input: $input) {
  totalRows population { scorecards } rows { auditNumber clientName score level lost } } }`;
const PLAIN = { measures: ['COUNT' as const], percentiles: [], places: 2 };
const OF_SCORES = [
  'COUNT',
  'MEAN',
  'MINIMUM',
  'MAXIMUM',
  'STANDARD_DEVIATION',
  'PERCENTILES',
  'LEVELS',
  'LOSS',
  'NONCONFORMING',
];
const OF_CRITERIA = ['COUNT', 'LOSS', 'NONCONFORMING'];

interface Case extends Partial<OracleQuestion> {
  readonly name: string;
  readonly groupBy: readonly string[];
  readonly filter?: object;
  readonly where?: RawBuilder<unknown>;
}

const CASES: readonly Case[] = [
  { name: 'all together', groupBy: [] },
  { name: 'by programme, edition and evaluation', groupBy: ['PROGRAMME', 'EDITION', 'EVALUATION'] },
  { name: 'by sector and year, every audit', groupBy: ['SECTOR', 'YEAR'], audits: 'EVERY' },
  { name: 'by quarter, the latest of each', groupBy: ['QUARTER'], audits: 'LATEST_OF_PERIOD' },
  { name: 'by month and size, every audit', groupBy: ['MONTH', 'SIZE_BAND'], audits: 'EVERY' },
  { name: 'by province and level', groupBy: ['PROVINCE', 'LEVEL'] },
  { name: 'by kind, with partial surveillance', groupBy: ['AUDIT_KIND'], audits: 'EVERY', partial: true },
  { name: 'by auditor, each counted for each', groupBy: ['AUDITOR'], audits: 'EVERY' },
  { name: 'by leader and kind', groupBy: ['LEADER', 'AUDIT_KIND'] },
  { name: 'by client', groupBy: ['CLIENT'], audits: 'EVERY' },
  { name: 'by leaf', groupBy: ['CRITERION', 'EDITION', 'EVALUATION'], audits: 'EVERY' },
  { name: 'by chapter and sector', groupBy: ['CRITERION', 'SECTOR', 'EDITION', 'EVALUATION'], depth: 1 },
  {
    name: 'of some sectors, sizes and days, with what is undecided',
    groupBy: ['YEAR', 'PROGRAMME'],
    audits: 'EVERY',
    undecided: true,
    filter: {
      sector: ['C', 'F', 'I'],
      sizeBand: ['SMALL', 'MEDIUM'],
      auditedOn: { gte: '2023-01-01', lte: '2025-12-31' },
    },
    where: sql`c.sector in ('C', 'F', 'I') and c.headcount >= 20 and c.headcount < 300 and a.ends_on between '2023-01-01' and '2025-12-31'`,
  },
  {
    name: 'of some scores and levels',
    groupBy: ['SECTOR'],
    filter: { score: { gte: '80', lt: '92.5' }, level: ['THREE_STAR', 'FOUR_STAR'] },
    where: sql`s.score >= 80 and s.score < 92.5 and s.level in ('THREE_STAR', 'FOUR_STAR')`,
  },
  {
    name: 'of years and kinds',
    groupBy: ['QUARTER', 'AUDIT_KIND'],
    audits: 'EVERY',
    filter: { year: [2023, 2024], auditKind: ['INITIAL', 'RECERTIFICATION'] },
    where: sql`extract(year from a.ends_on) in (2023, 2024) and a.kind in ('INITIAL', 'RECERTIFICATION')`,
  },
];

const DIMENSIONS = [
  'PROGRAMME',
  'EDITION',
  'EVALUATION',
  'CRITERION',
  'SECTOR',
  'PROVINCE',
  'SIZE_BAND',
  'YEAR',
  'QUARTER',
  'MONTH',
  'LEVEL',
  'AUDIT_KIND',
  'AUDITOR',
  'LEADER',
  'CLIENT',
];

/** Filters, and the same in SQL; each is taken or left out. */
const FILTERS: readonly { readonly filter: object; readonly where: RawBuilder<unknown> }[] = [
  { filter: { sector: ['C', 'F', 'H', 'G'] }, where: sql`c.sector in ('C', 'F', 'H', 'G')` },
  { filter: { sizeBand: ['MICRO', 'LARGE'] }, where: sql`(c.headcount < 20 or c.headcount between 300 and 999)` },
  { filter: { year: [2023, 2025, 2026] }, where: sql`extract(year from a.ends_on) in (2023, 2025, 2026)` },
  { filter: { auditKind: ['SURVEILLANCE', 'INITIAL'] }, where: sql`a.kind in ('SURVEILLANCE', 'INITIAL')` },
  { filter: { level: ['FIVE_STAR', 'NONE'] }, where: sql`coalesce(s.level, 'NONE') in ('FIVE_STAR', 'NONE')` },
  { filter: { score: { gte: '71.5' } }, where: sql`s.score >= 71.5` },
  { filter: { auditedOn: { gte: '2023-06-15' } }, where: sql`a.ends_on >= '2023-06-15'` },
  { filter: { edition: ['after-sales-maturity/2026'] }, where: sql`s.edition_id = 'after-sales-maturity/2026'` },
];

/** A question by a seed: any dimensions, any population, any filters. */
function randomCase(seed: number): Case {
  const random = seeded(1000 + seed);
  const chance = (percent: number): boolean => random.below(100) < percent;
  const asked = [...new Set(Array.from({ length: random.below(4) }, () => random.pick(DIMENSIONS)))];
  const beside = asked.includes('CRITERION')
    ? ['EDITION', 'EVALUATION']
    : asked.includes('EVALUATION')
      ? ['EDITION']
      : [];
  const groupBy = [...new Set([...asked, ...beside])].slice(0, 4);
  const chosen = FILTERS.filter(() => chance(20));
  return {
    name: `at random, ${seed}: ${groupBy.join(' ')} ${JSON.stringify(chosen.map(({ filter }) => filter))}`,
    groupBy: groupBy.includes('CRITERION') && groupBy.length === 4 ? ['CRITERION', 'EDITION', 'EVALUATION'] : groupBy,
    audits: random.pick(['LATEST', 'LATEST_OF_PERIOD', 'EVERY'] as const),
    undecided: chance(50),
    partial: chance(50),
    depth: asked.includes('CRITERION') && chance(50) ? 1 + random.below(3) : null,
    ...(chosen.length > 0 && {
      filter: Object.assign({}, ...chosen.map(({ filter }) => filter)) as object,
      where: sql.join(
        chosen.map(({ where }) => where),
        sql` and `,
      ),
    }),
  };
}

const GBT = 'gbt-27922/2011';
const MATURITY = 'after-sales-maturity/2026';
const THROUGH = { edition: GBT, evaluation: 'main', others: [MATURITY] };
const BELOW = { edition: MATURITY, evaluation: 'completeness', others: [GBT] };

/** Questions that read editions as one. */
const JOINED: ReadonlyArray<Case & { readonly join: object; readonly joined: NonNullable<OracleQuestion['joined']> }> =
  [
    {
      name: 'through two editions by year and sector',
      groupBy: ['YEAR', 'SECTOR'],
      audits: 'EVERY',
      join: THROUGH,
      joined: {
        of: [
          [GBT, 'main'],
          [MATURITY, 'main'],
        ],
      },
    },
    {
      name: 'through two editions by edition, of one chapter, with partial surveillance',
      groupBy: ['EDITION'],
      audits: 'EVERY',
      partial: true,
      filter: { criterion: ['5.2'] },
      join: THROUGH,
      joined: {
        of: [
          [GBT, 'main'],
          [MATURITY, 'main'],
        ],
        criteria: '5.2',
      },
    },
    {
      name: 'below the floor of coverage, where that is asked for',
      groupBy: ['EDITION', 'AUDIT_KIND'],
      join: { ...BELOW, belowFloor: true },
      joined: {
        of: [
          [MATURITY, 'completeness'],
          [GBT, 'main'],
        ],
      },
    },
  ];

async function ask(input: object) {
  const answer = await analyst(SCORES, { input: { places: 6, first: 1000, ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data.scores;
}

/** What SQL comes to, as the API tells it. */
function expected(row: OracleRow, byCriterion: boolean) {
  const share = (part: number, whole: number): string | null =>
    whole === 0 ? null : cut((BigInt(part) * 100_000_000n) / BigInt(whole));
  const leaves = {
    lost: row.lost,
    lossShare: row.loss_share,
    responses: row.responses,
    sampled: row.sampled,
    nonconforming: row.nonconforming,
    nonconformingShare: share(row.nonconforming, row.sampled),
  };
  if (byCriterion) return { keys: row.keys.join(' | '), count: row.count, ...leaves };
  return {
    keys: row.keys.join(' | '),
    count: row.count,
    mean: row.mean,
    minimum: row.minimum,
    maximum: row.maximum,
    standardDeviation: row.deviation,
    percentiles: [row.p10, row.p50, row.p90],
    levels: row.levels,
    ...leaves,
  };
}

function cut(millionths: bigint): string {
  const digits = millionths.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

// oxlint-disable-next-line no-explicit-any -- a row as GraphQL answered it
function given(row: any, byCriterion: boolean) {
  const { keys, percentiles, levels, trend: _, ...figures } = row;
  const told = { ...figures, keys: (keys ?? []).map(({ value }: { value: string }) => value).join(' | ') };
  if (byCriterion) {
    const { count, lost, lossShare, responses, sampled, nonconforming, nonconformingShare } = told;
    return { keys: told.keys, count, lost, lossShare, responses, sampled, nonconforming, nonconformingShare };
  }
  return {
    ...told,
    percentiles:
      percentiles.length === 0 ? [null, null, null] : percentiles.map(({ value }: { value: string }) => value),
    levels: Object.fromEntries(
      levels.map(({ level, count }: { level: string | null; count: number }) => [level ?? 'NONE', count]),
    ),
  };
}

const byKeys = (one: { readonly keys: string }, other: { readonly keys: string }): number =>
  one.keys < other.keys ? -1 : 1;

describe('scores', () => {
  it.each([...CASES, ...Array.from({ length: RANDOM }, (_, seed) => randomCase(seed))])(
    'equals SQL exactly $name',
    async ({ name, groupBy, audits = 'LATEST', undecided = false, partial = false, filter, where, depth }) => {
      const byCriterion = groupBy.includes('CRITERION');
      const table = await ask({
        groupBy,
        measures: byCriterion ? OF_CRITERIA : OF_SCORES,
        percentiles: [10, 50, 90],
        population: { audits, undecided, partial },
        ...(filter && { where: filter }),
        ...(depth && { criterionDepth: depth }),
      });
      const question = { groupBy, audits, undecided, partial, ...(where && { where }), ...(depth && { depth }) };
      const rows = await oracle(house.em().getKysely() as never, house.parts.editions, question);
      // A question at random may be about nobody.
      expect(rows.length).toBeGreaterThan(name.startsWith('at random') ? -1 : 0);
      expect(table.totalRows).toBe(rows.length);
      const told = table.rows.map((row: object) => given(row, byCriterion)).toSorted(byKeys);
      expect(told).toEqual(
        rows
          .map((row) => expected(row, byCriterion))
          .toSorted(byKeys)
          .slice(0, AUDITS > 1000 ? told.length : undefined),
      );
    },
    PATIENCE,
  );

  it.each(JOINED)(
    'equals SQL exactly $name',
    async ({ groupBy, audits = 'LATEST', partial = false, filter, join, joined }) => {
      const measures = OF_SCORES.filter((each) => each !== 'LEVELS');
      const population = { audits, partial };
      const table = await ask({
        groupBy,
        measures: [...measures, 'TREND'],
        percentiles: [10, 50, 90],
        population,
        join,
        ...(filter && { where: filter }),
      });
      const question = { groupBy, audits, undecided: false, partial, joined };
      const rows = await oracle(house.em().getKysely() as never, house.parts.editions, question);
      expect(rows.length).toBeGreaterThan(1);
      const byKey = (told: readonly object[]) =>
        told.map((row) => ({ ...row, levels: null })).toSorted(byKeys as never);
      expect(byKey(table.rows.map((row: object) => given({ ...row, levels: [] }, false)))).toEqual(
        byKey(rows.map((row) => expected(row, false))),
      );
      const behind = await analyst(AUDITS_BEHIND, {
        input: { population, join, groupBy, ...(filter && { where: filter }), first: 200 },
      });
      expect(behind.data.scoredAudits.totalRows).toBe(table.total.count);
      expect(table.population.sentence).toContain('贯通');
    },
    PATIENCE,
  );

  it('tells how much of each edition a line through them covers, and refuses it below the floor', async () => {
    const JOIN = `query ($input: ScoresInput!) { scores(input: $input) { joined { leaves floor
      editions { edition evaluation share coveredPoints { shown } totalPoints { shown } notShared } } } }`;
    const through = await analyst(JOIN, { input: { join: THROUGH } });
    expect(through.data.scores.joined).toMatchObject({
      floor: 60,
      editions: [
        { edition: GBT, evaluation: 'main', share: '100.00', notShared: [] },
        { edition: MATURITY, evaluation: 'main', share: '100.00', notShared: [] },
      ],
    });
    const below = await analyst(JOIN, { input: { join: BELOW } });
    expect(below.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { field: 'join.edition', code: 'JOIN_BELOW_FLOOR' },
        { field: 'join.others.0', code: 'JOIN_BELOW_FLOOR' },
      ],
    });
    const asked = await analyst(JOIN, { input: { join: { ...BELOW, belowFloor: true } } });
    const [first, other] = asked.data.scores.joined.editions;
    expect(Number(first.share)).toBeLessThan(60);
    expect(other).toMatchObject({ edition: GBT, evaluation: 'main' });
    const points = (editionId: string, evaluation: string, left: readonly string[]) =>
      house.parts.editions
        .get(editionId)
        .evaluations.find(({ id }) => id === evaluation)
        ?.criteria.filter(({ leaf, code }) => leaf && !left.includes(code))
        .reduce((sum, each) => sum + Number(each.points), 0);
    expect(Number(first.coveredPoints.shown)).toBeCloseTo(points(MATURITY, 'completeness', first.notShared) ?? -1, 6);
    expect(Number(other.coveredPoints.shown)).toBeCloseTo(points(GBT, 'main', other.notShared) ?? -1, 6);
  });

  it('opens each figure down to the scorecards it counts', async () => {
    const MOST = 200;
    const groupBy = ['SECTOR', 'YEAR', 'LEVEL'];
    const table = await ask({ groupBy, measures: ['COUNT'] });
    for (const { keys, count } of table.rows.slice(0, 12)) {
      const [sector, year, level] = keys.map(({ value }: { value: string }) => value);
      const where = { sector: [sector], year: [Number(year)], level: [level] };
      const opened = await analyst(AUDITS_BEHIND, { input: { where, groupBy, first: MOST } });
      expect(opened.data.scoredAudits.totalRows).toBe(count);
      expect(opened.data.scoredAudits.rows).toHaveLength(Math.min(count, MOST));
      expect(opened.data.scoredAudits.population.scorecards).toBe(count);
    }
  });

  it('counts an audit of two auditors once in the total', async () => {
    const table = await ask({ groupBy: ['AUDITOR'], measures: ['COUNT'] });
    const sum = table.rows.reduce((all: number, { count }: { count: number }) => all + count, 0);
    expect(table.total.count).toBe(table.population.scorecards);
    expect(sum).toBe(2 * table.total.count);
  });

  it('counts an audit for the auditors asked for, not for their colleagues', async () => {
    const all = await ask({ groupBy: ['AUDITOR'], measures: ['COUNT'] });
    const [one] = all.rows;
    const auditor = [one.keys[0].value];
    const table = await ask({ groupBy: ['AUDITOR'], measures: ['COUNT'], where: { auditor } });
    expect(table.rows).toEqual([one]);
    const opened = await analyst(AUDITS_BEHIND, { input: { where: { auditor } } });
    expect(opened.data.scoredAudits.totalRows).toBe(one.count);
  });

  it('names evaluations within their edition, so that none is joined with its namesake', async () => {
    const table = await ask({ groupBy: ['EVALUATION'], measures: ['COUNT'], population: { audits: 'EVERY' } });
    for (const { keys } of table.rows)
      expect(keys.map(({ dimension }: { dimension: string }) => dimension)).toEqual(['EVALUATION', 'EDITION']);
    expect(table.rows.length).toBeGreaterThan(0);
  });

  it('tells the period before though the days asked for leave it out', async () => {
    const question = { groupBy: ['YEAR'], measures: ['MEAN', 'TREND'], population: { audits: 'EVERY' } };
    const years = await ask(question);
    const last = years.rows.at(-1);
    const year = Number(last.keys[0].value);
    expect(last.trend.difference).not.toBeNull();
    for (const where of [{ year: [year] }, { auditedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } }])
      expect((await ask({ ...question, where })).rows).toEqual([last]);
  });

  it('tells a year against the year before, and without a period the same question a year earlier', async () => {
    const population = { audits: 'LATEST_OF_PERIOD' };
    const years = await ask({ groupBy: ['YEAR'], measures: ['MEAN', 'TREND'], population });
    for (const [at, { trend, mean, keys }] of years.rows.entries()) {
      const before = years.rows[at - 1];
      expect(trend.previousKey).toBe(String(Number(keys[0].value) - 1));
      expect(trend.previousMean).toBe(before?.mean ?? null);
      const difference = before ? Number(mean) - Number(before.mean) : 0;
      expect(Math.abs(difference - Number(trend.difference ?? 0))).toBeLessThan(2e-6);
    }
    const { total } = await ask({ measures: ['MEAN', 'TREND'] });
    const until = sql`a.ends_on <= '2025-11-27'`;
    const { rows } = await sql<{
      mean: string;
      count: number;
    }>`select trunc(avg(score), 6)::text as mean, count(*)::int as count
      from scorecard s join (select distinct on (a.certification_id) a.id from audit a join scorecard s on s.audit_id = a.id
        where a.status = 'DECIDED' and s.surveillance_number is null and ${until} order by a.certification_id, a.ends_on desc, a.id desc) l
      on l.id = s.audit_id`.execute(house.em().getKysely() as never);
    expect(total.trend).toMatchObject({
      previousKey: '2025-11-27',
      previousCount: rows[0]?.count,
      previousMean: rows[0]?.mean,
    });
  });

  it('sorts by what is asked, what is unknown last, and pages', async () => {
    const whole = await ask({
      groupBy: ['SECTOR'],
      measures: ['COUNT', 'LOSS'],
      orderBy: [{ measure: 'LOSS', direction: 'DESC' }],
    });
    const shares = whole.rows.map(({ lossShare }: { lossShare: string }) => Number(lossShare));
    expect(shares).toEqual(shares.toSorted((a: number, b: number) => b - a));
    const page = await ask({
      groupBy: ['SECTOR'],
      measures: ['COUNT', 'LOSS'],
      orderBy: [{ measure: 'LOSS', direction: 'DESC' }],
      first: 2,
      offset: 1,
    });
    expect(page.rows).toEqual(whole.rows.slice(1, 3));
    expect(page.totalRows).toBe(whole.totalRows);
  });

  it('prints its population, day, editions and what was left out', async () => {
    const { population } = await ask({});
    const every = (await ask({ population: { audits: 'EVERY', partial: true } })).population;
    const leftOut = population.leftOut.reduce((all: number, { count }: { count: number }) => all + count, 0);
    expect(population.day).toBe(house.today());
    expect(population.scorecards + leftOut).toBe(every.scorecards);
    expect(population.editions).toContain('gbt-27922/2011');
    expect(population.illustrativeAudits).toBe(population.audits);
    expect(population.sentence).toContain(`${population.audits} 次`);
    expect((await ask({ population: { illustrative: false } })).total.count).toBe(0);
  });

  it('restricts losses to criteria at or below those named', async () => {
    const edition = ['gbt-27922/2011'];
    const chapters = await ask({ groupBy: ['CRITERION'], criterionDepth: 1, measures: ['LOSS'], where: { edition } });
    const [first] = chapters.rows;
    const { total } = await ask({ measures: ['LOSS'], where: { edition, criterion: [first.keys[0].value] } });
    expect(total).toMatchObject({ lost: first.lost, lossShare: first.lossShare, responses: first.responses });
  });

  it.each([
    { name: 'a dimension twice', input: { groupBy: ['YEAR', 'YEAR'] }, code: 'DIMENSION_TWICE', field: 'groupBy' },
    {
      name: 'too many dimensions',
      input: { groupBy: ['YEAR', 'SECTOR', 'LEVEL', 'PROVINCE', 'CLIENT'] },
      code: 'DIMENSIONS_MOST',
      field: 'groupBy',
    },
    {
      name: 'a mean by criterion',
      input: { groupBy: ['CRITERION'] },
      code: 'MEASURE_NOT_OF_CRITERIA',
      field: 'measures',
    },
    {
      name: 'a depth without criteria',
      input: { criterionDepth: 1 },
      code: 'DEPTH_WITHOUT_CRITERION',
      field: 'criterionDepth',
    },
    { name: 'a percentile of 101', input: { percentiles: [101] }, code: 'PERCENTILE_RANGE', field: 'percentiles' },
    {
      name: 'an unknown edition',
      input: { where: { edition: ['x/1'] } },
      code: 'EDITION_UNKNOWN',
      field: 'where.edition.0',
    },
    {
      name: 'an unknown criterion',
      input: { where: { criterion: ['99.9'] } },
      code: 'CRITERION_UNKNOWN',
      field: 'where.criterion.0',
    },
    { name: 'an unknown sector', input: { where: { sector: ['Z'] } }, code: 'SECTOR_UNKNOWN', field: 'where.sector.0' },
    {
      name: 'an unknown province',
      input: { where: { province: ['99'] } },
      code: 'PROVINCE_UNKNOWN',
      field: 'where.province.0',
    },
    {
      name: 'an empty range',
      input: { where: { score: { gte: '90', lt: '80' } } },
      code: 'RANGE_EMPTY',
      field: 'where.score',
    },
    { name: 'an order by nothing', input: { orderBy: [{}] }, code: 'ORDER_BY_ONE', field: 'orderBy.0' },
    {
      name: 'an order by what is not asked',
      input: { orderBy: [{ measure: 'LOSS' }] },
      code: 'ORDER_BY_ASKED',
      field: 'orderBy.0',
    },
    {
      name: 'an unknown evaluation',
      input: { where: { evaluation: ['other'] } },
      code: 'EVALUATION_UNKNOWN',
      field: 'where.evaluation.0',
    },
    {
      name: 'an unknown level',
      input: { where: { level: ['NONE', 'SIX_STAR'] } },
      code: 'LEVEL_UNKNOWN',
      field: 'where.level.1',
    },
    {
      name: 'what will be known on a day to come',
      input: { population: { asKnownOn: '2199-12-31' } },
      code: 'DAY_IN_FUTURE',
      field: 'population.asKnownOn',
    },
    {
      name: 'levels of editions read as one',
      input: { groupBy: ['LEVEL'], measures: ['LEVELS'], join: THROUGH },
      code: 'DIMENSION_NOT_JOINED',
      field: 'groupBy.0',
      also: [{ field: 'measures', code: 'MEASURE_NOT_JOINED' }],
    },
    {
      name: 'a join with itself',
      input: { join: { ...THROUGH, others: [GBT] } },
      code: 'JOIN_EDITION_TWICE',
      field: 'join.others.0',
    },
    {
      name: 'a join with nobody',
      input: { join: { ...THROUGH, others: [] } },
      code: 'JOIN_OTHERS_LEAST',
      field: 'join.others',
    },
    {
      name: 'a join without a crosswalk',
      input: { join: { ...THROUGH, others: ['online-service-capability/2026'] } },
      code: 'EDITIONS_WITHOUT_CROSSWALK',
      field: 'join.others.0',
    },
    {
      name: 'a criterion that not all ask',
      input: { join: { ...BELOW, belowFloor: true }, where: { criterion: ['5.1'] } },
      code: 'CRITERION_NOT_JOINED',
      field: 'where.criterion',
    },
    { name: 'a page of none', input: { first: 0 }, code: 'PAGE_SIZE', field: 'first' },
    { name: 'seven decimals', input: { places: 7 }, code: 'PLACES_RANGE', field: 'places' },
  ])('refuses $name, naming the field', async ({ input, code, field, also = [] }) => {
    const answer = await analyst(SCORES, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, code }, ...also] });
  });

  it('refuses a dimension of records that the reader may not read, and everybody without the permission', async () => {
    const context = house.context('ANALYST');
    const permissions = new Set(
      [...context.actor.permissions].filter((each) => each !== 'team:read' && each !== 'person:read'),
    );
    const blind = { ...context, actor: { ...context.actor, permissions } };
    const fault = { detail: { fields: [{ field: 'groupBy.0', code: 'DIMENSION_FORBIDDEN' }] } };
    await expect(scores(blind, { ...PLAIN, groupBy: ['AUDITOR'] })).rejects.toMatchObject(fault);
    const auditor = await house.as('AUDITOR');
    expect((await auditor(SCORES, { input: {} })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('whatIfScores of many', () => {
  const ASK = `query ($input: WhatIfScoresInput!) { whatIfScores(input: $input) { audits unscored changed totalRows
    moves { before after audits } } }`;
  const random = seeded(7);
  const hundredths = (from: number, to: number): string => ((from + random.below(to - from)) / 100).toFixed(2);

  /** The level of every audit by the engine itself, from the rows as they are stored. */
  async function byEngine(edition: string, supposal: Supposal): Promise<Record<string, number>> {
    const own = house.parts.editions.get(edition);
    const [main] = own.evaluations.filter(({ id }) => id === 'main');
    const compiled = compileEvaluation(supposeRules(rulesOf(main!), supposal));
    const { rows } = await sql<Stored>`select s.level, s.verdicts, s.sampled, s.conforming,
        jsonb_array_length(s.special_deductions) as deductions, jsonb_array_length(s.special_bonuses) as bonuses
      from scorecard s join audit a on a.id = s.audit_id
      where a.status = 'DECIDED' and s.edition_id = ${GBT} and s.surveillance_number is null`.execute(
      house.em().getKysely() as never,
    );
    const verdicts = [null, 'MET', 'NOT_MET', 'SAMPLED', 'NOT_APPLICABLE'] as const;
    const moves: Record<string, number> = {};
    for (const { level, deductions, bonuses, ...answers } of rows) {
      const responses = compiled.leaves.flatMap(({ code: criterion }, at) => {
        const verdict = verdicts[answers.verdicts[at] ?? 0];
        const sample = { sampled: answers.sampled[at], conforming: answers.conforming[at] };
        return verdict ? [{ criterion, verdict, ...(verdict === 'SAMPLED' && sample) }] : [];
      });
      const specials = { specialDeductions: Array(deductions).fill({}), specialBonuses: Array(bonuses).fill({}) };
      const bounds = outcomeBounds(compiled, { responses, ...specials } as Scorecard);
      const move = `${level} → ${bounds?.low.level}`;
      moves[move] = (moves[move] ?? 0) + 1;
    }
    return moves;
  }

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'tells the levels the engine tells, supposal %i',
    async (seed) => {
      // By another edition as well: its first tree is the same, and alone decides.
      const isOther = seed % 3 === 2;
      const edition = isOther ? MATURITY : GBT;
      const { bands, criteria } = house.parts.editions.get(edition).evaluations.find(({ id }) => id === 'main')!;
      const leaves = criteria.filter(({ leaf }) => leaf).map(({ code }) => code);
      const supposal = {
        // Minima that scores lie at exactly, and minima that none does.
        bands: Object.fromEntries(
          bands.items.map(({ code, rank }) => [code, hundredths(6000 + rank * 800, 6700 + rank * 800)]),
        ),
        points: Object.fromEntries([0, 1, 2].map(() => [random.pick(leaves), hundredths(50, 1500)])),
        specialDeductionLimit: 1 + random.below(5),
        bonusLimit: random.below(3),
      };
      if (seed === 0) Object.assign(supposal, { points: {}, bands: { FIVE_STAR: '95.00', FOUR_STAR: '90.00' } });
      const input = {
        editionId: GBT,
        ...(isOther && { otherEditionId: edition, combination: { method: 'PRIMARY_ONLY', primary: 'main' } }),
        population: { audits: 'EVERY' },
        evaluations: [
          {
            evaluation: 'main',
            bands: Object.entries(supposal.bands).map(([code, min]) => ({ code, min })),
            points: Object.entries(supposal.points).map(([criterion, points]) => ({ criterion, points })),
            specialDeductionLimit: supposal.specialDeductionLimit,
            bonusLimit: supposal.bonusLimit,
          },
        ],
      };
      const { data, errors } = await analyst(ASK, { input });
      expect(errors).toBeUndefined();
      const moves = Object.fromEntries(
        data.whatIfScores.moves.map((each: { before: string; after: string; audits: number }) => [
          `${each.before} → ${each.after}`,
          each.audits,
        ]),
      );
      expect(moves).toEqual(await byEngine(edition, supposal));
    },
  );
});

interface Stored {
  readonly level: string | null;
  readonly verdicts: readonly number[];
  readonly sampled: readonly number[];
  readonly conforming: readonly number[];
  readonly deductions: number;
  readonly bonuses: number;
}
