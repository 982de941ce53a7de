import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../test/house.js';
import type { House, Visitor } from '../test/house.js';
import { readPdf } from '../test/pdf-text.js';
import { fill } from '../test/fill.js';
import type { File } from '../test/fill.js';

let house: House;
let file: File;
let keeper: Visitor;

beforeAll(async () => {
  house = await startHouse();
  [file] = (await fill(house, 1)) as [File];
  keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
  await house.as(['ADMINISTRATOR', 'QUALITY_MANAGER']);
});
afterAll(() => house.close());

const get = (who: Visitor, url: string) =>
  house.http.inject({ url, headers: { cookie: who.cookie, 'accept-language': 'zh' } });
const WORKBOOK = '/competence/qualifications.xlsx';
const terms = (set: string) => house.asOwner(`update body_profile set ${set}`);
const exportsOf = (who: Visitor) =>
  house.asOwner(
    `select file, rows, reason, is_alarm from data_export where account_id = '${who.accountId}' order by exported_at, rows`,
  ) as Promise<ReadonlyArray<{ file: string; rows: number; reason: string | null; is_alarm: boolean }>>;
const forget = async () => {
  await house.asOwner('alter table data_export disable trigger user');
  await house.asOwner('delete from data_export');
  await house.asOwner('alter table data_export enable trigger user');
};
const rowsOf = async (): Promise<number> => {
  const [row] = (await house.asOwner(
    'select (select count(*) from technical_code) + (select count(*) from registration) + (select count(*) from authorisation) as rows',
  )) as [{ rows: string }];
  return Number(row.rows);
};
const codesOf = (answer: { json: () => { refusals: readonly { code: string }[] } }) =>
  answer.json().refusals.map(({ code }) => code);

describe('letOut', () => {
  it('stops a file of one row more than the role may take, and lets one of as many pass with a reason', async () => {
    const rows = await rowsOf();
    // The cap has its least, which a small body never reaches: the test's own is set past the check.
    await terms(`export_reason_rows = 1, export_alarm_times = 100`);
    await house.asOwner('alter table body_profile drop constraint body_profile_terms');
    await terms(`export_rows_most = ${rows - 1}`);
    const stopped = await get(keeper, `${WORKBOOK}?reason=x`);
    expect([stopped.statusCode, codesOf(stopped)]).toEqual([409, ['EXPORT_ROWS_MOST']]);
    expect(stopped.json().refusals[0]).toMatchObject({ params: { rows, most: rows - 1 }, clause: expect.any(String) });
    await terms(`export_rows_most = ${rows}`);
    expect(codesOf(await get(keeper, WORKBOOK))).toEqual(['EXPORT_REASON_MISSING']);
    expect(await exportsOf(keeper)).toEqual([]);
    expect((await get(keeper, `${WORKBOOK}?reason=${encodeURIComponent(' 年审抽查 ')}`)).statusCode).toBe(200);
    expect(await exportsOf(keeper)).toEqual([
      { file: 'exportQualifications', rows, reason: '年审抽查', is_alarm: false },
    ]);
  });

  it('enters one entry with reason and request, and the file says the same', async () => {
    const answer = await get(keeper, `${WORKBOOK}?reason=again`);
    const request = String(answer.headers['x-request-id']);
    const entries = (await house.asOwner(
      `select verb, reason, changes from journal_entry where request_id = '${request}'`,
    )) as { verb: string; reason: string; changes: { type: string; after: object }[] }[];
    expect(entries).toEqual([
      {
        verb: 'exportQualifications',
        reason: 'again',
        changes: [expect.objectContaining({ type: 'DataExport', action: 'create' })],
      },
    ]);
    const { sheets, properties } = await readXlsx(answer.rawPayload);
    expect(String(sheets.at(-1)?.rows[0]?.[0])).toMatch(
      new RegExp(`于 2026-03-02 04:00 UTC 导出，请求编号 ${request}。$`),
    );
    expect(properties?.description).toContain(request);
  });

  it('marks papers among their properties, and prints it on those that stay in the house', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    const letter = await get(manager, `/papers/CERTIFICATE/Certificate:${file.certificate}`);
    const record = await get(manager, `/papers/DECISION_RECORD/Decision:${file.decision}`);
    expect(readPdf(letter.rawPayload).pages.join('')).not.toContain('请求编号');
    expect(letter.body).toContain('/Keywords');
    expect(readPdf(record.rawPayload).pages.every((page) => page.includes('请求编号'))).toBe(true);
  });

  it('stops whoever takes file after file, however many ask at once', async () => {
    await forget();
    await terms('exports_an_hour = 5');
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(keeper, `${WORKBOOK}?reason=x`)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
    expect(new Set(answers.filter(({ statusCode }) => statusCode !== 200).flatMap(codesOf))).toEqual(
      new Set(['EXPORTS_AN_HOUR']),
    );
    expect(await exportsOf(keeper)).toHaveLength(5);
  });

  it('writes to quality managers and administrators, once a day, when somebody takes far more than usual', async () => {
    await forget();
    const rows = await rowsOf();
    await terms(`exports_an_hour = 1000, export_reason_rows = 1, export_alarm_times = 3`);
    // On ten days before, one workbook each.
    await house.asOwner(`insert into data_export (id, account_id, file, kind, rows, exported_at, exported_on, is_alarm)
      select gen_random_uuid(), '${keeper.accountId}', 'exportQualifications', 'RECORDS', ${rows}, d, d, false
      from generate_series('2026-02-01'::date, '2026-02-10'::date, '1 day') d`);
    const letters = () =>
      house.asOwner(`select recipient, subject, text from mail_message where subject like '导出异常%'`);
    for (let file = 1; file <= 3; file += 1) await get(keeper, `${WORKBOOK}?reason=x`);
    expect(await letters()).toEqual([]);
    const fourth = await get(keeper, `${WORKBOOK}?reason=moving`);
    const told = (await letters()) as { recipient: string; text: string }[];
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]?.text).toContain('理由：moving');
    expect(told[0]?.text).toContain(String(fourth.headers['x-request-id']));
    await get(keeper, `${WORKBOOK}?reason=more`);
    expect(await letters()).toHaveLength(told.length);
    expect((await exportsOf(keeper)).filter(({ is_alarm: isAlarm }) => isAlarm)).toHaveLength(1);
  });

  it('keeps what left the house on record', async () => {
    await expect(house.em().getConnection().execute('delete from data_export')).rejects.toThrow('data_export');
    await expect(house.em().getConnection().execute('update data_export set rows = 0')).rejects.toThrow('data_export');
  });
});

describe('the yearly mark report as a file', () => {
  it('tells the lines that the page tells, and takes no year that is none', async () => {
    const manager = await house.as('QUALITY_MANAGER');
    const told = await manager('{ markReport(year: 2026) { lines { clientName counts { uses open } } } }');
    const { body, headers } = await get(manager, '/exports/mark-report.csv?year=2026');
    const lines = body.slice(1).trimEnd().split('\r\n');
    expect(Number(headers['x-row-count'])).toBe(told.data.markReport.lines.length);
    expect(lines).toHaveLength(told.data.markReport.lines.length + 2);
    expect(lines[1]).toContain(told.data.markReport.lines[0].clientName);
    expect((await get(manager, '/exports/mark-report.csv?year=20x6')).statusCode).toBe(400);
    expect((await get(manager, '/exports/mark-report.csv?year=2026&year=2025')).statusCode).toBe(400);
    expect((await get(await house.as('SALES'), '/exports/mark-report.csv')).statusCode).toBe(403);
  });
});
