import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../test/house.js';
import type { House, Visitor } from '../test/house.js';

let house: House;
let analyst: Visitor;

beforeAll(async () => {
  house = await startHouse({ history: 24 });
  analyst = await house.as('ANALYST');
  // Whoever is certified chooses its name.
  await house.asOwner(
    `update client set name = '=HYPERLINK("http://x")' where id = (select client_id from score_fact order by id limit 1)`,
  );
});
afterAll(() => house.close());

interface Wanted {
  readonly input?: object;
  readonly locale?: string;
  readonly cookie?: string;
  readonly reason?: string;
}

async function file(
  name: string,
  { input = {}, locale = 'zh', cookie = analyst.cookie, reason = '年度分析' }: Wanted = {},
) {
  return house.http.inject({
    url: `/exports/${name}?input=${encodeURIComponent(JSON.stringify(input))}&reason=${encodeURIComponent(reason)}`,
    headers: { cookie, 'accept-language': locale },
  });
}

/** Lines of a file without quotes or line breaks in its cells; the last one says who took it, and is left out. */
function linesOf(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.slice(1, -1).split('","'));
}

async function sheetOf(name: string, input: object = {}) {
  const answer = await file(name, { input });
  const workbook = await readXlsx(answer.rawPayload);
  return { answer, rows: (workbook.sheets[0]?.rows ?? []).slice(0, -1) };
}

const EVERY = { population: { audits: 'EVERY', partial: true } };

describe('exports of scores', () => {
  it('name a criterion by its code and title, for several have one title', async () => {
    const answer = await file('scores.csv', {
      input: { groupBy: ['CRITERION'], measures: ['COUNT'], criterionDepth: 1 },
    });
    const [, first = []] = linesOf(answer.body);
    expect(first[0]).toBe('5.1 售后服务体系');
  });

  it('tell the groups of a question with the figures of the screen, below the headings of the language', async () => {
    const input = {
      groupBy: ['YEAR', 'SECTOR'],
      measures: ['COUNT', 'MEAN', 'LOSS', 'TREND'],
      population: { audits: 'EVERY' },
    };
    const told = await analyst(
      `query ($input: ScoresInput!) { scores(input: $input) { totalRows rows { keys { label } count mean lost lossShare trend { difference } } } }`,
      { input },
    );
    const answer = await file('scores.csv', { input });
    const [headings = [], ...rows] = linesOf(answer.body);
    expect(headings.slice(0, 2)).toEqual(['年', '行业门类']);
    expect(Number(answer.headers['x-row-count'])).toBe(told.data.scores.totalRows);
    expect(rows).toEqual(
      // oxlint-disable-next-line no-explicit-any -- rows as GraphQL answered them
      told.data.scores.rows.map(({ keys, count, mean, lost, lossShare, trend }: any) => [
        ...keys.map(({ label }: { label: string }) => label),
        String(count),
        mean,
        lost,
        lossShare,
        trend.difference ?? '',
      ]),
    );
    const english = linesOf((await file('scores.csv', { input, locale: 'en' })).body);
    expect(english[0]?.join()).toMatch(/^[ -~]+$/);
  });

  it('tell every scorecard, as many as announced, with days as days and no formula', async () => {
    const csv = await file('scored-audits.csv', { input: EVERY });
    const [headings, ...rows] = csv.body.slice(1).trimEnd().split('\r\n').slice(0, -1);
    expect(headings).toMatch(/^"审查编号","认证委托人",/);
    expect(rows).toHaveLength(Number(csv.headers['x-row-count']));
    expect(csv.body).toContain(`'=HYPERLINK`);
    expect(csv.body).not.toMatch(/(^|,|\n)"?=HYPERLINK/);

    const { answer, rows: cells } = await sheetOf('scored-audits.xlsx', EVERY);
    expect(cells).toHaveLength(Number(answer.headers['x-row-count']) + 1);
    const audited = cells[0]?.indexOf('审查结束日') ?? -1;
    expect(Object.prototype.toString.call(cells[1]?.[audited])).toBe('[object Date]');
    expect(typeof cells[1]?.[cells[0]?.indexOf('得分') ?? -1]).toBe('number');
    expect(cells.flat()).toContain('=HYPERLINK("http://x")');
    expect(unzipped(answer.rawPayload)).not.toContain('<f>');
  });

  it('tell a row for each answered leaf, and what they lose is what the audits lost', async () => {
    const audits = await analyst(
      `query ($input: ScoresInput!) { scores(input: $input) { total { count responses } } }`,
      { input: { ...EVERY, measures: ['LOSS'] } },
    );
    const { answer, rows } = await sheetOf('responses.xlsx', EVERY);
    const [headings = [], ...answers] = rows;
    const verdict = headings.indexOf('评定');
    expect(answers).toHaveLength(Number(answer.headers['x-row-count']));
    expect(answers.filter((row) => row[verdict] !== '删减')).toHaveLength(audits.data.scores.total.responses);
    const lost = answers.reduce((sum, row) => sum + Math.round(Number(row[headings.indexOf('失分')]) * 1e6), 0);
    const table = await analyst(`query ($input: ScoresInput!) { scores(input: $input) { total { lost } } }`, {
      input: { ...EVERY, measures: ['LOSS'], places: 6 },
    });
    expect(Math.floor(lost / audits.data.scores.total.count) / 1e6).toBe(Number(table.data.scores.total.lost));
  });

  it('are entered in the journal', async () => {
    const entries = (await house.asOwner(
      `select verb from journal_entry where verb like 'export%' order by recorded_at`,
    )) as { verb: string }[];
    expect(new Set(entries.map(({ verb }) => verb))).toEqual(
      new Set(['exportScores', 'exportScoredAudits', 'exportResponses']),
    );
  });

  it('are refused to whoever may not read them, and where the question cannot be read', async () => {
    expect((await file('scores.csv', { cookie: '' })).statusCode).toBe(401);
    expect((await file('scores.csv', { cookie: (await house.as('AUDITOR')).cookie })).statusCode).toBe(403);
    expect((await file('scores.csv', { input: null as never })).statusCode).toBe(400);
    const unknown = await file('scores.csv', { input: { groupBy: ['COLOUR'] } });
    expect(unknown.statusCode).toBe(400);
    expect(unknown.json().extensions?.fields ?? unknown.json().fields).toEqual([
      expect.objectContaining({ field: 'input', code: 'EXPORT_INPUT' }),
    ]);
  });
});

/** The sheets of a workbook as text. */
function unzipped(workbook: Buffer): string {
  const parts = unzipSync(new Uint8Array(workbook));
  return Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, part]) => Buffer.from(part).toString('utf8'))
    .join('');
}
