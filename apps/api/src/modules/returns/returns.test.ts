import { plainDate } from '@touchstone/plain-date';
import { identityCheckCharacter } from '@touchstone/rules';
import readExcel from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { certify, makeClient, openFile, adoptProgramme } from '../../../test/path.js';
import { newId } from '../../graphql/ids.js';
import { Audit } from '../audits/index.js';
import { CertificateEvent } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { SHIPPED_FORMATS } from './formats.queries.js';

const FIELDS =
  'id version number kind status month dueOn isSpecimen rowCount lateCount problemCount fileSha256 receiptNumber';
const verb = (name: string, of = 'AuthorityReturn', selection = FIELDS): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${of} { ${selection} }
    ... on Refused { refusals { code field message } } } }`;
};
const ROWS = `query ($id: ID!, $sheet: String!, $faulty: Boolean!) { returnRows(id: $id, sheet: $sheet, onlyFaulty: $faulty) {
  totalCount nodes { place kind happenedOn record cells problems { code column message record } } } }`;

let house: House;
let officer: Visitor;
let keeper: Visitor;
let audit: OpenAudit;

const act = async (name: string, input: object, who: Visitor = officer) => {
  const { data, errors } = await who(verb(name), { input });
  expect(errors).toBeUndefined();
  return data[name];
};
const rowsOf = async (id: string, sheet: string, faulty = false) => {
  const { data } = await officer(ROWS, { id, sheet, faulty });
  return data.returnRows;
};
const desk = async () =>
  (await officer('{ returnDesk { nextMonth dueOn daysLeft isOver isFirst correctionsDue } }')).data.returnDesk;
const codes = (answer: { refusals: ReadonlyArray<{ code: string }> }) => [
  ...new Set(answer.refusals.map(({ code }) => code)),
];
const numberOf = (at: number): string => {
  const first = `1101051949123100${at}`;
  return `${first}${identityCheckCharacter(first)}`;
};
const download = (path: string, who: Visitor) => house.http.inject({ url: path, headers: { cookie: who.cookie } });

beforeAll(async () => {
  house = await startHouse();
  officer = await house.as(['REPORTING_OFFICER']);
  keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
  audit = await openAudit(house);
});
afterAll(() => house.close());

describe('a month is reported', () => {
  let id: string;
  let version: number;
  const say = (answer: { version: number }) => {
    ({ version } = answer);
    return answer;
  };

  it('is told of before, with the days that are left', async () => {
    expect(await desk()).toEqual({
      nextMonth: '2026-02-01',
      dueOn: '2026-03-10',
      daysLeft: 8,
      isOver: true,
      isFirst: true,
      correctionsDue: 0,
    });
  });

  it('is owed until it was reported, and by nobody who has no part in it', async () => {
    const ask = '{ dueItems(where: { kind: [MONTHLY_RETURN] }) { nodes { label opensOn dueOn state nature role } } }';
    const owed = (await officer(ask)).data.dueItems.nodes;
    expect(owed).toEqual([
      {
        label: '2026-02',
        opensOn: '2026-03-01',
        dueOn: '2026-03-10',
        state: 'OPEN',
        nature: 'STATUTORY',
        role: 'REPORTING_OFFICER',
      },
      {
        label: '2026-03',
        opensOn: '2026-04-01',
        dueOn: '2026-04-10',
        state: 'NOT_OPEN',
        nature: 'STATUTORY',
        role: 'REPORTING_OFFICER',
      },
    ]);
    expect((await (await house.as('PLANNER'))(ask)).data.dueItems.nodes).toEqual([]);
  });

  it('is not produced before it is over, nor corrected before it was reported', async () => {
    expect(codes(await act('produceReturn', { kind: 'MONTHLY', month: '2026-03-01' }))).toEqual([
      'RETURN_MONTH_NOT_OVER',
    ]);
    expect(codes(await act('produceReturn', { kind: 'MONTHLY', month: '2026-02-03' }))).toEqual(['RETURN_MONTH_SHAPE']);
    expect(codes(await act('produceReturn', { kind: 'CORRECTION', month: '2026-02-01' }))).toEqual([
      'RETURN_NONE_TO_CORRECT',
    ]);
  });

  it('tells everything that is wrong, cell by cell, and where it is put right', async () => {
    const made = await act('produceReturn', { kind: 'MONTHLY', month: '2026-02-01' });
    expect(made).toMatchObject({
      status: 'DRAFT',
      isSpecimen: true,
      rowCount: 1,
      problemCount: 4,
      dueOn: '2026-03-10',
    });
    ({ id, version } = made);
    const { nodes: rows } = await rowsOf(id, 'PLANS', true);
    const found = rows[0].problems.map(({ code, column, record }: { code: string; column: string; record: string }) => [
      code,
      column,
      record.split(':')[0],
    ]);
    expect(found).toEqual([
      ['RETURN_PLAN_NUMBER', 'planNumber', 'BodyProfile'],
      ['RETURN_IDENTITY_NUMBER_MISSING', 'numbers', 'Person'],
      ['RETURN_IDENTITY_NUMBER_MISSING', 'numbers', 'Person'],
      ['RETURN_IDENTITY_NUMBER_MISSING', 'numbers', 'Person'],
    ]);
    expect(rows[0].record).toBe(audit.id);
  });

  it('is one at a time, and passes no check while a cell is at fault', async () => {
    expect(codes(await act('produceReturn', { kind: 'MONTHLY', month: '2026-02-01' }))).toEqual([
      'RETURN_MONTH_OUT_OF_TURN',
      'RETURN_STILL_OPEN',
    ]);
    const answer = await act('checkReturn', { authorityReturnId: id, expectedVersion: version });
    expect(codes(answer)).toEqual(['RETURN_HAS_PROBLEMS', 'RETURN_PLAN_NUMBER', 'RETURN_IDENTITY_NUMBER_MISSING']);
    expect(answer.refusals[1].field).toBe('PLANS.1.planNumber');
    expect((await download(`/returns/${id}.xlsx`, officer)).statusCode).toBe(409);
    expect(
      codes(
        await act('markReturnReported', { authorityReturnId: id, expectedVersion: version, reportedOn: '2026-03-02' }),
      ),
    ).toEqual(['RETURN_STATUS']);
  });

  it('is checked once all is mended, and keeps no number in clear', async () => {
    const em = house.em();
    (await em.findOneOrFail(Audit, { id: audit.uuid })).number = 'AU-2026-0041';
    // A name that a spreadsheet would run, with a blank nobody sees.
    (await em.findOneOrFail(Client, { id: audit.clientId })).name = ' =HYPERLINK("http://x","受\u200B审查方") ';
    await em.flush();
    const seats = [...audit.persons].filter(([role]) => role !== 'OBSERVER');
    for (const [at, [, personId]] of seats.entries()) {
      const { data } = await keeper(verb('recordIdentityNumber', 'IdentityNumber', 'id'), {
        input: { personId: `Person:${personId}`, number: numberOf(at + 1) },
      });
      expect(data.recordIdentityNumber.__typename).toBe('IdentityNumber');
    }
    const fresh = await act('refreshReturn', { authorityReturnId: id, expectedVersion: version });
    expect(fresh).toMatchObject({ problemCount: 0, status: 'DRAFT' });
    const checked = say(await act('checkReturn', { authorityReturnId: id, expectedVersion: fresh.version }));
    expect(checked).toMatchObject({ status: 'CHECKED', fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { nodes: rows } = await rowsOf(id, 'PLANS');
    expect(rows[0].cells.slice(0, 2)).toEqual(['R09990020260041', '=HYPERLINK("http://x","受审查方")']);
    expect(JSON.stringify(rows)).not.toContain(numberOf(1));
    const stored = await house
      .em()
      .getConnection()
      .execute(
        'select (select sealed from return_file) as file, (select jsonb_agg(to_jsonb(w))::text from return_row w) as rows, (select jsonb_agg(to_jsonb(j))::text from journal_entry j) as journal',
      );
    expect(JSON.stringify(stored)).not.toContain(numberOf(1));
  });

  it('has a file that another program reads as the format has it, and each look at a number is noted', async () => {
    const answer = await download(`/returns/${id}.xlsx`, officer);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain('SPECIMEN-2026-02-RT-2026-0001.xlsx');
    const sheets = await readExcel(answer.rawPayload);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['审核计划信息表', '证书信息表', '审核结果信息表', '样张']);
    const [plans] = SHIPPED_FORMATS.CNCA_MONTHLY.sheets;
    const [headings, row] = sheets[0]!.data as unknown[][];
    expect(headings).toEqual(plans!.columns.map(({ header }) => header));
    const at = (key: string) => row![plans!.columns.findIndex((column) => column.key === key)];
    expect([at('planNumber'), at('name'), at('startsOn'), at('personDays'), at('kind')]).toEqual([
      'R09990020260041',
      '=HYPERLINK("http://x","受审查方")',
      '2026-02-28',
      2,
      '1001',
    ]);
    expect(String(at('numbers')).split(';').toSorted()).toEqual([numberOf(1), numberOf(2), numberOf(3)].toSorted());
    const parts = Object.entries(unzipSync(answer.rawPayload)).filter(([name]) => name.includes('worksheets'));
    for (const [, xml] of parts) expect(Buffer.from(xml).toString('utf8')).not.toMatch(/<f[ >]/);
    const { data } = await keeper(`query ($id: ID!) { person(id: $id) { identityLooks { reason } } }`, {
      id: `Person:${audit.persons.get('LEADER')}`,
    });
    expect(data.person.identityLooks).toEqual([{ reason: '上报 RT-2026-0001' }]);
  });

  it('is open to nobody but who reports, and as data without the numbers', async () => {
    const quality = await house.as('QUALITY_MANAGER');
    expect((await download(`/returns/${id}.xlsx`, quality)).statusCode).toBe(403);
    const data = await download(`/returns/${id}.json`, quality);
    expect(data.json().sheets[0].rows[0]).toMatchObject({ 审核计划编号: 'R09990020260041', 审核方式: 'FS01' });
    expect(data.payload).not.toContain(numberOf(1));
    const { errors } = await quality(verb('discardReturn'), {
      input: { authorityReturnId: id, expectedVersion: version },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await (await house.as('PLANNER'))('{ returnDesk { dueOn } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('is reported with its plans, acknowledged, and stays as it was', async () => {
    const early = { authorityReturnId: id, expectedVersion: version, reportedOn: '2026-03-01' };
    expect(codes(await act('markReturnReported', early))).toEqual(['DAY_TOO_EARLY']);
    const reported = say(await act('markReturnReported', { ...early, reportedOn: '2026-03-02' }));
    expect(reported).toMatchObject({ status: 'REPORTED' });
    const { data } = await officer(
      'query ($id: ID!) { audit(id: $id) { planNumber planReportedOn planReports { reportedOn } } }',
      {
        id: audit.id,
      },
    );
    expect(data.audit).toEqual({
      planNumber: 'R09990020260041',
      planReportedOn: '2026-03-02',
      planReports: [{ reportedOn: '2026-03-02' }],
    });
    const receipt = { authorityReturnId: id, expectedVersion: version, outcome: 'ACCEPTED', receivedOn: '2026-03-02' };
    expect(codes(await act('recordReturnReceipt', receipt))).toEqual(['RECEIPT_NUMBER_MISSING']);
    expect(await act('recordReturnReceipt', { ...receipt, receiptNumber: 'HZ-202603-1' })).toMatchObject({
      status: 'RECEIPTED',
    });
    const owed = await officer('{ dueItems(where: { kind: [MONTHLY_RETURN] }) { nodes { label } } }');
    expect(owed.data.dueItems.nodes).toEqual([{ label: '2026-03' }]);
    for (const statement of [
      `update return_row set cells = '{}'`,
      'delete from return_row',
      'delete from return_file',
      `update authority_return set reported_on = '2026-03-01'`,
    ])
      await expect(house.asOwner(statement)).rejects.toThrow(/stays as it was|is kept/);
  });

  it('is corrected where what was reported reads otherwise, once', async () => {
    expect((await desk()).correctionsDue).toBe(0);
    const em = house.em();
    const client = await em.findOneOrFail(Client, { id: audit.clientId });
    client.contactPhone = '010-99998888';
    await em.flush();
    // What is told of the day of the report is no correction.
    expect((await desk()).correctionsDue).toBe(0);
    client.name = '受审查方（更名）';
    await em.flush();
    expect((await desk()).correctionsDue).toBe(1);
    const made = await act('produceReturn', { kind: 'CORRECTION', month: '2026-02-01' });
    expect(made).toMatchObject({ kind: 'CORRECTION', month: '2026-02-01', rowCount: 1, problemCount: 0 });
    const checked = await act('checkReturn', { authorityReturnId: made.id, expectedVersion: made.version });
    await act('markReturnReported', {
      authorityReturnId: made.id,
      expectedVersion: checked.version,
      reportedOn: '2026-03-02',
    });
    expect((await desk()).correctionsDue).toBe(0);
    expect(codes(await act('produceReturn', { kind: 'CORRECTION', month: '2026-02-01' }))).toEqual([
      'RETURN_NOTHING_TO_CORRECT',
    ]);
  });
});

describe('the months that follow', () => {
  it('carry nothing twice, what is late of an earlier month, and what happened to certificates', async () => {
    const programme = await adoptProgramme(house);
    const client = await makeClient(house, { name: '后来的委托人' });
    const file = await openFile(house, { programme, client });
    const { certificate } = await certify(house, file, {
      issuedOn: '2026-03-01',
      validUntil: '2029-02-28',
      dueOn: '2027-03-01',
    });
    const em = house.em();
    const told = {
      certificate: certificate.id as never,
      client: client.id as never,
      level: null,
      reason: null,
      decidedBy: null,
    };
    em.create(CertificateEvent, {
      ...told,
      id: newId(),
      kind: 'ISSUED',
      effectiveOn: plainDate('2026-03-01'),
      reasonCode: null,
      recordedAt: house.parts.clock.now(),
    });
    await em.flush();
    const late = await openAudit(house, { recorded: false });
    const other = await em.findOneOrFail(Audit, { id: late.uuid });
    other.number = 'AU-2026-0042';
    await em.flush();
    house.setToday('2026-04-03');
    expect(await desk()).toMatchObject({ nextMonth: '2026-03-01', dueOn: '2026-04-10', daysLeft: 7, isFirst: false });
    expect(codes(await act('produceReturn', { kind: 'MONTHLY', month: '2026-02-01' }))).toEqual([
      'RETURN_MONTH_OUT_OF_TURN',
    ]);
    const made = await act('produceReturn', { kind: 'MONTHLY', month: '2026-03-01' });
    expect(made).toMatchObject({ rowCount: 2, lateCount: 1 });
    expect((await rowsOf(made.id, 'PLANS')).nodes).toMatchObject([{ kind: 'LATE', happenedOn: '2026-02-10' }]);
    const [row] = (await rowsOf(made.id, 'CERTIFICATES')).nodes;
    expect(row.kind).toBe('NEW');
    // The legal representative is not on record, and a certificate's plan is told with it.
    expect(row.problems.map(({ column }: { column: string }) => column)).toEqual(
      ['legal', 'plan', 'deciders'].filter((key) =>
        row.problems.some((each: { column: string }) => each.column === key),
      ),
    );
    expect(row.problems.map(({ column }: { column: string }) => column)).toContain('legal');
    expect((await act('discardReturn', { authorityReturnId: made.id, expectedVersion: made.version })).status).toBe(
      'DISCARDED',
    );
    const again = await act('produceReturn', { kind: 'MONTHLY', month: '2026-03-01' });
    expect(again).toMatchObject({ rowCount: 2, number: 'RT-2026-0004' });
    await act('discardReturn', { authorityReturnId: again.id, expectedVersion: again.version });
  });

  it('leave specimens and illustrative editions out, where the body is a real one', async () => {
    await house.asOwner('update body_profile set is_demo = false');
    const made = await act('produceReturn', { kind: 'MONTHLY', month: '2026-03-01' });
    expect(made).toMatchObject({ isSpecimen: false, rowCount: 0 });
    await act('discardReturn', { authorityReturnId: made.id, expectedVersion: made.version });
    const { data } = await officer('{ certSearchExport { isSpecimen rows { id } } }');
    expect(data.certSearchExport).toEqual({ isSpecimen: false, rows: [] });
    await house.asOwner('update body_profile set is_demo = true');
  });
});

describe('the register of certificates', () => {
  it('takes none that is at fault, and all once they are mended', async () => {
    const ask = `{ certSearchExport { faultyRows sheet { columns { key doubt } } rows { cells problems { column code record } } } }`;
    const before = (await officer(ask)).data.certSearchExport;
    expect(before.faultyRows).toBe(1);
    expect(before.rows[0].problems.map(({ column }: { column: string }) => column)).toEqual([
      'certification_scope',
      'certified_entity_english_name',
    ]);
    const refused = await download('/returns/certsearch.csv', officer);
    expect([refused.statusCode, refused.json().refusals[0].code]).toEqual([409, 'RETURN_HAS_PROBLEMS']);
    await house.asOwner(`alter table certificate disable trigger user`);
    await house.asOwner(`update certificate set scope_en = '=After-sales service'`);
    await house.asOwner(`alter table certificate enable trigger user`);
    await house.asOwner(`update client set name_en = 'Later Client'`);
    const json = (await download('/returns/certsearch.json', officer)).json();
    expect(json.certifications[0]).toMatchObject({
      certification_status: 'active',
      certification_issue_date: '20260301',
      certified_entity_english_name: 'Later Client',
    });
    const csv = (await download('/returns/certsearch.csv', officer)).payload;
    expect(csv).toContain(`'=After-sales service`);
  });
});

describe('publishReturnFormat', () => {
  const publish = (content: unknown, expectedRevision: number, reason = '与平台模板核对') =>
    officer(verb('publishReturnFormat', 'ReturnFormatVersion', 'revision'), {
      input: { kind: 'CNCA_MONTHLY', content, reason, expectedRevision },
    });
  const shipped = SHIPPED_FORMATS.CNCA_MONTHLY;

  it('says every place at fault at once, and wants a change and a reason', async () => {
    const broken = structuredClone(shipped) as unknown as {
      sheets: Array<{ columns: Array<Record<string, unknown>> }>;
    };
    broken.sheets[0]!.columns[0]!['source'] = 'passwordHash';
    broken.sheets[1]!.columns[3]!['type'] = 'SECRET';
    const { data } = await publish(broken, 0, ' ');
    expect(data.publishReturnFormat.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'RETURN_FORMAT_REASON_MISSING',
      'RETURN_FORMAT_FAULT',
    ]);
    expect(codes((await publish(shipped, 0)).data.publishReturnFormat)).toEqual(['RETURN_FORMAT_UNCHANGED']);
    expect(codes((await publish({ sheets: 'none' }, 0)).data.publishReturnFormat)).toEqual(['RETURN_FORMAT_FAULT']);
  });

  it('publishes a version, tells what it changes, and a return is written by it', async () => {
    const next = structuredClone(shipped) as unknown as { sheets: Array<{ columns: Array<Record<string, unknown>> }> };
    next.sheets[0]!.columns[1]!['header'] = '组织名称';
    next.sheets[0]!.columns.splice(3, 1);
    expect((await publish(next, 0)).data.publishReturnFormat).toMatchObject({ revision: 1 });
    expect((await publish(next, 0)).errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const { data } = await officer('{ returnFormats { kind revision changes { kind sheet column members } } }');
    expect(data.returnFormats[0]).toEqual({
      kind: 'CNCA_MONTHLY',
      revision: 1,
      changes: [
        { kind: 'REMOVED', sheet: 'PLANS', column: 'province', members: [] },
        { kind: 'CHANGED', sheet: 'PLANS', column: 'name', members: ['header'] },
      ],
    });
    // What was reported by the version before is no correction for that.
    expect((await desk()).correctionsDue).toBe(0);
    const made = await act('produceReturn', { kind: 'MONTHLY', month: '2026-03-01' });
    const sheets = await officer('query ($id: ID!) { returnSheets(id: $id) { columns { header } } }', { id: made.id });
    expect(sheets.data.returnSheets[0].columns[1].header).toBe('组织名称');
  });
});
