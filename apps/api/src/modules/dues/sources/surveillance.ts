import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource, Sql } from '../due-source.js';

/** Whether the certificate of alias `k` still lives: its dues have not ended with it. */
export const lives = (today: string): Sql =>
  sql`k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and k.valid_until >= ${today}::date`;

/** What follows from a missed audit: nothing new for a certificate that is suspended already. */
export const suspends = (today: string): Sql => sql`case
  when k.suspended_on <= ${today}::date and (k.restored_on is null or k.restored_on > ${today}::date)
  then ${sql.lit(DueConsequence.NONE)} else ${sql.lit(DueConsequence.SUSPENSION_PROPOSED)} end`;

/** Surveillances owed and not completed: the next one, and those foreseen after it. */
export const SURVEILLANCE: DueSource = {
  kind: DueKind.SURVEILLANCE,
  record: 'SurveillanceActivity',
  role: AccountRole.PLANNER,
  rows: ({ today }) => ({
    from: sql`surveillance_activity r join certificate k on k.id = r.certificate_id`,
    where: sql`r.owed and r.completed_on is null and ${lives(today)}`,
    label: sql`k.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`k.certification_id`,
    programmeId: sql`r.programme_id`,
    personId: leaderOf(sql`r.id`),
    anchorOn: sql`r.anchor_on`,
    opensOn: sql`r.opens_on`,
    dueOn: sql`r.due_on`,
    statutory: true,
    provisional: sql`r.provisional`,
    part: sql`r.number`,
    auditId: sql`(select a.id from audit a where a.surveillance_activity_id = r.id and a.status <> 'CANCELLED' limit 1)`,
    consequence: suspends(today),
    regime: sql`k.regime`,
  }),
};

/** Who leads the audit that is planned for a surveillance. */
function leaderOf(surveillance: Sql): Sql {
  return sql`(select t.person_id from audit a join team_assignment t on t.audit_id = a.id and t.role = 'LEADER'
    where a.surveillance_activity_id = ${surveillance} and a.status <> 'CANCELLED' limit 1)`;
}
