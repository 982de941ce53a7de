import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';
import { openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { globalId, newId } from '../../graphql/ids.js';
import { Audit, TeamAssignment } from './audit.entity.js';

const FIELDS = `id version grade status dueOn dueState overdueRung verifyBy escalatedOn escalationReason
  criteria { evaluation criterion } cause returnReason verificationMethod
  answers { number cause answeredBy returnReason returnedOn evidenceFiles { document { fileName } } }
  evidenceFiles { purpose document { fileName } }`;
const DAY = '2026-03-02';
const FOUND = { grade: 'MINOR', statement: '未设专门部门', evidence: '组织架构图' };
const ANSWER = { cause: '职责未分配', correction: '已指定部门', correctiveAction: '修订职责文件' };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

let house: House;
let audit: OpenAudit;
let leader: Visitor;
let contact: Visitor;
let version = 1;
let id: string;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.setToday(DAY);
  audit = await openAudit(house);
  await comes(DAY);
  const found = await act(leader, 'raiseNonconformity', {
    auditId: audit.id,
    criteria: [{ criterion: '5.1.1.1' }],
    ...FOUND,
  });
  id = found.id;
});

/** A day comes, and whoever was signed in still is. */
async function comes(day: string): Promise<void> {
  house.setToday(day);
  leader = await audit.member('LEADER');
  contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
  await run(sql`update session set expires_at = '2099-01-01'`);
}

/** Does something to the nonconformity at hand and gives it as it is then, or the codes that stand against it. */
async function act(visitor: Visitor, name: string, given: object = {}) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const input = name === 'raiseNonconformity' ? given : { nonconformityId: id, expectedVersion: version, ...given };
  const { data, errors } = await visitor(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on Nonconformity { ${FIELDS} } ... on Refused { refusals { code } } } }`,
    { input },
  );
  if (errors) return errors.map(({ extensions }) => extensions.code);
  const { refusals, ...found } = data[name];
  if (refusals) return refusals.map(({ code }: { code: string }) => code);
  version = found.version;
  return found;
}
const run = (statement: ReturnType<typeof sql>) => statement.execute(house.em().getKysely() as never);
async function upload(who: Visitor, name: string): Promise<string> {
  const { payload, headers } = multipart(name, Buffer.concat([PDF, Buffer.from(newId())]));
  const answer = await house.http.inject({
    method: 'POST',
    url: '/documents',
    payload,
    headers: { ...headers, cookie: who.cookie, 'x-touchstone-csrf': '1' },
  });
  return answer.json<{ id: string }>().id;
}

describe('a nonconformity that several responses share', () => {
  it('takes in criteria while it is open, each once, and never loses one', async () => {
    const shared = await act(leader, 'addNonconformityCriterion', { named: { criterion: '5.1.1.2' } });
    expect(shared.criteria.map(({ criterion }: { criterion: string }) => criterion)).toEqual(['5.1.1.1', '5.1.1.2']);
    expect(await act(leader, 'addNonconformityCriterion', { named: { criterion: '5.1.1.2' } })).toEqual([
      'CRITERION_NAMED_TWICE',
    ]);
    await expect(run(sql`update nonconformity set criteria = '[]' where id = ${id.split(':')[1]}`)).rejects.toThrow(
      /does not change/,
    );
    await act(contact, 'answerNonconformity', ANSWER);
    expect(await act(leader, 'addNonconformityCriterion', { named: { criterion: '5.1.2.1' } })).toEqual([
      'NONCONFORMITY_ANSWERED_ALREADY',
    ]);
  });

  it('stands over both evaluations of an audit', async () => {
    const two = await openAudit(house, { edition: 'after-sales-maturity/2026' });
    const [one, other] = house.parts.editions.get('after-sales-maturity/2026').evaluations;
    const leafOf = (evaluation: typeof one) => ({
      evaluation: evaluation!.id,
      criterion: evaluation!.criteria.find(({ leaf, encouraged }) => leaf && !encouraged)!.code,
    });
    const criteria = [leafOf(one), leafOf(other)];
    const found = await act(await two.member('AUDITOR'), 'raiseNonconformity', { auditId: two.id, criteria, ...FOUND });
    expect(found.criteria).toEqual(criteria);
  });
});

describe('the answers of a client', () => {
  it('are kept in versions, each with the reason it was sent back for and its files', async () => {
    const paper = await upload(contact, '整改报告.pdf');
    await act(contact, 'answerNonconformity', { ...ANSWER, documentIds: [paper] });
    await act(leader, 'returnNonconformity', { reason: '原因不充分' });
    const second = await act(contact, 'answerNonconformity', { ...ANSWER, cause: '制度未修订' });
    expect(second).toMatchObject({ cause: '制度未修订', returnReason: null });
    expect(second.answers).toEqual([
      {
        number: 2,
        cause: '制度未修订',
        answeredBy: expect.any(String),
        returnReason: null,
        returnedOn: null,
        evidenceFiles: [],
      },
      {
        number: 1,
        cause: '职责未分配',
        answeredBy: expect.any(String),
        returnReason: '原因不充分',
        returnedOn: DAY,
        evidenceFiles: [{ document: { fileName: '整改报告.pdf' } }],
      },
    ]);
    await expect(run(sql`update nonconformity_answer set cause = 'x' where number = 2`)).rejects.toThrow(
      /as it was given/,
    );
    await expect(run(sql`delete from nonconformity_evidence`)).rejects.toThrow(/stays/);
  });

  it('are there before anything follows', async () => {
    await expect(run(sql`update nonconformity set status = 'ANSWERED' where id = ${id.split(':')[1]}`)).rejects.toThrow(
      /nobody has answered/,
    );
  });
});

describe('files', () => {
  it('come from the team and from the client, and from nobody else', async () => {
    const photo = await upload(leader, '现场照片.pdf');
    expect(await act(leader, 'addNonconformityEvidence', { documentIds: [] })).toEqual(['EVIDENCE_FILE_MISSING']);
    const shown = await act(leader, 'addNonconformityEvidence', { documentIds: [photo] });
    expect(shown.evidenceFiles).toEqual([{ purpose: 'FINDING', document: { fileName: '现场照片.pdf' } }]);
    expect(await act(contact, 'addNonconformityEvidence', { documentIds: [photo] })).toEqual(['FORBIDDEN']);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await openAudit(house)).clientId });
    const theirs = await upload(stranger, '他人文件.pdf');
    expect(await act(contact, 'answerNonconformity', { ...ANSWER, documentIds: [theirs] })).toEqual(['NOT_FOUND']);
    const planner = await house.as('PLANNER');
    expect(await act(planner, 'answerNonconformity', { ...ANSWER, documentIds: [theirs] })).toEqual([
      'DOCUMENT_OF_ANOTHER_CLIENT',
    ]);
  });
});

describe('the ladder of a minor nonconformity', () => {
  const rungOn = async (day: string) => {
    await comes(day);
    const { data } = await leader('query ($id: ID!) { nonconformity(id: $id) { overdueRung dueState } }', { id });
    return data.nonconformity.overdueRung;
  };

  it('climbs day by day, and a person makes it major', async () => {
    const days = ['2026-03-24', '2026-03-25', '2026-04-01', '2026-04-02', '2026-05-01', '2026-05-02'];
    const rungs: unknown[] = [];
    for (const day of days) rungs.push(await rungOn(day));
    expect(rungs).toEqual(['RUNNING', 'REMINDER', 'REMINDER', 'OVERDUE', 'OVERDUE', 'ESCALATION_PROPOSED']);
    await comes('2026-05-01');
    expect(await act(leader, 'escalateNonconformity', { reason: '逾期未答复' })).toEqual(['ESCALATION_NOT_DUE']);
    await comes('2026-05-02');
    expect(await act(contact, 'escalateNonconformity', { reason: '逾期未答复' })).toEqual(['FORBIDDEN']);
    expect(await act(leader, 'escalateNonconformity', { reason: '逾期未答复' })).toMatchObject({
      grade: 'MAJOR',
      escalatedOn: '2026-05-02',
      escalationReason: '逾期未答复',
      dueOn: '2026-05-31',
      overdueRung: 'RUNNING',
      verifyBy: '2026-09-02',
    });
    await expect(
      run(sql`update nonconformity set escalation_reason = 'x' where id = ${id.split(':')[1]}`),
    ).rejects.toThrow(/stays as it was/);
  });

  it('rests with its accepted plan', async () => {
    await act(contact, 'answerNonconformity', ANSWER);
    await act(leader, 'acceptNonconformityPlan');
    expect(await rungOn('2026-09-01')).toBe('SETTLED');
    expect(await act(leader, 'escalateNonconformity', { reason: '逾期' })).toContain('NONCONFORMITY_SETTLED');
  });
});

describe('verification at the next audit', () => {
  it('is for the team of that audit, which sees what is still open', async () => {
    await act(contact, 'answerNonconformity', ANSWER);
    await act(leader, 'acceptNonconformityPlan');
    await comes('2027-02-20');
    const next = await openAudit(house);
    const auditor = await next.member('AUDITOR');
    const given = { effective: true, method: 'NEXT_AUDIT', evidence: '新文件已执行' };
    expect(await act(auditor, 'verifyNonconformity', given)).toEqual(['NOT_FOUND']);
    expect(await act(leader, 'verifyNonconformity', given)).toEqual(['NOT_ON_NEXT_TEAM']);

    const em = house.em();
    const earlier = await em.findOneOrFail(Audit, { id: audit.uuid });
    const later = await em.findOneOrFail(Audit, { id: next.uuid });
    em.assign(later, { certification: earlier.certification, client: earlier.client });
    await em.nativeUpdate(TeamAssignment, { audit: next.uuid }, { client: earlier.client.id });
    await em.flush();
    const { data } = await auditor(
      'query ($of: ID!) { nonconformities(where: { certification: { eq: $of }, status: { in: [PLAN_ACCEPTED] } }) { nodes { id audit { number } } } }',
      { of: globalId('Certification', earlier.certification.id) },
    );
    expect(data.nonconformities.nodes).toEqual([{ id, audit: { number: earlier.number } }]);
    expect(await act(auditor, 'verifyNonconformity', given)).toMatchObject({
      status: 'VERIFIED',
      verificationMethod: 'NEXT_AUDIT',
    });
    expect(await act(auditor, 'closeNonconformity')).toMatchObject({ status: 'CLOSED' });
  });
});
