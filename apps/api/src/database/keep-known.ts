import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../context.js';
import type { JournalChange } from './journal-entry.entity.js';

/** Records whose rows are kept as they were known, with the column that names the person; what else is no business of eligibility. */
const KEPT: Readonly<Record<string, { readonly table: string; readonly person: string }>> = {
  Person: { table: 'person', person: 'id' },
  Registration: { table: 'registration', person: 'person_id' },
  TechnicalCode: { table: 'technical_code', person: 'person_id' },
  CompetenceEvaluation: { table: 'competence_evaluation', person: 'person_id' },
  Authorisation: { table: 'authorisation', person: 'person_id' },
  Interest: { table: 'interest', person: 'person_id' },
  Contract: { table: 'contract', person: 'person_id' },
  Leave: { table: 'leave', person: 'person_id' },
  Declaration: { table: 'declaration', person: 'person_id' },
  ContinuingEducation: { table: 'continuing_education', person: 'person_id' },
  Witness: { table: 'witness', person: 'person_id' },
  SeatDay: { table: 'seat_day', person: 'person_id' },
};

/** Keeps, of the records a verb changed, how they stand from today on, and until when they stood as they did. */
export async function keepKnown(context: ActorContext, changes: readonly JournalChange[]): Promise<void> {
  for (const [type, { table, person }] of Object.entries(KEPT)) {
    const ids = [...new Set(changes.filter((each) => each.type === type).map(({ id }) => id))];
    if (ids.length > 0) await keepRows(context, { table, person, ids });
  }
  const cancelled = changes.filter(({ type, after }) => type === 'Audit' && after?.['status'] === 'CANCELLED');
  if (cancelled.length > 0) await closeSeats(context, cancelled);
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
