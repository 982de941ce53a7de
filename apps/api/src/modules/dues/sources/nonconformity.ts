import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource } from '../due-source.js';
import { isSuspended, lives } from './certificate.js';

/** Last day on which an audit stands with a major nonconformity that is not verified. */
const verifyBy = sql`(a.ends_on + make_interval(months => r.verified_within_months))::date`;

/** A minor one whose plan is accepted waits for the next audit, and is not owed meanwhile (`overdueRung`). */
export const NONCONFORMITY: DueSource = {
  kind: DueKind.NONCONFORMITY,
  record: 'Nonconformity',
  role: AccountRole.AUDITOR,
  rows: ({ today }) => ({
    from: sql`nonconformity r join audit a on a.id = r.audit_id`,
    where: sql`r.status not in ('VERIFIED', 'CLOSED') and a.status <> 'CANCELLED' and not (r.grade = 'MINOR' and r.status = 'PLAN_ACCEPTED')`,
    label: sql`a.number || ' NC-' || r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`a.certification_id`,
    programmeId: sql`a.programme_id`,
    personId: sql`(select t.person_id from team_assignment t where t.audit_id = a.id and t.role = 'LEADER' limit 1)`,
    anchorOn: sql`r.raised_on`,
    opensOn: sql`r.raised_on`,
    dueOn: sql`r.due_on`,
    lastLawfulOn: sql`case when r.grade = 'MINOR' then r.escalates_on
      when a.kind = 'INITIAL' then greatest(${verifyBy}, r.due_on)
      when a.kind = 'RECERTIFICATION' then coalesce((select least(k.valid_until, ${verifyBy}) from certificate k
        where k.certification_id = a.certification_id and k.replaced_on is null order by k.issued_on desc limit 1), ${verifyBy})
      else r.due_on end`,
    statutory: true,
    consequence: sql`case when r.grade = 'MINOR' then ${sql.lit(DueConsequence.ESCALATION_PROPOSED)}
      when a.kind = 'INITIAL' then ${sql.lit(DueConsequence.NEW_AUDIT)}
      when a.kind = 'RECERTIFICATION' then ${sql.lit(DueConsequence.LAPSES)}
      when exists (select 1 from certificate k where k.certification_id = a.certification_id and ${lives('k', today)}
        and not coalesce(${isSuspended('k', today)}, false) and k.issued_on < a.starts_on) then ${sql.lit(DueConsequence.SUSPENSION_PROPOSED)}
      else ${sql.lit(DueConsequence.NONE)} end`,
    regime: sql`(select k.regime from certificate k where k.certification_id = a.certification_id order by k.issued_on desc limit 1)`,
  }),
};
