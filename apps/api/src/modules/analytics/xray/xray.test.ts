import { plusDays } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../../test/house.js';
import type { House, Visitor } from '../../../../test/house.js';
import { xrayOfToday } from '../../../jobs/xray-of-today.js';
import { XRAY_CHECKS } from './checks.js';
import { ALL_CHECKS } from './xray.queries.js';

const XRAY = `query ($fresh: Boolean) { xray(fresh: $fresh) { ranOn checked checks { code severity sentence count findings { recordId label } } } }`;

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly sentence: string;
  readonly count: number;
}

let house: House;
let quality: Visitor;
const found = async (fresh: boolean): Promise<readonly Found[]> =>
  ((await quality(XRAY, { fresh })).data.xray?.checks ?? []) as readonly Found[];
const one = (table: string, where = 'true'): string => `(select id from ${table} where ${where} order by id limit 1)`;

/** A row spoiled for each check, past every guard. */
const SPOILED: Readonly<Record<string, string>> = {
  XRAY_CERTIFICATE_WITHOUT_DECISION: `delete from decision where certificate_id = ${one('certificate')}`,
  XRAY_CERTIFICATE_OF_ANOTHER: `update certificate set client_id = (select id from client where id <> certificate.client_id limit 1) where id = ${one('certificate')}`,
  XRAY_TWO_CERTIFICATES: `insert into certificate select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'TWICE'))).* from certificate c where c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null and c.issued_on <= 'TODAY' and c.valid_until >= 'TODAY' order by id limit 1`,
  XRAY_CERTIFICATE_LEVEL_DIFFERS: `update certificate set level = case level when 'FIVE_STAR' then 'FOUR_STAR' else 'FIVE_STAR' end where id = ${one('certificate')}`,
  XRAY_FILE_NOT_CERTIFIED: `update certification set status = 'IN_PROGRESS' where status = 'CERTIFIED'`,
  XRAY_SURVEILLANCE_DONE_UNAUDITED: `update surveillance_activity set completed_on = 'TODAY' where id = ${one('surveillance_activity', 'completed_on is null')}`,
  XRAY_SURVEILLANCE_STANDS_OTHERWISE: `update surveillance_activity set states = '{LAPSED}', state_days = '{2020-01-01}' where id = ${one('surveillance_activity')}`,
  XRAY_DECIDED_BEFORE_END: `update audit set ends_on = '2099-01-01' where id = ${one('audit', "status = 'DECIDED'")}`,
  XRAY_DECIDED_WITH_OPEN_MAJOR: `update nonconformity set grade = 'MAJOR', escalates_on = null, escalated_on = null, status = 'OPEN', verified_on = null, closed_on = null where audit_id in (select audit_id from decision where outcome in ('GRANT', 'MAINTAIN', 'RENEW'))`,
  XRAY_EVALUATION_MISSING: `delete from scorecard where audit_id = ${one('audit', "status = 'DECIDED'")}`,
  XRAY_AUDIT_OF_ANOTHER: `update audit set client_id = (select id from client where id <> audit.client_id limit 1) where id = ${one('audit')}`,
  XRAY_DECIDED_WITHOUT_DECISION: `delete from decision where audit_id = ${one('audit', "status = 'DECIDED'")}`,
  XRAY_DECIDED_WITHOUT_REPORT: `update audit set reported_on = null where id = ${one('audit', "status = 'DECIDED'")}`,
  XRAY_DECIDED_UNSCORED: `update scorecard set status = 'LOCKED' where id = ${one('scorecard', "status = 'FROZEN'")}`,
  XRAY_DECIDED_BY_TEAM: `update decision d set decided_by_id = (select person_id from team_assignment t where t.audit_id = d.audit_id limit 1) where d.id = ${one('decision', 'audit_id is not null')}`,
  XRAY_EDITION_NOT_ADOPTED: `update audit set edition_id = 'gbt-27922/2011-none' where id = ${one('audit')}`,
  XRAY_WITHOUT_LEADER: `update team_assignment set role = 'AUDITOR' where audit_id = ${one('audit', "status = 'DECIDED'")}`,
  XRAY_SCORE_STAGE_DIFFERS: `update scorecard set score = score / 2 where id = ${one('scorecard', "status = 'FROZEN' and score is not null")}`,
  XRAY_SURVEILLANCE_PLAN_DIFFERS: `update surveillance_activity set due_on = due_on + 40 where completed_on is null`,
  XRAY_REPORT_MISSING: `update audit set starts_on = '2020-01-01', ends_on = '2020-01-02' where id = ${one('audit', "status = 'PLANNED'")}`,
  XRAY_PLAN_NOT_REPORTED: `update audit set status = 'IN_PROGRESS', starts_on = '2020-01-01', plan_reported_on = null where id = ${one('audit')}`,
  XRAY_SURVEILLANCE_MISSED: `update surveillance_activity set due_on = '2020-01-01', opens_on = '2019-01-01', completed_on = null, owed = true; update audit set surveillance_activity_id = null`,
  XRAY_RECERTIFICATION_NOT_PLANNED: `update certificate set valid_until = 'TODAY'::date + 30 where id = ${one('certificate', "withdrawn_on is null and cancelled_on is null and replaced_on is null and issued_on <= 'TODAY' and valid_until >= 'TODAY'")}; delete from audit where kind = 'RECERTIFICATION'`,
  XRAY_SUSPENSION_OVER: `update certificate set suspended_on = '2020-01-01', suspension_ends_on = '2020-06-01', restored_on = null, withdrawn_on = null, cancelled_on = null, replaced_on = null where id = ${one('certificate')}`,
  XRAY_PERSON_DAYS_BELOW_TABLE: `update audit a set person_days = 0.5, time_justification = null from time_calculation t where t.audit_id = a.id and a.status <> 'CANCELLED'; update time_calculation set least_person_days = 3`,
  XRAY_SEATS_BELOW_PERSON_DAYS: `update audit set person_days = 99 where status = 'DECIDED'`,
  XRAY_SOON_WITHOUT_LEADER: `update audit set starts_on = '2020-01-01' where status = 'PLANNED'; update team_assignment set role = 'AUDITOR' where role = 'LEADER'`,
  XRAY_REGISTRATIONS_OVERLAP: `insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', 'TWICE'))).* from registration r limit 1`,
  XRAY_SEATED_UNREGISTERED: `update registration set valid_until = '2001-01-01', valid_from = '2000-01-01'`,
  XRAY_SEATED_AFTER_LEAVING: `update person set left_on = '2020-01-01', joined_on = '2019-01-01'`,
  XRAY_SEATED_WITH_INTEREST: `insert into interest (id, person_id, client_id, kind, starts_on, declared, version) select gen_random_uuid(), t.person_id, t.client_id, 'CONSULTING', '2019-01-01', true, 1 from team_assignment t join audit a on a.id = t.audit_id where a.status in ('PLANNED', 'IN_PROGRESS') limit 1`,
  XRAY_ACCOUNT_OF_LEAVER: `update person set left_on = '2020-01-01', joined_on = '2019-01-01'`,
  XRAY_NONCONFORMITY_OVERDUE: `update nonconformity set status = 'OPEN', due_on = '2020-01-01' where id = ${one('nonconformity')}`,
  XRAY_NONCONFORMITY_CLOSED_UNANSWERED: `delete from nonconformity_answer`,
  XRAY_APPLICATION_UNREVIEWED: `update application set status = 'SUBMITTED', review_due_on = '2020-01-01' where id = ${one('application')}`,
  XRAY_COMPLAINT_LATE: `update complaint set closed_on = null, status = 'RECEIVED', conclude_by = '2020-01-01'`,
  XRAY_CHANGE_UNASSESSED: `update change_notice set assessed_on = null, assess_by = '2020-01-01'`,
  XRAY_PERMIT_EXPIRED: `update permit set valid_from = '2018-01-01', issued_on = '2018-01-01', valid_until = '2020-01-01'; delete from permit where replaces_id is not null`,
  XRAY_FIELD_NOT_APPROVED: `update body_profile set approved_fields = '{}'`,
  XRAY_CLIENTS_ALIKE: `update client set name = '同名公司', distinct_because = null`,
  XRAY_ANSWERS_ALIKE: `update scorecard s set verdicts = array_fill(3, array[cardinality(s.verdicts)])::smallint[], sampled = array_fill(5, array[cardinality(s.verdicts)]), conforming = array_fill(4, array[cardinality(s.verdicts)])`,
  XRAY_FULL_MARKS: `update scorecard set score = 100 where id = ${one('scorecard', "status = 'FROZEN'")}`,
  XRAY_SAMPLES_ALL_ALIKE: `update scorecard s set verdicts = array_fill(3, array[cardinality(s.verdicts)])::smallint[], sampled = array_fill(5, array[cardinality(s.verdicts)]), conforming = array_fill(4, array[cardinality(s.verdicts)])`,
  XRAY_EVIDENCE_COPIED: `update scorecard set notes = jsonb_build_object('5.1.1.1', jsonb_build_object('evidence', repeat('同样的话', 20)))`,
  XRAY_SCORE_LEAPT: `update scorecard s set score = case when x.place % 2 = 0 then 30 else 90 end from (select s.id, row_number() over (partition by a.certification_id order by a.ends_on) as place from scorecard s join audit a on a.id = s.audit_id where s.surveillance_number is null) x where x.id = s.id`,
  XRAY_RETURNED_TWICE: `insert into technical_review select (jsonb_populate_record(null::technical_review, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'outcome', 'RETURNED', 'remarks', 'x'))).* from (select * from technical_review order by id limit 1) r, generate_series(1, 2)`,
  XRAY_SEATED_TWICE: `update seat_day set half_days = 5`,
  XRAY_CONTACT_MAIL_MISSING: `update client set contact_email = null`,
  XRAY_SITES_OUTNUMBER_HEADCOUNT: `update client set headcount = 1; update site set headcount = 7`,
  XRAY_WITHOUT_HEAD_OFFICE: `update site set is_head_office = false`,
  XRAY_AGREEMENT_UNSIGNED: `update agreement set signed_on = null, drawn_up_on = '2020-01-01'`,
  XRAY_MARK_UNCONFIRMED: `update mark_use set ended_on = null, confirm_by = '2020-01-01'`,
};

beforeAll(async () => {
  house = await startHouse({ filled: true, asOwner: true });
  quality = await house.as('QUALITY_MANAGER');
});
afterAll(() => house.close());

/* What is spoiled is spoiled by several statements at once, which the embedded engine takes from nobody. */
describe.runIf(process.env['TEST_ENGINE'] === 'postgres')('xray', () => {
  it('has no standing result before the first scan, finds no error in the demonstration, and scans once a day', async () => {
    expect((await quality(XRAY)).data.xray).toBeNull();
    expect(await xrayOfToday(house.parts)).toBe(true);
    expect(await xrayOfToday(house.parts)).toBe(false);
    expect((await found(false)).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(await found(true)).toEqual(await found(false));
  });

  it('says each check in a sentence of both languages, and tries each', () => {
    expect(ALL_CHECKS.map(({ code }) => code).toSorted()).toEqual(
      [...Object.keys(SPOILED), 'XRAY_SCORE_DIFFERS'].toSorted(),
    );
    expect(ALL_CHECKS.length).toBeGreaterThanOrEqual(30);
  });

  it('finds what was spoiled, check by check', async () => {
    const missed: string[] = [];
    for (const [code, statement] of Object.entries(SPOILED)) {
      const codes = await afterSpoiling(statement);
      if (!codes.includes(code)) missed.push(`${code}: ${codes.join(' ')}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    { name: 'a fact too many', spoil: `delete from scorecard where id = ${one('scorecard', "status = 'FROZEN'")}` },
    {
      name: 'a fact of another level',
      spoil: `update scorecard set level = 'OTHER' where id = ${one('scorecard', "status = 'FROZEN'")}`,
    },
    {
      name: 'a fact of another sector',
      spoil: `update client set sector = 'T' where id in (select client_id from score_fact)`,
    },
    {
      name: 'a fact that is missing',
      spoil: `delete from score_fact where id = ${one('score_fact', 'known_until is null')}`,
    },
  ])('finds $name in what is counted', async ({ spoil }) => {
    expect(await afterSpoiling(spoil)).toContain('XRAY_SCORE_STAGE_DIFFERS');
  });

  it.each([
    {
      name: 'scorecard',
      spoil: `update scorecard set client_id = (select id from client where id <> scorecard.client_id limit 1)`,
    },
    {
      name: 'nonconformity',
      spoil: `update nonconformity set client_id = (select id from client where id <> nonconformity.client_id limit 1)`,
    },
    {
      name: 'decision',
      spoil: `update decision set client_id = (select id from client where id <> decision.client_id limit 1)`,
    },
  ])('finds a $name of another client than its audit', async ({ spoil }) => {
    expect(await afterSpoiling(spoil)).toContain('XRAY_AUDIT_OF_ANOTHER');
  });

  it('finds clients of one address and one head, whatever they are called', async () => {
    const apart = `update client set name = id::text, address = id::text, distinct_because = null`;
    expect(await afterSpoiling(apart)).not.toContain('XRAY_CLIENTS_ALIKE');
    const alike = `update client set name = id::text, address = '长安街 1 号', legal_representative = '王一', distinct_because = null`;
    expect(await afterSpoiling(alike)).toContain('XRAY_CLIENTS_ALIKE');
  });

  it('holds no record against every other: of a hundred thousand no scan would come to an end', async () => {
    const em = house.em();
    await em.begin();
    await em.execute('set local enable_nestloop = off');
    const slow: string[] = [];
    for (const { code, find } of XRAY_CHECKS) {
      const { rows } = await sql<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>`explain (format json) ${find(
        house.today(),
      )}`.execute(em.getKysely() as never);
      if (rows.some((row) => row['QUERY PLAN'].some(({ Plan }) => holdsEachAgainstAll(Plan)))) slow.push(code);
    }
    await em.rollback();
    expect(slow).toEqual([]);
  });

  it('shows whoever may not see a record nothing of it', async () => {
    const analyst = await house.as('ANALYST');
    const { checks } = (await analyst(XRAY, { fresh: true })).data.xray as {
      checks: { findings: { recordId: string }[] }[];
    };
    const types = new Set(checks.flatMap(({ findings }) => findings.map(({ recordId }) => recordId.split(':')[0])));
    expect(types.has('Application')).toBe(false);
    expect(types.has('Audit')).toBe(true);
  });

  it('finds a score that the engine does not come to, by the next day’s scan', async () => {
    const scored = one('scorecard', "status = 'FROZEN' and score is not null");
    const [planted] = (await house.asOwner(`select audit_id::text as audit from scorecard where id = ${scored}`)) as [
      { audit: string },
    ];
    await house.asOwner(
      `alter table scorecard disable trigger user; update scorecard set score = score - 0.01 where id = ${scored}; alter table scorecard enable trigger user`,
    );
    house.setToday(plusDays(house.today(), 1));
    expect(await xrayOfToday(house.parts)).toBe(true);
    const { checks } = (await quality(XRAY)).data.xray as { checks: (Found & { findings: { recordId: string }[] })[] };
    const differs = checks.find(({ code }) => code === 'XRAY_SCORE_DIFFERS');
    expect(differs).toMatchObject({ severity: 'ERROR', count: 1, findings: [{ recordId: `Audit:${planted.audit}` }] });
  });
});

/** A step of how the database answers. */
interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Whether a table is read once for each row of another, though all else was to be tried first. */
function holdsEachAgainstAll(plan: Plan): boolean {
  const [outer, inner] = plan.Plans ?? [];
  const isOne = plan['Node Type'] === 'Nested Loop' && outer && inner && readsTable(outer) && readsTable(inner);
  return isOne === true || (plan.Plans ?? []).some(holdsEachAgainstAll);
}

/** Whether it reads a table of many rows. */
function readsTable(plan: Plan): boolean {
  const name = plan['Relation Name'];
  return (name !== undefined && name !== 'body_profile') || (plan.Plans ?? []).some(readsTable);
}

/** What is found after a statement that no guard looked at; undone again. */
async function afterSpoiling(statement: string): Promise<readonly string[]> {
  const { scan } = await import('./scan.js');
  const em = house.em();
  await em.begin();
  try {
    await em.execute(
      `set local session_replication_role = 'replica'; ${await withoutChecks()} ${statement.replaceAll('TODAY', house.today())}`,
    );
    const findings = await scan({
      sql: () => em.getKysely() as never,
      today: house.today(),
      editions: house.parts.editions,
    });
    return [...new Set(findings.map(({ check }) => check))];
  } finally {
    await em.rollback();
  }
}

let dropped: string | null = null;

/** Checks and unique keys of tables stand in the way of what should never be; they are dropped within the transaction. */
async function withoutChecks(): Promise<string> {
  dropped ??= (
    (await house.asOwner(
      `select coalesce(string_agg(format('alter table %s drop constraint %I;', conrelid::regclass, conname), ' '), '') as ddl
       from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
    )) as { ddl: string }[]
  )[0]?.ddl as string;
  return dropped;
}
