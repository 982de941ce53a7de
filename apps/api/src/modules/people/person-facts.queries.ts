import type { PersonFacts } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import { globalId } from '../../graphql/ids.js';

/** Everybody who is with the body today or is still to come. */
export const EVERYBODY = 'EVERYBODY';

/** What of a person's facts is wanted. */
interface Wanted {
  /** UUID of the client whose ties count; all ties where nothing is said. */
  readonly clientId?: string;
}

/**
 * What the rules ask of persons before they take a seat, review or decide, by UUID and in one statement however many
 * they are. Bookings on other audits are not the people module's to know; whoever assigns a team adds them.
 */
export async function factsOfPersons(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  persons: readonly string[] | typeof EVERYBODY,
  { clientId }: Wanted = {},
): Promise<ReadonlyMap<string, PersonFacts>> {
  const who =
    persons === EVERYBODY
      ? sql`p.left_on is null or p.left_on >= ${today}::date`
      : sql`p.id = any(${`{${persons.join(',')}}`}::uuid[])`;
  const columns = personFactColumns(clientId === undefined ? null : sql`${clientId}::uuid`);
  const { rows } = await sql<PersonFacts>`
    select ${columns} from person p where ${who} order by p.name_latin, p.id`.execute(database());
  return new Map(rows.map((facts) => [facts.id, facts]));
}

/** The facts of the person `p` as a select list, for a statement that asks more of persons; ties to one client or all. */
export function personFactColumns(client: RawBuilder<unknown> | null): RawBuilder<unknown> {
  return sql`p.id, p.left_on::text as "leftOn", p.declaration_valid_until::text as "declarationValidUntil",
    json_build_array(json_build_object('id', p.id, 'validFrom', p.joined_on, 'validUntil', null)) as contracts,
    '[]'::json as leaves, '["zh"]'::json as languages,
    ${partsOf(
      'registration',
      sql`'id', x.id, 'specialty', 'SERVICE', 'grade', x.grade, 'validFrom', x.valid_from, 'validUntil', x.valid_until,
      'suspendedOn', x.suspended_on, 'restoredOn', x.restored_on`,
    )} as registrations,
    ${partsOf('technical_code', sql`'id', x.id, 'code', x.code, 'validFrom', x.valid_from, 'validUntil', x.valid_until`)} as "technicalCodes",
    ${partsOf('authorisation', AUTHORISATION)} as authorisations,
    ${partsOf('interest', INTEREST, client ? sql`x.client_id = ${client}` : sql`true`)} as interests`;
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

const AUTHORISATION = sql`'id', x.id, 'programme', (select g.code from programme g where g.id = x.programme_id),
  'authorisedFunction', x.authorised_function, 'validFrom', x.valid_from, 'validUntil', x.valid_until`;
const INTEREST = sql`'id', x.id, 'kind', x.kind, 'clientId', x.client_id, 'startsOn', x.starts_on, 'endsOn', x.ends_on`;

/** The rows of a table that belong to the person of a row, as JSON. */
function partsOf(
  table: string,
  fields: RawBuilder<unknown>,
  which: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object(${fields}) order by x.id), '[]'::json)
    from ${sql.table(table)} x where x.person_id = p.id and ${which})`;
}
