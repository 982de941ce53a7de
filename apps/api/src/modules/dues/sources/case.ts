import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource } from '../due-source.js';

/** What complaints and appeals share: first they are acknowledged, then their outcome is told. */
const TWO_CLOCKS = {
  label: sql`r.number`,
  clientId: sql`r.client_id`,
  personId: sql`r.handler_id`,
  dueOn: sql`case when r.acknowledged_on is null then r.acknowledge_by else r.conclude_by end`,
  statutory: false,
  part: sql`case when r.acknowledged_on is null then 'ACKNOWLEDGE' else 'CONCLUDE' end`,
  consequence: DueConsequence.NONE,
} as const;

const COMPLAINT: DueSource = {
  kind: DueKind.COMPLAINT,
  record: 'Complaint',
  role: AccountRole.COMPLAINTS_OFFICER,
  rows: () => ({
    ...TWO_CLOCKS,
    from: sql`complaint r`,
    where: sql`r.status not in ('NOT_ADMITTED', 'CLOSED')`,
    anchorOn: sql`r.received_on`,
    opensOn: sql`r.received_on`,
  }),
};

const APPEAL: DueSource = {
  kind: DueKind.APPEAL,
  record: 'Appeal',
  role: AccountRole.COMPLAINTS_OFFICER,
  rows: () => ({
    ...TWO_CLOCKS,
    from: sql`appeal r`,
    where: sql`r.status not in ('UPHELD', 'DISMISSED', 'TAKEN_BACK')`,
    anchorOn: sql`r.filed_on`,
    opensOn: sql`r.filed_on`,
  }),
};

const CHANGE_ASSESSMENT: DueSource = {
  kind: DueKind.CHANGE_ASSESSMENT,
  record: 'ChangeNotice',
  role: AccountRole.APPLICATION_REVIEWER,
  rows: () => ({
    from: sql`change_notice r join certification f on f.id = r.certification_id`,
    where: sql`r.status = 'RECEIVED'`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`f.programme_id`,
    anchorOn: sql`r.notified_on`,
    opensOn: sql`r.notified_on`,
    dueOn: sql`r.assess_by`,
    statutory: false,
    consequence: DueConsequence.NONE,
  }),
};

const MARK_CORRECTION: DueSource = {
  kind: DueKind.MARK_CORRECTION,
  record: 'MarkCase',
  role: AccountRole.PROGRAMME_MANAGER,
  rows: () => ({
    from: sql`mark_case r join certification f on f.id = r.certification_id`,
    where: sql`r.status <> 'CLOSED'`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`f.programme_id`,
    personId: sql`r.handler_id`,
    anchorOn: sql`r.opened_on`,
    opensOn: sql`r.opened_on`,
    dueOn: sql`r.correct_by`,
    statutory: false,
    consequence: DueConsequence.SUSPENSION_PROPOSED,
  }),
};

const PERMIT: DueSource = {
  kind: DueKind.PERMIT,
  record: 'Permit',
  role: AccountRole.PLANNER,
  rows: () => ({
    from: sql`permit r`,
    where: sql`r.valid_until is not null and not exists (select 1 from permit s where s.replaces_id = r.id)`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    anchorOn: sql`r.valid_from`,
    opensOn: sql`greatest(r.valid_from, r.valid_until - (select b.permit_warning_days from body_profile b))`,
    dueOn: sql`r.valid_until`,
    statutory: true,
    consequence: DueConsequence.SUSPENSION_PROPOSED,
  }),
};

const PLAN_REPORT: DueSource = {
  kind: DueKind.PLAN_REPORT,
  record: 'Audit',
  role: AccountRole.REPORTING_OFFICER,
  rows: () => ({
    from: sql`audit r`,
    where: sql`r.status = 'PLANNED' and r.plan_reported_on is null`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`r.programme_id`,
    anchorOn: sql`r.starts_on`,
    opensOn: sql`least(r.planned_on, r.starts_on - 1)`,
    dueOn: sql`r.starts_on - 1`,
    statutory: false,
    consequence: DueConsequence.NONE,
  }),
};

/** What is owed on cases, papers and plans, each with a clock of its own. */
export const OF_CASES: readonly DueSource[] = [
  COMPLAINT,
  APPEAL,
  CHANGE_ASSESSMENT,
  MARK_CORRECTION,
  PERMIT,
  PLAN_REPORT,
];
