import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFor, openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const FIELDS = `id version number criteria { evaluation criterion title { zh } } criterion specialDeductionId grade status raisedOn dueOn cause answeredOn returnReason acceptedOn
  verifiedOn verification verificationMethod verifiedBy { name } closedOn dueState overdueRung remindOn escalatesOn escalatedOn escalationReason verifyBy
  evidenceFiles { purpose addedBy document { fileName } } answers { number cause answeredBy answeredOn returnReason returnedOn evidenceFiles { document { fileName } } }`;
const verb = (name: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Nonconformity { ${FIELDS} } ... on Refused { refusals { code field } } } }`;
};
const FIRST = [{ criterion: '5.1.1.1' }];
const FOUND = { grade: 'MINOR', statement: '未设专门部门', evidence: '组织架构图' };
const ANSWER = { cause: '职责未分配', correction: '已指定部门', correctiveAction: '修订职责文件' };

let house: House;
let audit: OpenAudit;
let leader: Visitor;
let contact: Visitor;
beforeAll(async () => {
  house = await startHouse();
  audit = await openAudit(house);
  leader = await audit.member('LEADER');
  contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
});
afterAll(() => house.close());

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

async function raise(given: object = {}): Promise<Shown> {
  const { data, errors } = await leader(verb('raiseNonconformity'), {
    input: { auditId: audit.id, criteria: FIRST, ...FOUND, ...given },
  });
  expect(errors).toBeUndefined();
  expect(data.raiseNonconformity).toMatchObject({ __typename: 'Nonconformity' });
  return data.raiseNonconformity;
}

/** Takes a step and gives the record as it is then. */
async function step(
  visitor: Visitor,
  name: string,
  { of, ...given }: { of: Shown } & Record<string, unknown>,
): Promise<Shown> {
  const { data, errors } = await visitor(verb(name), {
    input: { nonconformityId: of.id, expectedVersion: of.version, ...given },
  });
  expect(errors).toBeUndefined();
  expect(data[name].refusals).toBeUndefined();
  return data[name];
}

async function codesOf(
  visitor: Visitor,
  name: string,
  { of, ...given }: { of: Shown } & Record<string, unknown>,
): Promise<string[]> {
  const { data, errors } = await visitor(verb(name), {
    input: { nonconformityId: of.id, expectedVersion: of.version, ...given },
  });
  if (errors) return errors.map(({ extensions }) => extensions.code);
  return data[name].refusals?.map(({ code }: { code: string }) => code) ?? [];
}

describe('raiseNonconformity', () => {
  it('is numbered within its audit and due by the edition', async () => {
    const first = await raise();
    const second = await raise({ grade: 'MAJOR', criteria: [{ evaluation: 'main', criterion: '5.1.1.1' }] });
    expect(first).toMatchObject({
      criterion: '5.1.1.1',
      criteria: [{ evaluation: 'main', criterion: '5.1.1.1', title: { zh: expect.any(String) } }],
      status: 'OPEN',
      raisedOn: '2026-03-02',
      dueOn: '2026-04-01',
      dueState: 'RUNNING',
    });
    expect(second).toMatchObject({ number: Number(first['number']) + 1, grade: 'MAJOR', dueOn: '2026-05-31' });
  });

  it('tells every reason at once', async () => {
    const { data } = await leader(verb('raiseNonconformity'), {
      input: {
        auditId: audit.id,
        criteria: [{ criterion: '5.1' }],
        specialDeductionId: 'none',
        grade: 'MINOR',
        statement: ' ',
        evidence: '',
      },
    });
    expect(data.raiseNonconformity.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'UNKNOWN_CRITERION',
      'UNKNOWN_SPECIAL_DEDUCTION',
      'NONCONFORMITY_STATEMENT_MISSING',
      'NONCONFORMITY_EVIDENCE_MISSING',
    ]);
  });

  it('asks what it rests on, and spares what is only encouraged', async () => {
    const bare = await leader(verb('raiseNonconformity'), { input: { auditId: audit.id, ...FOUND } });
    expect(bare.data.raiseNonconformity.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'NONCONFORMITY_GROUND_MISSING',
    ]);
    const maturity = await openAudit(house, { edition: 'after-sales-maturity/2026' });
    const other = await maturity.member('LEADER');
    const { data } = await other(verb('raiseNonconformity'), {
      input: { auditId: maturity.id, criteria: [{ criterion: '6.2.6.1.b' }], ...FOUND },
    });
    expect(data.raiseNonconformity.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'CRITERION_ONLY_ENCOURAGED',
    ]);
  });

  it('is not for who watches, and numbers never collide', async () => {
    const observer = await audit.member('OBSERVER');
    const { data } = await observer(verb('raiseNonconformity'), {
      input: { auditId: audit.id, criteria: FIRST, ...FOUND },
    });
    expect(data.raiseNonconformity.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'SEAT_RECORDS_NOTHING',
    ]);
    const raised = await Promise.all(Array.from({ length: 8 }, () => raise()));
    expect(new Set(raised.map(({ number }) => number)).size).toBe(8);
  });

  it('refers a partial surveillance when it is major', async () => {
    const partial = await openAudit(house, { edition: 'online-service-capability/2026', kind: 'SURVEILLANCE' });
    const auditor = await partial.member('AUDITOR');
    const scorecardId = partial.scorecards['capability']!;
    const read = async () =>
      (
        await auditor(
          'query ($id: ID!) { scorecard(id: $id) { version passed outcome { confirmation referralReasons } criteria { code asked } } }',
          { id: scorecardId },
        )
      ).data.scorecard;
    const asked = (await read()).criteria
      .filter((each: { asked: boolean }) => each.asked)
      .map(({ code }: { code: string }) => ({ criterion: code, verdict: 'MET' }));
    await auditor('mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename } }', {
      input: { scorecardId, expectedVersion: 1, responses: asked },
    });
    expect(await read()).toMatchObject({ passed: true });
    await auditor(verb('raiseNonconformity'), {
      input: { auditId: partial.id, criteria: [{ criterion: 'A.1' }], ...FOUND, grade: 'MAJOR' },
    });
    expect(await read()).toMatchObject({
      passed: false,
      outcome: { confirmation: 'REFERRED', referralReasons: ['MAJOR_NONCONFORMITY'] },
    });
  });
});

describe('the way of a nonconformity', () => {
  it('leads from the answer over its return, the plan and the effect to its closure', async () => {
    const raised = await raise();
    const answered = await step(contact, 'answerNonconformity', { of: raised, ...ANSWER });
    expect(answered).toMatchObject({ status: 'ANSWERED', answeredOn: '2026-03-02', cause: '职责未分配' });
    const returned = await step(leader, 'returnNonconformity', { of: answered, reason: '原因不充分' });
    expect(returned).toMatchObject({ status: 'SENT_BACK', returnReason: '原因不充分', dueOn: '2026-04-01' });
    const again = await step(contact, 'answerNonconformity', { of: returned, ...ANSWER });
    const accepted = await step(leader, 'acceptNonconformityPlan', { of: again });
    expect(accepted).toMatchObject({ status: 'PLAN_ACCEPTED', acceptedOn: '2026-03-02' });
    const without = await step(leader, 'verifyNonconformity', {
      of: accepted,
      effective: false,
      method: 'DOCUMENTS',
      evidence: '仍无部门',
    });
    expect(without).toMatchObject({ status: 'SENT_BACK', returnReason: '仍无部门', acceptedOn: null });
    const third = await step(contact, 'answerNonconformity', { of: without, ...ANSWER });
    const reviewer = await house.as('TECHNICAL_REVIEWER');
    const verified = await step(reviewer, 'verifyNonconformity', {
      of: third,
      effective: true,
      method: 'DOCUMENTS',
      evidence: '任命文件',
    });
    expect(verified).toMatchObject({
      status: 'VERIFIED',
      verifiedOn: '2026-03-02',
      verification: '任命文件',
      verifiedBy: { name: expect.any(String) },
      dueState: 'DONE',
    });
    const closed = await step(leader, 'closeNonconformity', { of: verified });
    expect(closed).toMatchObject({ status: 'CLOSED', closedOn: '2026-03-02' });
    const uuid = closed.id.split(':')[1];
    const run = (statement: ReturnType<typeof sql>) => statement.execute(house.em().getKysely() as never);
    await expect(run(sql`update nonconformity set verification = 'x' where id = ${uuid}`)).rejects.toThrow(/closed/);
    await expect(run(sql`delete from nonconformity where id = ${uuid}`)).rejects.toThrow(/never deleted/);
    await expect(run(sql`update nonconformity set statement = 'x' where status = 'OPEN'`)).rejects.toThrow(
      /does not change/,
    );
  });

  it('cannot be walked in another order', async () => {
    const raised = await raise();
    expect(await codesOf(leader, 'acceptNonconformityPlan', { of: raised })).toEqual(['NONCONFORMITY_NOT_ANSWERED']);
    expect(await codesOf(leader, 'returnNonconformity', { of: raised, reason: ' ' })).toEqual([
      'NONCONFORMITY_NOT_ANSWERED',
      'SEND_BACK_REASON_MISSING',
    ]);
    expect(
      await codesOf(leader, 'verifyNonconformity', { of: raised, effective: true, method: 'DOCUMENTS', evidence: '' }),
    ).toEqual(['NONCONFORMITY_NOT_ANSWERED', 'VERIFICATION_EVIDENCE_MISSING']);
    expect(await codesOf(leader, 'closeNonconformity', { of: raised })).toEqual(['NONCONFORMITY_NOT_VERIFIED']);
    const answered = await step(contact, 'answerNonconformity', { of: raised, ...ANSWER });
    expect(await codesOf(contact, 'answerNonconformity', { of: answered, ...ANSWER })).toEqual([
      'NONCONFORMITY_NOT_OPEN',
    ]);
    expect(await codesOf(leader, 'closeNonconformity', { of: answered })).toEqual(['NONCONFORMITY_NOT_VERIFIED']);
    expect(await codesOf(leader, 'acceptNonconformityPlan', { of: raised })).toEqual(['STALE_VERSION']);
  });

  it('is answered by the client or the office for it, never by the team or another client', async () => {
    const raised = await raise();
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await openAudit(house)).clientId });
    expect(await codesOf(stranger, 'answerNonconformity', { of: raised, ...ANSWER })).toEqual(['NOT_FOUND']);
    expect(await codesOf(leader, 'answerNonconformity', { of: raised, ...ANSWER })).toEqual(['FORBIDDEN']);
    const onTeam = await house.as('PLANNER', { personId: (await audit.member('TRAINEE')).personId ?? '' });
    expect(await codesOf(onTeam, 'answerNonconformity', { of: raised, ...ANSWER, cause: ' ' })).toEqual([
      'ANSWERED_BY_THE_TEAM',
      'CAUSE_MISSING',
    ]);
    const planner = await house.as('PLANNER');
    expect(await step(planner, 'answerNonconformity', { of: raised, ...ANSWER })).toMatchObject({ status: 'ANSWERED' });
  });

  it('is judged by the team that records or by a technical reviewer', async () => {
    const answered = await step(contact, 'answerNonconformity', { of: await raise(), ...ANSWER });
    expect(await codesOf(await audit.member('OBSERVER'), 'acceptNonconformityPlan', { of: answered })).toEqual([
      'SEAT_RECORDS_NOTHING',
    ]);
    expect(await codesOf(contact, 'acceptNonconformityPlan', { of: answered })).toEqual(['FORBIDDEN']);
    const reviewer = await house.as('TECHNICAL_REVIEWER');
    expect(await step(reviewer, 'acceptNonconformityPlan', { of: answered })).toMatchObject({
      status: 'PLAN_ACCEPTED',
    });
  });
});

describe('a special deduction', () => {
  it('has one nonconformity of its own, and stays while it has', async () => {
    const own = await openAudit(house);
    const auditor = await own.member('AUDITOR');
    const scorecardId = own.scorecards['main']!;
    const RECORD =
      'mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { ... on Scorecard { version specialDeductions { id } signOff { code } } ... on Refused { refusals { code params } } } }';
    const responses = answersFor(house, ['gbt-27922/2011', 'main']);
    const first = await auditor(RECORD, {
      input: {
        scorecardId,
        expectedVersion: 1,
        responses,
        specialDeductions: [{ reason: '违反三包规定', evidence: '投诉记录' }],
      },
    });
    const { version, specialDeductions, signOff } = first.data.recordResponses;
    expect(signOff).toEqual([{ code: 'RECTIFICATION_MISSING' }]);
    const input = { auditId: own.id, specialDeductionId: specialDeductions[0].id, ...FOUND };
    const raised = await auditor(verb('raiseNonconformity'), { input });
    expect(raised.data.raiseNonconformity).toMatchObject({
      criteria: [],
      criterion: null,
      specialDeductionId: specialDeductions[0].id,
    });
    const twice = await auditor(verb('raiseNonconformity'), { input });
    expect(twice.data.raiseNonconformity.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'SPECIAL_DEDUCTION_RECTIFIED',
    ]);
    const removed = await auditor(RECORD, {
      input: { scorecardId, expectedVersion: version, responses: [], specialDeductions: [] },
    });
    expect(removed.data.recordResponses.refusals).toEqual([
      { code: 'DEDUCTION_HAS_NONCONFORMITY', params: { numbers: ['NC-1'] } },
    ]);
    const { data } = await auditor('query ($id: ID!) { scorecard(id: $id) { signOff { code } } }', { id: scorecardId });
    expect(data.scorecard.signOff).toEqual([]);
  });
});
