import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { nextByRhythm, retainUntilSql, RHYTHMS } from '../../house/index.js';
import type { DueSource } from '../due-source.js';

/** Days before its last one from which on something periodic can be done. */
const OPENS_DAYS = 60;
/** Days before its review from which on a risk is looked at. */
const REVIEW_DAYS = 30;
const NONE = DueConsequence.NONE;

/** Tasks of the body: each kind by its rhythm, whether it is planned or not. */
const TASKS = [
  DueKind.COMMITTEE_REVIEW,
  DueKind.INTERNAL_AUDIT,
  DueKind.MANAGEMENT_REVIEW,
  DueKind.RULE_SELF_CHECK,
  DueKind.MARK_REPORT,
  DueKind.ANNUAL_REPORT,
] as const;

/** A task that is planned, or waits to be signed off: by its own day, at the latest by that of its rhythm. */
const planned = (kind: DueKind): DueSource => ({
  kind,
  record: 'HouseTask',
  role: AccountRole.QUALITY_MANAGER,
  rows: ({ today }) => ({
    from: sql`house_task r left join ${nextByRhythm(today)} n on n.kind = r.kind and r.status = 'PLANNED'
      and n.programme_id is not distinct from r.programme_id and n.year is not distinct from r.year`,
    where: sql`r.kind = ${sql.lit(kind)} and r.status in ('PLANNED', 'RECORDED')`,
    label: sql`r.number || ' ' || r.subject`,
    programmeId: sql`r.programme_id`,
    personId: sql`case when r.status = 'PLANNED' then r.owner_id end`,
    anchorOn: sql`r.planned_on`,
    opensOn: sql`least(r.planned_on, r.due_on)`,
    dueOn: sql`r.due_on`,
    lastLawfulOn: sql`greatest(n.due_on, r.due_on)`,
    statutory: sql`coalesce(n.statutory, false)`,
    consequence: NONE,
  }),
});

/** What the rhythm asks for and nothing is planned for yet. */
const unplanned = (kind: DueKind): DueSource => {
  const record = kind === DueKind.RULE_SELF_CHECK ? 'Programme' : 'BodyProfile';
  return {
    kind,
    record,
    // Everybody reads the body and its programmes; what the house owes itself is for whoever reads its tasks.
    scopedAs: 'HouseTask',
    role: AccountRole.QUALITY_MANAGER,
    rows: ({ today }) => ({
      from:
        record === 'Programme'
          ? sql`programme r join ${nextByRhythm(today)} n on n.programme_id = r.id`
          : sql`body_profile r cross join ${nextByRhythm(today)} n`,
      where: sql`n.kind = ${sql.lit(kind)} and not exists (select 1 from house_task t where t.kind = n.kind
        and t.status in ('PLANNED', 'RECORDED') and t.programme_id is not distinct from n.programme_id
        and t.year is not distinct from n.year)`,
      label: record === 'Programme' ? sql`r.title_zh` : sql`concat_ws(' ', r.name_zh, n.year::text)`,
      programmeId: sql`n.programme_id`,
      personId: sql`n.owner_id`,
      anchorOn: sql`n.anchor_on`,
      opensOn: sql`case when n.year is null then greatest(n.anchor_on, n.due_on - ${sql.lit(OPENS_DAYS)}) else n.anchor_on + 1 end`,
      dueOn: sql`n.due_on`,
      statutory: sql`n.statutory`,
      part: sql`n.year`,
      consequence: NONE,
    }),
  };
};

const RISKS: DueSource = {
  kind: DueKind.RISK_REVIEW,
  record: 'ImpartialityRisk',
  role: AccountRole.QUALITY_MANAGER,
  rows: () => ({
    from: sql`impartiality_risk r`,
    where: sql`r.status = 'OPEN'`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    personId: sql`r.owner_id`,
    anchorOn: sql`coalesce(r.reviewed_on, r.identified_on)`,
    opensOn: sql`(r.review_by - ${sql.lit(REVIEW_DAYS)})`,
    dueOn: sql`r.review_by`,
    statutory: true,
    consequence: NONE,
  }),
};

/** Corrective actions of the body: their owner's until they are answered, then for another to verify. */
const ACTIONS: DueSource = {
  kind: DueKind.CORRECTIVE_ACTION,
  record: 'HouseAction',
  role: AccountRole.QUALITY_MANAGER,
  rows: () => ({
    from: sql`house_action r`,
    where: sql`r.status <> 'CLOSED'`,
    label: sql`r.number`,
    personId: sql`case when r.status = 'OPEN' then r.owner_id end`,
    anchorOn: sql`r.raised_on`,
    opensOn: sql`r.raised_on`,
    dueOn: sql`r.due_on`,
    statutory: false,
    consequence: NONE,
  }),
};

/** Decisions that end an audit, from the day on that the body seals its files, while nobody has opened a file. */
const UNOPENED: DueSource = {
  kind: DueKind.TECHNICAL_FILE,
  record: 'Decision',
  role: AccountRole.ARCHIVIST,
  rows: () => ({
    from: sql`decision r join audit u on u.id = r.audit_id join certification c on c.id = r.certification_id
      join ${RHYTHMS} y on y.kind = 'TECHNICAL_FILE' and r.decided_on >= y.since`,
    where: sql`not exists (select 1 from technical_file f where f.decision_id = r.id)`,
    label: sql`u.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`c.programme_id`,
    personId: sql`y.owner_id`,
    anchorOn: sql`r.decided_on`,
    opensOn: sql`r.decided_on`,
    dueOn: sql`(r.decided_on + y.every)`,
    statutory: false,
    consequence: NONE,
  }),
};

const UNSEALED: DueSource = {
  kind: DueKind.TECHNICAL_FILE,
  record: 'TechnicalFile',
  role: AccountRole.ARCHIVIST,
  rows: () => ({
    from: sql`technical_file r join decision d on d.id = r.decision_id join certification c on c.id = r.certification_id`,
    where: sql`r.status = 'OPEN'`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`c.programme_id`,
    personId: sql`r.archivist_id`,
    anchorOn: sql`d.decided_on`,
    opensOn: sql`r.opened_on`,
    dueOn: sql`r.seal_by`,
    statutory: false,
    consequence: NONE,
  }),
};

/** Sealed files whose time of keeping comes to its end, but for those under a legal hold. */
const RETENTION: DueSource = {
  kind: DueKind.RETENTION_END,
  record: 'TechnicalFile',
  role: AccountRole.ARCHIVIST,
  rows: () => ({
    from: sql`technical_file r join certification c on c.id = r.certification_id`,
    where: sql`r.status = 'SEALED'
      and not exists (select 1 from legal_hold h where h.client_id = r.client_id and h.lifted_on is null)`,
    label: sql`r.number`,
    clientId: sql`r.client_id`,
    certificationId: sql`r.certification_id`,
    programmeId: sql`c.programme_id`,
    anchorOn: sql`r.sealed_on`,
    opensOn: retainUntilSql('r'),
    dueOn: retainUntilSql('r'),
    statutory: true,
    consequence: NONE,
  }),
};

/** What the body owes of its own house. */
export const HOUSE_SOURCES: readonly DueSource[] = [
  ...TASKS.map(planned),
  ...TASKS.map(unplanned),
  RISKS,
  ACTIONS,
  UNOPENED,
  UNSEALED,
  RETENTION,
];
