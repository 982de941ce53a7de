import { readKeys, verifyCredential } from '@touchstone/credentials';
import { planSurveillance } from '@touchstone/rules';
import { unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';
import { readPdf } from '../../../test/pdf-text.js';
import { adoptProgramme, lookUpCredit } from '../../../test/path.js';
import { freshUscc } from '../../../test/uscc.js';
import { certificateCode } from '../register/index.js';

const OPEN = `mutation ($input: OpenIntakeInput!) { openIntake(input: $input) { __typename ... on IntakePeriod { id version } ... on Refused { refusals { code field } } } }`;
const CLOSE = `mutation ($input: CloseIntakeInput!) { closeIntake(input: $input) { __typename ... on Refused { refusals { code } } } }`;
const TAKE = `mutation ($input: TakeInWorkbookInput!) { takeInWorkbook(input: $input) { __typename ... on IntakeWorkbook { id counts takenInAt } ... on Refused { refusals { code field } } } }`;
const PREVIEW = `query ($id: ID!, $sheet: IntakeSheet, $state: IntakeRowState) { intakePreview(workbookId: $id, sheet: $sheet, state: $state) {
  counts { sheet created changed unchanged refused } refusals { code field } totalCount
  nodes { sheet row key name state changes { column before after } refusals { code field clause message } } } }`;
const CERTIFICATES = `query ($number: String!) { certificates(where: { number: { eq: $number } }) { nodes { id number state level validUntil isSpecimen
  intake { decidedBy decidedOn source facts { kind happenedOn score } } events { kind effectiveOn reasonCode intake { id } decidedBy { id } } } } }`;

type Sheets = Readonly<
  Partial<
    Record<'客户 Clients' | '证书 Certificates' | '人员 People' | '历史 History', ReadonlyArray<readonly string[]>>
  >
>;

const today = '2026-03-02';
const EDITION = 'gbt-27922/2011';
const [one, two] = [freshUscc(), freshUscc()];
const ADULT = '11010519491231002X';
let house: House;
let manager: Visitor;
let administrator: Visitor;
let keeper: Visitor;
let template: Uint8Array;

beforeAll(async () => {
  house = await startHouse({ today });
  await adoptProgramme(house);
  const em = house.em();
  await em.getConnection().execute(
    `insert into certificate_reason (id, kind, code, title_zh, title_en, is_own_fault) select gen_random_uuid(), k, c, '原因', 'Reason', false
     from (values ('SUSPEND', 'H99'), ('RESTORE', 'R99')) v (k, c) where not exists (select 1 from certificate_reason r where r.code = v.c)`,
  );
  manager = await house.as('PROGRAMME_MANAGER');
  administrator = await house.as('ADMINISTRATOR');
  keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
  const answer = await house.http.inject({ url: '/intake/template.xlsx', headers: { cookie: manager.cookie } });
  template = answer.rawPayload;
});
afterAll(() => house.close());

const client = (uscc: string, change: Readonly<Record<number, string>> = {}): readonly string[] =>
  ['', '', '', '11', '北京市朝阳区建国路 1 号', 'F', '60', '', '', '王芳', '010-66668888'].map(
    (text, at) => change[at] ?? [uscc, `迁入客户${uscc.slice(-4)}`][at] ?? text,
  );
/** A certificate granted on 15 March 2024, whose first surveillance was done, unless something else is said. */
const certificate = (number: string, uscc: string, change: Readonly<Record<number, string>> = {}): readonly string[] =>
  [
    number,
    uscc,
    'gbt-27922',
    EDITION,
    'THREE_STAR',
    '家用电器售后服务',
    '',
    'SC03',
    '2024-03-15',
    '2024-03-15',
    '2027-03-14',
    '',
    '',
    '赵决定',
    '2024-01-10',
    '',
  ].map((text, at) => change[at] ?? text);

/** The template with rows below its headings, as somebody fills it in. */
async function filled(sheets: Sheets): Promise<Uint8Array> {
  const read = await readXlsx(template);
  return writeXlsx({
    sheets: read.sheets.map(({ name, rows }) => ({
      name,
      rows: [...rows, ...(sheets[name as keyof Sheets] ?? []).map((row) => [...row])],
    })),
  });
}

/** An archive whose list says another size of the first sheet than it has. */
function saying(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
  bytes.writeUInt32LE(size, name - 46 + 24);
  return bytes;
}

async function upload(who: Visitor, bytes: Uint8Array): Promise<string> {
  const { payload, headers } = multipart('moving-in.xlsx', bytes);
  const answer = await house.http.inject({
    method: 'POST',
    url: '/intake/workbooks',
    payload,
    headers: { ...headers, cookie: who.cookie, 'x-touchstone-csrf': '1' },
  });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string }>().id;
}

const preview = async (id: string, wanted: object = {}, who = manager) => {
  const { data, errors } = await who(PREVIEW, { id, ...wanted });
  expect(errors).toBeUndefined();
  return data.intakePreview;
};
const takeIn = async (id: string, who = manager) => {
  const { data, errors } = await who(TAKE, { input: { workbookId: id } });
  expect(errors).toBeUndefined();
  return data.takeInWorkbook;
};
const codes = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map(({ code }) => code);

const HISTORY = [
  ['03424F00001R0S', 'SURVEILLANCE', '2025-03-10', '', 'SA-1', '', '86.5'],
  ['03424F00001R0S', 'RESTORED', '2025-08-01', '', '', '', '', 'R99', '已整改'],
  ['03424F00001R0S', 'SUSPENDED', '2025-06-01', '', '', '', '', 'H99', '未按期缴费'],
  ['03424F00001R0S', 'EARLIER_CERTIFICATE', '2021-03-16', '2024-03-15', '03421F00009R0S', '三星级'],
];
const SOUND: Sheets = {
  '客户 Clients': [client(one), client(two)],
  '证书 Certificates': [
    certificate('03424F00001R0S', one),
    certificate('03424F00002R0S', two, { 8: '2025-03-15', 9: '2025-03-15', 10: '2028-03-14' }),
  ],
  '历史 History': HISTORY,
};

describe('a workbook in a dry run', () => {
  it('has a sheet for each kind of record, headings in both languages and lists of codes', async () => {
    const { sheets } = await readXlsx(template);
    expect(sheets.map(({ name }) => name)).toEqual([
      '客户 Clients',
      '证书 Certificates',
      '人员 People',
      '历史 History',
    ]);
    expect(sheets[1]?.rows[0]?.[3]).toBe('认证规则版本 Edition edition');
    const lists = sheets[1]?.dataValidations ?? [];
    expect(JSON.stringify(lists)).toContain(EDITION);
  });

  it('names every fault of every row by its cell, and writes nothing', async () => {
    const id = await upload(
      manager,
      await filled({
        '客户 Clients': [client(one), client('91350100M000100Y44', { 6: 'many', 5: '?' }), client(one), ['', '无代码']],
        '证书 Certificates': [
          certificate('034-24', freshUscc()),
          certificate('03424F00003R0S', one, { 3: 'gbt-27922/1999', 8: '15 March' }),
          certificate('03424F00004R0S', one, { 4: 'TEN_STAR', 7: 'SC03, SC99', 10: '2027-03-15' }),
          certificate('03424F00005R0S', one, { 8: '2024-03-20' }),
          certificate('03424F00006R0S', one, { 8: '2020-03-15', 9: '2020-03-15', 10: '2023-03-14', 14: '2020-01-10' }),
        ],
        '历史 History': [
          ['03424F99999R0S', 'SURVEILLANCE', '2025-03-10'],
          ['03424F00001R0S', 'VISITED', '2025-03-10', '', '', '', 'good'],
        ],
      }),
    );
    const all = await preview(id, { state: 'REFUSED' });
    const faults = all.nodes.flatMap(({ refusals }: { refusals: { code: string; field: string }[] }) =>
      refusals.map(({ code, field }) => `${field} ${code}`),
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        'CLIENTS.3.uscc USCC_CHECK_DIGIT',
        'CLIENTS.3.sector SECTOR_UNKNOWN',
        'CLIENTS.3.headcount HEADCOUNT_SHAPE',
        'CLIENTS.4.uscc INTAKE_ROW_TWICE',
        'CLIENTS.5.uscc INTAKE_CELL_EMPTY',
        'CLIENTS.5.contactPhone INTAKE_CELL_EMPTY',
        'CERTIFICATES.2.number CERTIFICATE_NUMBER_SHAPE',
        'CERTIFICATES.2.uscc INTAKE_CLIENT_UNKNOWN',
        'CERTIFICATES.3.edition INTAKE_EDITION_UNKNOWN',
        'CERTIFICATES.3.decidedOn IMPORT_DAY_SHAPE',
        'CERTIFICATES.4.level INTAKE_LEVEL_UNKNOWN',
        'CERTIFICATES.4.technicalCodes FIELD_NOT_APPROVED',
        'CERTIFICATES.5.issuedOn ISSUED_BEFORE_DECIDED',
        'CERTIFICATES.6.validUntil INTAKE_NOT_RUNNING',
        'HISTORY.2.certificate INTAKE_CERTIFICATE_UNKNOWN',
        'HISTORY.3.kind IMPORT_WORD_UNKNOWN',
      ]),
    );
    expect(all.counts[0]).toMatchObject({ sheet: 'CLIENTS', created: 1, refused: 3 });
    for (const { refusals } of all.nodes)
      for (const { message, clause } of refusals) expect([message, clause].every(Boolean)).toBe(true);
    const rows = await house
      .em()
      .getConnection()
      .execute(`select count(*)::int as n from client where uscc = '${one}'`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('takes no formula and no hidden sign for a value', async () => {
    const read = await readXlsx(template);
    const bytes = await writeXlsx({
      sheets: read.sheets.map(({ name, rows }, at) => ({
        name,
        rows: at === 0 ? [...rows, [...client(two, { 9: '王\u202e芳' })]] : rows,
        ...(at === 0 && {
          cells: new Map([['1,6', { formula: '30+30', formulaResult: 60, type: 'formula' as const }]]),
        }),
      })),
    });
    const { nodes: rows } = await preview(await upload(manager, bytes));
    expect(codes(rows[0])).toEqual(['INTAKE_FORMULA', 'INTAKE_TEXT_HOSTILE']);
  });

  it('is not made of what unpacks to more than anybody can open, nor of another file', async () => {
    const send = async (bytes: Uint8Array) => {
      const { payload, headers } = multipart('moving-in.xlsx', bytes);
      const answer = await house.http.inject({
        method: 'POST',
        url: '/intake/workbooks',
        payload,
        headers: { ...headers, cookie: manager.cookie, 'x-touchstone-csrf': '1' },
      });
      return [answer.statusCode, answer.json<{ code: string }>().code];
    };
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`xl/media/${at}.bin`, new Uint8Array(0)]));
    expect(await send(zipSync({ ...unzipSync(template), ...many }, { level: 0 }))).toEqual([400, 'FILE_BLOATED']);
    expect(await send(new TextEncoder().encode('uscc,name'))).toEqual([400, 'FILE_TYPE']);
    const swollen = zipSync({ ...unzipSync(template), 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) });
    expect(swollen.length).toBeLessThan(40_000);
    // Gigabytes, as its list says, and a part that is said to be empty.
    for (const size of [3_000_000_000, 0]) expect(await send(saying(swollen, size))).toEqual([400, 'FILE_BLOATED']);
  });

  it('is unsealed and read once for all pages of a dry run', async () => {
    const id = await upload(manager, await filled({ '客户 Clients': [client(one), client(two)] }));
    const { documents } = house.parts;
    const asked = vi.spyOn(documents, 'get');
    const pages = [await preview(id, { sheet: 'CLIENTS' }), await preview(id, { state: 'NEW' }), await preview(id)];
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([2, 2, 2]);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('tells each role which sheets are its own', async () => {
    const id = await upload(
      manager,
      await filled({ '人员 People': [['M-1', '王迁', '', '11', '北京', '', 'EMPLOYEE', '2020-01-01']] }),
    );
    expect((await preview(id)).refusals).toEqual([{ code: 'INTAKE_SHEET_NOT_YOURS', field: 'PEOPLE.1' }]);
    expect((await preview(id, {}, keeper)).refusals).toEqual([]);
  });
});

describe('openIntake', () => {
  it('is for administrators, for days that have come, and once', async () => {
    const input = { source: '旧系统', cutOverOn: '2026-03-01' };
    expect((await manager(OPEN, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const early = await administrator(OPEN, { input: { source: ' ', cutOverOn: '2026-03-03' } });
    expect(codes(early.data.openIntake)).toEqual(['DAY_IN_FUTURE', 'INTAKE_SOURCE_MISSING']);
    const id = await upload(manager, await filled(SOUND));
    expect(codes(await takeIn(id))).toEqual(['INTAKE_NOT_OPEN']);
    expect((await administrator(OPEN, { input })).data.openIntake.__typename).toBe('IntakePeriod');
    expect(codes((await administrator(OPEN, { input })).data.openIntake)).toEqual(['INTAKE_OPEN_ALREADY']);
  });

  it('keeps whoever opened it from taking in, by the person', async () => {
    const both = await house.as(['PROGRAMME_MANAGER'], { personId: administrator.personId ?? '' });
    const id = await upload(both, await filled(SOUND));
    expect(codes(await takeIn(id, both))).toEqual(['INTAKE_BY_OPENER']);
  });
});

describe('takeInWorkbook', () => {
  it('writes nothing of a workbook in which one row is wrong', async () => {
    const id = await upload(
      manager,
      await filled({ ...SOUND, '客户 Clients': [client(one), client(two, { 3: '99' })] }),
    );
    expect(codes(await takeIn(id))).toContain('INTAKE_FAULTY');
    const rows = await house
      .em()
      .getConnection()
      .execute(`select count(*)::int as n from client where uscc in ('${one}', '${two}')`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('takes clients, running certificates and histories in, by one entry of the journal', async () => {
    const id = await upload(manager, await filled(SOUND));
    expect((await preview(id)).counts).toMatchObject([{ created: 2 }, { created: 2 }, { created: 0 }, { created: 4 }]);
    const done = await takeIn(id);
    expect(done).toMatchObject({ __typename: 'IntakeWorkbook', takenInAt: expect.any(String) });
    expect(done.counts).toContainEqual({ sheet: 'CERTIFICATES', created: 2, changed: 0, unchanged: 0 });
    const { data } = await manager(CERTIFICATES, { number: 'SPECIMEN-03424F00001R0S' });
    const [found] = data.certificates.nodes;
    expect(found).toMatchObject({ state: 'VALID', level: 'THREE_STAR', validUntil: '2027-03-14', isSpecimen: true });
    expect(found.intake).toMatchObject({ decidedBy: '赵决定', decidedOn: '2024-03-15', source: '旧系统' });
    expect(found.intake.facts).toContainEqual({ kind: 'SURVEILLANCE', happenedOn: '2025-03-10', score: '86.5' });
    expect(
      found.events
        .map(({ kind, effectiveOn }: { kind: string; effectiveOn: string }) => `${kind} ${effectiveOn}`)
        .toSorted(),
    ).toEqual(['ISSUED 2024-03-15', 'RESTORED 2025-08-01', 'SUSPENDED 2025-06-01']);
    expect(
      found.events.every(
        ({ intake, decidedBy }: { intake: object; decidedBy: null }) => intake !== null && decidedBy === null,
      ),
    ).toBe(true);
    const entries = await house
      .em()
      .getConnection()
      .execute(`select count(*)::int as n from journal_entry where verb = 'takeInWorkbook'`);
    expect(entries).toEqual([{ n: 1 }]);
  });

  it('owes what the rule counts from the cycle, from the first day on', async () => {
    const rows = await house.em().getConnection()
      .execute(`select c.number, s.number as place, s.due_on::text as due, s.completed_on::text as done
      from surveillance_activity s join certificate c on c.id = s.certificate_id where c.number like 'SPECIMEN-03424F%' order by 1, 2`);
    const cycle = { ...house.parts.editions.get(EDITION).cycle };
    const planned = (decidedOn: string, done: readonly string[]) =>
      planSurveillance({
        regime: cycle.regime,
        policy: cycle,
        validityMonths: 36,
        decidedOn,
        issuedOn: decidedOn,
        surveillanceCompletedOn: done,
      } as never);
    const expected = [
      ...planned('2024-03-15', ['2025-03-10']).map((row) => ['SPECIMEN-03424F00001R0S', row] as const),
      ...planned('2025-03-15', []).map((row) => ['SPECIMEN-03424F00002R0S', row] as const),
    ];
    expect(rows).toEqual(
      expected.map(([number, row]) => ({ number, place: row.number, due: row.dueOn, done: row.completedOn })),
    );
    expect(rows).toContainEqual({ number: 'SPECIMEN-03424F00001R0S', place: 2, due: '2026-03-10', done: null });
    const planner = await house.as('PLANNER');
    const { data } = await planner(
      `{ dueItems(where: { kind: [SURVEILLANCE] }, first: 50) { nodes { label dueOn client { name } } } }`,
    );
    expect(data.dueItems.nodes.map(({ dueOn }: { dueOn: string }) => dueOn)).toContain('2026-03-10');
  });

  it('has the paper of its own, in both languages', async () => {
    const { data } = await manager(CERTIFICATES, { number: 'SPECIMEN-03424F00001R0S' });
    for (const [language, title] of [
      ['ZH', '认证证书'],
      ['EN', 'Thisistocertifythat'],
    ] as const) {
      const url = `/papers/CERTIFICATE/${data.certificates.nodes[0].id}?language=${language}`;
      const answer = await house.http.inject({ url, headers: { cookie: manager.cookie } });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
      const text = readPdf(answer.rawPayload).pages.join('\n');
      for (const said of [title, '03424F00001R0S', '家用电器售后服务', '2027']) expect(text).toContain(said);
    }
  });

  it('stands before the X-ray, in the register, and in no return and no figure', async () => {
    const quality = await house.as('QUALITY_MANAGER');
    const { data } = await quality(`{ xray(fresh: true) { checked checks { code severity count } } }`);
    const errors = data.xray.checks.filter(({ severity }: { severity: string }) => severity === 'ERROR');
    expect(data.xray.checked).toBeGreaterThan(10);
    expect(errors).toEqual([]);
    const officer = await house.as('REPORTING_OFFICER');
    const made = await officer(
      `mutation ($input: ProduceReturnInput!) { produceReturn(input: $input) { ... on AuthorityReturn { rowCount lateCount } ... on Refused { refusals { code } } } }`,
      { input: { kind: 'MONTHLY', month: '2026-02-01' } },
    );
    expect(made.data.produceReturn).toEqual({ rowCount: 0, lateCount: 0 });
    const places = await house.em().getConnection().execute(`select count(*)::int as n from status_list_entry`);
    expect(places).toEqual([{ n: 2 }]);
    const facts = await house.em().getConnection().execute(`select count(*)::int as n from score_fact`);
    expect(facts).toEqual([{ n: 0 }]);
  });

  it('opens to the public by its code, with its past, a credential that holds and the day it was granted', async () => {
    const [issue] = await house
      .em()
      .getConnection()
      .execute<{ id: string }[]>(
        `select i.id from certificate_issue i join certificate c on c.id = i.certificate_id where c.number = 'SPECIMEN-03424F00001R0S'`,
      );
    const at = `/c/SPECIMEN-03424F00001R0S/${certificateCode(house.parts.secrets, issue?.id ?? '')}`;
    const told = async (url: string) => (await house.http.inject({ url })).payload;
    const { payload } = await house.http.inject({ url: at, headers: { accept: 'application/json' } });
    expect(JSON.parse(payload)).toMatchObject({
      state: 'VALID',
      level: { code: 'THREE_STAR' },
      issuedOn: '2024-03-15',
      history: [
        { kind: 'RESTORED', on: '2025-08-01' },
        { kind: 'SUSPENDED', on: '2025-06-01' },
        { kind: 'ISSUED', on: '2024-03-15' },
      ],
    });
    // Who decided elsewhere, and why, is not the public's.
    expect(await told(at)).not.toMatch(/赵决定|未按期缴费/);
    const statusLists = await Promise.all(
      ['revocation', 'suspension'].map((purpose) => told(`/specimen/status-lists/${purpose}/0`)),
    );
    const report = verifyCredential(await told(`${at}/credential`), {
      keys: readKeys(await told('/specimen/did.json')),
      statusLists,
      today: house.today(),
    });
    expect(report.faults).toEqual(['SPECIMEN']);
  });

  it('lets its surveillance be planned by the agreement that came with it', async () => {
    const planner = await house.as('PLANNER');
    const [row] = await house
      .em()
      .getConnection()
      .execute<{ file: string; client: string; activity: string }[]>(
        `select c.certification_id as file, c.client_id as client, s.id as activity from certificate c join surveillance_activity s on s.certificate_id = c.id
       where c.number = 'SPECIMEN-03424F00001R0S' and s.number = 2`,
      );
    await lookUpCredit(house, row?.client ?? '');
    const { data } = await planner(
      `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Refused { refusals { code } } } }`,
      {
        input: {
          certificationId: `Certification:${row?.file}`,
          kind: 'SURVEILLANCE',
          surveillanceActivityId: `SurveillanceActivity:${row?.activity}`,
          activities: [{ kind: 'ON_SITE', startsOn: '2026-03-09', endsOn: '2026-03-10' }],
          personDays: '4',
        },
      },
    );
    expect(data.planAudit).toEqual({ __typename: 'Audit' });
  });

  it('takes the same rows in once, whoever brings them at the same moment', async () => {
    const three = freshUscc();
    const file = await filled({
      '客户 Clients': [client(three)],
      '证书 Certificates': [certificate('03424F00003R0S', three)],
    });
    const colleague = await house.as('PROGRAMME_MANAGER', { locale: 'en' });
    const [first, second] = [await upload(manager, file), await upload(colleague, file)];
    const answers = await Promise.all([takeIn(first), takeIn(second, colleague), takeIn(first, colleague)]);
    expect(answers.filter(({ __typename }) => __typename === 'IntakeWorkbook')).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename !== 'IntakeWorkbook').flatMap(codes);
    expect(refused).toEqual(['INTAKE_NOTHING_NEW', 'INTAKE_NOTHING_NEW']);
    const rows = await house
      .em()
      .getConnection()
      .execute(
        `select count(*)::int as n from certificate c join client k on k.id = c.client_id where k.uscc = '${three}'`,
      );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('changes nothing when the same file comes again, and says so', async () => {
    const before = await counts();
    const id = await upload(manager, await filled(SOUND));
    expect((await preview(id)).counts).toMatchObject([
      { unchanged: 2 },
      { unchanged: 2 },
      { unchanged: 0 },
      { unchanged: 4 },
    ]);
    expect(codes(await takeIn(id))).toEqual(['INTAKE_NOTHING_NEW']);
    expect(await counts()).toEqual(before);
  });

  it('tells what a changed row changes, and changes it; certificates it does not', async () => {
    const changed = await upload(manager, await filled({ '客户 Clients': [client(one, { 9: '李新' })] }));
    const [row] = (await preview(changed)).nodes;
    expect(row).toMatchObject({
      state: 'CHANGED',
      changes: [{ column: 'contactName', before: '王芳', after: '李新' }],
    });
    expect((await takeIn(changed)).__typename).toBe('IntakeWorkbook');
    const other = await upload(
      manager,
      await filled({ '证书 Certificates': [certificate('03424F00001R0S', one, { 4: 'FIVE_STAR' })] }),
    );
    expect(codes((await preview(other)).nodes[0])).toEqual(['INTAKE_FINAL']);
  });

  it('does not overwrite what the body changed or decided since', async () => {
    const database = house.em().getConnection();
    await database.execute(`update client set contact_name = '在此更改', version = version + 1 where uscc = '${one}'`);
    const id = await upload(manager, await filled({ '客户 Clients': [client(one)] }));
    expect((await preview(id)).nodes[0].refusals).toMatchObject([
      { code: 'INTAKE_KEPT_HERE', field: 'CLIENTS.2.contactName' },
    ]);
    await database.execute(`insert into certificate_event (id, certificate_id, client_id, kind, effective_on, recorded_at)
      select gen_random_uuid(), id, client_id, 'MAINTAINED', '2026-03-01', now() from certificate where number = 'SPECIMEN-03424F00001R0S'`);
    const late = await upload(
      manager,
      await filled({ '历史 History': [['03424F00001R0S', 'SUSPENDED', '2025-12-01', '', '', '', '', 'H99', '补录']] }),
    );
    expect(codes((await preview(late)).nodes[0])).toEqual(['INTAKE_DECIDED_SINCE']);
  });

  it('refuses a second certificate of the programme, and lives that do not follow each other', async () => {
    const id = await upload(
      manager,
      await filled({
        '证书 Certificates': [certificate('03424F00008R0S', two)],
        '历史 History': [['03424F00002R0S', 'RESTORED', '2025-08-01', '', '', '', '', 'R99', '无暂停']],
      }),
    );
    const { nodes: rows } = await preview(id);
    expect(rows.flatMap(codes)).toEqual(['INTAKE_SECOND_CERTIFICATE', 'INTAKE_OUT_OF_ORDER']);
  });

  it('takes people in under a contract, their identity numbers sealed and shown nowhere', async () => {
    const row = ['M-100', '王迁入', '', '11', '北京', '', 'EMPLOYEE', '2020-01-01', 'zh, en', ADULT];
    const id = await upload(keeper, await filled({ '人员 People': [row] }));
    expect(JSON.stringify(await preview(id, {}, keeper))).not.toContain(ADULT);
    expect((await takeIn(id, keeper)).__typename).toBe('IntakeWorkbook');
    const found = await house
      .em()
      .getConnection()
      .execute<{ name_latin: string; sealed: string; contracts: number }[]>(
        `select p.name_latin, i.sealed, (select count(*)::int from contract c where c.person_id = p.id) as contracts
       from person p join identity_number i on i.person_id = p.id where p.staff_number = 'M-100'`,
      );
    expect(found).toMatchObject([{ name_latin: 'Wang Qianru', contracts: 1 }]);
    expect(found[0]?.sealed).not.toContain(ADULT);
    const again = await upload(keeper, await filled({ '人员 People': [row] }));
    expect(codes(await takeIn(again, keeper))).toEqual(['INTAKE_NOTHING_NEW']);
    const journal = await house
      .em()
      .getConnection()
      .execute(`select count(*)::int as n from journal_entry where changes::text like '%${ADULT}%'`);
    expect(journal).toEqual([{ n: 0 }]);
  });
});

describe('the database', () => {
  it('lets no certificate be without a decision or what it came in with, and none come in once moving in is closed', async () => {
    const { data } = await administrator(`{ intakePeriods { nodes { id version closedOn } } }`);
    const [{ id, version }] = data.intakePeriods.nodes;
    const closed = await administrator(CLOSE, { input: { intakePeriodId: id, expectedVersion: version } });
    expect(closed.data.closeIntake.__typename).toBe('IntakePeriod');
    const copy = (
      number: string,
    ): string => `insert into certificate select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '${number}', 'suspended_on', null, 'restored_on', null, 'suspension_ends_on', null))).*
      from certificate c where c.number = 'SPECIMEN-03424F00002R0S'`;
    await expect(house.em().getConnection().execute(copy('SPECIMEN-X1'))).rejects.toThrow('comes of a decision');
    await expect(
      house
        .em()
        .getConnection()
        .execute(
          `insert into certificate_intake select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid()))).* from certificate_intake i limit 1`,
        ),
    ).rejects.toThrow('moving in is not open');
    await expect(
      house.em().getConnection().execute(`update certificate_intake set level = 'FIVE_STAR'`),
    ).rejects.toThrow('final');
  });
});

describe('a certificate of the classic regime', () => {
  it('comes in with the days that its own regime owes', async () => {
    const five = freshUscc();
    const edition = 'online-service-capability/2026';
    await adoptProgramme(house, edition);
    const { programme, levels, cycle } = house.parts.editions.get(edition);
    await administrator(OPEN, { input: { source: '旧系统', cutOverOn: '2026-03-01' } });
    const wanted = { 2: programme.code, 3: edition, 4: levels.items[0]!.code, 7: 'SC12' };
    const id = await upload(
      manager,
      await filled({
        '客户 Clients': [client(five)],
        '证书 Certificates': [certificate('03424F00007R0S', five, wanted)],
      }),
    );
    expect((await preview(id, { state: 'REFUSED' })).nodes).toEqual([]);
    expect((await takeIn(id)).__typename).toBe('IntakeWorkbook');
    const rows = await house
      .em()
      .getConnection()
      .execute(
        `select c.regime, json_agg(s.due_on order by s.number) as due from certificate c join surveillance_activity s on s.certificate_id = c.id
          where c.number = 'SPECIMEN-03424F00007R0S' group by c.regime`,
      );
    const owed = planSurveillance({
      regime: 'classic',
      policy: cycle,
      validityMonths: cycle.validityMonths,
      decidedOn: '2024-03-15',
      issuedOn: '2024-03-15',
      surveillanceCompletedOn: [],
    } as never);
    expect(rows).toEqual([{ regime: 'classic', due: owed.map(({ dueOn }) => dueOn) }]);
    const { data } = await administrator(`{ intakePeriods { nodes { id version closedOn } } }`);
    const [open] = data.intakePeriods.nodes.filter(({ closedOn }: { closedOn: string | null }) => closedOn === null);
    await administrator(CLOSE, { input: { intakePeriodId: open.id, expectedVersion: open.version } });
  });
});

describe('a body that is no demonstration', () => {
  it('takes certificates in under their own numbers, though the points of their edition are made up', async () => {
    const four = freshUscc();
    await house.asOwner('update body_profile set is_demo = false');
    await administrator(OPEN, { input: { source: '旧系统', cutOverOn: '2026-03-01' } });
    const id = await upload(
      manager,
      await filled({ '客户 Clients': [client(four)], '证书 Certificates': [certificate('03424F00004R0S', four)] }),
    );
    expect((await takeIn(id)).__typename).toBe('IntakeWorkbook');
    const { data } = await manager(CERTIFICATES, { number: '03424F00004R0S' });
    expect(data.certificates.nodes).toMatchObject([{ state: 'VALID', level: 'THREE_STAR', isSpecimen: false }]);
  });
});

async function counts(): Promise<unknown> {
  return house.em().getConnection()
    .execute(`select (select count(*) from client) as clients, (select count(*) from certificate) as certificates,
    (select count(*) from certificate_event) as events, (select count(*) from surveillance_activity) as owed, (select count(*) from intake_fact) as facts`);
}
