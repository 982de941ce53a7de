import type { PlainDate } from '@touchstone/plain-date';
import { QualifiedDays } from '@touchstone/rules';
import type { Booking, PersonFacts } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { bookingsSql, ledInARowMostSql, ledInARowSql } from '../audits/index.js';
import { EVERYBODY, personFactColumns, personsKnown } from '../people/index.js';

/** Somebody as the engine asks of him. */
export interface Worker {
  readonly days: QualifiedDays;
  readonly name: string;
  readonly staffNumber: string;
  /** How many of the client's last audits in a row he led; 0 where no client is asked about. */
  readonly ledInARow: number;
  /** How many one person may lead, as the body has set it or had on the day asked about. */
  readonly ledInARowMost: number;
  /** The person as the API shows one, where that was wanted. */
  readonly shown: object | null;
}

/** Who is asked for. */
interface WorkersAsked {
  /** UUID of one person, or `EVERYBODY` with the body today or still to come. */
  readonly who: string;
  /** The client whose ties count; every tie where none is. */
  readonly clientId?: string | null;
  /** First day of what they give audits. */
  readonly bookedFrom: PlainDate;
  readonly knownOn?: PlainDate | null;
  /** How the API shows the person `p`. */
  readonly shown?: RawBuilder<unknown>;
}

/** The row of a person. */
interface WorkerRow extends PersonFacts {
  readonly name: string;
  readonly staffNumber: string;
  readonly bookings: readonly Booking[];
  readonly ledInARow: number;
  readonly ledInARowMost: number;
  readonly shown: object | null;
}

/** Persons as the engine asks of them, in one statement however many they are; sorted by name. */
export async function workersOf(
  { sql: database, today }: ActorContext,
  asked: WorkersAsked,
): Promise<readonly Worker[]> {
  const { who, clientId = null, bookedFrom, knownOn = null, shown } = asked;
  const client = clientId === null ? null : sql`${clientId}::uuid`;
  const day = sql`${bookedFrom}::date`;
  // What was known of a seat ends on the day its audit was cancelled; till then it was one.
  const stands = knownOn === null ? sql`b.status <> 'CANCELLED'` : sql`true`;
  const led = client ? ledInARowSql({ client, before: day, except: sql`null::uuid` }) : sql`0`;
  const whom =
    who === EVERYBODY ? sql`(p.left_on is null or p.left_on >= ${knownOn ?? today}::date)` : sql`p.id = ${who}::uuid`;
  const { rows } = await sql<WorkerRow>`
    select ${personFactColumns(client, knownOn)}, p.name, p.staff_number as "staffNumber", ${led} as "ledInARow", ${ledInARowMostSql(knownOn)} as "ledInARowMost",
      ${bookingsSql({ where: sql`${stands} and d.day >= ${day}`, knownOn })} as bookings,
      ${shown ?? sql`null::json`} as shown
    from ${personsKnown(knownOn)} where ${whom} order by p.name_latin, p.id`.execute(database());
  return rows.map(({ name, staffNumber, bookings, ledInARow, ledInARowMost, shown: row, ...facts }) => ({
    days: new QualifiedDays(facts, bookings),
    name,
    staffNumber,
    ledInARow,
    ledInARowMost,
    shown: row,
  }));
}
