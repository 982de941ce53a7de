import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { fill, sell } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { newId } from '../../graphql/ids.js';

let house: House;
let file: File;
let officer: Visitor;
let quality: Visitor;
beforeAll(async () => {
  house = await startHouse();
  [file] = (await fill(house, 1, { reported: false })) as [File];
  officer = await house.as('COMPLAINTS_OFFICER');
  quality = await house.as('QUALITY_MANAGER');
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);

async function send(who: Visitor, verb: string, input: object) {
  const name = verb.charAt(0).toUpperCase() + verb.slice(1);
  const { data, errors } = await who(
    `mutation ($input: ${name}Input!) { ${verb}(input: $input) { __typename ... on Complaint { id status measure acknowledgeBy concludeBy concludeState } ... on Refused { refusals { code } } } }`,
    { input },
  );
  return errors ? { error: errors[0]?.extensions.code } : data[verb];
}
const codesOf = (answer: { refusals?: ReadonlyArray<{ code: string }> }) => answer.refusals?.map(({ code }) => code);
const read = async (who: Visitor, id: string) =>
  (
    await who(
      'query ($id: ID!) { complaint(id: $id) { version summary toldClient findings outcome source { name words } } }',
      { id },
    )
  ).data?.complaint;
const act = async (who: Visitor, verb: string, [id, input = {}]: readonly [string, object?]) =>
  send(who, verb, { complaintId: id, expectedVersion: (await read(officer, id)).version, ...input });

/** What waits for somebody on a complaint. */
const work = async (who: Visitor, id: string) => {
  const { data } = await who('{ dashboard { myWork { kind recordId clientName dueOn } } }');
  const mine = data?.dashboard.myWork.filter(({ recordId }: { recordId: string }) => recordId === id);
  return mine.map(({ kind, clientName, dueOn }: Record<string, string>) => `${kind} ${clientName ? '' : '?'}${dueOn}`);
};

const ABOUT = {
  complainant: 'CUSTOMER_OF_CLIENT',
  name: '赵先生',
  contact: '13800000000',
  words: '我是赵先生，冰箱修了三次。',
  summary: '同一故障多次维修未修复。',
};
const receive = async (more: object = {}) =>
  (await send(officer, 'receiveComplaint', { ...ABOUT, clientId: `Client:${file.client}`, ...more })) as { id: string };

describe('a complaint about a client', () => {
  it('goes its way: uninvolved people, the client told in time, another closes it', async () => {
    const { id, ...received } = await receive();
    expect(received).toMatchObject({
      status: 'RECEIVED',
      acknowledgeBy: '2026-03-07',
      concludeBy: '2026-05-01',
      concludeState: 'RUNNING',
    });
    expect(await work(officer, id)).toEqual(['ANSWER_COMPLAINT 2026-03-07']);
    await act(officer, 'acknowledgeComplaint', [id]);
    expect(await work(officer, id)).toEqual(['ANSWER_COMPLAINT 2026-05-01']);
    const assign = (person: string | null) =>
      act(officer, 'assignComplaintHandler', [id, { personId: `Person:${person}` }]);
    expect(codesOf(await assign(file.auditor))).toEqual(
      expect.arrayContaining(['HANDLER_NOT_ENTITLED', 'INVOLVED_ON_TEAM']),
    );
    expect(codesOf(await assign(file.outsider))).toEqual(expect.arrayContaining(['INVOLVED_DECIDED', 'BARRED_FAMILY']));
    await expect(
      execute(`update complaint set handler_id = '${file.auditor}' where id = '${id.split(':')[1]}'`),
    ).rejects.toThrow('had no part');
    const seller = (await house.as('PLANNER')).personId as string;
    await sell(house, { personId: seller, clientId: file.client });
    expect(codesOf(await assign(seller))).toContain('INVOLVED_SOLD');
    await assign(officer.personId);
    expect(await work(officer, id)).toEqual(['INVESTIGATE_COMPLAINT 2026-05-01']);
    expect(await work(quality, id)).toEqual([]);
    const findings = { findings: '走访赵先生，情况属实。' };
    expect(codesOf(await act(officer, 'recordComplaintFindings', [id, findings]))).toEqual(['CLIENT_NOT_TOLD']);
    await act(officer, 'tellClientOfComplaint', [id, { text: null }]);
    expect(codesOf(await act(quality, 'recordComplaintFindings', [id, findings]))).toEqual(['NOT_THE_HANDLER']);
    await act(officer, 'recordComplaintFindings', [id, findings]);
    expect(await work(quality, id)).toEqual(['CLOSE_COMPLAINT 2026-05-01']);

    const own = await house.as(['COMPLAINTS_OFFICER', 'QUALITY_MANAGER'], { personId: officer.personId as string });
    const end = { isSubstantiated: true, measure: 'SHORT_NOTICE_AUDIT', outcome: '情况属实，将实施专项审查。' };
    expect(codesOf(await act(own, 'closeComplaint', [id, end]))).toEqual(['CLOSES_OWN_FINDINGS']);
    expect(await act(quality, 'closeComplaint', [id, end])).toMatchObject({
      status: 'CLOSED',
      measure: 'SHORT_NOTICE_AUDIT',
      concludeState: 'DONE',
    });
    const planner = await house.as('PLANNER');
    const unplanned = async () => {
      const { data } = await planner('{ dashboard { myWork { kind number recordId dueOn } } }');
      const all = data.dashboard.myWork as { kind: string; recordId: string }[];
      const own = all.filter(({ recordId }) => recordId === `Certification:${file.certification}`);
      return own.filter(({ kind }) => kind === 'PLAN_SPECIAL_AUDIT');
    };
    // Closed on 2 March, it begins the thirty days by itself; the change that was notified of the same file began its own.
    expect(await unplanned()).toMatchObject([{ dueOn: '2026-03-20' }, { dueOn: '2026-04-01' }]);
    const [{ number }] = (await execute(`select number from audit where id = '${file.audit}'`)) as [{ number: string }];
    const planned = {
      id: newId(),
      number: `${number}-S`,
      kind: 'SPECIAL',
      special_reason: 'SHORT_NOTICE',
      trigger: 'COMPLAINT',
    };
    await execute(`insert into audit select (jsonb_populate_record(a, '${JSON.stringify(planned)}' || jsonb_build_object(
      'status', 'PLANNED', 'noticed_on', date '2026-03-02', 'planned_on', date '2026-03-02', 'plan_reported_on', null,
      'starts_on', date '2026-03-05', 'ends_on', date '2026-03-06', 'reported_on', null, 'decided_on', null))).* from audit a where id = '${file.audit}'`);
    expect(await unplanned()).toEqual([]);
    await expect(execute(`update complaint set outcome = '无' where id = '${id.split(':')[1]}'`)).rejects.toThrow(
      'stays',
    );
  });

  it('never says to the client, an auditor or a planner by whom it is', async () => {
    const { id } = await receive();
    await act(officer, 'acknowledgeComplaint', [id]);
    await act(officer, 'assignComplaintHandler', [id, { personId: `Person:${officer.personId}` }]);
    const client = await house.as('CLIENT_CONTACT', { clientId: file.client });
    expect(await read(client, id)).toBeNull();
    await act(officer, 'tellClientOfComplaint', [id, { text: null }]);
    await act(officer, 'recordComplaintFindings', [id, { findings: '走访赵先生，情况属实。' }]);
    const auditor = await house.as('AUDITOR', { personId: file.auditor });
    for (const who of [client, auditor, await house.as('PLANNER')]) {
      const seen = await read(who, id);
      expect(seen).toMatchObject({ summary: ABOUT.summary, toldClient: ABOUT.summary, findings: null, source: null });
      expect(JSON.stringify(seen)).not.toContain('赵');
      const { data } = await who('query ($id: ID!) { node(id: $id) { __typename ... on ComplaintSource { name } } }', {
        id: await sourceOf(id),
      });
      expect(data?.node ?? null).toBeNull();
    }
    expect(await read(officer, id)).toMatchObject({ findings: '走访赵先生，情况属实。', source: { name: '赵先生' } });
  });

  const sourceOf = async (id: string) => {
    const rows = (await execute(`select id from complaint_source where complaint_id = '${id.split(':')[1]}'`)) as {
      id: string;
    }[];
    return `ComplaintSource:${rows[0]?.id}`;
  };
});

describe('a complaint about the body', () => {
  it('may be anonymous, is told to no client, and may be turned away with a reason', async () => {
    const { id } = await receive({ clientId: null, complainant: 'ANONYMOUS', name: null });
    expect(await work(officer, id)).toEqual(['ANSWER_COMPLAINT 2026-03-07']);
    expect(codesOf(await act(officer, 'tellClientOfComplaint', [id, { text: null }]))).toEqual([
      'COMPLAINT_STATUS',
      'COMPLAINT_ABOUT_NO_CLIENT',
    ]);
    expect(codesOf(await act(officer, 'rejectComplaint', [id, { reason: ' ' }]))).toEqual(['COMPLAINT_REASON_MISSING']);
    expect((await act(officer, 'rejectComplaint', [id, { reason: '与认证活动无关。' }])).status).toBe('NOT_ADMITTED');
    expect(codesOf((await receive({ complainant: 'ANONYMOUS' })) as never)).toEqual(['COMPLAINANT_NAMED']);
  });
});
