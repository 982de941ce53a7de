import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const ADD = `mutation ($input: AddResponseFilesInput!) { addResponseFiles(input: $input) { __typename
  ... on Audit { responseFiles { id criterion remark addedOn document { id fileName } } }
  ... on Refused { refusals { code params } } } }`;
const REMOVE = `mutation ($input: RemoveResponseFileInput!) { removeResponseFile(input: $input) { __typename
  ... on Audit { responseFiles { criterion } } ... on Refused { refusals { code } } } }`;
const FILES = `query ($id: ID!) { audit(id: $id) { responseFiles { criterion } } }`;
const RECORD = `mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename ... on Scorecard { version }
  ... on Refused { refusals { code } } } }`;
const RAISE = `mutation ($input: RaiseNonconformityInput!) { raiseNonconformity(input: $input) { __typename ... on Nonconformity { id } } }`;
const BESIDE = `query ($id: ID!) { scorecard(id: $id) { responses { criterion } beside { criterion
  last { auditNumber endedOn leader verdict sampled conforming evidence } open { number auditNumber grade status statement } } } }`;

let house: House;
let audit: OpenAudit;
let auditor: Visitor;
let contact: Visitor;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-10' });
  audit = await openAudit(house);
  auditor = await audit.member('AUDITOR');
  contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
});
afterAll(() => house.close());

const run = (statement: ReturnType<typeof sql>) => statement.execute(house.em().getKysely() as never);
const filed = (visitor: Visitor, change: object = {}) =>
  visitor(ADD, { input: { auditId: audit.id, evaluation: 'main', criteria: ['5.1.1.1'], ...change } });
const open = async (visitor: Visitor, id: string) =>
  (
    await house.http.inject({
      method: 'GET',
      url: `/documents/${encodeURIComponent(id)}`,
      headers: { cookie: visitor.cookie },
    })
  ).statusCode;

async function upload(who: Visitor, name: string): Promise<string> {
  const { payload, headers } = multipart(name, Buffer.concat([PDF, Buffer.from(name)]));
  const url = '/documents';
  const all = { ...headers, cookie: who.cookie, 'x-touchstone-csrf': '1' };
  const answer = await house.http.inject({ method: 'POST', url, payload, headers: all });
  return answer.json<{ id: string }>().id;
}

async function decide({ uuid }: OpenAudit): Promise<void> {
  await run(sql`update scorecard set status = 'FROZEN', missing = 0 where audit_id = ${uuid}`);
  for (const status of ['REPORTED', 'REVIEWED', 'DECIDED'])
    await run(sql`update audit set status = ${status} where id = ${uuid}`);
}

describe('evidence files', () => {
  it('lie with the leaves they show, for the team, and for the client once the audit is decided', async () => {
    const photo = await upload(auditor, '公示牌照片.pdf');
    const { data } = await filed(auditor, {
      criteria: ['5.1.1.1', '5.1.1.2'],
      documentIds: [photo],
      remark: '门店公示',
    });
    expect(data.addResponseFiles.responseFiles).toEqual(
      ['5.1.1.1', '5.1.1.2'].map((criterion) => ({
        id: expect.any(String),
        criterion,
        remark: '门店公示',
        addedOn: '2026-03-10',
        document: { id: photo, fileName: '公示牌照片.pdf' },
      })),
    );
    const leader = await audit.member('LEADER');
    expect([await open(leader, photo), await open(contact, photo)]).toEqual([200, 404]);
    expect((await contact(FILES, { id: audit.id })).data.audit.responseFiles).toEqual([]);

    const again = await filed(auditor, { criteria: ['5.1.1.2', '9.9'], documentIds: [photo] });
    expect(again.data.addResponseFiles.refusals).toMatchObject([
      { code: 'CRITERION_UNKNOWN_HERE' },
      { code: 'RESPONSE_FILE_HELD_ALREADY', params: { criteria: ['5.1.1.2'] } },
    ]);
    const outsider = await filed(await audit.member('OBSERVER'), { documentIds: [] });
    expect(outsider.data.addResponseFiles.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'SEAT_RECORDS_NOTHING',
      'EVIDENCE_FILE_MISSING',
    ]);

    const [first] = data.addResponseFiles.responseFiles;
    const off = await auditor(REMOVE, { input: { responseFileId: first.id } });
    expect(off.data.removeResponseFile.responseFiles).toEqual([{ criterion: '5.1.1.2' }]);
  });

  it('are frozen by the report, in the database as well', async () => {
    const other = await openAudit(house);
    const member = await other.member('AUDITOR');
    const paper = await upload(member, '台账.pdf');
    const { data } = await filed(member, { auditId: other.id, documentIds: [paper] });
    const [file] = data.addResponseFiles.responseFiles;
    const theirs = await house.as('CLIENT_CONTACT', { clientId: other.clientId });
    await decide(other);
    const refused = await member(REMOVE, { input: { responseFileId: file.id } });
    expect(refused.data.removeResponseFile.refusals).toEqual([{ code: 'AUDIT_NOT_OPEN' }]);
    await expect(run(sql`delete from response_file where audit_id = ${other.uuid}`)).rejects.toThrow(/is final/);
    expect((await theirs(FILES, { id: other.id })).data.audit.responseFiles).toEqual([{ criterion: '5.1.1.1' }]);
    expect(await open(theirs, paper)).toBe(200);
  });
});

describe('what stands beside', () => {
  it('is the newest decided answer and the open nonconformities of the file, and nothing is copied', async () => {
    const before = await openAudit(house);
    const earlier = await before.member('AUDITOR');
    const ground = { evaluation: 'main', criterion: '5.1.1.2' };
    const blank = { sampled: null, conforming: null, justification: null, sampleReason: null, evidence: null };
    const responses = [
      { ...blank, criterion: '5.1.1.1', verdict: 'MET', evidence: '制度齐全' },
      { ...blank, criterion: '5.1.1.2', verdict: 'NOT_MET', evidence: '未公示' },
    ];
    const scorecardId = before.scorecards['main'];
    const { data } = await earlier(RECORD, { input: { scorecardId, expectedVersion: 1, responses } });
    expect(data.recordResponses.__typename).toBe('Scorecard');
    const found = { grade: 'MINOR', statement: '电话未公示', evidence: '三家门店' };
    await earlier(RAISE, { input: { auditId: before.id, criteria: [ground], ...found } });
    await run(sql`update audit set starts_on = starts_on - 300, ends_on = ends_on - 300 where id = ${before.uuid}`);

    const now = await openAudit(house);
    await run(sql`update audit set certification_id = (select certification_id from audit where id = ${before.uuid})
      where id = ${now.uuid}`);
    const leader = await now.member('LEADER');
    const read = async () => {
      const { data: shown, errors } = await leader(BESIDE, { id: now.scorecards['main'] });
      expect(errors).toBeUndefined();
      return shown.scorecard;
    };
    expect((await read()).beside).toMatchObject([{ criterion: '5.1.1.2', last: null, open: [{ grade: 'MINOR' }] }]);
    await decide(before);
    const number = expect.stringMatching(/^AU-T-/);
    const last = {
      auditNumber: number,
      endedOn: '2025-05-14',
      leader: expect.any(String),
      sampled: null,
      conforming: null,
    };
    expect(await read()).toEqual({
      responses: [],
      beside: [
        { criterion: '5.1.1.1', last: { ...last, verdict: 'MET', evidence: '制度齐全' }, open: [] },
        {
          criterion: '5.1.1.2',
          last: { ...last, verdict: 'NOT_MET', evidence: '未公示' },
          open: [{ number: 1, auditNumber: number, grade: 'MINOR', status: 'OPEN', statement: '电话未公示' }],
        },
      ],
    });
  });
});
