import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { plainDate, plusMonths } from '@touchstone/plain-date';
import { HOUSE_RHYTHMS, nextHouseDay, retainUntil, yearlyDueOn } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { adoptProgramme, makePerson, storeDocument } from '../../../test/path.js';
import { globalId } from '../../graphql/ids.js';
import { queueDue } from '../../jobs/queue-due.js';
import { runJobs } from '../../jobs/run-jobs.js';

interface Kept {
  readonly id: string;
  readonly sha256: string;
}
const REFUSALS = '... on Refused { refusals { code field } }';
const TASK =
  'id version status kind heldOn figures tables countedFrom countedUntil signedOffOn reportedOn members { person { id } } conclusions { conclusion risk { status } }';
const RISK = 'id version status severity reviewBy reviewedOn reviewState reviews { conclusion }';
const ACTION = 'id version status dueOn closedOn verifiedBy { id } task { id }';
const FILE = 'id version status sealBy sealedOn seal retainUntil isHeld items { kind gapReason sha256 }';
const OF: Readonly<Record<string, readonly [type: string, selection: string]>> = {
  setHouseRhythm: ['HouseRhythm', 'id kind every since'],
  registerRisk: ['ImpartialityRisk', RISK],
  reviewRisk: ['ImpartialityRisk', RISK],
  planHouseTask: ['HouseTask', TASK],
  dropHouseTask: ['HouseTask', TASK],
  recordHouseTask: ['HouseTask', TASK],
  signOffHouseTask: ['HouseTask', TASK],
  raiseHouseAction: ['HouseAction', ACTION],
  answerHouseAction: ['HouseAction', ACTION],
  verifyHouseAction: ['HouseAction', ACTION],
  openTechnicalFile: ['TechnicalFile', FILE],
  sealTechnicalFile: ['TechnicalFile', FILE],
  decideDisposal: ['TechnicalFile', FILE],
  destroyTechnicalFile: ['TechnicalFile', FILE],
  placeLegalHold: ['LegalHold', 'id version liftedOn'],
  liftLegalHold: ['LegalHold', 'id version liftedOn'],
};

let house: House;
let keeper: Visitor;
let manager: Visitor;
let archivist: Visitor;
let ids: Readonly<Record<'keeper' | 'manager' | 'archivist', string>>;
let committee: readonly string[];
let programmeId: string;
let file: File;

beforeAll(async () => {
  house = await startHouse();
  house.setToday('2026-03-02');
  const programme = await adoptProgramme(house);
  programmeId = globalId('Programme', programme.id);
  const person = async (name: string, functions: readonly 'IMPARTIALITY_COMMITTEE'[] = []) =>
    (await makePerson(house, { programme, name, functions, grade: null })).id;
  const [k, m, a] = [await person('质量'), await person('经理'), await person('档案')];
  const seats = [await person('委员', ['IMPARTIALITY_COMMITTEE']), await person('委员', ['IMPARTIALITY_COMMITTEE'])];
  seats.push(await person('委员', ['IMPARTIALITY_COMMITTEE']));
  committee = seats.map((id) => globalId('Person', id));
  ids = { keeper: globalId('Person', k), manager: globalId('Person', m), archivist: globalId('Person', a) };
  keeper = await house.as('QUALITY_MANAGER', { personId: k });
  manager = await house.as('PROGRAMME_MANAGER', { personId: m });
  archivist = await house.as('ARCHIVIST', { personId: a });
  [file] = (await fill(house, 1)) as [File];
  await execute("update session set expires_at = timestamptz '2040-01-01'");
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
interface Told {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly refusals?: readonly { code: string; field: string | null }[];
  // oxlint-disable-next-line no-explicit-any -- tests read what they asked for
  readonly [field: string]: any;
}
const ask = async (who: Visitor, verb: string, input: object): Promise<Told> => {
  const [type, selection] = OF[verb] ?? ['', ''];
  const name = verb.charAt(0).toUpperCase() + verb.slice(1);
  const { data, errors } = await who(
    `mutation ($input: ${name}Input!) { ${verb}(input: $input) { __typename ... on ${type} { ${selection} } ${REFUSALS} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return (data as Record<string, Told>)[verb]!;
};
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const codesOf = ({ refusals = [] }: Told) => refusals.map(({ code }) => code);
const task = ({ id, version }: Told) => ({ houseTaskId: id, expectedVersion: version });
const action = ({ id, version }: Told) => ({ houseActionId: id, expectedVersion: version });
const archive = ({ id, version }: Told) => ({ technicalFileId: id, expectedVersion: version });
const dues = async (kind: string) => {
  const { data, errors } = await keeper(
    'query ($where: DueWhere) { dueItems(where: $where, first: 100) { nodes { id record dueOn state person { id } } } }',
    { where: { kind: [kind] } },
  );
  expect(errors).toBeUndefined();
  return data.dueItems.nodes as {
    id: string;
    record: string;
    dueOn: string;
    state: string;
    person: { id: string } | null;
  }[];
};

const plan = (facts: object = {}, who = keeper) =>
  ask(who, 'planHouseTask', {
    kind: 'INTERNAL_AUDIT',
    programmeId: null,
    year: null,
    subject: '全要素内部审核',
    ownerId: ids.keeper,
    dueOn: '2026-05-01',
    ...facts,
  });
const register = (facts: object = {}) =>
  ask(keeper, 'registerRisk', {
    threat: 'SELF_INTEREST',
    description: '一名客户的费用占全年收入三成。',
    personId: null,
    clientId: null,
    severity: 'HIGH',
    measures: '费用由财务单独掌握。',
    ownerId: ids.keeper,
    identifiedOn: '2026-02-01',
    reviewBy: '2026-09-01',
    ...facts,
  });
const raise = (facts: object = {}) =>
  ask(keeper, 'raiseHouseAction', {
    nonconformity: '两份档案未在三十日内归档。',
    ownerId: ids.archivist,
    dueOn: '2026-04-01',
    houseTaskId: null,
    riskId: null,
    ...facts,
  });
const ANSWER = { cause: '未设提醒', correction: '已补归档', action: '每周查看到期事项', documentId: null };

describe('rhythms', () => {
  it('hold as the table says until the body sets its own, within the bounds of the clause', async () => {
    expect(codesOf(await ask(keeper, 'setHouseRhythm', rhythm({ every: 13 })))).toEqual(['PERIOD_MONTHS_RANGE']);
    expect(codesOf(await ask(keeper, 'setHouseRhythm', rhythm({ yearlyBy: '03-31' })))).toEqual(['RHYTHM_NOT_YEARLY']);
    const odd = rhythm({ kind: 'ANNUAL_REPORT', yearlyBy: '02-29', since: '2027-01-01' });
    expect(codesOf(await ask(keeper, 'setHouseRhythm', odd))).toEqual(['RHYTHM_DAY_SHAPE', 'RHYTHM_SINCE_RANGE']);
    expect(await ask(keeper, 'setHouseRhythm', rhythm({ kind: 'MANAGEMENT_REVIEW', every: 6 }))).toMatchObject({
      every: 6,
    });
    const { data } = await keeper('{ houseRhythms { kind every unit clause isDoubtful nextOn } }');
    expect(data.houseRhythms).toHaveLength(Object.keys(HOUSE_RHYTHMS).length);
    expect(data.houseRhythms).toContainEqual(
      expect.objectContaining({ kind: 'MANAGEMENT_REVIEW', every: 6, nextOn: '2020-07-01' }),
    );
  });

  it('owe what the rules say, from the day that the body counts from', async () => {
    await ask(keeper, 'setHouseRhythm', rhythm({ kind: 'COMMITTEE_REVIEW', since: '2025-01-15' }));
    await ask(keeper, 'setHouseRhythm', rhythm({ kind: 'ANNUAL_REPORT', yearlyBy: '04-30', since: '2024-06-01' }));
    const since = plainDate('2025-01-15');
    expect((await dues('COMMITTEE_REVIEW')).map(({ dueOn }) => dueOn)).toEqual([
      nextHouseDay({ lastOn: null, since, everyMonths: 12 }),
    ]);
    expect((await dues('ANNUAL_REPORT')).map(({ dueOn }) => dueOn)).toEqual(
      [2024, 2025, 2026].map((year) => yearlyDueOn(year, '04-30')),
    );
    expect((await dues('RULE_SELF_CHECK')).map(({ record }) => record)).toEqual([programmeId]);
  });
});
const rhythm = (facts: object) => ({
  kind: 'COMMITTEE_REVIEW',
  every: 12,
  yearlyBy: null,
  since: null,
  ownerId: null,
  ...facts,
});

describe('tasks', () => {
  it('are planned of their programme or year, by an owner who does the work of the house, in time', async () => {
    const wrong = await plan({ kind: 'RULE_SELF_CHECK', year: 2025, subject: ' ', ownerId: committee[0] });
    expect(codesOf(wrong)).toEqual(
      expect.arrayContaining([
        'TASK_PROGRAMME_MISSING',
        'TASK_OF_NO_YEAR',
        'TASK_SUBJECT_MISSING',
        'OWNER_NOT_ENTITLED',
      ]),
    );
    expect(codesOf(await plan({ kind: 'ANNUAL_REPORT', year: 2025, dueOn: '2026-05-02' }))).toEqual([
      'TASK_AFTER_LAST_DAY',
    ]);
    expect(
      (
        await manager('mutation ($input: PlanHouseTaskInput!) { planHouseTask(input: $input) { __typename } }', {
          input: { kind: 'INTERNAL_AUDIT', subject: 'x', ownerId: ids.keeper, dueOn: '2026-05-01' },
        })
      ).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('are recorded by their owner with a file, signed off by another, and begin their months anew', async () => {
    const planned = await plan();
    const [item] = (await dues('INTERNAL_AUDIT')).filter(({ record }) => record === planned.id);
    expect(item).toMatchObject({ dueOn: '2026-05-01', person: { id: ids.keeper } });
    const held = { heldOn: '2026-02-20', result: '发现两项不符合。', memberIds: [], conclusions: [] };
    expect(codesOf(await ask(manager, 'recordHouseTask', { ...task(planned), ...held, documentId: null }))).toEqual([
      'TASK_OF_ANOTHER',
      'TASK_FILE_MISSING',
    ]);
    const documentId = await storeDocument(house);
    const recorded = await ask(keeper, 'recordHouseTask', { ...task(planned), ...held, documentId });
    expect(recorded).toMatchObject({ status: 'RECORDED', figures: { ACTIONS_OPEN: 0 }, countedUntil: '2026-02-20' });
    expect(codesOf(await ask(keeper, 'signOffHouseTask', { ...task(recorded), reportedOn: null }))).toEqual([
      'TASK_SIGNED_BY_ITS_OWNER',
    ]);
    const signed = await ask(manager, 'signOffHouseTask', { ...task(recorded), reportedOn: null });
    expect(signed).toMatchObject({ status: 'SIGNED_OFF', signedOffOn: '2026-03-02' });
    expect((await dues('INTERNAL_AUDIT')).map(({ dueOn }) => dueOn)).toEqual([plusMonths(plainDate('2026-02-20'), 12)]);
    await expect(execute(`delete from house_task where id = '${signed.id.split(':')[1]}'`)).rejects.toThrow('dropped');
    await expect(
      execute(`update house_task set figures = '{}' where id = '${signed.id.split(':')[1]}'`),
    ).rejects.toThrow('stays');
  });

  it('of a year count that year, go out once, and leave nothing owed for it', async () => {
    const planned = await plan({ kind: 'MARK_REPORT', year: 2025, dueOn: '2026-03-20' });
    expect(codesOf(await plan({ kind: 'MARK_REPORT', year: 2025, dueOn: '2026-03-20' }))).toEqual(['TASK_TAKEN']);
    const held = { heldOn: '2026-03-02', result: '已汇总。', documentId: null, memberIds: null, conclusions: null };
    const recorded = await ask(keeper, 'recordHouseTask', { ...task(planned), ...held });
    expect(recorded).toMatchObject({ countedFrom: '2025-01-01', countedUntil: '2025-12-31' });
    expect(recorded.figures.MARK_USES).toEqual(expect.any(Number));
    const uses = (recorded.tables.marks as { counts: { uses: number } }[]).map(({ counts }) => counts.uses);
    expect(uses.reduce((sum, count) => sum + count, 0)).toBe(recorded.figures.MARK_USES);
    expect(codesOf(await ask(manager, 'signOffHouseTask', { ...task(recorded), reportedOn: null }))).toEqual([
      'TASK_REPORTED_MISSING',
    ]);
    await ask(manager, 'signOffHouseTask', { ...task(recorded), reportedOn: '2026-03-02' });
    const years = (await dues('MARK_REPORT')).map(({ id }) => id.split(':').at(-1));
    expect(years).not.toContain('2025');
    expect(years).toContain('2026');
  });

  it('are dropped with a reason, and owed as before', async () => {
    const planned = await plan({ kind: 'MANAGEMENT_REVIEW' });
    expect(codesOf(await ask(keeper, 'dropHouseTask', { ...task(planned), reason: ' ' }))).toEqual([
      'HOUSE_REASON_MISSING',
    ]);
    expect((await ask(keeper, 'dropHouseTask', { ...task(planned), reason: '改期' })).status).toBe('DROPPED');
    expect((await dues('MANAGEMENT_REVIEW')).map(({ record }) => record.split(':')[0])).toEqual(['BodyProfile']);
  });
});

describe('risks to impartiality', () => {
  it('have an owner whom they are not about, measures, and a review within a year', async () => {
    const wrong = await register({ personId: ids.keeper, measures: '', reviewBy: '2027-03-03' });
    expect(codesOf(wrong)).toEqual(['RISK_MEASURES_MISSING', 'RISK_OWNER_CONCERNED', 'RISK_REVIEW_RANGE']);
    const risk = await register();
    house.setToday('2026-09-02');
    expect((await dues('RISK_REVIEW')).find(({ record }) => record === risk.id)).toMatchObject({ state: 'OVERDUE' });
    house.setToday('2026-03-02');
    const again = {
      riskId: risk.id,
      expectedVersion: risk.version,
      severity: 'LOW',
      remark: '占比已降',
      measures: '同前',
    };
    const review = { ...again, ownerId: ids.keeper, reviewBy: '2026-12-01' };
    expect(codesOf(await ask(keeper, 'reviewRisk', { ...review, conclusion: 'REMOVED' }))).toEqual([
      'RISK_CLOSED_BY_COMMITTEE',
    ]);
    expect(await ask(keeper, 'reviewRisk', { ...review, conclusion: 'ACCEPTABLE' })).toMatchObject({
      severity: 'LOW',
      reviewedOn: '2026-03-02',
      reviews: [{ conclusion: 'ACCEPTABLE' }],
    });
    await expect(
      execute(
        `update impartiality_risk set status = 'CLOSED', closed_on = '2026-03-02' where id = '${risk.id.split(':')[1]}'`,
      ),
    ).rejects.toThrow('only the committee');
  });

  it('are concluded on, all of them, by at least three authorised members of the committee', async () => {
    const risk = await register();
    const planned = await plan({ kind: 'COMMITTEE_REVIEW', dueOn: '2026-03-30' });
    const documentId = await storeDocument(house);
    const { data } = await keeper('{ impartialityRisks(where: { status: { eq: OPEN } }) { nodes { id } } }');
    const open = (data.impartialityRisks.nodes as { id: string }[]).map(({ id }) => id);
    const held = { heldOn: '2026-03-01', result: '公正性总体受控。', documentId };
    const few = { memberIds: [committee[0], ids.keeper], conclusions: [{ riskId: risk.id, conclusion: 'MORE_ASKED' }] };
    expect(codesOf(await ask(keeper, 'recordHouseTask', { ...task(planned), ...held, ...few }))).toEqual([
      'COMMITTEE_TOO_FEW',
      'NOT_OF_COMMITTEE',
      'RISKS_WITHOUT_CONCLUSION',
      'CONCLUSION_REMARK_MISSING',
    ]);
    const conclusions = open.map((riskId) => ({
      riskId,
      conclusion: riskId === risk.id ? 'REMOVED' : 'ACCEPTABLE',
      remark: '合同已终止',
    }));
    const recorded = await ask(keeper, 'recordHouseTask', {
      ...task(planned),
      ...held,
      memberIds: committee,
      conclusions,
    });
    expect(recorded).toMatchObject({ status: 'RECORDED', figures: { RISKS_OPEN: open.length } });
    expect(recorded.members).toHaveLength(3);
    expect(recorded.conclusions).toContainEqual({ conclusion: 'REMOVED', risk: { status: 'CLOSED' } });
    expect((await dues('RISK_REVIEW')).map(({ dueOn }) => dueOn)).toEqual(open.slice(1).map(() => '2027-03-01'));
  });
});

describe('corrective actions of the body', () => {
  it('are answered by their owner and verified by another; what did not work is asked for again', async () => {
    const found = await raise();
    expect(codesOf(await ask(keeper, 'answerHouseAction', { ...action(found), ...ANSWER }))).toEqual([
      'ACTION_OF_ANOTHER',
    ]);
    expect(codesOf(await ask(archivist, 'answerHouseAction', { ...action(found), ...ANSWER, cause: '' }))).toEqual([
      'ACTION_CAUSE_MISSING',
    ]);
    const answered = await ask(archivist, 'answerHouseAction', { ...action(found), ...ANSWER });
    const seen = { isEffective: false, seen: '又有一份逾期', dueOn: null };
    expect(codesOf(await ask(keeper, 'verifyHouseAction', { ...action(answered), ...seen }))).toEqual([
      'ACTION_DUE_MISSING',
    ]);
    const again = await ask(keeper, 'verifyHouseAction', { ...action(answered), ...seen, dueOn: '2026-05-01' });
    expect(again).toMatchObject({ status: 'OPEN', dueOn: '2026-05-01' });
    const second = await ask(archivist, 'answerHouseAction', { ...action(again), ...ANSWER });
    const worked = { isEffective: true, seen: '连续两月无逾期', dueOn: null };
    expect(await ask(manager, 'verifyHouseAction', { ...action(second), ...worked })).toMatchObject({
      status: 'CLOSED',
      closedOn: '2026-03-02',
      verifiedBy: { id: ids.manager },
    });
    expect((await dues('CORRECTIVE_ACTION')).filter(({ record }) => record === found.id)).toEqual([]);
  });

  it('are not verified by whoever answered for them, and the database says so too', async () => {
    const found = await raise({ ownerId: ids.keeper });
    const answered = await ask(keeper, 'answerHouseAction', { ...action(found), ...ANSWER });
    expect(
      codesOf(
        await ask(keeper, 'verifyHouseAction', { ...action(answered), isEffective: true, seen: '有效', dueOn: null }),
      ),
    ).toEqual(['ACTION_VERIFIED_BY_ITS_OWNER']);
    await expect(
      execute(
        `update house_action set status = 'CLOSED', closed_on = '2026-03-02', verified_by_id = owner_id where id = '${found.id.split(':')[1]}'`,
      ),
    ).rejects.toThrow('verified_by_another');
  });
});

describe('technical files', () => {
  const indexOf = async (id: string) =>
    (
      await archivist(
        'query ($id: ID!) { technicalFileIndex(id: $id) { missing changed isIntact parts { kind state recordId seenAt gapReason sha256 } } }',
        { id },
      )
    ).data.technicalFileIndex as {
      missing: number;
      changed: number;
      isIntact: boolean;
      parts: { kind: string; state: string; recordId: string | null; seenAt: string; sha256: string | null }[];
    };
  let opened: Told;
  const take = (who: Visitor | null, id: string) =>
    house.http.inject({ url: `/technical-files/${id}.zip`, headers: { cookie: who?.cookie ?? '' } });
  const codesIn = (answer: { json: () => { refusals: { code: string }[] } }) =>
    answer.json().refusals.map(({ code }) => code);
  const contentsOf = async () =>
    (await execute(
      `select x.id, x.sha256 from stored_document x where x.id in (select document_id from application_document
        union select document_id from response_file where audit_id = '${file.audit}'
        union select document_id from nonconformity_evidence where audit_id = '${file.audit}') order by x.id`,
    )) as { id: string; sha256: string }[];

  beforeAll(async () => {
    for (const id of [
      await storeDocument(house, { clientId: file.client }),
      await storeDocument(house, { clientId: file.client }),
    ])
      await execute(`insert into application_document (id, application_id, client_id, kind, document_id, added_on)
        select gen_random_uuid(), application_id, client_id, kind, '${id.split(':')[1]}', added_on from application_document where client_id = '${file.client}' limit 1`);
    for (const { id } of await contentsOf()) {
      const sha256 = await house.parts.documents.put(Buffer.from(`content of ${id}`));
      await execute(`update stored_document set sha256 = '${sha256}' where id = '${id}'`);
    }
  });

  it('are owed for every decided audit, and opened once', async () => {
    const record = globalId('Decision', file.decision);
    expect((await dues('TECHNICAL_FILE')).map((each) => each.record)).toContain(record);
    opened = await ask(archivist, 'openTechnicalFile', { decisionId: record, archivistId: null });
    expect(opened).toMatchObject({ status: 'OPEN' });
    expect(codesOf(await ask(archivist, 'openTechnicalFile', { decisionId: record, archivistId: null }))).toEqual([
      'FILE_OPENED',
    ]);
    expect((await dues('TECHNICAL_FILE')).find((each) => each.record === opened.id)?.dueOn).toBe(opened.sealBy);
  });

  it('name each gap with the page it is filled on, and are sealed when every gap is explained', async () => {
    const { parts, missing } = await indexOf(opened.id);
    const gaps = parts.filter(({ state }) => state === 'MISSING');
    expect(codesIn(await take(archivist, opened.id))).toEqual(gaps.map(() => 'FILE_PART_MISSING'));
    expect(missing).toBe(gaps.length);
    expect(gaps.length).toBeGreaterThan(0);
    expect(parts.every(({ seenAt }) => /^[A-Z]\w+:[0-9a-f-]{36}$/.test(seenAt))).toBe(true);
    expect(codesOf(await ask(keeper, 'sealTechnicalFile', { ...archive(opened), gaps: [] }))).toEqual([
      'FILE_OF_ANOTHER',
      ...gaps.map(() => 'FILE_PART_MISSING'),
    ]);
    const explained = gaps.map(({ kind }) => ({ kind, reason: '纸质件另存' }));
    const there = { kind: 'DECISION', reason: '多余' };
    expect(
      codesOf(await ask(archivist, 'sealTechnicalFile', { ...archive(opened), gaps: [...explained, there] })),
    ).toEqual(['FILE_PART_THERE']);
    const sealed = await ask(archivist, 'sealTechnicalFile', { ...archive(opened), gaps: explained });
    expect(sealed).toMatchObject({ status: 'SEALED', seal: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    expect(await indexOf(opened.id)).toMatchObject({ changed: 0, isIntact: true });
    opened = sealed;
  });

  it('go out whole as an archive, each file of which is what its hash says', async () => {
    const answer = await take(archivist, opened.id);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const files = unzipSync(answer.rawPayload);
    const sums = strFromU8(files['SHA256SUMS']!).trim().split('\n');
    const told = new Map(sums.map((line) => line.split('  ') as [string, string]).map(([sum, name]) => [name, sum]));
    for (const [name, sum] of told) expect([name, hashOf(files[name]!)]).toEqual([name, sum]);
    expect(hashOf(files['seal.json']!)).toBe(opened.seal);
    const sealed = JSON.parse(strFromU8(files['seal.json']!)) as { sha256: string | null }[];
    const there = sealed.flatMap(({ sha256 }) => sha256 ?? []);
    expect([...told.values()]).toEqual(expect.arrayContaining(there));
    const paths = Object.keys(files);
    expect(paths.filter((name) => name.startsWith('files/'))).toHaveLength((await contentsOf()).length);
    expect(paths.some((name) => /^papers\/.*\.pdf$/.test(name))).toBe(true);
    // A heading, a line for each part, and who took it.
    expect(strFromU8(files['index.csv']!).trim().split('\r\n')).toHaveLength(sealed.length + 2);
    const [taken] = (await execute(
      `select file, kind from data_export order by exported_at desc, id desc limit 1`,
    )) as object[];
    expect(taken).toEqual({ file: 'exportTechnicalFile', kind: 'PAPERS' });
  });

  it('keep what the reader may not read back: its hash alone goes out', async () => {
    const answer = await take(keeper, opened.id);
    expect(answer.statusCode).toBe(200);
    const files = unzipSync(answer.rawPayload);
    const agreement = (content: string) => content.split('\r\n').filter((line) => line.includes('"Agreement:'));
    expect(agreement(strFromU8(files['index.csv']!))).toHaveLength(1);
    expect(Object.values(files).some((content) => strFromU8(content, true).includes('audit_fee_fen'))).toBe(false);
  });

  it('go out to nobody else, and not while a content is lost', async () => {
    expect((await take(null, opened.id)).statusCode).toBe(401);
    expect((await take(await house.as('PLANNER'), opened.id)).statusCode).toBe(403);
    expect((await take(archivist, globalId('TechnicalFile', file.audit))).statusCode).toBe(404);
    const [{ sha256 }] = (await contentsOf()) as [{ sha256: string; id: string }];
    const content = await house.parts.documents.get(sha256);
    await house.parts.documents.remove(sha256);
    const answer = await take(archivist, opened.id);
    expect([answer.statusCode, codesIn(answer)]).toEqual([409, ['FILE_CONTENT_LOST']]);
    await house.parts.documents.put(content);
  });

  it('show what came after the seal', async () => {
    await execute(
      `insert into team_notice (id, audit_id, client_id, members, sent_on, is_short_notice, object_by) select gen_random_uuid(), id, client_id, '{王芳}', current_date, false, current_date from audit where id = '${file.audit}'`,
    );
    const { changed, isIntact, parts } = await indexOf(opened.id);
    expect({ changed, isIntact }).toEqual({ changed: 1, isIntact: false });
    expect(parts.filter(({ state }) => state === 'ADDED').map(({ kind }) => kind)).toEqual(['TEAM_NOTICE']);
  });

  it('are kept for a full cycle more, whatever anybody wants, and released by another when that is over', async () => {
    const [certificate] = (await execute(
      `select valid_until::text as until from certificate where id = '${file.certificate}'`,
    )) as {
      until: string;
    }[];
    expect(opened.retainUntil).toBe(retainUntil(plainDate(certificate!.until)));
    const release = { outcome: 'RELEASE', reason: '期满', keepUntil: null };
    expect(codesOf(await ask(keeper, 'decideDisposal', { ...archive(opened), ...release }))).toEqual([
      'RETENTION_RUNS',
    ]);
    house.setToday(plusMonths(plainDate(opened.retainUntil as string), 1));
    expect((await dues('RETENTION_END')).map(({ record }) => record)).toEqual([opened.id]);
    const hold = await ask(keeper, 'placeLegalHold', { clientId: globalId('Client', file.client), reason: '诉讼' });
    expect(await dues('RETENTION_END')).toEqual([]);
    expect(codesOf(await ask(keeper, 'decideDisposal', { ...archive(opened), ...release }))).toEqual([
      'UNDER_LEGAL_HOLD',
    ]);
    expect(
      codesOf(await ask(keeper, 'placeLegalHold', { clientId: globalId('Client', file.client), reason: '诉讼' })),
    ).toEqual(['HOLD_STANDS']);
    await expect(
      execute(
        `update technical_file set status = 'RELEASED', disposed_on = current_date, disposed_by_id = '${ids.keeper.split(':')[1]}', disposal_reason = 'x' where id = '${opened.id.split(':')[1]}'`,
      ),
    ).rejects.toThrow('legal hold');
    const lifted = await ask(keeper, 'liftLegalHold', {
      legalHoldId: hold.id,
      expectedVersion: hold.version,
      reason: '结案',
    });
    expect(lifted.liftedOn).toBe(house.today());
    const kept = await ask(keeper, 'decideDisposal', {
      ...archive(opened),
      outcome: 'KEEP',
      reason: '客户要求',
      keepUntil: plusMonths(house.today(), 6),
    });
    expect(kept).toMatchObject({ status: 'SEALED', retainUntil: plusMonths(house.today(), 6) });
    expect(codesOf(await ask(keeper, 'decideDisposal', { ...archive(kept), ...release }))).toEqual(['RETENTION_RUNS']);
    house.setToday(plusMonths(house.today(), 7));
    opened = await ask(manager, 'decideDisposal', { ...archive(kept), ...release });
    expect(opened.status).toBe('RELEASED');
    await expect(execute(`delete from technical_file where id = '${opened.id.split(':')[1]}'`)).rejects.toThrow(
      'never removed',
    );
  });

  it('lose their kept files for good once they are released, under no hold, by another; the hashes stay', async () => {
    const destroy = { ...archive(opened), reason: '期满销毁' };
    const held = await ask(keeper, 'placeLegalHold', { clientId: globalId('Client', file.client), reason: '诉讼' });
    const { data, errors } = await archivist(
      'mutation ($input: DestroyTechnicalFileInput!) { destroyTechnicalFile(input: $input) { __typename ... on Refused { refusals { code } } } }',
      { input: destroy },
    );
    expect(errors).toBeUndefined();
    expect(data.destroyTechnicalFile.refusals).toEqual([{ code: 'UNDER_LEGAL_HOLD' }]);
    // A file that shows an answer is shown by a visit as well, which is no part of the technical file.
    const shown = (await execute(`select document_id::text as id from response_file`)) as { id: string }[];
    const [first, ...others] = (await contentsOf()).filter(
      ({ id }) => !shown.some((each) => each.id === id),
    ) as unknown as [Kept, ...Kept[]];
    await expect(
      execute(`update stored_document set destroyed_on = current_date where id = '${first.id}'`),
    ).rejects.toThrow('legal hold');
    await ask(keeper, 'liftLegalHold', { legalHoldId: held.id, expectedVersion: held.version, reason: '结案' });
    expect(codesOf(await ask(archivist, 'destroyTechnicalFile', { ...destroy, reason: ' ' }))).toEqual([
      'HOUSE_REASON_MISSING',
    ]);

    // What another record stands on stays, and so does a content that another record names by its hash.
    const twin = await storeDocument(house);
    const [shared] = others as [Kept];
    await execute(`update stored_document set sha256 = '${shared.sha256}' where id = '${twin.split(':')[1]}'`);
    const task = await plan({ kind: 'ANNUAL_REPORT', year: 2024, dueOn: plusMonths(house.today(), 1) });
    await execute(`update house_task set document_id = '${first.id}' where id = '${task.id.split(':')[1]}'`);

    // So do the files of other decisions that are kept: here they were released too.
    await execute(`insert into technical_file (id, number, decision_id, certification_id, client_id, archivist_id, status, opened_on, seal_by,
        sealed_on, seal, disposed_on, disposed_by_id, disposal_reason, version)
      select gen_random_uuid(), 'TF-' || d.id, d.id, f.certification_id, f.client_id, f.archivist_id, 'RELEASED', f.opened_on, f.seal_by,
        f.sealed_on, f.seal, f.disposed_on, f.disposed_by_id, f.disposal_reason, 1
      from technical_file f join decision d on d.certification_id = f.certification_id and d.id <> f.decision_id
      where f.id = '${opened.id.split(':')[1]}'`);

    expect(await ask(archivist, 'destroyTechnicalFile', destroy)).toMatchObject({ status: 'DESTROYED' });
    const gone = (await execute(`select id::text from stored_document where destroyed_on is not null`)) as {
      id: string;
    }[];
    expect(gone.map(({ id }) => id).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
    const failures: unknown[] = [];
    await queueDue(house.parts);
    expect(await runJobs(house.parts, (error) => failures.push(error))).toContain('DESTRUCTION');
    expect(failures).toEqual([]);
    expect(await house.parts.documents.has(first.sha256)).toBe(true);
    expect(await house.parts.documents.has(shared.sha256)).toBe(true);
    for (const { sha256 } of others.slice(1)) expect(await house.parts.documents.has(sha256)).toBe(false);
    const { parts } = await indexOf(opened.id);
    const destroyed = parts.flatMap(({ state, sha256 }) => (state === 'DESTROYED' ? [sha256] : []));
    expect(new Set(destroyed)).toEqual(new Set(others.map(({ sha256 }) => sha256)));
    const read = await house.http.inject({
      url: `/documents/StoredDocument:${shared.id}`,
      headers: { cookie: archivist.cookie },
    });
    expect([read.statusCode, codesIn(read)]).toEqual([409, ['DOCUMENT_DESTROYED']]);
    expect((await take(archivist, opened.id)).statusCode).toBe(200);
    await expect(execute(`update stored_document set destroyed_on = null where id = '${shared.id}'`)).rejects.toThrow(
      'stays destroyed',
    );
  });
});

describe('filings', () => {
  it('are told of every adopted edition, with the certificates that stand on it', async () => {
    house.setToday('2026-03-02');
    const { data, errors } = await keeper(
      '{ ruleFilings { editionId state number certificates certificateNumbers checkBy } }',
    );
    expect(errors).toBeUndefined();
    const [filing] = data.ruleFilings as { certificates: number; certificateNumbers: string[] }[];
    expect(filing).toMatchObject({ editionId: 'gbt-27922/2011', certificates: filing!.certificateNumbers.length });
    expect(filing!.certificates).toBe(1);
  });

  it('are not for whoever has no business in the house', async () => {
    const sales = await house.as('SALES');
    expect((await sales('{ ruleFilings { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await sales('{ impartialityRisks { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
