import type { PlainDate } from '@touchstone/plain-date';
import { allOf, declarationUntil, mayDeclare } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { BodyProfile } from '../body/index.js';
import { paperFor } from '../documents/index.js';
import { Declaration } from './declaration.entity.js';
import { Person } from './person.entity.js';
import { speaksFor } from './speaks-for.js';

@InputType({ description: 'A signed declaration of impartiality (公正性声明).' })
export class RecordDeclarationInput {
  @Field(() => ID, { description: 'Who signed.' })
  personId!: string;

  @Field(() => Int, { description: 'The version of the person that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Day it was signed; it counts for the months of the body.' })
  signedOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The signed paper, an uploaded file.' })
  documentId!: string | null;
}

export const RecordDeclarationResult = resultOf('RecordDeclaration', () => Person);

/** Records the yearly declaration without which nobody sits on a team, reviews or decides. */
export async function recordDeclaration(
  context: ActorContext,
  { personId, expectedVersion, signedOn, documentId }: RecordDeclarationInput,
): Promise<Answer<Person>> {
  const { em, actor, today } = context;
  const person = await getForChange(context, Person, { id: personId, expectedVersion });
  const { declareInterestsEveryMonths: everyMonths } = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([
    speaksFor(actor, personId),
    mayDeclare({ signedOn, recordedUntil: person.declarationValidUntil, everyMonths, today }),
    filed,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const validUntil = declarationUntil(signedOn, everyMonths);
  em.create(Declaration, { id: newId(), person, signedOn, validUntil, document: paper });
  person.declarationValidUntil = validUntil;
  if (paper) paper.personId = person.id;
  await em.flush();
  return person;
}
