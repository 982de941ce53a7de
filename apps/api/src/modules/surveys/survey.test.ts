import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import { openAudit } from '../../../test/open-audit.js';
import { globalId } from '../../graphql/ids.js';
import { Programme } from '../programmes/index.js';
import { makePerson } from '../../../test/path.js';
import type { OpenAudit } from '../../../test/open-audit.js';

const REFUSED = '... on Refused { refusals { code field params } }';
const SURVEY = `id version status standard requiredSample formulaVersion frame frameSize respondents csi csiExact labels closedOn
  columns { code least most } result { csi { shown exact } interval { low { shown } high { shown } } alpha { shown } labels } csv`;
const verb = (name: string, answer = `... on Survey { ${SURVEY} }`) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${answer} ${REFUSED} } }`;
const PREVIEW = `query ($id: ID!, $csv: String!) { surveyImportPreview(surveyId: $id, csv: $csv) { added replaced unchanged refusals { code field message } } }`;

const QUESTIONNAIRE = {
  scaleMax: 5,
  dimensions: [
    { code: 'D1', title: '响应', weight: '2', items: [{ code: 'A', title: '按时到达', weight: '1' }] },
    { code: 'D2', title: '维修', weight: '1', items: [{ code: 'B', title: '一次修好', weight: '1' }] },
  ],
  overall: false,
  recommend: false,
};
const PLAN = {
  title: '2026 年顾客满意度测评',
  startsOn: '2026-03-01',
  endsOn: '2026-03-09',
  frame: '2025 年报修的顾客名册',
  frameSize: 500,
  drawMethod: 'RANDOM',
  invited: 300,
  confidence: 95,
  marginPercent: '5',
  sharePercent: '50',
  questionnaire: QUESTIONNAIRE,
};

let house: House;
let audit: OpenAudit;
let auditor: Visitor;
let manager: Visitor;
let analystId: string;
let visitorId: string;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-10' });
  audit = await openAudit(house);
  auditor = await audit.member('AUDITOR');
  manager = await house.as('PROGRAMME_MANAGER');
  const programme = await house.em().findOneOrFail(Programme, { code: 'gbt-27922' });
  const functions = ['SURVEY_ANALYST', 'MYSTERY_CUSTOMER'] as const;
  const able = await makePerson(house, {
    name: '数清明',
    programme,
    grade: null,
    codes: [],
    functions: [...functions],
  });
  analystId = visitorId = globalId('Person', able.id);
});
afterAll(() => house.close());

interface Answered {
  readonly id: string;
  readonly version: number;
  readonly refusals?: ReadonlyArray<{ readonly code: string; readonly field: string | null }>;
  readonly [name: string]: unknown;
}

async function ask(who: Visitor, document: string, input: object): Promise<Answered> {
  const { data, errors } = await who(document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, Answered>)[0] as Answered;
}

const codesOf = ({ refusals }: Answered) => refusals?.map(({ code, field }) => `${code} ${field}`);
const drawUp = (change: object = {}, who = auditor) =>
  ask(who, verb('drawUpSurvey'), {
    ...PLAN,
    clientId: `Client:${audit.clientId}`,
    auditId: audit.id,
    analystId,
    ...change,
  });
const same = ({ id, version }: Answered) => ({ surveyId: id, expectedVersion: version });
const importCsv = (survey: Answered, csv: string) =>
  ask(auditor, verb('importSurveyAnswers'), { ...same(survey), csv });

describe('drawUpSurvey', () => {
  it('keeps the frame, the size by the formula and its version, and the edition of the day (rule 58)', async () => {
    expect(await drawUp()).toMatchObject({
      status: 'COLLECTING',
      standard: 'SBT_10409_2025',
      frame: '2025 年报修的顾客名册',
      frameSize: 500,
      requiredSample: 218,
      formulaVersion: '1',
      csi: null,
      labels: ['SAMPLE_TOO_SMALL', 'RELIABILITY_UNKNOWN'],
    });
    expect(await drawUp({ startsOn: '2025-12-31' })).toMatchObject({ standard: 'SBT_10409_2007' });
  });

  it('refuses with every reason at once, also an audit of somebody else', async () => {
    const other = await openAudit(house);
    const refused = await drawUp({ title: ' ', confidence: 80, auditId: other.id }, manager);
    expect(codesOf(refused)).toEqual([
      'SURVEY_TITLE_MISSING title',
      'CONFIDENCE_UNKNOWN confidence',
      'SURVEY_AUDIT_OF_ANOTHER auditId',
    ]);
  });

  it('is out of sight for an auditor of other clients', async () => {
    const other = await openAudit(house);
    const { errors } = await (
      await other.member('AUDITOR')
    )(verb('drawUpSurvey'), {
      input: { ...PLAN, clientId: `Client:${audit.clientId}`, auditId: null, analystId },
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('who analyses a survey', () => {
  const ANALYSTS = `query ($clientId: ID!, $auditId: ID, $startsOn: PlainDate!, $endsOn: PlainDate!) {
    surveyAnalysts(clientId: $clientId, auditId: $auditId, startsOn: $startsOn, endsOn: $endsOn) { personId name eligible checks { code passed } } }`;
  const asked = (change: object = {}) =>
    auditor(ANALYSTS, { clientId: `Client:${audit.clientId}`, auditId: audit.id, ...SPAN, ...change });
  const SPAN = { startsOn: '2026-03-01', endsOn: '2026-03-09' };

  it('is somebody the engine lets do so, and the list says the same as the gate', async () => {
    const programme = await house.em().findOneOrFail(Programme, { code: 'gbt-27922' });
    const undeclared = await makePerson(house, {
      name: '未声明',
      programme,
      grade: null,
      codes: [],
      functions: ['SURVEY_ANALYST'],
      declaredUntil: null as never,
    });
    const { data } = await asked();
    expect(data.surveyAnalysts.map(({ name, eligible }: Answered) => [name, eligible])).toEqual([
      ['数清明', true],
      ['未声明', false],
    ]);
    const failed = data.surveyAnalysts[1].checks.filter(({ passed }: { passed: boolean }) => !passed);
    const refused = await drawUp({ analystId: globalId('Person', undeclared.id) });
    expect(codesOf(refused)).toEqual(failed.map(({ code }: { code: string }) => `${code} analystId`));
    expect(failed).toHaveLength(1);
  });

  it('is asked about every day on which customers are asked, and of any programme where there is no audit', async () => {
    expect((await asked({ auditId: null })).data.surveyAnalysts[0].eligible).toBe(true);
    const leave = { personId: analystId, kind: 'ANNUAL', validFrom: '2026-03-05', validUntil: '2026-03-06' };
    const keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
    const { data } = await keeper(
      `mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename ... on Leave { id version } } }`,
      { input: leave },
    );
    expect(codesOf(await drawUp())).toEqual(['ON_LEAVE analystId']);
    const { id: leaveId, version: expectedVersion } = data.recordLeave;
    await keeper(`mutation ($input: CancelLeaveInput!) { cancelLeave(input: $input) { __typename } }`, {
      input: { leaveId, expectedVersion, reason: '改期' },
    });
    expect(codesOf(await drawUp())).toBeUndefined();
  });

  it('is nobody without the function', async () => {
    expect(codesOf(await drawUp({ analystId: globalId('Person', audit.persons.get('LEADER') ?? '') }))).toContain(
      'NOT_AUTHORISED analystId',
    );
  });
});

describe('importSurveyAnswers', () => {
  it('tells beforehand what a file would do, with every fault, and writes all of it or nothing', async () => {
    const survey = await drawUp();
    const { data } = await auditor(PREVIEW, { id: survey.id, csv: 'id,A,B\n1,9,x\n1,1,1' });
    expect(data.surveyImportPreview).toMatchObject({
      added: 0,
      refusals: [
        { code: 'ANSWER_OUT_OF_SCALE', field: 'csv.2' },
        { code: 'ANSWER_OUT_OF_SCALE', field: 'csv.2' },
        { code: 'ROW_KEY_TWICE', field: 'csv.3' },
      ],
    });
    expect(codesOf(await importCsv(survey, 'id,A,B\n1,5,5\n2,6,1'))).toEqual(['ANSWER_OUT_OF_SCALE csv.3']);
    expect(await importCsv(survey, 'id,A\n1,5')).toMatchObject({ refusals: [{ code: 'CSV_COLUMNS_MISSING' }] });

    // A 5, 3 → 75; B 4, 2 → 50; (2 · 75 + 50) / 3.
    const read = await importCsv(survey, '\uFEFFid,A,B\r\n=1,5,4\r\n2,3,2\r\n3,,\r\n');
    expect(read).toMatchObject({ respondents: 2, csiExact: '200/3', csi: '66.666666' });
    expect(read['result']).toMatchObject({ csi: { shown: '66.66' }, alpha: { shown: '1.00' } });
    expect(read['csv']).toBe("\uFEFFid,A,B\r\n'=1,5,4\r\n2,3,2\r\n3,,\r\n");
  });

  it('can be read again: the same customers stay the same customers', async () => {
    const survey = await drawUp();
    const once = await importCsv(survey, 'id,A,B\n1,5,4\n2,3,2');
    const { data } = await auditor(PREVIEW, { id: survey.id, csv: 'id,B,A\n1,4,5\n2,5,5\n3,1,1' });
    expect(data.surveyImportPreview).toEqual({ added: 1, replaced: 1, unchanged: 1, refusals: [] });
    const again = await importCsv(once, 'id,A,B\n1,5,4\n2,3,2');
    expect(again).toMatchObject({ respondents: 2, csiExact: once['csiExact'] });
  });

  it('takes typed answers by the same rules, and no more than were asked', async () => {
    const survey = await drawUp({ invited: 1, frameSize: 1, drawMethod: 'CENSUS' });
    const typed = (rows: object[]) => ask(auditor, verb('recordSurveyAnswers'), { ...same(survey), rows });
    const refused = await typed([
      { rowKey: '1', answers: [5] },
      { rowKey: '2', answers: [0, null] },
    ]);
    expect(codesOf(refused)).toEqual([
      'MORE_ANSWERS_THAN_INVITED surveyId',
      'ANSWER_COUNT_WRONG csv.1',
      'ANSWER_OUT_OF_SCALE csv.2',
    ]);
    expect(await typed([{ rowKey: '1', answers: [5, null] }])).toMatchObject({ csiExact: '100/1' });
  });
});

describe('amendSurvey', () => {
  it('changes the plan, and the questions only while nobody answered', async () => {
    const survey = await importCsv(await drawUp(), 'id,A,B\n1,5,4');
    const amend = (change: object) =>
      ask(auditor, verb('amendSurvey'), { ...same(survey), ...PLAN, analystId, ...change });
    expect(codesOf(await amend({ questionnaire: { ...QUESTIONNAIRE, scaleMax: 10 } }))).toEqual([
      'QUESTIONS_HAVE_ANSWERS questionnaire',
    ]);
    expect(await amend({ frameSize: 301 })).toMatchObject({ frameSize: 301, requiredSample: 170 });
    const { errors } = await auditor(verb('amendSurvey'), { input: { ...same(survey), ...PLAN, analystId } });
    expect(errors?.[0]?.extensions.code).toBe('STALE_VERSION');
  });
});

describe('closeSurvey', () => {
  it('makes it evidence that nothing changes, the database included', async () => {
    const survey = await drawUp();
    const close = (of: Answered) => ask(auditor, verb('closeSurvey'), same(of));
    expect(codesOf(await close(survey))).toEqual(['SURVEY_UNANSWERED surveyId']);
    const closed = await close(await importCsv(survey, 'id,A,B\n1,5,4'));
    expect(closed).toMatchObject({ status: 'CLOSED', closedOn: '2026-03-10' });
    expect(codesOf(await importCsv(closed, 'id,A,B\n1,1,1'))).toEqual(['SURVEY_CLOSED surveyId']);
    const connection = house.em().getConnection();
    const uuid = closed.id.split(':')[1];
    await expect(connection.execute(`update survey set csi = 99 where id = '${uuid}'`)).rejects.toThrow(
      'stays as it was',
    );
    await expect(connection.execute(`delete from survey where id = '${uuid}'`)).rejects.toThrow('stays as it was');
  });
});

describe('attachResponseBasis', () => {
  const ATTACH = verb('attachResponseBasis', '... on ResponseBasis { id criterion survey { id csi labels } }');
  const DETACH = verb('detachResponseBasis', '... on Audit { id responseBases { id } }');

  it('lays a closed survey beside a leaf, gives no verdict, and can be taken off before the report', async () => {
    const open = await importCsv(await drawUp(), 'id,A,B\n1,5,4');
    const leaf = { auditId: audit.id, evaluation: 'main', criterion: '5.3.1.4', surveyId: open.id };
    expect(codesOf(await ask(auditor, ATTACH, leaf))).toEqual(['SURVEY_STILL_OPEN surveyId']);
    await ask(auditor, verb('closeSurvey'), same(open));
    expect(codesOf(await ask(auditor, ATTACH, { ...leaf, criterion: '5.3.1', surveyId: null }))).toEqual([
      'CRITERION_UNKNOWN_HERE criterion',
      'BASIS_ONE_ONLY surveyId',
    ]);

    const attached = await ask(auditor, ATTACH, leaf);
    expect(attached).toMatchObject({ criterion: '5.3.1.4', survey: { id: open.id, csi: '91.666666' } });
    expect(codesOf(await ask(auditor, ATTACH, leaf))).toEqual(['BASIS_ATTACHED_ALREADY criterion']);
    const { data } = await auditor(`{ scorecard(id: "${audit.scorecards['main']}") { responses { criterion } } }`);
    expect(data.scorecard.responses).toEqual([]);
    expect(await ask(auditor, DETACH, { basisId: attached.id })).toMatchObject({ responseBases: [] });
  });

  it('is for the team', async () => {
    const { errors } = await manager(ATTACH, {
      input: { auditId: audit.id, evaluation: 'main', criterion: '5.3.1.4', surveyId: null },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('recordMysteryVisit', () => {
  const RECORD = verb(
    'recordMysteryVisit',
    '... on MysteryVisit { id visitor visitedOn channel outlet scenario observations recordedOn recordedBy { name } }',
  );
  const REMOVE = verb('removeMysteryVisit', '... on Audit { mysteryVisits { id } }');
  const ATTACH = verb('attachResponseBasis', '... on ResponseBasis { id visit { outlet } }');
  const DETACH = verb('detachResponseBasis', '... on Audit { id }');
  const READ = `query ($id: ID!) { audit(id: $id) { activities { kind } team { days { day } } mysteryVisits { outlet observations } responseBases { criterion visit { outlet } } } }`;
  const run = (statement: string) => house.em().getConnection().execute(statement);
  const VISIT = {
    visitedOn: '2026-03-09',
    channel: 'PHONE',
    outlet: '400-000-0000',
    scenario: '报修空调不制冷',
    observations: '三声内接听，当日上门',
    documentIds: null,
  };
  let activityId: string;

  it('keeps who went where as what, within the days the audit has for it', async () => {
    const made = `insert into audit_activity (id, audit_id, client_id, kind, starts_on, ends_on)
      select gen_random_uuid(), id, client_id, 'MYSTERY', '2026-03-08', '2026-03-09' from audit where id = '${audit.uuid}' returning id`;
    const [{ id }] = (await run(made)) as [{ id: string }];
    activityId = `AuditActivity:${id}`;
    const refused = await ask(auditor, RECORD, {
      ...VISIT,
      activityId,
      visitorId,
      visitedOn: '2026-03-10',
      outlet: ' ',
    });
    expect(codesOf(refused)).toEqual(['VISIT_OUTSIDE_ACTIVITY visitedOn', 'VISIT_OUTLET_MISSING outlet']);
    const { documentIds: _, ...told } = VISIT;
    expect(await ask(auditor, RECORD, { ...VISIT, activityId, visitorId })).toMatchObject({
      ...told,
      visitor: '数清明',
      recordedOn: '2026-03-10',
      recordedBy: { name: expect.stringMatching(/AUDITOR$/) },
    });
    await expect(run(`update mystery_visit set visited_on = '2026-03-10'`)).rejects.toThrow(/a day its audit has/);
  });

  it('lets nobody go whom the engine does not, and says so in the list of who might', async () => {
    const WHO = `query ($id: ID!, $on: PlainDate!) { mysteryCustomers(activityId: $id, visitedOn: $on) { name eligible checks { code passed message } } }`;
    const { data } = await auditor(WHO, { id: activityId, on: '2026-03-09' });
    expect(data.mysteryCustomers).toMatchObject([{ name: '数清明', eligible: true }]);
    await run(`insert into interest (id, person_id, client_id, kind, starts_on, ends_on, declared)
      values (gen_random_uuid(), '${visitorId.split(':')[1]}', '${audit.clientId}', 'CONSULTANCY', '2025-01-01', '2025-06-01', true)`);
    const after = (await auditor(WHO, { id: activityId, on: '2026-03-09' })).data.mysteryCustomers[0];
    const failed = after.checks.filter(({ passed }: { passed: boolean }) => !passed);
    expect(failed).toHaveLength(1);
    const refused = await ask(auditor, RECORD, { ...VISIT, activityId, visitorId });
    expect(codesOf(refused)).toEqual([`${failed[0].code} visitorId`]);
    await run(`delete from interest where person_id = '${visitorId.split(':')[1]}'`);
  });

  it('is evidence of a leaf and no verdict, and stays while an answer rests on it', async () => {
    const visit = await ask(auditor, RECORD, { ...VISIT, activityId, visitorId, outlet: '东门店', channel: 'STORE' });
    const leaf = { auditId: audit.id, evaluation: 'main', criterion: '5.3.1.4', visitId: visit.id };
    const basis = await ask(auditor, ATTACH, leaf);
    expect(basis).toMatchObject({ visit: { outlet: '东门店' } });
    expect(codesOf(await ask(auditor, ATTACH, leaf))).toEqual(['BASIS_ATTACHED_ALREADY criterion']);
    const { data } = await auditor(`{ scorecard(id: "${audit.scorecards['main']}") { responses { criterion } } }`);
    expect(data.scorecard.responses).toEqual([]);
    expect(codesOf(await ask(auditor, REMOVE, { visitId: visit.id }))).toEqual(['VISIT_IS_EVIDENCE null']);
    await ask(auditor, DETACH, { basisId: basis.id });
    expect(await ask(auditor, REMOVE, { visitId: visit.id })).toMatchObject({ mysteryVisits: [{}] });
  });

  it('is told to the client with the report and not before, and is final then', async () => {
    const contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
    const [visit] = (await auditor(`{ audit(id: "${audit.id}") { mysteryVisits { id } } }`)).data.audit.mysteryVisits;
    await ask(auditor, ATTACH, { auditId: audit.id, evaluation: 'main', criterion: '5.3.1.4', visitId: visit.id });
    const before = (await contact(READ, { id: audit.id })).data.audit;
    expect(before.activities.map(({ kind }: { kind: string }) => kind)).not.toContain('MYSTERY');
    expect(before).toMatchObject({
      mysteryVisits: [],
      responseBases: [],
      team: expect.arrayContaining([{ days: [] }]),
    });
    await run(`update audit set status = 'REPORTED' where id = '${audit.uuid}'`);
    expect((await contact(READ, { id: audit.id })).data.audit).toMatchObject({
      mysteryVisits: [{ outlet: '400-000-0000' }],
      responseBases: [{ criterion: '5.3.1.4', visit: { outlet: '400-000-0000' } }],
    });
    await expect(run(`update mystery_visit set outlet = '别处'`)).rejects.toThrow(/are final/);
    expect(codesOf(await ask(auditor, RECORD, { ...VISIT, activityId, visitorId }))).toEqual(['AUDIT_NOT_OPEN null']);
  });
});
