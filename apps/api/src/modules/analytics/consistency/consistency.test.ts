import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountRole } from '@touchstone/rules';
import { startHouse } from '../../../../test/house.js';
import type { House, Visitor } from '../../../../test/house.js';

const CONSISTENCY = `query ($from: PlainDate) { assessorConsistency(from: $from) {
  audits leastAudits betweenAssessors
  assessors { personId name audits clients estimate low high stands returned { count of } }
  leaves { criterion assessors share most { personId lost } least { personId } } } }`;

interface Standing {
  readonly personId: string;
  readonly audits: number;
  readonly estimate: string | null;
  readonly low: string | null;
}

let house: House;
let quality: Visitor;

beforeAll(async () => {
  house = await startHouse({ filled: true });
  quality = await house.as('QUALITY_MANAGER');
});
afterAll(() => house.close());

const standings = async (): Promise<readonly Standing[]> =>
  (await quality(CONSISTENCY)).data.assessorConsistency.assessors as readonly Standing[];

describe('assessorConsistency', () => {
  it('is shown to quality managers and nobody else', async () => {
    const others = Object.values(AccountRole).filter((role) => !['QUALITY_MANAGER', 'CLIENT_CONTACT'].includes(role));
    const open: string[] = [];
    for (const role of others) {
      const answer = await (await house.as(role))(CONSISTENCY);
      if (answer.errors?.[0]?.extensions.code !== 'FORBIDDEN') open.push(role);
    }
    expect(open).toEqual([]);
    expect((await quality(CONSISTENCY)).errors).toBeUndefined();
  });

  it('estimates nothing of whoever has fewer audits than the body asks for', async () => {
    const all = await standings();
    expect(all.some(({ estimate }) => estimate !== null)).toBe(true);
    expect(all.some(({ estimate }) => estimate === null)).toBe(true);
    expect(all.every(({ audits, estimate }) => audits >= 10 || estimate === null)).toBe(true);
    await house.asOwner('update body_profile set consistency_least_audits = 200');
    expect((await standings()).every(({ estimate }) => estimate === null)).toBe(true);
    await house.asOwner('update body_profile set consistency_least_audits = 10');
  });

  it('finds who takes more points off than colleagues would', async () => {
    const [before] = (await standings()).filter(({ estimate }) => estimate !== null).toReversed();
    const uuid = before?.personId.split(':')[1];
    await house.asOwner('alter table scorecard disable trigger all');
    await house.asOwner(`update scorecard s set verdicts = (select array_agg(case when place % 3 = 0 then 2 else v end order by place)
      from unnest(s.verdicts) with ordinality as t(v, place))
      where exists (select 1 from team_assignment t where t.audit_id = s.audit_id and t.person_id = '${uuid}' and t.role in ('LEADER', 'AUDITOR'))`);
    await house.asOwner('alter table scorecard enable trigger all');
    const after = (await standings()).find(({ personId }) => personId === before?.personId);
    expect(Number(after?.estimate)).toBeGreaterThan(Number(before?.estimate) + 3);
    expect((await standings())[0]?.personId).toBe(before?.personId);
  });

  it('says nothing where there is too little to go by', async () => {
    const answer = await quality(CONSISTENCY, { from: '2099-01-01' });
    expect(answer.data.assessorConsistency).toMatchObject({ audits: 0, betweenAssessors: null, leaves: [] });
  });
});
