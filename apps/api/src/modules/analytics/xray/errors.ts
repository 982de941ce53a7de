import { sql } from 'kysely';
import { FACTS_THAT_DIFFER } from '../derive-facts.js';
import { certificateStateSql } from '../../certificates/index.js';
import { error, living } from './check.js';
import type { XrayCheck } from './check.js';

/** What cannot be if every verb did its work: something was written past them, or a verb is wrong. */
export const ERRORS: readonly XrayCheck[] = [
  error(
    'XRAY_CERTIFICATE_WITHOUT_DECISION',
    'Certificate',
    () => sql`select c.id from certificate c where not exists (select 1 from decision d where d.certificate_id = c.id)
      and not exists (select 1 from certificate_intake i where i.certificate_id = c.id)`,
  ),
  error(
    'XRAY_CERTIFICATE_OF_ANOTHER',
    'Certificate',
    () =>
      sql`select c.id from certificate c join certification f on f.id = c.certification_id where f.client_id <> c.client_id or f.programme_id <> c.programme_id`,
  ),
  error(
    'XRAY_TWO_CERTIFICATES',
    'Certification',
    (today) =>
      sql`select c.certification_id as id from certificate c where ${living(today)} group by 1 having count(*) > 1`,
  ),
  error(
    'XRAY_CERTIFICATE_LEVEL_DIFFERS',
    'Certificate',
    () => sql`select c.id from certificate c join (select distinct on (d.certificate_id) d.certificate_id, d.level from decision d
        where d.certificate_id is not null and d.level is not null order by d.certificate_id, d.decided_on desc, d.id desc) last
      on last.certificate_id = c.id where last.level <> c.level`,
  ),
  error(
    'XRAY_FILE_NOT_CERTIFIED',
    'Certificate',
    (today) =>
      sql`select c.id from certificate c join certification f on f.id = c.certification_id where f.status <> 'CERTIFIED' and ${living(today)}`,
  ),
  error(
    'XRAY_SURVEILLANCE_DONE_UNAUDITED',
    'SurveillanceActivity',
    () => sql`select s.id from surveillance_activity s join certificate c on c.id = s.certificate_id
      where s.completed_on is not null and c.transferred_from_body is null
        and not exists (select 1 from certificate_intake i join intake_fact f on f.intake_id = i.id
          where i.certificate_id = c.id and f.kind = 'SURVEILLANCE' and f.happened_on = s.completed_on)
        and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status = 'DECIDED')`,
  ),
  error(
    'XRAY_SURVEILLANCE_STANDS_OTHERWISE',
    'SurveillanceActivity',
    (today) => sql`select s.id from surveillance_activity s join certificate c on c.id = s.certificate_id
      where s.states[width_bucket(${today}::date, s.state_days)] is distinct from ${certificateStateSql('c', today)}
        or s.awaited_until is distinct from case when s.completed_on is null and not s.provisional and c.withdrawn_on is null
          and c.cancelled_on is null and c.replaced_on is null then c.valid_until end`,
  ),
  error(
    'XRAY_AUDIT_OF_ANOTHER',
    'Audit',
    () =>
      sql`select a.id from audit a join certification f on f.id = a.certification_id where f.client_id <> a.client_id
        or exists (select 1 from scorecard s where s.audit_id = a.id and (s.client_id <> a.client_id or s.edition_id <> a.edition_id))
        or exists (select 1 from nonconformity n where n.audit_id = a.id and n.client_id <> a.client_id)
        or exists (select 1 from decision d where d.audit_id = a.id and (d.client_id <> a.client_id or d.certification_id <> a.certification_id))`,
  ),
  error(
    'XRAY_DECIDED_WITHOUT_DECISION',
    'Audit',
    () =>
      sql`select a.id from audit a where a.status = 'DECIDED' and not exists (select 1 from decision d where d.audit_id = a.id)`,
  ),
  error(
    'XRAY_DECIDED_WITHOUT_REPORT',
    'Audit',
    () =>
      sql`select a.id from audit a where a.status = 'DECIDED' and (a.reported_on is null or a.reported_on > a.decided_on)`,
  ),
  error(
    'XRAY_DECIDED_BEFORE_END',
    'Audit',
    () => sql`select a.id from audit a where a.status = 'DECIDED' and a.decided_on < a.ends_on`,
  ),
  error(
    'XRAY_DECIDED_WITH_OPEN_MAJOR',
    'Nonconformity',
    () => sql`select n.id from nonconformity n join decision d on d.audit_id = n.audit_id
      where n.grade = 'MAJOR' and n.escalated_on is null and n.status not in ('VERIFIED', 'CLOSED')
        and d.outcome in ('GRANT', 'MAINTAIN', 'RAISE_LEVEL', 'RENEW', 'RESTORE', 'EXTEND')`,
  ),
  error(
    'XRAY_DECIDED_UNSCORED',
    'Audit',
    () =>
      sql`select a.id from audit a where a.status = 'DECIDED' and exists (select 1 from scorecard s where s.audit_id = a.id and s.status in ('OPEN', 'LOCKED'))`,
  ),
  error(
    'XRAY_DECIDED_BY_TEAM',
    'Audit',
    () =>
      sql`select d.audit_id as id from decision d join team_assignment t on t.audit_id = d.audit_id and t.person_id = d.decided_by_id`,
  ),
  error(
    'XRAY_EDITION_NOT_ADOPTED',
    'Audit',
    () =>
      sql`select a.id from audit a where not exists (select 1 from scheme_edition e where e.programme_id = a.programme_id and e.edition_id = a.edition_id)`,
  ),
  error(
    'XRAY_WITHOUT_LEADER',
    'Audit',
    () =>
      sql`select a.id from audit a where a.status in ('REPORTED', 'REVIEWED', 'DECIDED') and not exists (select 1 from team_assignment t where t.audit_id = a.id and t.role = 'LEADER')`,
  ),
  error('XRAY_SCORE_STAGE_DIFFERS', 'Audit', () => FACTS_THAT_DIFFER),
];
