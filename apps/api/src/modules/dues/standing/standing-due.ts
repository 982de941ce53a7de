import { startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { AccountRole, DueKind, DueNature, DueState, PlanState } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Sql } from '../due-source.js';
import { FOLLOWS, owedField, owedSql } from '../owed.queries.js';
import type { OwedContext } from '../owed.queries.js';

/** What many rows have in common: rows of a group are told apart by whose they are, and counted together. */
export interface DueGroup {
  /** Its place among the groups of the process. */
  readonly at: number;
  readonly kind: DueKind;
  readonly recordType: string;
  readonly role: AccountRole;
  readonly dueOn: PlainDate;
  readonly month: PlainDate;
  readonly state: DueState;
  readonly nature: DueNature;
  readonly planState: PlanState | null;
  readonly atRisk: boolean;
  readonly provisional: boolean;
  readonly isProposed: boolean;
  /** Whether the certificate itself suffers when the last lawful day passes. */
  readonly follows: boolean;
}

/** Something owed as a process holds it: what rows are chosen, counted and put in order by, and no more. */
export interface StandingDue {
  readonly group: DueGroup;
  readonly recordId: string;
  /** Which of several dues of one record it is; nothing where it owes one. */
  readonly part: string;
  readonly lastLawfulOn: PlainDate;
  readonly clientId: string | null;
  readonly certificationId: string | null;
  readonly programmeId: string | null;
  readonly personId: string | null;
  readonly province: string | null;
}

/** A row as the database tells it. */
export interface StandingRow extends Omit<StandingDue, 'group'> {
  /** What its group is, word by word. */
  readonly words: string;
}

/** What tells rows apart that are due on one day, in the order in which a list shows them. */
export const LISTED_BY: readonly Sql[] = [sql`(a.kind collate "C")`, sql`a.record_id`];
/** Which of several dues of one record a row is. */
export const PART: Sql = sql`(coalesce(a.part, '') collate "C")`;

/** Everything owed by whoever that a predicate on rows `a` leaves, as a process holds it for all its readers. */
export function standingSql({ sql: database, today, editions }: OwedContext, where: Sql): Sql {
  const context = { sql: database, today, editions };
  const flag = (expression: Sql): Sql => sql`case when ${expression} then '1' else '0' end`;
  return sql`select concat_ws(' ', a.kind, a.record_type, a.role, a.due_on, ${owedField(context, 'state')},
      ${owedField(context, 'nature')}, coalesce(${owedField(context, 'planState')}, '-'), ${flag(owedField(context, 'atRisk'))},
      ${flag(sql`a.provisional`)}, ${flag(sql`(${owedField(context, 'proposedOn')}) is not null`)}, ${flag(FOLLOWS)}) as words,
    a.record_id as "recordId", coalesce(a.part, '') as part, a.last_lawful_on::text as "lastLawfulOn",
    a.client_id as "clientId", a.certification_id as "certificationId", a.programme_id as "programmeId",
    a.person_id as "personId", ${owedField(context, 'province')} as province
    from ${owedSql(context, null)} as a where ${where}
    order by a.due_on, ${sql.join(LISTED_BY)}, ${PART}`;
}

/** The group that some words say. */
export function groupOf(words: string, at: number): DueGroup {
  const [kind, recordType, role, dueOn, state, nature, planState, ...flags] = words.split(' ') as [
    DueKind,
    string,
    AccountRole,
    PlainDate,
    DueState,
    DueNature,
    PlanState | '-',
    ...string[],
  ];
  const [atRisk, provisional, isProposed, follows] = flags.map((each) => each === '1') as [
    boolean,
    boolean,
    boolean,
    boolean,
  ];
  return {
    at,
    kind,
    recordType,
    role,
    dueOn,
    month: startOfMonth(dueOn),
    state,
    nature,
    planState: planState === '-' ? null : planState,
    atRisk,
    provisional,
    isProposed,
    follows,
  };
}

/** Which of two rows a list shows first, as the database puts them in order. */
export function compareDues(one: StandingDue, other: StandingDue): number {
  return (
    compare(one.group.dueOn, other.group.dueOn) ||
    compare(one.group.kind, other.group.kind) ||
    compare(one.recordId, other.recordId) ||
    compare(one.part, other.part)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
