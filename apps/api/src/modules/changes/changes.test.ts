import { plainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import { publicPage } from '../../../test/public-page.js';
import type { House, Visitor } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, makePerson, openFile, storeDocument } from '../../../test/path.js';
import { openAudit } from '../../../test/open-audit.js';
import { globalId, newId } from '../../graphql/ids.js';
import { Agreement, AgreementAmendment } from '../applications/index.js';
import { StoredDocument } from '../documents/index.js';
import { Client } from '../clients/index.js';

const REFUSALS = '... on Refused { refusals { code field } }';
const NOTICE = 'id version status outcome isLate tellBy assessBy assessState assessedOn settledOn decision { outcome }';
const call = (verb: string, of: string, selection: string): string =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename ... on ${of} { ${selection} } ${REFUSALS} } }`;
const NOTIFY = call('notifyChange', 'ChangeNotice', NOTICE);
const ASSESS = call('assessChange', 'ChangeNotice', NOTICE);
const SETTLE = call('settleChange', 'ChangeNotice', NOTICE);
const REISSUE = call('reissueCertificate', 'Decision', 'outcome reasonCode changeNotice { status } certificate { id }');
const CERTIFICATE = `query ($id: ID!) { certificate(id: $id) { version number clientName clientAddress scopeZh editionId level state decidedOn issuedOn validUntil
  events { kind } surveillance { dueOn } issues { issue number changeCodes clientName scopeZh issuedOn reason } } }`;

let house: House;
let contact: Visitor;
let office: Visitor;
let decider: Visitor;
let clientId: string;
let certificationId: string;
let certificateId: string;
let number: string;
beforeAll(async () => {
  house = await startHouse();
  house.setToday('2026-03-02');
  const programme = await adoptProgramme(house);
  const client = await makeClient(house);
  clientId = client.id;
  const file = await openFile(house, { programme, client, signedOn: '2025-01-05' });
  const made = await certify(house, file, { issuedOn: '2025-03-10', validUntil: '2028-03-09', dueOn: '2026-03-10' });
  certificationId = globalId('Certification', file.id);
  certificateId = globalId('Certificate', made.certificate.id);
  number = made.certificate.number;
  const person = await makePerson(house, { programme, functions: ['DECISION'] });
  decider = await house.as('DECISION_MAKER', { personId: person.id });
  office = await house.as('PLANNER');
  contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
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
const codesOf = ({ refusals = [] }: { refusals?: { code: string }[] }) => refusals.map(({ code }) => code);
const read = async () => (await decider(CERTIFICATE, { id: certificateId })).data.certificate;
const told = (facts: object = {}, who: Visitor = contact) =>
  ask(who, NOTIFY, {
    certificationId,
    kinds: ['NAME'],
    description: '公司更名。',
    occursOn: '2026-02-15',
    notifiedOn: null,
    documentId: null,
    ...facts,
  });
const assessed = async (facts: object, outcome: string, reason = '已核对新营业执照。') => {
  const { id, version } = await told(facts);
  return ask(office, ASSESS, { changeNoticeId: id, expectedVersion: version, outcome, reason });
};
const renamed = (name: string) => house.em().nativeUpdate(Client, { id: clientId }, { name });
const reissue = async (facts: object = {}) =>
  ask(decider, REISSUE, {
    certificateId,
    expectedVersion: (await read()).version,
    changeCodes: ['01', '02'],
    reason: '营业执照已变更。',
    scopeZh: null,
    scopeEn: null,
    changeNoticeId: null,
    ...facts,
  });

describe('notifyChange', () => {
  it('takes the last day of the agreement for in time, and the day after for late', async () => {
    expect(await told()).toMatchObject({
      status: 'RECEIVED',
      isLate: false,
      tellBy: '2026-03-02',
      assessBy: '2026-03-12',
    });
    expect(await told({ occursOn: '2026-02-14' })).toMatchObject({ isLate: true, tellBy: '2026-03-01' });
  });

  it('dates what the client itself tells on the day it comes, whatever day it names', async () => {
    const backdated = { occursOn: '2026-01-05', notifiedOn: '2026-01-06' };
    expect(await told(backdated)).toMatchObject({ isLate: true });
    expect(await told(backdated, office)).toMatchObject({ isLate: false });
  });

  it('takes no change from before the file was opened, nor from after its certificate', async () => {
    expect(codesOf(await told({ occursOn: '2025-01-04' }))).toEqual(['DAY_TOO_EARLY']);
    expect(await told({ occursOn: '2025-01-05' })).toMatchObject({ status: 'RECEIVED' });
    expect(codesOf(await told({ occursOn: '2028-03-10', description: '长'.repeat(4001) }))).toEqual([
      'TEXT_TOO_LONG',
      'DAY_TOO_LATE',
    ]);
  });

  it('gives every reason against a notice, and knows no file of others', async () => {
    expect(codesOf(await told({ kinds: [], description: ' ', notifiedOn: '2026-03-03' }, office))).toEqual([
      'CHANGE_KIND_MISSING',
      'CHANGE_DESCRIPTION_MISSING',
      'DAY_IN_FUTURE',
    ]);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await makeClient(house)).id });
    const { errors } = await stranger(NOTIFY, {
      input: {
        certificationId,
        kinds: ['NAME'],
        description: '更名',
        occursOn: '2026-03-01',
        notifiedOn: null,
        documentId: null,
      },
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('assessChange', () => {
  it('settles what asks for nothing, and never lets a new name be nothing', async () => {
    expect(await assessed({ kinds: ['KEY_PEOPLE'] }, 'NO_EFFECT')).toMatchObject({
      status: 'SETTLED',
      assessState: 'DONE',
      settledOn: '2026-03-02',
    });
    expect(codesOf(await assessed({}, 'NO_EFFECT'))).toEqual(['CHANGE_STANDS_ON_CERTIFICATE']);
  });

  it('is the office’s, and done once', async () => {
    const { id, version } = await assessed({ kinds: ['OWNERSHIP'] }, 'AMENDMENT');
    const again = { changeNoticeId: id, expectedVersion: version, outcome: 'AMENDMENT', reason: '再评。' };
    expect((await contact(ASSESS, { input: again })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(codesOf(await ask(office, ASSESS, again))).toEqual(['CHANGE_ASSESSED_ALREADY']);
    const stale = await office(ASSESS, { input: { ...again, expectedVersion: version - 1 } });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const nothing = { changeNoticeId: id, expectedVersion: version, auditId: null, amendmentId: null };
    expect(codesOf(await ask(office, SETTLE, nothing))).toEqual(['CHANGE_SETTLED_BY_NOTHING']);
    const uuid = id.split(':')[1];
    await expect(execute(`update change_notice set outcome = 'SPECIAL_AUDIT' where id = '${uuid}'`)).rejects.toThrow(
      'stays',
    );
    await expect(
      execute(`update change_notice set status = 'RECEIVED', outcome = null where id = '${uuid}'`),
    ).rejects.toThrow('no step leads there');
    await expect(execute(`delete from change_notice where id = '${uuid}'`)).rejects.toThrow('never removed');
  });
});

describe('settleChange', () => {
  it('asks of each of two things named whether it is what was asked for, and the file’s', async () => {
    const em = house.em();
    const agreement = await em.findOneOrFail(Agreement, { certification: certificationId.split(':')[1] ?? '' });
    const document = await storeDocument(house, { clientId });
    const amendment = em.create(AgreementAmendment, {
      id: newId(),
      agreement,
      client: agreement.client,
      number: 1,
      effectiveOn: house.today(),
      recordedOn: house.today(),
      reason: '负责人变更。',
      headcount: 25,
      document: em.getReference(StoredDocument, document.split(':')[1] ?? '', { wrapped: true }),
    });
    await em.flush();
    const { id, version } = await assessed({ kinds: ['OWNERSHIP'] }, 'AMENDMENT');
    const both = {
      changeNoticeId: id,
      expectedVersion: version,
      auditId: (await openAudit(house)).id,
      amendmentId: globalId('AgreementAmendment', amendment.id),
    };
    expect(codesOf(await ask(office, SETTLE, both))).toEqual(['CHANGE_ASKS_FOR_OTHER', 'CHANGE_OF_OTHER_FILE']);
    expect(await ask(office, SETTLE, { ...both, auditId: null })).toMatchObject({ status: 'SETTLED' });
  });
});

describe('reissueCertificate', () => {
  it('changes what the certificate says, and none of its days', async () => {
    const before = await read();
    await renamed('清源服务有限公司');
    const notice = await assessed({}, 'REISSUE');
    house.setToday('2026-03-05');
    await execute("update session set expires_at = timestamptz '2030-01-01'");
    expect(await reissue({ changeNoticeId: notice.id })).toMatchObject({
      outcome: 'REISSUE',
      reasonCode: '01 02',
      changeNotice: { status: 'SETTLED' },
      certificate: { id: certificateId },
    });
    const after = await read();
    expect(after).toMatchObject({ clientName: '清源服务有限公司', state: 'VALID' });
    for (const kept of ['number', 'editionId', 'level', 'decidedOn', 'issuedOn', 'validUntil', 'surveillance'])
      expect([kept, after[kept]]).toEqual([kept, before[kept]]);
    expect(after.issues).toMatchObject([
      {
        issue: 1,
        number: `${number}-1`,
        changeCodes: ['01', '02'],
        clientName: '清源服务有限公司',
        issuedOn: '2026-03-05',
      },
      { issue: 0, number, changeCodes: [], clientName: '清源', issuedOn: '2025-03-10', reason: null },
    ]);
    expect(after.events.map(({ kind }: { kind: string }) => kind)).toContain('REISSUED');
  });

  it('shows on the public page under both numbers, and says which counts', async () => {
    const page = (of: string) => publicPage(house, of);
    expect(await page(number)).toContain('was issued anew');
    const now = await page(`${number}-1`);
    expect(now).toContain('清源服务有限公司');
    expect(now).not.toContain('was issued anew');
    expect(now).toContain(`2026-03-05 ${number}-1`);
  });

  it('refuses with every reason, and only a decision maker decides', async () => {
    expect(codesOf(await reissue({ changeCodes: ['05'], reason: ' ' }))).toEqual([
      'REISSUE_REASON_MISSING',
      'EXTENT_NEEDS_OWN_DECISION',
      'NOTHING_TO_REISSUE',
    ]);
    const settled = await assessed({ kinds: ['PROCESS'] }, 'SPECIAL_AUDIT');
    expect(codesOf(await reissue({ scopeZh: '家用电器售后服务', changeNoticeId: settled.id }))).toEqual([
      'CHANGE_ASKS_FOR_OTHER',
    ]);
    const input = { certificateId, expectedVersion: 1, changeCodes: ['01'], reason: '更名。' };
    expect((await office(REISSUE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await decider(REISSUE, { input: { ...input, expectedVersion: 99 } })).errors?.[0]?.extensions.code).toBe(
      'STALE_VERSION',
    );
  });

  it('puts the scope in other words, on the file as well, so that a renewal says the same', async () => {
    expect(await reissue({ changeCodes: ['03'], scopeZh: '家用电器售后服务' })).toMatchObject({ outcome: 'REISSUE' });
    const { scopeZh, issues } = await read();
    expect([scopeZh, issues[0].number]).toEqual(['家用电器售后服务', `${number}-2`]);
    const { data } = await office('query ($id: ID!) { certification(id: $id) { scopeZh } }', { id: certificationId });
    expect(data.certification.scopeZh).toBe('家用电器售后服务');
  });

  it('is held by the database, whoever writes', async () => {
    const uuid = certificateId.split(':')[1];
    const row = (issue: number, on: string) =>
      `insert into certificate_issue (id, certificate_id, client_id, issue, number, change_codes, client_name, client_address, scope_zh, level, issued_on, reason)
       select gen_random_uuid(), id, client_id, ${issue}, number, '{99}', client_name, client_address, scope_zh, level, '${on}', '其他' from certificate where id = '${uuid}'`;
    await expect(execute(`update certificate set client_name = '别人' where id = '${uuid}'`)).rejects.toThrow(
      'no issue',
    );
    await expect(execute(`update certificate_issue set client_name = '别人'`)).rejects.toThrow('final');
    await expect(execute(`delete from certificate_issue`)).rejects.toThrow('final');
    await expect(execute(row(4, '2026-03-05'))).rejects.toThrow('follows the one before');
    await expect(execute(row(3, plainDate('2028-03-10')))).rejects.toThrow('within its own days');
  });
});
