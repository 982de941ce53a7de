import { plusDays } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../identity/index.js';
import { globalId } from '../../graphql/ids.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const ENGINE = process.env['TEST_ENGINE'];

let house: House;
let analyst: Visitor;

beforeAll(async () => {
  house = await startHouse({ filled: true });
  analyst = await house.as('ANALYST');
});
afterAll(() => house.close());

const BY_SECTOR = `query ($input: ScoresInput!) { scores(input: $input) { total { count mean } rows { keys { value } count } } }`;

async function ask(input: object = {}) {
  const answer = await analyst(BY_SECTOR, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.scores;
}

async function rows<Row>(statement: string): Promise<readonly Row[]> {
  return (await sql.raw<Row>(statement).execute(house.em().getKysely() as never)).rows;
}

/** Facts that stand, and the records they come of, told by hand: those on one side alone. */
const DIFFERING = `
  with told as (select s.id, a.id as audit, a.certification_id, s.client_id, a.programme_id, s.edition_id, s.evaluation, a.kind, s.surveillance_number is not null as partial,
      a.status = 'DECIDED' as decided, a.ends_on, a.decided_on, s.score, s.score_exact, s.level, s.passed, c.sector, c.province_code, c.headcount,
      (select max(t.person_id::text) from team_assignment t where t.audit_id = a.id and t.role = 'LEADER') as leader,
      (select string_agg(t.person_id::text, ',' order by t.person_id) from team_assignment t where t.audit_id = a.id and t.role in ('LEADER', 'AUDITOR')) as auditors
    from scorecard s join audit a on a.id = s.audit_id join client c on c.id = s.client_id
    where s.status in ('LOCKED', 'FROZEN') and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')),
  kept as (select scorecard_id, audit_id, certification_id, client_id, programme_id, edition_id, evaluation, kind, coverage = 'PARTIAL',
      stage = 'DECIDED', audited_on, decided_on, score, score_exact, level, passed, sector, province_code, headcount,
      leader_id::text, array_to_string(auditor_ids, ',') from score_fact where known_until is null)
  (select * from told except select * from kept) union all (select * from kept except select * from told)`;

describe('facts of scores', () => {
  it('are, of a demonstration that was played verb by verb, what its records say', async () => {
    expect(await rows(`select 1 from score_fact where known_until is null`)).not.toHaveLength(0);
    expect(await rows(`select 1 from score_fact where known_until is not null`)).not.toHaveLength(0);
    expect(await rows(DIFFERING)).toEqual([]);
  });

  it('follow a client that changes its sector, and still tell what was known before', async () => {
    const [fact] = await rows<{ client_id: string; sector: string; version: number }>(
      `select f.client_id, f.sector, c.version from score_fact f join client c on c.id = f.client_id
       where f.known_until is null and f.stage = 'DECIDED' and f.coverage = 'FULL' and f.sector <> 'M' limit 1`,
    );
    if (!fact) throw new Error('The demonstration has no decided audit');
    const before = house.today();
    const clients = await house.as('PROGRAMME_MANAGER');
    const where = { client: [globalId('Client', fact.client_id)] };
    const question = { groupBy: ['SECTOR'], where };
    expect((await ask(question)).rows[0].keys[0].value).toBe(fact.sector);

    const next = plusDays(before, 1);
    house.setToday(next);
    const client = await clients(
      `query ($id: ID!) { client(id: $id) { id version name nameEn provinceCode address headcount businessScope legalRepresentative contactName contactPhone contactEmail workingLanguage } }`,
      { id: globalId('Client', fact.client_id) },
    );
    const { id: clientId, version: expectedVersion, ...details } = client.data.client;
    const amended = await clients(
      `mutation ($input: AmendClientInput!) { amendClient(input: $input) { __typename ... on AmendClientRefused { refusals { code } } } }`,
      { input: { ...details, clientId, expectedVersion, sector: 'M' } },
    );
    expect(amended.data.amendClient).toEqual({ __typename: 'Client' });
    analyst = await house.as('ANALYST');

    expect((await ask(question)).rows[0].keys[0].value).toBe('M');
    expect((await ask({ ...question, population: { asKnownOn: before } })).rows[0].keys[0].value).toBe(fact.sector);
    expect((await ask({ ...question, population: { asKnownOn: next } })).rows[0].keys[0].value).toBe('M');
    expect(await rows(DIFFERING)).toEqual([]);
  });

  it('are gone when a report is returned to its team, and were known before', async () => {
    const [audit] = await rows<{ id: string; version: number; today: string }>(
      `select a.id, a.version, greatest(a.reported_on, '${house.today()}')::text as today from audit a where a.status = 'REPORTED' and exists (select 1 from score_fact f where f.audit_id = a.id and f.known_until is null) limit 1`,
    );
    if (!audit) throw new Error('The demonstration has no reported audit');
    house.setToday(audit.today);
    analyst = await house.as('ANALYST');
    const population = { audits: 'EVERY', undecided: true };
    const before = (await ask({ population })).total.count;
    const yesterday = house.today();
    const next = plusDays(yesterday, 1);
    house.setToday(next);
    const reviewer = await house.signIn({ email: 'technical@demo.touchstone.example', password: DEMO_PASSWORD });
    const returned = await reviewer(
      `mutation ($input: ReviewReportInput!) { reviewReport(input: $input) { __typename ... on ReviewReportRefused { refusals { code } } } }`,
      {
        input: {
          auditId: globalId('Audit', audit.id),
          expectedVersion: audit.version,
          outcome: 'RETURNED',
          remarks: '请补充证据。',
        },
      },
    );
    expect(returned.data.reviewReport).toEqual({ __typename: 'TechnicalReview' });
    const [counted] = await rows<{ count: number }>(
      `select count(*)::int as count from scorecard where audit_id = '${audit.id}' and status = 'SUPERSEDED' and revision = (select max(revision) - 1 from scorecard where audit_id = '${audit.id}')`,
    );
    const count = counted?.count ?? 0;
    expect(count).toBeGreaterThan(0);
    expect((await ask({ population })).total.count).toBe(before - count);
    expect((await ask({ population: { ...population, asKnownOn: yesterday } })).total.count).toBe(before);
    expect(await rows(DIFFERING)).toEqual([]);
  });

  it('are told again from memory, under the names that records have today', async () => {
    const question = `query ($input: ScoresInput!) { scores(input: $input) { rows { keys { value label } count } } }`;
    const asked = async () =>
      (await analyst(question, { input: { groupBy: ['CLIENT'] } })).data.scores.rows as ReadonlyArray<{
        readonly keys: ReadonlyArray<{ readonly value: string; readonly label: string }>;
      }>;
    const [[key]] = (await asked()).map(({ keys }) => keys) as [[{ value: string; label: string }]];
    await rows(`update client set name = '改了名的客户' where id = '${key.value.split(':')[1]}'`);
    const [[renamed]] = (await asked()).map(({ keys }) => keys) as [[{ value: string; label: string }]];
    expect(renamed).toEqual({ value: key.value, label: '改了名的客户' });
    expect(renamed.label).not.toBe(key.label);
  });

  it('are kept as they were known: nobody changes or removes them', async () => {
    for (const statement of ['delete from score_fact', `update score_fact set score = 100`]) {
      await expect(rows(statement)).rejects.toThrow(/permission denied/);
      await expect(house.asOwner(statement)).rejects.toThrow(/stays known/);
    }
  });

  /* The embedded engine has one connection: nothing there begins before another has ended. */
  it.runIf(ENGINE === 'postgres')(
    'are in the next answer when a transaction that began before others ends after them',
    async () => {
      const before = (await ask({ population: { audits: 'EVERY' } })).total.count;
      const [one, other] = await rows<{ id: string }>(
        `select id from score_fact where known_until is null and stage = 'DECIDED' and coverage = 'FULL' order by id limit 2`,
      );
      const close = (database: unknown, id: string | undefined) =>
        sql`update score_fact set known_until = known_from, written_by = pg_current_xact_id() where id = ${id}`.execute(
          database as never,
        );
      let end = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        end = resolve;
      });
      let begun = (): void => undefined;
      const first = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const slow = house.em().transactional(async (em) => {
        await close(em.getKysely(), one?.id);
        begun();
        await held;
      });
      await first;
      await house.em().transactional(async (em) => {
        await close(em.getKysely(), other?.id);
      });
      expect((await ask({ population: { audits: 'EVERY' } })).total.count).toBe(before - 1);
      end();
      await slow;
      expect((await ask({ population: { audits: 'EVERY' } })).total.count).toBe(before - 2);
    },
  );
});
