import { plainDate } from '@touchstone/plain-date';
import { appealSubjectOf, consequenceOf, DecisionOutcome } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { fill, sell } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { newId } from '../../graphql/ids.js';

let house: House;
let files: readonly File[];
let officer: Visitor;
let quality: Visitor;
beforeAll(async () => {
  house = await startHouse();
  files = await fill(house, 9, { decided: false });
  officer = await house.as('COMPLAINTS_OFFICER');
  quality = await house.as('QUALITY_MANAGER');
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const fileAt = (at: number): File => files[at] as File;

/** Decides on a file's audit; the file's outsider takes the decision. */
async function decide(file: File, outcome: string, on = '2026-02-20'): Promise<string> {
  const id = newId();
  await execute(`insert into decision (id, audit_id, certification_id, client_id, certificate_id, outcome, decided_by_id, decided_on, reason, checks)
    values ('${id}', '${file.audit}', '${file.certification}', '${file.client}', '${file.certificate}', '${outcome}', '${file.outsider}', '${on}', '得分不足', '[]')`);
  return `Decision:${id}`;
}

const FIELDS = 'id version status subject consequence filedOn acknowledgeBy concludeBy acknowledgeState concludeState';
async function send(who: Visitor, verb: string, input: object) {
  const name = verb.charAt(0).toUpperCase() + verb.slice(1);
  const shown = verb === 'noteAppeal' ? '... on AppealNote { id }' : `... on Appeal { ${FIELDS} }`;
  const { data, errors } = await who(
    `mutation ($input: ${name}Input!) { ${verb}(input: $input) { __typename ${shown} ... on Refused { refusals { code clause field } } } }`,
    { input },
  );
  return errors ? { error: errors[0]?.extensions.code } : data[verb];
}
const codesOf = (answer: { refusals?: ReadonlyArray<{ code: string }> }) => answer.refusals?.map(({ code }) => code);
const read = async (who: Visitor, id: string, what = FIELDS) =>
  (await who(`query ($id: ID!) { appeal(id: $id) { ${what} } }`, { id })).data.appeal;

/** An appeal of the file's client against a refusal, at the step that is asked for. */
async function appealOf(file: File, upTo: 'RECEIVED' | 'ACKNOWLEDGED' | 'INVESTIGATED' | 'PROPOSED') {
  const client = await house.as('CLIENT_CONTACT', { clientId: file.client });
  const recordId = await decide(file, 'REFUSE');
  const filed = await send(client, 'fileAppeal', { recordId, grounds: '抽样不足，结论依据不充分。' });
  const act = async (who: Visitor, verb: string, input: object = {}) => {
    const { version } = await read(who, filed.id);
    return send(who, verb, { appealId: filed.id, expectedVersion: version, ...input });
  };
  const steps = [
    () => act(officer, 'acknowledgeAppeal'),
    () => act(officer, 'assignAppealHandler', { personId: `Person:${officer.personId}` }),
    () => act(officer, 'proposeAppealOutcome', { proposal: 'UPHELD', findings: '抽样数量低于方案要求。' }),
  ];
  const count = ['RECEIVED', 'ACKNOWLEDGED', 'INVESTIGATED', 'PROPOSED'].indexOf(upTo);
  for (const step of steps.slice(0, count)) expect((await step()).__typename).toBe('Appeal');
  return { id: filed.id as string, recordId, filed, client, act };
}

describe('fileAppeal', () => {
  it('starts the clocks of the body, and takes no second one', async () => {
    const { filed, client, recordId } = await appealOf(fileAt(0), 'RECEIVED');
    expect(filed).toMatchObject({
      status: 'RECEIVED',
      subject: 'REFUSAL',
      consequence: null,
      filedOn: '2026-03-02',
      acknowledgeBy: '2026-03-07',
      concludeBy: '2026-05-01',
      acknowledgeState: 'RUNNING',
      concludeState: 'RUNNING',
    });
    expect(codesOf(await send(client, 'fileAppeal', { recordId, grounds: '再次' }))).toEqual(['APPEALED_ALREADY']);
  });

  it('is late after thirty days, or after what the body has set, unless excused', async () => {
    const recordId = await decide(fileAt(1), 'SUSPEND', '2026-01-31');
    const ask = (more: object) => send(officer, 'fileAppeal', { recordId, grounds: '原因已消除', ...more });
    expect(await ask({ filedOn: '2026-02-20' })).toMatchObject({
      acknowledgeState: 'OVERDUE',
      concludeState: 'RUNNING',
    });
    const other = await decide(fileAt(2), 'WITHDRAW', '2026-01-30');
    const late = { recordId: other, grounds: '已整改' };
    expect(codesOf(await send(officer, 'fileAppeal', late))).toEqual(['APPEAL_LATE']);
    await execute('update body_profile set appeal_within_days = 31');
    expect(codesOf(await send(officer, 'fileAppeal', { ...late, filedOn: '2026-03-01' }))).toBeUndefined();
    await execute('update body_profile set appeal_within_days = 30');
  });

  it('is open to the client of the file alone, and never against a favour', async () => {
    const favour = await decide(fileAt(3), 'GRANT');
    expect(codesOf(await send(officer, 'fileAppeal', { recordId: favour, grounds: '等级偏低' }))).toEqual([
      'NOT_APPEALABLE',
    ]);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: fileAt(0).client });
    expect(await send(stranger, 'fileAppeal', { recordId: favour, grounds: '无' })).toEqual({ error: 'NOT_FOUND' });
    expect(
      codesOf(await send(officer, 'fileAppeal', { recordId: `Application:${fileAt(3).application}`, grounds: '无' })),
    ).toEqual(['NOT_APPEALABLE']);
  });
});

describe('an appeal is handled by people who had no part in the matter', () => {
  it('refuses each of them with the reason, by the API and by the database', async () => {
    const file = fileAt(4);
    const { act, id } = await appealOf(file, 'ACKNOWLEDGED');
    const assign = (person: string) => act(officer, 'assignAppealHandler', { personId: `Person:${person}` });
    expect(codesOf(await assign(file.auditor))).toEqual(
      expect.arrayContaining(['INVOLVED_ON_TEAM', 'HANDLER_NOT_ENTITLED']),
    );
    expect(codesOf(await assign(file.outsider))).toEqual(
      expect.arrayContaining([
        'INVOLVED_REVIEWED_APPLICATION',
        'INVOLVED_REVIEWED_REPORT',
        'INVOLVED_DECIDED',
        'BARRED_FAMILY',
      ]),
    );
    for (const person of [file.auditor, file.outsider])
      await expect(
        execute(`update appeal set status = 'INVESTIGATED', handler_id = '${person}' where id = '${id.split(':')[1]}'`),
      ).rejects.toThrow('had no part');
    const seller = fileAt(8).auditor;
    await sell(house, { personId: seller, clientId: file.client });
    expect(codesOf(await assign(seller))).toContain('INVOLVED_SOLD');
    await expect(
      execute(`update appeal set status = 'INVESTIGATED', handler_id = '${seller}' where id = '${id.split(':')[1]}'`),
    ).rejects.toThrow('they sold to the client');
  });

  it('is proposed by one and decided by another', async () => {
    const { act, id, client } = await appealOf(fileAt(5), 'INVESTIGATED');
    const own = await house.as(['COMPLAINTS_OFFICER', 'QUALITY_MANAGER'], { personId: officer.personId as string });
    const findings = { proposal: 'DISMISSED', findings: '抽样符合方案。' };
    expect(codesOf(await act(quality, 'proposeAppealOutcome', findings))).toEqual(['NOT_THE_HANDLER']);
    expect((await act(officer, 'proposeAppealOutcome', findings)).status).toBe('PROPOSED');
    expect(codesOf(await act(own, 'decideAppeal', { outcome: 'UPHELD', reason: '同意' }))).toEqual([
      'DECIDES_OWN_PROPOSAL',
    ]);
    expect((await act(quality, 'returnAppeal', { reason: '请补充取证。' })).status).toBe('INVESTIGATED');
    await act(officer, 'proposeAppealOutcome', findings);

    const seen = await read(client, id, 'status findings { id } notes { text } handler { name }');
    expect(seen).toEqual({ status: 'PROPOSED', findings: [], notes: [], handler: null });
    const whole = await read(officer, id, 'findings { proposal } notes { text isTold }');
    expect(whole.findings).toHaveLength(2);
    expect(whole.notes).toEqual([{ text: '请补充取证。', isTold: false }]);

    await act(quality, 'decideAppeal', { outcome: 'DISMISSED', reason: '抽样符合审查方案。' });
    expect(await read(client, id, 'status outcomeReason endedOn consequence')).toEqual({
      status: 'DISMISSED',
      outcomeReason: '抽样符合审查方案。',
      endedOn: '2026-03-02',
      consequence: null,
    });
    await expect(execute(`update appeal set status = 'UPHELD' where id = '${id.split(':')[1]}'`)).rejects.toThrow(
      /no step leads there|stays as it was/,
    );
  });

  it('tells the client how it proceeds, and hears it', async () => {
    const { id, client } = await appealOf(fileAt(6), 'ACKNOWLEDGED');
    await send(officer, 'noteAppeal', { appealId: id, text: '已调阅评分表。', isTold: true });
    await send(officer, 'noteAppeal', { appealId: id, text: '内部备忘。', isTold: false });
    await send(client, 'noteAppeal', { appealId: id, text: '补充证据已上传。', isTold: false });
    expect(await read(client, id, 'notes { text isFromClient }')).toEqual({
      notes: [
        { text: '已调阅评分表。', isFromClient: false },
        { text: '补充证据已上传。', isFromClient: true },
      ],
    });
  });
});

describe('an appeal that is upheld', () => {
  it('leaves the decision as it was, owes a new one, and is tied to it once', async () => {
    const { act, id, recordId } = await appealOf(fileAt(7), 'PROPOSED');
    expect(await act(quality, 'decideAppeal', { outcome: 'UPHELD', reason: '抽样不足。' })).toMatchObject({
      status: 'UPHELD',
      consequence: 'DECIDE_ANEW',
      concludeState: 'DONE',
    });
    const { data } = await officer('query ($id: ID!) { decision(id: $id) { outcome appeals { id status } } }', {
      id: recordId,
    });
    expect(data.decision).toEqual({ outcome: 'REFUSE', appeals: [{ id, status: 'UPHELD' }] });
    expect(codesOf(await act(officer, 'linkAppealFollowUp', { recordId }))).toEqual([
      'FOLLOW_UP_OF_ANOTHER_MATTER',
      'FOLLOW_UP_BEFORE_OUTCOME',
    ]);
    const anew = newId();
    await execute(`insert into decision (id, certification_id, client_id, outcome, decided_by_id, decided_on, checks)
      values ('${anew}', '${fileAt(7).certification}', '${fileAt(7).client}', 'MAINTAIN', '${fileAt(7).outsider}', '2026-03-02', '[]')`);
    await act(officer, 'linkAppealFollowUp', { recordId: `Decision:${anew}` });
    expect(await read(officer, id, 'newDecision { id }')).toEqual({ newDecision: { id: `Decision:${anew}` } });
    expect(codesOf(await act(officer, 'linkAppealFollowUp', { recordId: `Decision:${anew}` }))).toContain(
      'FOLLOW_UP_LINKED',
    );
  });

  it('may be filed again after it was taken back', async () => {
    const { act, client, recordId, id } = await appealOf(fileAt(8), 'RECEIVED');
    expect((await act(client, 'takeBackAppeal')).status).toBe('TAKEN_BACK');
    expect((await send(client, 'fileAppeal', { recordId, grounds: '重新提出' })).status).toBe('RECEIVED');
    await expect(execute(`delete from appeal where id = '${id.split(':')[1]}'`)).rejects.toThrow('never removed');
  });
});

describe('the rule and the statement', () => {
  it('say the same of what an appeal is against, and of what it owes', async () => {
    const adverse = Object.values(DecisionOutcome).flatMap((outcome) => {
      const subject = appealSubjectOf(outcome);
      return subject ? [[outcome, subject] as const] : [];
    });
    const file = fileAt(0);
    for (const [outcome, subject] of adverse) {
      const decision = newId();
      const appeal = newId();
      await execute(`insert into decision (id, certification_id, client_id, outcome, decided_by_id, decided_on, reason, checks)
        values ('${decision}', '${file.certification}', '${file.client}', '${outcome}', '${file.outsider}', '${plainDate('2026-03-01')}', '理由', '[]')`);
      await execute(`insert into appeal (id, number, client_id, decision_id, status, filed_on, grounds, acknowledge_by, conclude_by, handler_id, decided_by_id, outcome_reason, ended_on)
        values ('${appeal}', 'APL-T-${outcome}', '${file.client}', '${decision}', 'UPHELD', '2026-03-01', '理由', '2026-03-06', '2026-04-30', '${officer.personId}', '${quality.personId}', '理由', '2026-03-02')`);
      expect(await read(officer, `Appeal:${appeal}`, 'subject consequence')).toEqual({
        subject,
        consequence: consequenceOf(subject),
      });
    }
  });
});
