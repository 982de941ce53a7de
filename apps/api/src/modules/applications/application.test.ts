import { plainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import {
  adoptProgramme,
  ITEMS_ANSWERED,
  makeClient,
  makePerson,
  staffBody,
  storeDocument,
} from '../../../test/path.js';
import { newId } from '../../graphql/ids.js';
import { Client } from '../clients/index.js';
import { Interest, Person } from '../people/index.js';
import type { Programme } from '../programmes/index.js';

const REFUSED = '... on Refused { refusals { code field message clause params } }';
const SHOWN = `id number status version receivedOn reviewDueOn reviewState missingDocuments
  suggestedAuditTime { table total onSite documentReview } documents { id kind document { fileName } }
  review { outcome reason reviewedOn reviewer { id } }`;
const DRAFT = `mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { __typename ... on Application { ${SHOWN} } ${REFUSED} } }`;
const AMEND = `mutation ($input: AmendApplicationInput!) { amendApplication(input: $input) { __typename ... on Application { ${SHOWN} scopeZh } ${REFUSED} } }`;
const ADD = `mutation ($input: AddApplicationDocumentInput!) { addApplicationDocument(input: $input) { __typename ... on ApplicationDocument { id kind application { ${SHOWN} } document { fileName } } ${REFUSED} } }`;
const REMOVE = `mutation ($input: RemoveApplicationDocumentInput!) { removeApplicationDocument(input: $input) { __typename ... on Application { ${SHOWN} } ${REFUSED} } }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename ... on Application { ${SHOWN} } ${REFUSED} } }`;
const REVIEW = `mutation ($input: ReviewApplicationInput!) { reviewApplication(input: $input) { __typename ... on Application { ${SHOWN} } ${REFUSED} } }`;
const ABANDON = `mutation ($input: AbandonApplicationInput!) { abandonApplication(input: $input) { __typename ... on Application { ${SHOWN} } ${REFUSED} } }`;
const AGREEMENT =
  'id number personDays feeFen signedOn version certification { number status scopeZh openedOn technicalCodes agreement { number } } document { fileName }';
const DRAW_UP = `mutation ($input: DrawUpAgreementInput!) { drawUpAgreement(input: $input) { __typename ... on Agreement { ${AGREEMENT} } ${REFUSED} } }`;
const AMEND_AGREEMENT = `mutation ($input: AmendAgreementInput!) { amendAgreement(input: $input) { __typename ... on Agreement { ${AGREEMENT} } ${REFUSED} } }`;
const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { __typename ... on Agreement { ${AGREEMENT} } ${REFUSED} } }`;

const REQUIRED = ['APPLICATION_FORM', 'BUSINESS_LICENCE', 'HEADCOUNT', 'SERVICE_HANDBOOK'];
const ASKED = {
  editionId: 'gbt-27922/2011',
  scopeZh: '家用电器的售后服务',
  technicalCodes: ['SC03'],
  headcountInScope: 60,
  serviceSystemSince: '2025-01-01',
};
const CONFIRMED = {
  basicsConfirmed: true,
  requirementsUnderstood: true,
  competenceConfirmed: true,
  items: ITEMS_ANSWERED,
};

let house: House;
let programme: Programme;
let planner: Visitor;
let reviewer: Visitor;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  await staffBody(house, programme);
  planner = await house.as('PLANNER');
  const person = await makePerson(house, { programme, functions: ['APPLICATION_REVIEW'] });
  reviewer = await house.as('APPLICATION_REVIEWER', { personId: person.id });
});
afterAll(() => house.close());

const codesOf = (answer: { refusals?: { code: string }[] }) => answer.refusals?.map(({ code }) => code);

async function draft(change: object = {}, who = planner) {
  const client = await makeClient(house, { shops: 2 });
  const input = { clientId: `Client:${client.id}`, programmeId: `Programme:${programme.id}`, ...ASKED, ...change };
  const { data, errors } = await who(DRAFT, { input });
  expect(errors).toBeUndefined();
  return { client, answer: data.draftApplication };
}

async function withPapers(applicationId: string, clientId: string) {
  const { data } = await planner('query ($id: ID!) { application(id: $id) { missingDocuments } }', {
    id: applicationId,
  });
  for (const kind of data.application.missingDocuments) {
    const input = { applicationId, kind, documentId: await storeDocument(house, { clientId }) };
    await planner(ADD, { input });
  }
}

async function submitted() {
  const { client, answer } = await draft();
  await withPapers(answer.id, client.id);
  const { data } = await planner(SUBMIT, { input: { applicationId: answer.id, expectedVersion: 1 } });
  return { client, application: data.submitApplication };
}

async function accepted() {
  const { client, application } = await submitted();
  const input = {
    applicationId: application.id,
    expectedVersion: application.version,
    outcome: 'ACCEPT',
    ...CONFIRMED,
  };
  const { data } = await reviewer(REVIEW, { input });
  return { client, application: data.reviewApplication };
}

describe('draftApplication', () => {
  it('begins an application that tells what is missing and what time its audit takes', async () => {
    const { answer } = await draft();
    expect(answer).toMatchObject({
      number: expect.stringMatching(/^AP-2026-\d{4}$/),
      status: 'DRAFT',
      reviewState: null,
      missingDocuments: expect.arrayContaining(REQUIRED),
      suggestedAuditTime: { table: 'after-sales', total: '7.5', onSite: '6', documentReview: '1.5' },
      review: null,
    });
  });

  it('refuses what could never be right, all at once and at its field', async () => {
    const { answer } = await draft({
      technicalCodes: ['SC99', '3'],
      headcountInScope: 61,
      serviceSystemSince: '2026-03-03',
      editionId: 'online-service-capability/2026',
    });
    const reasons = answer.refusals.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
    expect(reasons.toSorted()).toEqual([
      'DAY_IN_FUTURE serviceSystemSince',
      'EDITION_NOT_ADOPTED editionId',
      'FIELD_NOT_APPROVED technicalCodes',
      'HEADCOUNT_IN_SCOPE_EXCEEDS_CLIENT headcountInScope',
      'TECHNICAL_CODE_SHAPE technicalCodes',
    ]);
  });

  it('refuses a second one while the first is open, and names that', async () => {
    const { client, answer } = await draft();
    const input = { clientId: `Client:${client.id}`, programmeId: `Programme:${programme.id}`, ...ASKED };
    const { data } = await planner(DRAFT, { input });
    expect(data.draftApplication.refusals).toMatchObject([
      { code: 'APPLIED_ALREADY', params: { number: answer.number } },
    ]);
    await planner(ABANDON, { input: { applicationId: answer.id, expectedVersion: 1 } });
    const again = await planner(DRAFT, { input });
    expect(again.data.draftApplication.__typename).toBe('Application');
  });

  it("is a contact's for its own client alone", async () => {
    const own = await makeClient(house);
    const other = await makeClient(house);
    const contact = await house.as('CLIENT_CONTACT', { clientId: own.id });
    const input = { programmeId: `Programme:${programme.id}`, ...ASKED };
    const foreign = await contact(DRAFT, { input: { ...input, clientId: `Client:${other.id}` } });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const mine = await contact(DRAFT, { input: { ...input, clientId: `Client:${own.id}` } });
    expect(mine.data.draftApplication.status).toBe('DRAFT');
    const { data } = await contact('{ applications { totalCount nodes { id client { id } } } }');
    expect(data.applications).toMatchObject({ totalCount: 1, nodes: [{ client: { id: `Client:${own.id}` } }] });
  });
});

describe('amendApplication', () => {
  it('goes on with a draft, by whoever read it last', async () => {
    const { answer } = await draft({ scopeZh: '', technicalCodes: [] });
    const input = { applicationId: answer.id, expectedVersion: answer.version, ...ASKED };
    const { data } = await planner(AMEND, { input });
    expect(data.amendApplication).toMatchObject({ scopeZh: ASKED.scopeZh, version: 2 });
    const late = await planner(AMEND, { input: { ...input, scopeZh: '别的范围' } });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { scopeZh: ASKED.scopeZh } });
  });
});

describe("an application's papers", () => {
  it('go into the file of its client', async () => {
    const { client, answer } = await draft();
    const documentId = await storeDocument(house);
    const input = { applicationId: answer.id, kind: 'BUSINESS_LICENCE', documentId };
    const { data, errors } = await planner(ADD, { input });
    expect(errors).toBeUndefined();
    expect(data.addApplicationDocument).toMatchObject({
      document: { fileName: 'paper.pdf' },
      application: { missingDocuments: expect.not.arrayContaining(['BUSINESS_LICENCE']) },
    });
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    const seen = await contact('query ($id: ID!) { application(id: $id) { documents { kind document { id } } } }', {
      id: answer.id,
    });
    expect(seen.data.application.documents).toEqual([{ kind: 'BUSINESS_LICENCE', document: { id: documentId } }]);
  });

  it("are never another client's", async () => {
    const { answer } = await draft();
    const other = await makeClient(house);
    const documentId = await storeDocument(house, { clientId: other.id });
    const { data } = await planner(ADD, { input: { applicationId: answer.id, kind: 'OTHER', documentId } });
    expect(codesOf(data.addApplicationDocument)).toEqual(['DOCUMENT_OF_ANOTHER_CLIENT']);
  });

  it('come out again while it is a draft', async () => {
    const { client, answer } = await draft();
    await withPapers(answer.id, client.id);
    const { data } = await planner('query ($id: ID!) { application(id: $id) { documents { id } missingDocuments } }', {
      id: answer.id,
    });
    expect(data.application.missingDocuments).toEqual([]);
    const applicationDocumentId = data.application.documents[0].id;
    const removed = await planner(REMOVE, { input: { applicationDocumentId } });
    expect(removed.data.removeApplicationDocument.missingDocuments).toHaveLength(1);
    await withPapers(answer.id, client.id);
    const handedIn = await planner(SUBMIT, { input: { applicationId: answer.id, expectedVersion: 1 } });
    const last = handedIn.data.submitApplication.documents[0].id;
    const kept = await planner(REMOVE, { input: { applicationDocumentId: last } });
    expect(codesOf(kept.data.removeApplicationDocument)).toEqual(['APPLICATION_NOT_AMENDABLE']);
  });
});

describe('submitApplication', () => {
  it('starts the clock: ten calendar days, the day of receipt not counted', async () => {
    const { application } = await submitted();
    expect(application).toMatchObject({
      status: 'SUBMITTED',
      receivedOn: '2026-03-02',
      reviewDueOn: '2026-03-12',
      reviewState: 'RUNNING',
      version: 2,
    });
  });

  it('refuses with a reason for each missing paper, and everything else beside', async () => {
    const { answer } = await draft({ scopeZh: ' ', technicalCodes: [], serviceSystemSince: '2026-02-01' });
    const { data } = await planner(SUBMIT, { input: { applicationId: answer.id, expectedVersion: 1 } });
    const reasons = data.submitApplication.refusals.map(
      ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
    );
    expect(reasons.filter((reason: string) => reason === 'DOCUMENT_MISSING documents')).toHaveLength(
      answer.missingDocuments.length,
    );
    expect(reasons).toEqual(
      expect.arrayContaining([
        'SCOPE_MISSING scopeZh',
        'TECHNICAL_CODE_MISSING technicalCodes',
        'SERVICE_SYSTEM_TOO_YOUNG serviceSystemSince',
      ]),
    );
  });

  it('takes an earlier day from the office, no later one from anybody, and none from the client', async () => {
    const { client, answer } = await draft();
    await withPapers(answer.id, client.id);
    const input = { applicationId: answer.id, expectedVersion: 1 };
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    const byClient = await contact(SUBMIT, { input: { ...input, receivedOn: '2026-02-20' } });
    expect(codesOf(byClient.data.submitApplication)).toEqual(['RECEIVED_ON_SET_BY_BODY']);
    const tomorrow = await planner(SUBMIT, { input: { ...input, receivedOn: '2026-03-03' } });
    expect(codesOf(tomorrow.data.submitApplication)).toEqual(['DAY_IN_FUTURE']);
    const { data } = await planner(SUBMIT, { input: { ...input, receivedOn: '2026-02-20' } });
    expect(data.submitApplication).toMatchObject({
      receivedOn: '2026-02-20',
      reviewDueOn: '2026-03-02',
      reviewState: 'DUE_SOON',
    });
  });

  it('happens once', async () => {
    const { application } = await submitted();
    const { data } = await planner(SUBMIT, {
      input: { applicationId: application.id, expectedVersion: application.version },
    });
    expect(codesOf(data.submitApplication)).toEqual(['APPLICATION_NOT_DRAFT']);
  });
});

describe('reviewApplication', () => {
  it('accepts what is confirmed, in the name of whoever acts', async () => {
    const { application } = await accepted();
    expect(application).toMatchObject({
      status: 'ACCEPTED',
      reviewState: 'DONE',
      review: { outcome: 'ACCEPT', reviewedOn: '2026-03-02', reviewer: { id: `Person:${reviewer.personId}` } },
    });
  });

  it('declines with a reason that the client may read, and not without', async () => {
    const { client, application } = await submitted();
    const input = {
      applicationId: application.id,
      expectedVersion: application.version,
      outcome: 'DECLINE',
      ...CONFIRMED,
      competenceConfirmed: false,
    };
    const silent = await reviewer(REVIEW, { input });
    expect(silent.data.reviewApplication.refusals).toMatchObject([{ code: 'DECLINE_REASON_MISSING', field: 'reason' }]);
    const { data } = await reviewer(REVIEW, { input: { ...input, reason: '本机构暂无该领域的专业能力' } });
    expect(data.reviewApplication).toMatchObject({ status: 'DECLINED', review: { outcome: 'DECLINE' } });
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    const read = await contact(
      'query ($id: ID!) { application(id: $id) { status review { reason reviewer { id } } } }',
      { id: application.id },
    );
    expect(read.errors).toBeUndefined();
    expect(read.data.application).toEqual({
      status: 'DECLINED',
      review: { reason: '本机构暂无该领域的专业能力', reviewer: null },
    });
  });

  it('refuses an unconfirmed acceptance by somebody without authority, all reasons at once', async () => {
    const { application } = await submitted();
    const stranger = await house.as('APPLICATION_REVIEWER');
    const input = {
      applicationId: application.id,
      expectedVersion: application.version,
      outcome: 'ACCEPT',
      ...CONFIRMED,
      basicsConfirmed: false,
      reviewedOn: '2026-03-01',
    };
    const { data } = await stranger(REVIEW, { input });
    expect(codesOf(data.reviewApplication)?.toSorted()).toEqual([
      'BASICS_NOT_CONFIRMED',
      'NOT_AUTHORISED',
      'NOT_UNDER_CONTRACT',
      'REVIEWED_BEFORE_RECEIVED',
    ]);
  });

  it('keeps off the file whoever is tied to the client', async () => {
    const { client, application } = await submitted();
    const em = house.em();
    const advised = (clientId: string, endsOn: string) =>
      em.create(Interest, {
        id: newId(),
        person: em.getReference(Person, reviewer.personId ?? ''),
        client: em.getReference(Client, clientId),
        kind: 'CONSULTANCY',
        startsOn: plainDate('2024-01-01'),
        endsOn: plainDate(endsOn),
        declared: true,
        version: 1,
      });
    advised(client.id, '2024-03-02');
    await em.flush();
    const input = {
      applicationId: application.id,
      expectedVersion: application.version,
      outcome: 'ACCEPT',
      ...CONFIRMED,
    };
    const open = await reviewer(REVIEW, { input });
    expect(open.data.reviewApplication.status).toBe('ACCEPTED');
    const second = await submitted();
    advised(second.client.id, '2024-03-03');
    await em.flush();
    const barred = await reviewer(REVIEW, { input: { ...input, applicationId: second.application.id } });
    expect(barred.data.reviewApplication.refusals).toMatchObject([
      { code: 'BARRED_CONSULTANCY', params: { freeOn: '2026-03-03' } },
    ]);
  });

  it('keeps off it whoever sold to the client, though under another account', async () => {
    const seller = await house.as('SALES', { personId: reviewer.personId ?? '' });
    const { client, answer } = await draft({}, seller);
    await withPapers(answer.id, client.id);
    await planner(SUBMIT, { input: { applicationId: answer.id, expectedVersion: 1 } });
    const input = { applicationId: answer.id, expectedVersion: 2, outcome: 'ACCEPT', ...CONFIRMED };
    const { data } = await reviewer(REVIEW, { input });
    expect(codesOf(data.reviewApplication)).toEqual(['REVIEWER_SOLD_IT']);
  });
});

describe('an agreement', () => {
  it('follows an accepted application, with the time of the table where nothing is said', async () => {
    const { application } = await submitted();
    const early = await planner(DRAW_UP, { input: { applicationId: application.id, feeFen: 2_800_000 } });
    expect(codesOf(early.data.drawUpAgreement)).toEqual(['APPLICATION_NOT_ACCEPTED']);
    const { application: open } = await accepted();
    const { data, errors } = await planner(DRAW_UP, { input: { applicationId: open.id, feeFen: 2_800_000 } });
    expect(errors).toBeUndefined();
    expect(data.drawUpAgreement).toMatchObject({
      number: expect.stringMatching(/^AG-2026-\d{4}$/),
      personDays: '7.5',
      feeFen: 2_800_000,
      certification: null,
    });
    const again = await planner(DRAW_UP, { input: { applicationId: open.id, feeFen: -1, personDays: '1.3' } });
    expect(codesOf(again.data.drawUpAgreement)).toEqual(['AGREEMENT_EXISTS', 'FEE_SHAPE', 'PERSON_DAYS_SHAPE']);
  });

  it('is amended until it is signed, which opens the file', async () => {
    const { client, application } = await accepted();
    const { data } = await planner(DRAW_UP, {
      input: { applicationId: application.id, feeFen: 2_800_000, personDays: '8' },
    });
    const agreement = data.drawUpAgreement;
    const terms = { agreementId: agreement.id, expectedVersion: agreement.version, personDays: '7', feeFen: 2_600_000 };
    const amended = await planner(AMEND_AGREEMENT, { input: terms });
    expect(amended.data.amendAgreement).toMatchObject({ personDays: '7.0', feeFen: 2_600_000, version: 2 });
    const stale = await planner(SIGN, {
      input: { agreementId: agreement.id, expectedVersion: 1, signedOn: '2026-03-02' },
    });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');

    const documentId = await storeDocument(house);
    const signing = { agreementId: agreement.id, expectedVersion: 2, signedOn: '2026-03-02', documentId };
    const tooEarly = await planner(SIGN, { input: { ...signing, signedOn: '2026-03-01' } });
    expect(codesOf(tooEarly.data.signAgreement)).toEqual(['SIGNED_BEFORE_ACCEPTED']);
    const signed = await planner(SIGN, { input: signing });
    expect(signed.errors).toBeUndefined();
    expect(signed.data.signAgreement).toMatchObject({
      signedOn: '2026-03-02',
      document: { fileName: 'paper.pdf' },
      certification: {
        number: expect.stringMatching(/^CF-2026-\d{4}$/),
        status: 'IN_PROGRESS',
        scopeZh: ASKED.scopeZh,
        openedOn: '2026-03-02',
        technicalCodes: ['SC03'],
        agreement: { number: agreement.number },
      },
    });

    const late = await planner(AMEND_AGREEMENT, { input: { ...terms, expectedVersion: 3 } });
    expect(codesOf(late.data.amendAgreement)).toEqual(['AGREEMENT_ALREADY_SIGNED']);
    const twice = await planner(SIGN, { input: { ...signing, expectedVersion: 3 } });
    expect(codesOf(twice.data.signAgreement)).toEqual(['AGREEMENT_ALREADY_SIGNED']);
    const away = await planner(ABANDON, {
      input: { applicationId: application.id, expectedVersion: application.version },
    });
    expect(codesOf(away.data.abandonApplication)).toEqual(['AGREEMENT_ALREADY_SIGNED']);
    const input = { clientId: `Client:${client.id}`, programmeId: `Programme:${programme.id}`, ...ASKED };
    const anew = await planner(DRAFT, { input });
    expect(codesOf(anew.data.draftApplication)).toEqual(['APPLIED_ALREADY']);
  });
});

describe('reading applications', () => {
  it('takes one statement for a page with its facts', async () => {
    house.statements();
    const { errors } = await planner(
      `{ applications(first: 50, where: { status: { in: [SUBMITTED, ACCEPTED] } }) { totalCount nodes { ${SHOWN} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(house.statements()).toHaveLength(2);
  });

  it('tells a clock that ran out, on the day after its last', async () => {
    const { application } = await submitted();
    house.setToday('2026-03-12');
    const onTime = await house.as('ARCHIVIST');
    const question = 'query ($id: ID!) { application(id: $id) { reviewState } }';
    expect((await onTime(question, { id: application.id })).data.application.reviewState).toBe('DUE_SOON');
    house.setToday('2026-03-13');
    const later = await house.as('QUALITY_MANAGER');
    expect((await later(question, { id: application.id })).data.application.reviewState).toBe('OVERDUE');
  });
});
