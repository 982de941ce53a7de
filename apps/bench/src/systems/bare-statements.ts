/*
 * The floor: what one statement, written by hand for its question, gives as ready JSON text. On the normalised schema, and
 * on our own tables with the indexes they have. Each is the quickest that was found to give the whole answer.
 */

const PAGE = 'limit 50 offset $3';

/** On the normalised schema. */
export const NORMALISED: Readonly<Record<string, string>> = {
  list: `with hits as (select c.* from normal.certificate c where c.programme_id = $1::uuid and c.status = $2 order by c.next_due_on, c.id ${PAGE})
      select row_to_json(r)::text from (select (select count(*) from normal.certificate c where c.programme_id = $1::uuid and c.status = $2) as "totalCount",
        (select coalesce(json_agg(row_to_json(n)), '[]') from (select h.next_due_on as "nextDueOn", h.number, h.level, h.status, h.issued_on as "issuedOn",
            h.valid_until as "validUntil", k.name as "client", p.code as "programme"
          from hits h join normal.client k on k.id = h.client_id join normal.programme p on p.id = h.programme_id order by h.next_due_on, h.id) n) as nodes) r`,
  audit: `select row_to_json(r)::text from (select a.number, a.kind, a.status, a.starts_on as "startsOn", a.ends_on as "endsOn", k.name as client, p.code as programme,
        s.evaluation, s.score::text as score, s.level,
        (select json_agg(row_to_json(x)) from (select c.code, c.title_zh as title, c.points::text as points, v.verdict, v.sampled, v.conforming, v.evidence
          from normal.response v join normal.criterion c on c.id = v.criterion_id where v.scorecard_id = s.id order by v.criterion_id) x) as responses,
        (select json_agg(row_to_json(x)) from (select t.role, m.name, (select json_agg(row_to_json(q)) from (select q.grade, q.number, q.valid_until as "validUntil"
            from normal.qualification q where q.person_id = m.id order by q.number) q) as registrations
          from normal.seat t join normal.person m on m.id = t.person_id where t.audit_id = a.id order by t.role, m.name) x) as team,
        (select coalesce(json_agg(row_to_json(x)), '[]') from (select n.number, n.grade, n.status, n.statement, n.due_on as "dueOn" from normal.nonconformity n
          where n.audit_id = a.id order by n.number) x) as nonconformities
      from normal.audit a join normal.client k on k.id = a.client_id join normal.programme p on p.id = a.programme_id join normal.scorecard s on s.audit_id = a.id
      where a.id = $1::uuid) r`,
  other: `select row_to_json(r)::text from (select k.name, k.province_code as "provinceCode",
        (select json_agg(row_to_json(x)) from (select c.number, c.level, c.valid_until as "validUntil", p.code as programme from normal.certificate c
          join normal.programme p on p.id = c.programme_id where c.client_id = k.id order by c.number) x) as certificates,
        (select json_agg(row_to_json(x)) from (select a.number, a.kind, a.starts_on as "startsOn", (select s.score::text from normal.scorecard s where s.audit_id = a.id) as score,
            (select json_agg(row_to_json(y)) from (select t.role, m.name from normal.seat t join normal.person m on m.id = t.person_id where t.audit_id = a.id
              order by t.role, m.name) y) as team
          from normal.audit a where a.client_id = k.id order by a.number) x) as audits
      from normal.client k where k.id = $1::uuid) r`,
  save: `with new as (select * from json_to_recordset($2::json) as n(criterion int, verdict text, sampled int, conforming int, evidence text)),
      changed as (update normal.response r set verdict = n.verdict, sampled = n.sampled, conforming = n.conforming, evidence = n.evidence
        from new n where r.scorecard_id = $1::uuid and r.criterion_id = n.criterion)
      update normal.scorecard set version = version + 1 where id = $1::uuid returning json_build_object('version', version)::text`,
  due: `select coalesce(json_agg(row_to_json(m)), '[]')::text from (select date_trunc('month', d.due_on)::date as month, p.code as programme, count(*) as total,
        count(*) filter (where d.due_on < $3::date) as overdue from normal.due d join normal.programme p on p.id = d.programme_id
      where d.programme_id = any($1::uuid[]) and d.due_on <= $2::date group by 1, 2 order by 1, 2) m`,
  scoresBySector: `select coalesce(json_agg(row_to_json(x)), '[]')::text from (select k.sector, extract(year from a.ends_on)::text as year, count(*) as count, trunc(avg(s.score), 6)::text as mean,
        percentile_disc(array[0.1, 0.5, 0.9]) within group (order by s.score)::text[] as percentiles, count(*) filter (where s.level = 'GOOD') as good, count(*) filter (where s.level = 'PASS') as pass
      from normal.scorecard s join normal.audit a on a.id = s.audit_id join normal.client k on k.id = a.client_id
      where a.status = 'DECIDED' and a.programme_id = any($1::uuid[]) and k.province_code = any($2) group by 1, 2 order by 1, 2) x`,
  lossBySector: lossOverRows(
    'k.sector, extract(year from a.ends_on)::text as year,',
    '1, 2, v.criterion_id',
    'limit 200',
  ),
  lossOfSector: lossOverRows('', 'v.criterion_id', '', 'and k.sector = $3 and extract(year from a.ends_on) = $4::int'),
  lossOfAll: lossOverRows('', 'v.criterion_id', ''),
};

// oxlint-disable-next-line max-params -- the four places where the three questions differ
function lossOverRows(keys: string, by: string, limit: string, where = ''): string {
  return `select coalesce(json_agg(row_to_json(x)), '[]')::text from (select ${keys} (select c.code from normal.criterion c where c.id = v.criterion_id) as code, count(*) as count,
      trunc(sum(case v.verdict when 'NOT_MET' then 1 when 'SAMPLED' then div(1000000 * (v.sampled - v.conforming), v.sampled) / 1000000 else 0 end) / count(*), 6)::text as lost,
      trunc(sum(case v.verdict when 'NOT_MET' then 1 when 'SAMPLED' then div(1000000 * (v.sampled - v.conforming), v.sampled) / 1000000 else 0 end) * 100
        / nullif(count(*) filter (where v.verdict <> 'NOT_APPLICABLE'), 0), 6)::text as share
    from normal.audit a join normal.client k on k.id = a.client_id join normal.scorecard s on s.audit_id = a.id join normal.response v on v.scorecard_id = s.id
    where a.status = 'DECIDED' and a.programme_id = any($1::uuid[]) and k.province_code = any($2) ${where} group by ${by} order by ${by} ${limit}) x`;
}

/** Over sums kept beside the rows. */
// oxlint-disable-next-line max-params -- the four places where the three questions differ
function lossOverSums(keys: string, by: string, limit: string, where = ''): string {
  return `select coalesce(json_agg(row_to_json(x)), '[]')::text from (select ${keys} (select c.code from normal.criterion c where c.id = u.criterion_id) as code, sum(n) as count,
      trunc(sum(lost) / sum(n), 6)::text as lost, trunc(sum(lost) * 100 / nullif(sum(applicable), 0), 6)::text as share
    from normal.rollup u where u.programme_id = any($1::uuid[]) and u.province_code = any($2) ${where} group by ${by} order by ${by} ${limit}) x`;
}

const LIVES = `c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null and c.valid_until >= current_date`;
const STATUS = `case when c.suspended_on is null then 'VALID' else 'SUSPENDED' end`;
const CURRENT = `from surveillance_activity s join certificate c on c.id = s.certificate_id
  where s.programme_id = $1::uuid and s.completed_on is null and not s.provisional and ${LIVES} and ${STATUS} = $2`;

/** On our own tables. */
export const OWN: Readonly<Record<string, string>> = {
  list: `with hits as (select s.due_on, s.id, s.certificate_id ${CURRENT} order by s.due_on, s.id ${PAGE})
      select row_to_json(r)::text from (select (select count(*) ${CURRENT}) as "totalCount",
        (select coalesce(json_agg(row_to_json(n)), '[]') from (select h.due_on as "nextDueOn", c.number, c.level, ${STATUS} as status, c.issued_on as "issuedOn",
            c.valid_until as "validUntil", k.name as "client", p.code as "programme"
          from hits h join certificate c on c.id = h.certificate_id join client k on k.id = c.client_id join programme p on p.id = c.programme_id order by h.due_on, h.id) n) as nodes) r`,
  audit: `select row_to_json(r)::text from (select a.number, a.kind, a.status, a.starts_on as "startsOn", a.ends_on as "endsOn", k.name as client, p.code as programme,
        s.evaluation, s.score::text as score, s.level, s.verdicts, s.sampled, s.conforming, s.notes,
        (select json_agg(row_to_json(x)) from (select t.role, m.name, (select json_agg(row_to_json(q)) from (select q.grade, q.number, q.valid_until as "validUntil"
            from registration q where q.person_id = m.id order by q.number) q) as registrations
          from team_assignment t join person m on m.id = t.person_id where t.audit_id = a.id order by t.role, m.name) x) as team,
        (select coalesce(json_agg(row_to_json(x)), '[]') from (select n.number, n.grade, n.status, n.statement, n.due_on as "dueOn" from nonconformity n
          where n.audit_id = a.id order by n.number) x) as nonconformities
      from audit a join client k on k.id = a.client_id join programme p on p.id = a.programme_id join scorecard s on s.audit_id = a.id
      where a.id = $1::uuid) r`,
  other: `select row_to_json(r)::text from (select k.name, k.province_code as "provinceCode",
        (select json_agg(row_to_json(x)) from (select c.number, c.level, c.valid_until as "validUntil", p.code as programme from certificate c
          join programme p on p.id = c.programme_id where c.client_id = k.id order by c.number) x) as certificates,
        (select json_agg(row_to_json(x)) from (select a.number, a.kind, a.starts_on as "startsOn", (select s.score::text from scorecard s where s.audit_id = a.id) as score,
            (select json_agg(row_to_json(y)) from (select t.role, m.name from team_assignment t join person m on m.id = t.person_id where t.audit_id = a.id
              order by t.role, m.name) y) as team
          from audit a where a.client_id = k.id order by a.number) x) as audits
      from client k where k.id = $1::uuid) r`,
  save: `update scorecard set verdicts = $2::int2[], sampled = $3::int[], conforming = $4::int[], notes = $5::jsonb, version = version + 1
      where id = $1::uuid returning json_build_object('version', version)::text`,
  due: `select coalesce(json_agg(row_to_json(m)), '[]')::text from (select date_trunc('month', s.due_on)::date as month, p.code as programme, count(*) as total,
        count(*) filter (where s.due_on < $3::date) as overdue from surveillance_activity s join certificate c on c.id = s.certificate_id join programme p on p.id = s.programme_id
      where s.programme_id = any($1::uuid[]) and s.due_on <= $2::date and s.completed_on is null and s.owed and ${LIVES} group by 1, 2 order by 1, 2) m`,
  scoresBySector: `select coalesce(json_agg(row_to_json(x)), '[]')::text from (select f.sector, extract(year from f.audited_on)::text as year, count(*) as count, trunc(avg(f.score), 6)::text as mean,
        percentile_disc(array[0.1, 0.5, 0.9]) within group (order by f.score)::text[] as percentiles, count(*) filter (where f.level = 'GOOD') as good, count(*) filter (where f.level = 'PASS') as pass
      from score_fact f where f.known_until is null and f.programme_id = any($1::uuid[]) and f.province_code = any($2) group by 1, 2 order by 1, 2) x`,
  lossBySector: lossOverSums('u.sector, u.year::text as year,', '1, 2, u.criterion_id', 'limit 200'),
  lossOfSector: lossOverSums('', 'u.criterion_id', '', 'and u.sector = $3 and u.year = $4::int'),
  lossOfAll: lossOverSums('', 'u.criterion_id', ''),
};
