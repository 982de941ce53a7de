import { sql } from 'kysely';
import { living, warning } from './check.js';
import type { XrayCheck } from './check.js';

/** What is owed and not done, or does not go together. */
export const WARNINGS: readonly XrayCheck[] = [
  warning(
    'XRAY_REPORT_MISSING',
    'Audit',
    (today) =>
      sql`select a.id from audit a where a.status in ('PLANNED', 'IN_PROGRESS') and a.ends_on < ${today}::date - 14`,
  ),
  warning(
    'XRAY_PLAN_NOT_REPORTED',
    'Audit',
    (today) =>
      sql`select a.id from audit a where a.status = 'IN_PROGRESS' and a.starts_on <= ${today}::date and a.plan_reported_on is null`,
  ),
  warning(
    'XRAY_SURVEILLANCE_MISSED',
    'SurveillanceActivity',
    (today) => sql`select s.id from surveillance_activity s join certificate c on c.id = s.certificate_id
      where s.owed and s.completed_on is null and s.due_on < ${today}::date and ${living(today)} and c.suspended_on is null
        and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED')`,
  ),
  warning(
    'XRAY_RECERTIFICATION_NOT_PLANNED',
    'Certificate',
    (today) => sql`select c.id from certificate c where ${living(today)} and c.valid_until < ${today}::date + 90
      and not exists (select 1 from audit a where a.certification_id = c.certification_id and a.kind = 'RECERTIFICATION'
        and a.status <> 'CANCELLED' and a.starts_on > c.valid_until - 365)`,
  ),
  warning(
    'XRAY_SUSPENSION_OVER',
    'Certificate',
    (
      today,
    ) => sql`select c.id from certificate c where c.suspended_on is not null and c.restored_on is null and c.withdrawn_on is null
      and c.cancelled_on is null and c.replaced_on is null and c.suspension_ends_on < ${today}::date`,
  ),
  warning(
    'XRAY_PERSON_DAYS_BELOW_TABLE',
    'Audit',
    () => sql`select a.id from audit a join time_calculation t on t.audit_id = a.id
      where a.status <> 'CANCELLED' and a.person_days < t.least_person_days and coalesce(a.time_justification, '') = ''`,
  ),
  warning(
    'XRAY_SEATS_BELOW_PERSON_DAYS',
    'Audit',
    () => sql`select a.id from audit a where a.status in ('REPORTED', 'REVIEWED', 'DECIDED')
      and (select coalesce(sum(t.person_days), 0) from team_assignment t where t.audit_id = a.id) < a.person_days`,
  ),
  warning(
    'XRAY_SOON_WITHOUT_LEADER',
    'Audit',
    (today) => sql`select a.id from audit a where a.status = 'PLANNED' and a.starts_on <= ${today}::date + 7
      and not exists (select 1 from team_assignment t where t.audit_id = a.id and t.role = 'LEADER')`,
  ),
  warning(
    'XRAY_REGISTRATIONS_OVERLAP',
    'Person',
    () => sql`select r.person_id as id from registration r join registration o on o.person_id = r.person_id and o.id > r.id
      and o.registrar = r.registrar and o.specialty = r.specialty and o.grade = r.grade
      and o.valid_from <= r.valid_until and r.valid_from <= o.valid_until`,
  ),
  warning(
    'XRAY_SEATED_UNREGISTERED',
    'Person',
    (today) => sql`select t.person_id as id from team_assignment t join audit a on a.id = t.audit_id
      where t.role in ('LEADER', 'AUDITOR') and a.status in ('PLANNED', 'IN_PROGRESS') and a.ends_on >= ${today}::date
        and not exists (select 1 from registration r where r.person_id = t.person_id and r.valid_from <= a.starts_on and r.valid_until >= a.ends_on)`,
  ),
  warning(
    'XRAY_SEATED_AFTER_LEAVING',
    'Person',
    () => sql`select p.id from person p join team_assignment t on t.person_id = p.id join audit a on a.id = t.audit_id
      where a.status in ('PLANNED', 'IN_PROGRESS') and p.left_on < a.ends_on`,
  ),
  warning(
    'XRAY_SEATED_WITH_INTEREST',
    'Person',
    () => sql`select t.person_id as id from team_assignment t join audit a on a.id = t.audit_id and a.status in ('PLANNED', 'IN_PROGRESS')
      join interest i on i.person_id = t.person_id and i.client_id = a.client_id and i.starts_on <= a.ends_on
        and coalesce(i.ends_on, a.starts_on) >= a.starts_on`,
  ),
  warning(
    'XRAY_ACCOUNT_OF_LEAVER',
    'Person',
    (today) =>
      sql`select p.id from person p join account k on k.person_id = p.id where k.is_active and p.left_on < ${today}::date`,
  ),
  warning(
    'XRAY_NONCONFORMITY_OVERDUE',
    'Nonconformity',
    (today) =>
      sql`select n.id from nonconformity n where n.status not in ('VERIFIED', 'CLOSED') and n.due_on < ${today}::date - 30`,
  ),
  warning(
    'XRAY_NONCONFORMITY_CLOSED_UNANSWERED',
    'Nonconformity',
    () =>
      sql`select n.id from nonconformity n where n.status in ('VERIFIED', 'CLOSED') and not exists (select 1 from nonconformity_answer w where w.nonconformity_id = n.id)`,
  ),
  warning(
    'XRAY_APPLICATION_UNREVIEWED',
    'Application',
    (today) => sql`select a.id from application a where a.status = 'SUBMITTED' and a.review_due_on < ${today}::date`,
  ),
  warning(
    'XRAY_COMPLAINT_LATE',
    'Complaint',
    (today) =>
      sql`select x.id from complaint x where x.closed_on is null and x.status <> 'NOT_ADMITTED' and x.conclude_by < ${today}::date`,
  ),
  warning(
    'XRAY_CHANGE_UNASSESSED',
    'ChangeNotice',
    (today) => sql`select n.id from change_notice n where n.assessed_on is null and n.assess_by < ${today}::date`,
  ),
  warning(
    'XRAY_PERMIT_EXPIRED',
    'Client',
    (today) => sql`select p.client_id as id from permit p join certificate c on c.client_id = p.client_id
      where p.valid_until < ${today}::date and ${living(today)} and not exists (select 1 from permit n where n.replaces_id = p.id)`,
  ),
  warning(
    'XRAY_FIELD_NOT_APPROVED',
    'Certification',
    () =>
      sql`select f.id from certification f, body_profile b where f.status in ('IN_PROGRESS', 'CERTIFIED') and not f.technical_codes <@ b.approved_fields`,
  ),
  warning(
    'XRAY_CLIENTS_ALIKE',
    'Client',
    // Two joins, each by what is equal: one by either of them would hold every client against every other.
    () => sql`with asked as (select id, address, legal_representative, regexp_replace(name, '\\s', '', 'g') as name
        from client where distinct_because is null)
      select c.id from asked c join asked o on o.name = c.name where o.id <> c.id
      union all
      select c.id from asked c join asked o on o.address = c.address and o.legal_representative = c.legal_representative
      where o.id <> c.id`,
  ),
  warning(
    'XRAY_ANSWERS_ALIKE',
    'Audit',
    () => sql`select s.audit_id as id from scorecard s join scorecard o on o.client_id <> s.client_id and o.edition_id = s.edition_id
      and o.evaluation = s.evaluation and o.verdicts = s.verdicts and o.sampled = s.sampled and o.conforming = s.conforming
      and o.status in ('LOCKED', 'FROZEN')
      where s.status in ('LOCKED', 'FROZEN') and 3 = any (s.verdicts) and s.surveillance_number is null`,
  ),
];
