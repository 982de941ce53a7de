import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { readConfig } from '../config.js';
import { DEMO_PASSWORD } from '../modules/identity/index.js';
import { openParts } from '../parts.js';
import { buildServer } from '../server.js';

/*
 * Measures the board of what is owed over HTTP, with authorisation, on the installation the environment names: it takes
 * the first file there (`touchstone generate` makes one) as the pattern of as many running certificates as `CERTIFICATES`
 * says, each with the surveillances it is owed, and asks what the board asks. Its database is good for nothing else
 * afterwards.
 */

const CERTIFICATES = Number(process.env['CERTIFICATES'] ?? 100_000);
const ROUNDS = 15;

const ITEMS = `query ($where: DueWhere, $offset: Int) { dueItems(where: $where, first: 25, offset: $offset) { totalCount nodes { id kind nature
  label dueOn lastLawfulOn slackDays state planState atRisk provisional consequence blockedBy clause client { id name }
  programme { code } person { id name } audit { id number } } } }`;
const BOARD = `query ($where: DueWhere) { dueBoard(where: $where) { total overdue dueSoon atRisk byKind { kind total }
  months { month overdue dueSoon open notOpen byNature { nature count } } } }`;
const BOTH = `query ($where: DueWhere) { ${BOARD.slice(BOARD.indexOf('{') + 1, -1)} ${ITEMS.slice(ITEMS.indexOf('{') + 1, -1).replace(', offset: $offset', '')} }`;
const AHEAD = `query ($by: PlainDate!) { willBeSuspended(by: $by, first: 25) { on mayBeDismissed item { label kind } } }`;

const parts = await openParts(readConfig({ ...process.env, LOG_LEVEL: 'silent' }));
await fill(parts.database.orm.em.getKysely() as unknown as Kysely<unknown>);
const { http } = await buildServer(parts);
const address = await http.listen({ port: 0, host: '127.0.0.1' });
const headers = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };
const cookie = await signedIn();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();
const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
const soon = { dueOn: { lte: inAYear } };

await measure('board and first page, everything', BOTH, { where: {} });
await measure('board and first page, due within a year', BOTH, { where: soon });
await measure('counts and months', BOARD, { where: {} });
await measure('first page with its total', ITEMS, { where: {} });
await measure('page 100', ITEMS, { where: {}, offset: 2500 });
await measure('at risk', BOTH, { where: { atRisk: true } });
await measure("the reader's own", BOTH, { where: { mine: true } });
await measure('one province, overdue', BOTH, { where: { province: ['31'], state: ['OVERDUE'] } });
await measure('suspended within a year', AHEAD, { by: inAYear });
await http.close();
await parts.mailer.stop();
await parts.database.close();

async function signedIn(): Promise<string> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email: 'planner@demo.touchstone.example', password: DEMO_PASSWORD } },
    }),
  });
  const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
  return cookies.join('; ');
}

async function ask(query: string, variables: object): Promise<void> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await answer.json()) as { readonly errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

async function measure(name: string, query: string, variables: object): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await ask(query, variables);
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * ROUNDS) - 1] ?? 0).toFixed(0);
  console.log(`${name}: first ${(times[0] ?? 0).toFixed(0)} ms, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

/** Copies the first file, with days spread over three years, until there are as many certificates as wanted. */
async function fill(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    there: number;
  }>`select count(*)::int as there from certificate where number like 'SPECIMEN-B%'`.execute(database);
  if ((rows[0]?.there ?? 0) >= CERTIFICATES) return;
  await database.transaction().execute(async (write) => {
    // As the tables' owner, and past their guards: these rows stand on no decision.
    await sql`set local role none`.execute(write);
    await sql`set local session_replication_role = replica`.execute(write);
    await sql`set local statement_timeout = 0`.execute(write);
    await sql`create temporary table made on commit drop as select n, gen_random_uuid() as client_id, gen_random_uuid() as file_id,
        gen_random_uuid() as certificate_id, gen_random_uuid() as first_id, current_date - (n * 7919 % 1090) as issued_on
      from generate_series(1, ${CERTIFICATES}::int) n`.execute(write);
    await copy(write, 'client', [
      sql`jsonb_build_object('id', m.client_id, 'uscc', 'B' || lpad(m.n::text, 17, '0'), 'name', '测试客户' || m.n,
      'province_code', (array['11','31','32','33','37','44','51'])[1 + m.n % 7])`,
    ]);
    await copy(write, 'certification', [
      sql`jsonb_build_object('id', m.file_id, 'number', 'CF-B' || m.n, 'client_id', m.client_id, 'status', 'CERTIFIED')`,
    ]);
    await copy(write, 'certificate', [
      sql`jsonb_build_object('id', m.certificate_id, 'number', 'SPECIMEN-B' || m.n, 'certification_id', m.file_id,
      'client_id', m.client_id, 'decided_on', m.issued_on, 'issued_on', m.issued_on, 'first_issued_on', m.issued_on,
      'valid_until', (m.issued_on + interval '36 months')::date - 1, 'regime', case when m.n % 5 = 0 then 'classic' else 'strict' end,
      'suspended_on', case when m.n % 50 = 0 then current_date - 100 end, 'suspension_ends_on', case when m.n % 50 = 0 then current_date + 80 end,
      'restored_on', null, 'withdrawn_on', null, 'cancelled_on', null, 'replaced_on', null, 'recertification_started_on', null,
      'recertification_on_site_until', null, 'previous_valid_until', null)`,
    ]);
    for (const number of [1, 2])
      await copy(write, 'surveillance_activity', [
        sql`jsonb_build_object('id', case when ${number}::int = 1 then m.first_id else gen_random_uuid() end,
        'certificate_id', m.certificate_id, 'client_id', m.client_id, 'number', ${number}::int, 'owed', true,
        'anchor_on', (m.issued_on + make_interval(months => 12 * (${number}::int - 1)))::date,
        'opens_on', (m.issued_on + make_interval(months => 12 * ${number}::int - 3))::date, 'due_on', (m.issued_on + make_interval(months => 12 * ${number}::int))::date,
        'completed_on', case when m.issued_on + make_interval(months => 12 * ${number}::int) < current_date and m.n % 20 > 0 then m.issued_on + 12 * 30 * ${number}::int end,
        'provisional', ${number}::int = 2 and (m.issued_on + interval '12 months' >= current_date or m.n % 20 = 0))`,
      ]);
    await copy(write, 'audit', [
      sql`jsonb_build_object('id', gen_random_uuid(), 'number', 'A-B' || m.n, 'kind', 'SURVEILLANCE', 'status', 'PLANNED',
      'certification_id', m.file_id, 'client_id', m.client_id, 'surveillance_activity_id', m.first_id, 'starts_on', current_date + m.n % 60,
      'ends_on', current_date + m.n % 60 + 1, 'planned_on', current_date - 5, 'reported_on', null, 'plan_reported_on', null, 'decided_on', null, 'combined_with_id', null)`,
      sql`m.n % 10 = 3 and m.issued_on + interval '12 months' between current_date and current_date + 120`,
    ]);
    for (const table of ['client', 'certification', 'certificate', 'surveillance_activity', 'audit'])
      await sql`analyse ${sql.table(table)}`.execute(write);
  });
}

/** Copies the first row of a table once for each made-up file, with the columns that differ. */
async function copy(
  write: Kysely<unknown>,
  table: string,
  [differs, where = sql`true`]: readonly [ReturnType<typeof sql>, ReturnType<typeof sql>?],
): Promise<void> {
  await sql`insert into ${sql.table(table)} select x.* from ${sql.table(table)} p cross join made m
    cross join lateral jsonb_populate_record(p, ${differs}) x
    where p.id = (select id from ${sql.table(table)} order by id limit 1) and ${where}`.execute(write);
}
