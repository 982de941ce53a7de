import { TeamRole } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import { CheckShown, shownChecks } from '../../graphql/check.type.js';
import type { ActorContext } from '../../context.js';
import { EVERYBODY, Person } from '../people/index.js';
import { Audit } from './audit.entity.js';
import { seatChecksOf } from './team.queries.js';

/** Somebody who might take a seat. */
@ObjectType({ description: 'Somebody who might take a seat on an audit team, and everything asked of him.' })
export class Candidate {
  @Field(() => Person, { description: 'Who.' })
  person!: object;

  @Field(() => Boolean, { description: 'Whether the seat is open to him.' })
  eligible!: boolean;

  @Field(() => [CheckShown], { description: 'Everything asked, passed or not.' })
  checks!: CheckShown[];
}

/** Everybody with the body, by what the gate of a seat says of them: those it is open to first. */
export async function eligibleAuditors(context: ActorContext, auditId: string, role: TeamRole): Promise<Candidate[]> {
  const { em, locale } = context;
  const audit = await em.findOneOrFail(Audit, { id: auditId });
  const found = await seatChecksOf(context, audit, { role, persons: EVERYBODY });
  const names = new Map(
    (await em.find(Person, { id: { $in: found.map(({ facts }) => facts.id) } })).map((person) => [person.id, person]),
  );
  const candidates = found.map(({ facts, checks }) => ({
    person: shownPerson(names.get(facts.id)),
    eligible: checks.every(({ passed }) => passed),
    checks: shownChecks(checks, locale),
  }));
  return candidates.toSorted((a, b) => Number(b.eligible) - Number(a.eligible));
}

/** A person's own columns, as a row of the reading layer would bring them. */
function shownPerson(person: Person | undefined): object {
  if (!person) throw new Error('A candidate has no person');
  const {
    id,
    staffNumber,
    name,
    nameLatin,
    provinceCode,
    city,
    email,
    employment,
    joinedOn,
    leftOn,
    declarationValidUntil,
    version,
  } = person;
  return {
    __typename: 'Person',
    id: `Person:${id}`,
    staffNumber,
    name,
    nameLatin,
    provinceCode,
    city,
    email,
    employment,
    joinedOn,
    leftOn,
    declarationValidUntil,
    version,
  };
}
