import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const GATE = 'query ($id: ID!) { audit(id: $id) { version decisionGate { checks { code passed message recordId } } } }';
const GRANT =
  'mutation ($input: GrantCertificationInput!) { grantCertification(input: $input) { __typename ... on Decision { id } ... on Refused { refusals { code } } } }';

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

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const gate = async () => (await decider(GATE, { id: `Audit:${file.audit}` })).data.audit;
const line = async (code: string) =>
  (await gate()).decisionGate.checks.find((check: { code: string }) => check.code === code);
const refused = async () => {
  const { version } = await gate();
  const { data } = await decider(GRANT, { input: { auditId: `Audit:${file.audit}`, expectedVersion: version } });
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

  it('leads from each line to its record', async () => {
    const { decisionGate } = await gate();
    const behind = Object.fromEntries(
      decisionGate.checks.map(({ code, recordId }: { code: string; recordId: string }) => [code, recordId]),
    );
    expect(behind['DECIDER_ON_TEAM']).toBe(`Person:${file.outsider}`);
    expect([behind['MAJORS_VERIFIED'], behind['MINORS_PLANNED']]).toContain(`Nonconformity:${file.nonconformity}`);
  });
});
