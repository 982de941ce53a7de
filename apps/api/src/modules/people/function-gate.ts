import { offTeamWorkChecks } from '@touchstone/rules';
import type { AuthorisedFunction, Check, PersonFacts } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { CheckShown, shownChecks } from '../../graphql/check.type.js';
import { globalId, localId } from '../../graphql/ids.js';
import { notFound } from '../../errors/domain-error.js';
import { personFactColumns } from './person-facts.queries.js';

/** Somebody who might exercise a function. */
@ObjectType('FunctionCandidate', {
  description: 'Somebody authorised for a function at some time, and everything asked of them for this work.',
})
export class FunctionCandidateShown {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is open to them.' })
  eligible!: boolean;

  @Field(() => [CheckShown], { description: 'Everything asked, passed or not.' })
  checks!: CheckShown[];
}

/** A function to be exercised for a client on days, outside any team. */
export interface FunctionAsked {
  readonly authorisedFunction: AuthorisedFunction;
  /** Code of the programme; null where the work belongs to none: then one authorised in any of them may do it. */
  readonly programme: string | null;
  /** UUID of the client. */
  readonly clientId: string;
  readonly days: readonly PlainDate[];
}

/** Somebody, and everything asked of him. */
interface FunctionCandidate {
  readonly id: string;
  readonly name: string;
  readonly checks: readonly Check[];
}

/**
 * The gate of a function outside a team, for one person or for all who ever were authorised for it. The list of
 * candidates and the gate are this one function and cannot disagree.
 */
async function candidatesFor(
  { sql: database }: ActorContext,
  asked: FunctionAsked,
  personId: string | null,
): Promise<readonly FunctionCandidate[]> {
  const who =
    personId === null
      ? sql`exists (select 1 from authorisation h where h.person_id = p.id and h.authorised_function = ${asked.authorisedFunction})`
      : sql`p.id = ${personId}::uuid`;
  const { rows } = await sql<PersonFacts & { readonly name: string }>`
    select ${personFactColumns(sql`${asked.clientId}::uuid`)}, p.name from person p where ${who}
    order by p.name_latin, p.id`.execute(database());
  return rows.map(({ name, ...person }) => ({ id: person.id, name, checks: offTeamWorkChecks({ ...asked, person }) }));
}

/** Who might do it: those it is open to first, then by how much is missing, then by name. */
export async function functionCandidates(
  context: ActorContext,
  asked: FunctionAsked,
): Promise<FunctionCandidateShown[]> {
  const candidates = await candidatesFor(context, asked, null);
  return candidates
    .map(({ id, name, checks }) => ({
      personId: globalId('Person', id),
      name,
      eligible: checks.every(({ passed }) => passed),
      checks: shownChecks(checks, context.locale),
    }))
    .toSorted((a, b) => failed(a.checks) - failed(b.checks));
}

/** Everything asked of one person (his global id), and his name. @throws DomainError NOT_FOUND when there is none */
export async function functionGate(
  context: ActorContext,
  asked: FunctionAsked,
  personId: string,
): Promise<FunctionCandidate> {
  const [candidate] = await candidatesFor(context, asked, localId('Person', personId));
  if (!candidate) throw notFound('Person', personId);
  return candidate;
}

function failed(checks: readonly { readonly passed: boolean }[]): number {
  return checks.filter(({ passed }) => !passed).length;
}
