import { plainDate } from '@touchstone/plain-date';
import { permitState } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import {
  adoptProgramme,
  certify,
  ITEMS_ANSWERED,
  makeClient,
  makePerson,
  openFile,
  staffBody,
  storeDocument,
} from '../../../test/path.js';
import type { Client } from '../clients/index.js';
import type { Programme } from '../programmes/index.js';

const REFUSED = '... on Refused { refusals { code field params } }';
const verb = (name: string, shown: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${shown} ${REFUSED} } }`;
const PERMIT = verb('recordPermit', '... on Permit { id state replaces { id } }');
const DRAFT = verb('draftApplication', '... on Application { id version missingDocuments }');
const ADD = verb('addApplicationDocument', '... on ApplicationDocument { id }');
const SUBMIT = verb('submitApplication', '... on Application { id version reviewDueOn yearsWithoutCalendar }');
const REQUEST = verb('requestPapers', '... on PaperRequest { id state application { reviewDueOn version } }');
const REVIEW = verb(
  'reviewApplication',
  '... on Application { status review { answeredItems { item answer } competenceFound { authorisedFunction names missingCodes } } }',
);
const SET_YEAR = verb('setHolidayYear', '... on HolidayYear { id year version holidays }');
const CONFIRMED = { outcome: 'ACCEPT', basicsConfirmed: true, requirementsUnderstood: true, competenceConfirmed: true };

let house: House;
let programme: Programme;
let planner: Visitor;
let reviewer: Visitor;

const TODAY = '2026-03-02';

/** Moves the calendar; whoever is signed in stays so. */
async function moveTo(day: string): Promise<void> {
  house.setToday(day);
  await house.em().getConnection().execute("update session set expires_at = timestamptz '2099-01-01'");
}

beforeAll(async () => {
  house = await startHouse({ today: TODAY });
  programme = await adoptProgramme(house);
  const { id } = await makePerson(house, { programme, functions: ['APPLICATION_REVIEW'] });
  planner = await house.as('PLANNER');
  reviewer = await house.as('APPLICATION_REVIEWER', { personId: id });
});
afterAll(() => house.close());

const codesOf = (answer: { refusals?: { code: string }[] }) => (answer.refusals ?? []).map(({ code }) => code);

async function permit(client: Client, change: object = {}, who = planner) {
  const { data, errors } = await who(PERMIT, {
    input: {
      clientId: `Client:${client.id}`,
      kind: 'FOOD',
      number: 'JY1',
      authority: '市场监督管理局',
      covers: '预包装食品销售',
      issuedOn: '2025-01-01',
      validFrom: '2025-01-01',
      validUntil: '2026-12-31',
      documentId: await storeDocument(house, { clientId: client.id }),
      ...change,
    },
  });
  expect(errors).toBeUndefined();
  return data.recordPermit;
}

async function drafted(client: Client, change: object = {}) {
  const { data } = await planner(DRAFT, {
    input: {
      clientId: `Client:${client.id}`,
      programmeId: `Programme:${programme.id}`,
      editionId: 'gbt-27922/2011',
      scopeZh: '食品销售的售后服务',
      technicalCodes: ['SC03'],
      headcountInScope: 10,
      serviceSystemSince: '2025-01-01',
      ...change,
    },
  });
  const application = data.draftApplication;
  for (const kind of application.missingDocuments)
    await planner(ADD, {
      input: { applicationId: application.id, kind, documentId: await storeDocument(house, { clientId: client.id }) },
    });
  return application;
}

async function submit({ id, version }: { id: string; version: number }) {
  return (await planner(SUBMIT, { input: { applicationId: id, expectedVersion: version } })).data.submitApplication;
}

describe('a permit', () => {
  it('is asked for by the activities of the scope, with its paper, and must count on the day', async () => {
    const client = await makeClient(house, { name: '嘉禾食品' });
    const application = await drafted(client, { activities: ['FOOD_TRADE'], holdsCertificates: true });
    expect(application.missingDocuments).toEqual(
      expect.arrayContaining(['APPLICATION_FORM', 'PERMITS', 'OTHER_CERTIFICATES']),
    );
    expect(codesOf(await submit(application))).toEqual(['PERMIT_MISSING']);
    const old = await permit(client, { validUntil: '2026-03-01' });
    expect(old.state).toBe('EXPIRED');
    expect(codesOf(await submit(application))).toEqual(['PERMIT_NOT_IN_FORCE']);
    const fresh = await permit(client, { validFrom: '2026-03-02', validUntil: '2026-03-02', replacesPermitId: old.id });
    expect(fresh).toMatchObject({ state: 'EXPIRING', replaces: { id: old.id } });
    expect((await submit(application)).__typename).toBe('Application');
    expect(codesOf(await permit(client, { replacesPermitId: old.id }))).toEqual(['PERMIT_REPLACED_ALREADY']);
  });

  it('is for its own client alone to record, and never changed', async () => {
    const [own, other] = [await makeClient(house, { name: '甲店' }), await makeClient(house, { name: '乙店' })];
    const contact = await house.as('CLIENT_CONTACT', { clientId: own.id });
    const kept = await permit(own, {}, contact);
    const theirs = await permit(other);
    expect(codesOf(await permit(own, { replacesPermitId: theirs.id }))).toEqual(['PERMIT_OF_ANOTHER_CLIENT']);
    const { data } = await contact('{ permits { totalCount nodes { id } } }');
    expect(data.permits).toEqual({ totalCount: 1, nodes: [{ id: kept.id }] });
    const execute = (sql: string) => house.em().getConnection().execute(sql);
    await expect(execute("update permit set valid_until = '2099-01-01'")).rejects.toThrow('replaced, not changed');
  });

  it('stands in SQL as the rule says, day by day', async () => {
    const client = await makeClient(house, { name: '丙店' });
    const first = await permit(client, { kind: 'CCC', validFrom: '2025-01-01', validUntil: '2026-06-30' });
    await permit(client, { kind: 'CCC', validFrom: '2026-06-15', validUntil: null, replacesPermitId: first.id });
    const alone = await permit(client, { kind: 'FOOD', validFrom: '2025-01-01', validUntil: '2026-06-30' });
    const facts = { kind: 'FOOD', validFrom: plainDate('2025-01-01'), validUntil: plainDate('2026-06-30') } as const;
    for (const day of [
      '2024-12-31',
      '2025-01-01',
      '2026-04-30',
      '2026-05-01',
      '2026-06-14',
      '2026-06-15',
      '2026-06-30',
      '2026-07-01',
    ]) {
      await moveTo(day);
      const { data } = await planner(
        'query ($a: ID!, $b: ID!) { a: permit(id: $a) { state } b: permit(id: $b) { state } }',
        {
          a: alone.id,
          b: first.id,
        },
      );
      const on = plainDate(day);
      expect([day, data.a.state]).toEqual([day, permitState({ ...facts, replacedFrom: null }, on)]);
      expect([day, data.b.state]).toEqual([day, permitState({ ...facts, replacedFrom: plainDate('2026-06-15') }, on)]);
    }
    const warnBefore = (days: number) =>
      house.em().getConnection().execute(`update body_profile set permit_warning_days = ${days}`);
    await warnBefore(14);
    for (const day of ['2026-06-15', '2026-06-16']) {
      await moveTo(day);
      const { data } = await planner('query ($a: ID!) { permit(id: $a) { state } }', { a: alone.id });
      expect(data.permit.state).toBe(permitState({ ...facts, replacedFrom: null }, plainDate(day), 14));
    }
    await warnBefore(60);
    await moveTo(TODAY);
  });

  it('that ran out is told on the certificate and among the work of who decides', async () => {
    const client = await makeClient(house, { name: '丁店' });
    const file = await openFile(house, { programme, client });
    const { certificate } = await certify(house, file, {
      issuedOn: '2025-06-01',
      validUntil: '2028-05-31',
      dueOn: '2026-06-01',
    });
    const kept = await permit(client, { validUntil: '2026-03-01' });
    const decider = await house.as('DECISION_MAKER');
    const read = async () => {
      const { data } = await decider(
        'query ($id: ID!) { certificate(id: $id) { permitExpiredOn } dashboard { myWork { kind recordId } } }',
        { id: `Certificate:${certificate.id}` },
      );
      const work = data.dashboard.myWork.filter(({ kind }: { kind: string }) => kind === 'PERMIT_EXPIRED');
      return [data.certificate.permitExpiredOn, work.map(({ recordId }: { recordId: string }) => recordId)];
    };
    expect(await read()).toEqual(['2026-03-01', [`Certificate:${certificate.id}`]]);
    await permit(client, { validFrom: '2026-03-02', validUntil: null, replacesPermitId: kept.id });
    expect(await read()).toEqual([null, []]);
  });
});

describe('an own fault', () => {
  it('bars a new application in the same field until a year is full', async () => {
    const client = await makeClient(house, { name: '戊店' });
    const file = await openFile(house, { programme, client });
    const { certificate } = await certify(house, file, {
      issuedOn: '2024-06-01',
      validUntil: '2027-05-31',
      dueOn: '2026-06-01',
    });
    const em = house.em().getConnection();
    await em.execute(`insert into certificate_event (id, certificate_id, client_id, kind, effective_on, reason_code, reason, decided_by_id, recorded_at)
      select gen_random_uuid(), id, client_id, 'WITHDRAWN', '2025-03-03', '0112', '拒绝监督。', (select id from person limit 1), now() from certificate where id = '${certificate.id}'`);
    const application = await drafted(client);
    const early = await submit(application);
    expect(early.refusals).toMatchObject([{ code: 'OWN_FAULT_TOO_RECENT', params: { freeOn: '2026-03-03' } }]);
    await moveTo('2026-03-03');
    expect((await submit(application)).__typename).toBe('Application');
    await moveTo(TODAY);
  });
});

describe('the review', () => {
  it('asks for papers while its own clock goes on, and is answered by the papers', async () => {
    const client = await makeClient(house, { name: '己店' });
    const handedIn = await submit(await drafted(client));
    const input = { applicationId: handedIn.id, kinds: ['PERMITS'], reason: '许可证不清晰', dueOn: '2026-03-04' };
    const { data } = await reviewer(REQUEST, { input });
    expect(data.requestPapers).toMatchObject({ state: 'DUE_SOON', application: { reviewDueOn: handedIn.reviewDueOn } });
    const state = async () =>
      (await planner('query ($id: ID!) { application(id: $id) { paperRequests { state } } }', { id: handedIn.id })).data
        .application.paperRequests[0].state;
    await moveTo('2026-03-05');
    expect(await state()).toBe('OVERDUE');
    const documentId = await storeDocument(house, { clientId: client.id });
    await planner(ADD, { input: { applicationId: handedIn.id, kind: 'PERMITS', documentId } });
    expect(await state()).toBe('DONE_LATE');
    await moveTo(TODAY);
  });

  it('accepts nothing the body has no people for, and keeps what was computed', async () => {
    const client = await makeClient(house, { name: '庚店' });
    const { id, version } = await submit(await drafted(client));
    const input = { applicationId: id, expectedVersion: version, ...CONFIRMED, items: ITEMS_ANSWERED };
    const lacking = await reviewer(REVIEW, { input });
    expect(
      lacking.data.reviewApplication.refusals.map(
        (each: { params: { authorisedFunction: string } }) => each.params.authorisedFunction,
      ),
    ).toEqual(['LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION']);
    await staffBody(house, programme);
    const open = await reviewer(REVIEW, { input: { ...input, items: ITEMS_ANSWERED.slice(1) } });
    expect(codesOf(open.data.reviewApplication)).toEqual(['REVIEW_ITEM_OPEN']);
    const shown = await reviewer(
      'query ($id: ID!) { bodyCompetence(applicationId: $id) { authorisedFunction names } }',
      { id },
    );
    expect(shown.data.bodyCompetence).toContainEqual({ authorisedFunction: 'DECISION', names: ['决定'] });
    const { data } = await reviewer(REVIEW, { input });
    expect(data.reviewApplication).toMatchObject({ status: 'ACCEPTED' });
    expect(data.reviewApplication.review.answeredItems).toHaveLength(ITEMS_ANSWERED.length);
    expect(data.reviewApplication.review.competenceFound).toContainEqual({
      authorisedFunction: 'TECHNICAL_REVIEW',
      names: ['复核'],
      missingCodes: [],
    });
  });
});

describe('the holidays of a year', () => {
  it('are kept by the administrator, with what is wrong at its field', async () => {
    const administrator = await house.as('ADMINISTRATOR');
    const year = { year: 2028, expectedVersion: 0, holidays: ['2028-01-01'], workedWeekends: [], isInferred: false };
    const wrong = await administrator(SET_YEAR, { input: { ...year, workedWeekends: ['2028-01-03'] } });
    expect(wrong.data.setHolidayYear.refusals).toMatchObject([
      { code: 'WORKED_DAY_NOT_WEEKEND', field: 'workedWeekends' },
    ]);
    const kept = await administrator(SET_YEAR, {
      input: { ...year, holidays: ['2028-01-03', '2028-01-01', '2028-01-01'] },
    });
    expect(kept.data.setHolidayYear).toMatchObject({ version: 1, holidays: ['2028-01-01', '2028-01-03'] });
    const stale = await administrator(SET_YEAR, { input: year });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect((await planner('{ holidayYears { nodes { year isInferred } } }')).data.holidayYears.nodes).toEqual([
      { year: 2028, isInferred: false },
      { year: 2027, isInferred: true },
      { year: 2026, isInferred: true },
    ]);
  });

  it('move the last day of a review by an edition that counts working days', async () => {
    const online = await adoptProgramme(house, 'online-service-capability/2026');
    const client = await makeClient(house, { name: '辛店' });
    await moveTo('2026-09-24');
    const application = await drafted(client, {
      programmeId: `Programme:${online.id}`,
      editionId: 'online-service-capability/2026',
    });
    // Seven working days over the Mid-Autumn and the National Day holidays, with Saturday 10 October worked.
    expect(await submit(application)).toMatchObject({ reviewDueOn: '2026-10-12', yearsWithoutCalendar: [] });
    await moveTo(TODAY);
  });
});
