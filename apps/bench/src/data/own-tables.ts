import { createHash } from 'node:crypto';
import type { PlainDate } from '@touchstone/plain-date';
import type { SchemeEdition } from '@touchstone/schemes';
import type { Client } from 'pg';
import type { Sheet } from './sheets.js';

/** How much there is to be. */
export interface DataWish {
  /** Audits, and as many certificates; a tenth as many clients. */
  readonly audits: number;
  /** How many audits more are at work, each with an open scorecard, to be saved again and again. */
  readonly open: number;
  readonly today: PlainDate;
  readonly editions: readonly SchemeEdition[];
  readonly sheets: readonly Sheet[];
}

/** Tokens of the sessions that the load comes with; the database knows their hashes alone. */
export const TOKENS = { office: 'bench-office-session', auditor: 'bench-auditor-session' } as const;

/** First characters of each table's ids: a record's id is its table's word and its number, so that bodies can name it. */
const WORD_OF = {
  programme: 'a0',
  client: 'a1',
  certification: 'a2',
  certificate: 'a3',
  surveillance: 'a4',
  audit: 'a5',
  team: 'a6',
  scorecard: 'a7',
  nonconformity: 'a8',
  person: 'a9',
  registration: 'aa',
  account: 'ab',
  session: 'ac',
  edition: 'ad',
  fact: 'ae',
} as const;

/** The id of a record by its number. */
export function idOf(table: keyof typeof WORD_OF, number: number): string {
  return `${WORD_OF[table]}000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The same in SQL, of an expression. */
function id(table: keyof typeof WORD_OF, expression: string): string {
  return `('${WORD_OF[table]}000000-0000-7000-8000-' || lpad(to_hex((${expression})::bigint), 12, '0'))::uuid`;
}

/** A person for so many audits. */
const AUDITS_OF_A_PERSON = 50;

/**
 * Fills our own tables: past their guards, for these rows stand on no decision. Everything follows from a record's number,
 * so that the same wish makes the same rows.
 */
export async function fillOwnTables(client: Client, wish: DataWish): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query('set local synchronous_commit = off');
  await fillSheets(client, wish);
  for (const statement of statements(wish)) await client.query(statement);
  await client.query('set local session_replication_role = origin');
  // Triggers slept: what surveillance takes from its certificate comes with the next word of either.
  await client.query('update surveillance_activity set certificate_id = certificate_id');
  await client.query('commit');
  await client.query('vacuum analyze');
}

/** Filled scorecards, for the statements to take in turn. */
async function fillSheets(client: Client, { sheets }: DataWish): Promise<void> {
  await client.query(`create temporary table sheet (at int primary key, verdicts int2[], sampled int[], conforming int[], notes jsonb,
    score numeric, score_exact text, level text, passed boolean, engine_version text) on commit drop`);
  const rows = sheets.map((sheet, at) => ({
    at,
    verdicts: sheet.verdicts,
    sampled: sheet.sampled,
    conforming: sheet.conforming,
    notes: sheet.notes,
    score: sheet.score,
    score_exact: sheet.scoreExact,
    level: sheet.level,
    passed: sheet.passed,
    engine_version: sheet.engineVersion,
  }));
  await client.query('insert into sheet select * from json_populate_recordset(null::sheet, $1::json)', [
    JSON.stringify(rows),
  ]);
}

function statements(wish: DataWish): readonly string[] {
  return [...people(wish), ...files(wish), ...audits(wish), facts(wish.today)];
}

/** Programmes with their editions, people, and the two who come with sessions. */
function people({ editions, audits, open, today }: DataWish): readonly string[] {
  const count = Math.max(20, Math.ceil((audits + open) / AUDITS_OF_A_PERSON));
  const hash = (token: string): string => createHash('sha256').update(token).digest('hex');
  return [
    ...editions.flatMap(({ id: edition, checksum, programme }, at) => [
      `insert into programme (id, code, title_zh, title_en) values (${id('programme', String(at))}, '${programme.code}', '${programme.title.zh}', '${programme.title.en}')`,
      `insert into scheme_edition (id, programme_id, edition_id, checksum, adopted_on) values (${id('edition', String(at))}, ${id('programme', String(at))}, '${edition}', '${checksum}', '2020-01-01')`,
    ]),
    `insert into person (id, staff_number, name, name_latin, province_code, city, employment, joined_on)
      select ${id('person', 'n')}, 'B' || n, '审查员' || n, 'Auditor ' || n, '11', '北京', 'EMPLOYEE', '2015-01-01' from generate_series(0, ${count - 1}) n`,
    `insert into registration (id, person_id, registrar, grade, number, valid_from, valid_until)
      select ${id('registration', 'n * 2 + k')}, ${id('person', 'n')}, 'CCAA', case when n % 3 = 0 then 'SENIOR' else 'AUDITOR' end, 'R' || n || '-' || k,
        date '${today}' - 700 * (2 - k), date '${today}' - 700 * (2 - k) + 1095 from generate_series(0, ${count - 1}) n, generate_series(0, 1) k`,
    ...(
      [
        [0, 'office', '{PROGRAMME_MANAGER,PLANNER,ANALYST}', 'null'],
        [1, 'auditor', '{AUDITOR}', id('person', '0')],
      ] as const
    ).flatMap(([at, who, roles, person]) => [
      `insert into account (id, email, display_name, roles, person_id) values (${id('account', String(at))}, '${who}@bench.example', '${who}', '${roles}', ${person})`,
      `insert into session (id, token_hash, account_id, stage, started_at, last_seen_at, expires_at, proved_at, device, place)
        values (${id('session', String(at))}, '${hash(TOKENS[who])}', ${id('account', String(at))}, 'OPEN', now(), now(), now() + interval '1 day', now(), 'bench', '127.0.0')`,
    ]),
  ];
}

/** Clients with their certificates and the surveillance each is owed. */
function files({ audits, today }: DataWish): readonly string[] {
  const programme = id('programme', 'n % 3');
  const edition = `(array['bench-one/2020', 'bench-two/2020', 'bench-three/2020'])[1 + n % 3]`;
  const clientOf = id('client', 'n / 10');
  const issued = `date '${today}' - (n * 7919 % 1090)`;
  const all = `from generate_series(0, ${audits - 1}) n`;
  return [
    `insert into client (id, uscc, name, province_code, address, sector, headcount, contact_name, contact_phone, registered_on)
      select ${id('client', 'n')}, 'B' || lpad(n::text, 17, '0'), '测试客户' || n, (array['11','31','32','33','37','44','51'])[1 + n % 7], '示范路 ' || n || ' 号',
        substr('CEFGHIJKLMNOPQR', 1 + n % 15, 1), 10 + n * 37 % 2000, '王经理', '010-00000000', '2019-01-01' from generate_series(0, ${Math.ceil(audits / 10) - 1}) n`,
    `insert into certification (id, number, client_id, programme_id, edition_id, scope_zh, technical_codes, status, opened_on)
      select ${id('certification', 'n')}, 'CF-B' || n, ${clientOf}, ${programme}, ${edition}, '售后服务', '{SC03}', 'CERTIFIED', ${issued} - 60 ${all}`,
    `insert into certificate (id, number, certification_id, client_id, programme_id, edition_id, level, client_name, client_address, scope_zh,
        decided_on, issued_on, valid_until, first_issued_on, is_specimen, regime, suspended_on, suspension_ends_on)
      select ${id('certificate', 'n')}, 'SPECIMEN-B' || lpad(n::text, 7, '0'), ${id('certification', 'n')}, ${clientOf}, ${programme}, ${edition}, case when n % 4 = 0 then 'GOOD' else 'PASS' end,
        '测试客户' || n / 10, '示范路 ' || n / 10 || ' 号', '售后服务', ${issued}, ${issued}, ${issued} + 1095, ${issued}, true, 'strict',
        case when n % 50 = 0 then date '${today}' - 100 end, case when n % 50 = 0 then date '${today}' + 80 end ${all}`,
    `insert into surveillance_activity (id, certificate_id, client_id, programme_id, number, anchor_on, opens_on, due_on, completed_on, owed, provisional, or_recertification)
      select ${id('surveillance', 'n * 3 + s - 1')}, ${id('certificate', 'n')}, ${clientOf}, ${programme}, s, ${issued} + 365 * (s - 1), ${issued} + 365 * s - 90, ${issued} + 365 * s,
        case when ${issued} + 365 * s < date '${today}' and n % 20 > 0 then ${issued} + 365 * s - 20 end, true,
        s > 1 and (${issued} + 365 * (s - 1) >= date '${today}' or n % 20 = 0), s = 3
      ${all}, generate_series(1, 3) s`,
  ];
}

/** Audits that are decided, with teams, scorecards and nonconformities; after them those that are at work. */
function audits({ audits: decided, open, today, sheets }: DataWish): readonly string[] {
  const total = decided + open;
  const all = `from generate_series(0, ${total - 1}) n`;
  const file = `(n % ${decided})`;
  const programme = id('programme', `${file} % 3`);
  const edition = `(array['bench-one/2020', 'bench-two/2020', 'bench-three/2020'])[1 + ${file} % 3]`;
  const client = id('client', `${file} / 10`);
  const ended = `date '${today}' - 40 - (n * 6029 % 1500)`;
  const people = Math.max(20, Math.ceil(total / AUDITS_OF_A_PERSON));
  return [
    `insert into audit (id, number, kind, status, certification_id, client_id, programme_id, edition_id, technical_codes, starts_on, ends_on, person_days,
        planned_on, plan_reported_on, reported_on, report_conclusion, decided_on)
      select ${id('audit', 'n')}, 'AU-B' || lpad(n::text, 7, '0'), 'INITIAL', case when n < ${decided} then 'DECIDED' else 'IN_PROGRESS' end, ${id('certification', file)}, ${client}, ${programme}, ${edition},
        '{SC03}', ${ended} - 1, ${ended}, 4, ${ended} - 20, ${ended} - 20, case when n < ${decided} then ${ended} + 7 end, case when n < ${decided} then '审查按计划完成。' end,
        case when n < ${decided} then ${ended} + 16 end ${all}`,
    `insert into team_assignment (id, audit_id, client_id, person_id, role, person_days, assigned_on)
      select ${id('team', 'n * 3 + k')}, ${id('audit', 'n')}, ${client}, case when n >= ${decided} and k = 0 then ${id('person', '0')} else ${id('person', `1 + (n + k * 7) % ${people - 1}`)} end,
        (array['LEADER', 'AUDITOR', 'AUDITOR'])[k + 1], 2, ${ended} - 20 ${all}, generate_series(0, 2) k`,
    `insert into scorecard (id, audit_id, client_id, edition_id, evaluation, revision, status, verdicts, sampled, conforming, notes, special_deductions, special_bonuses,
        missing, score, score_exact, level, passed, engine_version, locked_on)
      select ${id('scorecard', 'n')}, ${id('audit', 'n')}, ${client}, ${edition}, 'main', 1, case when n < ${decided} then 'FROZEN' else 'OPEN' end, verdicts, sampled, conforming, notes, '[]', '[]',
        0, score, score_exact, level, passed, engine_version, case when n < ${decided} then ${ended} + 7 end
      ${all} join sheet on sheet.at = n * 31 % ${sheets.length}`,
    `insert into nonconformity (id, audit_id, client_id, number, grade, status, statement, evidence, criteria, raised_on, due_on, remind_on, verified_within_months, escalates_on, accepted_on, verified_on, verification_method, closed_on)
      select ${id('nonconformity', 'n * 3 + k')}, ${id('audit', 'n')}, ${client}, k + 1, case when k = 0 then 'MAJOR' else 'MINOR' end, 'CLOSED', '未按规定实施。', '抽查三份记录，一份缺失。',
        jsonb_build_array(jsonb_build_object('evaluation', 'main', 'criterion', '1.' || k + 1)), ${ended}, ${ended} + 30, ${ended} + 15, 6, case when k > 0 then ${ended} + 40 end,
        ${ended} + 5, ${ended} + 10, 'DOCUMENTS', ${ended} + 12
      ${all}, generate_series(0, 2) k where n < ${decided}`,
  ];
}

/** What scorecards count as across clients, as the house derives it of audits that were entered. */
function facts(today: PlainDate): string {
  return `insert into score_fact (id, known_from, scorecard_id, audit_id, certification_id, client_id, programme_id, edition_id, evaluation, kind, coverage, stage,
      audited_on, decided_on, score, score_exact, level, passed, sector, province_code, headcount, leader_id, auditor_ids)
    select gen_random_uuid(), least(a.decided_on, date '${today}'), s.id, a.id, a.certification_id, a.client_id, a.programme_id, s.edition_id, s.evaluation, a.kind, 'FULL', 'DECIDED',
      a.ends_on, a.decided_on, s.score, s.score_exact, s.level, s.passed, c.sector, c.province_code, c.headcount,
      (select t.person_id from team_assignment t where t.audit_id = a.id and t.role = 'LEADER'),
      array(select t.person_id from team_assignment t where t.audit_id = a.id order by 1)
    from scorecard s join audit a on a.id = s.audit_id join client c on c.id = a.client_id where s.status = 'FROZEN'`;
}
