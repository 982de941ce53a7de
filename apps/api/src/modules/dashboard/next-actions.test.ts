import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, tellEvent } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { acceptScopeChange } from '../../../test/path.js';

let house: House;
let open: File;
beforeAll(async () => {
  house = await startHouse();
  [open] = (await fill(house, 1, { decided: false })) as [File];
});
afterAll(() => house.close());

const NEXT =
  'query ($id: ID!) { nextActions(id: $id) { verb leadsTo moves roles mine blockers { code message clause } } }';
const nextOf = async (visitor: Visitor, id: string) => {
  const { data, errors } = await visitor(NEXT, { id });
  expect(errors).toBeUndefined();
  return data.nextActions as ReadonlyArray<{
    verb: string;
    moves: boolean;
    mine: boolean;
    roles: string[];
    blockers: { code: string }[];
  }>;
};

describe('nextActions', () => {
  it('tells a planner who goes on with a reviewed audit, without trying it for him', async () => {
    const actions = await nextOf(await house.as('PLANNER'), `Audit:${open.audit}`);
    const refuse = actions.find(({ verb }) => verb === 'refuseCertification');
    expect(refuse).toMatchObject({
      leadsTo: ['DECIDED'],
      moves: true,
      roles: ['DECISION_MAKER'],
      mine: false,
      blockers: [],
    });
  });

  it('tells the decision maker beforehand what the decision itself would refuse, and writes nothing', async () => {
    const decider = await house.as('DECISION_MAKER', { personId: open.outsider });
    const count = async () =>
      (
        await sql`select (select count(*) from decision) d, (select count(*) from journal_entry) j`.execute(
          house.em().getKysely() as never,
        )
      ).rows;
    const before = await count();
    const actions = await nextOf(decider, `Audit:${open.audit}`);
    expect(await count()).toEqual(before);
    const { errors, data } = await decider(
      'mutation ($input: RefuseCertificationInput!) { refuseCertification(input: $input) { ... on Refused { refusals { code } } } }',
      { input: { auditId: `Audit:${open.audit}`, expectedVersion: await versionOf(decider), reason: 'x' } },
    );
    expect(errors).toBeUndefined();
    const told = actions.find(({ verb }) => verb === 'refuseCertification');
    expect(told?.mine).toBe(true);
    expect(told?.blockers.map(({ code }) => code)).toEqual(
      (data.refuseCertification.refusals as { code: string }[]).map(({ code }) => code),
    );
    expect(told?.blockers.length).toBeGreaterThan(0);
  });

  it('leaves out what the audit does not leave open', async () => {
    const decider = await house.as('DECISION_MAKER', { personId: open.outsider });
    const verbs = (await nextOf(decider, `Audit:${open.audit}`)).map(({ verb }) => verb);
    expect(verbs).not.toContain('maintainCertification');
    expect(verbs).not.toContain('renewCertification');
  });

  it('does not know a record the reader may not see', async () => {
    const stranger = await house.as('AUDITOR', { personId: open.outsider });
    const { errors } = await stranger(NEXT, { id: `Audit:${open.audit}` });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const { errors: ofClient } = await (await house.as('PLANNER'))(NEXT, { id: `Client:${open.client}` });
    expect(ofClient?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('tells the client and the office beforehand why no other scope can be asked for', async () => {
    const [certified] = (await fill(house, 1)) as [File];
    const id = `Certification:${certified.certification}`;
    const contact = await house.as('CLIENT_CONTACT', { clientId: certified.client });
    const against = async (who: Visitor) => {
      const actions = await nextOf(who, id);
      return actions.flatMap(({ verb, blockers }) => [verb, ...blockers.map(({ code }) => code)]);
    };
    expect(await against(contact)).toEqual(['draftScopeChange']);
    const scope = { direction: 'EXTEND', scopeZh: '家电与家具售后服务' } as const;
    const { id: application } = await acceptScopeChange(house, certified.certification, scope);
    const steps = await nextOf(await house.as('PLANNER'), `Application:${application}`);
    expect(steps.filter(({ moves }) => moves).map(({ verb }) => verb)).toEqual(['planAudit', 'abandonApplication']);
    expect(await against(contact)).toEqual(['draftScopeChange', 'SCOPE_CHANGE_OPEN_ALREADY']);
    const on = house.today();
    await tellEvent(house, certified.certificate, { kind: 'SUSPENDED', on });
    const both = ['draftScopeChange', 'SCOPE_NEEDS_VALID_CERTIFICATE', 'SCOPE_CHANGE_OPEN_ALREADY'];
    expect(await against(contact)).toEqual(both);
    expect(await against(await house.as('PLANNER'))).toEqual(both);
  });

  it('tells of every certificate what may become of it', async () => {
    const [decided] = (await fill(house, 1)) as [File];
    const verbs = await nextOf(await house.as('DECISION_MAKER'), `Certificate:${decided.certificate}`);
    expect(verbs.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['suspendCertificate', 'withdrawCertificate', 'cancelCertificate']),
    );
  });

  it('names what a file waits for until its first audit is planned', async () => {
    const planner = await house.as('PLANNER');
    const stepOf = async () => {
      const steps = await nextOf(planner, `Certification:${open.certification}`);
      return steps.map(({ verb, moves }) => [verb, moves]);
    };
    await house
      .em()
      .getConnection()
      .execute(`update certification set status = 'IN_PROGRESS' where id = '${open.certification}'`);
    expect(await stepOf()).toEqual([['planAudit', false]]);
    await house
      .em()
      .getConnection()
      .execute(`update audit set status = 'CANCELLED', cancel_reason = '改期' where id = '${open.audit}'`);
    expect(await stepOf()).toEqual([['planAudit', true]]);
  });
});

async function versionOf(visitor: Visitor): Promise<number> {
  const { data } = await visitor('query ($id: ID!) { audit(id: $id) { version } }', { id: `Audit:${open.audit}` });
  return data.audit.version;
}
