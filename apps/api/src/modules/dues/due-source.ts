import type { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { AT_RISK_DAYS, soonDaysOf } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { RowScope } from '../../auth/row-scopes.js';
import type { EditionShelf } from '../../editions.js';
import { teamSoundSql } from './team-sound.js';

/** A piece of a statement. */
export type Sql = RawBuilder<unknown>;

/** What a source may use: the day it is, the editions, and which rows of a type count. */
export interface OwedReading {
  readonly today: PlainDate;
  readonly editions: EditionShelf;
  readonly scope: RowScope;
}

/** The rows of a source: where they come from, the record as alias `r`, and what each column is. */
export interface OwedRows {
  readonly from: Sql;
  readonly where: Sql;
  /** What people call the record: its number or name. */
  readonly label: Sql;
  readonly clientId?: Sql;
  readonly certificationId?: Sql;
  readonly programmeId?: Sql;
  /** Who owes it or is to do it, where it is a person; who leads the audit where one fulfils it. */
  readonly personId?: Sql;
  /** The day its due day is counted from. */
  readonly anchorOn: Sql;
  readonly opensOn: Sql;
  readonly dueOn: Sql;
  /** The due day where nothing is said. */
  readonly lastLawfulOn?: Sql;
  readonly statutory: boolean | Sql;
  readonly provisional?: Sql;
  /** Which of several dues of one record it is. */
  readonly part?: Sql;
  /** The audit planned for it, where an audit is what fulfils it; leave it out where none does. */
  readonly auditId?: Sql;
  readonly consequence: DueConsequence | Sql;
  /** Regime of the certificate it keeps alive, where it does. */
  readonly regime?: Sql;
}

/** One kind of what is owed, read from the records it lies in. */
export interface DueSource {
  readonly kind: DueKind;
  /** Type of the record; whoever may not read a row of it does not see that it is owed. */
  readonly record: string;
  /** Type whose scope holds as well, where the record is seen by more than may know this of it. */
  readonly scopedAs?: string;
  /** Whose work it is while nobody is named. */
  readonly role: AccountRole;
  readonly rows: (reading: OwedReading) => OwedRows;
}

/** Everything owed of some kinds, on rows in scope: one select with the columns that all kinds share. */
export function unionOf(sources: readonly DueSource[], reading: OwedReading): Sql {
  return sql.join(
    sources.map((source) => selectOf(source, reading)),
    sql` union all `,
  );
}

/** Whether an audit stands ready for what is due on a day: the rule `planState`, said again in SQL. */
function planStateOf(auditId: Sql, dueOn: Sql): Sql {
  return sql`coalesce((select case when p.ends_on > (${dueOn})::date then 'PLANNED_AFTER_DUE' when ${teamSoundSql} then 'PLANNED' else 'TEAM_INVALID' end
    from audit p where p.id = ${auditId}), 'UNPLANNED')`;
}

function selectOf({ kind, record, scopedAs, role, rows }: DueSource, reading: OwedReading): Sql {
  const owed = rows(reading);
  const planState = owed.auditId && planStateOf(owed.auditId, owed.dueOn);
  // A row that is not due within the days of risk is not asked for its audit: most of a hundred thousand are not.
  const isNear = sql`(${owed.dueOn})::date < ${reading.today}::date + ${sql.lit(AT_RISK_DAYS)}`;
  const id = (value: Sql | undefined): Sql => sql`(${value ?? sql`null`})::uuid`;
  return sql`select ${sql.lit(kind)}::text as kind, ${sql.lit(record)}::text as record_type, r.id as record_id,
    (${owed.part ?? sql`null`})::text as part, (${owed.label})::text as label, ${id(owed.clientId)} as client_id,
    ${id(owed.certificationId)} as certification_id, ${id(owed.programmeId)} as programme_id, ${id(owed.personId ?? leaderOf(owed.auditId))} as person_id,
    ${sql.lit(role)}::text as role, (${owed.anchorOn})::date as anchor_on, (${owed.opensOn})::date as opens_on,
    (${owed.dueOn})::date as due_on, (${owed.lastLawfulOn ?? owed.dueOn})::date as last_lawful_on,
    ${sql.lit(soonDaysOf(kind))}::int as soon_days, ${flag(owed.statutory)} as statutory,
    ${owed.provisional ?? sql`false`} as provisional, ${sql.lit(owed.auditId !== undefined)}::boolean as audited,
    ${planState ?? sql`null::text`} as plan_state, ${planState ? sql`case when ${isNear} then ${planState} <> 'PLANNED' else false end` : sql`false`} as at_risk,
    ${id(owed.auditId)} as audit_id, ${word(owed.consequence)} as consequence, (${owed.regime ?? sql`null`})::text as regime
    from ${owed.from} where (${owed.where}) and ${reading.scope(record, 'r')} and ${reading.scope(scopedAs ?? record, 'r')}`;
}

/** Who leads the audit that fulfils it. */
function leaderOf(auditId: Sql | undefined): Sql | undefined {
  return (
    auditId &&
    sql`(select t.person_id from team_assignment t where t.audit_id = ${auditId} and t.role = 'LEADER' limit 1)`
  );
}

const flag = (value: boolean | Sql): Sql => (typeof value === 'boolean' ? sql`${sql.lit(value)}::boolean` : value);
const word = (value: string | Sql): Sql => (typeof value === 'string' ? sql`${sql.lit(value)}::text` : value);
