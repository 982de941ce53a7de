import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';

const RECORD = `mutation ($input: RecordChecklistInput!) { recordChecklist(input: $input) { __typename
  ... on Audit { checklistAnswers { item verdict remark recordedOn } scorecards { responses { criterion } } }
  ... on Refused { refusals { code field } } } }`;
const READ = 'query ($id: ID!) { audit(id: $id) { checklistAnswers { item } } }';
const YES = { item: '1.1', verdict: 'YES', remark: null };

let house: House;
let audit: OpenAudit;
let auditor: Visitor;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-10' });
  audit = await openAudit(house, { edition: 'after-sales-maturity/2026' });
  auditor = await audit.member('AUDITOR');
});
afterAll(() => house.close());

const record = async (answers: readonly object[], who = auditor) => {
  const { data, errors } = await who(RECORD, { input: { auditId: audit.id, checklist: 'gbt-16868-2009', answers } });
  expect(errors).toBeUndefined();
  return data.recordChecklist;
};

describe('checklists', () => {
  it('stand beside the leaves of the edition that is asked about', async () => {
    const { data } = await auditor(
      '{ checklists(editionId: "after-sales-maturity/2026") { id basis standing areas { items { code leaves { evaluation criterion } } } } }',
    );
    expect(data.checklists).toMatchObject([{ id: 'gbt-16868-2009', basis: 'GB/T 16868-2009', standing: 'INFERRED' }]);
    const items = data.checklists[0].areas.flatMap(({ items: all }: { items: object[] }) => all);
    expect(items).toContainEqual({
      code: '2.1',
      leaves: [
        { evaluation: 'main', criterion: '5.1.4.1' },
        { evaluation: 'completeness', criterion: '6.2.2.1.a' },
      ],
    });
  });
});

describe('recordChecklist', () => {
  it('records, changes and takes back what was found, and answers no leaf', async () => {
    const no = { item: '4.5', verdict: 'NO', remark: '价签缺失' };
    expect(await record([YES, no])).toEqual({
      __typename: 'Audit',
      checklistAnswers: [
        { ...YES, recordedOn: '2026-03-10' },
        { ...no, recordedOn: '2026-03-10' },
      ],
      scorecards: [{ responses: [] }, { responses: [] }],
    });
    const again = await record([
      { ...YES, verdict: null },
      { ...no, verdict: 'YES' },
    ]);
    expect(again.checklistAnswers).toMatchObject([{ item: '4.5', verdict: 'YES' }]);
  });

  it('refuses with every reason at once', async () => {
    const trainee = await audit.member('TRAINEE');
    const { refusals } = await record(
      [
        { ...YES, item: '9.9' },
        { ...YES, verdict: 'NO' },
      ],
      trainee,
    );
    expect(refusals).toEqual([
      { code: 'SEAT_RECORDS_NOTHING', field: null },
      { code: 'CHECKLIST_ITEM_UNKNOWN', field: 'answers.0.item' },
      { code: 'CHECKLIST_REMARK_MISSING', field: 'answers.1.remark' },
    ]);
  });

  it('is out of sight for other teams and for the client', async () => {
    await record([YES]);
    const other = await (await openAudit(house)).member('LEADER');
    const { errors } = await other(RECORD, {
      input: { auditId: audit.id, checklist: 'gbt-16868-2009', answers: [YES] },
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
    expect((await contact(READ, { id: audit.id })).data.audit.checklistAnswers).toEqual([]);
    expect((await auditor(READ, { id: audit.id })).data.audit.checklistAnswers).not.toEqual([]);
  });

  it('locks with the report, in the database as well', async () => {
    const connection = house.em().getConnection();
    await connection.execute(`update audit set status = 'REPORTED' where id = '${audit.uuid}'`);
    expect((await record([YES])).refusals).toEqual([{ code: 'AUDIT_NOT_OPEN', field: null }]);
    await expect(
      connection.execute(`update checklist_answer set remark = 'x' where audit_id = '${audit.uuid}'`),
    ).rejects.toThrow('final');
    await expect(connection.execute(`delete from checklist_answer where audit_id = '${audit.uuid}'`)).rejects.toThrow(
      'final',
    );
  });
});
