import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import { adoptProgramme, makeClient, makePerson, openFile } from '../../../test/path.js';
import type { Person } from '../people/index.js';
import type { Programme } from '../programmes/index.js';

const REFUSED = '... on Refused { refusals { code field params } }';
const AUDIT = `id activities { id kind } team { id role person { id } } teamNotices { members objectBy isShortNotice care sentOn }
  teamObjections { id personName reason outcome answer }`;
const PLAN = `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const ASSIGN = `mutation ($input: AssignAuditorInput!) { assignAuditor(input: $input) { __typename ... on TeamAssignment { id } ${REFUSED} } }`;
const REMOVE = `mutation ($input: RemoveAssignmentInput!) { removeAssignment(input: $input) { __typename ${REFUSED} } }`;
const NOTIFY = `mutation ($input: NotifyTeamInput!) { notifyTeam(input: $input) { __typename ... on TeamNotice { id audit { ${AUDIT} } } ${REFUSED} } }`;
const OBJECT = `mutation ($input: ObjectToAuditorInput!) { objectToAuditor(input: $input) { __typename ... on TeamObjection { id outcome } ${REFUSED} } }`;
const ANSWER = `mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { __typename ... on TeamObjection { id outcome answeredOn } ${REFUSED} } }`;
const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { __typename ${REFUSED} } }`;
const CONCLUDE = `mutation ($input: ConcludeActivityInput!) { concludeActivity(input: $input) { __typename ${REFUSED} } }`;

let house: House;
let planner: Visitor;
let programme: Programme;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

function codesOf({ refusals }: { refusals?: readonly { code: string; field: string | null }[] }) {
  return refusals?.map(({ code, field }) => `${code} ${field}`).toSorted();
}

async function ask(who: Visitor, document: string, input: object) {
  const { data, errors } = await who(document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, never>)[0] as never as {
    id: string;
    refusals?: readonly { code: string; field: string | null }[];
    [name: string]: unknown;
  };
}

/** A planned audit with a leader and an auditor on its team. */
async function staffed() {
  const client = await makeClient(house);
  const certification = await openFile(house, { programme, client });
  const { data } = await planner(PLAN, {
    input: {
      certificationId: `Certification:${certification.id}`,
      kind: 'INITIAL',
      activities: [
        { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-02', endsOn: '2026-03-02' },
        { kind: 'ON_SITE', startsOn: '2026-03-03', endsOn: '2026-03-05' },
      ],
      personDays: '6.5',
    },
  });
  const audit = data.planAudit;
  const leader = await makePerson(house, { name: '李静', programme, grade: 'SENIOR' });
  const auditor = await makePerson(house, { name: '赵强', programme });
  const seat = async (person: Person, role: string) =>
    ask(planner, ASSIGN, { auditId: audit.id, personId: `Person:${person.id}`, role, personDays: '3.5' });
  const led = await seat(leader, 'LEADER');
  const held = await seat(auditor, 'AUDITOR');
  return {
    audit,
    client,
    held,
    led,
    seatAgain: () => seat(auditor, 'AUDITOR'),
    leader,
    auditor,
    asLeader: await house.as('AUDITOR', { personId: leader.id }),
    contact: await house.as('CLIENT_CONTACT', { clientId: client.id }),
  };
}

const IN_TIME = { isShortNotice: false, objectBy: '2026-03-02' };

describe('notifyTeam', () => {
  it('tells the client who comes, in time to object', async () => {
    const { audit } = await staffed();
    const notice = await ask(planner, NOTIFY, { auditId: audit.id, ...IN_TIME });
    expect(notice['audit']).toMatchObject({
      teamNotices: [
        { members: ['李静', '赵强'], objectBy: '2026-03-02', isShortNotice: false, care: null, sentOn: '2026-03-02' },
      ],
    });
    const late = await ask(planner, NOTIFY, { auditId: audit.id, isShortNotice: false, objectBy: '2026-03-03' });
    expect(codesOf(late)).toEqual(['OBJECT_BY_TOO_LATE objectBy']);
    const silent = await ask(planner, NOTIFY, { auditId: audit.id, isShortNotice: true });
    expect(codesOf(silent)).toEqual(['SHORT_NOTICE_CARE_MISSING care']);
    await expect(house.em().getConnection().execute('delete from team_notice')).rejects.toThrow('stays as it was');
  });

  it('is for those who form teams', async () => {
    const { audit, asLeader } = await staffed();
    const { errors } = await asLeader(NOTIFY, { input: { auditId: audit.id, ...IN_TIME } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('recordPlanReport', () => {
  const RECORD = `mutation ($input: RecordPlanReportInput!) { recordPlanReport(input: $input) { __typename
    ... on Audit { method planReportedOn } ... on Refused { refusals { code field } } } }`;

  it('keeps the day on which the plan was reported, beside the method its activities give', async () => {
    const { audit, asLeader } = await staffed();
    const officer = await house.as('REPORTING_OFFICER');
    const record = (who: Visitor, planReportedOn: string) =>
      who(RECORD, { input: { auditId: audit.id, planReportedOn } });
    const codes = async (day: string) =>
      (await record(officer, day)).data.recordPlanReport.refusals.map(({ code, field }: Record<string, string>) => [
        code,
        field,
      ]);
    expect((await record(officer, '2026-03-02')).data.recordPlanReport).toMatchObject({
      method: 'FS01',
      planReportedOn: '2026-03-02',
    });
    expect(await codes('2026-03-03')).toEqual([['DAY_IN_FUTURE', 'planReportedOn']]);
    expect(await codes('2026-03-01')).toEqual([['REPORTED_BEFORE_PLANNED', 'planReportedOn']]);
    expect((await record(asLeader, '2026-03-02')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await expect(
      house.em().getConnection().execute("update audit set plan_reported_on = '2026-03-01'"),
    ).rejects.toThrow('audit_plan_reported');
  });
});

describe('objectToAuditor', () => {
  const reason = '曾在竞争对手任职';

  it('keeps the team from the client until it is answered, and changed where it was upheld', async () => {
    const { audit, contact, held, asLeader, seatAgain } = await staffed();
    expect(codesOf(await ask(contact, OBJECT, { assignmentId: held.id, reason }))).toEqual(['TEAM_NOT_NOTIFIED null']);
    await ask(planner, NOTIFY, { auditId: audit.id, ...IN_TIME });
    expect(codesOf(await ask(contact, OBJECT, { assignmentId: held.id, reason: ' ' }))).toEqual([
      'OBJECTION_REASON_MISSING reason',
    ]);
    const objection = await ask(contact, OBJECT, { assignmentId: held.id, reason });
    expect(objection['outcome']).toBeNull();
    expect(codesOf(await ask(contact, OBJECT, { assignmentId: held.id, reason }))).toEqual([
      'OBJECTION_OPEN_ALREADY null',
    ]);
    const visit = audit.activities.find(({ kind }: { kind: string }) => kind === 'ON_SITE');
    const concluded = { activityId: visit.id, concludedOn: '2026-03-02', conclusion: 'PASSED' };
    const conclude = async () => codesOf(await ask(asLeader, CONCLUDE, concluded));
    expect(await conclude()).toContain('OBJECTION_PENDING null');
    const opening = { auditId: audit.id, meeting: 'OPENING', heldOn: '2026-03-02', heldAt: '09:00', place: '总部' };
    expect(codesOf(await ask(asLeader, ATTEND, { ...opening, team: [], client: [] }))).toContain(
      'OBJECTION_PENDING null',
    );
    expect(codesOf(await ask(planner, ANSWER, { objectionId: objection.id, outcome: 'UPHELD', answer: ' ' }))).toEqual([
      'OBJECTION_ANSWER_MISSING answer',
    ]);
    const upheld = await ask(planner, ANSWER, { objectionId: objection.id, outcome: 'UPHELD', answer: '属实' });
    expect(upheld).toMatchObject({ outcome: 'UPHELD', answeredOn: '2026-03-02' });
    expect(
      codesOf(await ask(planner, ANSWER, { objectionId: objection.id, outcome: 'DISMISSED', answer: '再议' })),
    ).toEqual(['OBJECTION_ANSWERED null']);
    expect(await conclude()).toContain('OBJECTION_UPHELD null');
    await ask(planner, REMOVE, { assignmentId: held.id });
    expect(await conclude()).not.toContain('OBJECTION_UPHELD null');
    expect(codesOf(await seatAgain())).toEqual(['OBJECTION_UPHELD null']);
    const write = 'update team_objection set outcome = null, answer = null, answered_on = null';
    await expect(house.em().getConnection().execute(write)).rejects.toThrow('stays as it was');
  });

  it('is not taken at short notice, nor from a stranger or the team', async () => {
    const { audit, contact, led, asLeader } = await staffed();
    await ask(planner, NOTIFY, { auditId: audit.id, isShortNotice: true, care: '未审查过该客户，无往来' });
    expect(codesOf(await ask(contact, OBJECT, { assignmentId: led.id, reason }))).toEqual([
      'NO_OBJECTION_AT_SHORT_NOTICE null',
    ]);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await makeClient(house)).id });
    const unseen = await stranger(OBJECT, { input: { assignmentId: led.id, reason } });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const member = await asLeader(OBJECT, { input: { assignmentId: led.id, reason } });
    expect(member.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('planWitness', () => {
  const PLAN_WITNESS = `mutation ($input: PlanWitnessInput!) { planWitness(input: $input) { __typename ... on Witness { id audit { id } } ${REFUSED} } }`;
  const RECORD_WITNESS = `mutation ($input: RecordWitnessInput!) { recordWitness(input: $input) { __typename ... on Witness { id result doneOn } ${REFUSED} } }`;
  const CANCEL_WITNESS = `mutation ($input: CancelWitnessInput!) { cancelWitness(input: $input) { __typename ... on Witness { id cancelledOn } ${REFUSED} } }`;
  const LEAVE = `mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { __typename ... on Leave { id seats } ${REFUSED} } }`;
  const OWED = `query ($id: ID!) { person(id: $id) { witnessDue { reason since dueOn doneOn state } witnesses { result } } }`;

  it('is for a day of an audit the person works in, and is owed until one was satisfactory', async () => {
    const { audit, auditor, leader, asLeader: watching } = await staffed();
    const keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
    const id = `Person:${auditor.id}`;
    const input = {
      personId: id,
      witnessingId: `Person:${leader.id}`,
      programmeId: `Programme:${programme.id}`,
      auditId: audit.id,
      plannedOn: '2026-03-03',
    };
    expect(codesOf(await ask(keeper, PLAN_WITNESS, { ...input, witnessingId: id, plannedOn: '2026-03-06' }))).toEqual([
      'DAY_TOO_LATE plannedOn',
      'WITNESSES_SELF witnessingId',
    ]);
    const first = await ask(keeper, PLAN_WITNESS, input);
    expect(first).toMatchObject({ audit: { id: audit.id } });
    const outcome = { witnessId: first.id, expectedVersion: 1, doneOn: '2026-03-02', notes: '抽样不足' };
    const stranger = await house.as('AUDITOR', { personId: auditor.id });
    expect(codesOf(await ask(stranger, RECORD_WITNESS, { ...outcome, result: 'SATISFACTORY' }))).toEqual([
      'WITNESSES_SELF null',
    ]);
    expect(await ask(watching, RECORD_WITNESS, { ...outcome, result: 'UNSATISFACTORY' })).toMatchObject({
      doneOn: '2026-03-02',
    });
    const owed = async () => (await keeper(OWED, { id })).data.person.witnessDue;
    expect(await owed()).toMatchObject([{ reason: 'PERIOD', doneOn: null }]);

    const second = await ask(keeper, PLAN_WITNESS, { ...input, auditId: null });
    await ask(watching, RECORD_WITNESS, { ...outcome, witnessId: second.id, result: 'SATISFACTORY' });
    expect(await owed()).toMatchObject([{ reason: 'PERIOD', doneOn: '2026-03-02', state: 'DONE' }]);
    expect(
      codesOf(await ask(keeper, CANCEL_WITNESS, { witnessId: second.id, expectedVersion: 2, reason: '改期' })),
    ).toEqual(['WITNESS_DONE_ALREADY null']);
    const third = await ask(keeper, PLAN_WITNESS, input);
    expect(
      await ask(keeper, CANCEL_WITNESS, { witnessId: third.id, expectedVersion: 1, reason: '改期' }),
    ).toMatchObject({ cancelledOn: '2026-03-02' });
  });

  it('leaves leave to be taken, and says which audits it meets', async () => {
    const { audit, auditor } = await staffed();
    const keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
    const leave = { personId: `Person:${auditor.id}`, kind: 'SICK', validFrom: '2026-03-02', validUntil: '2026-03-05' };
    const { data } = await keeper('query ($id: ID!) { audit(id: $id) { number } }', { id: audit.id });
    expect(await ask(keeper, LEAVE, leave)).toMatchObject({ seats: [data.audit.number] });
  });
});
