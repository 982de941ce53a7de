import { plainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../graphql/ids.js';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, makePerson, openFile } from '../../../test/path.js';
import { Client } from '../clients/index.js';
import { Certificate } from '../certificates/index.js';
import { Interest, Person } from '../people/index.js';
import type { Programme } from '../programmes/index.js';
import { Scorecard } from './scorecard.entity.js';

const REFUSED = '... on Refused { refusals { code field message params } }';
const AUDIT = `id number kind status version startsOn endsOn personDays editionId technicalCodes cancelReason
  activities { id kind startsOn endsOn conclusion concludedOn } team { id role personDays person { id name } }
  teamVerdict { code message params }`;
const PLAN = `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const MOVE = `mutation ($input: RescheduleAuditInput!) { rescheduleAudit(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const REPORT_PLAN = `mutation ($input: RecordPlanReportInput!) { recordPlanReport(input: $input) { __typename } }`;
const CANCEL = `mutation ($input: CancelAuditInput!) { cancelAudit(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const ASSIGN = `mutation ($input: AssignAuditorInput!) { assignAuditor(input: $input) { __typename ... on TeamAssignment { id role personDays person { id } audit { ${AUDIT} } } ${REFUSED} } }`;
const REMOVE = `mutation ($input: RemoveAssignmentInput!) { removeAssignment(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const CONCLUDE = `mutation ($input: ConcludeActivityInput!) { concludeActivity(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const CANDIDATES = `query ($id: ID!, $role: TeamRole!) { audit(id: $id) { eligibleAuditors(role: $role) {
  eligible person { id name registeredUntil registrations { grade } } checks { code passed title message clause } } } }`;
const READ = `query ($id: ID!) { audit(id: $id) { ${AUDIT} } }`;

const REVIEW = { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-10', endsOn: '2026-03-10' };
const VISIT = { kind: 'ON_SITE', startsOn: '2026-03-16', endsOn: '2026-03-18' };

let house: House;
let planner: Visitor;
let programme: Programme;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

interface Refusals {
  readonly refusals?: readonly { code: string; field: string | null }[];
}
const codesOf = ({ refusals }: Refusals) => refusals?.map(({ code }) => code).toSorted();
const reasonsOf = ({ refusals }: Refusals) => refusals?.map(({ code, field }) => `${code} ${field}`).toSorted();

async function newFile() {
  const client = await makeClient(house);
  return { client, certification: await openFile(house, { programme, client }) };
}

async function plan(change: object = {}, file?: Awaited<ReturnType<typeof newFile>>) {
  const { client, certification } = file ?? (await newFile());
  const input = {
    certificationId: `Certification:${certification.id}`,
    kind: 'INITIAL',
    activities: [REVIEW, VISIT],
    personDays: '6.5',
    ...change,
  };
  const { data, errors } = await planner(PLAN, { input });
  expect(errors).toBeUndefined();
  return { client, certification, audit: data.planAudit };
}

async function assign(audit: { id: string }, person: Person, seat: object = {}) {
  const input = { auditId: audit.id, personId: `Person:${person.id}`, role: 'AUDITOR', personDays: '3', ...seat };
  const { data, errors } = await planner(ASSIGN, { input });
  expect(errors).toBeUndefined();
  return data.assignAuditor;
}

/** An audit with a whole team: it has a leader, and its time. */
async function staffed() {
  const { client, certification, audit } = await plan();
  const leader = await makePerson(house, { name: '李静', programme, grade: 'SENIOR' });
  const auditor = await makePerson(house, { name: '赵强', programme, codes: [] });
  await assign(audit, leader, { role: 'LEADER', personDays: '3.5' });
  await assign(audit, auditor);
  return {
    client,
    certification,
    audit,
    leader,
    auditor,
    asLeader: await house.as('AUDITOR', { personId: leader.id }),
  };
}

function conclude(who: Visitor, activity: { id: string }, change: object = {}) {
  return who(CONCLUDE, {
    input: { activityId: activity.id, concludedOn: '2026-03-10', conclusion: 'PASSED', ...change },
  });
}

/* Before the others: each asks everybody who is there. */
describe('Audit.eligibleAuditors', () => {
  it('says of everybody what the gate says, in one statement after two', async () => {
    const { audit, client } = await staffed();
    const tied = await makePerson(house, { name: '周敏', programme });
    for (const fault of [
      { suspendedOn: plainDate('2026-02-01') },
      { registeredUntil: plainDate('2026-03-17') },
      { declaredUntil: null },
      { grade: 'TRAINEE' as const },
      { grade: null, functions: ['TECHNICAL_EXPERT' as const] },
      { codes: [], functions: [] },
    ])
      await makePerson(house, { programme, ...fault });
    const em = house.em();
    em.create(Interest, {
      id: newId(),
      person: em.getReference(Person, tied.id),
      client: em.getReference(Client, client.id),
      kind: 'FAMILY',
      startsOn: plainDate('2020-01-01'),
      endsOn: null,
      declared: true,
      version: 1,
    });
    await em.flush();
    for (const role of ['LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE', 'OBSERVER']) {
      house.statements();
      const { data, errors } = await planner(CANDIDATES, { id: audit.id, role });
      expect(errors).toBeUndefined();
      expect(house.statements()).toHaveLength(3);
      const candidates = data.audit.eligibleAuditors;
      expect(candidates.length).toBe(
        await em.count(Person, { $or: [{ leftOn: null }, { leftOn: { $gte: plainDate('2026-03-02') } }] }),
      );
      for (const { person, eligible, checks } of candidates) {
        const failed = checks
          .filter(({ passed }: { passed: boolean }) => !passed)
          .map(({ code }: { code: string }) => code);
        expect(failed.length === 0).toBe(eligible);
        if (eligible) continue;
        const input = {
          auditId: audit.id,
          personId: person.id,
          role,
          personDays: role === 'LEADER' || role === 'AUDITOR' ? '1' : '0',
        };
        const gate = await planner(ASSIGN, { input });
        expect(codesOf(gate.data.assignAuditor)).toEqual(failed.toSorted());
      }
      const [best] = candidates.filter(({ eligible }: { eligible: boolean }) => eligible);
      if (!best) continue;
      const input = {
        auditId: audit.id,
        personId: best.person.id,
        role,
        personDays: role === 'LEADER' || role === 'AUDITOR' ? '1' : '0',
      };
      const gate = await planner(ASSIGN, { input });
      expect(gate.data.assignAuditor.__typename).toBe('TeamAssignment');
      await planner(REMOVE, { input: { assignmentId: gate.data.assignAuditor.id } });
    }
  });

  it('is not told to an auditor', async () => {
    const { audit, asLeader } = await staffed();
    const { data } = await asLeader(CANDIDATES, { id: audit.id, role: 'AUDITOR' });
    expect(data.audit.eligibleAuditors).toEqual([]);
  });
});

describe('planAudit', () => {
  it('pins edition and fields, and lays out an empty scorecard per evaluation', async () => {
    const { audit } = await plan();
    expect(audit).toMatchObject({
      __typename: 'Audit',
      number: expect.stringMatching(/^AU-2026-\d{4}$/),
      status: 'PLANNED',
      startsOn: '2026-03-16',
      endsOn: '2026-03-18',
      editionId: 'gbt-27922/2011',
      technicalCodes: ['SC03'],
      activities: [REVIEW, VISIT],
    });
    const [scorecard, ...others] = await house.em().find(Scorecard, { audit: audit.id.slice(6) });
    expect(others).toEqual([]);
    const leaves = house.parts.editions
      .get('gbt-27922/2011')
      .evaluations[0]?.criteria.filter(({ leaf }) => leaf).length;
    expect(scorecard).toMatchObject({ evaluation: 'main', status: 'OPEN', missing: leaves });
    expect(scorecard?.verdicts).toHaveLength(leaves ?? 0);
    expect(audit.teamVerdict.map(({ code }: { code: string }) => code)).toEqual([
      'TEAM_WITHOUT_LEADER',
      'CODES_NOT_COVERED',
      'PERSON_DAYS_SHORT',
    ]);
  });

  it.each([
    {
      name: 'needs the document review first',
      change: { activities: [VISIT] },
      reasons: ['DOCUMENT_REVIEW_MISSING activities'],
    },
    {
      name: 'needs it to be over before',
      change: { activities: [{ ...REVIEW, endsOn: '2026-03-16' }, VISIT] },
      reasons: ['DOCUMENT_REVIEW_TOO_LATE activities'],
    },
    { name: 'needs a day with the client', change: { activities: [REVIEW] }, reasons: ['ON_SITE_MISSING activities'] },
    {
      name: 'tells everything at once',
      change: { activities: [REVIEW, { ...VISIT, endsOn: '2026-03-15' }], personDays: '4' },
      reasons: [
        'ENDS_BEFORE_START activities.1.endsOn',
        'REDUCTION_NOT_JUSTIFIED adjustments',
        'REDUCTION_TOO_LARGE personDays',
      ],
    },
    {
      name: 'starts after the agreement',
      change: { activities: [{ ...REVIEW, startsOn: '2026-02-20', endsOn: '2026-02-20' }, VISIT] },
      reasons: ['PLANNED_DAY_OVER activities.0.startsOn', 'STARTS_BEFORE_AGREEMENT activities'],
    },
    { name: 'takes quarter days for none', change: { personDays: '6.75' }, reasons: ['PERSON_DAYS_SHAPE personDays'] },
    {
      name: 'wants a certificate before a recertification',
      change: { kind: 'RECERTIFICATION' },
      reasons: ['CERTIFICATE_STATE_FORBIDS_AUDIT null'],
    },
  ])('$name', async ({ change, reasons }) => {
    const { audit } = await plan(change);
    expect(reasonsOf(audit)).toEqual(reasons);
  });

  it('plans one initial audit at a time', async () => {
    const file = await newFile();
    const { audit } = await plan({}, file);
    const second = await plan({}, file);
    expect(second.audit.refusals).toMatchObject([{ code: 'AUDIT_OPEN_ALREADY', params: { number: audit.number } }]);
    await planner(CANCEL, { input: { auditId: audit.id, expectedVersion: 1, reason: '客户推迟' } });
    const third = await plan({}, file);
    expect(third.audit.status).toBe('PLANNED');
  });

  it('plans a surveillance for the one that is owed, without a document review', async () => {
    const file = await newFile();
    const { surveillance } = await certify(house, file.certification, {
      issuedOn: '2025-03-20',
      validUntil: '2028-03-19',
      dueOn: '2026-03-20',
    });
    const wanted = { kind: 'SURVEILLANCE', activities: [VISIT], personDays: '2' };
    const silent = await plan(wanted, file);
    expect(codesOf(silent.audit)).toEqual(['SURVEILLANCE_MISSING']);
    const other = await newFile();
    await certify(house, other.certification, {
      issuedOn: '2025-03-20',
      validUntil: '2028-03-19',
      dueOn: '2026-03-20',
    });
    const surveillanceActivityId = `SurveillanceActivity:${surveillance.id}`;
    const foreign = await plan({ ...wanted, surveillanceActivityId }, other);
    expect(codesOf(foreign.audit)).toEqual(['SURVEILLANCE_OF_ANOTHER_FILE']);
    const { audit } = await plan({ ...wanted, surveillanceActivityId }, file);
    expect(audit).toMatchObject({ kind: 'SURVEILLANCE', status: 'PLANNED' });
    const again = await plan({ ...wanted, surveillanceActivityId }, file);
    expect(again.audit.refusals).toMatchObject([
      { code: 'SURVEILLANCE_PLANNED', field: 'surveillanceActivityId', params: { number: audit.number } },
    ]);
    const initial = await plan({ surveillanceActivityId }, file);
    expect(codesOf(initial.audit)).toEqual(['FILE_AWAITS_NO_INITIAL_AUDIT', 'SURVEILLANCE_NOT_ASKED']);
  });
});

describe('assignAuditor', () => {
  it('seats a team until nothing stands against it', async () => {
    const { audit, asLeader } = await staffed();
    const { data } = await asLeader(READ, { id: audit.id });
    expect(data.audit).toMatchObject({ team: [{ role: 'AUDITOR' }, { role: 'LEADER' }], teamVerdict: [] });
  });

  it('tells every reason against a seat at once, in the language of the reader', async () => {
    const { client, audit } = await plan();
    const person = await makePerson(house, {
      name: '孙悦',
      programme,
      grade: 'TRAINEE',
      functions: [],
      declaredUntil: null,
    });
    const em = house.em();
    em.create(Interest, {
      id: newId(),
      person: em.getReference(Person, person.id),
      client: em.getReference(Client, client.id),
      kind: 'CONSULTANCY',
      startsOn: plainDate('2024-01-01'),
      endsOn: plainDate('2024-03-17'),
      declared: true,
      version: 1,
    });
    await em.flush();
    const answer = await assign(audit, person, { role: 'LEADER', personDays: '0' });
    expect(codesOf(answer)).toEqual([
      'BARRED_CONSULTANCY',
      'DECLARATION_MISSING',
      'NOT_AUTHORISED',
      'PERSON_DAYS_SHAPE',
      'REGISTRATION_GRADE',
    ]);
    expect(answer.refusals.find(({ code }: { code: string }) => code === 'REGISTRATION_GRADE').message).toContain(
      '审查组长',
    );
  });

  it.each([
    {
      name: 'needs a registration on every day',
      who: { registeredUntil: plainDate('2026-03-17') },
      seat: {},
      codes: ['REGISTRATION_NOT_VALID_THROUGHOUT'],
    },
    {
      name: 'needs a registration that is not suspended',
      who: { suspendedOn: plainDate('2026-03-01') },
      seat: {},
      codes: ['REGISTRATION_SUSPENDED'],
    },
    {
      name: 'needs an authorisation for the seat',
      who: { functions: ['AUDITOR'] as const },
      seat: { role: 'LEADER' },
      codes: ['NOT_AUTHORISED'],
    },
    {
      name: 'needs a field of an expert',
      who: { grade: null, codes: ['SC12'], functions: ['TECHNICAL_EXPERT'] as const },
      seat: { role: 'TECHNICAL_EXPERT', personDays: '0' },
      codes: ['EXPERT_WITHOUT_CODE'],
    },
    {
      name: 'takes no time of an observer',
      who: { grade: null, functions: [] },
      seat: { role: 'OBSERVER', personDays: '1' },
      codes: ['SEAT_BRINGS_NO_TIME'],
    },
    {
      name: 'takes an observer without any qualification',
      who: { grade: null, functions: [] },
      seat: { role: 'OBSERVER', personDays: '0' },
      codes: undefined,
    },
    {
      name: 'takes a trainee as such',
      who: { grade: 'TRAINEE' as const, functions: [] },
      seat: { role: 'TRAINEE', personDays: '0' },
      codes: undefined,
    },
  ])('$name', async ({ who, seat, codes }) => {
    const { audit } = await plan();
    const answer = await assign(audit, await makePerson(house, { programme, ...who }), seat);
    expect(codesOf(answer)).toEqual(codes);
  });

  it('gives one seat to one person, and the lead to one', async () => {
    const { audit, leader, auditor } = await staffed();
    expect(codesOf(await assign(audit, auditor))).toEqual(['ALREADY_ON_TEAM']);
    expect(codesOf(await assign(audit, leader, { role: 'LEADER' }))).toEqual(['ALREADY_ON_TEAM', 'LEADER_TAKEN']);
  });

  it('lets half days share a day, shows them, and takes another spread of the same time', async () => {
    const { leader } = await staffed();
    const short = [REVIEW, { ...VISIT, startsOn: '2026-03-23', endsOn: '2026-03-24' }];
    const [one, two] = [await plan({ activities: short }), await plan({ activities: short })];
    const days = (audit: { id: string }) =>
      planner('query ($id: ID!) { audit(id: $id) { team { days { day halfDays } } } }', { id: audit.id });
    const given = [
      { day: '2026-03-23', halfDays: 1 },
      { day: '2026-03-24', halfDays: 2 },
    ];
    const wrong = [...given, { day: '2026-03-30', halfDays: 1 }];
    const refused = await assign(one.audit, leader, { role: 'LEADER', personDays: '1.5', seatDays: wrong });
    expect(codesOf(refused)).toEqual(['SEAT_DAYS_SUM', 'SEAT_DAY_OUTSIDE']);
    await assign(one.audit, leader, { role: 'LEADER', personDays: '1.5', seatDays: given });
    expect((await days(one.audit)).data.audit.team).toEqual([{ days: given }]);
    const full = await assign(two.audit, leader, { personDays: '0.5', seatDays: [{ ...given[1], halfDays: 1 }] });
    expect(full.refusals).toMatchObject([{ code: 'DOUBLE_BOOKED', params: { days: ['2026-03-24'] } }]);
    await assign(two.audit, leader, { personDays: '0.5', seatDays: [given[0]] });
    expect((await days(two.audit)).data.audit.team).toEqual([{ days: [given[0]] }]);
  });

  it('refuses time that the days do not hold, rather than cut it down', async () => {
    const { audit } = await plan();
    const leader = await makePerson(house, { name: '周行', programme, grade: 'SENIOR' });
    const seat = { role: 'LEADER', personDays: '99' };
    expect((await assign(audit, leader, seat)).refusals).toMatchObject([
      { code: 'SEAT_TIME_OVER_DAYS', field: 'personDays', params: { personDays: '99', most: '4' } },
    ]);
    expect(codesOf(await assign(audit, leader, { ...seat, personDays: '4.5' }))).toEqual(['SEAT_TIME_OVER_DAYS']);
    expect(await assign(audit, leader, { ...seat, personDays: '4' })).toMatchObject({ __typename: 'TeamAssignment' });
  });

  it('books nobody twice, on the days of work alone, and not for a cancelled audit', async () => {
    const { audit, leader } = await staffed();
    const between = await plan({
      activities: [
        { ...REVIEW, startsOn: '2026-03-09', endsOn: '2026-03-09' },
        { ...VISIT, startsOn: '2026-03-12', endsOn: '2026-03-13' },
      ],
    });
    expect((await assign(between.audit, leader, { role: 'LEADER' })).__typename).toBe('TeamAssignment');
    const clash = await plan({ activities: [REVIEW, { ...VISIT, startsOn: '2026-03-18', endsOn: '2026-03-20' }] });
    const answer = await assign(clash.audit, leader, { role: 'LEADER' });
    expect(answer.refusals).toMatchObject([
      {
        code: 'DOUBLE_BOOKED',
        params: { days: ['2026-03-10', '2026-03-18'], audits: [expect.stringMatching(/^AU-/)] },
      },
    ]);
    await planner(CANCEL, { input: { auditId: audit.id, expectedVersion: 1, reason: '客户停业' } });
    expect((await assign(clash.audit, leader, { role: 'LEADER' })).__typename).toBe('TeamAssignment');
  });

  it('is for planners, not for those who would sit', async () => {
    const { audit, leader, asLeader } = await staffed();
    const input = { auditId: audit.id, personId: `Person:${leader.id}`, role: 'OBSERVER', personDays: '0' };
    expect((await asLeader(ASSIGN, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Audit.teamVerdict', () => {
  it('tells by name who no longer fits: to the office, not to the team and the client', async () => {
    const { client, audit, auditor, asLeader } = await staffed();
    const em = house.em();
    const person = await em.findOneOrFail(Person, { id: auditor.id });
    person.declarationValidUntil = plainDate('2026-03-17');
    await em.flush();
    const { data } = await planner(READ, { id: audit.id });
    expect(data.audit.teamVerdict).toMatchObject([{ code: 'DECLARATION_MISSING', params: { person: '赵强' } }]);
    expect(data.audit.teamVerdict[0].message).toMatch(/^赵强：/);
    expect((await asLeader(READ, { id: audit.id })).data.audit.teamVerdict).toEqual([]);
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    const seen = await contact(READ, { id: audit.id });
    expect(seen.errors).toBeUndefined();
    expect(seen.data.audit).toMatchObject({
      team: [{ person: { name: '赵强' } }, { person: { name: '李静' } }],
      teamVerdict: [],
    });
  });
});

describe('rescheduleAudit', () => {
  const later = [
    { ...REVIEW, startsOn: '2026-04-01', endsOn: '2026-04-01' },
    { ...VISIT, startsOn: '2026-04-07', endsOn: '2026-04-09' },
  ];

  it('moves what is still to be done', async () => {
    const { audit } = await staffed();
    const input = { auditId: audit.id, expectedVersion: 2, activities: later };
    const em = house.em().getConnection();
    const uuid = String(audit.id).split(':')[1];
    const officer = await house.as('REPORTING_OFFICER');
    const reported = { auditId: audit.id, planReportedOn: house.today() };
    await officer(REPORT_PLAN, { input: reported });
    await officer(REPORT_PLAN, { input: reported });
    const { data, errors } = await planner(MOVE, { input });
    expect(errors).toBeUndefined();
    // What was reported is no longer the plan.
    expect(await em.execute(`select plan_reported_on from audit where id = '${uuid}'`)).toEqual([
      { plan_reported_on: null },
    ]);
    const kept = { startsOn: '2026-03-16', endsOn: '2026-03-18', reportedOn: house.today(), replacedOn: house.today() };
    const told = await planner(
      'query ($id: ID!) { audit(id: $id) { planReports { startsOn endsOn reportedOn replacedOn } } }',
      {
        id: audit.id,
      },
    );
    expect(told.data.audit.planReports).toEqual([kept, kept]);
    await expect(em.execute('update plan_report set replaced_on = null')).rejects.toThrow('what was reported is kept');
    expect(data.rescheduleAudit).toMatchObject({
      startsOn: '2026-04-07',
      endsOn: '2026-04-09',
      version: 3,
      activities: later,
      personDays: '6.5',
      teamVerdict: [],
    });
    const stale = await planner(MOVE, { input });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { startsOn: '2026-04-07' } });
  });

  it('is refused for a plan that would not have been taken', async () => {
    const { audit } = await staffed();
    const { data } = await planner(MOVE, {
      input: {
        auditId: audit.id,
        expectedVersion: 1,
        activities: [VISIT, { ...VISIT, startsOn: '2026-03-01', endsOn: '2026-03-01' }],
        personDays: '4',
        timeJustification: '流程集中',
      },
    });
    expect(reasonsOf(data.rescheduleAudit)).toEqual([
      'DOCUMENT_REVIEW_MISSING activities',
      'PLANNED_DAY_OVER activities.1.startsOn',
      'REDUCTION_NOT_JUSTIFIED adjustments',
      'REDUCTION_TOO_LARGE personDays',
    ]);
  });

  it('is refused where fewer days no longer hold the time of a seat, with the name', async () => {
    const { audit } = await staffed();
    const activities = [later[0], { ...VISIT, startsOn: '2026-04-07', endsOn: '2026-04-08' }];
    const { data } = await planner(MOVE, { input: { auditId: audit.id, expectedVersion: 1, activities } });
    expect(data.rescheduleAudit.refusals).toMatchObject([
      { code: 'SEAT_TIME_OVER_DAYS', params: { person: '李静', personDays: '3.5', most: '3' } },
    ]);
  });

  it('is refused where a seat cannot follow, with the name', async () => {
    const { audit, leader } = await staffed();
    const other = await plan({ activities: later });
    await assign(other.audit, leader, { role: 'LEADER' });
    const { data } = await planner(MOVE, { input: { auditId: audit.id, expectedVersion: 1, activities: later } });
    expect(data.rescheduleAudit.refusals).toMatchObject([{ code: 'DOUBLE_BOOKED', params: { person: '李静' } }]);
    expect(data.rescheduleAudit.refusals[0].message).toMatch(/^李静：/);
  });
});

describe('concludeActivity', () => {
  it('takes the document review before the visit, and begins the audit', async () => {
    const { audit, asLeader } = await staffed();
    const [review, visit] = audit.activities;
    const early = await conclude(asLeader, visit);
    expect(codesOf(early.data.concludeActivity)).toEqual([
      'CONCLUDED_BEFORE_START',
      'DAY_IN_FUTURE',
      'DOCUMENT_REVIEW_NOT_PASSED',
    ]);
    const outsider = await house.as('AUDITOR');
    expect((await conclude(outsider, review)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('goes the whole way on its days', async () => {
    const { audit, asLeader, auditor } = await staffed();
    const [review, visit] = audit.activities;
    house.setToday('2026-03-10');
    const leaderNow = await house.as(['AUDITOR', 'ANALYST'], { personId: asLeader.personId ?? '' });
    const plannerNow = await house.as(['PLANNER', 'ANALYST']);
    const silent = await conclude(leaderNow, review, { conclusion: 'NOT_PASSED' });
    expect(reasonsOf(silent.data.concludeActivity)).toEqual(['NOTES_MISSING notes']);
    const failed = await conclude(leaderNow, review, { conclusion: 'NOT_PASSED', notes: '手册缺少投诉处理程序' });
    expect(failed.data.concludeActivity).toMatchObject({ status: 'IN_PROGRESS' });
    const twice = await conclude(leaderNow, review);
    expect(codesOf(twice.data.concludeActivity)).toEqual(['ACTIVITY_ALREADY_CONCLUDED']);
    const gone = await plannerNow(REMOVE, { input: { assignmentId: failed.data.concludeActivity.team[0].id } });
    expect(codesOf(gone.data.removeAssignment)).toEqual(['TEAM_AT_WORK']);

    // The review is done again two days later, and passes.
    const again = { ...REVIEW, startsOn: '2026-03-12', endsOn: '2026-03-12' };
    const moved = await plannerNow(MOVE, {
      input: { auditId: audit.id, expectedVersion: failed.data.concludeActivity.version, activities: [again, VISIT] },
    });
    expect(moved.data.rescheduleAudit.activities).toMatchObject([{ conclusion: 'NOT_PASSED' }, again, VISIT]);
    house.setToday('2026-03-18');
    const onSite = await house.as(['AUDITOR', 'QUALITY_MANAGER'], { personId: asLeader.personId ?? '' });
    const [, second, lastVisit] = moved.data.rescheduleAudit.activities;
    const blocked = await conclude(onSite, lastVisit, { concludedOn: '2026-03-18' });
    expect(codesOf(blocked.data.concludeActivity)).toEqual(['DOCUMENT_REVIEW_NOT_PASSED']);
    await conclude(onSite, second, { concludedOn: '2026-03-12' });
    const done = await conclude(onSite, lastVisit, { concludedOn: '2026-03-18' });
    expect(done.data.concludeActivity.activities).toMatchObject([
      { conclusion: 'NOT_PASSED' },
      { conclusion: 'PASSED' },
      { conclusion: 'PASSED' },
    ]);

    const colleague = await house.as(['AUDITOR'], { personId: auditor.id });
    const world = await colleague('{ audits { totalCount nodes { id } } clients { totalCount } }');
    expect(world.data).toMatchObject({
      audits: { totalCount: 1, nodes: [{ id: audit.id }] },
      clients: { totalCount: 1 },
    });
    expect(visit.id).not.toBe(lastVisit.id);
  });

  it('tells the certificate how far its recertification has come', async () => {
    house.setToday('2026-03-02');
    planner = await house.as(['PLANNER', 'ARCHIVIST']);
    const file = await newFile();
    const { certificate } = await certify(house, file.certification, {
      issuedOn: '2023-03-20',
      validUntil: '2026-03-19',
      dueOn: '2024-03-20',
    });
    const { audit } = await plan({ kind: 'RECERTIFICATION', personDays: '4' }, file);
    const leader = await makePerson(house, { name: '吴迪', programme, grade: 'SENIOR' });
    await assign(audit, leader, { role: 'LEADER', personDays: '4' });
    const stands = async () => {
      const { recertificationStartedOn, recertificationOnSiteUntil } = await house
        .em()
        .findOneOrFail(Certificate, { id: certificate.id });
      return [recertificationStartedOn, recertificationOnSiteUntil];
    };
    expect(await stands()).toEqual([null, null]);
    house.setToday('2026-03-18');
    const who = await house.as('AUDITOR', { personId: leader.id });
    await conclude(who, audit.activities[0]);
    expect(await stands()).toEqual(['2026-03-10', null]);
    await conclude(who, audit.activities[1], { concludedOn: '2026-03-18' });
    expect(await stands()).toEqual(['2026-03-10', '2026-03-18']);
  });
});

describe('cancelAudit', () => {
  it('needs a reason and the version that was read, and ends the audit', async () => {
    house.setToday('2026-03-02');
    planner = await house.as(['PLANNER', 'QUALITY_MANAGER']);
    const { audit } = await plan();
    const silent = await planner(CANCEL, { input: { auditId: audit.id, expectedVersion: 1, reason: ' ' } });
    expect(reasonsOf(silent.data.cancelAudit)).toEqual(['CANCEL_REASON_MISSING reason']);
    const { data } = await planner(CANCEL, { input: { auditId: audit.id, expectedVersion: 1, reason: '客户停业' } });
    expect(data.cancelAudit).toMatchObject({ status: 'CANCELLED', cancelReason: '客户停业', version: 2 });
    const late = await planner(CANCEL, { input: { auditId: audit.id, expectedVersion: 1, reason: '再次' } });
    expect(late.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect(codesOf(await assign(audit, await makePerson(house, { programme })))).toEqual(['AUDIT_NOT_OPEN']);
  });
});
