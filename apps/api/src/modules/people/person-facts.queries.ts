import type { PlainDate } from '@touchstone/plain-date';
import type { PersonFacts } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { rowsKnown } from '../../database/keep-known.js';
import { notFound } from '../../errors/domain-error.js';
import { globalId } from '../../graphql/ids.js';

/** Everybody who is with the body today or is still to come. */
export const EVERYBODY = 'EVERYBODY';

/** What of a person's facts is wanted. */
interface Wanted {
  /** UUID of the client whose ties count; all ties where nothing is said. */
  readonly clientId?: string;
  /** A day of the past, for what was known then. */
  readonly knownOn?: PlainDate;
}

/**
 * What the rules ask of persons before they take a seat, review or decide, by UUID and in one statement however many
 * they are. Bookings on other audits are not the people module's to know; whoever assigns a team adds them.
 */
export async function factsOfPersons(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  persons: readonly string[] | typeof EVERYBODY,
  { clientId, knownOn }: Wanted = {},
): Promise<ReadonlyMap<string, PersonFacts>> {
  const who =
    persons === EVERYBODY
      ? sql`p.left_on is null or p.left_on >= ${today}::date`
      : sql`p.id = any(${`{${persons.join(',')}}`}::uuid[])`;
  const columns = personFactColumns(clientId === undefined ? null : sql`${clientId}::uuid`, knownOn ?? null);
  const { rows } = await sql<PersonFacts>`
    select ${columns} from ${personsKnown(knownOn ?? null)} where ${who} order by p.name_latin, p.id`.execute(
    database(),
  );
  return new Map(rows.map((facts) => [facts.id, facts]));
}

/** The persons `p` as they are recorded, or as they were known on a day. */
export function personsKnown(knownOn: PlainDate | null): RawBuilder<unknown> {
  return rowsKnown('person', { as: 'p', knownOn });
}

/** The facts of the person `p` as a select list, for a statement that asks more of persons; ties to one client or all. */
export function personFactColumns(
  client: RawBuilder<unknown> | null,
  knownOn: PlainDate | null = null,
): RawBuilder<unknown> {
  const parts = (table: string, fields: RawBuilder<unknown>, which = sql<boolean>`true`) =>
    partsOf({ table, knownOn }, fields, which);
  return sql`p.id, p.left_on::text as "leftOn", p.declaration_valid_until::text as "declarationValidUntil",
    to_json(p.languages) as languages, ${parts('contract', SPAN)} as contracts,
    ${parts('leave', SPAN, sql`x.cancelled_on is null`)} as leaves,
    ${parts('registration', REGISTRATION)} as registrations,
    ${parts('technical_code', sql`${SPAN}, 'code', x.code`)} as "technicalCodes",
    ${parts('authorisation', AUTHORISATION)} as authorisations,
    ${parts('interest', INTEREST, client ? sql`x.client_id = ${client}` : sql`true`)} as interests`;
}

/** The same of one person. @throws DomainError NOT_FOUND when there is none */
export async function factsOfPerson(
  context: Pick<ActorContext, 'sql' | 'today'>,
  personId: string,
  wanted: Wanted = {},
): Promise<PersonFacts> {
  const facts = (await factsOfPersons(context, [personId], wanted)).get(personId);
  if (!facts) throw notFound('Person', globalId('Person', personId));
  return facts;
}

const SPAN = sql`'id', x.id, 'validFrom', x.valid_from, 'validUntil', x.valid_until`;
const REGISTRATION = sql`${SPAN}, 'specialty', x.specialty, 'grade', x.grade,
  'suspendedOn', x.suspended_on, 'restoredOn', x.restored_on`;
const AUTHORISATION = sql`${SPAN}, 'programme', (select g.code from programme g where g.id = x.programme_id),
  'authorisedFunction', x.authorised_function`;
const INTEREST = sql`'id', x.id, 'kind', x.kind, 'clientId', x.client_id, 'startsOn', x.starts_on, 'endsOn', x.ends_on`;

/** The rows of a table that belong to the person of a row, as JSON. */
function partsOf(
  { table, knownOn }: { readonly table: string; readonly knownOn: PlainDate | null },
  fields: RawBuilder<unknown>,
  which: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object(${fields}) order by x.id), '[]'::json)
    from ${rowsKnown(table, { as: 'x', knownOn, of: sql`p.id` })} where x.person_id = p.id and ${which})`;
}
