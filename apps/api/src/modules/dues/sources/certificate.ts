import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { DueSource, OwedReading, Sql } from '../due-source.js';
import { cycleFigure } from './per-edition.js';

/** Whether nobody has ended the certificate of an alias or put another in its place, whatever its days say. */
export const stands = (alias: string): Sql => {
  const c = (name: string): Sql => sql.ref(`${alias}.${name}`);
  return sql`${c('withdrawn_on')} is null and ${c('cancelled_on')} is null and ${c('replaced_on')} is null`;
};

/** Whether the certificate of an alias still lives: its dues have not ended with it. */
export const lives = (alias: string, today: string): Sql =>
  sql`${stands(alias)} and ${sql.ref(`${alias}.valid_until`)} >= ${today}::date`;

/** Whether the certificate of an alias is suspended today, or was left so when its suspension ended. */
export const isSuspended = (alias: string, today: string): Sql => {
  const c = (name: string): Sql => sql.ref(`${alias}.${name}`);
  return sql`${c('suspended_on')} <= ${today}::date and (${c('restored_on')} is null or ${c('restored_on')} > ${today}::date)`;
};

/** What all dues of a certificate share. */
const OF_CERTIFICATE = {
  label: sql`r.number`,
  clientId: sql`r.client_id`,
  certificationId: sql`r.certification_id`,
  programmeId: sql`r.programme_id`,
  regime: sql`r.regime`,
} as const;

const certificates = sql`certificate r`;

const minusMonths = (day: Sql, months: Sql): Sql => sql`(${day} - make_interval(months => ${months}))::date`;
const opensOn = (reading: OwedReading): Sql =>
  minusMonths(sql`r.valid_until`, cycleFigure(reading, 'recertificationOpensMonths'));

/** The audit of the recertification that follows a certificate. */
const recertificationAudit = sql`(select a.id from audit a where a.certification_id = r.certification_id and a.kind = 'RECERTIFICATION'
  and a.status not in ('CANCELLED', 'DECIDED') and a.planned_on > r.decided_on order by a.planned_on desc limit 1)`;

/** Whether the recertification's days on site were over in time; nothing where they were not. */
const isHeld = sql`r.recertification_on_site_until <= r.valid_until`;
const isNotHeld = sql`${isHeld} is not true`;

const RECERTIFICATION: DueSource = {
  kind: DueKind.RECERTIFICATION,
  record: 'Certificate',
  role: AccountRole.PLANNER,
  rows: (reading) => ({
    ...OF_CERTIFICATE,
    from: certificates,
    where: sql`${lives('r', reading.today)} and ${isNotHeld}`,
    anchorOn: sql`r.valid_until`,
    opensOn: opensOn(reading),
    dueOn: sql`r.valid_until`,
    statutory: true,
    auditId: recertificationAudit,
    // What had begun by the end can be finished under the classic regime: the certificate is not valid meanwhile.
    consequence: sql`case when r.regime = 'classic' and r.recertification_started_on <= r.valid_until
      then ${sql.lit(DueConsequence.EXPIRES)} else ${sql.lit(DueConsequence.LAPSES)} end`,
  }),
};

const RECERTIFICATION_APPLICATION: DueSource = {
  kind: DueKind.RECERTIFICATION_APPLICATION,
  record: 'Certificate',
  role: AccountRole.PLANNER,
  rows: (reading) => ({
    ...OF_CERTIFICATE,
    from: certificates,
    where: sql`${lives('r', reading.today)} and r.recertification_started_on is null and ${isNotHeld} and not exists (
      select 1 from application p where p.client_id = r.client_id and p.programme_id = r.programme_id and p.kind = 'RECERTIFICATION'
        and p.status in ('SUBMITTED', 'ACCEPTED') and p.received_on >= r.decided_on)`,
    anchorOn: sql`r.valid_until`,
    opensOn: opensOn(reading),
    dueOn: minusMonths(sql`r.valid_until`, cycleFigure(reading, 'recertificationAppliedMonths')),
    lastLawfulOn: sql`r.valid_until`,
    statutory: false,
    consequence: DueConsequence.LAPSES,
  }),
};

const AWAITED_DECISION: DueSource = {
  kind: DueKind.AWAITED_DECISION,
  record: 'Certificate',
  role: AccountRole.DECISION_MAKER,
  rows: (reading) => ({
    ...OF_CERTIFICATE,
    from: certificates,
    where: sql`${stands('r')} and ${isHeld} and (r.regime = 'strict' or r.valid_until >= ${reading.today}::date)`,
    anchorOn: sql`r.valid_until`,
    opensOn: sql`r.recertification_on_site_until`,
    dueOn: sql`r.valid_until - ${cycleFigure(reading, 'recertificationTargetDays')}`,
    lastLawfulOn: sql`r.valid_until`,
    statutory: false,
    consequence: DueConsequence.EXPIRES,
  }),
};

/** Longer than any edition leaves for finishing what had begun: six months at most, which a check of the table holds. */
const RESTORABLE_DAYS = 190;

const RESTORATION: DueSource = {
  kind: DueKind.RESTORATION,
  record: 'Certificate',
  role: AccountRole.PLANNER,
  rows: ({ today }) => ({
    ...OF_CERTIFICATE,
    from: certificates,
    where: sql`${stands('r')} and r.regime = 'classic' and r.valid_until between ${today}::date - ${sql.lit(RESTORABLE_DAYS)} and ${today}::date - 1
      and least(r.recertification_started_on, r.recertification_on_site_until) <= r.valid_until
      and (r.valid_until + make_interval(months => r.restorable_months))::date >= ${today}::date`,
    anchorOn: sql`r.valid_until`,
    opensOn: sql`r.valid_until + 1`,
    dueOn: sql`(r.valid_until + make_interval(months => r.restorable_months))::date`,
    statutory: true,
    auditId: recertificationAudit,
    consequence: DueConsequence.LAPSES,
  }),
};

const SUSPENSION_END: DueSource = {
  kind: DueKind.SUSPENSION_END,
  record: 'Certificate',
  role: AccountRole.PLANNER,
  rows: ({ today }) => ({
    ...OF_CERTIFICATE,
    from: certificates,
    where: sql`${lives('r', today)} and ${isSuspended('r', today)}`,
    anchorOn: sql`r.suspended_on`,
    opensOn: sql`r.suspended_on`,
    dueOn: sql`r.suspension_ends_on`,
    statutory: true,
    auditId: sql`(select a.id from audit a where a.certification_id = r.certification_id and a.kind in ('SPECIAL', 'SURVEILLANCE', 'RECERTIFICATION')
      and a.status not in ('CANCELLED', 'DECIDED') and a.planned_on >= r.suspended_on order by a.ends_on limit 1)`,
    // A suspension never outlasts the certificate: where both end on one day, the end of the certificate comes first.
    consequence: sql`case when r.suspension_ends_on = r.valid_until then ${sql.lit(DueConsequence.LAPSES)}
      else ${sql.lit(DueConsequence.WITHDRAWAL_PROPOSED)} end`,
  }),
};

/** What is owed for a certificate beside its surveillances. */
export const OF_CERTIFICATES: readonly DueSource[] = [
  RECERTIFICATION,
  RECERTIFICATION_APPLICATION,
  AWAITED_DECISION,
  RESTORATION,
  SUSPENSION_END,
];
