import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const RECORD = `mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename
  ... on Scorecard { version responses { criterion verdict givenBy givenOn } }
  ... on Refused { refusals { code field params message } } } }`;
const ENTRIES = `query ($id: ID!) { scorecard(id: $id) { version responses { criterion givenBy }
  entries { version recordedOn recordedBy { name } changedSpecials answers { criterion verdict evidence } }
  audit { shares { criterion assignment { role } } responseFiles { criterion remark } } } }`;
const DIVIDE = `mutation ($input: DivideCriteriaInput!) { divideCriteria(input: $input) { __typename
  ... on Audit { shares { evaluation criterion assignedOn assignment { role } } } ... on Refused { refusals { code field } } } }`;
const TEAM = `query ($id: ID!) { audit(id: $id) { team { id role } } }`;

let house: House;
let audit: OpenAudit;
let leader: Visitor;
let auditor: Visitor;
let scorecardId: string;
let seats: Record<string, string>;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-10' });
  audit = await openAudit(house);
  leader = await audit.member('LEADER');
  auditor = await audit.member('AUDITOR');
  scorecardId = audit.scorecards['main'] ?? '';
  const { data } = await leader(TEAM, { id: audit.id });
  seats = Object.fromEntries(data.audit.team.map(({ id, role }: { id: string; role: string }) => [role, id]));
});
afterAll(() => house.close());

const run = (statement: ReturnType<typeof sql>) => statement.execute(house.em().getKysely() as never);
const read = async (visitor = leader) => (await visitor(ENTRIES, { id: scorecardId })).data.scorecard;
const met = (criterion: string, change: object = {}) => ({ criterion, verdict: 'MET', ...change });
async function write(visitor: Visitor, responses: readonly object[], change: object = {}) {
  const { version } = await read();
  return visitor(RECORD, { input: { scorecardId, expectedVersion: version, responses, ...change } });
}
const codesOf = (answer: { refusals?: readonly { code: string; params?: { criterion?: string } | null }[] }) =>
  (answer.refusals ?? []).map(({ code, params }) => `${code} ${params?.criterion ?? ''}`.trim());
const divide = (visitor: Visitor, shares: readonly object[], change: object = {}) =>
  visitor(DIVIDE, { input: { auditId: audit.id, evaluation: 'main', shares, ...change } });

describe('who answered what', () => {
  it('stands with each answer and keeps every version of it', async () => {
    await write(leader, [met('5.1.1.1'), met('5.1.1.2')]);
    const { data } = await write(auditor, [{ criterion: '5.1.1.2', verdict: 'NOT_MET', evidence: '未公示' }]);
    expect(data.recordResponses.responses).toEqual([
      { criterion: '5.1.1.1', verdict: 'MET', givenBy: expect.stringMatching(/LEADER$/), givenOn: '2026-03-10' },
      { criterion: '5.1.1.2', verdict: 'NOT_MET', givenBy: expect.stringMatching(/AUDITOR$/), givenOn: '2026-03-10' },
    ]);
    await write(auditor, [met('5.1.1.1'), { criterion: '5.1.1.2', verdict: null }]);
    const { entries, responses } = await read();
    expect(responses).toEqual([{ criterion: '5.1.1.1', givenBy: expect.stringMatching(/LEADER$/) }]);
    expect(
      entries.map(({ version, answers }: { version: number; answers: object[] }) => ({ version, answers })),
    ).toEqual([
      { version: 4, answers: [{ criterion: '5.1.1.2', verdict: null, evidence: null }] },
      { version: 3, answers: [{ criterion: '5.1.1.2', verdict: 'NOT_MET', evidence: '未公示' }] },
      {
        version: 2,
        answers: ['5.1.1.1', '5.1.1.2'].map((criterion) => ({ criterion, verdict: 'MET', evidence: null })),
      },
    ]);
  });

  it('is not rewritten, nor written in the name of somebody who is not to answer', async () => {
    await expect(run(sql`update scorecard_entry set recorded_on = recorded_on - 1`)).rejects.toThrow(/never rewritten/);
    await expect(run(sql`delete from scorecard_entry`)).rejects.toThrow(/never rewritten/);
    const observer = audit.persons.get('OBSERVER');
    await expect(
      run(sql`insert into scorecard_entry select gen_random_uuid(), audit_id, client_id, scorecard_id, 99, answers, false,
        ${observer}::uuid, recorded_on, recorded_at from scorecard_entry limit 1`),
    ).rejects.toThrow(/leader or an auditor/);
  });

  it('is the team’s and the office’s alone before the decision', async () => {
    const contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
    expect((await contact(ENTRIES, { id: scorecardId })).data.scorecard).toBeNull();
    expect((await read(await house.as('PLANNER'))).entries).toHaveLength(3);
  });
});

describe('several leaves at once', () => {
  it('are answered in one save with the files that show them, or not at all', async () => {
    const { payload, headers } = multipart('台账.pdf', PDF);
    const all = { ...headers, cookie: auditor.cookie, 'x-touchstone-csrf': '1' };
    const kept = await house.http.inject({ method: 'POST', url: '/documents', payload, headers: all });
    const files = (criteria: readonly string[]) => ({
      files: { criteria, documentIds: [kept.json<{ id: string }>().id], remark: '三月台账' },
    });
    const both = ['5.1.2.1', '5.1.2.2'];
    const found = (criterion: string) => ({ criterion, verdict: 'NOT_MET', evidence: '两处均无记录' });
    const before = await read();
    const refused = await write(
      auditor,
      [...both.map(found), { criterion: '5.1', verdict: 'MET' }, { criterion: '5.1.2.3', verdict: 'NOT_APPLICABLE' }],
      files(['9.9']),
    );
    expect(codesOf(refused.data.recordResponses)).toEqual([
      'NOT_A_LEAF 5.1',
      'UNKNOWN_CRITERION 5.1.2.3',
      'CRITERION_UNKNOWN_HERE',
    ]);
    expect(await read()).toEqual(before);

    const { data } = await write(auditor, both.map(found), files(both));
    expect(data.recordResponses.__typename).toBe('Scorecard');
    const after = await read();
    expect(after.audit.responseFiles).toEqual(both.map((criterion) => ({ criterion, remark: '三月台账' })));
    expect(after.version).toBe(before.version + 1);
  });
});

describe('samples', () => {
  const LEAF = '5.1.3.2';
  const LIST = `mutation ($input: RecordSamplesInput!) { recordSamples(input: $input) { __typename
    ... on Scorecard { responses { criterion verdict sampled conforming evidence } audit { samples { number what conforms } } }
    ... on Refused { refusals { code field params } } } }`;
  const IMPORT = `mutation ($input: ImportSamplesInput!) { importSamples(input: $input) { __typename
    ... on Scorecard { audit { samples { number what place seenOn conforms remark } } } ... on Refused { refusals { code field } } } }`;
  const LOOK = `query ($input: SamplesTableInput!) { samplesImportPreview(input: $input) {
    added sampled conforming refusals { code field } } }`;
  const sample = (what: string, conforms = true) => ({ what, conforms, remark: conforms ? null : '缺签字' });
  const answerIn = (scorecard: { responses: { criterion: string }[] }) =>
    scorecard.responses.find(({ criterion }) => criterion === LEAF);
  const list = async (visitor: Visitor, samples: readonly object[], change: object = {}) => {
    const { version } = await read();
    return visitor(LIST, { input: { scorecardId, expectedVersion: version, criterion: LEAF, samples, ...change } });
  };

  it('are counted: the list gives n and k, and nothing is typed against it', async () => {
    const { data } = await list(auditor, [sample('工单 1'), sample('工单 2', false), sample('工单 3')]);
    expect(answerIn(data.recordSamples)).toMatchObject({ verdict: 'SAMPLED', sampled: 3, conforming: 2 });
    for (const against of [{ verdict: 'SAMPLED', sampled: 3, conforming: 3 }, { verdict: 'MET' }, { verdict: null }]) {
      const refused = await write(leader, [{ criterion: LEAF, ...against }]);
      expect(codesOf(refused.data.recordResponses)).toEqual([`SAMPLES_ARE_LISTED ${LEAF}`]);
    }
    const found = { criterion: LEAF, verdict: 'SAMPLED', sampled: 3, conforming: 2, evidence: '一份缺签字' };
    expect((await write(leader, [found])).data.recordResponses.__typename).toBe('Scorecard');
    const longer = await list(auditor, [sample('工单 1'), sample('工单 2', false), sample('工单 3'), sample('工单 4')]);
    expect(answerIn(longer.data.recordSamples)).toMatchObject({ sampled: 4, conforming: 3, evidence: '一份缺签字' });
    const { version } = await read();
    await list(auditor, [sample('工单 1'), sample('工单 2', false), sample('工单 3'), sample('工单 5')]);
    const late = await list(leader, [], { expectedVersion: version });
    expect(late.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const emptied = await list(leader, []);
    expect([answerIn(emptied.data.recordSamples), emptied.data.recordSamples.audit.samples]).toEqual([undefined, []]);
  });

  it('are refused where no samples are taken, with every reason of every sample', async () => {
    const refused = await list(auditor, [sample(' '), { ...sample('工单'), conforms: false }], {
      criterion: '5.1.1.1',
    });
    expect(codesOf(refused.data.recordSamples)).toEqual([
      'SAMPLE_UNNAMED',
      'SAMPLE_REMARK_MISSING',
      'SAMPLING_NOT_ALLOWED 5.1.1.1',
    ]);
  });

  it('come from a table: looked over first, then all of it or nothing', async () => {
    const look = async (csv: string) =>
      (await auditor(LOOK, { input: { scorecardId, criterion: LEAF, csv } })).data.samplesImportPreview;
    const bring = async (csv: string) => {
      const { version } = await read();
      return (await auditor(IMPORT, { input: { scorecardId, expectedVersion: version, criterion: LEAF, csv } })).data
        .importSamples;
    };
    const bad = '样本,符合\n工单 8,是\n,也许';
    const faults = ['SAMPLE_LINE_UNNAMED', 'SAMPLE_LINE_UNDECIDED'].map((code) => ({ code, field: 'csv.3' }));
    expect(await look(bad)).toMatchObject({ added: 0, refusals: faults });
    expect(codesOf(await bring(bad))).toEqual(faults.map(({ code }) => code));
    const good = '样本\t地点\t日期\t符合\t情况\n工单 8\t东门店\t2026/3/2\t否\t未回访\n工单 9\t\t\t是\t';
    expect(await look(good)).toEqual({ added: 2, sampled: 2, conforming: 1, refusals: [] });
    expect((await read()).responses.map(({ criterion }: { criterion: string }) => criterion)).not.toContain(LEAF);
    expect((await bring(good)).audit.samples).toEqual([
      { number: 1, what: '工单 8', place: '东门店', seenOn: '2026-03-02', conforms: false, remark: '未回访' },
      { number: 2, what: '工单 9', place: null, seenOn: null, conforms: true, remark: null },
    ]);
  });
});

describe('divideCriteria', () => {
  it('is the leader’s, with a trainee only beside an auditor', async () => {
    const share = { criteria: ['5.1.1'], assignmentIds: [seats['AUDITOR']] };
    expect(codesOf((await divide(auditor, [share])).data.divideCriteria)).toEqual(['DIVISION_IS_THE_LEADERS']);
    const { data } = await divide(leader, [
      { criteria: ['5.1.1.1', '9.9'], assignmentIds: [seats['TRAINEE']] },
      {
        criteria: ['5.1.1.1'],
        assignmentIds: [seats['OBSERVER'], 'TeamAssignment:00000000-0000-7000-8000-000000000000'],
      },
    ]);
    expect(codesOf(data.divideCriteria)).toEqual([
      'CRITERION_SHARED_TWICE',
      'CRITERION_UNKNOWN_HERE',
      'SHARE_WITHOUT_AUDITOR',
      'MEMBER_NOT_ON_TEAM',
      'OBSERVER_HAS_NO_SHARE',
      'SHARE_WITHOUT_AUDITOR',
    ]);
  });

  it('keeps a leaf to its member and the leader, and leaves the rest to anybody', async () => {
    await divide(leader, [
      { criteria: ['5.1.1'], assignmentIds: [seats['LEADER'], seats['TRAINEE']] },
      { criteria: ['5.1.2.1'], assignmentIds: [seats['AUDITOR']] },
    ]);
    const refused = await write(auditor, [met('5.1.1.1'), met('5.1.1.2'), met('5.1.2.1'), met('5.1.2.2')]);
    expect(codesOf(refused.data.recordResponses)).toEqual(['LEAF_OF_ANOTHER 5.1.1.1', 'LEAF_OF_ANOTHER 5.1.1.2']);
    expect(refused.data.recordResponses.refusals[0].message).toMatch(/LEADER/);
    const free = await write(auditor, [met('5.1.2.1'), met('5.1.2.2')]);
    expect(free.data.recordResponses.__typename).toBe('Scorecard');
    expect((await write(leader, [met('5.1.2.1', { evidence: '组长复看' })])).data.recordResponses.__typename).toBe(
      'Scorecard',
    );

    const back = await divide(leader, [{ criteria: ['5.1.1'], assignmentIds: [] }]);
    expect(back.data.divideCriteria.shares).toEqual([
      { evaluation: 'main', criterion: '5.1.2.1', assignedOn: '2026-03-10', assignment: { role: 'AUDITOR' } },
    ]);
    expect((await write(auditor, [met('5.1.1.1', { evidence: '已看' })])).data.recordResponses.__typename).toBe(
      'Scorecard',
    );
  });

  it('is held by the database: of the team, and not once it is reported', async () => {
    const other = await openAudit(house);
    await expect(
      run(
        sql`update criterion_share set assignment_id = (select id from team_assignment where audit_id = ${other.uuid} limit 1)`,
      ),
    ).rejects.toThrow(/among those of the team/);
    await run(sql`update audit set status = 'REPORTED' where id = ${audit.uuid}`);
    await expect(run(sql`delete from criterion_share`)).rejects.toThrow(/is final/);
    await expect(run(sql`update sample set conforms = true`)).rejects.toThrow(/are final/);
    expect(codesOf((await divide(leader, [])).data.divideCriteria)).toEqual(['AUDIT_NOT_OPEN']);
  });
});
