import { AUDIT_TABLE, deciderChecks, mayDecide, movesOf, NONCONFORMITY_TABLE, TeamRole } from '@touchstone/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../src/graphql/ids.js';
import { fill, moveAudits } from './fill.js';
import type { File } from './fill.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

/*
 * What must hold against every writer, this program included: asked of the API, of the rule, and of the database in
 * plain SQL.
 */

/* Many files written together take little longer than one. */
const TOGETHER = 16;

let house: House;
let file: File;
const written: File[] = [];
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  if (written.length === 0) written.push(...(await fill(house, TOGETHER, { decided: false })));
  file = written.pop()!;
});

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const versionOf = async (visitor: Visitor, id: string): Promise<number> =>
  (await visitor('query ($id: ID!) { audit(id: $id) { version } }', { id })).data.audit.version;

describe('a suspension that an audit led to', () => {
  const decide = (outcome: string, audit: string | null): Promise<unknown> =>
    execute(
      `insert into decision (id, audit_id, certification_id, client_id, certificate_id, outcome, reason, decided_by_id, decided_on, checks)
       values ('${newId()}', ${audit ? `'${audit}'` : 'null'}, '${file.certification}', '${file.client}', '${file.certificate}', '${outcome}', '有据可查。', '${file.outsider}', '${house.today()}', '[]')`,
    );

  it('is not lifted while a major of that audit stands', async () => {
    await execute(
      `update nonconformity set grade = 'MAJOR', escalates_on = null, escalated_on = '${house.today()}', escalation_reason = '逾期未答复' where id = '${file.nonconformity}'`,
    );
    await decide('SUSPEND', file.audit);
    await expect(decide('RESTORE', null)).rejects.toThrow('a major of the audit that the suspension rests on stands');
  });

  it('is lifted where none does', async () => {
    await decide('SUSPEND', file.audit);
    await expect(decide('RESTORE', null)).resolves.toBeDefined();
  });
});

/* The database’s part is one trigger on both engines: the slower one is asked of two seats, and of all in the long run. */
const SEATS =
  process.env['TEST_ENGINE'] === 'pglite' && process.env['API_LONG'] !== '1'
    ? [TeamRole.LEADER, TeamRole.OBSERVER]
    : Object.values(TeamRole);

describe('whoever sat on the team does not decide, in any seat', () => {
  const GRANT =
    'mutation ($input: GrantCertificationInput!) { grantCertification(input: $input) { __typename ... on Refused { refusals { code clause } } } }';
  const REVIEW =
    'mutation ($input: ReviewReportInput!) { reviewReport(input: $input) { __typename ... on Refused { refusals { code clause } } } }';

  /** Puts the file's outsider on the team, in a seat. */
  const seat = (role: TeamRole): Promise<unknown> =>
    execute(
      role === 'LEADER'
        ? `insert into team_assignment (id, audit_id, client_id, person_id, role, person_days, assigned_on) select '${newId()}', audit_id, client_id, '${file.outsider}', 'AUDITOR', 0, assigned_on from team_assignment where id = '${file.team}'`
        : `insert into team_assignment (id, audit_id, client_id, person_id, role, person_days, assigned_on) select '${newId()}', audit_id, client_id, '${file.outsider}', '${role}', 0, assigned_on from team_assignment where id = '${file.team}'`,
    );
  const insertDecision = (by: string): Promise<unknown> =>
    execute(
      `insert into decision (id, audit_id, certification_id, client_id, outcome, decided_by_id, decided_on, checks) values ('${newId()}', '${file.audit}', '${file.certification}', '${file.client}', 'GRANT', '${by}', '${house.today()}', '[]')`,
    );

  it.each(SEATS)('%s: refused by the API, by the rule, by the database', async (role) => {
    [file] = (await fill(house, 1, { decided: false, reported: false })) as [File];
    await seat(role);
    await moveAudits(house, `'${file.audit}'`, ['REPORTED', 'REVIEWED']);

    const decider = await house.as('DECISION_MAKER', { personId: file.outsider });
    const auditId = `Audit:${file.audit}`;
    const answer = await decider(GRANT, { input: { auditId, expectedVersion: await versionOf(decider, auditId) } });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.grantCertification.refusals).toEqual(
      expect.arrayContaining([{ code: 'DECIDER_ON_TEAM', clause: expect.stringContaining('9.5.1') as unknown }]),
    );

    const person = {
      id: file.outsider,
      leftOn: null,
      contracts: [],
      leaves: [],
      languages: ['zh'],
      registrations: [],
      technicalCodes: [],
      authorisations: [],
      interests: [],
      declarationValidUntil: null,
    };
    const facts = {
      person,
      programme: 'gbt-27922',
      neededCodes: [],
      clientId: file.client,
      soldByPersonIds: [],
      reviewerId: null,
      reviewerMayDecide: true,
      on: house.today(),
    };
    expect(mayDecide({ ...facts, teamPersonIds: [file.outsider] }).allowed).toBe(false);
    expect(deciderChecks({ ...facts, teamPersonIds: [] }).find(({ code }) => code === 'DECIDER_ON_TEAM')?.passed).toBe(
      true,
    );

    await expect(insertDecision(file.outsider)).rejects.toThrow('the decision maker sat on the audit team');
    await expect(insertDecision(file.auditor)).rejects.toThrow('the decision maker sat on the audit team');
  });

  it('nor through a second account, nor as technical reviewer', async () => {
    const again = await house.as(['DECISION_MAKER', 'TECHNICAL_REVIEWER'], { personId: file.auditor });
    const auditId = `Audit:${file.audit}`;
    const expectedVersion = await versionOf(again, auditId);
    const decided = await again(GRANT, { input: { auditId, expectedVersion } });
    expect(decided.data.grantCertification.refusals).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'DECIDER_ON_TEAM' })]),
    );
    const reviewed = await again(REVIEW, { input: { auditId, expectedVersion, outcome: 'PASSED' } });
    expect(reviewed.data.reviewReport.refusals).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'REVIEWER_ON_TEAM' })]),
    );
    await expect(
      execute(
        `insert into technical_review (id, audit_id, client_id, reviewer_id, outcome, reviewed_on) values ('${newId()}', '${file.audit}', '${file.client}', '${file.auditor}', 'PASSED', '${house.today()}')`,
      ),
    ).rejects.toThrow('the technical reviewer sat on the audit team');
  });

  it('leaves nothing behind of what it refused', async () => {
    const decider = await house.as('DECISION_MAKER', { personId: file.auditor });
    const before = await counts();
    await decider(GRANT, { input: { auditId: `Audit:${file.audit}`, expectedVersion: 1 } });
    expect(await counts()).toEqual(before);
  });

  const counts = async (): Promise<unknown> =>
    execute(
      'select (select count(*)::int from decision) as decisions, (select count(*)::int from certificate) as certificates, (select count(*)::int from journal_entry) as entries',
    );
});

describe('what is final', () => {
  const freeze = async (): Promise<void> => {
    await execute(`update scorecard set missing = 0, status = 'LOCKED' where id = '${file.scorecard}'`);
    await execute(`update scorecard set status = 'FROZEN' where id = '${file.scorecard}'`);
  };

  it.each([
    ['a score', 'score = 100'],
    ['an answer', 'verdicts[1] = 1'],
    ['the way back', "status = 'OPEN'"],
    ['a note', "notes = '{}'"],
  ])('a frozen scorecard: %s is not changed in SQL', async (_name, change) => {
    await freeze();
    await expect(execute(`update scorecard set ${change} where id = '${file.scorecard}'`)).rejects.toThrow(
      'the scorecard is frozen',
    );
    await expect(execute(`delete from scorecard where id = '${file.scorecard}'`)).rejects.toThrow(
      'the scorecard is locked',
    );
  });

  it('a locked scorecard, but for being frozen', async () => {
    await execute(`update scorecard set missing = 0, status = 'LOCKED' where id = '${file.scorecard}'`);
    await expect(execute(`update scorecard set score = 1 where id = '${file.scorecard}'`)).rejects.toThrow(
      'locked by the report',
    );
    await expect(execute(`update scorecard set status = 'OPEN' where id = '${file.scorecard}'`)).rejects.toThrow(
      'locked by the report',
    );
  });

  it('an incomplete scorecard is not locked', async () => {
    await expect(execute(`update scorecard set status = 'LOCKED' where id = '${file.scorecard}'`)).rejects.toThrow(
      'scorecard_locked_complete',
    );
  });

  it('a decision, a decided audit and the team of a reported one', async () => {
    const [decided] = (await fill(house, 1)) as [File];
    await expect(execute(`update decision set reason = 'x' where id = '${decided.decision}'`)).rejects.toThrow(
      'a decision is final',
    );
    await expect(execute(`delete from decision where id = '${decided.decision}'`)).rejects.toThrow(
      'a decision is final',
    );
    await expect(execute(`delete from team_assignment where id = '${decided.team}'`)).rejects.toThrow(
      'the team of a reported audit is final',
    );
    await execute(`update audit set status = 'DECIDED', decided_on = '${house.today()}' where id = '${decided.audit}'`);
    await expect(execute(`update audit set status = 'REVIEWED' where id = '${decided.audit}'`)).rejects.toThrow(
      'a decided audit is final',
    );
    await expect(execute(`delete from audit where id = '${decided.audit}'`)).rejects.toThrow(
      'a decided audit is final',
    );
  });

  it.each(['REPORTED', 'REVIEWED', 'DECIDED'])(
    'a seat is neither taken nor moved once the audit is %s',
    async (status) => {
      const [open, closed] = (await fill(house, 2, { decided: false, reported: false })) as [File, File];
      const path = ['REPORTED', 'REVIEWED', 'DECIDED'];
      await moveAudits(house, `'${closed.audit}'`, path.slice(0, path.indexOf(status) + 1));
      const seat = (audit: string): string =>
        `insert into team_assignment (id, audit_id, client_id, person_id, role, person_days, assigned_on) select '${newId()}', '${audit}', client_id, '${closed.outsider}', 'OBSERVER', 0, assigned_on from team_assignment where id = '${closed.team}'`;
      await expect(execute(seat(closed.audit))).rejects.toThrow('the team of a reported audit is final');
      await execute(seat(open.audit));
      await expect(
        execute(
          `update team_assignment set audit_id = '${closed.audit}' where audit_id = '${open.audit}' and role = 'OBSERVER'`,
        ),
      ).rejects.toThrow('the team of a reported audit is final');
    },
  );

  it.each([
    ['audit', AUDIT_TABLE, () => file.audit],
    ['nonconformity', NONCONFORMITY_TABLE, () => file.nonconformity],
  ] as const)('the way of an %s: no step its table does not name', async (table, { states, steps }, idOf) => {
    const where = `where id = '${idOf()}'`;
    const [{ status }] = (await execute(`select status from ${table} ${where}`)) as [{ status: string }];
    const lawful = movesOf<string>({ steps }).flatMap(([from, to]) => (from === status ? [to] : []));
    for (const strange of states.filter((each) => each !== status && !lawful.includes(each)))
      await expect(execute(`update ${table} set status = '${strange}' ${where}`)).rejects.toThrow(
        'no step leads there',
      );
  });

  it('a certificate’s number and days, and that it was', async () => {
    await expect(
      execute(`update certificate set number = 'SPECIMEN-X' where id = '${file.certificate}'`),
    ).rejects.toThrow('are final');
    await expect(
      execute(`update certificate set valid_until = valid_until + 1 where id = '${file.certificate}'`),
    ).rejects.toThrow('are final');
    await expect(execute(`delete from certificate where id = '${file.certificate}'`)).rejects.toThrow('never removed');
  });

  const GRANT_ASKED = 'a certificate comes of a decision to grant or to renew';
  it.each([
    { name: 'no decision at all', decision: null, says: GRANT_ASKED },
    { name: 'a refusal', decision: { outcome: 'REFUSE' }, says: GRANT_ASKED },
    { name: 'a renewal, where none went before', decision: { outcome: 'RENEW' }, says: GRANT_ASKED },
    { name: 'a grant of another day', decision: { decided_on: '2020-01-01' }, says: GRANT_ASKED },
    { name: 'a grant at another level', decision: { level: 'FIVE_STAR' }, says: GRANT_ASKED },
    { name: 'its own grant', decision: {}, says: null },
  ])('a certificate that rests on $name', async ({ decision, says }) => {
    const id = newId();
    const copy = (table: string, change: object, where: string): string =>
      `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(change)}')).* from ${table} t where ${where}`;
    const told = { id: newId(), certificate_id: id, reason: '说明', ...decision };
    const refused = await house
      .em()
      .transactional(async (em) => {
        await em.execute(
          copy('certificate', { id, number: `SPECIMEN-${id.toUpperCase()}` }, `id = '${file.certificate}'`),
        );
        if (decision) await em.execute(copy('decision', told, `certificate_id = '${file.certificate}'`));
      })
      .then(() => null, String);
    expect(refused?.includes(GRANT_ASKED) ? GRANT_ASKED : refused).toBe(says);
  });

  it('what a nonconformity found', async () => {
    await expect(
      execute(`update nonconformity set grade = 'MAJOR' where id = '${file.nonconformity}'`),
    ).rejects.toThrow('what was found does not change');
    await expect(execute(`delete from nonconformity where id = '${file.nonconformity}'`)).rejects.toThrow(
      'never deleted',
    );
  });

  it('the journal', async () => {
    const planner = await house.as('PLANNER');
    await planner('mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename } }', {
      input: {
        uscc: '91110105MA00TEXT0W',
        name: '清源',
        provinceCode: '11',
        address: '某路',
        sector: 'F',
        headcount: 80,
        contactName: '李',
        contactPhone: '010-66668888',
        sites: [{ name: '总部', address: '某路', provinceCode: '11', headcount: 80, isHeadOffice: true }],
      },
    });
    const entries = (await execute('select id, verb from journal_entry')) as { verb: string }[];
    expect(entries.map(({ verb }) => verb)).toContain('registerClient');
    for (const change of ["update journal_entry set verb = 'nothing'", 'delete from journal_entry']) {
      await expect(execute(change)).rejects.toThrow('permission denied');
      await expect(house.asOwner(change)).rejects.toThrow('the journal is append-only');
    }
  });
});
