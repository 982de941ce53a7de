import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource } from '../due-source.js';
import { isSuspended, lives } from './certificate.js';

/** Surveillances owed and not completed: the next one, and those foreseen after it. */
export const SURVEILLANCE: DueSource = {
  kind: DueKind.SURVEILLANCE,
  record: 'SurveillanceActivity',
  role: AccountRole.PLANNER,
  rows: ({ today }) => ({
    from: sql`surveillance_activity r join certificate k on k.id = r.certificate_id`,
    where: sql`r.owed and r.completed_on is null and ${lives('k', today)}`,
    label: sql`k.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`k.certification_id`,
    programmeId: sql`r.programme_id`,
    anchorOn: sql`r.anchor_on`,
    opensOn: sql`r.opens_on`,
    dueOn: sql`r.due_on`,
    statutory: true,
    provisional: sql`r.provisional`,
    part: sql`r.number`,
    auditId: sql`(select a.id from audit a where a.surveillance_activity_id = r.id and a.status <> 'CANCELLED' limit 1)`,
    // Nothing new follows for a certificate that is suspended already.
    consequence: sql`case when ${isSuspended('k', today)} then ${sql.lit(DueConsequence.NONE)}
      else ${sql.lit(DueConsequence.SUSPENSION_PROPOSED)} end`,
    regime: sql`k.regime`,
  }),
};
