import { CreditSubject } from '@touchstone/rules';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, openFile, storeDocument } from '../../../test/path.js';
import type { Programme } from '../programmes/index.js';

let house: House;
let programme: Programme;
let reviewer: Visitor;
beforeAll(async () => {
  house = await startHouse();
  programme = await adoptProgramme(house);
  reviewer = await house.as('APPLICATION_REVIEWER');
});
afterAll(() => house.close());

const RECORD = `mutation ($input: RecordCreditChecksInput!) { recordCreditChecks(input: $input) {
  ... on Client { id creditStanding { code passed } creditChecks { subject listed checkedOn checkedBy { id } screenshot { id } } }
  ... on Refused { refusals { code field } } } }`;
const STANDING = 'query ($id: ID!) { client(id: $id) { creditStanding { code passed message } creditChecks { id } } }';

async function record(
  clientId: string,
  change: object = {},
  { checkedOn = house.today() as string, by = reviewer } = {},
) {
  const screenshotId = await storeDocument(house);
  const checks = Object.values(CreditSubject).map((subject, at) => ({
    subject,
    listed: false,
    screenshotId,
    ...(at === 0 && change),
  }));
  const { data, errors } = await by(RECORD, { input: { clientId: `Client:${clientId}`, checkedOn, checks } });
  expect(errors).toBeUndefined();
  return data.recordCreditChecks;
}

describe('recordCreditChecks', () => {
  it('keeps each look-up with its day, its screenshot and who made it', async () => {
    const { id } = await makeClient(house);
    const client = await record(id);
    expect(client.creditStanding.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
    expect(client.creditChecks[0]).toMatchObject({
      checkedOn: house.today(),
      checkedBy: { id: `Person:${reviewer.personId}` },
      screenshot: { id: expect.stringMatching(/^StoredDocument:/) },
    });
  });

  it('refuses what is not told whole, each reason at its place in the form, and keeps nothing', async () => {
    const { id } = await makeClient(house);
    const { refusals } = await record(id, { listed: true }, { checkedOn: '2026-03-03' });
    expect(refusals).toEqual(
      expect.arrayContaining([
        { code: 'CREDIT_RELATION_MISSING', field: 'checks.0.related' },
        { code: 'DAY_IN_FUTURE', field: 'checkedOn' },
      ]),
    );
    const twice = await record(id, { subject: 'CREDIT_CHINA_SANCTION' });
    expect(twice.refusals).toEqual([{ code: 'CREDIT_SUBJECT_TWICE', field: 'checks.4.subject' }]);
    const { data } = await reviewer(STANDING, { id: `Client:${id}` });
    expect(data.client.creditChecks).toHaveLength(5);
  });

  it('is the office’s: a client’s contact neither sees nor records it', async () => {
    const { id } = await makeClient(house);
    const contact = await house.as('CLIENT_CONTACT', { clientId: id });
    const { data } = await contact(STANDING, { id: `Client:${id}` });
    expect(data.client).toEqual({ creditStanding: [], creditChecks: [] });
    const input = { clientId: `Client:${id}`, checkedOn: house.today(), checks: [] };
    expect((await contact(RECORD, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is repeated, never changed: the newest counts, and the database holds the old', async () => {
    const { id } = await makeClient(house);
    const listed = await record(id, { listed: true, related: true });
    expect(listed.creditStanding).toContainEqual({ code: 'CREDIT_CLEAR', passed: false });
    const proof = await storeDocument(house);
    const cleared = await record(id, { listed: true, related: true, clearanceDocumentId: proof });
    expect(cleared.creditStanding).toContainEqual({ code: 'CREDIT_CLEAR', passed: true });
    const change = sql`update credit_check set listed = false where client_id = ${id}`;
    await expect(change.execute(house.em().getKysely() as never)).rejects.toThrow('repeated, not changed');
  });
});

describe('a decision and a surveillance', () => {
  it('ask for look-ups that are fresh', async () => {
    const { clientId, id } = await openAudit(house);
    const gate = 'query ($id: ID!) { audit(id: $id) { decisionGate { checks { code passed } } } }';
    const isFresh = async (decider: Visitor) => {
      const { data } = await decider(gate, { id });
      return data.audit.decisionGate.checks.find(({ code }: { code: string }) => code === 'CREDIT_FRESH').passed;
    };
    expect(await isFresh(await house.as('DECISION_MAKER'))).toBe(true);
    house.setToday('2026-04-02');
    // A month later nobody is signed in any more.
    const decider = await house.as('DECISION_MAKER', { locale: 'en' });
    expect(await isFresh(decider)).toBe(false);
    const setTerm = (days: number) =>
      sql`update body_profile set credit_good_for_days = ${days}`.execute(house.em().getKysely() as never);
    await setTerm(31);
    const looker = await house.as('APPLICATION_REVIEWER', { locale: 'en' });
    const { data } = await looker(STANDING, { id: `Client:${clientId}` });
    expect(data.client.creditStanding).toContainEqual({ code: 'CREDIT_FRESH', passed: true, message: null });
    expect(await isFresh(decider)).toBe(true);
    await setTerm(30);
    await record(clientId, {}, { by: await house.as('APPLICATION_REVIEWER', { locale: 'en' }) });
    expect(await isFresh(decider)).toBe(true);
    house.setToday('2026-03-02');
  });

  it('are not planned on old ones, which an initial audit follows by itself', async () => {
    const client = await makeClient(house);
    const file = await openFile(house, { programme, client });
    const { surveillance } = await certify(house, file, {
      issuedOn: '2026-03-02',
      validUntil: '2029-03-01',
      dueOn: '2027-03-02',
    });
    house.setToday('2027-01-05');
    const planner = await house.as('PLANNER');
    const plan = async () => {
      const { data } = await planner(
        'mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Refused { refusals { code } } } }',
        {
          input: {
            certificationId: `Certification:${file.id}`,
            kind: 'SURVEILLANCE',
            surveillanceActivityId: `SurveillanceActivity:${surveillance.id}`,
            activities: [{ kind: 'ON_SITE', startsOn: '2027-02-01', endsOn: '2027-02-02' }],
            personDays: '3',
          },
        },
      );
      return data.planAudit;
    };
    expect((await plan()).refusals).toEqual([{ code: 'CREDIT_FRESH' }]);
    await record(client.id, {}, { by: await house.as(['APPLICATION_REVIEWER', 'PLANNER']) });
    expect(await plan()).toEqual({ __typename: 'Audit' });
    house.setToday('2026-03-02');
  });
});
