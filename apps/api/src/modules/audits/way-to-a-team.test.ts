import { newId } from '../../graphql/ids.js';
import { CreditSubject } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import {
  adoptProgramme,
  makeClient,
  makePerson,
  openFile,
  storeDocument,
  ITEMS_ANSWERED,
  staffBody,
} from '../../../test/path.js';
import { freshUscc } from '../../../test/uscc.js';
import type { Programme } from '../programmes/index.js';

/* Thrice as many as have a connection each; the long run sends a hundred. */
const AT_ONCE = process.env['API_LONG'] === '1' ? 100 : 30;

let house: House;
let programme: Programme;
let planner: Visitor;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house, 'after-sales-maturity/2026');
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

/** Sends a verb that must not be refused. */
async function does(who: Visitor, verb: string, { input, shown }: { input: object; shown: string }) {
  const type = verb.charAt(0).toUpperCase() + verb.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ${shown} ... on Refused { refusals { code field } } } }`;
  const { data, errors } = await who(document, { input });
  expect(errors).toBeUndefined();
  expect(data[verb].refusals).toBeUndefined();
  return data[verb];
}

describe('from a client to a team', () => {
  it('goes by verbs alone, and every step is in the journal', async () => {
    await staffBody(house, programme);
    const person = await makePerson(house, { programme, functions: ['APPLICATION_REVIEW'] });
    const reviewer = await house.as('APPLICATION_REVIEWER', { personId: person.id });
    const site = { name: '总部', address: '长江路 8 号', provinceCode: '32', headcount: 60, isHeadOffice: true };
    const client = await does(planner, 'registerClient', {
      shown: '... on Client { id }',
      input: {
        uscc: freshUscc(),
        name: '江南家电',
        businessScope: '家用电器销售、维修',
        provinceCode: '32',
        address: '长江路 8 号',
        sector: 'F',
        headcount: 60,
        contactName: '韩梅',
        contactPhone: '025-88880000',
        sites: [site],
      },
    });
    const application = await does(planner, 'draftApplication', {
      shown: '... on Application { id missingDocuments suggestedAuditTime { total } }',
      input: {
        clientId: client.id,
        programmeId: `Programme:${programme.id}`,
        editionId: 'after-sales-maturity/2026',
        scopeZh: '家电售后服务',
        technicalCodes: ['SC03'],
        headcountInScope: 60,
        serviceSystemSince: '2025-01-01',
      },
    });
    for (const kind of application.missingDocuments)
      await does(planner, 'addApplicationDocument', {
        shown: '... on ApplicationDocument { id }',
        input: { applicationId: application.id, kind, documentId: await storeDocument(house) },
      });
    const handedIn = await does(planner, 'submitApplication', {
      shown: '... on Application { version }',
      input: { applicationId: application.id, expectedVersion: 1 },
    });
    const screenshotId = await storeDocument(house);
    await does(reviewer, 'recordCreditChecks', {
      shown: '... on Client { id }',
      input: {
        clientId: client.id,
        checkedOn: house.today(),
        checks: Object.values(CreditSubject).map((subject) => ({ subject, listed: false, screenshotId })),
      },
    });
    await does(reviewer, 'reviewApplication', {
      shown: '... on Application { status }',
      input: {
        applicationId: application.id,
        expectedVersion: handedIn.version,
        outcome: 'ACCEPT',
        basicsConfirmed: true,
        requirementsUnderstood: true,
        competenceConfirmed: true,
        items: ITEMS_ANSWERED,
      },
    });
    const agreement = await does(planner, 'drawUpAgreement', {
      shown: '... on Agreement { id version personDays }',
      input: { applicationId: application.id, feeFen: 3_000_000 },
    });
    const signed = await does(planner, 'signAgreement', {
      shown: '... on Agreement { certification { id } }',
      input: { agreementId: agreement.id, expectedVersion: agreement.version, signedOn: '2026-03-02' },
    });
    const audit = await does(planner, 'planAudit', {
      shown: '... on Audit { id scorecards { evaluation missing } }',
      input: {
        certificationId: signed.certification.id,
        kind: 'INITIAL',
        activities: [
          { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-05', endsOn: '2026-03-05' },
          { kind: 'ON_SITE', startsOn: '2026-03-09', endsOn: '2026-03-14' },
        ],
        personDays: application.suggestedAuditTime.total,
      },
    });
    expect(audit.scorecards.map(({ evaluation }: { evaluation: string }) => evaluation)).toHaveLength(2);
    const leader = await makePerson(house, { name: '李静', programme });
    const seat = await does(planner, 'assignAuditor', {
      shown: '... on TeamAssignment { audit { teamVerdict { code } } }',
      input: { auditId: audit.id, personId: `Person:${leader.id}`, role: 'LEADER', personDays: agreement.personDays },
    });
    expect(seat.audit.teamVerdict).toEqual([]);

    const manager = await house.as('QUALITY_MANAGER');
    const { data } = await manager('{ journal(first: 200) { nodes { verb } } }');
    const verbs = new Set(data.journal.nodes.map(({ verb }: { verb: string }) => verb));
    for (const verb of [
      'registerClient',
      'draftApplication',
      'addApplicationDocument',
      'submitApplication',
      'recordCreditChecks',
      'reviewApplication',
      'drawUpAgreement',
      'signAgreement',
      'planAudit',
      'assignAuditor',
    ])
      expect(verbs).toContain(verb);
  });
});

describe('two at once', () => {
  it('never lead one audit, sit twice on one day, or get one number', async () => {
    const files = await Promise.all(
      [1, 2, 3, 4].map(async () =>
        openFile(house, { programme, client: await makeClient(house), editionId: 'after-sales-maturity/2026' }),
      ),
    );
    const plan = (certificationId: string) =>
      planner(
        'mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { id number } ... on Refused { refusals { code } } } }',
        {
          input: {
            certificationId,
            kind: 'INITIAL',
            activities: [
              { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-05', endsOn: '2026-03-05' },
              { kind: 'ON_SITE', startsOn: '2026-03-09', endsOn: '2026-03-14' },
            ],
            personDays: '6.5',
          },
        },
      );
    const [first] = files;
    const planned = await Promise.all([...files, first].map((file) => plan(`Certification:${file?.id}`)));
    const audits = planned.flatMap(({ data }) => (data.planAudit.__typename === 'Audit' ? [data.planAudit] : []));
    expect(new Set(audits.map(({ number }) => number)).size).toBe(4);
    expect(planned.flatMap(({ data }) => data.planAudit.refusals ?? [])).toEqual([{ code: 'AUDIT_OPEN_ALREADY' }]);

    const people = await Promise.all(['甲', '乙', '丙'].map((name) => makePerson(house, { name, programme })));
    const seat = async (auditId: string, personId: string): Promise<string> => {
      const input = { auditId, personId: `Person:${personId}`, role: 'LEADER', personDays: '6.5' };
      const { data } = await planner(
        'mutation ($input: AssignAuditorInput!) { assignAuditor(input: $input) { __typename ... on Refused { refusals { code } } } }',
        { input },
      );
      return data.assignAuditor.refusals?.map(({ code }: { code: string }) => code).join() ?? 'seated';
    };
    const turns = Array.from({ length: AT_ONCE }, (_, at) => at);
    const leads = await Promise.all(turns.map((at) => seat(audits[0].id, people[at % 3]!.id)));
    expect(leads.filter((each) => each === 'seated')).toHaveLength(1);
    expect(leads.filter((each) => each.includes('LEADER_TAKEN'))).toHaveLength(AT_ONCE - 1);
    const free = await makePerson(house, { name: '丁', programme });
    const places = await Promise.all(turns.map((at) => seat(audits[1 + (at % 3)].id, free.id)));
    expect(places.filter((each) => each === 'seated')).toHaveLength(1);
    expect(places.filter((each) => each.includes('DOUBLE_BOOKED') || each.includes('ALREADY_ON_TEAM'))).toHaveLength(
      AT_ONCE - 1,
    );

    const half = async (id: string): Promise<string> => {
      const seatDays = [{ day: '2026-03-10', halfDays: 1 }];
      const input = { auditId: id, personId: `Person:${halved.id}`, role: 'AUDITOR', personDays: '0.5', seatDays };
      const { data } = await planner(
        'mutation ($input: AssignAuditorInput!) { assignAuditor(input: $input) { __typename ... on Refused { refusals { code params } } } }',
        { input },
      );
      return data.assignAuditor.refusals?.map(({ code }: { code: string }) => code).join() ?? 'seated';
    };
    const halved = await makePerson(house, { name: '戊', programme });
    const halves = await Promise.all(audits.map(({ id }) => half(id)));
    expect(halves.toSorted()).toEqual(['DOUBLE_BOOKED', 'DOUBLE_BOOKED', 'seated', 'seated']);
    const more = `insert into seat_day select '${newId()}', a.id, a.client_id, t.id, t.person_id, '2026-03-10', 1
      from team_assignment t join audit a on a.id <> t.audit_id where t.person_id = '${halved.id}' limit 1`;
    await expect(house.em().getConnection().execute(more)).rejects.toThrow(/more than 8 hours a day/);
  });

  it('never register one organisation twice', async () => {
    const site = { name: '总部', address: '长江路 8 号', provinceCode: '32', headcount: 60, isHeadOffice: true };
    const input = {
      uscc: freshUscc(),
      name: '同一家',
      provinceCode: '32',
      address: '长江路 8 号',
      sector: 'F',
      headcount: 60,
      contactName: '韩梅',
      contactPhone: '025-88880000',
      sites: [site],
    };
    const register =
      'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename ... on Refused { refusals { code } } } }';
    const answers = await Promise.all([1, 2, 3].map(() => planner(register, { input })));
    const kinds: string[] = answers.map(({ data }) => data.registerClient.refusals?.[0].code ?? 'entered');
    expect(kinds.toSorted()).toEqual(['USCC_TAKEN', 'USCC_TAKEN', 'entered']);
  });
});
