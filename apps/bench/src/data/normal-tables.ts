import type { PlainDate } from '@touchstone/plain-date';
import type { SchemeEdition } from '@touchstone/schemes';
import type { Client } from 'pg';
import { LEAVES, leafCode } from './edition.js';

/*
 * The same facts on a schema as it is taught: a row per response, keys and indexes for every question asked of it, and
 * what a list sorts by (the next due day, the status) kept in the certificate's own row.
 */
const TABLES = `
  create schema normal;
  set local search_path = normal;
  create table programme (id uuid primary key, code text not null, title_zh text not null);
  create table client (id uuid primary key, name text not null, province_code text not null, sector text not null);
  create table certificate (id uuid primary key, number text not null, client_id uuid not null references client, programme_id uuid not null references programme,
    level text not null, issued_on date not null, valid_until date not null, status text not null, next_due_on date);
  create table due (id uuid primary key, certificate_id uuid not null references certificate, programme_id uuid not null references programme, due_on date not null);
  create table criterion (id int primary key, code text not null, title_zh text not null, points numeric not null);
  create table person (id uuid primary key, name text not null);
  create table qualification (id uuid primary key, person_id uuid not null references person, grade text not null, number text not null, valid_until date not null);
  create table audit (id uuid primary key, number text not null, kind text not null, status text not null, client_id uuid not null references client,
    programme_id uuid not null references programme, starts_on date not null, ends_on date not null);
  create table scorecard (id uuid primary key, audit_id uuid not null references audit, evaluation text not null, score numeric, level text, version int not null);
  create table response (scorecard_id uuid not null, criterion_id int not null, verdict text not null, sampled int, conforming int, evidence text);
  create table seat (id uuid primary key, audit_id uuid not null references audit, person_id uuid not null references person, role text not null);
  create table nonconformity (id uuid primary key, audit_id uuid not null references audit, number int not null, grade text not null, status text not null,
    statement text not null, due_on date not null);`;

const ROWS = (today: PlainDate): readonly string[] => [
  `insert into normal.programme select id, code, title_zh from programme where id in (select programme_id from certificate)`,
  `insert into normal.client select id, name, province_code, sector from client`,
  `insert into normal.certificate select c.id, c.number, c.client_id, c.programme_id, c.level, c.issued_on, c.valid_until,
      case when c.valid_until < date '${today}' then 'LAPSED' when c.suspended_on is null then 'VALID' else 'SUSPENDED' end,
      (select s.due_on from surveillance_activity s where s.certificate_id = c.id and s.completed_on is null and not s.provisional)
    from certificate c`,
  `insert into normal.due select s.id, s.certificate_id, s.programme_id, s.due_on from surveillance_activity s join certificate c on c.id = s.certificate_id
    where s.completed_on is null and s.owed and c.valid_until >= date '${today}'`,
  `insert into normal.person select id, name from person`,
  `insert into normal.qualification select id, person_id, grade, number, valid_until from registration`,
  `insert into normal.audit select id, number, kind, status, client_id, programme_id, starts_on, ends_on from audit order by id`,
  `insert into normal.scorecard select id, audit_id, evaluation, score, level, version from scorecard order by id`,
  `insert into normal.response select s.id, r.place, (array['MET', 'NOT_MET', 'SAMPLED', 'NOT_APPLICABLE'])[r.verdict],
      case when r.verdict = 3 then r.sampled end, case when r.verdict = 3 then r.conforming end, s.notes -> k.code ->> 'evidence'
    from (select * from scorecard order by id) s cross join lateral unnest(s.verdicts, s.sampled, s.conforming) with ordinality as r(verdict, sampled, conforming, place)
      join normal.criterion k on k.id = r.place`,
  `insert into normal.seat select id, audit_id, person_id, role from team_assignment order by id`,
  `insert into normal.nonconformity select id, audit_id, number, grade, status, statement, due_on from nonconformity order by id`,
];

/** Keys and indexes are made once the rows are there, which is quicker; then everything is counted. */
const KEYS = [
  'create index on normal.certificate (programme_id, status, next_due_on, id)',
  'create index on normal.certificate (client_id)',
  'create index on normal.due (programme_id, due_on)',
  'create index on normal.due (certificate_id)',
  'create index on normal.qualification (person_id)',
  'create index on normal.audit (client_id)',
  'create index on normal.scorecard (audit_id)',
  'alter table normal.response add primary key (scorecard_id, criterion_id), add foreign key (scorecard_id) references normal.scorecard, add foreign key (criterion_id) references normal.criterion',
  'create index on normal.seat (audit_id)',
  'create index on normal.nonconformity (audit_id)',
];

/** Sums over the scores of each cell, as a house without columns in its process would keep them. */
const ROLLUP = `create table normal.rollup as
  select a.programme_id, c.sector, c.province_code, extract(year from a.ends_on)::int as year, r.criterion_id, count(*)::int as n,
    sum(case r.verdict when 'NOT_MET' then 1 when 'SAMPLED' then div(1000000 * (r.sampled - r.conforming), r.sampled) / 1000000 else 0 end) as lost,
    count(*) filter (where r.verdict <> 'NOT_APPLICABLE')::int as applicable
  from normal.response r join normal.scorecard s on s.id = r.scorecard_id join normal.audit a on a.id = s.audit_id join normal.client c on c.id = a.client_id
  where a.status = 'DECIDED' group by 1, 2, 3, 4, 5`;

/** What a save does to responses and score, for systems that make an API of the schema. */
const SAVE = `create function normal.save_scorecard(card uuid, answers json) returns normal.scorecard language sql volatile as $$
  update normal.response r set verdict = n.verdict, sampled = n.sampled, conforming = n.conforming, evidence = n.evidence
    from json_to_recordset(answers) as n(criterion int, verdict text, sampled int, conforming int, evidence text)
    where r.scorecard_id = card and r.criterion_id = n.criterion;
  with sum as (select sum(k.points * case r.verdict when 'MET' then 1 when 'SAMPLED' then r.conforming::numeric / r.sampled else 0 end) as score
    from normal.response r join normal.criterion k on k.id = r.criterion_id where r.scorecard_id = card)
  update normal.scorecard s set version = version + 1, score = trunc(sum.score, 6),
      level = case when sum.score >= 90 then 'GOOD' when sum.score >= 70 then 'PASS' end
    from sum where s.id = card returning s.*; $$`;

/** Makes the normalised schema beside our own tables, from what they hold. */
export async function fillNormalTables(
  client: Client,
  { today, editions }: { readonly today: PlainDate; readonly editions: readonly SchemeEdition[] },
): Promise<void> {
  const criteria = editions[0]?.evaluations[0]?.criteria.filter(({ leaf }) => leaf) ?? [];
  await client.query('begin');
  await client.query('set local synchronous_commit = off');
  await client.query(TABLES);
  await client.query('set local search_path = public');
  await client.query(
    'insert into normal.criterion select * from json_to_recordset($1::json) as k(id int, code text, title_zh text, points numeric)',
    [
      JSON.stringify(
        Array.from({ length: LEAVES }, (_, at) => {
          const found = criteria.find(({ code }) => code === leafCode(at));
          return { id: at + 1, code: leafCode(at), title_zh: found?.title.zh, points: found?.points };
        }),
      ),
    ],
  );
  for (const statement of [...ROWS(today), ...KEYS, ROLLUP, 'create index on normal.rollup (sector, year)', SAVE])
    await client.query(statement);
  await client.query('commit');
  await client.query('vacuum analyze');
}
