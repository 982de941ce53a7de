import { sql } from 'kysely';
import { hint, living } from './check.js';
import type { XrayCheck } from './check.js';

/** What is possible and deserves a look. */
export const HINTS: readonly XrayCheck[] = [
  hint(
    'XRAY_FULL_MARKS',
    'Audit',
    () => sql`select s.audit_id as id from scorecard s where s.status in ('LOCKED', 'FROZEN') and s.score = 100`,
  ),
  hint(
    'XRAY_SAMPLES_ALL_ALIKE',
    'Audit',
    () => sql`select s.audit_id as id from scorecard s where s.status in ('LOCKED', 'FROZEN') and s.surveillance_number is null
      and (select count(*) >= 8 and count(distinct (n, k)) = 1 from unnest(s.verdicts, s.sampled, s.conforming) as u(v, n, k) where v = 3)`,
  ),
  hint(
    'XRAY_EVIDENCE_COPIED',
    'Audit',
    () => sql`with told as (select s.audit_id, s.client_id, n.value ->> 'evidence' as evidence
        from scorecard s, jsonb_each(s.notes) n where s.status in ('LOCKED', 'FROZEN') and length(n.value ->> 'evidence') >= 40)
      select audit_id as id from told where evidence in (select evidence from told group by 1 having count(distinct client_id) > 1)`,
  ),
  hint(
    'XRAY_SCORE_LEAPT',
    'Audit',
    () => sql`select audit_id as id from (select s.audit_id, abs(s.score - lag(s.score) over (
        partition by a.certification_id, s.edition_id, s.evaluation order by a.ends_on)) as leap
      from scorecard s join audit a on a.id = s.audit_id where s.status = 'FROZEN' and s.score is not null) x where leap > 15`,
  ),
  hint(
    'XRAY_RETURNED_TWICE',
    'Audit',
    () =>
      sql`select r.audit_id as id from technical_review r where r.outcome = 'RETURNED' group by 1 having count(*) > 1`,
  ),
  hint(
    'XRAY_SEATED_TWICE',
    'Person',
    () => sql`select d.person_id as id from seat_day d join audit a on a.id = d.audit_id and a.status <> 'CANCELLED'
      group by d.person_id, d.day having sum(d.half_days) > 2`,
  ),
  hint(
    'XRAY_CONTACT_MAIL_MISSING',
    'Client',
    (today) =>
      sql`select x.id from client x where coalesce(x.contact_email, '') = '' and exists (select 1 from certificate c where c.client_id = x.id and ${living(today)})`,
  ),
  hint(
    'XRAY_SITES_OUTNUMBER_HEADCOUNT',
    'Client',
    () =>
      sql`select x.id from client x where (select sum(s.headcount) from site s where s.client_id = x.id) > x.headcount`,
  ),
  hint(
    'XRAY_WITHOUT_HEAD_OFFICE',
    'Client',
    (
      today,
    ) => sql`select x.id from client x where exists (select 1 from certificate c where c.client_id = x.id and ${living(today)})
      and not exists (select 1 from site s where s.client_id = x.id and s.is_head_office)`,
  ),
  hint(
    'XRAY_AGREEMENT_UNSIGNED',
    'Agreement',
    (today) => sql`select g.id from agreement g where g.signed_on is null and g.drawn_up_on < ${today}::date - 60`,
  ),
  hint(
    'XRAY_MARK_UNCONFIRMED',
    'MarkUse',
    (today) => sql`select m.id from mark_use m where m.ended_on is null and m.confirm_by < ${today}::date`,
  ),
];
