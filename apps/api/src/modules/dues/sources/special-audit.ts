import { AccountRole, DueConsequence, DueKind, SPOT_CHECK_DAYS } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource } from '../due-source.js';
import { lives } from './certificate.js';
import { perEdition } from './per-edition.js';

/** Audits at short notice that a complaint or a notified change has asked for; the case begins the clock. */
const ASKED: DueSource = {
  kind: DueKind.SPECIAL_AUDIT,
  record: 'Certification',
  role: AccountRole.PLANNER,
  rows: (reading) => ({
    from: sql`(select 'COMPLAINT' as by, p.id, p.number, p.closed_on as asked_on, p.received_on as since, p.client_id, null::uuid as file_id
        from complaint p where p.measure = 'SHORT_NOTICE_AUDIT' and p.closed_on is not null
      union all select 'CHANGE', n.id, n.number, n.assessed_on, n.assessed_on, n.client_id, n.certification_id
        from change_notice n where n.status = 'ASSESSED' and n.outcome = 'SPECIAL_AUDIT') d
      join certification r on r.client_id = d.client_id and r.id = coalesce(d.file_id, r.id)`,
    where: sql`exists (select 1 from certificate k where k.certification_id = r.id and ${lives('k', reading.today)})
      and not exists (select 1 from audit a where a.client_id = r.client_id and a.certification_id = coalesce(d.file_id, a.certification_id)
        and a.kind = 'SPECIAL' and a.status <> 'CANCELLED' and a.planned_on >= d.since and (d.by = 'CHANGE' or a.trigger = d.by))`,
    label: sql`d.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.id`,
    programmeId: sql`r.programme_id`,
    anchorOn: sql`d.asked_on`,
    opensOn: sql`d.asked_on`,
    dueOn: sql`d.asked_on + ${perEdition(reading, { of: sql`r.edition_id`, figure: ({ audit }) => audit.spotCheckDays, usual: SPOT_CHECK_DAYS })}`,
    statutory: true,
    part: sql`d.id`,
    // None is planned: that is what these rows are.
    auditId: sql`null`,
    consequence: DueConsequence.NONE,
  }),
};

/** Audits that follow a failed spot check, until they are held. */
const AFTER_SPOT_CHECK: DueSource = {
  kind: DueKind.SPECIAL_AUDIT,
  record: 'Audit',
  role: AccountRole.PLANNER,
  rows: () => ({
    from: sql`audit r`,
    where: sql`r.status in ('PLANNED', 'IN_PROGRESS') and r.special_due_on is not null`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`r.programme_id`,
    anchorOn: sql`r.noticed_on`,
    opensOn: sql`r.noticed_on`,
    dueOn: sql`r.special_due_on`,
    statutory: true,
    auditId: sql`r.id`,
    consequence: DueConsequence.SUSPENSION_PROPOSED,
  }),
};

/** What is owed between audits. */
export const SPECIAL_AUDITS: readonly DueSource[] = [ASKED, AFTER_SPOT_CHECK];
