import { plusDays } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, makePerson, openFile } from '../../../test/path.js';
import type { Person } from '../people/index.js';
import type { Programme } from '../programmes/index.js';

const REFUSED = '... on Refused { refusals { code field params } }';
const LINE = `id version kind startsOn endsOn personDays reasons missingCodes acceptedOn audit { id status startsOn team { role personDays person { id } } }
  surveillance { id } bindingRules { code people clause } seats { role personDays travelKm person { id } }`;
const PROPOSAL = `id number status version isBest lines { ${LINE} }`;
const PROPOSE = `mutation ($input: ProposeAssignmentsInput!) { proposeAssignments(input: $input) { __typename ... on AssignmentProposal { ${PROPOSAL} } ${REFUSED} } }`;
const CHANGE = `mutation ($input: ChangeProposalLineInput!) { changeProposalLine(input: $input) { __typename ... on ProposalLine { ${LINE} } ${REFUSED} } }`;
const ACCEPT = `mutation ($input: AcceptProposalLineInput!) { acceptProposalLine(input: $input) { __typename ... on ProposalLine { ${LINE} proposal { status } } ${REFUSED} } }`;
const DISCARD = `mutation ($input: DiscardProposalInput!) { discardProposal(input: $input) { __typename ... on AssignmentProposal { status version } ${REFUSED} } }`;
const READ = `query ($id: ID!) { assignmentProposal(id: $id) { ${PROPOSAL} } }`;
const CANDIDATES = `query ($line: ID!, $on: PlainDate!, $role: TeamRole!) { proposalCandidates(proposalLineId: $line, startsOn: $on, endsOn: $on, role: $role) { eligible travelKm person { id } checks { code passed } } }`;

const BOARD = `query ($startsOn: PlainDate!, $endsOn: PlainDate!) { planningBoard(startsOn: $startsOn, endsOn: $endsOn) {
  people { personId name entries { kind startsOn endsOn assignmentId role status } }
  tasks { kind recordId clientName dueOn hasLeader missingHalfDays } } }`;
const REPLACE = `mutation ($input: ReplaceAuditorInput!) { replaceAuditor(input: $input) { __typename ... on TeamAssignment { person { id } role audit { team { id } } } ${REFUSED} } }`;

const FORECAST = `query ($months: Int!) { capacityForecast(months: $months) { code breaksOn missing months { month needed available people } } }`;

const QUARTER = { startsOn: '2026-04-01', endsOn: '2026-06-30' };

let house: House;
let planner: Visitor;
let programme: Programme;
let li: Person;
let zhao: Person;
let qian: Person;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  planner = await house.as('PLANNER');
  li = await makePerson(house, { name: '李静', programme });
  zhao = await makePerson(house, { name: '赵强', programme, functions: ['AUDITOR'], codes: [] });
  qian = await makePerson(house, { name: '钱明', programme, functions: ['AUDITOR'], codes: [], grade: 'TRAINEE' });
});
afterAll(() => house.close());

async function due(dueOn: string) {
  const client = await makeClient(house);
  const certification = await openFile(house, { programme, client });
  const issued = { issuedOn: '2025-04-20', validUntil: '2028-04-19', dueOn };
  return { client, ...(await certify(house, certification, issued)) };
}

async function propose(input: object = QUARTER) {
  const { data, errors } = await planner(PROPOSE, { input });
  expect(errors).toBeUndefined();
  return data.proposeAssignments;
}

interface Candidate {
  readonly person: { readonly id: string };
  readonly eligible: boolean;
  readonly checks: readonly { readonly code: string; readonly passed: boolean }[];
}

const codesOf = ({ refusals }: { readonly refusals?: readonly { readonly code: string }[] }) =>
  refusals?.map(({ code }) => code).toSorted();
const idOf = ({ id }: Person) => `Person:${id}`;

describe('a proposal', () => {
  it('is nothing where nothing is due', async () => {
    expect(codesOf(await propose())).toEqual(['NOTHING_TO_PROPOSE']);
    expect(codesOf(await propose({ startsOn: '2026-03-02', endsOn: '2026-03-31' }))).toEqual([
      'PROPOSAL_BEGINS_TOO_EARLY',
    ]);
  });

  it('covers what is due, is changed under the rules, and becomes audits with teams line by line', async () => {
    const first = await due('2026-04-20');
    const second = await due('2026-06-20');
    const proposal = await propose({ ...QUARTER, programmeId: `Programme:${programme.id}` });
    expect(proposal).toMatchObject({ status: 'DRAFT', isBest: true, number: 'AS-2026-0001' });
    expect(proposal.lines).toHaveLength(2);
    const lineOf = ({ surveillance }: typeof first) =>
      proposal.lines.find((each: { surveillance: { id: string } }) => each.surveillance.id.endsWith(surveillance.id));
    const [one, two] = [lineOf(first), lineOf(second)];
    expect(one.startsOn >= '2026-04-01' && one.endsOn <= '2026-04-20').toBe(true);
    expect(one.seats).toMatchObject([{ role: 'LEADER', person: { id: idOf(li) }, travelKm: 0 }]);

    // Whoever may not go is refused with every reason, and nothing changes.
    const seats = [{ personId: idOf(li), role: 'LEADER' }];
    const on = (day: string) => ({ proposalLineId: two.id, expectedVersion: two.version, startsOn: day, endsOn: day });
    const trainee = { ...on('2026-06-01'), seats: [{ personId: idOf(qian), role: 'LEADER' }] };
    const { data: no } = await planner(CHANGE, { input: trainee });
    expect(codesOf(no.changeProposalLine)).toEqual(expect.arrayContaining(['NOT_AUTHORISED', 'REGISTRATION_GRADE']));
    expect(no.changeProposalLine.refusals[0].params.person).toBe('钱明');
    // What the same proposal gives a person elsewhere counts as booked.
    const { data: twice } = await planner(CHANGE, { input: { ...on(one.startsOn), seats } });
    expect(codesOf(twice.changeProposalLine)).toEqual(expect.arrayContaining(['DOUBLE_BOOKED']));
    const { data: asked } = await planner(CANDIDATES, { line: two.id, on: one.startsOn, role: 'LEADER' });
    const candidate = asked.proposalCandidates.find((each: { person: { id: string } }) => each.person.id === idOf(li));
    expect(candidate).toMatchObject({ eligible: false });
    expect(candidate.checks.filter((each: { passed: boolean }) => !each.passed)).toMatchObject([
      { code: 'DOUBLE_BOOKED' },
    ]);

    const both = [...seats, { personId: idOf(zhao), role: 'AUDITOR' }];
    const { data: changed } = await planner(CHANGE, { input: { ...on('2026-06-01'), seats: both } });
    expect(changed.changeProposalLine).toMatchObject({ startsOn: '2026-06-01', version: 2 });
    expect(changed.changeProposalLine.seats.map((each: { personDays: string }) => each.personDays)).toEqual([
      '1.0',
      '1.0',
    ]);
    const stale = await planner(CHANGE, { input: { ...on('2026-06-02'), seats } });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');

    const accept = (line: { id: string }, expectedVersion: number) =>
      planner(ACCEPT, { input: { proposalLineId: line.id, expectedVersion } });
    const { data: taken } = await accept(two, 2);
    expect(taken.acceptProposalLine).toMatchObject({
      acceptedOn: '2026-03-02',
      proposal: { status: 'DRAFT' },
      audit: { status: 'PLANNED', startsOn: '2026-06-01' },
    });
    expect(taken.acceptProposalLine.audit.team).toHaveLength(2);
    expect(codesOf((await accept(two, 3)).data.acceptProposalLine)).toEqual(['PROPOSAL_LINE_ACCEPTED']);

    // What stands against a line is told for that line, and leaves nothing of it behind.
    await house.em().getConnection().execute(`update person set left_on = '2026-04-01' where id = '${li.id}'`);
    const refused = (await accept(one, 1)).data.acceptProposalLine;
    expect(refused.refusals).toMatchObject([{ code: 'PERSON_LEFT', params: { person: '李静' } }]);
    const { data: after } = await planner(READ, { id: proposal.id });
    expect(after.assignmentProposal.lines.find(({ id }: { id: string }) => id === one.id)).toMatchObject({
      audit: null,
    });
    await house.em().getConnection().execute(`update person set left_on = null where id = '${li.id}'`);
    const { data: last } = await accept(one, 1);
    expect(last.acceptProposalLine).toMatchObject({ proposal: { status: 'ACCEPTED' } });
    const closed = { assignmentProposalId: proposal.id, expectedVersion: 2 };
    expect(codesOf((await planner(DISCARD, { input: closed })).data.discardProposal)).toEqual(['PROPOSAL_CLOSED']);
  });

  it('names the rule that keeps an audit from a team, and can be laid aside', async () => {
    await due('2026-05-20');
    await house
      .em()
      .getConnection()
      .execute(`update registration set suspended_on = '2026-03-01', suspension_reason = '停'`);
    const proposal = await propose();
    await house.em().getConnection().execute(`update registration set suspended_on = null, suspension_reason = null`);
    expect(proposal.lines).toMatchObject([
      { startsOn: null, seats: [], reasons: expect.arrayContaining(['NO_LEADER']) },
    ]);
    expect(proposal.lines[0].bindingRules).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'REGISTRATION_SUSPENDED' })]),
    );
    const [line] = proposal.lines;
    const { data: bare } = await planner(ACCEPT, { input: { proposalLineId: line.id, expectedVersion: 1 } });
    expect(codesOf(bare.acceptProposalLine)).toEqual(['PROPOSAL_LINE_WITHOUT_TEAM']);
    const input = { assignmentProposalId: proposal.id, expectedVersion: 1 };
    const { data } = await planner(DISCARD, { input });
    expect(data.discardProposal).toMatchObject({ status: 'DISCARDED' });
    const seats = [{ personId: idOf(li), role: 'LEADER' }];
    const late = { proposalLineId: line.id, expectedVersion: 1, startsOn: '2026-05-04', endsOn: '2026-05-04', seats };
    expect(codesOf((await planner(CHANGE, { input: late })).data.changeProposalLine)).toEqual(['PROPOSAL_CLOSED']);
    const change = house
      .em()
      .getConnection()
      .execute(`update proposal_line set person_days = 1 where id = '${line.id.slice(13)}'`);
    await expect(change).rejects.toThrow('a proposal that is closed does not change');
  });

  it('is out of sight of whoever plans nothing', async () => {
    const auditor = await house.as('AUDITOR', { personId: li.id });
    const { errors } = await auditor(PROPOSE, { input: QUARTER });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the planning board', () => {
  interface BoardSeat {
    readonly kind: string;
    readonly assignmentId: string | null;
    readonly role: string | null;
  }
  interface Row {
    readonly personId: string;
    readonly entries: readonly BoardSeat[];
  }

  const read = async () => {
    const { data, errors } = await planner(BOARD, QUARTER);
    expect(errors).toBeUndefined();
    return data.planningBoard as { readonly people: readonly Row[]; readonly tasks: readonly object[] };
  };
  const entriesOf = (people: readonly Row[], person: Person) =>
    people.find(({ personId }) => personId === idOf(person))?.entries ?? [];

  it('shows days in order, half a year at most', async () => {
    for (const span of [
      { startsOn: '2026-04-02', endsOn: '2026-04-01' },
      { startsOn: '2026-04-01', endsOn: '2036-04-01' },
    ]) {
      const { errors } = await planner(BOARD, span);
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'INVALID_INPUT', fields: [{ field: 'endsOn', code: 'BOARD_DAYS_RANGE' }] },
      });
    }
  });

  it('shows who is where, who is away, and what waits', async () => {
    await house
      .em()
      .getConnection()
      .execute(
        `insert into leave (id, person_id, kind, valid_from, valid_until) select gen_random_uuid(), '${qian.id}', 'ANNUAL', '2026-05-01', '2026-05-03'`,
      );
    const { people, tasks } = await read();
    expect(entriesOf(people, zhao)).toMatchObject([{ kind: 'AUDIT', startsOn: '2026-06-01', role: 'AUDITOR' }]);
    expect(entriesOf(people, qian)).toMatchObject([{ kind: 'LEAVE', startsOn: '2026-05-01', endsOn: '2026-05-03' }]);
    expect(tasks).toMatchObject([{ kind: 'SURVEILLANCE', dueOn: '2026-05-20' }]);
  });

  it('gives a seat to somebody else, or leaves it as it is', async () => {
    const seat = entriesOf((await read()).people, zhao)[0]?.assignmentId;
    const refused = await planner(REPLACE, { input: { assignmentId: seat, personId: idOf(qian) } });
    expect(codesOf(refused.data.replaceAuditor)).toContain('REGISTRATION_GRADE');
    expect(entriesOf((await read()).people, zhao)).toHaveLength(1);
    const sun = await makePerson(house, { name: '孙悦', programme });
    const { data } = await planner(REPLACE, { input: { assignmentId: seat, personId: idOf(sun) } });
    expect(data.replaceAuditor).toMatchObject({ person: { id: idOf(sun) }, role: 'AUDITOR' });
    expect(data.replaceAuditor.audit.team).toHaveLength(2);
    expect(entriesOf((await read()).people, zhao)).toHaveLength(0);
  });
});

describe('capacityForecast', () => {
  it('puts what is due beside what people can do, in all and by code', async () => {
    const { data, errors } = await planner(FORECAST, { months: 3 });
    expect(errors).toBeUndefined();
    const [all, code] = data.capacityForecast;
    expect([all.code, code.code]).toEqual([null, 'SC03']);
    expect(all.months.map(({ month }: { month: string }) => month)).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
    // The surveillance of May is due; three may audit by then, two of them in the field.
    expect(all.months[2]).toMatchObject({ needed: '2', available: '30', people: 3 });
    expect(code.months[2]).toMatchObject({ needed: '2', available: '20', people: 2 });
    expect(all).toMatchObject({ breaksOn: null, missing: null });
  });

  it('names the first month that breaks, by as much as the body says its people audit', async () => {
    const set = (days: number) =>
      house.em().getConnection().execute(`update body_profile set audit_days_per_month = ${days}`);
    const registrations = house.em().getConnection();
    await registrations.execute(`update registration set valid_until = '2026-04-30'`);
    await set(1);
    const { data } = await planner(FORECAST, { months: 12 });
    expect(data.capacityForecast[0]).toMatchObject({ breaksOn: '2026-05-01', missing: '2' });
    const { errors } = await planner(FORECAST, { months: 25 });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', fields: [{ field: 'months' }] } });
  });
});

describe('a proposal of what is not surveillance', () => {
  const PLAN = `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { id } ${REFUSED} } }`;
  const ASSIGN = `mutation ($input: AssignAuditorInput!) { assignAuditor(input: $input) { __typename ${REFUSED} } }`;
  const span = { startsOn: '2027-02-01', endsOn: '2027-04-30' };

  let sun: Person;

  beforeAll(async () => {
    sun = await makePerson(house, { name: '孙立', programme });
    await makePerson(house, { name: '周全', programme, functions: ['AUDITOR'], codes: [] });
  });

  it('has recertifications that are due, and completes teams that are not whole', async () => {
    const client = await makeClient(house);
    const certification = await openFile(house, { programme, client });
    await certify(house, certification, { issuedOn: '2024-05-20', validUntil: '2027-05-19', dueOn: '2025-05-19' });
    await house
      .em()
      .getConnection()
      .execute(`update surveillance_activity set completed_on = due_on where client_id = '${client.id}'`);

    // A team that has its leader and lacks half its time.
    const half = await openFile(house, { programme, client: await makeClient(house) });
    const activities = [
      { kind: 'DOCUMENT_REVIEW', startsOn: '2027-02-03', endsOn: '2027-02-03' },
      { kind: 'ON_SITE', startsOn: '2027-02-08', endsOn: '2027-02-10' },
    ];
    const plan = { certificationId: `Certification:${half.id}`, kind: 'INITIAL', activities, personDays: '6.5' };
    const auditId = (await planner(PLAN, { input: plan })).data.planAudit.id;
    const seat = { auditId, personId: idOf(sun), role: 'LEADER', personDays: '3.5' };
    expect((await planner(ASSIGN, { input: seat })).data.assignAuditor.__typename).toBe('TeamAssignment');

    const { lines } = await propose(span);
    const of = (kind: string) => lines.find((line: { kind: string }) => line.kind === kind);
    expect(of('INITIAL')).toMatchObject({
      startsOn: '2027-02-03',
      endsOn: '2027-02-10',
      personDays: '3.0',
      seats: [{ role: 'AUDITOR', personDays: '3.0' }],
    });
    const again = of('RECERTIFICATION');
    expect(again).toMatchObject({
      reasons: [],
      seats: expect.arrayContaining([expect.objectContaining({ role: 'LEADER' })]),
    });
    expect(again.endsOn <= '2027-04-30').toBe(true);

    const accept = async ({ id }: { id: string }) =>
      (await planner(ACCEPT, { input: { proposalLineId: id, expectedVersion: 1 } })).data.acceptProposalLine;
    // Other people for a planned audit, on its days and no others.
    const { id: proposalLineId } = of('INITIAL');
    const change = { proposalLineId, expectedVersion: 1, seats: [{ personId: idOf(sun), role: 'AUDITOR' }] };
    const moved = { ...change, startsOn: '2027-02-04', endsOn: '2027-02-10' };
    expect(codesOf((await planner(CHANGE, { input: moved })).data.changeProposalLine)).toEqual(['PLANNED_DAYS_STAY']);
    const twice = { ...change, startsOn: '2027-02-03', endsOn: '2027-02-10' };
    expect(codesOf((await planner(CHANGE, { input: twice })).data.changeProposalLine)).toContain('ALREADY_ON_TEAM');

    const whole = await accept(of('INITIAL'));
    expect(whole.audit.team).toHaveLength(2);
    const renewed = await accept(again);
    // Documents are reviewed on its first day, and the client is visited from the next on.
    expect(renewed.audit).toMatchObject({ status: 'PLANNED', startsOn: plusDays(again.startsOn, 1) });
    // Whole teams and planned recertifications are proposed no more.
    const after = (await propose(span)).lines.map(({ kind }: { kind: string }) => kind);
    expect(after.every((kind: string) => kind === 'SURVEILLANCE')).toBe(true);
  });
});

describe('staffDueAudit', () => {
  it('plans what is due and seats its leader in one go, or neither', async () => {
    const sun = await makePerson(house, { name: '孙立人', programme });
    const STAFF = `mutation ($input: StaffDueAuditInput!) { staffDueAudit(input: $input) { __typename
      ... on Audit { kind status startsOn team { role person { id } } } ${REFUSED} } }`;
    const { surveillance, certificate } = await due('2026-09-30');
    const task = async () => {
      const { data } = await planner(BOARD, { startsOn: '2026-09-01', endsOn: '2026-09-30' });
      return data.planningBoard.tasks.find(
        ({ recordId }: { recordId: string }) => recordId === `SurveillanceActivity:${surveillance.id}`,
      );
    };
    expect(await task()).toMatchObject({ kind: 'SURVEILLANCE' });
    const WHO = `query ($certificationId: ID!, $surveillanceActivityId: ID, $startsOn: PlainDate!) {
      dueAuditCandidates(certificationId: $certificationId, surveillanceActivityId: $surveillanceActivityId, startsOn: $startsOn) {
        person { id } eligible checks { code passed } } }`;
    const input = {
      certificationId: `Certification:${certificate.certification.id}`,
      surveillanceActivityId: `SurveillanceActivity:${surveillance.id}`,
      personId: idOf(qian),
      startsOn: '2026-09-05',
    };
    const refused = (await planner(STAFF, { input })).data.staffDueAudit;
    expect(codesOf(refused)).toEqual(expect.arrayContaining(['NOT_AUTHORISED', 'REGISTRATION_GRADE']));
    expect(await task()).toBeDefined();
    // What the board shows while it is dragged is what the drop will find.
    const { personId: _, ...asked } = input;
    const candidates: readonly Candidate[] = (await planner(WHO, asked)).data.dueAuditCandidates;
    const of = (who: Person) => candidates.find(({ person }) => person.id === idOf(who));
    expect(of(sun)?.eligible).toBe(true);
    const against = of(qian)?.checks.flatMap(({ code, passed }) => (passed ? [] : code));
    expect(against).toEqual(expect.arrayContaining(codesOf(refused) ?? ['REFUSED']));
    const { data } = await planner(STAFF, { input: { ...input, personId: idOf(sun) } });
    // The fifth is a Saturday.
    expect(data.staffDueAudit).toMatchObject({
      kind: 'SURVEILLANCE',
      startsOn: '2026-09-07',
      team: [{ role: 'LEADER', person: { id: idOf(sun) } }],
    });
    expect(await task()).toBeUndefined();
  });
});

describe('a proposal for chosen rows', () => {
  it('is for what was chosen alone, where something was chosen', async () => {
    await due('2026-05-10');
    const chosen = await due('2026-05-12');
    const [row] = await house
      .em()
      .getConnection()
      .execute<{ id: string }[]>(
        `select id from surveillance_activity where client_id = '${chosen.client.id}' and owed order by due_on limit 1`,
      );
    const only = `SurveillanceActivity:${row?.id}`;
    const { lines } = await propose({ ...QUARTER, only: [only] });
    expect(lines.map(({ surveillance }: { surveillance: { id: string } | null }) => surveillance?.id)).toEqual([only]);
    expect(codesOf(await propose({ ...QUARTER, only: [] }))).toEqual(['NOTHING_TO_PROPOSE']);
  });
});
