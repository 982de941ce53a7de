import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../context.js';
import type { JournalChange } from './journal-entry.entity.js';

/** Where a record's rows lie, which column names the person, and from when a row entered without a verb is taken as known: its own first day, or ever. */
interface Kept {
  readonly table: string;
  readonly person: string;
  readonly since: string | null;
}

/** Records whose rows are kept as they were known; what else there is of a person is no business of eligibility. */
const KEPT: Readonly<Record<string, Kept>> = {
  Person: { table: 'person', person: 'id', since: 'joined_on' },
  Registration: { table: 'registration', person: 'person_id', since: 'valid_from' },
  TechnicalCode: { table: 'technical_code', person: 'person_id', since: 'valid_from' },
  CompetenceEvaluation: { table: 'competence_evaluation', person: 'person_id', since: 'evaluated_on' },
  Authorisation: { table: 'authorisation', person: 'person_id', since: 'valid_from' },
  Interest: { table: 'interest', person: 'person_id', since: 'starts_on' },
  Contract: { table: 'contract', person: 'person_id', since: 'valid_from' },
  Leave: { table: 'leave', person: 'person_id', since: 'valid_from' },
  Declaration: { table: 'declaration', person: 'person_id', since: 'signed_on' },
  ContinuingEducation: { table: 'continuing_education', person: 'person_id', since: 'done_on' },
  Witness: { table: 'witness', person: 'person_id', since: 'planned_on' },
  QualificationProposal: { table: 'qualification_proposal', person: 'person_id', since: 'proposed_on' },
  // The body has no person: it stands in his place. What it asks of people is a fact as theirs are.
  BodyProfile: { table: 'body_profile', person: 'id', since: null },
  SeatDay: { table: 'seat_day', person: 'person_id', since: 'day' },
};

/** Keeps, of the records a verb changed, how they stand from today on, and until when they stood as they did. */
export async function keepKnown(context: ActorContext, changes: readonly JournalChange[]): Promise<void> {
  const told = changes.filter(({ type }) => type in KEPT);
  for (const [type, { table, person }] of told.length === 0 ? [] : Object.entries(KEPT)) {
    const ids = [...new Set(told.filter((each) => each.type === type).map(({ id }) => id))];
    if (ids.length > 0) await keepRows(context, { table, person, ids });
  }
  const cancelled = changes.filter(({ type, after }) => type === 'Audit' && after?.['status'] === 'CANCELLED');
  if (cancelled.length > 0) await closeSeats(context, cancelled);
}

/** Takes rows that were entered without a verb, as a demonstration's first ones are, as known since their own first day. */
export async function keepAllKnown({ sql: database, today }: Pick<ActorContext, 'sql' | 'today'>): Promise<void> {
  for (const { table, person, since } of Object.values(KEPT)) {
    await sql`insert into known_fact (id, kind, record_id, person_id, known_from, facts)
      select gen_random_uuid(), ${table}, t.id, t.${sql.ref(person)}, ${since === null ? sql`'1900-01-01'::date` : sql`least(coalesce(t.${sql.ref(since)}, ${today}::date), ${today}::date)`}, to_jsonb(t)
      from ${sql.table(table)} t where not exists (select 1 from known_fact k where k.record_id = t.id)
        and ${table === 'seat_day' ? sql`not exists (select 1 from audit a where a.id = t.audit_id and a.status = 'CANCELLED')` : sql`true`}`.execute(
      database(),
    );
  }
}

/** Which rows of a table are wanted, and by which name the statement knows them. */
interface Known {
  readonly as: string;
  /** A day of the past, for the rows as they were known then; null for those that stand. */
  readonly knownOn: PlainDate | null;
  /** The person they belong to, where it is one. */
  readonly of?: RawBuilder<unknown>;
}

/** The rows of a table as they stand, or as they were known on a day, for a statement to select from. */
export function rowsKnown(table: string, { as, knownOn, of }: Known): RawBuilder<unknown> {
  if (knownOn === null) return sql`${sql.table(table)} as ${sql.ref(as)}`;
  return sql`(select known.* from known_fact k, jsonb_populate_record(null::${sql.table(table)}, k.facts) known
    where k.kind = ${table} and k.known_from <= ${knownOn}::date and (k.known_until is null or k.known_until > ${knownOn}::date)
    and ${of ? sql`k.person_id = ${of}` : sql`true`}) as ${sql.ref(as)}`;
}

/** One table's rows, whose and which. */
interface KeptRows {
  readonly table: string;
  readonly person: string;
  readonly ids: readonly string[];
}

async function keepRows({ sql: database, today }: ActorContext, { table, person, ids }: KeptRows): Promise<void> {
  const these = sql`any(${`{${ids.join(',')}}`}::uuid[])`;
  await sql`update known_fact set known_until = greatest(known_from, ${today}::date)
    where record_id = ${these} and kind = ${table} and known_until is null`.execute(database());
  await sql`insert into known_fact (id, kind, record_id, person_id, known_from, facts)
    select gen_random_uuid(), ${table}, t.id, t.${sql.ref(person)}, ${today}::date, to_jsonb(t)
    from ${sql.table(table)} t where t.id = ${these}`.execute(database());
}

/** A cancelled audit books nobody from the day it was cancelled. */
async function closeSeats({ sql: database, today }: ActorContext, audits: readonly JournalChange[]): Promise<void> {
  await sql`update known_fact set known_until = greatest(known_from, ${today}::date)
    where kind = 'seat_day' and known_until is null
      and record_id in (select d.id from seat_day d where d.audit_id = any(${`{${audits.map(({ id }) => id).join(',')}}`}::uuid[]))`.execute(
    database(),
  );
}
