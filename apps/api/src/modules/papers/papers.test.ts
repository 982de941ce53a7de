import { plainDate, plusDays } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import { certificateCode } from '../register/index.js';
import type { House, Visitor } from '../../../test/house.js';
import { readPdf } from '../../../test/pdf-text.js';
import { DEFAULT_TEMPLATES } from './defaults/index.js';

let house: House;
let ours: File;
let theirs: File;
let manager: Visitor;
let client: Visitor;
let agreement: string;
let quote: string;
let appeal: string;
let complaint: string;
let markCase: string;
let markAnswer: string;

beforeAll(async () => {
  house = await startHouse();
  [ours, theirs] = (await fill(house, 2)) as [File, File];
  [{ id: agreement }] = (await execute(`select id from agreement where application_id = '${ours.application}'`)) as [
    { id: string },
  ];
  const idOf = async (table: string) =>
    ((await execute(`select id from ${table} where client_id = '${ours.client}'`)) as [{ id: string }])[0].id;
  [quote, appeal, complaint] = [await idOf('quote'), await idOf('appeal'), await idOf('complaint')];
  markCase = await idOf('mark_case');
  markAnswer = await idOf('mark_answer');
  await unguarded('appeal', () => execute(`update appeal set acknowledged_on = filed_on where id = '${appeal}'`));
  manager = await house.as('PROGRAMME_MANAGER');
  client = await house.as('CLIENT_CONTACT', { clientId: ours.client });
});
afterAll(() => house.close());

const get = (who: Visitor | null, path: string, language = '') =>
  house.http.inject({
    url: `/papers/${path}${language && `?language=${language}`}`,
    headers: { cookie: who?.cookie ?? '', 'accept-language': 'en' },
  });
const IS_LONG = process.env['API_LONG'] === '1';
const textOf = async (who: Visitor, path: string, language = ''): Promise<string> => {
  const answer = await get(who, path, language);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  return readPdf(answer.rawPayload).pages.join('\n');
};
const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);

/** Writes past the guards: what a paper is made of may have come before they stood. */
async function unguarded(table: string, write: () => Promise<unknown>): Promise<void> {
  await house.asOwner(`alter table ${table} disable trigger user`);
  await write();
  await house.asOwner(`alter table ${table} enable trigger user`);
}

describe('a letter about a complaint', () => {
  it('goes to whoever complained alone: the client it is about gets none', async () => {
    expect((await get(client, `COMPLAINT_RECEIPT/Complaint:${complaint}`)).statusCode).toBe(404);
    expect((await get(client, `APPEAL_RECEIPT/Appeal:${appeal}`)).statusCode).toBe(200);
    expect((await get(client, `APPEAL_OUTCOME/Appeal:${appeal}`)).statusCode).toBe(409);
  });
});

describe('a paper', () => {
  const papers = (): readonly (readonly [path: string, zh: string, en: string])[] => [
    [`CERTIFICATE/Certificate:${ours.certificate}`, '认证证书', 'Thisistocertifythat'],
    [`AUDIT_REPORT/Audit:${ours.audit}`, '审查结论与推荐意见', 'Conclusionandrecommendation'],
    [`AUDIT_PLAN/Audit:${ours.audit}`, '审查计划', 'Whatweaskofyou'],
    [`TEAM_NOTICE/Audit:${ours.audit}`, '回执', 'Replyslip'],
    [`ATTENDANCE_SHEET/Audit:${ours.audit}`, '末次会议签名', 'Closingmeeting'],
    [`SCORE_SHEET/Scorecard:${ours.scorecard}`, '工单0301', 'Specialdeductionsandbonuses'],
    [`NONCONFORMITY_REPORT/Nonconformity:${ours.nonconformity}`, '抽样三份', 'Whatwasseen抽样三份'],
    [`DECISION_NOTICE/Decision:${ours.decision}`, '申诉权利', 'Rightofappeal'],
    [`DECISION_RECORD/Decision:${ours.decision}`, '认证决定人员', 'Decisionmaker'],
    [`SURVEILLANCE_NOTICE/SurveillanceActivity:${ours.surveillance}`, '监督审查通知书', 'Surveillancenotice'],
    [`APPLICATION_RECEIPT/Application:${ours.application}`, '申请书.pdf', 'Receiptofanapplication'],
    [`ACCEPTANCE_NOTICE/Application:${ours.application}`, '受理通知书', 'Noticeofacceptance'],
    [`AGREEMENT/Agreement:${agreement}`, '认证合同', 'Certificationagreement'],
    [`QUOTE/Quote:${quote}`, '认证服务报价单', 'Quoteforcertification'],
    [`APPEAL_RECEIPT/Appeal:${appeal}`, '申诉受理通知书', 'Acknowledgementofanappeal'],
    [`MARK_CORRECTION_NOTICE/MarkCase:${markCase}`, '标志误用纠正通知书', 'Requesttoputamisuseofthemarkright'],
    [`MARK_DEADLINE_NOTICE/MarkAnswer:${markAnswer}`, '再次纠正通知书', 'Furtherrequesttoputamisuseofthemarkright'],
    [`COMPETENCE_DOSSIER/Person:${ours.auditor}`, '能力评价', 'Competenceevaluations'],
    [`COMPLAINT_RECEIPT/Complaint:${complaint}`, '投诉受理告知书', 'Acknowledgementofacomplaint'],
  ];

  it('is set in each language, bears its number of pages and every page the mark of a specimen', async () => {
    for (const [at, [path, zh, en]] of papers().entries()) {
      const answer = await get(manager, path, 'ZH');
      const { pages, fonts } = readPdf(answer.rawPayload);
      // The two languages are two columns of one paper's words: the short run sets every third paper in the second.
      const isSetInBoth = IS_LONG || at % 3 === 0;
      expect({
        path,
        zh: pages.join('').includes(zh),
        en: !isSetInBoth || (await textOf(manager, path, 'EN')).includes(en),
        numbered: pages.every((page, at) => page.includes(`第${at + 1}页共${pages.length}页`)),
        marked: pages.every((page) => page.includes('样张SPECIMEN')),
        embedded: fonts.length > 0 && fonts.every((font) => /^[A-Z]{6}\+NotoSans/.test(font)),
        small: answer.rawPayload.length < 200_000,
      }).toEqual({ path, zh: true, en: true, numbered: true, marked: true, embedded: true, small: true });
    }
  });

  it('tells of a certificate what it must, and nobody in person but who signs it', async () => {
    const text = await textOf(manager, `CERTIFICATE/Certificate:${ours.certificate}`, 'BOTH');
    const [facts] = (await execute(
      `select c.number, c.client_name, c.client_address, c.scope_zh, k.contact_name, k.contact_phone
       from certificate c join client k on k.id = c.client_id where c.id = '${ours.certificate}'`,
    )) as [Record<string, string>];
    const bare = (said: string | undefined): string => (said ?? '').replaceAll(/\s/g, '');
    for (const said of [
      facts.number,
      facts.client_name,
      facts.client_address,
      facts.scope_zh,
      'GB/T 27922-2011',
      '张三',
    ])
      expect(text).toContain(bare(said));
    expect(text).toMatch(/CNCA-R-2020-999.*北京市/s);
    expect(text).toContain('Annex:sitescovered');
    const [{ id }] = (await execute(`select id from certificate_issue where number = '${facts.number}'`)) as [
      { id: string },
    ];
    expect(text).toContain(`查验码Code${certificateCode(house.parts.secrets, id)}`);
    expect(text).not.toContain(bare(facts.contact_name));
    expect(text).not.toContain(bare(facts.contact_phone));
  });

  it('tells of the meetings who came as it was recorded, and leaves the rest to be signed', async () => {
    const path = `ATTENDANCE_SHEET/Audit:${ours.audit}`;
    const [zh, en] = [await textOf(manager, path, 'ZH'), await textOf(client, path, 'EN')];
    expect(zh).toMatch(/时间：\d{4}年\d+月\d+日09:00地点：总部会议室末次会议时间：地点：审查组/);
    expect(zh).toMatch(/李雷服务总监到会/);
    expect(zh.match(/到会/g)).toHaveLength(2);
    expect(en).toMatch(/09:00Place:总部会议室ClosingmeetingTime:Place:/);
    await unguarded('meeting_attendee', () =>
      execute(
        `update meeting_attendee set absence_reason = '航班延误' where audit_id = '${ours.audit}' and post is null`,
      ),
    );
    expect(await textOf(manager, path, 'ZH')).toMatch(/未到会：航班延误/);
    await unguarded('audit_meeting', () =>
      unguarded('meeting_attendee', async () => {
        await execute(`delete from meeting_attendee where audit_id = '${ours.audit}'`);
        await execute(`delete from audit_meeting where audit_id = '${ours.audit}'`);
      }),
    );
    const blank = await textOf(manager, path, 'ZH');
    expect(blank).toMatch(/首次会议时间：地点：末次会议时间：地点：审查组/);
    expect(blank).not.toMatch(/到会|李雷/);
  });

  it('is no certificate where its text is not whole, in the database either', async () => {
    await expect(execute(`update certificate set scope_zh = '' where id = '${ours.certificate}'`)).rejects.toThrow(
      'no issue of the certificate says this',
    );
    await execute("update body_profile set signatory = ' '");
    const answer = await get(manager, `CERTIFICATE/Certificate:${ours.certificate}`);
    await execute("update body_profile set signatory = '张三'");
    expect([answer.statusCode, answer.json().refusals]).toEqual([
      409,
      [expect.objectContaining({ code: 'CERTIFICATE_TEXT_MISSING', message: expect.stringContaining('signatory') })],
    ]);
  });

  it('bears the mark of a specimen only in a demonstration, a specimen certificate everywhere', async () => {
    const paths = [`AUDIT_PLAN/Audit:${ours.audit}`, `CERTIFICATE/Certificate:${ours.certificate}`];
    await execute('update body_profile set is_demo = false');
    const [plan, certificate] = [await textOf(manager, paths[0] ?? ''), await textOf(manager, paths[1] ?? '')];
    await execute('update body_profile set is_demo = true');
    expect([plan.includes('样张'), certificate.includes('样张SPECIMEN')]).toEqual([false, true]);
  });

  it('tells of a nonconformity which answers were sent back, and which files show what', async () => {
    const answer = '00000000-0000-7000-8000-00000000a001';
    const of = `n.id, n.audit_id, n.client_id from nonconformity n`;
    await unguarded('nonconformity_answer', () =>
      execute(`insert into nonconformity_answer (id, nonconformity_id, audit_id, client_id, number, cause, correction, corrective_action, answered_by, answered_on, return_reason, returned_on)
        select '${answer}', ${of.replace(' from', ", 1, '因', '正', '措', '李雷', date '2026-03-03', '未说明原因', date '2026-03-05' from")} where n.id = '${ours.nonconformity}'`),
    );
    await unguarded('nonconformity_evidence', () =>
      execute(`insert into nonconformity_evidence (id, nonconformity_id, audit_id, client_id, answer_id, purpose, document_id, added_by, added_on)
        select '00000000-0000-7000-8000-00000000a002', ${of.replace(' from', `, '${answer}', 'ANSWER', (select d.document_id from application_document d where d.application_id = '${ours.application}' limit 1), '李雷', date '2026-03-03' from`)} where n.id = '${ours.nonconformity}'`),
    );
    const path = `NONCONFORMITY_REPORT/Nonconformity:${ours.nonconformity}`;
    expect(await textOf(client, path, 'ZH')).toMatch(
      /证据文件用途添加日期申请书\.pdf客户整改2026年3月3日.*退回的答复.*第1版2026年3月3日2026年3月5日未说明原因/s,
    );
  });

  it('tells of a plan by what method it is reported, and where it goes', async () => {
    const text = await textOf(manager, `AUDIT_PLAN/Audit:${ours.audit}`, 'ZH');
    expect(text).toMatch(/审查方式FS0[123]/);
    expect(text).toMatch(/远程审查范围总部职能同意远程审查本机构：\d{4}年/);
    expect(text).toMatch(/审查场所地址.+日程/s);
  });

  it('tells of a suspension its own days and scope, whatever came after', async () => {
    const path = `SUSPENSION_NOTICE/Decision:${ours.decision}`;
    await unguarded('decision', () =>
      execute(`update decision set outcome = 'SUSPEND', reason = '未按期接受监督' where id = '${ours.decision}'`),
    );
    const before = await textOf(manager, path, 'EN');
    await unguarded('certificate', () =>
      execute(
        `update certificate set suspended_on = valid_until, suspension_ends_on = valid_until where id = '${ours.certificate}'`,
      ),
    );
    await unguarded('certification', () =>
      execute(`update certification set scope_zh = '后来的范围', scope_en = 'Later scope'`),
    );
    expect(await textOf(manager, path, 'EN')).toBe(before);
    expect(before).toMatch(/From\d+[A-Z][a-z]+\d{4}until\d+[A-Z][a-z]+\d{4}atthelatest/);
    await unguarded('decision', () => execute(`update decision set outcome = 'GRANT' where id = '${ours.decision}'`));
  });

  it('comes as an attachment under its name, and is made anew each time', async () => {
    const { headers } = await get(manager, `AUDIT_PLAN/Audit:${ours.audit}`);
    expect(decodeURIComponent(String(headers['content-disposition']))).toMatch(
      /^attachment; filename\*=UTF-8''审查计划 AU-2026-.*\.pdf$/,
    );
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });

  it('takes any text for text: no mark-up, no field, no direction, however long', async () => {
    const hostile = `{bodyName}[{x}] (\\) Tj ET <script> \u202Egnp.exe ${'长'.repeat(3000)} ${'x'.repeat(400)}`;
    await unguarded('nonconformity', () =>
      house
        .em()
        .getConnection()
        .execute('update nonconformity set evidence = ? where id = ?', [hostile, theirs.nonconformity]),
    );
    const text = await textOf(manager, `NONCONFORMITY_REPORT/Nonconformity:${theirs.nonconformity}`, 'EN');
    expect(text).toContain('{bodyName}[{x}](\\)TjET<script>gnp.exe');
    expect(text.match(/长/g)).toHaveLength(3000);
    expect(text.match(/x{20,}/g)?.join('').length).toBe(400);
  });
});

describe('the annexes of a report', () => {
  it('list every sample, and what was found at the items of a checklist', async () => {
    const report = await textOf(manager, `AUDIT_REPORT/Audit:${ours.audit}`);
    for (const text of ['远程审查范围总部职能', '样本清单', '工单0301', '附二、核查单', '消防通道被占用'])
      expect(report).toContain(text);
  });
});

describe('who gets a paper', () => {
  const statusOf = async (who: Visitor | null, path: string): Promise<number> => (await get(who, path)).statusCode;

  it('is who may see its record', async () => {
    expect(await statusOf(null, `AUDIT_PLAN/Audit:${ours.audit}`)).toBe(401);
    expect(await statusOf(client, `AUDIT_PLAN/Audit:${ours.audit}`)).toBe(200);
    expect(await statusOf(client, `CERTIFICATE/Certificate:${ours.certificate}`)).toBe(200);
    expect(await statusOf(client, `CERTIFICATE/Certificate:${theirs.certificate}`)).toBe(404);
    const auditor = await house.as('AUDITOR', { personId: ours.auditor });
    expect(await statusOf(auditor, `AUDIT_REPORT/Audit:${ours.audit}`)).toBe(200);
    expect(await statusOf(auditor, `AUDIT_REPORT/Audit:${theirs.audit}`)).toBe(404);
    expect(await statusOf(await house.as('FINANCE'), `DECISION_NOTICE/Decision:${ours.decision}`)).toBe(404);
    expect(await statusOf(await house.as('ADMINISTRATOR'), `AGREEMENT/Agreement:${agreement}`)).toBe(403);
  });

  it('is never a client or an auditor where it stays in the office', async () => {
    const auditor = await house.as('AUDITOR', { personId: ours.auditor });
    for (const who of [client, auditor])
      expect(await statusOf(who, `DECISION_RECORD/Decision:${ours.decision}`)).toBe(404);
    const { data } = await client('query ($id: ID!) { papers(recordId: $id) { kind } }', {
      id: `Decision:${ours.decision}`,
    });
    expect(data.papers).toEqual([{ kind: 'DECISION_NOTICE' }]);
  });

  it('is nobody where the record calls for no such paper', async () => {
    for (const path of [
      `DECLINE_NOTICE/Application:${ours.application}`,
      `AUDIT_PLAN/Client:${ours.client}`,
      `RECEIPT/Audit:${ours.audit}`,
      'AUDIT_PLAN/Audit:x',
    ])
      expect([path, await statusOf(manager, path)]).toEqual([path, 404]);
    expect((await get(manager, `AUDIT_PLAN/Audit:${ours.audit}`, 'FR')).statusCode).toBe(404);
  });

  it('is told what a paper waits for', async () => {
    const [open] = (await fill(house, 1, { decided: false })) as [File];
    await unguarded('audit', () => execute(`update audit set status = 'IN_PROGRESS' where id = '${open.audit}'`));
    const answer = await get(manager, `AUDIT_REPORT/Audit:${open.audit}`);
    expect([answer.statusCode, answer.json().refusals]).toEqual([
      409,
      [expect.objectContaining({ code: 'PAPER_BEFORE_REPORT' })],
    ]);
    const { data } = await manager('query ($id: ID!) { papers(recordId: $id) { kind waitsFor { code clause } } }', {
      id: `Audit:${open.audit}`,
    });
    const owner = await house.as('CLIENT_CONTACT', { clientId: open.client });
    await unguarded('audit', () => execute(`update audit set status = 'REPORTED' where id = '${open.audit}'`));
    const early = await get(owner, `AUDIT_REPORT/Audit:${open.audit}`);
    expect(early.json().refusals).toEqual([expect.objectContaining({ code: 'PAPER_BEFORE_DECISION' })]);
    expect((await get(manager, `AUDIT_REPORT/Audit:${open.audit}`)).statusCode).toBe(200);
    const waiting = data.papers.filter(({ waitsFor }: { waitsFor: unknown[] }) => waitsFor.length > 0);
    expect(waiting).toEqual([
      { kind: 'AUDIT_REPORT', waitsFor: [{ code: 'PAPER_BEFORE_REPORT', clause: 'GB/T 27021.1-2017, 9.4.8' }] },
    ]);
    expect(data.papers.map(({ kind }: { kind: string }) => kind)).toContain('SCORE_SHEET');
  });
});

describe('a template', () => {
  const PUBLISH = `mutation ($input: PublishTemplateInput!) { publishTemplate(input: $input) { __typename
    ... on PaperTemplate { revision reason publishedBy { id } } ... on Refused { refusals { code field params } } } }`;
  const DESK = `query ($kind: PaperKind!, $programmeId: ID, $editionId: String) {
    templateDesk(kind: $kind, programmeId: $programmeId, editionId: $editionId) { revision content fields { name } lists { name fields { name } } samples { recordId subject } } }`;
  const plan = (): string => `AUDIT_PLAN/Audit:${ours.audit}`;
  const content = (zh: string): object => ({
    language: 'ZH',
    title: { zh, en: 'Plan' },
    blocks: [{ block: 'paragraph', text: '{auditNumber}' }],
  });
  const input = (more: object): object => ({ kind: 'AUDIT_PLAN', reason: '换新版', expectedRevision: 0, ...more });

  it('changes what papers say from then on, for the narrowest reach it was published for', async () => {
    const { programme, edition } = await reachOf(ours);
    const publish = async (more: object) => (await manager(PUBLISH, { input: input(more) })).data.publishTemplate;
    expect(await publish({ content: content('机构的计划') })).toMatchObject({ revision: 1, reason: '换新版' });
    expect(await textOf(manager, plan())).toContain('机构的计划');
    await publish({ content: content('版本的计划'), programmeId: programme, editionId: edition });
    await publish({ content: content('项目的计划'), programmeId: programme });
    expect(await textOf(manager, plan())).toContain('版本的计划');
    expect(await publish({ content: content('机构的新计划'), expectedRevision: 1 })).toMatchObject({ revision: 2 });
    expect(await textOf(manager, plan())).toContain('模板第1版');
    const { data } = await manager(DESK, { kind: 'AUDIT_PLAN' });
    expect(data.templateDesk).toMatchObject({ revision: 2, content: content('机构的新计划') });
    expect(data.templateDesk.samples.length).toBeGreaterThan(0);
  });

  it('leaves what was final before as it was: a certificate issued, a decision taken', async () => {
    const paths = [`DECISION_NOTICE/Decision:${ours.decision}`, `CERTIFICATE/Certificate:${ours.certificate}`];
    const before = await textOf(manager, paths[0] ?? '');
    const notice = {
      ...content('x'),
      title: { zh: '新通知', en: 'New notice' },
      blocks: [{ block: 'paragraph', text: '{outcome}' }],
    };
    const publishOn = async (day: string) =>
      unguarded('paper_template', () =>
        execute(`update paper_template set published_on = '${day}' where kind = 'DECISION_NOTICE'`),
      );
    await manager(PUBLISH, {
      input: { kind: 'DECISION_NOTICE', content: notice, reason: '换新版', expectedRevision: 0 },
    });
    const [{ day }] = (await execute(
      `select to_char(decided_on, 'YYYY-MM-DD') as day from decision where id = '${ours.decision}'`,
    )) as [{ day: string }];
    await publishOn(day);
    expect(await textOf(manager, paths[0] ?? '')).toMatch(/^.*新通知.*模板第1版/s);
    await publishOn(plusDays(plainDate(day), 1));
    expect(await textOf(manager, paths[0] ?? '')).toBe(before);
  });

  it('is refused when it is stale, out of reach, or names what the paper has not', async () => {
    const stale = await manager(PUBLISH, { input: input({ content: content('旧') }) });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { revision: 2 } });
    const foreign = await manager(PUBLISH, { input: input({ content: content('x'), editionId: 'gbt-27922/2011' }) });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const refused = async (kind: string, wrong: unknown, reason = '换新版') =>
      (
        await manager(PUBLISH, {
          input: { kind, content: wrong, reason, expectedRevision: kind === 'AUDIT_PLAN' ? 2 : 0 },
        })
      ).data.publishTemplate.refusals.map(({ code, params }: { code: string; params: object }) => [
        code,
        Object.values(params ?? {})[0],
      ]);
    expect(
      await refused('AUDIT_PLAN', { ...content('x'), blocks: [{ block: 'paragraph', text: '{passwordHash}' }] }, ' '),
    ).toEqual([
      ['TEMPLATE_REASON_MISSING', undefined],
      ['TEMPLATE_FIELD_UNKNOWN', 'passwordHash'],
    ]);
    expect(await refused('AUDIT_PLAN', { ...content('x'), blocks: [{ block: 'script', text: 'x' }] })).toEqual([
      ['TEMPLATE_SHAPE', 'content.blocks.0.block'],
    ]);
    const codes = await refused('CERTIFICATE', content('证书').valueOf());
    expect(codes).toContainEqual(['TEMPLATE_FIELD_UNKNOWN', 'auditNumber']);
    expect(codes.filter(([code]: [string]) => code === 'CERTIFICATE_TEMPLATE_FIELD')).toHaveLength(9);
  });

  it('is tried out on a record before it is published, by who may publish it', async () => {
    const attempt = (who: Visitor, trial: object, headers: object = { 'x-touchstone-csrf': '1' }) =>
      house.http.inject({
        method: 'POST',
        url: `/papers/${plan()}?language=EN`,
        payload: trial,
        headers: { cookie: who.cookie, ...headers },
      });
    const answer = await attempt(manager, { ...content('x'), title: { zh: '试', en: 'Only a trial' } });
    expect(readPdf(answer.rawPayload).pages.join()).toMatch(/Onlyatrial.*templatepreview/s);
    expect((await attempt(manager, { blocks: [] })).statusCode).toBe(409);
    expect((await attempt(manager, content('x'), {})).statusCode).toBe(403);
    expect((await attempt(client, content('x'))).statusCode).toBe(403);
    expect(await textOf(manager, plan(), 'EN')).not.toContain('Onlyatrial');
  });

  it('is final once it is published', async () => {
    await expect(execute("update paper_template set reason = 'x'")).rejects.toThrow('a published template is final');
  });

  it.each(Object.entries(DEFAULT_TEMPLATES))('brought for %s names only what its paper has', async (kind, original) => {
    const { data } = await manager(PUBLISH, {
      input: {
        kind,
        content: original,
        reason: '原样',
        expectedRevision: { AUDIT_PLAN: 2, DECISION_NOTICE: 1 }[kind] ?? 0,
      },
    });
    expect(data.publishTemplate).toMatchObject({ __typename: 'PaperTemplate' });
  });

  async function reachOf({ audit }: File): Promise<{ programme: string; edition: string }> {
    const [row] = (await execute(`select programme_id, edition_id from audit where id = '${audit}'`)) as [
      Record<string, string>,
    ];
    return { programme: `Programme:${row.programme_id}`, edition: String(row.edition_id) };
  }
});
