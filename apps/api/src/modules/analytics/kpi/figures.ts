import type { PlainDate } from '@touchstone/plain-date';
import type { Kpi } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** How a figure comes from its records. */
export type Making = 'SHARE' | 'MEDIAN' | 'MEAN' | 'CHANGE';

/**
 * One figure: the records behind it, each with what it brings in, and how they come to one number. `worse` says of a
 * share what it counts. So the number and the list behind it are one statement and cannot disagree.
 */
export interface FigureTerms {
  readonly type: 'Application' | 'Audit' | 'Certificate' | 'Nonconformity' | 'Person';
  readonly making: Making;
  /** Gives id, label, client_id, value and worse. */
  readonly records: (today: PlainDate) => RawBuilder<unknown>;
}

const inYear = (column: string, today: PlainDate): RawBuilder<unknown> =>
  sql`${sql.ref(column)} > ${today}::date - 365 and ${sql.ref(column)} <= ${today}::date`;
const inForce = (today: PlainDate): RawBuilder<unknown> =>
  sql`c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null and c.issued_on <= ${today}::date and c.valid_until >= ${today}::date`;

/** Every figure. */
export const FIGURES: Readonly<Record<Kpi, FigureTerms>> = {
  SURVEILLANCE_OVERDUE: {
    type: 'Certificate',
    making: 'SHARE',
    records: (today) => sql`select c.id, c.number as label, c.client_id,
      (select ${today}::date - min(s.due_on) from surveillance_activity s where s.certificate_id = c.id and s.owed and s.completed_on is null
        and s.due_on < ${today}::date)::numeric as value,
      exists (select 1 from surveillance_activity s where s.certificate_id = c.id and s.owed and s.completed_on is null and s.due_on < ${today}::date) as worse
      from certificate c where ${inForce(today)} and (c.suspended_on is null or c.restored_on >= c.suspended_on)`,
  },
  CERTIFICATES_SUSPENDED: {
    type: 'Certificate',
    making: 'SHARE',
    records: (today) => sql`select c.id, c.number as label, c.client_id, null::numeric as value,
      (c.suspended_on <= ${today}::date and (c.restored_on is null or c.restored_on < c.suspended_on)) is true as worse
      from certificate c where ${inForce(today)}`,
  },
  DAYS_TO_DECISION: {
    type: 'Application',
    making: 'MEDIAN',
    records: (
      today,
    ) => sql`select a.id, a.number as label, a.client_id, (min(d.decided_on) - a.received_on)::numeric as value, false as worse
      from application a join agreement g on g.application_id = a.id join decision d on d.certification_id = g.certification_id and d.outcome in ('GRANT', 'REFUSE')
      where a.received_on is not null and a.kind = 'INITIAL' and d.decided_on >= a.received_on
      group by a.id having min(d.decided_on) > ${today}::date - 365 and min(d.decided_on) <= ${today}::date`,
  },
  REPORT_DAYS: {
    type: 'Audit',
    making: 'MEDIAN',
    records: (
      today,
    ) => sql`select a.id, a.number as label, a.client_id, (a.reported_on - a.ends_on)::numeric as value, false as worse
      from audit a where ${inYear('a.reported_on', today)}`,
  },
  REPORTS_RETURNED: {
    type: 'Audit',
    making: 'SHARE',
    records: (
      today,
    ) => sql`select a.id, a.number as label, a.client_id, count(*) filter (where r.outcome = 'RETURNED')::numeric as value,
      bool_or(r.outcome = 'RETURNED') as worse
      from audit a join technical_review r on r.audit_id = a.id where ${inYear('r.reviewed_on', today)} group by a.id`,
  },
  NONCONFORMITIES_IN_TIME: {
    type: 'Nonconformity',
    making: 'SHARE',
    records: (today) => sql`select n.id, a.number || ' · ' || n.number as label, n.client_id,
      (coalesce(n.verified_on, n.closed_on, ${today}::date) - n.due_on)::numeric as value,
      (coalesce(n.verified_on, n.closed_on) <= n.due_on) is not true as worse
      from nonconformity n join audit a on a.id = n.audit_id where ${inYear('n.due_on', today)}
        and (n.due_on < ${today}::date or coalesce(n.verified_on, n.closed_on) is not null)`,
  },
  SCORE_CHANGE: {
    type: 'Audit',
    making: 'CHANGE',
    // Over certifications with a score in both years: each against itself, so that new clients do not change the figure.
    records: (
      today,
    ) => sql`select now.audit_id as id, now.number as label, now.client_id, now.score - before.score as value, now.score < before.score as worse
      from (select distinct on (a.certification_id, s.edition_id, s.evaluation) s.audit_id, a.number, s.client_id, a.certification_id, s.edition_id, s.evaluation, s.score
          from scorecard s join audit a on a.id = s.audit_id where s.status = 'FROZEN' and s.score is not null and ${inYear('a.ends_on', today)}
          order by a.certification_id, s.edition_id, s.evaluation, a.ends_on desc) now
        join (select distinct on (a.certification_id, s.edition_id, s.evaluation) a.certification_id, s.edition_id, s.evaluation, s.score
          from scorecard s join audit a on a.id = s.audit_id where s.status = 'FROZEN' and s.score is not null
            and a.ends_on > ${today}::date - 730 and a.ends_on <= ${today}::date - 365
          order by a.certification_id, s.edition_id, s.evaluation, a.ends_on desc) before
        using (certification_id, edition_id, evaluation)`,
  },
  AUDITS_PER_AUDITOR: {
    type: 'Person',
    making: 'MEAN',
    records: (
      today,
    ) => sql`select p.id, p.name as label, null::uuid as client_id, count(distinct a.id)::numeric as value, false as worse
      from person p join team_assignment t on t.person_id = p.id and t.role in ('LEADER', 'AUDITOR')
      join audit a on a.id = t.audit_id and a.status <> 'CANCELLED' where ${inYear('a.ends_on', today)} group by p.id`,
  },
};
