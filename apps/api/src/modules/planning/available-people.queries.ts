import type { PlainDate } from '@touchstone/plain-date';
import type { ProposedPerson } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { bookingsSql } from '../audits/index.js';
import { personFactColumns } from '../people/index.js';

/** Somebody who could be sent, with what the API shows of a person. */
export interface AvailablePerson extends ProposedPerson {
  readonly name: string;
  readonly shown: object | null;
}

/** Who is asked for: everybody with the body on the first day, or some by their UUIDs; and how the API shows `p`. */
interface PeopleAsked {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly people?: readonly string[];
  readonly shown?: RawBuilder<unknown>;
}

/** People with their qualifications, ties, home and what they give audits on some days, in one statement; by name. */
export async function availablePeople(
  { sql: database }: ActorContext,
  { startsOn, endsOn, people, shown }: PeopleAsked,
): Promise<readonly AvailablePerson[]> {
  const who = people
    ? sql`p.id = any(${`{${people.join(',')}}`}::uuid[])`
    : sql`(p.left_on is null or p.left_on >= ${startsOn}::date)`;
  const { rows } = await sql<{ person: AvailablePerson }>`
    select row_to_json(f) as person from (
      select ${personFactColumns(null)}, p.name, p.province_code as "provinceCode", ${shown ?? sql`null::json`} as shown,
        ${bookingsSql({ where: sql`b.status <> 'CANCELLED' and d.day between ${startsOn}::date and ${endsOn}::date`, knownOn: null })} as bookings
      from person p where ${who} order by p.name_latin, p.id) f`.execute(database());
  return rows.map(({ person }) => person);
}
