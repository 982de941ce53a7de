import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import { publicPage } from '../../../test/public-page.js';
import type { House, Visitor } from '../../../test/house.js';
import { plan } from '../../../test/model/audit-moves.js';
import { until } from '../../../test/model/moves.js';
import { lookUp, review } from '../../../test/model/transfer-moves.js';
import { certificateOf, makeWorld } from '../../../test/model/world.js';
import {
  adoptProgramme,
  ITEMS_ANSWERED,
  lookUpCredit,
  makeClient,
  makePerson,
  staffBody,
  storeDocument,
} from '../../../test/path.js';
import { readPdf } from '../../../test/pdf-text.js';
import { newId } from '../../graphql/ids.js';
import type { Client } from '../clients/index.js';
import type { Programme } from '../programmes/index.js';

const REFUSED = '... on Refused { refusals { code field } }';
const mutation = (verb: string, type: string, fields: string) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ... on ${type} { id ${fields} } ${REFUSED} } }`;
const DECISION = `outcome level certificate { id number level issuedOn validUntil transferredFromBody transferredFromNumber
  surveillance { number completedOn dueOn } } application { decidedOn }`;
const FOUND = {
  bodyName: '某认证有限公司',
  bodyApproval: 'CNCA-R-2010-101',
  isAccredited: true,
  bodyCeasedOn: null,
  certificateNumber: '10124F10001R0M',
  standard: 'GB/T 27922-2011',
  scopeZh: '家用电器的售后服务',
  technicalCodes: ['SC03'],
  level: 'FOUR_STAR',
  issuedOn: '2024-06-10',
  validUntil: '2027-06-09',
  surveillancesOn: ['2025-05-20'],
  status: 'VALID',
  lookedUpOn: '2026-03-02',
  openMajors: 0,
  openMinors: 1,
  complaints: null,
  reason: '集团统一更换认证机构。',
};
const ITEMS = ['SCOPE', 'REASON', 'LAST_REPORTS', 'NONCONFORMITIES', 'COMPLAINTS', 'CYCLE', 'LEGAL_STANDING'].map(
  (item) => ({ item, isInOrder: true, remark: null }),
);

let house: House;
let programme: Programme;
let client: Client;
let contact: Visitor;
let office: Visitor;
let technical: Visitor;
let decider: Visitor;
beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  client = await makeClient(house);
  await staffBody(house, programme);
  const person = (functions: Parameters<typeof makePerson>[1]['functions']) =>
    makePerson(house, { programme, functions: functions ?? [] });
  office = await house.as(['APPLICATION_REVIEWER', 'PLANNER'], {
    personId: (await person(['APPLICATION_REVIEW'])).id,
  });
  technical = await house.as('TECHNICAL_REVIEWER', { personId: (await person(['TECHNICAL_REVIEW'])).id });
  decider = await house.as('DECISION_MAKER', { personId: (await person(['DECISION'])).id });
  contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
});
afterAll(() => house.close());

interface Outcome {
  readonly id: string;
  readonly version: number;
  readonly refusals?: { code: string }[];
}
const ask = async (who: Visitor, document: string, input: object): Promise<Outcome> => {
  const { data, errors } = await who(document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, Outcome>)[0] ?? { id: '', version: 0 };
};
const codesOf = ({ refusals = [] }: Outcome) => refusals.map(({ code }) => code);
const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const found = async (applicationId: string, change: object = {}) =>
  ask(office, mutation('recordTransfer', 'Transfer', 'version'), {
    ...FOUND,
    ...change,
    applicationId,
    screenshotId: await storeDocument(house, { clientId: client.id }),
  });

describe('a transfer', () => {
  let applicationId: string;
  let certificationId: string;
  const versionOf = async () =>
    (await office('query ($id: ID!) { application(id: $id) { version missingDocuments } }', { id: applicationId })).data
      .application;

  const reviewBlockers = async () => {
    const next = 'query ($id: ID!) { nextActions(id: $id) { verb blockers { code } } }';
    const { data } = await technical(next, { id: applicationId });
    const step = data.nextActions.find(({ verb }: { verb: string }) => verb === 'reviewTransfer');
    return step.blockers.map(({ code }: { code: string }) => code);
  };
  const workOf = async (who: Visitor): Promise<string[]> => {
    const { data } = await who('{ dashboard { myWork { kind recordId } } }');
    return data.dashboard.myWork.map(({ kind, recordId }: { kind: string; recordId: string }) => `${kind} ${recordId}`);
  };

  it('is applied for with what was looked up, and never of a suspended certificate', async () => {
    const draft = await ask(contact, mutation('draftApplication', 'Application', 'kind missingDocuments'), {
      clientId: `Client:${client.id}`,
      programmeId: `Programme:${programme.id}`,
      editionId: 'gbt-27922/2011',
      scopeZh: '家用电器的售后服务',
      technicalCodes: ['SC03'],
      headcountInScope: 60,
      serviceSystemSince: '2024-01-01',
      isTransfer: true,
    });
    expect(draft).toMatchObject({ kind: 'TRANSFER' });
    applicationId = draft.id;
    const { missingDocuments } = await versionOf();
    expect(missingDocuments).toEqual(expect.arrayContaining(['OTHER_CERTIFICATES', 'AUDIT_REPORT']));
    for (const kind of missingDocuments)
      await ask(contact, mutation('addApplicationDocument', 'ApplicationDocument', ''), {
        applicationId,
        kind,
        documentId: await storeDocument(house, { clientId: client.id }),
      });
    const submit = async () =>
      ask(contact, mutation('submitApplication', 'Application', 'status'), {
        applicationId,
        expectedVersion: (await versionOf()).version,
        receivedOn: null,
      });
    expect(codesOf(await submit())).toEqual(['TRANSFER_NOT_RECORDED']);
    expect((await contact(mutation('recordTransfer', 'Transfer', ''), { input: {} })).errors?.length).toBeGreaterThan(
      0,
    );
    expect(codesOf(await found(applicationId, { level: 'GOLD', reason: ' ' }))).toEqual([
      'TRANSFER_REASON_MISSING',
      'TRANSFER_LEVEL_UNKNOWN',
    ]);
    await found(applicationId, { status: 'SUSPENDED', openMajors: 1, technicalCodes: ['SC15'] });
    expect(codesOf(await submit())).toEqual([
      'TRANSFER_STATUS_FORBIDS',
      'TRANSFER_OUTSIDE_SCOPE',
      'TRANSFER_MAJORS_OPEN',
    ]);
    const goodFor = (days: number) =>
      house.em().getConnection().execute(`update body_profile set transfer_look_up_good_for_days = ${days}`);
    await goodFor(9);
    await found(applicationId, { lookedUpOn: '2026-02-20' });
    expect(codesOf(await submit())).toEqual(['TRANSFER_LOOKUP_STALE']);
    await goodFor(30);
    await found(applicationId);
    expect(await submit()).toMatchObject({ status: 'SUBMITTED' });
  });

  it('is accepted and contracted as any application, and reviewed before the decision', async () => {
    const accepted = await ask(office, mutation('reviewApplication', 'Application', 'status'), {
      applicationId,
      expectedVersion: (await versionOf()).version,
      outcome: 'ACCEPT',
      basicsConfirmed: true,
      requirementsUnderstood: true,
      competenceConfirmed: true,
      items: ITEMS_ANSWERED,
      reason: null,
      reviewedOn: null,
    });
    expect(accepted).toMatchObject({ status: 'ACCEPTED' });
    const grant = { applicationId, reason: '转入评审无疑问。' };
    const verb = mutation('grantTransfer', 'Decision', DECISION);
    const early = await ask(decider, verb, { ...grant, expectedVersion: (await versionOf()).version });
    expect(codesOf(early)).toEqual(['TRANSFER_NOT_REVIEWED']);
    expect(await reviewBlockers()).toEqual(['AGREEMENT_NOT_SIGNED']);
    const agreement = await ask(office, mutation('drawUpAgreement', 'Agreement', 'version'), {
      applicationId,
      feeFen: 2_000_000,
    });
    const signed = await office(mutation('signAgreement', 'Agreement', 'certification { id status }'), {
      input: { agreementId: agreement.id, expectedVersion: agreement.version, signedOn: '2026-03-02' },
    });
    certificationId = signed.data.signAgreement.certification.id;
    expect(await reviewBlockers()).toEqual([]);
    expect(await workOf(technical)).toContain(`REVIEW_TRANSFER ${applicationId}`);
    expect(await workOf(office)).not.toContain(`PLAN_INITIAL_AUDIT ${certificationId}`);
    const initial = await ask(office, mutation('planAudit', 'Audit', ''), {
      certificationId,
      kind: 'INITIAL',
      activities: [
        { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-05', endsOn: '2026-03-05' },
        { kind: 'ON_SITE', startsOn: '2026-03-10', endsOn: '2026-03-11' },
      ],
      personDays: '6.5',
      timeJustification: '按审查时间表。',
    });
    expect(codesOf(initial)).toEqual(['TRANSFER_NEEDS_NO_INITIAL_AUDIT']);

    const review = mutation('reviewTransfer', 'Transfer', 'reviewedOn needsVisit reviewItems { item isInOrder }');
    const { data } = await technical('query ($id: ID!) { application(id: $id) { transfer { id version } } }', {
      id: applicationId,
    });
    const of = { transferId: data.application.transfer.id, expectedVersion: data.application.transfer.version };
    const amiss = ITEMS.map((each) => ({ ...each, isInOrder: each.item !== 'COMPLAINTS' }));
    expect(codesOf(await ask(technical, review, { ...of, items: amiss, needsVisit: false }))).toEqual([
      'TRANSFER_ITEM_UNEXPLAINED',
      'TRANSFER_VISIT_NEEDED',
    ]);
    expect(await ask(technical, review, { ...of, items: ITEMS, needsVisit: false })).toMatchObject({
      reviewedOn: '2026-03-02',
      needsVisit: false,
    });
    expect(await workOf(technical)).not.toContain(`REVIEW_TRANSFER ${applicationId}`);
    expect(await workOf(decider)).toContain(`DECIDE_TRANSFER ${applicationId}`);
    expect(codesOf(await found(applicationId, { reason: '另有原因。' }))).toEqual(['TRANSFER_REVIEWED_ALREADY']);
    await found(applicationId, { status: 'SUSPENDED' });
    const suspended = await ask(decider, verb, { ...grant, expectedVersion: (await versionOf()).version });
    expect(codesOf(suspended)).toEqual(['TRANSFER_STATUS_FORBIDS']);
    expect(codesOf(await found(applicationId))).toEqual([]);
  });

  it('ends in a certificate of ours that keeps its level, its last day and its surveillances', async () => {
    const decision = await ask(decider, mutation('grantTransfer', 'Decision', DECISION), {
      applicationId,
      expectedVersion: (await versionOf()).version,
      reason: '转入评审无疑问。',
    });
    expect(decision).toMatchObject({
      outcome: 'GRANT',
      level: 'FOUR_STAR',
      application: { decidedOn: '2026-03-02' },
      certificate: {
        level: 'FOUR_STAR',
        issuedOn: '2026-03-02',
        validUntil: '2027-06-09',
        transferredFromBody: '某认证有限公司',
        transferredFromNumber: '10124F10001R0M',
        surveillance: [
          { number: 1, completedOn: '2025-05-20' },
          { number: 2, completedOn: null, dueOn: '2026-05-20' },
          { number: 3, completedOn: null, dueOn: '2027-05-20' },
        ],
      },
    });
    const { certificate } = decision as unknown as { certificate: { number: string } };
    expect(await publicPage(house, certificate.number)).toContain('10124F10001R0M');
    const notice = await house.http.inject({
      url: `/papers/DECISION_NOTICE/${decision.id}?language=ZH`,
      headers: { cookie: decider.cookie },
    });
    const told = readPdf(notice.rawPayload).pages.join('');
    expect([told.includes('转入自某认证有限公司10124F10001R0M'), told.includes('未获同意')]).toEqual([true, false]);
    const again = await ask(decider, mutation('grantTransfer', 'Decision', DECISION), {
      applicationId,
      expectedVersion: (await versionOf()).version,
      reason: '再决定一次。',
    });
    expect(codesOf(again)).toEqual(['TRANSFER_DECIDED_ALREADY']);
    expect(codesOf(await found(applicationId))).toEqual(['TRANSFER_DECIDED_ALREADY']);
  });

  it('is held by the database, whoever writes', async () => {
    const certificates = (change: string) =>
      `insert into certificate (id, number, certification_id, client_id, programme_id, edition_id, level, client_name, client_address, scope_zh, decided_on, issued_on, valid_until, first_issued_on, is_specimen, regime, transferred_from_body, transferred_from_number, transferred_until, cycle_from)
       select gen_random_uuid(), 'SPECIMEN-X', ${change} from certificate c`;
    const rest = `c.client_id, c.programme_id, c.edition_id, c.level, c.client_name, c.client_address, c.scope_zh, c.decided_on, c.issued_on`;
    await expect(
      execute(
        certificates(
          `c.certification_id, ${rest}, '2029-03-01', c.first_issued_on, true, c.regime, '某认证有限公司', '10124F10001R0M', '2027-06-09', '2024-06-10'`,
        ),
      ),
    ).rejects.toThrow('certificate_transfer');
    await expect(
      execute(
        certificates(
          `c.certification_id, ${rest}, c.valid_until, c.first_issued_on, true, c.regime, '某认证有限公司', '10124F10001R0M', '2027-12-31', '2024-06-10'`,
        ),
      ),
    ).rejects.toThrow('takes over what was reviewed');
    const other = await makeWorld(house, programme);
    await expect(
      execute(
        certificates(
          `'${other.certificationId}', ${rest}, c.valid_until, c.first_issued_on, true, c.regime, null, null, null, null`,
        ),
      ),
    ).rejects.toThrow('one certificate in a programme');
    await expect(execute(`update certificate set cycle_from = '2025-01-01'`)).rejects.toThrow('are final');
    await expect(execute(`update transfer set valid_until = '2028-01-01'`)).rejects.toThrow('stays');
  });

  it.each([
    { name: 'over four years', change: { valid_until: '2028-06-11' }, guard: 'do not fit' },
    { name: 'looked up before it was issued', change: { looked_up_on: '2024-06-09' }, guard: 'do not fit' },
    { name: 'surveyed before it was issued', change: { surveillances_on: ['2024-06-09'] }, guard: 'do not fit' },
    { name: 'surveyed after its end', change: { surveillances_on: ['2027-06-10'] }, guard: 'do not fit' },
    { name: 'fewer than none open', change: { open_minors: -1 }, guard: 'transfer_counts' },
    { name: 'four years to the day', change: { valid_until: '2028-06-10' }, guard: 'application_id_unique' },
  ])('is never written down with days that cannot be: $name', async ({ change, guard }) => {
    const other = JSON.stringify({ ...change, id: newId() });
    const copy = `insert into transfer select (jsonb_populate_record(t, '${other}')).* from transfer t limit 1`;
    await expect(execute(copy)).rejects.toThrow(guard);
  });
});

describe('a transfer that is seen on site first', () => {
  it('is granted after its special audit, at the level it reaches, and ends on the same day', async () => {
    const world = await makeWorld(house, programme, { kind: 'TRANSFER' });
    await lookUpCredit(house, world.clientId, world.day);
    expect(await lookUp(world, 'nobody')).toEqual({ ok: true });
    expect(await review(world, 'reviewer', true)).toEqual({ ok: true });
    const note = '核实投诉处理。';
    const special = { reason: 'TRANSFER' as const, trigger: null, noticedOn: null, note };
    expect(await plan(world, 'SPECIAL', { special })).toEqual({ ok: true });
    await until(world, 'grantCertification');
    expect(await certificateOf(world)).toMatchObject({
      validUntil: '2027-06-09',
      transferredFromNumber: '10124F10001R0M',
      decidedOn: world.day,
    });
  });
});
