import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../graphql/ids.js';
import { fill, sell } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const GATE =
  'query ($id: ID!) { audit(id: $id) { version decisionGate { openOutcomes checks { code passed level message recordId } } } }';
const GRANT =
  'mutation ($input: GrantCertificationInput!) { grantCertification(input: $input) { __typename ... on Decision { id } ... on Refused { refusals { code } } } }';
const REVIEW =
  'mutation ($input: ReviewReportInput!) { reviewReport(input: $input) { __typename ... on Refused { refusals { code } } } }';
const RENEW =
  'mutation ($input: RenewCertificationInput!) { renewCertification(input: $input) { __typename ... on Refused { refusals { code } } } }';

let house: House;
let file: File;
let decider: Visitor;
beforeAll(async () => {
  house = await startHouse();
});
beforeEach(async () => {
  [file] = (await fill(house, 1, { decided: false })) as [File];
  decider = await house.as('DECISION_MAKER', { personId: file.outsider });
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.asOwner(statement);
const gate = async () => (await decider(GATE, { id: `Audit:${file.audit}` })).data.audit;
const line = async (code: string) =>
  (await gate()).decisionGate.checks.find((check: { code: string }) => check.code === code);
/** What a review of the report by the same person would be refused for. */
const returned = async () => {
  const reviewer = await house.as('TECHNICAL_REVIEWER', { personId: file.outsider });
  const { version } = await gate();
  const input = { auditId: `Audit:${file.audit}`, expectedVersion: version, outcome: 'RETURNED', remarks: '证据不足' };
  const { data } = await reviewer(REVIEW, { input });
  return data.reviewReport.refusals.map(({ code }: { code: string }) => code);
};
const refused = async (overrides: object[] = []) => {
  const { version } = await gate();
  const input = { auditId: `Audit:${file.audit}`, expectedVersion: version, overrides };
  const { data } = await decider(GRANT, { input });
  return data.grantCertification.refusals.map(({ code }: { code: string }) => code);
};

describe('the gate before a decision', () => {
  it('judges the team again by the days of the audit, in the list as in the verb', async () => {
    await execute(`update registration set valid_until = valid_from + 1`);
    expect(await line('TEAM_QUALIFIED')).toMatchObject({ passed: false, message: expect.stringContaining('审查日') });
    expect(await refused()).toContain('TEAM_QUALIFIED');
  });

  it('stops at a tie that came to light afterwards', async () => {
    const before = await line('TEAM_IMPARTIAL');
    await execute(`update person set declaration_valid_until = null where id = '${file.auditor}'`);
    expect(before).toBeDefined();
    expect(await line('TEAM_IMPARTIAL')).toMatchObject({ passed: false });
    expect(await refused()).toContain('TEAM_IMPARTIAL');
  });

  it('keeps out whoever sold to the client, though under another account', async () => {
    expect(await line('DECIDER_SOLD_IT')).toMatchObject({ passed: true });
    await sell(house, { personId: file.outsider, clientId: file.client });
    expect(await line('DECIDER_SOLD_IT')).toMatchObject({ passed: false, level: 'MUST' });
    expect(await refused()).toContain('DECIDER_SOLD_IT');
    expect(await returned()).toContain('REVIEWER_SOLD_IT');
    for (const [table, by] of [
      ['decision', 'decided_by_id'],
      ['technical_review', 'reviewer_id'],
    ] as const)
      await expect(
        execute(`insert into ${table} select (jsonb_populate_record(t, '{"id":"${newId()}"}')).* from ${table} t
          where client_id = '${file.client}' and ${by} = '${file.outsider}'`),
      ).rejects.toThrow('they sold to the client');
  });

  it('keeps out whoever advised the client within two years, of the review as of the decision', async () => {
    const advised = (endsOn: string) =>
      execute(`update interest set kind = 'CONSULTANCY', ends_on = '${endsOn}' where person_id = '${file.outsider}'`);
    await advised('2024-03-02');
    expect(await refused()).not.toContain('BARRED_CONSULTANCY');
    expect(await returned()).not.toContain('BARRED_CONSULTANCY');
    await advised('2024-03-03');
    expect(await refused()).toContain('BARRED_CONSULTANCY');
    expect(await returned()).toContain('BARRED_CONSULTANCY');
  });

  it('grants nothing for what needs a permit that nobody recorded', async () => {
    expect(await refused()).not.toContain('PERMIT_MISSING');
    await execute(`update application set activities = '{CCC_PRODUCTS}' where id in
      (select application_id from agreement where certification_id = '${file.certification}')`);
    expect(await line('PERMIT_MISSING')).toMatchObject({
      passed: false,
      level: 'MUST',
      recordId: `Client:${file.client}`,
    });
    expect(await refused()).toContain('PERMIT_MISSING');
  });

  it('gives a client no second certificate in a programme, whatever file it stands on', async () => {
    expect(await line('ONE_CERTIFICATE_HELD')).toMatchObject({ passed: true });
    const other = newId();
    await execute(`insert into certification select n.* from certification c,
      json_populate_record(null::certification, (to_jsonb(c) || '{"id": "${other}", "number": "C-OTHER"}')::json) n
      where c.id = '${file.certification}'`);
    await execute('alter table certificate disable trigger user');
    await execute(
      `update certificate set certification_id = '${other}' where certification_id = '${file.certification}'`,
    );
    await execute('alter table certificate enable trigger user');
    expect(await line('ONE_CERTIFICATE_HELD')).toMatchObject({ passed: false, level: 'MUST' });
    expect(await refused()).toContain('ONE_CERTIFICATE_HELD');
  });

  it('points out a plan that was reported late, and has a team signed for that the client was told of too late', async () => {
    expect(await line('PLAN_REPORTED_IN_TIME')).toMatchObject({
      passed: false,
      level: 'NOTE',
      recordId: `Audit:${file.audit}`,
    });
    expect(await line('TEAM_TOLD_IN_TIME')).toMatchObject({ passed: false, level: 'SIGNED' });
    expect(await refused()).toContain('TEAM_TOLD_IN_TIME');
    const reason = '客户在首次会议上确认对审查组无异议。';
    expect(await refused([{ code: 'TEAM_TOLD_IN_TIME', reason }])).not.toContain('TEAM_TOLD_IN_TIME');
    expect(await refused()).not.toContain('PLAN_REPORTED_IN_TIME');
    await execute(
      `update audit set planned_on = starts_on - 20, plan_reported_on = starts_on - 19 where id = '${file.audit}'`,
    );
    expect(await line('PLAN_REPORTED_IN_TIME')).toMatchObject({ passed: true });
  });

  it('leads from each line to its record', async () => {
    const { decisionGate } = await gate();
    const behind = Object.fromEntries(
      decisionGate.checks.map(({ code, recordId }: { code: string; recordId: string }) => [code, recordId]),
    );
    expect(behind['DECIDER_ON_TEAM']).toBe(`Person:${file.outsider}`);
    expect([behind['MAJORS_VERIFIED'], behind['MINORS_PLANNED']]).toContain(`Nonconformity:${file.nonconformity}`);
  });

  it('lets what may be signed through with a reason, and nothing else', async () => {
    await execute('alter table credit_check disable trigger user');
    await execute('update credit_check set checked_on = checked_on - 90');
    const reason = '五项查询已于昨日电话复核，未见新增记录。';
    expect(await line('CREDIT_FRESH')).toMatchObject({
      passed: false,
      level: 'SIGNED',
      recordId: `Client:${file.client}`,
    });
    expect(await refused()).toContain('CREDIT_FRESH');
    expect(await refused([{ code: 'CREDIT_FRESH', reason: '急' }])).toContain('OVERRIDE_REASON_SHORT');
    expect(await refused([{ code: 'CREDIT_FRESH', reason }])).not.toContain('CREDIT_FRESH');
    expect(await line('MINORS_PLANNED')).toMatchObject({ passed: false, level: 'MUST' });
    expect(await refused([{ code: 'MINORS_PLANNED', reason }])).toEqual(
      expect.arrayContaining(['MINORS_PLANNED', 'OVERRIDE_NOT_ALLOWED']),
    );
  });

  it('is held by the database: no decision over a red must, none over a red line without a reason', async () => {
    const decide = (checks: string) =>
      execute(
        `insert into decision (id, audit_id, certification_id, client_id, outcome, decided_by_id, decided_on, checks) values ('${newId()}', '${file.audit}', '${file.certification}', '${file.client}', 'GRANT', '${file.outsider}', '${house.today()}', '${checks}')`,
      );
    const refusedBy = 'decision_over_no_red_must';
    await expect(decide('[{"code":"MAJORS_VERIFIED","passed":false,"level":"MUST","reason":"x"}]')).rejects.toThrow(
      refusedBy,
    );
    await expect(decide('[{"code":"CREDIT_FRESH","passed":false,"level":"SIGNED"}]')).rejects.toThrow(refusedBy);
    await decide('[{"code":"CREDIT_FRESH","passed":false,"level":"SIGNED","reason":"x"}]');
  });

  it('asks for a plan of what an earlier audit of the client left open', async () => {
    const [other] = (await fill(house, 1, { decided: false })) as [File];
    expect(await line('EARLIER_MINORS_PLANNED')).toMatchObject({ passed: true });
    await execute('alter table audit disable trigger user');
    await execute('alter table nonconformity disable trigger user');
    await execute(
      `update audit set client_id = '${file.client}', starts_on = starts_on - 300, ends_on = ends_on - 300 where id = '${other.audit}'`,
    );
    expect(await line('EARLIER_MINORS_PLANNED')).toMatchObject({
      passed: false,
      level: 'SIGNED',
      recordId: `Nonconformity:${other.nonconformity}`,
    });
    await execute(`update nonconformity set status = 'PLAN_ACCEPTED' where id = '${other.nonconformity}'`);
    expect(await line('EARLIER_MINORS_PLANNED')).toMatchObject({ passed: true });
  });

  it.each([
    ['an initial audit', `kind = 'INITIAL'`],
    ['a recertification', `kind = 'RECERTIFICATION'`],
    ['the visit of a transfer', `kind = 'SPECIAL', special_reason = 'TRANSFER'`],
  ])('says of %s whose scores fall short why nothing but a refusal is open', async (_name, facts) => {
    await execute('alter table audit disable trigger user');
    await execute(`update audit set ${facts} where id = '${file.audit}'`);
    const { decisionGate } = await gate();
    expect(decisionGate.openOutcomes).toEqual(['REFUSE']);
    expect(await line('SCORES_PASS')).toMatchObject({ passed: false, level: 'MUST', recordId: `Audit:${file.audit}` });
  });

  it('asks of a recertification that its majors are verified before the certificate ends', async () => {
    await execute('alter table audit disable trigger user');
    await execute('alter table nonconformity disable trigger user');
    await execute('alter table certificate disable trigger user');
    await execute(`update audit set kind = 'RECERTIFICATION' where id = '${file.audit}'`);
    const [{ until }] = (await execute(
      `select to_char(valid_until, 'YYYY-MM-DD') as until from certificate where certification_id = '${file.certification}'`,
    )) as [{ until: string }];
    const verified = (on: string) =>
      execute(
        `update nonconformity set grade = 'MAJOR', escalates_on = null, status = 'VERIFIED', verification_method = 'DOCUMENTS', verified_on = '${on}' where id = '${file.nonconformity}'`,
      );
    await verified(until);
    expect(await line('MAJORS_BEFORE_EXPIRY')).toMatchObject({ passed: true });
    await execute(
      `update certificate set valid_until = valid_until - 1 where certification_id = '${file.certification}'`,
    );
    expect(await line('MAJORS_BEFORE_EXPIRY')).toMatchObject({ passed: false, level: 'MUST' });
    expect(await line('MAJORS_IN_TIME')).toBeUndefined();
    const { version } = await gate();
    const { data } = await decider(RENEW, {
      input: { auditId: `Audit:${file.audit}`, expectedVersion: version, reason: null, overrides: [] },
    });
    expect(data.renewCertification.refusals.map(({ code }: { code: string }) => code)).toContain(
      'MAJORS_BEFORE_EXPIRY',
    );
  });

  it('counts the six months of a major from a follow-up audit that was held since', async () => {
    await execute('alter table audit disable trigger user');
    await execute('alter table nonconformity disable trigger user');
    await execute(`update nonconformity set grade = 'MAJOR', escalates_on = null where id = '${file.nonconformity}'`);
    expect(await line('MAJORS_IN_TIME')).toMatchObject({ passed: false, level: 'MUST' });
    const [other] = (await fill(house, 1, { decided: false, reported: false })) as [File];
    const [from, until] = [`${house.today()}'::date - 20`, `${house.today()}'::date - 19`];
    await execute(
      `update audit set kind = 'SPECIAL', special_reason = 'FOLLOW_UP', certification_id = '${file.certification}', client_id = '${file.client}', starts_on = '${from}, ends_on = '${until} where id = '${other.audit}'`,
    );
    expect(await line('MAJORS_IN_TIME')).toMatchObject({ passed: false });
    await execute(`update audit set status = 'REPORTED' where id = '${other.audit}'`);
    expect(await line('MAJORS_IN_TIME')).toMatchObject({ passed: true });
  });
});
