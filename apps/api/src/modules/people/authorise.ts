import type { PlainDate } from '@touchstone/plain-date';
import { allOf, AuthorisedFunction, mayAuthorise } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { Programme } from '../programmes/index.js';
import { factsOfPerson } from './person-facts.queries.js';
import { Authorisation, CompetenceEvaluation, Person } from './person.entity.js';

@InputType({ description: 'What the body is to let a person do, on the word of the person who acts.' })
export class AuthoriseInput {
  @Field(() => ID, { description: 'Who may.' })
  personId!: string;

  @Field(() => ID, { description: 'In which programme.' })
  programmeId!: string;

  @Field(() => AuthorisedFunction, { description: 'What.' })
  authorisedFunction!: AuthorisedFunction;

  @Field(() => PlainDateScalar, { description: 'First day it counts.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day it counts.' })
  validUntil!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The paper that says so, an uploaded file.' })
  documentId!: string | null;
}

export const AuthoriseResult = resultOf('Authorise', () => Authorisation);

/** Lets a person do something in a programme (授权), once competence for it was shown. */
export async function authorise(
  context: ActorContext,
  { personId, programmeId, documentId, ...facts }: AuthoriseInput,
): Promise<Answer<Authorisation>> {
  const { em, actor } = context;
  const person = await getRecord(context, Person, personId);
  const programme = await getRecord(context, Programme, programmeId);
  await takeTurnsAt(context, Person, person.id);
  const evaluations = await em.find(
    CompetenceEvaluation,
    { person: person.id },
    { orderBy: { evaluatedOn: 'asc', id: 'asc' } },
  );
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const may = mayAuthorise({
    ...facts,
    person: { ...(await factsOfPerson(context, person.id)), evaluations },
    authoriserId: actor.personId,
    programme: programme.code,
  });
  const answer = allOf([may, filed]);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const authorisedBy = em.getReference(Person, actor.personId, { wrapped: true });
  const authorisation = em.create(Authorisation, {
    ...facts,
    id: newId(),
    person,
    programme,
    authorisedBy,
    document: paper,
  });
  if (paper) paper.personId = person.id;
  await em.flush();
  return authorisation;
}
