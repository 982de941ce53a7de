import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFor, openAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const EDITION = 'gbt-27922/2011';
const MATURITY = 'after-sales-maturity/2026';
const RECORD =
  'mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename ... on Scorecard { id version score } } }';
const SUBMIT =
  'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename ... on Refused { refusals { code message } } } }';
const ASK = `query ($input: WhatIfScoresInput!) { whatIfScores(input: $input) { audits unscored changed open totalRows
  population { audits illustrativeAudits sentence } moves { before after audits }
  coverage { evaluation coveredPoints { shown } totalPoints { shown } openLeaves }
  rows { auditId before after open afterMostTitle { en } evaluations { evaluation before { exact } after { exact shown } afterMost { exact } } } } }`;
const EVIDENCE = { verdict: 'NOT_MET', evidence: '未见记录' };
const LEAVES = ['5.1.1.1', '5.1.1.2', '5.1.2.1', '5.1.2.2', '5.1.3.1', '5.1.3.2', '5.1.3.3'];

let house: House;
let analyst: Visitor;
/** Audits that lost one, four and seven leaves. */
const audits: { readonly id: string; readonly score: string }[] = [];

beforeAll(async () => {
  house = await startHouse();
  analyst = await house.as('ANALYST');
  for (const lost of [1, 4, 7]) {
    const audit = await openAudit(house, { edition: EDITION });
    const leader = await audit.member('LEADER');
    const given = Object.fromEntries(LEAVES.slice(0, lost).map((code) => [code, EVIDENCE]));
    const responses = answersFor(house, [EDITION, 'main'], given);
    const scorecardId = audit.scorecards['main'];
    const { data } = await leader(RECORD, { input: { scorecardId, expectedVersion: 1, responses } });
    const { data: read } = await leader('query ($id: ID!) { audit(id: $id) { version } }', { id: audit.id });
    const report = { conclusion: '建议认证。', recommendation: 'CERTIFY' };
    const done = await leader(SUBMIT, {
      input: { auditId: audit.id, expectedVersion: read.audit.version, ...report },
    });
    if (done.data.submitReport?.__typename !== 'Audit') throw new Error(JSON.stringify(done));
    audits.push({ id: audit.id, score: data.recordResponses.score });
  }
});
afterAll(() => house.close());

const ask = (given: object, visitor = analyst) =>
  visitor(ASK, { input: { editionId: EDITION, population: { undecided: true }, ...given } });
const answer = async (given: object) => (await ask(given)).data.whatIfScores;
const main = (change: object) => ({ evaluations: [{ evaluation: 'main', ...change }] });

describe('whatIfScores', () => {
  it('comes to what is stored where nothing is supposed, and writes nothing', async () => {
    await answer({});
    house.statements();
    const told = await answer({});
    expect(house.statements().filter((statement) => /\b(insert|update|delete)\b/i.test(statement))).toEqual([]);
    expect(told).toMatchObject({ audits: 3, unscored: 0, changed: 0, open: 0, rows: [], coverage: [] });
    expect(told.population).toMatchObject({ audits: 3, illustrativeAudits: 3 });
    expect(told.moves.every(({ before, after }: { before: string; after: string }) => before === after)).toBe(true);
    const { data } = await analyst(
      `{ scoredAudits(input: { where: { edition: ["${EDITION}"] }, population: { undecided: true } }) { rows { auditId level } } }`,
    );
    const levels = data.scoredAudits.rows.map(({ level }: { level: string }) => level).toSorted();
    expect(
      told.moves
        .flatMap(({ before, audits: count }: { before: string; audits: number }) => Array(count).fill(before))
        .toSorted(),
    ).toEqual(levels);
  });

  it('moves a band: who is below it then loses the level, and nobody else changes', async () => {
    const { bands } = house.parts.editions.get(EDITION).evaluations[0]!;
    const [top, below] = [bands.items.at(-1)!, bands.items.at(-2)!];
    const best = Math.max(...audits.map(({ score }) => Number(score)));
    expect(best).toBeGreaterThanOrEqual(Number(top.min));
    const told = await answer(
      main({ bands: [{ code: top.code, min: (Math.floor(best * 100 + 1) / 100).toFixed(2) }] }),
    );
    expect(told).toMatchObject({ changed: 1, totalRows: 1 });
    const [row] = told.rows;
    expect(row).toMatchObject({ auditId: audits[0]!.id, before: top.code, after: below.code, open: false });
    expect(row.evaluations[0].before).toEqual({ exact: row.evaluations[0].after.exact });
  });

  it('moves points: every score is computed anew', async () => {
    const told = await answer(main({ points: [{ criterion: '5.1.1.1', points: '100' }] }));
    expect(told.changed).toBe(3);
    // All three lost the leaf: of 100 points more less its own, none is earned.
    for (const { evaluations } of told.rows) {
      const { before, after } = evaluations[0];
      const [[was, of], [now, then]] = [before.exact, after.exact].map((each: string) =>
        each.split('/').map(Number),
      ) as [[number, number], [number, number]];
      expect(now / then).toBeCloseTo((was / of) * (100 / (100 + 100 - 3)), 9);
    }
    expect(await answer(main({ specialDeductionLimit: 1 }))).toMatchObject({ changed: 0 });
  });

  it('asks of an audit what is asked for, by the filters of every figure', async () => {
    const [top] = house.parts.editions.get(EDITION).evaluations[0]!.bands.items.slice(-1);
    const told = await answer({
      ...main({ bands: [{ code: top!.code, min: '100' }] }),
      where: { score: { lt: '90' } },
    });
    expect(told.audits).toBe(audits.filter(({ score }) => Number(score) < 90).length);
    expect(told.changed).toBe(0);
  });

  it('carries answers to another edition as far as the crosswalk goes, and leaves open what it leaves open', async () => {
    const told = await answer({ otherEditionId: MATURITY });
    expect(told.coverage).toMatchObject([
      { evaluation: 'main', openLeaves: [], coveredPoints: { shown: '100.00' }, totalPoints: { shown: '100.00' } },
      { evaluation: 'completeness', openLeaves: expect.any(Array) },
    ]);
    expect(told.coverage[1].openLeaves).toHaveLength(42);
    expect(told.open).toBeGreaterThan(0);
    const open = told.rows.find((row: { open: boolean }) => row.open);
    const [own, other] = open.evaluations;
    expect(own.after).toMatchObject({ exact: own.afterMost.exact });
    expect(other.after.exact).not.toBe(other.afterMost.exact);
  });

  it('combines otherwise', async () => {
    const levels = house.parts.editions.get(EDITION).levels.items;
    const minima = levels.map(({ code }, at) => ({ code, min: String(10 * (at + 1)) }));
    const told = await answer({ combination: { method: 'WEIGHTED_MEAN', minima } });
    const { passed } = { passed: told.moves.filter(({ after }: { after: string | null }) => after !== null) };
    expect(passed.every(({ after }: { after: string }) => after === levels.at(-1)!.code)).toBe(true);
    const { errors } = await ask({ combination: { method: 'WEIGHTED_MEAN', minima: minima.slice(1) } });
    expect(errors?.[0]?.extensions['fields']).toMatchObject([{ code: 'SUPPOSED_LEVEL_MINIMA' }]);
  });

  it('supposes nothing twice, and no minimum of a level there is not', async () => {
    const { errors } = await ask({
      evaluations: [
        {
          evaluation: 'main',
          bands: [
            { code: 'FIVE_STAR', min: '96' },
            { code: 'FIVE_STAR', min: '97' },
          ],
        },
        { evaluation: 'main' },
      ],
      combination: { method: 'LOWER_LEVEL_WINS', minima: [{ code: 'PLATINUM', min: '99' }] },
    });
    expect(errors?.[0]?.extensions['fields']).toMatchObject([
      { field: 'input.evaluations', code: 'SUPPOSED_TWICE' },
      { field: 'input.evaluations.0.bands', code: 'SUPPOSED_TWICE' },
      { field: 'input.combination.minima', code: 'SUPPOSED_LEVEL_UNKNOWN' },
    ]);
  });

  it('asks of no audit by an edition that the filter leaves out', async () => {
    expect(await answer({ where: { edition: [MATURITY] } })).toMatchObject({ audits: 0, moves: [] });
    expect((await answer({ where: { edition: [EDITION, MATURITY] } })).audits).toBeGreaterThan(0);
  });

  it('names everything that cannot be supposed at once, and is for whoever reads figures', async () => {
    const { errors } = await ask({
      evaluations: [
        { evaluation: 'main', bands: [{ code: 'PLATINUM', min: '99' }], points: [{ criterion: '9.9', points: '1' }] },
        { evaluation: 'second' },
      ],
      combination: { method: 'PRIMARY_ONLY' },
    });
    expect(errors?.[0]?.extensions['fields']).toMatchObject([
      { field: 'input.evaluations.0.PLATINUM', code: 'SUPPOSED_BAND_UNKNOWN' },
      { field: 'input.evaluations.0.9.9', code: 'SUPPOSED_LEAF_UNKNOWN' },
      { field: 'input.evaluations.1.evaluation', code: 'SUPPOSED_EVALUATION_UNKNOWN' },
      { field: 'input.combination.primary', code: 'SUPPOSED_PRIMARY_MISSING' },
    ]);
    const strange = await ask({ otherEditionId: 'online-service-capability/2026' });
    expect(strange.errors?.[0]?.extensions['fields']).toMatchObject([{ code: 'EDITIONS_WITHOUT_CROSSWALK' }]);
    const planner = await house.as('PLANNER');
    expect((await ask({}, planner)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
